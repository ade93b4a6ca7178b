// SPDX-License-Identifier: MIT
// What the calendar says of single holidays: names, moved days, years in which a law changed.
#include <algorithm>
#include <string>

#include "engine/flow/holidays/holidays.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono;

bool closed(std::string_view code, year_month_day date) { return is_holiday(*find_holidays(code), date); }

}  // namespace

TEST_CASE("a calendar is found by its code in any case, and by nothing else", "[flow]") {
    CHECK(find_holidays("PL")->code() == "PL");
    CHECK(find_holidays("de-by")->code() == "DE-BY");
    CHECK(find_holidays("GB-SCT")->country().code == "GB");
    for (const char* wrong : {"", "P", "PLN", "Poland", "DE-", "DE-XX", "CH-ZH", "-", "PL ", "ZZ"}) {
        INFO(wrong);
        CHECK_FALSE(find_holidays(wrong));
    }
}

TEST_CASE("holidays have an English name and the one people use", "[flow]") {
    const auto holidays = holidays_of(*find_holidays("PL"), 2026);

    REQUIRE(holidays.size() == 14);
    CHECK(holidays[1] == Holiday{2026y / 1 / 6, "Epiphany", "Święto Trzech Króli", false});
    CHECK(holidays.back().local == "Drugi dzień Bożego Narodzenia");
    for (const HolidayCountry* country : holiday_countries()) {
        for (const HolidayRule& rule : country->rules) {
            INFO(country->code << " " << rule.english);
            CHECK_FALSE(rule.english.empty());
            CHECK_FALSE(rule.local.empty());
            CHECK(rule.first_year <= rule.last_year);
        }
    }
}

TEST_CASE("a law holds from its first year to its last", "[flow]") {
    CHECK_FALSE(closed("PL", 2024y / 12 / 24));
    CHECK(closed("PL", 2025y / 12 / 24));
    CHECK_FALSE(closed("PL", 2010y / 1 / 6));
    CHECK(closed("PL", 2011y / 1 / 6));
    CHECK(closed("PL", 2018y / 11 / 12));
    CHECK_FALSE(closed("PL", 2019y / 11 / 12));
    CHECK(closed("DE", 2017y / 10 / 31));
    CHECK_FALSE(closed("DE", 2018y / 10 / 31));
    CHECK(closed("DE-HH", 2018y / 10 / 31));
    CHECK_FALSE(closed("DE-HH", 2016y / 10 / 31));
    CHECK(closed("PT", 2012y / 12 / 1));
    CHECK_FALSE(closed("PT", 2014y / 12 / 1));
    CHECK(closed("PT", 2016y / 12 / 1));
    CHECK(closed("SK", 2025y / 5 / 8));
    CHECK_FALSE(closed("SK", 2026y / 5 / 8));
    CHECK(closed("SK", 2027y / 5 / 8));
    CHECK(closed("UA", 2022y / 10 / 14));
    CHECK_FALSE(closed("UA", 2023y / 10 / 14));
    CHECK(closed("UA", 2023y / 10 / 1));
    CHECK_FALSE(closed("IT", 2025y / 10 / 4));
    CHECK(closed("IT", 2026y / 10 / 4));
}

TEST_CASE("a holiday on a weekend is kept on a working day as well where the law says so", "[flow]") {
    const auto holidays = holidays_of(*find_holidays("GB-ENG"), 2021);
    REQUIRE(holidays.size() == 10);
    CHECK(holidays[6] == Holiday{2021y / 12 / 25, "Christmas Day", "Christmas Day", false});
    CHECK(holidays[8] == Holiday{2021y / 12 / 27, "Christmas Day", "Christmas Day", true});
    CHECK(holidays[9] == Holiday{2021y / 12 / 28, "Boxing Day", "Boxing Day", true});

    CHECK(closed("GB", 2022y / 12 / 27));    // Christmas on a Sunday, behind Boxing Day
    CHECK(closed("GB-SCT", 2022y / 1 / 3));  // both days of the new year moved
    CHECK(closed("GB-SCT", 2022y / 1 / 4));
    CHECK_FALSE(closed("GB-ENG", 2022y / 1 / 4));
    CHECK(closed("US", 2021y / 12 / 31));  // the next new year, on a Saturday
    CHECK(closed("US", 2023y / 1 / 2));
    CHECK(closed("CA", 2028y / 1 / 3));
    CHECK_FALSE(closed("IE", 2022y / 1 / 3));  // Ireland moves nothing
    CHECK_FALSE(closed("PL", 2026y / 11 / 2));
    CHECK(closed("NL", 2025y / 4 / 26));  // the king's birthday is never kept on a Sunday
    CHECK_FALSE(closed("NL", 2025y / 4 / 27));
}

TEST_CASE("every day of two centuries is a holiday just when the list of its year has it", "[flow]") {
    for (const char* code : {"PL", "US", "GB-SCT", "UA"}) {
        const HolidayCalendar calendar = *find_holidays(code);
        int differences = 0;
        for (int in_year = 1965; in_year <= 2105; ++in_year) {
            const auto listed = holidays_of(calendar, in_year);
            for (sys_days date{year{in_year} / 1 / 1}; date < sys_days{year{in_year + 1} / 1 / 1};
                 date += days{1}) {
                const bool in_list = std::any_of(listed.begin(), listed.end(), [&](const Holiday& each) {
                    return sys_days{each.date} == date;
                });
                if (in_list != is_holiday(calendar, date)) ++differences;
            }
        }
        INFO(code);
        CHECK(differences == 0);
    }
}

TEST_CASE("dates before the calendar and behind it are no holidays", "[flow]") {
    CHECK_FALSE(closed("PL", 1500y / 1 / 1));
    CHECK_FALSE(closed("PL", year{-5} / 1 / 1));
    CHECK_FALSE(closed("PL", year{20000} / 1 / 1));
}

}  // namespace frontdesk
