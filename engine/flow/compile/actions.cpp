// SPDX-License-Identifier: MIT
// What is changed: set, clear, tag, untag, note, notify, language, unsubscribe.
#include "engine/flow/compile/context.hpp"
#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

std::vector<std::string> read_cleared(Context& context, const NodeEntry& entry) {
    std::vector<std::string> names = read_names(context, entry);
    if (context.read == Folder::whole)
        for (const std::string& name : names)
            if (!context.draft.values.contains(name)) tell_unknown_value(context, entry, name);
    return names;
}

std::optional<LanguageIndex> read_language(Context& context, const NodeEntry& entry) {
    const std::string code = read_word(entry.value);
    const auto language = language_index(context, code);
    if (language || !context.languages_known) return language;
    const auto& languages = context.draft.bot.languages;
    context.report
        .error("unknown-language", mark_of(entry.value),
               {"\"{}\" is not a language of this bot", "\"{}\" nie jest językiem tego bota"}, code)
        .advise({"its languages are: {}", "jego języki to: {}"},
                listed({languages.begin(), languages.end()}));
    return std::nullopt;
}

}  // namespace

std::vector<std::pair<std::string, Value>> read_set(Context& context, const NodeEntry& entry) {
    std::vector<std::pair<std::string, Value>> set;
    for (const NodeEntry& constant : entry.value.entries) {
        if (!expect_kind(constant, Expects::word, context.report)) continue;
        const std::string name = usable_value_name(context, mark_of(constant), constant.key);
        if (name.empty()) continue;
        if (auto value = read_constant(context, name, constant)) set.emplace_back(name, std::move(*value));
    }
    return set;
}

Actions read_actions(Context& context, const Fields& fields) {
    Actions actions;
    if (const auto* set = fields.find("set")) actions.set = read_set(context, *set);
    if (const auto* clear = fields.find("clear")) actions.clear = read_cleared(context, *clear);
    if (const auto* tag = fields.find("tag")) actions.tag = read_tags(context, *tag);
    if (const auto* untag = fields.find("untag")) actions.untag = read_tags(context, *untag);
    if (const auto* note = fields.find("note"))
        actions.note = compile_text(context, note->value, WrittenText::Use::inward);
    if (const auto* notify = fields.find("notify"))
        actions.notify = compile_text(context, notify->value, WrittenText::Use::inward);
    if (const auto* language = fields.find("language")) actions.language = read_language(context, *language);
    if (const auto* stop = fields.find("unsubscribe"))
        actions.unsubscribe = read_yes_no(context, *stop).value_or(false);
    return actions;
}

Changes changes_of(const Actions& actions) {
    Changes changes;
    for (const auto& [name, value] : actions.set) changes.set.push_back(name);
    changes.clear = actions.clear;
    return changes;
}

void add_changes(Changes& to, const Changes& more) {
    to.set.insert(to.set.end(), more.set.begin(), more.set.end());
    to.clear.insert(to.clear.end(), more.clear.begin(), more.clear.end());
}

}  // namespace frontdesk
