// SPDX-License-Identifier: MIT
// Texts, once for all languages or one for each.
#include <algorithm>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

Template take_text(Context& context, const Node& node, WrittenText::Use use, std::string_view language) {
    Template compiled = compile_template(context, node, language, Faults::told);
    if (trimmed(node.text).empty())
        context.report.error("empty-text", mark_of(node), {"this text is empty", "ten tekst jest pusty"})
            .advise({"write what customers should read, or take the line out",
                     "napisz, co klient ma przeczytać, albo usuń ten wiersz"});
    context.draft.texts.push_back({use, context.owner, node.text, compiled, context.changes, mark_of(node),
                                   context.on_entry, context.in_retry});
    return compiled;
}

void tell_single_language(Context& context, const Node& node) {
    const auto& languages = context.draft.bot.languages;
    std::string example;
    for (const std::string& code : languages) {
        if (!example.empty()) example += ", ";
        example += code + ": \"…\"";
    }
    const std::vector<std::string_view> missing(languages.begin() + 1, languages.end());
    context.report
        .error("missing-translation", mark_of(node),
               {"this text is in \"{}\" alone; the bot also speaks: {}",
                "ten tekst jest tylko w języku \"{}\", a bot mówi też: {}"},
               languages.front(), listed(missing))
        .advise({"write one text a language:  {{{}}}", "napisz po jednym tekście w każdym języku:  {{{}}}"},
                example);
}

Text text_by_language(Context& context, const Node& node, WrittenText::Use use) {
    const auto& languages = context.draft.bot.languages;
    Text text;
    text.place = node.place;
    std::vector<std::optional<Template>> in(languages.size());
    for (const NodeEntry& entry : node.entries) {
        const auto language = language_index(context, entry.key);
        if (!language) tell_unknown_language(context, entry);
        if (!expect_kind(entry, Expects::word, context.report)) continue;
        Template compiled = take_text(context, entry.value, use, entry.key);
        if (language) in[*language] = std::move(compiled);
    }
    std::vector<std::string_view> missing;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        if (!in[i] && !node.find(languages[i])) missing.push_back(languages[i]);
        text.in.push_back(in[i].value_or(Template{}));
    }
    if (!missing.empty() && context.languages_known && missing.size() < languages.size())
        context.report
            .error("missing-translation", mark_of(node.entries.front()),
                   {"this text is missing in: {}", "tego tekstu brakuje w językach: {}"}, listed(missing))
            .note({"customers who write that language would read nothing",
                   "klienci piszący w tym języku nic nie przeczytają"})
            .advise({"add, for example:  {}: \"…\"", "dodaj na przykład:  {}: \"…\""}, missing.front());
    return text;
}

}  // namespace

Text compile_text(Context& context, const Node& node, WrittenText::Use use) {
    if (node.kind == Node::Kind::map) return text_by_language(context, node, use);
    Text text;
    text.place = node.place;
    const auto& languages = context.draft.bot.languages;
    const Template compiled = take_text(context, node, use, languages.front());
    using Use = WrittenText::Use;
    const bool for_customers = use != Use::inward && use != Use::link && use != Use::request;
    if (for_customers && languages.size() > 1 && has_letters(compiled.words()))
        tell_single_language(context, node);
    text.in.assign(languages.size(), compiled);
    if (compiled.is_plain()) return text;
    for (std::size_t i = 1; i < languages.size(); ++i)
        text.in[i] = compile_template(context, node, languages[i], Faults::known);
    return text;
}

std::optional<LanguageIndex> language_index(const Context& context, std::string_view code) {
    const auto& languages = context.draft.bot.languages;
    const auto found = std::find(languages.begin(), languages.end(), code);
    if (found == languages.end()) return std::nullopt;
    return static_cast<LanguageIndex>(found - languages.begin());
}

void tell_unknown_language(Context& context, const NodeEntry& entry) {
    if (!context.languages_known) return;
    const auto& languages = context.draft.bot.languages;
    auto told = context.report.error(
        "unknown-language", mark_of(entry),
        {"\"{}\" is not a language of this bot", "\"{}\" nie jest językiem tego bota"}, entry.key);
    told.advise({"its languages are: {}", "jego języki to: {}"},
                listed({languages.begin(), languages.end()}));
    told.advise(
        {"a new one goes into \"languages\" under \"bot\"", "nowy dopisz do \"languages\" w sekcji \"bot\""});
}

}  // namespace frontdesk
