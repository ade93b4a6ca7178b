// SPDX-License-Identifier: MIT
// Opening hours against a slow calculation, minute by minute, over the weeks in which clocks change.
#include <map>
#include <random>
#include <vector>

#include "adapters/host/zones.hpp"
#include "engine/talk/hours.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono;
using namespace std::chrono_literals;

constexpr int window = 21 * 24 * 60;

// Three weeks, as one flag per minute.
class SlowCalendar {
public:
    SlowCalendar(const TimeZone& zone, Instant begin) : begin_(begin) {
        for (int minute = 0; minute < window; ++minute) {
            wall_.push_back(floor<minutes>(zone.to_local(begin + minutes{minute})));
            first_minute_.try_emplace(wall_.back(), minute);
        }
    }

    void open(const Hours& hours) {
        flags_.assign(window, false);
        const local_days last = floor<days>(wall_.back());
        for (local_days date = floor<days>(wall_.front()) + days{1}; date < last - days{1}; date += days{1}) {
            const std::vector<TimeRange>* ranges = &hours.open[weekday{date}.iso_encoding() - 1];
            for (const HoursException& each : hours.except) {
                if (local_days{each.from} <= date && date <= local_days{each.to}) ranges = &each.ranges;
            }
            for (const TimeRange& range : *ranges) {
                const int to = minute_of(date + minutes{range.to});
                for (int at = minute_of(date + minutes{range.from}); at < to; ++at) {
                    flags_[static_cast<std::size_t>(at)] = true;
                }
            }
        }
    }

    bool is_open(int minute) const { return flags_[static_cast<std::size_t>(minute)]; }

    // The minute at which `open_minutes` minutes of open time are over; -1: not within the window.
    int after(int minute, int open_minutes) const {
        for (; minute < window; ++minute) {
            if (!is_open(minute)) continue;
            if (open_minutes <= 1) return open_minutes == 0 ? minute : minute + 1;
            --open_minutes;
        }
        return -1;
    }

    Instant instant(int minute) const { return begin_ + minutes{minute}; }

private:
    using Wall = local_time<minutes>;

    // A time that the clock skips is as far after the last one before the gap as if there were none.
    int minute_of(Wall wall) const {
        const auto found = first_minute_.find(wall);
        if (found != first_minute_.end()) return found->second;
        const auto before = std::prev(first_minute_.lower_bound(wall));
        return before->second + static_cast<int>((wall - before->first).count());
    }

    Instant begin_;
    std::vector<Wall> wall_;
    std::map<Wall, int> first_minute_;
    std::vector<bool> flags_;
};

class Dice {
public:
    explicit Dice(std::uint64_t seed) : random_(seed) {}
    int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint64_t>(limit)); }

    std::vector<TimeRange> ranges() {
        std::vector<TimeRange> ranges;
        for (int from = below(1200), end = below(4) == 0 ? 0 : 1440; from < end;) {
            const int to = from + 1 + below(900);
            ranges.push_back({from, to});
            from = to + below(400);
        }
        return ranges;
    }

private:
    std::mt19937_64 random_;
};

Hours some_hours(Dice& dice, year_month_day change) {
    Hours hours;
    for (auto& day : hours.open) day = dice.ranges();
    if (dice.below(2) == 0) {
        const local_days from = local_days{change} + days{dice.below(3) - 1};
        const local_days to = from + days{dice.below(3)};
        hours.except.push_back({year_month_day{from}, year_month_day{to}, dice.ranges(), {}});
    }
    return hours;
}

int differences(const TimeZone& zone, year_month_day change, Dice& dice) {
    const Instant begin{sys_days{change} - days{10}};
    SlowCalendar slow{zone, begin};
    int count = 0;
    for (int calendar = 0; calendar < 15; ++calendar) {
        const Hours hours = some_hours(dice, change);
        slow.open(hours);
        for (int i = 0; i < 100; ++i) {
            const int minute = (6 + dice.below(7)) * 1440 + dice.below(1440);
            const int open_minutes = dice.below(600);
            const Instant at = slow.instant(minute);
            if (is_open(hours, zone, at) != slow.is_open(minute)) ++count;
            const int next = slow.after(minute, 0);
            if (next >= 0 && next_open(hours, zone, at) != slow.instant(next)) ++count;
            const int due = slow.after(minute, open_minutes);
            const auto ours = after_open_time(hours, zone, at, minutes{open_minutes});
            if (due >= 0 && due < window - 3 * 1440 && ours != slow.instant(due)) ++count;
        }
    }
    return count;
}

}  // namespace

TEST_CASE("hours agree with counting minute by minute where clocks change", "[talk]") {
    struct Case {
        const char* zone;
        year_month_day change;
    };
    Dice dice{1123};
    for (const Case& each :
         {Case{"Europe/Warsaw", 2026y / 3 / 29}, Case{"Europe/Warsaw", 2026y / 10 / 25},
          Case{"America/New_York", 2026y / 3 / 8}, Case{"America/New_York", 2026y / 11 / 1},
          Case{"Australia/Lord_Howe", 2026y / 4 / 5}, Case{"Australia/Lord_Howe", 2026y / 10 / 4}}) {
        INFO(each.zone);
        CHECK(differences(*find_system_zone(each.zone), each.change, dice) == 0);
    }
}

}  // namespace frontdesk
