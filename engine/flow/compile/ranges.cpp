// SPDX-License-Identifier: MIT
// See ranges.hpp.
#include "engine/flow/compile/ranges.hpp"

#include <algorithm>
#include <utility>

#include "engine/flow/lines.hpp"
#include "engine/flow/scalars.hpp"

namespace frontdesk {

namespace {

bool is_whole_day(std::string_view text) { return text == "24h" || text == "24/7" || text == "całą dobę"; }

bool is_closed(std::string_view text) {
    return text == "closed" || text == "zamknięte" || text == "nieczynne";
}

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

// Where this part of a value stands, for a precise underline.
Mark mark_of_part(const Context& context, const Node& node, std::string_view part) {
    if (!context.report.may_suggest() || part.empty()) return mark_of(node);
    auto place = find_in_source(context.folder, node.place, node.text);
    if (place) place->column += count_characters(std::string_view(node.text.data(), part.data()));
    if (!place) place = find_in_source(context.folder, node.place, part);
    return place ? Mark{*place, count_characters(part), 0, {}} : mark_of(node);
}

std::optional<Written> read_range(Context& context, const Node& node, std::string_view part) {
    if (is_whole_day(part)) return Written{{0, day_minutes}, &node, part};
    const auto mark = [&] { return mark_of_part(context, node, part); };
    const auto ends = split_dash(part);
    if (!ends) {
        tell_time(context, mark(), part, "", "");
        return std::nullopt;
    }
    const auto from = parse_time(ends->first);
    const auto to = parse_time(ends->second);
    if (!from || !to) {
        tell_time(context, mark(), from ? ends->second : ends->first, ends->first, ends->second);
        return std::nullopt;
    }
    if (*from == *to || *from == day_minutes) {
        context.report
            .error("empty-range", mark(),
                   {"these hours end when they begin",
                    "te godziny kończą się w tej samej chwili, w której się zaczynają"})
            .advise({"for the whole day write:  00:00-24:00", "całą dobę zapisz tak:  00:00-24:00"});
        return std::nullopt;
    }
    return Written{{*from, *to < *from ? *to + day_minutes : *to}, &node, part};
}

std::string show(TimeRange range) {
    const int end = range.to > day_minutes ? range.to - day_minutes : range.to;
    return show_time(range.from) + "-" + show_time(end);
}

}  // namespace

void tell_overlap(Context& context, const Written& first, const Written& second) {
    context.report
        .error("overlapping-hours", mark_of_part(context, *second.node, second.part),
               {"these hours overlap: {} and {}", "te godziny nachodzą na siebie: {} i {}"},
               show(first.range), show(second.range))
        .see(mark_of_part(context, *first.node, first.part), {"open from here already", "już stąd otwarte"})
        .advise({"write one range that holds both, or change an end",
                 "napisz jeden zakres obejmujący oba albo zmień któryś koniec"});
}

std::vector<Written> read_ranges(Context& context, const NodeEntry& entry) {
    std::vector<Written> written;
    if (is_closed(entry.value.text)) return written;
    for (const std::string_view part : split_commas(entry.value.text))
        if (auto range = read_range(context, entry.value, part)) written.push_back(std::move(*range));
    std::stable_sort(written.begin(), written.end(), [](const Written& left, const Written& right) {
        return left.range.from < right.range.from;
    });
    for (std::size_t i = 1; i < written.size(); ++i)
        if (written[i].range.from < written[i - 1].range.to)
            tell_overlap(context, written[i - 1], written[i]);
    return written;
}

std::vector<TimeRange> ranges_of(const std::vector<Written>& written) {
    std::vector<TimeRange> ranges;
    for (const Written& each : written) ranges.push_back(each.range);
    return ranges;
}

}  // namespace frontdesk
