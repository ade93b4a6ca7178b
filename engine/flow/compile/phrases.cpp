// SPDX-License-Identifier: MIT
// Phrases, once for all languages or by language.
#include "engine/flow/compile/context.hpp"

namespace frontdesk {

namespace {

// Calls `add` with each phrase and its language.
template <class Add>
void each_phrase(Context& context, const NodeEntry& entry, Add add) {
    const std::size_t count = context.draft.bot.languages.size();
    const auto add_all = [&](const Node& node, LanguageIndex first, LanguageIndex last) {
        const auto add_one = [&](const Node& item) {
            if (item.kind != Node::Kind::text) {
                context.report
                    .error("wrong-kind", item.kind == Node::Kind::nothing ? mark_of(entry) : mark_of(item),
                           {"a phrase is one text", "każda fraza to jeden tekst"})
                    .advise({"with a colon in it, it needs quotes",
                             "gdy jest w niej dwukropek, trzeba ją ująć w cudzysłów"})
                    .advise(
                        {"write:  [first phrase, second phrase]", "napisz:  [pierwsza fraza, druga fraza]"});
                return;
            }
            for (LanguageIndex language = first; language < last; ++language) add(item, language);
        };
        if (node.kind == Node::Kind::text) add_one(node);
        for (const Node& item : node.items) add_one(item);
    };
    if (entry.value.kind != Node::Kind::map) {
        add_all(entry.value, 0, static_cast<LanguageIndex>(count));
        return;
    }
    for (const NodeEntry& one : entry.value.entries) {
        const auto language = language_index(context, one.key);
        if (!language) tell_unknown_language(context, one);
        if (!expect_kind(one, Expects::words, context.report) || !language) continue;
        add_all(one.value, *language, static_cast<LanguageIndex>(*language + 1));
    }
}

}  // namespace

Phrases compile_phrases(Context& context, const NodeEntry& entry) {
    Phrases phrases(context.draft.bot.languages.size());
    each_phrase(context, entry, [&](const Node& node, LanguageIndex language) {
        phrases[language].push_back(read_word(node));
    });
    return phrases;
}

Phrases compile_heard(Context& context, const NodeEntry& entry, Heard heard) {
    Phrases phrases(context.draft.bot.languages.size());
    each_phrase(context, entry, [&](const Node& node, LanguageIndex language) {
        phrases[language].push_back(read_word(node));
        context.draft.phrases.push_back({heard.part, context.owner, heard.index, language, read_word(node),
                                         false, heard.always, mark_of(node)});
    });
    return phrases;
}

}  // namespace frontdesk
