// SPDX-License-Identifier: MIT
// Opening hours: days, ranges of days, dates that differ.
#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "engine/flow/compile/ranges.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/flow/scalars.hpp"

namespace frontdesk {

namespace {

// What the days are that people call by one word. Empty: no such word.
std::string_view days_meant(std::string_view word) {
    if (word == "daily" || word == "every day" || word == "everyday" || word == "codziennie")
        return "mon-sun";
    if (word == "weekdays" || word == "weekday") return "mon-fri";
    if (word == "weekend" || word == "weekends") return "sat-sun";
    return {};
}

void tell_day(Context& context, const NodeEntry& entry, std::string_view word) {
    auto told = context.report.error("unknown-day", mark_of(entry),
                                     {"\"{}\" is not a day", "\"{}\" to nie dzień"}, word);
    if (const std::string_view days = days_meant(word); !days.empty())
        told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, days);
    else if (const auto near = nearest(word, day_names()))
        told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
    if (word == "holidays" || word == "święta")
        told.advise({"holidays stand beside \"open\", for example:  holidays: GB",
                     "święta stoją obok \"open\", na przykład:  holidays: PL"});
    told.advise({"days are mon to sun, in full or short; ranges such as mon-fri also work",
                 "dni to: od mon do sun, w całości lub w skrócie; zakresy, jak mon-fri, też działają"});
}

// The days that a key such as "mon-fri" or "sat" means; a range may wrap round Sunday.
std::vector<int> read_days(Context& context, const NodeEntry& entry) {
    std::vector<int> days;
    for (const std::string_view part : split_commas(entry.key)) {
        const auto ends = split_dash(part);
        const auto first = parse_day(ends ? ends->first : part);
        const auto last = parse_day(ends ? ends->second : part);
        if (!first || !last) {
            tell_day(context, entry, ends ? (first ? ends->second : ends->first) : part);
            continue;
        }
        for (int day = *first;; day = (day + 1) % 7) {
            days.push_back(day);
            if (day == *last) break;
        }
    }
    return days;
}

// The week as it is written, Monday first.
struct WrittenDay {
    const NodeEntry* entry = nullptr;  // null: not given
    std::vector<Written> ranges;
};
using WrittenWeek = std::array<WrittenDay, 7>;

// Each pair of lines is told once, however many days they stand for.
void tell_overlaps_at_midnight(Context& context, const WrittenWeek& week) {
    std::set<std::pair<const NodeEntry*, const NodeEntry*>> told;
    for (std::size_t day = 0; day < 7; ++day) {
        const WrittenDay& next = week[(day + 1) % 7];
        if (week[day].ranges.empty() || next.ranges.empty()) continue;
        const Written& last = week[day].ranges.back();
        if (last.range.to - day_minutes <= next.ranges.front().range.from) continue;
        if (told.emplace(week[day].entry, next.entry).second)
            tell_overlap(context, last, next.ranges.front());
    }
}

void compile_open(Context& context, const NodeEntry& open, Hours& hours) {
    WrittenWeek week;
    for (const NodeEntry& entry : open.value.entries) {
        const std::vector<int> days = read_days(context, entry);
        if (!expect_kind(entry, Expects::word, context.report)) continue;
        const std::vector<Written> ranges = read_ranges(context, entry);
        for (const int day : days) {
            const auto at = static_cast<std::size_t>(day);
            if (week[at].entry) {
                context.report
                    .error("duplicate-day", mark_of(entry),
                           {"\"{}\" is given twice", "\"{}\" podano dwa razy"}, day_names()[at])
                    .see(mark_of(*week[at].entry), {"first here", "pierwszy raz tutaj"})
                    .advise({"give each day its hours once", "podaj godziny każdego dnia raz"});
                break;
            }
            week[at] = {&entry, ranges};
            hours.open[at] = ranges_of(ranges);
        }
    }
    tell_overlaps_at_midnight(context, week);
}

void tell_date(Context& context, const NodeEntry& entry, DateFault fault) {
    const Mark mark = mark_of(entry);
    if (fault == DateFault::no_such_date)
        context.report
            .error("no-such-date", mark, {"there is no date \"{}\"", "nie ma daty \"{}\""}, entry.key)
            .advise({"dates are year-month-day, such as 2026-12-24",
                     "daty to rok-miesiąc-dzień, jak 2026-12-24"});
    if (fault == DateFault::backwards)
        context.report
            .error("backwards-range", mark,
                   {"\"{}\" ends before it begins", "\"{}\" kończy się, zanim się zacznie"}, entry.key)
            .advise({"write the earlier date first", "napisz wcześniejszą datę najpierw"});
    if (fault != DateFault::not_a_date && fault != DateFault::mixed) return;
    context.report.error("unknown-date", mark, {"\"{}\" is not a date", "\"{}\" to nie data"}, entry.key)
        .advise({"write 2026-12-24, every year 12-25, or a range 2026-12-24..2026-12-26",
                 "pisz 2026-12-24, co rok 12-25 albo zakres 2026-12-24..2026-12-26"});
}

void compile_except(Context& context, const NodeEntry& section, Hours& hours) {
    using Day = std::chrono::year_month_day;
    std::map<std::pair<Day, Day>, const NodeEntry*> given;
    for (const NodeEntry& entry : section.value.entries) {
        if (!expect_kind(entry, Expects::word, context.report)) continue;
        Dates dates;
        const DateFault fault = parse_dates(entry.key, dates);
        if (fault != DateFault::none) tell_date(context, entry, fault);
        HoursException except{dates.from, dates.to, ranges_of(read_ranges(context, entry)), entry.place};
        if (fault != DateFault::none) continue;
        const auto [first, is_new] = given.emplace(std::pair(dates.from, dates.to), &entry);
        if (!is_new)
            context.report
                .error("duplicate-day", mark_of(entry), {"\"{}\" is given twice", "\"{}\" podano dwa razy"},
                       entry.key)
                .see(mark_of(*first->second), {"first here", "pierwszy raz tutaj"})
                .advise({"give each date its hours once", "podaj godziny każdej daty raz"});
        hours.except.push_back(std::move(except));
    }
}

}  // namespace

Hours compile_hours(Context& context, const NodeEntry& entry) {
    Hours hours;
    const Fields fields = read_fields(entry.value, mark_of(entry), Site::hours, context.report);
    if (const auto* open = fields.find("open")) compile_open(context, *open, hours);
    if (!fields.mentions("open")) hours.open.fill({TimeRange{0, day_minutes}});  // only the exceptions differ
    if (const auto* holidays = fields.find("holidays")) hours.holidays = compile_holidays(context, *holidays);
    if (const auto* except = fields.find("except")) compile_except(context, *except, hours);
    return hours;
}

}  // namespace frontdesk
