// SPDX-License-Identifier: MIT
#include "engine/talk/reading.hpp"

#include <utility>
#include <vector>

#include "engine/talk/rendering.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/walking.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

using Ids = std::vector<std::uint32_t>;

Ids ids_of(const std::vector<PhraseMatch>& matches) {
    Ids ids;
    for (const PhraseMatch& match : matches) ids.push_back(match.id);
    return ids;
}

// The first of these whose phrase is in the preferred language, else the first.
template <class Target>
const Target* preferred(const Ids& ids, const std::vector<Target>& targets, LanguageIndex language) {
    for (const std::uint32_t id : ids)
        if (targets[id].language == language) return &targets[id];
    return ids.empty() ? nullptr : &targets[ids.front()];
}

Match option_match(
    const Scene& scene, StateIndex menu, std::uint32_t option, const char* rule, std::string what) {
    const Choice& choice = std::get<Menu>(scene.bot.states[menu].then).options[option];
    return {.kind = Match::Kind::option,
            .menu = menu,
            .index = option,
            .language = {},
            .reason = {rule, std::move(what), choice.place}};
}

std::optional<Match> option_of(const Scene& scene,
                               StateIndex menu,
                               const Ids& ids,
                               const std::vector<MenuPhrases::Target>& targets,
                               const char* rule) {
    const MenuPhrases::Target* target = preferred(ids, targets, scene.language);
    if (target == nullptr) return std::nullopt;
    Match match = option_match(scene, menu, target->option, rule, target->phrase);
    match.language = target->language;
    return match;
}

bool has_placeholder(const Text& label) {
    for (const Template& in : label.in)
        for (const auto& piece : in.pieces)
            if (std::holds_alternative<Placeholder>(piece)) return true;
    return false;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

// Labels that the index cannot hold: those with placeholders, and those without letters ("👍"), which are
// compared as they stand. A menu has some dozens of options at most.
std::optional<Match>
other_label(const Scene& scene, StateIndex menu, const Words& words, std::string_view text) {
    const std::vector<Choice>& options = std::get<Menu>(scene.bot.states[menu].then).options;
    for (std::uint32_t i = 0; i < options.size(); ++i) {
        if (!words.empty() && !has_placeholder(options[i].label)) continue;
        for (std::size_t l = 0; l < scene.bot.languages.size(); ++l) {
            // The customer's language first, then the others in their order.
            const std::size_t at = l == 0 ? scene.language : l <= scene.language ? l - 1 : l;
            const auto language = static_cast<LanguageIndex>(at);
            const std::string label = label_of(scene, options[i], language);
            const std::string& code = scene.bot.languages[language];
            const bool same = words.empty()
                                  ? !text.empty() && trimmed(label) == text
                                  : without_courtesy(fold(label), code) == without_courtesy(words, code);
            if (same) return option_match(scene, menu, i, "option", label);
        }
    }
    return std::nullopt;
}

std::optional<Match> phrase_match(const Scene& scene, const Ids& ids, PhraseTarget::Kind kind) {
    const Bot& bot = scene.bot;
    Ids of_kind;
    for (const std::uint32_t id : ids)
        if (bot.phrase_targets[id].kind == kind) of_kind.push_back(id);
    const PhraseTarget* target = preferred(of_kind, bot.phrase_targets, scene.language);
    if (target == nullptr) return std::nullopt;
    const bool trigger = kind == PhraseTarget::Kind::trigger;
    const Place place = trigger ? bot.triggers[target->index].place : bot.faqs[target->index].place;
    return Match{.kind = trigger ? Match::Kind::trigger : Match::Kind::faq,
                 .menu = 0,
                 .index = target->index,
                 .language = target->language,
                 .reason = {trigger ? "trigger" : "faq", target->phrase, place}};
}

std::optional<Match> trigger_or_faq(const Scene& scene, const Ids& ids) {
    if (ids.empty()) return std::nullopt;
    if (auto trigger = phrase_match(scene, ids, PhraseTarget::Kind::trigger)) return trigger;
    return phrase_match(scene, ids, PhraseTarget::Kind::faq);
}

// "2" chooses the second option of a menu. One that was never shown has no second option for the customer.
std::optional<Match> numbered_option(const Scene& scene, StateIndex menu, const Words& words) {
    if (scene.next.state.empty()) return std::nullopt;
    const Words bare = without_courtesy(words, scene.language_code());
    if (bare.size() != 1 || bare.front().size() > 3) return std::nullopt;
    std::uint32_t number = 0;
    for (const char c : bare.front()) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + static_cast<std::uint32_t>(c - '0');
    }
    if (number == 0 || number > std::get<Menu>(scene.bot.states[menu].then).options.size())
        return std::nullopt;
    return option_match(scene, menu, number - 1, "option number", bare.front());
}

}  // namespace

std::optional<Match> read_text(const Scene& scene, std::string_view text) {
    const Bot& bot = scene.bot;
    const Words words = fold(text);
    const auto menu = waiting_menu(bot, scene.next);
    const MenuPhrases* phrases = menu ? &bot.menus[*menu] : nullptr;

    if (phrases != nullptr) {
        const Ids labels = ids_of(phrases->labels.whole(words));
        if (auto label = option_of(scene, *menu, labels, phrases->label_targets, "option")) return label;
        if (auto label = other_label(scene, *menu, words, trimmed(text))) return label;
        const Ids also = ids_of(phrases->also.whole(words));
        if (auto match = option_of(scene, *menu, also, phrases->also_targets, "option's also")) return match;
    }
    if (words.empty()) return std::nullopt;
    if (auto whole = trigger_or_faq(scene, ids_of(bot.phrases.whole(words)))) return whole;

    if (phrases != nullptr) {
        if (auto option = numbered_option(scene, *menu, words)) return option;
        const Ids also = ids_of(phrases->also.within(words));
        if (auto match = option_of(scene, *menu, also, phrases->also_targets, "option's also in the message"))
            return match;
    }
    auto within = trigger_or_faq(scene, ids_of(bot.phrases.within(words)));
    if (within) within->reason.rule += " in the message";
    return within;
}

std::optional<LanguageIndex> greeting_language(const Scene& scene, std::string_view text) {
    const Words words = fold(text);
    if (is_greeting(words, scene.language_code())) return scene.language;
    for (std::size_t i = 0; i < scene.bot.languages.size(); ++i)
        if (is_greeting(words, scene.bot.languages[i])) return static_cast<LanguageIndex>(i);
    return std::nullopt;
}

}  // namespace frontdesk
