// SPDX-License-Identifier: MIT
// Single words of a flow: names, numbers, durations, dates.
#include <algorithm>
#include <charconv>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/lines.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/flow/scalars.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

void tell_bad_name(Context& context, Mark mark, std::string_view name) {
    auto told = context.report.error("unusable-name", std::move(mark),
                                     {"\"{}\" cannot be a name", "\"{}\" nie może być nazwą"}, name);
    const std::string meant = meant_name(name);
    if (!meant.empty()) told.advise({"write, for example:  {}", "napisz na przykład:  {}"}, meant);
    told.advise({"names have letters, digits, _ and -, no spaces",
                 "nazwa może mieć tylko litery, cyfry, _ i -, bez spacji"});
}

// Calls `add` with the value, or with each item of it.
template <class Add>
void each_word(const NodeEntry& entry, Add add) {
    if (entry.value.kind == Node::Kind::text) add(entry.value);
    for (const Node& item : entry.value.items) add(item);
}

}  // namespace

std::string read_word(const Node& node) { return std::string(trimmed(node.text)); }

std::vector<std::string> read_names(Context& context, const NodeEntry& entry) {
    std::vector<std::string> names;
    each_word(entry, [&](const Node& node) {
        const std::string name = read_word(node);
        if (node.kind != Node::Kind::text || !is_name(name)) {
            tell_bad_name(context, mark_of(node), name);
            return;
        }
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    });
    return names;
}

std::string usable_value_name(Context& context, Mark mark, std::string_view name) {
    if (!is_name(name)) {
        tell_bad_name(context, std::move(mark), name);
        return {};
    }
    if (!built_in(name)) return std::string(name);
    context.report
        .error("reserved-name", std::move(mark),
               {"\"{}\" is known to the bot already and cannot be set",
                "nazwa \"{}\" jest zajęta: bot sam zna tę wartość i nie można jej ustawić"},
               name)
        .advise({"choose another name, for example:  my_{}", "wybierz inną nazwę, na przykład:  moje_{}"},
                name);
    return {};
}

std::vector<std::string> read_tags(Context& context, const NodeEntry& entry) {
    constexpr int longest = 64;
    std::vector<std::string> tags;
    each_word(entry, [&](const Node& node) {
        const std::string tag = read_word(node);
        const bool usable = node.kind == Node::Kind::text && !tag.empty() && count_characters(tag) <= longest;
        if (usable && std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(tag);
        if (usable) return;
        context.report
            .error("unusable-tag", mark_of(node),
                   {"\"{}\" cannot be a tag", "\"{}\" nie może być oznaczeniem"}, tag)
            .advise({"a tag is a short text of at most {} characters",
                     "oznaczenie to krótki tekst, najwyżej {} znaki"},
                    longest);
    });
    return tags;
}

std::vector<std::string> read_lines(Context& context, const NodeEntry& entry) {
    std::vector<std::string> lines;
    each_word(entry, [&](const Node& node) {
        if (node.kind == Node::Kind::text && !trimmed(node.text).empty()) {
            lines.push_back(read_word(node));
            return;
        }
        context.report
            .error("wrong-kind", node.kind == Node::Kind::nothing ? mark_of(entry) : mark_of(node),
                   {"every line of \"{}\" is one text", "każdy wiersz \"{}\" to jeden tekst"}, entry.key)
            .advise({"write a text after each dash", "napisz tekst po każdym myślniku"});
    });
    return lines;
}

std::optional<Duration> read_duration(Context& context, const NodeEntry& entry) {
    const auto duration = parse_duration(entry.value.text);
    if (!duration)
        context.report
            .error("unknown-duration", mark_of(entry.value),
                   {"\"{}\" is not a length of time", "\"{}\" to nie czas trwania"}, entry.value.text)
            .advise({"write, for example:  15m, 2h, 1h30m or 30 days",
                     "napisz na przykład:  15m, 2h, 1h30m albo 30 days"});
    return duration;
}

std::optional<bool> read_yes_no(Context& context, const NodeEntry& entry) {
    const auto yes = parse_yes_no(entry.value.text);
    if (!yes)
        context.report
            .error("not-yes-or-no", mark_of(entry.value),
                   {"\"{}\" is neither yes nor no", "\"{}\" to ani yes, ani no"}, entry.value.text)
            .advise({"write:  {}: yes", "napisz:  {}: yes"}, entry.key);
    return yes;
}

std::optional<int> read_whole_number(Context& context, const NodeEntry& entry, int least, int most) {
    const std::string word = read_word(entry.value);
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error == std::errc{} && end == word.data() + word.size() && number >= least && number <= most)
        return number;
    context.report
        .error("not-a-number", mark_of(entry.value),
               {"\"{}\" is not a whole number from {} to {}", "\"{}\" to nie liczba całkowita od {} do {}"},
               word, least, most)
        .advise({"write, for example:  {}: 3", "napisz na przykład:  {}: 3"}, entry.key);
    return std::nullopt;
}

std::optional<std::size_t> read_choice(Context& context, const NodeEntry& entry, Site site) {
    const std::string word = read_word(entry.value);
    const auto allowed = find_key(site, entry.key)->words;
    for (std::size_t i = 0; i < allowed.size(); ++i)
        if (allowed[i] == word) return i;
    const std::vector<std::string_view> known(allowed.begin(), allowed.end());
    auto told = context.report.error(
        "unknown-word", mark_of(entry.value),
        {"\"{}\" is not known after \"{}\"", "\"{}\" to niedozwolona wartość po \"{}\""}, word, entry.key);
    if (const auto near = context.report.may_suggest() ? nearest(word, known) : std::nullopt)
        told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
    told.advise({"known here: {}", "znane tutaj: {}"}, listed(known));
    return std::nullopt;
}

std::optional<Date> read_date(Context& context, const NodeEntry& entry) {
    const std::string word = read_word(entry.value);
    if (const auto value = value_from_text(word, ValueType::date)) return std::get<Date>(*value);
    context.report
        .error("unknown-date", mark_of(entry.value), {"\"{}\" is not a date", "\"{}\" to nie data"}, word)
        .advise({"write year, month and day:  2026-12-24", "napisz rok, miesiąc i dzień:  2026-12-24"});
    return std::nullopt;
}

}  // namespace frontdesk
