// SPDX-License-Identifier: MIT
// Single words of a flow: names, durations, targets, actions.
#include <algorithm>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/lines.hpp"
#include "engine/flow/rules/rules.hpp"
#include "engine/flow/scalars.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

void tell_bad_name(Context& context, Mark mark, std::string_view name) {
    auto told = context.report.error("unusable-name", std::move(mark),
                                     {"\"{}\" cannot be a name", "\"{}\" nie może być nazwą"}, name);
    const std::string meant = meant_name(name);
    if (!meant.empty()) told.advise({"write, for example:  {}", "napisz na przykład:  {}"}, meant);
    told.advise(
        {"names have letters, digits, _ and -, no spaces", "nazwy mają litery, cyfry, _ i -, bez spacji"});
}

void read_set(Context& context, const NodeEntry& entry, Actions& actions) {
    for (const NodeEntry& value : entry.value.entries) {
        if (!expect_kind(value, Expects::word, context.report)) continue;
        if (!is_name(value.key)) {
            tell_bad_name(context, mark_of(value), value.key);
            continue;
        }
        if (built_in(value.key)) {
            context.report
                .error("reserved-name", mark_of(value),
                       {"\"{}\" is known to the bot already and cannot be set",
                        "\"{}\" bot zna sam i nie można tego ustawić"},
                       value.key)
                .advise(
                    {"choose another name, for example:  my_{}", "wybierz inną nazwę, na przykład:  moje_{}"},
                    value.key);
            continue;
        }
        actions.set.emplace_back(value.key, value.value.text);
    }
}

std::vector<std::string> read_cleared(Context& context, const NodeEntry& entry) {
    std::vector<std::string> names = read_names(context, entry);
    if (context.read == Folder::whole)
        for (const std::string& name : names)
            if (!context.draft.values.contains(name)) tell_unknown_value(context, entry, name);
    return names;
}

}  // namespace

std::string read_word(const Node& node) { return std::string(trimmed(node.text)); }

std::vector<std::string> read_names(Context& context, const NodeEntry& entry) {
    std::vector<std::string> names;
    const auto add = [&](const Node& node) {
        const std::string name = read_word(node);
        if (node.kind != Node::Kind::text || !is_name(name)) {
            tell_bad_name(context, mark_of(node), name);
            return;
        }
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    };
    if (entry.value.kind == Node::Kind::text) add(entry.value);
    for (const Node& item : entry.value.items) add(item);
    return names;
}

std::vector<std::string> read_tags(Context& context, const NodeEntry& entry) {
    constexpr int longest = 64;
    std::vector<std::string> tags;
    const auto add = [&](const Node& node) {
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
    };
    if (entry.value.kind == Node::Kind::text) add(entry.value);
    for (const Node& item : entry.value.items) add(item);
    return tags;
}

std::optional<Duration> read_duration(Context& context, const NodeEntry& entry) {
    const auto duration = parse_duration(entry.value.text);
    if (!duration)
        context.report
            .error("unknown-duration", mark_of(entry.value),
                   {"\"{}\" is not a length of time", "\"{}\" to nie jest długość czasu"}, entry.value.text)
            .advise({"write, for example:  15m, 2h, 1h30m or 30 days",
                     "napisz na przykład:  15m, 2h, 1h30m albo 30 days"});
    return duration;
}

std::optional<StateIndex> read_target(Context& context, const NodeEntry& entry, Jump::How how) {
    const std::string name = read_word(entry.value);
    const bool back = name == "back";
    if (back || entry.value.kind == Node::Kind::list) {
        context.report
            .error(
                "not-available-yet", back ? mark_of(entry.value) : mark_of(entry),
                back ? Wording{"\"go: back\" is not available yet", "\"go: back\" nie jest jeszcze dostępne"}
                     : Wording{"\"go\" with conditions is not available yet",
                               "\"go\" z warunkami nie jest jeszcze dostępne"})
            .advise({"name one state, for example:  go: {}", "podaj jeden stan, na przykład:  go: {}"},
                    context.state_entries.empty() ? "menu" : context.state_entries.front()->key);
        return std::nullopt;
    }
    const auto found = context.states.find(name);
    if (found == context.states.end()) {
        tell_unknown_state(context, entry);
        return std::nullopt;
    }
    context.draft.jumps.push_back({how, context.owner, found->second, context.changes, mark_of(entry.value)});
    return found->second;
}

Actions read_actions(Context& context, const Fields& fields) {
    Actions actions;
    if (const auto* set = fields.find("set")) read_set(context, *set, actions);
    if (const auto* clear = fields.find("clear")) actions.clear = read_cleared(context, *clear);
    if (const auto* tag = fields.find("tag")) actions.tag = read_tags(context, *tag);
    if (const auto* untag = fields.find("untag")) actions.untag = read_tags(context, *untag);
    return actions;
}

Changes changes_of(const Actions& actions) {
    Changes changes;
    for (const auto& [name, value] : actions.set) changes.set.push_back(name);
    changes.clear = actions.clear;
    return changes;
}

}  // namespace frontdesk
