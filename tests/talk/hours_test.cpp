// SPDX-License-Identifier: MIT
#include "adapters/host/zones.hpp"
#include "engine/talk/hours.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

// Monday is 0.
constexpr std::size_t monday = 0;
constexpr std::size_t friday = 4;
constexpr std::size_t saturday = 5;
constexpr std::size_t sunday = 6;
constexpr year every_year{0};

const TimeZone& warsaw() {
    static const TimeZone zone = *find_system_zone("Europe/Warsaw");
    return zone;
}

TimeRange range(int from_hour, int to_hour) { return {from_hour * 60, to_hour * 60}; }

Instant at(year_month_day date, minutes time) {
    return warsaw().to_instant(LocalTime{local_days{date}} + time);
}

// The bakery: on weekdays 7 to 18, on Saturday 8 to 14.
Hours bakery_hours() {
    Hours hours;
    for (std::size_t day = monday; day <= friday; ++day) hours.open[day] = {range(7, 18)};
    hours.open[saturday] = {range(8, 14)};
    return hours;
}

HoursException except(year_month_day from, year_month_day to, std::vector<TimeRange> ranges = {}) {
    return {from, to, std::move(ranges), {}};
}

bool open(const Hours& hours, year_month_day date, minutes time) {
    return is_open(hours, warsaw(), at(date, time));
}

}  // namespace

TEST_CASE("a range is open from its first minute up to its last", "[talk]") {
    const Hours hours = bakery_hours();

    CHECK_FALSE(open(hours, 2026y / 11 / 23, 6h + 59min));
    CHECK(open(hours, 2026y / 11 / 23, 7h));
    CHECK(open(hours, 2026y / 11 / 23, 17h + 59min));
    CHECK_FALSE(open(hours, 2026y / 11 / 23, 18h));
    CHECK_FALSE(open(hours, 2026y / 11 / 29, 12h));
}

TEST_CASE("a range past midnight belongs to the day on which it begins", "[talk]") {
    Hours hours;
    hours.open[friday] = {range(18, 26)};

    CHECK(open(hours, 2026y / 11 / 27, 23h));
    CHECK(open(hours, 2026y / 11 / 28, 1h + 59min));
    CHECK_FALSE(open(hours, 2026y / 11 / 28, 2h));
    CHECK_FALSE(open(hours, 2026y / 11 / 27, 1h));
}

TEST_CASE("an exception holds for the date on which a range begins", "[talk]") {
    Hours hours;
    hours.open[friday] = {range(18, 26)};
    hours.open[saturday] = {range(18, 26)};
    hours.except = {except(2026y / 11 / 28, 2026y / 11 / 28)};

    CHECK(open(hours, 2026y / 11 / 28, 1h));  // Friday's night goes on
    CHECK_FALSE(open(hours, 2026y / 11 / 28, 19h));
    CHECK_FALSE(open(hours, 2026y / 11 / 29, 1h));
}

TEST_CASE("an exception opens a day on which the week is closed", "[talk]") {
    Hours hours = bakery_hours();
    hours.except = {except(2026y / 12 / 20, 2026y / 12 / 20, {range(9, 12)})};

    CHECK(open(hours, 2026y / 12 / 20, 10h));
    CHECK_FALSE(open(hours, 2026y / 12 / 13, 10h));
}

TEST_CASE("a yearly exception comes back and may go round the new year", "[talk]") {
    Hours hours = bakery_hours();
    hours.except = {except(every_year / 12 / 24, every_year / 1 / 6)};

    for (const int year_number : {2026, 2027, 2030}) {
        const year in{year_number};
        CHECK(next_open(hours, warsaw(), at(in / 12 / 24, 10h)) > at((in + years{1}) / 1 / 7, 0h));
    }
    CHECK(open(hours, 2026y / 12 / 23, 10h));
    CHECK(open(hours, 2027y / 1 / 7, 10h));
    CHECK_FALSE(open(hours, 2027y / 1 / 6, 10h));
}

TEST_CASE("the 29th of February closes leap years alone", "[talk]") {
    Hours hours = bakery_hours();
    hours.except = {except(every_year / 2 / 29, every_year / 2 / 29)};

    CHECK_FALSE(open(hours, 2028y / 2 / 29, 10h));
    CHECK(open(hours, 2028y / 2 / 28, 10h));
    CHECK(open(hours, 2028y / 3 / 1, 10h));
    CHECK(open(hours, 2027y / 3 / 1, 10h));
}

TEST_CASE("the narrower exception wins, in whatever order they stand", "[talk]") {
    const HoursException holidays = except(2026y / 12 / 20, 2027y / 1 / 6);
    const HoursException christmas_eve = except(2026y / 12 / 24, 2026y / 12 / 24, {range(7, 12)});
    const HoursException each_year = except(every_year / 12 / 24, every_year / 12 / 24, {range(15, 16)});
    Hours hours = bakery_hours();
    for (const auto& order :
         {std::vector{holidays, christmas_eve, each_year}, std::vector{each_year, christmas_eve, holidays}}) {
        hours.except = order;
        CHECK(open(hours, 2026y / 12 / 24, 8h));
        CHECK_FALSE(open(hours, 2026y / 12 / 24, 15h));
        CHECK_FALSE(open(hours, 2026y / 12 / 22, 8h));
        CHECK(open(hours, 2027y / 12 / 24, 15h));
    }
}

TEST_CASE("holidays close the week, and an exception opens a holiday", "[talk]") {
    Hours hours = bakery_hours();
    hours.holidays = find_holidays("PL");
    hours.except = {except(every_year / 5 / 3, every_year / 5 / 3, {range(9, 12)})};

    CHECK_FALSE(open(hours, 2026y / 6 / 4, 10h));  // Corpus Christi, a Thursday
    CHECK(open(hours, 2026y / 6 / 5, 10h));
    CHECK(open(hours, 2026y / 5 / 3, 10h));  // a Sunday besides
    CHECK_FALSE(open(hours, 2026y / 5 / 3, 13h));
    CHECK_FALSE(open(hours, 2026y / 5 / 1, 10h));
    CHECK(next_open(hours, warsaw(), at(2026y / 12 / 23, 18h)) == at(2026y / 12 / 28, 7h));
}

TEST_CASE("a substitute day closes too, and the night before a holiday goes on", "[talk]") {
    Hours hours;
    hours.open.fill({range(18, 26)});
    hours.holidays = find_holidays("US");

    CHECK_FALSE(open(hours, 2026y / 7 / 3, 19h));  // the Fourth is a Saturday
    CHECK_FALSE(open(hours, 2026y / 7 / 4, 19h));
    CHECK(open(hours, 2026y / 7 / 3, 1h));
    CHECK_FALSE(open(hours, 2026y / 7 / 5, 1h));
    CHECK(next_open(hours, warsaw(), at(2026y / 7 / 3, 3h)) == at(2026y / 7 / 5, 18h));
}

TEST_CASE("the next opening is now, later today or after the days that are closed", "[talk]") {
    Hours hours = bakery_hours();
    hours.except = {except(2026y / 12 / 25, 2026y / 12 / 26)};

    CHECK(next_open(hours, warsaw(), at(2026y / 11 / 23, 9h + 5min)) == at(2026y / 11 / 23, 9h + 5min));
    CHECK(next_open(hours, warsaw(), at(2026y / 11 / 23, 5h)) == at(2026y / 11 / 23, 7h));
    CHECK(next_open(hours, warsaw(), at(2026y / 11 / 29, 23h + 10min)) == at(2026y / 11 / 30, 7h));
    CHECK(next_open(hours, warsaw(), at(2026y / 12 / 25, 12h)) == at(2026y / 12 / 28, 7h));
}

TEST_CASE("open time runs only while it is open", "[talk]") {
    const Hours hours = bakery_hours();
    const auto after = [&hours](Instant from, Duration time) {
        return after_open_time(hours, warsaw(), from, time);
    };

    CHECK(after(at(2026y / 11 / 29, 23h), 15min) == at(2026y / 11 / 30, 7h + 15min));
    CHECK(after(at(2026y / 11 / 23, 17h), 60min) == at(2026y / 11 / 23, 18h));
    CHECK(after(at(2026y / 11 / 23, 17h), 61min) == at(2026y / 11 / 24, 7h + 1min));
    CHECK(after(at(2026y / 11 / 28, 13h + 30min), 45min) == at(2026y / 11 / 30, 7h + 15min));
    CHECK(after(at(2026y / 11 / 23, 9h) + 250ms, 1min) == at(2026y / 11 / 23, 9h + 1min) + 250ms);
    CHECK(after(at(2026y / 11 / 23, 7h), 61h) == at(2026y / 11 / 28, 14h));
}

TEST_CASE("ranges that overlap are counted once", "[talk]") {
    Hours hours;
    hours.open[sunday] = {range(22, 30)};
    hours.open[monday] = {range(5, 7)};

    CHECK(after_open_time(hours, warsaw(), at(2026y / 11 / 22, 22h), 540min) == at(2026y / 11 / 23, 7h));
}

TEST_CASE("on the day the clocks go forward a night is an hour shorter", "[talk]") {
    Hours hours;
    hours.open[saturday] = {range(20, 28)};
    const Instant evening = at(2026y / 3 / 28, 20h);

    CHECK(after_open_time(hours, warsaw(), evening, 7h) == at(2026y / 3 / 29, 4h));
    CHECK(after_open_time(hours, warsaw(), evening, 7h + 1min) == at(2026y / 4 / 4, 20h + 1min));
    CHECK(at(2026y / 3 / 29, 4h) - evening == 7h);
}

TEST_CASE("on the day the clocks go back an hour that comes twice is open twice", "[talk]") {
    Hours hours;
    hours.open[saturday] = {range(20, 28)};
    const Instant evening = at(2026y / 10 / 24, 20h);

    CHECK(after_open_time(hours, warsaw(), evening, 9h) == at(2026y / 10 / 25, 4h));
    CHECK(is_open(hours, warsaw(), evening + 8h + 30min));
    CHECK_FALSE(is_open(hours, warsaw(), evening + 9h));
}

TEST_CASE("what is never open has no next opening", "[talk]") {
    Hours hours;
    CHECK_FALSE(next_open(hours, warsaw(), at(2026y / 11 / 23, 9h)));

    hours.except = {except(2029y / 1 / 1, 2029y / 1 / 1, {range(9, 10)})};
    CHECK_FALSE(next_open(hours, warsaw(), at(2026y / 11 / 23, 9h)));
    CHECK(next_open(hours, warsaw(), at(2027y / 11 / 23, 9h)) == at(2029y / 1 / 1, 9h));
    CHECK_FALSE(after_open_time(hours, warsaw(), at(2027y / 11 / 23, 9h), 61min));
}

TEST_CASE("without hours it is always open", "[talk]") {
    Hours hours;
    hours.always = true;
    const Instant night = at(2026y / 11 / 29, 3h);

    CHECK(is_open(hours, warsaw(), night));
    CHECK(next_open(hours, warsaw(), night) == night);
    CHECK(after_open_time(hours, warsaw(), night, 90min) == night + 90min);
    CHECK_FALSE(after_open_time(hours, warsaw(), night, Duration::max()));
}

}  // namespace frontdesk
