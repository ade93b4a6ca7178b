// SPDX-License-Identifier: MIT
#include "engine/flow/condition/limit.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using std::chrono::hours;
using std::chrono::local_days;
using std::chrono::minutes;

const LocalTime now = LocalTime{local_days{Date{std::chrono::year{2026} / 11 / 26}}} + hours{21} +
                      minutes{15} + std::chrono::seconds{42};

std::string shown(std::string_view text, ValueType type, LimitSide side = LimitSide::least) {
    const auto limit = parse_limit(text, type, side);
    if (!limit) return "no limit";
    const auto value = limit_value(*limit, now);
    if (!value) return "out of range";
    CHECK(type_of(*value) == type);
    return to_text(*value);
}

struct LimitCase {
    std::string text;
    ValueType type;
    std::string least;
    std::string most;
};

using enum ValueType;
const std::vector<LimitCase> limit_cases = {
    {"4", number, "4", "4"},
    {" 2.5 ", number, "2.5", "2.5"},
    {"-3", number, "-3", "-3"},
    {"08:00", time, "08:00", "08:00"},
    {"8:00", time, "08:00", "08:00"},
    {"2026-12-01", date, "2026-12-01", "2026-12-01"},
    {"2026-12-01 08:00", date_time, "2026-12-01 08:00", "2026-12-01 08:00"},
    {"2026-12-01", date_time, "2026-12-01 00:00", "2026-12-01 23:59"},
    {"today", date, "2026-11-26", "2026-11-26"},
    {"tomorrow", date, "2026-11-27", "2026-11-27"},
    {"now", date, "2026-11-26", "2026-11-26"},
    {"in 2 days", date, "2026-11-28", "2026-11-28"},
    {"in 1 day", date, "2026-11-27", "2026-11-27"},
    {"in 2d", date, "2026-11-28", "2026-11-28"},
    {"in 60 days", date, "2027-01-25", "2027-01-25"},
    {"in 2 weeks", date, "2026-12-10", "2026-12-10"},
    {"today + 2 days", date, "2026-11-28", "2026-11-28"},
    {"today - 1 day", date, "2026-11-25", "2026-11-25"},
    {"tomorrow + 1 week", date, "2026-12-04", "2026-12-04"},
    {"today", date_time, "2026-11-26 00:00", "2026-11-26 23:59"},
    {"tomorrow", date_time, "2026-11-27 00:00", "2026-11-27 23:59"},
    {"in 2 days", date_time, "2026-11-28 00:00", "2026-11-28 23:59"},
    {"tomorrow + 8h", date_time, "2026-11-27 08:00", "2026-11-27 08:00"},
    {"now", date_time, "2026-11-26 21:15", "2026-11-26 21:15"},
    {"in 3 hours", date_time, "2026-11-27 00:15", "2026-11-27 00:15"},
    {"in 48h", date_time, "2026-11-28 21:15", "2026-11-28 21:15"},
    {"in 1d12h", date_time, "2026-11-28 09:15", "2026-11-28 09:15"},
    {"now + 2 days", date_time, "2026-11-28 21:15", "2026-11-28 21:15"},
    {"now - 30 minutes", date_time, "2026-11-26 20:45", "2026-11-26 20:45"},
    {"now", time, "21:15", "21:15"},
    {"in 2 hours", time, "23:15", "23:15"},
    {"in 3 hours", time, "out of range", "out of range"},
    {"now - 22h", time, "out of range", "out of range"},
};

TEST_CASE("a limit is read for the type of its question and counts from this moment") {
    for (const auto& each : limit_cases) {
        INFO(each.text << " for a " << name_of(each.type));
        CHECK(shown(each.text, each.type) == each.least);
        CHECK(shown(each.text, each.type, LimitSide::most) == each.most);
    }
}

TEST_CASE("what is no limit of a type is refused") {
    const std::vector<std::pair<std::string, ValueType>> refused = {
        {"", number},
        {"   ", number},
        {"four", number},
        {"4 5", number},
        {"--4", number},
        {"-", number},
        {"+4", number},
        {"1e3", number},
        {"4.", date},
        {"2 days", date},
        {"2026-02-30", date},
        {"2026-12-01 08:00", date},
        {"08:00", date},
        {"08:00", date_time},
        {"in 3 hours", date},
        {"in 24 hours", date},
        {"today + 2h", date},
        {"today + 2", date},
        {"today 2 days", date},
        {"today + 2 days + 2 days", date},
        {"in two days", date},
        {"in -2 days", date},
        {"in 999999 weeks", date},
        {"in 100000 days", date_time},
        {"-2026-12-01", date},
        {"2026-12-01 08:00 09:00", date_time},
        {"2026-12-01 12", date_time},
        {"08:00 2026-12-01", date_time},
        {"25:00", time},
        {"today", time},
        {"in 2 days", time},
        {"in 24h", time},
        {"today", number},
        {"4", text},
        {"yes", yes_no},
        {"2h", duration},
        {"\"today\"", date},
        {std::string("4\0", 2), number},
        {"\xff\xfe", date},
        {std::string(100'000, '4'), number},
    };
    for (const auto& [text, type] : refused) {
        INFO(text.substr(0, 40) << " for a " << name_of(type));
        CHECK(shown(text, type) == "no limit");
        CHECK(shown(text, type, LimitSide::most) == "no limit");
    }
}

TEST_CASE("a limit that leaves the calendar has no value") {
    const auto limit = parse_limit("in 90 days", date);
    REQUIRE(limit);
    const LocalTime late = local_days{Date{std::chrono::year{9999} / 12 / 1}};
    CHECK_FALSE(limit_value(*limit, late));
    CHECK_FALSE(limit_value(*limit, LocalTime::max()));
    CHECK_FALSE(limit_value(*limit, LocalTime::min()));
    CHECK_FALSE(limit_value({Limit::From::now, {}, Duration::max(), date_time}, now));
    CHECK_FALSE(limit_value({Limit::From::now, {}, Duration::min(), date_time}, now));
}

TEST_CASE("equal limits compare equal") {
    CHECK(parse_limit("in 2 days", date) == parse_limit("today + 48h", date));
    CHECK_FALSE(parse_limit("in 2 days", date) == parse_limit("in 2 days", date_time));
}

}  // namespace
}  // namespace frontdesk
