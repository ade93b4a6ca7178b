// SPDX-License-Identifier: MIT
// Ten years of opening hours, every minute, against a calculation that knows nothing of the engine: the C
// library says what the clock on the wall shows, each shop's days are told by hand, and the answers come from
// walking the minutes.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "adapters/host/zones.hpp"
#include "engine/talk/hours.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

constexpr int day_minutes = 1440;
constexpr sys_days first_day = sys_days{2024y / 1 / 1};
constexpr sys_days after_decade = sys_days{2034y / 1 / 1};
constexpr int margin = 10 * day_minutes;  // before and behind, so that nights and next openings are whole
constexpr int behind = 120 * day_minutes;
constexpr int decade = static_cast<int>((after_decade - first_day).count()) * day_minutes;

// What a shop would say to somebody on the telephone: the ranges that begin on this date.
using Ranges = std::vector<TimeRange>;
using Shop = std::function<Ranges(year_month_day date, weekday day)>;

// The C library's idea of local time, while it lives.
class ZoneOfTheLibrary {
public:
    explicit ZoneOfTheLibrary(const char* name) {
        if (const char* before = std::getenv("TZ")) before_ = before;
        ::setenv("TZ", name, 1);
        ::tzset();
    }
    ~ZoneOfTheLibrary() {
        if (before_.empty()) ::unsetenv("TZ");
        if (!before_.empty()) ::setenv("TZ", before_.c_str(), 1);
        ::tzset();
    }
    ZoneOfTheLibrary(const ZoneOfTheLibrary&) = delete;
    ZoneOfTheLibrary& operator=(const ZoneOfTheLibrary&) = delete;

    // Minutes between the wall and UTC.
    int offset(std::time_t at) const {
        std::tm wall{};
        ::localtime_r(&at, &wall);
        return static_cast<int>(wall.tm_gmtoff / 60);
    }

private:
    std::string before_;
};

// The answers for every minute, minute 0 being `margin` before the decade.
class SlowDecade {
public:
    SlowDecade(const char* zone, const Shop& shop) {
        read_walls(zone);
        open_ranges(shop);
        // Backwards, so that each minute only has to look at the one behind it.
        next_.assign(open_.size() + 1, -1);
        opened_before_.assign(open_.size() + 1, 0);
        for (int minute = size() - 1; minute >= 0; --minute)
            next_[at(minute)] = open_[at(minute)] != 0 ? minute : next_[at(minute) + 1];
        for (int minute = 0; minute < size(); ++minute) {
            if (open_[at(minute)] != 0) opened_.push_back(minute);
            opened_before_[at(minute) + 1] = static_cast<int>(opened_.size());
        }
    }

    bool is_open(int minute) const { return open_[at(minute)] != 0; }
    int next_open(int minute) const { return next_[at(minute)]; }
    // The minute at which so many minutes of open time are over.
    int after(int minute, int open_minutes) const {
        if (open_minutes == 0) return next_open(minute);
        return opened_[at(opened_before_[at(minute)] + open_minutes - 1)] + 1;
    }
    // Minutes of the decade at which the clock on the wall jumps.
    const std::vector<int>& jumps() const { return jumps_; }

    static Instant instant(int minute) { return Instant{first_day} + minutes{minute - margin}; }

private:
    static constexpr int size() { return margin + decade + behind; }
    static constexpr std::size_t at(int index) { return static_cast<std::size_t>(index); }

    void read_walls(const char* name) {
        const ZoneOfTheLibrary zone{name};
        const std::time_t first = first_day.time_since_epoch().count() * 86'400 - margin * 60;
        walls_.resize(at(size()));
        int offset = 0;
        for (int minute = 0; minute < size(); ++minute) {
            if (minute % 15 == 0) {
                const int before = offset;
                offset = zone.offset(first + std::time_t{minute} * 60);
                if (minute > 0 && offset != before) jumps_.push_back(minute);
            }
            walls_[at(minute)] = minute + offset;
        }
        // When the wall first shows each minute; one that it skips is as far behind the last one as written.
        first_wall_ = *std::min_element(walls_.begin(), walls_.end());
        const int last_wall = *std::max_element(walls_.begin(), walls_.end());
        shown_.assign(at(last_wall - first_wall_ + 1), -1);
        for (int minute = size() - 1; minute >= 0; --minute)
            shown_[at(walls_[at(minute)] - first_wall_)] = minute;
        for (std::size_t i = 1; i < shown_.size(); ++i)
            if (shown_[i] < 0) shown_[i] = shown_[i - 1] + 1;
    }

    void open_ranges(const Shop& shop) {
        open_.assign(at(size()), 0);
        const int whole_days = size() / day_minutes - 3;
        for (int day = 2; day < whole_days; ++day) {
            const sys_days date = first_day + days{day} - days{margin / day_minutes};
            for (const TimeRange& range : shop(year_month_day{date}, weekday{date})) {
                const int to = shown_at(day * day_minutes + range.to);
                for (int minute = shown_at(day * day_minutes + range.from); minute < to; ++minute)
                    open_[at(minute)] = 1;
            }
        }
    }

    int shown_at(int wall) const { return shown_[at(wall - first_wall_)]; }

    std::vector<int> walls_;
    int first_wall_ = 0;
    std::vector<int> shown_;
    std::vector<char> open_;  // not of bool: a debug build takes five times as long
    std::vector<int> next_;
    std::vector<int> opened_;
    std::vector<int> opened_before_;
    std::vector<int> jumps_;
};

TimeRange from_to(int from, int to) { return {from * 60, to * 60}; }

// Easter Sundays of the years in question, from an almanac; the last is needed by openings behind the decade.
year_month_day easter_of(year in) {
    constexpr std::array<std::array<int, 2>, 13> dates = {{{3, 31},
                                                           {4, 20},
                                                           {4, 5},
                                                           {3, 28},
                                                           {4, 16},
                                                           {4, 1},
                                                           {4, 21},
                                                           {4, 13},
                                                           {3, 28},
                                                           {4, 17},
                                                           {4, 9},
                                                           {3, 25},
                                                           {4, 13}}};
    const auto& date = dates[static_cast<std::size_t>(int{in} - 2024)];
    return in / date[0] / date[1];
}

bool is_polish_holiday(year_month_day date) {
    if (date.year() < 2024y)
        return date == year_month_day{2023y / 12 / 25} || date == year_month_day{2023y / 12 / 26};
    const auto easter = sys_days{easter_of(date.year())};
    for (const int after : {0, 1, 49, 60})
        if (easter + days{after} == sys_days{date}) return true;
    if (date.month() == December && date.day() == 24d) return date.year() >= 2025y;
    constexpr std::array<month_day, 9> fixed = {January / 1,   January / 6,   May / 1,
                                                May / 3,       August / 15,   November / 1,
                                                November / 11, December / 25, December / 26};
    return std::find(fixed.begin(), fixed.end(), month_day{date.month(), date.day()}) != fixed.end();
}

// A bakery in Warsaw: a break at noon, closed on holidays, but for one Corpus Christi and every Christmas
// Eve.
Ranges bakery_on(year_month_day date, weekday day) {
    if (date == year_month_day{2026y / 6 / 4}) return {from_to(8, 11)};
    if (date.month() == December && date.day() == 24d) return {from_to(6, 12)};
    if (is_polish_holiday(date) || day == Sunday) return {};
    if (day == Saturday) return {from_to(8, 14)};
    return {from_to(7, 12), from_to(13, 18)};
}

Hours bakery() {
    Hours hours_of_week;
    for (std::size_t day = 0; day < 5; ++day) hours_of_week.open[day] = {from_to(7, 12), from_to(13, 18)};
    hours_of_week.open[5] = {from_to(8, 14)};
    hours_of_week.holidays = find_holidays("PL");
    hours_of_week.except = {{2026y / 6 / 4, 2026y / 6 / 4, {from_to(8, 11)}, {}},
                            {year{0} / 12 / 24, year{0} / 12 / 24, {from_to(6, 12)}, {}}};
    return hours_of_week;
}

// A club in New York: nights over midnight, closed round every new year and on 29 February.
Ranges club_on(year_month_day date, weekday day) {
    const bool round_new_year =
        (date.month() == December && date.day() >= 29d) || (date.month() == January && date.day() <= 3d);
    if (round_new_year || (date.month() == February && date.day() == 29d)) return {};
    if (day == Friday) return {from_to(18, 26)};
    if (day == Saturday) return {{20 * 60, 26 * 60 + 30}};
    return {};
}

Hours club() {
    Hours nights;
    nights.open[4] = {from_to(18, 26)};
    nights.open[5] = {{20 * 60, 26 * 60 + 30}};
    nights.except = {{year{0} / 12 / 29, year{0} / 1 / 3, {}, {}},
                     {year{0} / 2 / 29, year{0} / 2 / 29, {}, {}}};
    return nights;
}

// A lodge on Lord Howe, where the clock moves by half an hour: at night on Saturdays, else from half past
// one.
Ranges lodge_on(year_month_day date, weekday day) {
    if (date >= year_month_day{2027y / 7 / 1} && date <= year_month_day{2027y / 7 / 31}) return {};
    if (day == Saturday) return {{22 * 60, 26 * 60 + 15}};
    return {{90, 135}, {14 * 60, 24 * 60}};
}

Hours lodge() {
    Hours hours_of_week;
    hours_of_week.open.fill({{90, 135}, {14 * 60, 24 * 60}});
    hours_of_week.open[5] = {{22 * 60, 26 * 60 + 15}};
    hours_of_week.except = {{2027y / 7 / 1, 2027y / 7 / 31, {}, {}}};
    return hours_of_week;
}

struct Case {
    const char* zone;
    Hours hours;
    Shop shop;
};

std::vector<Case> cases() {
    return {{"Europe/Warsaw", bakery(), bakery_on},
            {"America/New_York", club(), club_on},
            {"Australia/Lord_Howe", lodge(), lodge_on}};
}

class Comparison {
public:
    explicit Comparison(const Case& each)
        : case_(each), zone_(*find_system_zone(each.zone)), slow_(each.zone, each.shop) {}

    // Differences at every `step`th of these minutes.
    int over(int from, int to, int step) const {
        int differences = 0;
        for (int minute = from; minute < to; minute += step) differences += at(minute);
        return differences;
    }

    // The same of promises, short ones and long ones.
    int promises(int from, int to, int step) const {
        int differences = 0;
        for (int minute = from; minute < to; minute += step) differences += promise_at(minute);
        return differences;
    }

    // The next opening is a staircase: each of its steps, at its last minute, its first one and the one
    // after.
    int at_steps() const {
        int differences = 0;
        for (int minute = first + 1; minute < last - 1; ++minute)
            if (slow_.is_open(minute) != slow_.is_open(minute - 1))
                differences += over(minute - 1, minute + 2, 1);
        return differences;
    }

    // Every minute within three hours of each jump of the clock.
    int around_jumps() const {
        int differences = 0;
        for (const int jump : slow_.jumps()) {
            const int from = std::max(first, jump - 180);
            const int to = std::min(last, jump + 180);
            differences += over(from, to, 1) + promises(from, to, 1);
        }
        return differences;
    }
    std::size_t jumps() const { return slow_.jumps().size(); }

    static constexpr int first = margin;
    static constexpr int last = margin + decade;

private:
    int at(int minute) const {
        const Instant moment = SlowDecade::instant(minute);
        int differences = 0;
        if (is_open(case_.hours, zone_, moment) != slow_.is_open(minute)) ++differences;
        if (next_open(case_.hours, zone_, moment) != SlowDecade::instant(slow_.next_open(minute)))
            ++differences;
        return differences;
    }

    int promise_at(int minute) const {
        const int open_minutes = minute % 997 * 7919 % (minute % 2 == 0 ? 90 : 6000);
        const auto due =
            after_open_time(case_.hours, zone_, SlowDecade::instant(minute), minutes{open_minutes});
        return due == SlowDecade::instant(slow_.after(minute, open_minutes)) ? 0 : 1;
    }

    const Case& case_;
    TimeZone zone_;
    SlowDecade slow_;
};

}  // namespace

TEST_CASE("ten years of three shops are open, and open next, when the almanac says", "[talk]") {
    for (const Case& each : cases()) {
        INFO(each.zone);
        const Comparison comparison{each};

        CHECK(comparison.jumps() >= 20);
        CHECK(comparison.at_steps() == 0);
        CHECK(comparison.around_jumps() == 0);
        CHECK(comparison.over(Comparison::first, Comparison::last, 61) == 0);
        CHECK(comparison.promises(Comparison::first, Comparison::last, 127) == 0);
    }
}

// Minutes in a debug build, so it is run by its name, after a change to how hours are worked out.
TEST_CASE("three shops are right at every single minute of ten years", "[.slow]") {
    for (const Case& each : cases()) {
        INFO(each.zone);
        const Comparison comparison{each};

        CHECK(comparison.over(Comparison::first, Comparison::last, 1) == 0);
        CHECK(comparison.promises(Comparison::first, Comparison::last, 1) == 0);
    }
}

}  // namespace frontdesk
