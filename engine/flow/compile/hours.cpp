// SPDX-License-Identifier: MIT
// Opening hours: days, ranges of days, dates that differ.
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/lines.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/flow/scalars.hpp"

namespace frontdesk {

namespace {

constexpr int day_minutes = 24 * 60;

// "9am" and "09:00" as "09:00"; empty: no idea.
std::string meant(std::string_view text) {
    const auto time = parse_time(text);
    return time ? show_time(*time) : meant_time(text);
}

void tell_time(
    Context& context, Mark mark, std::string_view wrong, std::string_view from, std::string_view to) {
    auto told = context.report.error("unknown-time", std::move(mark),
                                     {"\"{}\" is not a time", "\"{}\" to nie godzina"}, wrong);
    const std::string first = meant(from);
    const std::string last = meant(to);
    if (!first.empty() && !last.empty())
        told.note({"did you mean {}-{}?", "czy chodziło o {}-{}?"}, first, last);
    told.advise({"write times as 07:00-18:00; with a break: 07:00-12:00, 13:00-18:00; or: closed",
                 "pisz godziny tak: 07:00-18:00; z przerwą: 07:00-12:00, 13:00-18:00; albo: closed"});
}

std::optional<TimeRange> read_range(Context& context, const Node& node, std::string_view part) {
    Mark mark = mark_of(node);
    if (context.report.may_suggest())
        if (const auto place = find_in_source(context.folder, node.place, part))
            mark = {*place, count_characters(part), 0, {}};
    const auto ends = split_dash(part);
    if (!ends) {
        tell_time(context, mark, part, "", "");
        return std::nullopt;
    }
    const auto from = parse_time(ends->first);
    const auto to = parse_time(ends->second);
    if (!from || !to) {
        tell_time(context, mark, from ? ends->second : ends->first, ends->first, ends->second);
        return std::nullopt;
    }
    if (*from == *to || *from == day_minutes) {
        context.report
            .error("empty-range", mark,
                   {"these hours end when they begin", "te godziny kończą się, gdy się zaczynają"})
            .advise({"for the whole day write:  00:00-24:00", "całą dobę zapisz tak:  00:00-24:00"});
        return std::nullopt;
    }
    return TimeRange{*from, *to < *from ? *to + day_minutes : *to};
}

void tell_overlap(Context& context, Mark mark, std::string_view first, std::string_view second) {
    context.report
        .error("overlapping-hours", std::move(mark),
               {"these hours overlap: {} and {}", "te godziny nachodzą na siebie: {} i {}"}, first, second)
        .advise({"write one range that holds both, or change an end",
                 "napisz jeden zakres obejmujący oba albo zmień któryś koniec"});
}

std::string show(TimeRange range) {
    const int end = range.to > day_minutes ? range.to - day_minutes : range.to;
    return show_time(range.from) + "-" + show_time(end);
}

std::vector<TimeRange> read_ranges(Context& context, const NodeEntry& entry) {
    std::vector<TimeRange> ranges;
    if (read_word(entry.value) == "closed") return ranges;
    for (const std::string_view part : split_commas(entry.value.text))
        if (const auto range = read_range(context, entry.value, part)) ranges.push_back(*range);
    std::sort(ranges.begin(), ranges.end(),
              [](const TimeRange& left, const TimeRange& right) { return left.from < right.from; });
    for (std::size_t i = 1; i < ranges.size(); ++i)
        if (ranges[i].from < ranges[i - 1].to)
            tell_overlap(context, mark_of(entry.value), show(ranges[i - 1]), show(ranges[i]));
    return ranges;
}

void tell_day(Context& context, const NodeEntry& entry, std::string_view word) {
    auto told = context.report.error("unknown-day", mark_of(entry),
                                     {"\"{}\" is not a day", "\"{}\" to nie dzień"}, word);
    if (const auto near = nearest(word, day_names()))
        told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
    told.advise({"days are mon to sun, in full or short; ranges such as mon-fri also work",
                 "dni to mon do sun, w całości lub w skrócie; zakresy jak mon-fri też działają"});
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

void compile_open(Context& context, const NodeEntry& open, Hours& hours) {
    std::array<const NodeEntry*, 7> given{};
    for (const NodeEntry& entry : open.value.entries) {
        const std::vector<int> days = read_days(context, entry);
        if (!expect_kind(entry, Expects::word, context.report)) continue;
        const std::vector<TimeRange> ranges = read_ranges(context, entry);
        for (const int day : days) {
            const auto at = static_cast<std::size_t>(day);
            if (given[at]) {
                context.report
                    .error("duplicate-day", mark_of(entry),
                           {"\"{}\" is given twice", "\"{}\" jest podany dwa razy"}, day_names()[at])
                    .see(mark_of(*given[at]), {"first here", "najpierw tutaj"})
                    .advise({"give each day its hours once", "podaj godziny każdego dnia raz"});
                break;
            }
            given[at] = &entry;
            hours.open[at] = ranges;
        }
    }
    for (std::size_t day = 0; day < 7; ++day) {
        const auto& next = hours.open[(day + 1) % 7];
        if (hours.open[day].empty() || next.empty()) continue;
        const TimeRange last = hours.open[day].back();
        if (last.to - day_minutes > next.front().from)
            tell_overlap(context, mark_of(*given[(day + 1) % 7]), show(last), show(next.front()));
    }
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
        HoursException except{dates.from, dates.to, read_ranges(context, entry), entry.place};
        if (fault != DateFault::none) continue;
        const auto [first, is_new] = given.emplace(std::pair(dates.from, dates.to), &entry);
        if (!is_new)
            context.report
                .error("duplicate-day", mark_of(entry),
                       {"\"{}\" is given twice", "\"{}\" jest podany dwa razy"}, entry.key)
                .see(mark_of(*first->second), {"first here", "najpierw tutaj"})
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
    if (const auto* except = fields.find("except")) compile_except(context, *except, hours);
    return hours;
}

}  // namespace frontdesk
