// SPDX-License-Identifier: MIT
// The indices of a bot: states by name, and the phrases that customers may type.
#include "engine/flow/bot.hpp"

namespace frontdesk {
namespace {

void index_states(Bot& bot) {
    bot.state_names.clear();
    for (StateIndex i = 0; i < bot.states.size(); ++i) bot.state_names.try_emplace(bot.states[i].name, i);
    // After all present names: a state may have been given the name that another one had before.
    for (StateIndex i = 0; i < bot.states.size(); ++i)
        for (const std::string& old : bot.states[i].was) bot.state_names.try_emplace(old, i);
}

using PhrasesByLanguage = std::vector<std::vector<std::string>>;

// What is given for a language; what is given once stands for all of them.
template <class T>
const T* in_language(const std::vector<T>& given, std::size_t language) {
    if (given.size() == 1) return &given.front();
    return language < given.size() ? &given[language] : nullptr;
}

// Calls `add` with every phrase, language by language.
template <class Add>
void each_phrase(const Bot& bot, const PhrasesByLanguage& phrases, Add add) {
    for (std::size_t i = 0; i < bot.languages.size(); ++i)
        if (const std::vector<std::string>* given = in_language(phrases, i))
            for (const std::string& phrase : *given) add(phrase, static_cast<LanguageIndex>(i));
}

void index_phrases(Bot& bot) {
    bot.phrases = {};
    bot.phrase_targets.clear();
    const auto add_all = [&](PhraseTarget::Kind kind, std::size_t index, const PhrasesByLanguage& phrases) {
        each_phrase(bot, phrases, [&](const std::string& phrase, LanguageIndex language) {
            const auto id = static_cast<std::uint32_t>(bot.phrase_targets.size());
            bot.phrases.add(phrase, bot.languages[language], id);
            bot.phrase_targets.push_back({kind, static_cast<std::uint32_t>(index), language, phrase});
        });
    };
    for (std::size_t i = 0; i < bot.triggers.size(); ++i)
        add_all(PhraseTarget::Kind::trigger, i, bot.triggers[i].when);
    for (std::size_t i = 0; i < bot.faqs.size(); ++i) add_all(PhraseTarget::Kind::faq, i, bot.faqs[i].ask);
}

void index_option(const Bot& bot, const Choice& option, std::uint32_t position, MenuPhrases& menu) {
    for (std::size_t i = 0; i < bot.languages.size(); ++i) {
        const Template* text = in_language(option.label.in, i);
        // A label with placeholders is compared when it is shown.
        const std::string* label = text == nullptr ? nullptr : text->plain_text();
        if (label == nullptr || label->empty()) continue;
        const auto id = static_cast<std::uint32_t>(menu.label_targets.size());
        menu.labels.add_literal(*label, bot.languages[i], id);
        menu.label_targets.push_back({position, static_cast<LanguageIndex>(i), *label});
    }
    each_phrase(bot, option.also, [&](const std::string& phrase, LanguageIndex language) {
        const auto id = static_cast<std::uint32_t>(menu.also_targets.size());
        menu.also.add(phrase, bot.languages[language], id);
        menu.also_targets.push_back({position, language, phrase});
    });
}

void index_menus(Bot& bot) {
    bot.menus.assign(bot.states.size(), {});
    for (std::size_t i = 0; i < bot.states.size(); ++i) {
        const Menu* menu = std::get_if<Menu>(&bot.states[i].then);
        if (menu == nullptr) continue;
        for (std::size_t at = 0; at < menu->options.size(); ++at)
            index_option(bot, menu->options[at], static_cast<std::uint32_t>(at), bot.menus[i]);
    }
}

}  // namespace

std::optional<StateIndex> Bot::find_state(std::string_view called) const {
    const auto found = state_names.find(called);
    if (found == state_names.end()) return std::nullopt;
    return found->second;
}

void index(Bot& bot) {
    index_states(bot);
    index_phrases(bot);
    index_menus(bot);
}

}  // namespace frontdesk
