// SPDX-License-Identifier: MIT
#include "engine/talk/corrections.hpp"

#include <algorithm>
#include <array>

#include "engine/talk/forms.hpp"
#include "engine/talk/offering.hpp"

namespace frontdesk {
namespace {

// Folded. A word that begins with one of these asks for a change; none of them begins an everyday word that
// does not.
constexpr std::array<std::string_view, 40> beginnings = {
    // English
    "change", "changing", "correct", "edit", "modify", "wrong", "mistake", "incorrect",
    // Polish
    "zmien", "zmian", "popraw", "bledn", "pomyl", "zly", "zla", "zle", "niepoprawn",
    // German
    "ander", "geander", "korrigier", "falsch", "fehler", "aender",
    // Spanish
    "cambi", "corregir", "corrige", "modific", "equivoc", "incorrect",
    // French
    "chang", "modifi", "corrig", "faux", "fausse", "erreur", "trompe", "mauvais",
    // Italian
    "cambia", "corregg", "sbagli"};

bool asks_for_change(const Words& words) {
    return std::ranges::any_of(words, [](const std::string& word) {
        return std::ranges::any_of(beginnings,
                                   [&](std::string_view beginning) { return word.starts_with(beginning); });
    });
}

constexpr std::size_t longest_request = 12;  // words; more is a story, not a request

}  // namespace

std::vector<StateIndex> changeable_forms(const Scene& scene) {
    std::vector<StateIndex> forms;
    const Waiting waiting = waiting_question(scene);
    if (waiting.form != nullptr) forms.push_back(scene.state_index());
    const Menu* menu = std::get_if<Menu>(&scene.state().then);
    if (menu == nullptr) return forms;
    for (const ChoiceIndex option : visible(scene, menu->options))
        if (const Change* change = std::get_if<Change>(&scene.bot.choices[option].does))
            if (std::ranges::find(forms, change->form) == forms.end()) forms.push_back(change->form);
    return forms;
}

std::optional<Correction> find_correction(const Scene& scene, const Words& words) {
    const bool choosing = scene.next.form && scene.next.form->choosing;
    const bool asks = asks_for_change(words);
    if ((!asks && !choosing) || words.empty() || words.size() > longest_request) return std::nullopt;
    const std::vector<StateIndex> forms = changeable_forms(scene);
    for (const StateIndex form : forms) {
        const Phrasebook& called = scene.bot.state_phrases[form].called;
        for (const PhraseMatch& match : called.index.within(words)) {
            const PhraseTarget& target = called.targets[match.id];
            const Question& question = std::get<Form>(scene.bot.states[form].then).questions[target.index];
            const bool waits = !choosing && waiting_question(scene).question == &question;
            if (waits || !holds_answer(scene, question)) continue;
            return Correction{form, target.index, target.phrase, question.place};
        }
    }
    // "I want to change something" names nothing; a whole sentence about something else is no correction.
    const bool short_request = words.size() <= 4 && asks;
    if (forms.empty() || !short_request || choosing) return std::nullopt;
    const Form& form = std::get<Form>(scene.bot.states[forms.front()].then);
    const bool any =
        std::ranges::any_of(form.questions, [&](const Question& q) { return holds_answer(scene, q); });
    if (!any) return std::nullopt;
    return Correction{forms.front(), std::nullopt, words.front(), scene.bot.states[forms.front()].place};
}

}  // namespace frontdesk
