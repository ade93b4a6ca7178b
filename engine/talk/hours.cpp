// SPDX-License-Identifier: MIT
#include "engine/talk/hours.hpp"

#include <algorithm>
#include <chrono>
#include <tuple>
#include <vector>

namespace frontdesk {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;
using std::chrono::month_day;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr days horizon{731};

struct Span {
    Instant from;
    Instant to;
};

bool is_yearly(const HoursException& exception) { return int{exception.from.year()} == 0; }

bool covers(const HoursException& exception, year_month_day date) {
    if (!is_yearly(exception)) return exception.from <= date && date <= exception.to;
    const auto day_of = [](year_month_day of) { return month_day{of.month(), of.day()}; };
    const month_day from = day_of(exception.from);
    const month_day to = day_of(exception.to);
    const month_day day = day_of(date);
    if (from <= to) return from <= day && day <= to;
    return day >= from || day <= to;  // round the new year
}

// How many days the exception covers, at most; then a date of one year before a date of every year.
std::tuple<days, bool> breadth(const HoursException& exception) {
    days length = local_days{exception.to} - local_days{exception.from};
    if (length < days{0}) length += days{366};
    return {length, is_yearly(exception)};
}

// The narrowest exception that covers the date wins over wider ones, so that "24 December until noon" holds
// inside "closed from 20 December to 6 January"; of equals the last one.
const HoursException* exception_on(const Hours& hours, local_days date) {
    const HoursException* chosen = nullptr;
    if (hours.except.empty()) return chosen;
    const year_month_day day{date};
    for (const HoursException& exception : hours.except) {
        if (!covers(exception, day)) continue;
        if (chosen == nullptr || breadth(exception) <= breadth(*chosen)) chosen = &exception;
    }
    return chosen;
}

// An exception wins over a holiday, a holiday over the week.
const std::vector<TimeRange>& ranges_on(const Hours& hours, local_days date) {
    static const std::vector<TimeRange> closed;
    if (const HoursException* exception = exception_on(hours, date)) return exception->ranges;
    if (hours.holidays && is_holiday(*hours.holidays, sys_days{date.time_since_epoch()})) return closed;
    return hours.open[std::chrono::weekday{date}.iso_encoding() - 1];
}

// What is open of the ranges that begin on this date, by beginning, without what has ended a day or more
// before `passed`. Clock times become moments one by one, so a day of 23 or 25 hours is right; a range that
// falls into a skipped hour whole is as long as written.
void spans_on(
    const Hours& hours, const TimeZone& zone, local_days date, LocalTime passed, std::vector<Span>& spans) {
    spans.clear();
    for (const TimeRange& range : ranges_on(hours, date)) {
        if (date + minutes{range.to} + days{1} <= passed) continue;
        const Span span{zone.to_instant(date + minutes{range.from}),
                        zone.to_instant(date + minutes{range.to})};
        if (span.from < span.to) spans.push_back(span);
    }
    if (spans.size() > 1) std::ranges::sort(spans, {}, &Span::from);
}

// The first date whose ranges can matter at this time: they may reach over midnight.
local_days first_date(LocalTime at) { return std::chrono::floor<days>(at) - days{2}; }

}  // namespace

bool is_open(const Hours& hours, const TimeZone& zone, Instant at) {
    if (hours.always) return true;
    const LocalTime now = zone.to_local(at);
    const local_days first = first_date(now);
    std::vector<Span> spans;
    for (local_days date = first; date <= first + days{3}; date += days{1}) {
        spans_on(hours, zone, date, now, spans);
        for (const Span& span : spans)
            if (span.from <= at && at < span.to) return true;
    }
    return false;
}

std::optional<Instant> next_open(const Hours& hours, const TimeZone& zone, Instant at) {
    return after_open_time(hours, zone, at, Duration{0});
}

std::optional<Instant>
after_open_time(const Hours& hours, const TimeZone& zone, Instant at, Duration open_time) {
    const Instant limit = at + horizon;
    if (hours.always) return open_time <= horizon ? std::optional{at + open_time} : std::nullopt;
    Duration left = open_time;
    Instant counted = at;  // open time before this moment is counted already
    const LocalTime now = zone.to_local(at);
    const local_days first = first_date(now);
    std::vector<Span> spans;
    for (local_days date = first; date <= first + horizon + days{3}; date += days{1}) {
        spans_on(hours, zone, date, now, spans);
        for (const Span& span : spans) {
            const Instant from = std::max(span.from, counted);
            if (from >= span.to) continue;
            if (from > limit) return std::nullopt;
            if (span.to - from >= left) {
                return from + left <= limit ? std::optional{from + left} : std::nullopt;
            }
            left -= span.to - from;
            counted = span.to;
        }
    }
    return std::nullopt;
}

}  // namespace frontdesk
