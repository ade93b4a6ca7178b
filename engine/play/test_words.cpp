// SPDX-License-Identifier: MIT
#include "engine/play/test_words.hpp"

#include <algorithm>
#include <charconv>

#include "engine/flow/nearest.hpp"
#include "engine/flow/scalars.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

std::string TestWords::word(const NodeEntry* entry) {
    return entry == nullptr ? std::string{} : std::string{trimmed(entry->value.text)};
}

std::vector<std::string> TestWords::words(const Node& node) {
    std::vector<std::string> words;
    if (node.kind == Node::Kind::text) words.emplace_back(trimmed(node.text));
    for (const Node& item : node.items) words.emplace_back(trimmed(item.text));
    return words;
}

std::optional<LocalTime> TestWords::read_date_time(const NodeEntry& entry) {
    const auto value = value_from_text(word(&entry), ValueType::date_time);
    if (value) return std::get<LocalTime>(*value);
    report_
        .error("unknown-time", mark_of(entry.value),
               {"\"{}\" is not a date with a time", "\"{}\" to nie data z godziną"}, entry.value.text)
        .advise({"write, for example:  {}: 2026-11-24 10:00", "napisz na przykład:  {}: 2026-11-24 10:00"},
                entry.key);
    return std::nullopt;
}

std::string TestWords::read_language(const NodeEntry& entry) {
    std::string code = word(&entry);
    if (std::ranges::find(bot_.languages, code) != bot_.languages.end()) return code;
    report_
        .error("unknown-language", mark_of(entry.value),
               {"\"{}\" is not a language of this bot", "\"{}\" nie jest językiem tego bota"}, code)
        .advise({"its languages are: {}", "jego języki to: {}"},
                listed({bot_.languages.begin(), bot_.languages.end()}));
    return code;
}

bool TestWords::read_yes_no(const NodeEntry& entry) {
    const auto yes = parse_yes_no(entry.value.text);
    if (!yes)
        report_
            .error("not-yes-or-no", mark_of(entry.value),
                   {"\"{}\" is neither yes nor no", "\"{}\" to ani yes, ani no"}, entry.value.text)
            .advise({"write:  {}: yes", "napisz:  {}: yes"}, entry.key);
    return yes.value_or(false);
}

std::optional<Value> TestWords::read_value(const NodeEntry& entry) {
    const auto info = bot_.values.find(entry.key);
    if (info == bot_.values.end()) {
        tell_unknown_value(entry);
        return std::nullopt;
    }
    auto value = value_from_text(trimmed(entry.value.text), info->second.type);
    if (!value)
        report_.error("wrong-value", mark_of(entry.value),
                      {"\"{}\" is not a {}", "\"{}\" to nie wartość typu {}"}, entry.value.text,
                      name_of(info->second.type));
    return value;
}

std::string TestWords::read_state(const NodeEntry& entry) {
    std::string name = word(&entry);
    if (bot_.find_state(name)) return name;
    std::vector<std::string_view> known;
    for (const State& state : bot_.states) known.push_back(state.name);
    auto told = report_.error("unknown-state", mark_of(entry.value),
                              {"no state is called \"{}\"", "nie ma stanu \"{}\""}, name);
    if (const auto near = nearest(name, known))
        told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
    return name;
}

std::string TestWords::read_choice(const NodeEntry& entry, Site site) {
    const auto words = find_key(site, entry.key)->words;
    return read_one_of(entry, {words.begin(), words.end()});
}

std::string TestWords::read_one_of(const NodeEntry& entry, const std::vector<std::string_view>& allowed) {
    std::string text = word(&entry);
    if (std::ranges::find(allowed, text) == allowed.end())
        report_
            .error("wrong-value", mark_of(entry.value),
                   {"\"{}\" cannot stand here", "\"{}\" nie może tu stać"}, text)
            .advise({"write one of: {}", "napisz jedno z: {}"}, listed(allowed));
    return text;
}

int TestWords::read_status(const NodeEntry& entry) {
    int status = 0;
    const std::string text = word(&entry);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), status);
    if (error == std::errc{} && end == text.data() + text.size() && status >= 0 && status <= 599)
        return status;
    report_.error("wrong-value", mark_of(entry.value),
                  {"\"{}\" is not a status such as 200 or 503", "\"{}\" to nie status, jak 200 albo 503"},
                  text);
    return 0;
}

void TestWords::check_value_name(const NodeEntry& entry) {
    if (!bot_.values.contains(entry.key)) tell_unknown_value(entry);
}

void TestWords::tell_unknown_value(const NodeEntry& entry) {
    std::vector<std::string_view> known;
    for (const auto& [name, info] : bot_.values) known.push_back(name);
    auto told = report_.error("unknown-value", mark_of(entry),
                              {"no question and no \"set\" gives a value called \"{}\"",
                               "żadne pytanie ani \"set\" nie daje wartości \"{}\""},
                              entry.key);
    if (const auto near = nearest(entry.key, known))
        told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
}

}  // namespace frontdesk
