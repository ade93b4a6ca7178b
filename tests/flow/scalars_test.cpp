// SPDX-License-Identifier: MIT
// What people write for times, days, dates, durations, telephones and links.
#include <string>
#include <tuple>

#include "engine/flow/scalars.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using std::chrono::year;

template <class T>
std::string show(const std::optional<T>& value) {
    return value ? std::to_string(*value) : "none";
}

std::string show_duration(std::string_view text) {
    const auto duration = parse_duration(text);
    return duration ? std::to_string(duration->count() / 1000) : "none";
}

}  // namespace

TEST_CASE("times are hours and minutes up to midnight", "[flow]") {
    CHECK(parse_time("07:00") == 420);
    CHECK(parse_time("7:00") == 420);
    CHECK(parse_time(" 23:59 ") == 1439);
    CHECK(parse_time("24:00") == 1440);
    for (const char* wrong :
         {"", "7", "07:60", "24:01", "25:00", "07:0", "007:00", "7.00", "-1:00", "07:00:00"}) {
        INFO(wrong);
        CHECK(show(parse_time(wrong)) == "none");
    }
}

TEST_CASE("a time written in another way is understood well enough to suggest the right one", "[flow]") {
    CHECK(meant_time("9am") == "09:00");
    CHECK(meant_time("9 PM") == "21:00");
    CHECK(meant_time("12am") == "00:00");
    CHECK(meant_time("12 p.m.") == "12:00");
    CHECK(meant_time("9.30") == "09:30");
    CHECK(meant_time("17") == "17:00");
    CHECK(meant_time("17h") == "17:00");
    CHECK(meant_time("1730") == "17:30");
    CHECK(meant_time("noon").empty());
    CHECK(meant_time("").empty());
    CHECK(meant_time("am").empty());
}

TEST_CASE("days are known in full and short, in English and Polish", "[flow]") {
    CHECK(parse_day("mon") == 0);
    CHECK(parse_day("Sunday") == 6);
    CHECK(parse_day("Thurs") == 3);
    CHECK(parse_day("środa") == 2);
    CHECK(show(parse_day("thrusday")) == "none");
    CHECK(day_names().size() == 14);
}

TEST_CASE("durations add up their parts", "[flow]") {
    CHECK(show_duration("15m") == "900");
    CHECK(show_duration("1h30m") == "5400");
    CHECK(show_duration("1 h 30 min") == "5400");
    CHECK(show_duration("30 days") == "2592000");
    CHECK(show_duration("2 weeks") == "1209600");
    for (const char* wrong : {"", "8", "h", "0m", "soon", "1h30", "-1h", "9999999h", "9999 weeks", "1.5h"}) {
        INFO(wrong);
        CHECK(show_duration(wrong) == "none");
    }
}

TEST_CASE("dates are of one year or of every year, alone or a range", "[flow]") {
    Dates dates;

    CHECK(parse_dates("2026-12-24", dates) == DateFault::none);
    CHECK(dates.from == (year(2026) / 12 / 24));
    CHECK(dates.to == dates.from);

    CHECK(parse_dates("12-27..01-02", dates) == DateFault::none);
    CHECK(dates.from == (year(0) / 12 / 27));
    CHECK(dates.to == (year(0) / 1 / 2));

    for (const char* range : {"2026-12-24..2026-12-26", "2026-12-24 - 2026-12-26", "2026-12-24 – 2026-12-26",
                              "2026-12-24–2026-12-26", "2026-12-24 to 2026-12-26", "2026-12-24 do 2026-12-26",
                              "24.12.2026 - 26.12.2026", "24.12.2026–26.12.2026"}) {
        INFO(range);
        CHECK(parse_dates(range, dates) == DateFault::none);
        CHECK(dates.from == (year(2026) / 12 / 24));
        CHECK(dates.to == (year(2026) / 12 / 26));
    }
    for (const char* yearly : {"12-25", "25.12", "25.12."}) {
        INFO(yearly);
        CHECK(parse_dates(yearly, dates) == DateFault::none);
        CHECK(dates.from == (year(0) / 12 / 25));
    }

    CHECK(parse_dates("02-29", dates) == DateFault::none);
    CHECK(parse_dates("2028-02-29", dates) == DateFault::none);
    CHECK(parse_dates("2026-02-29", dates) == DateFault::no_such_date);
    CHECK(parse_dates("13-01", dates) == DateFault::no_such_date);
    CHECK(parse_dates("2026-12-26..2026-12-24", dates) == DateFault::backwards);
    CHECK(parse_dates("12-24..2026-12-26", dates) == DateFault::mixed);
    for (const char* wrong : {"", "24.12.26", "24/12/2026", "24.", ".", "1.2.3.4", "26-12-24", "2026-12",
                              "2026-12-24..", "..", "2026-12-240", "-", "--"}) {
        INFO(wrong);
        CHECK(parse_dates(wrong, dates) == DateFault::not_a_date);
    }
}

TEST_CASE("a telephone number has its country code", "[flow]") {
    CHECK(parse_phone("+48 601 234 567") == "+48601234567");
    CHECK(parse_phone("+44 (20) 7946-0958") == "+442079460958");
    for (const char* wrong :
         {"", "601 234 567", "0048601234567", "+48", "+48 60a", "+0123456789", "+48601234567890123"}) {
        INFO(wrong);
        CHECK(parse_phone(wrong).value_or("none") == "none");
    }
}

TEST_CASE("a link is https with a host", "[flow]") {
    CHECK(is_https("https://example.com"));
    CHECK(is_https("https://www.example.com/a?b=c#d"));
    for (const char* wrong :
         {"", "https://", "https://localhost", "http://example.com", "www.example.com", "https://.com",
          "https://example.", "https://exa mple.com", "javascript:alert(1)"}) {
        INFO(wrong);
        CHECK_FALSE(is_https(wrong));
    }
}

TEST_CASE("names have letters of any script, digits, _ and -", "[flow]") {
    CHECK(is_name("opening_hours"));
    CHECK(is_name("płatność-2"));
    CHECK(is_name("24h"));
    for (const char* wrong : {"", "_x", "-x", "two words", "a{b}", "a.b", "🥐"}) {
        INFO(wrong);
        CHECK_FALSE(is_name(wrong));
    }
    CHECK_FALSE(is_name(std::string(65, 'a')));
    CHECK(meant_name("opening hours!") == "opening_hours");
    CHECK(meant_name("🥐").empty());
}

TEST_CASE("yes and no are words, not guesses", "[flow]") {
    CHECK(parse_yes_no("yes") == true);
    CHECK(parse_yes_no("no") == false);
    CHECK(show(parse_yes_no("maybe")) == "none");
    CHECK(show(parse_yes_no("")) == "none");
}

TEST_CASE("ranges and lists are cut at dashes and commas", "[flow]") {
    using Parts = std::pair<std::string_view, std::string_view>;

    CHECK(split_dash("mon-fri") == Parts("mon", "fri"));
    CHECK(split_dash("07:00 – 12:00") == Parts("07:00", "12:00"));
    CHECK_FALSE(split_dash("mon").has_value());
    CHECK_FALSE(split_dash("a-b-c").has_value());
    CHECK(split_commas("a, b,,c") == std::vector<std::string_view>{"a", "b", "", "c"});
}

}  // namespace frontdesk
