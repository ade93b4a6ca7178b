// SPDX-License-Identifier: MIT
#include "engine/talk/tapping.hpp"

#include <string>
#include <utility>

#include "engine/talk/answering.hpp"
#include "engine/talk/forms.hpp"
#include "engine/talk/languages.hpp"
#include "engine/talk/offering.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/walking.hpp"

namespace frontdesk {
namespace {

void tapped(Scene& scene, std::string_view title, Place place) {
    scene.next.misses = 0;
    scene.because("tap", std::string{title}, place);
}

bool to_start(Scene& scene, const std::string& gone) {
    scene.next.misses = 0;
    scene.because("tap, its state is gone", gone, scene.bot.states[scene.bot.start].place);
    enter(scene, scene.bot.start);
    return true;
}

void trace_choice(Scene& scene, const TapGo& tap) {
    const auto found = scene.bot.choice_ids.find(tap.choice);
    if (found != scene.bot.choice_ids.end()) scene.trace.push_back(scene.bot.choices[found->second].place);
}

bool follow(Scene& scene, const TapGo& tap, std::string_view title) {
    const Bot& bot = scene.bot;
    const auto state = bot.find_state(tap.state);
    if (!state) return to_start(scene, tap.state);
    tapped(scene, title, bot.states[*state].place);
    trace_choice(scene, tap);
    if (scene.next.form) interrupt(scene);
    scene.next.visiting = false;
    apply(scene, tap.actions);
    enter(scene, *state);
    return true;
}

bool follow(Scene& scene, const TapChoice& tap, std::string_view title) {
    const auto found = scene.bot.choice_ids.find(tap.id);
    if (found == scene.bot.choice_ids.end()) return false;
    tapped(scene, title, scene.bot.choices[found->second].place);
    choose(scene, found->second);
    return true;
}

// The next page of a long menu. The customer is back at that menu, so what they type is read as its answer.
bool follow(Scene& scene, const TapMore& tap, std::string_view title) {
    const auto state = scene.bot.find_state(tap.state);
    if (!state || !std::holds_alternative<Menu>(scene.bot.states[*state].then)) return false;
    tapped(scene, title, scene.bot.states[*state].place);
    if (scene.state_index() != *state) {
        interrupt(scene);
        scene.next.state = scene.bot.states[*state].name;
    }
    offer_menu(scene, *state, tap.from);
    say_plainly(scene, own_words(scene.language_code()).choose);
    return true;
}

// The question of a form, if this version of the bot has it.
std::optional<std::pair<StateIndex, std::size_t>>
question_of(const Bot& bot, const std::string& state, const std::string& question) {
    const auto index = bot.find_state(state);
    const Form* form = index ? std::get_if<Form>(&bot.states[*index].then) : nullptr;
    if (form == nullptr) return std::nullopt;
    const auto at = find_question(*form, question);
    if (!at) return std::nullopt;
    return std::pair{*index, *at};
}

bool follow(Scene& scene, const TapAnswer& tap, std::string_view title) {
    const auto found = question_of(scene.bot, tap.state, tap.question);
    if (!found) return false;
    const auto& [state, at] = *found;
    const Question& question = std::get<Form>(scene.bot.states[state].then).questions[at];
    // A value of another type, or out of today's limits, is read again from what stood on the button.
    if (type_of(tap.value) != type_of(question.expect) || !fits(scene, question, tap.value)) return false;
    tapped(scene, title, question.place);
    for (const AnswerChoice& choice : question.choices)
        if (Value{choice.value} == tap.value) scene.trace.push_back(choice.place);
    take_tapped_answer(scene, state, at, tap.value);
    return true;
}

bool follow(Scene& scene, const TapChange& tap, std::string_view title) {
    const auto found = question_of(scene.bot, tap.state, tap.question);
    if (!found) return false;
    tapped(scene, title, scene.bot.states[found->first].place);
    change_answer(scene, found->first, found->second);
    return true;
}

bool follow(Scene& scene, const TapFaq& tap, std::string_view title) {
    const auto faq = scene.bot.find_faq(tap.id);
    if (!faq) return false;
    tapped(scene, title, scene.bot.faqs[*faq].place);
    answer_faq(scene, *faq);
    return true;
}

}  // namespace

bool follow(Scene& scene, const Tap& tap, std::string_view title) {
    return std::visit([&](const auto& kind) { return follow(scene, kind, title); }, tap);
}

}  // namespace frontdesk
