// SPDX-License-Identifier: MIT
#include "engine/talk/walking.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/talk/calling.hpp"
#include "engine/talk/forms.hpp"
#include "engine/talk/languages.hpp"
#include "engine/talk/offering.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/waking.hpp"

namespace frontdesk {
namespace {

void count_visit(Conversation& conversation, const std::string& state) {
    std::int64_t& visits = conversation.visits[state];
    if (visits < std::numeric_limits<std::int64_t>::max()) ++visits;
}

// What belongs to the state that is left: its timers, its question, the menu under an answer.
void leave(Scene& scene) {
    park_form(scene);
    cancel_after(scene);
    scene.next.faq.clear();
    scene.next.opens.clear();
    scene.offer.clear();
}

void call_person_out_of_a_circle(Scene& scene, const State& state) {
    call_any_person(scene, spot(scene.bot, state.place) + " state " + state.name + ": after " +
                               std::to_string(max_states_in_turn) +
                               " states in a row the bot stopped; let one of them wait for the customer");
    scene.because("endless round", state.name, state.place);
}

void do_then(Scene& scene, StateIndex, const State& state, const Rest&) { go_on(scene, state.go); }
void do_then(Scene& scene, StateIndex index, const State&, const Menu&) { offer_menu(scene, index); }
void do_then(Scene& scene, StateIndex index, const State&, const Form&) { start_form(scene, index); }
void do_then(Scene& scene, StateIndex, const State& state, const Escalation& escalation) {
    const Place place = escalation.place.line != 0 ? escalation.place : state.place;
    call_person(scene, escalation, place, "state " + state.name);
    if (escalation.keep_bot) go_on(scene, state.go);
}
void do_then(Scene& scene, StateIndex, const State&, const Go& on) { go(scene, on); }
void do_then(Scene& scene, StateIndex, const State&, const Visit& to) { visit(scene, to); }

}  // namespace

void apply(Scene& scene, const Actions& actions) {
    Conversation& next = scene.next;
    for (const auto& [name, value] : actions.set) scene.set_value(name, value);
    for (const std::string& name : actions.clear) scene.forget_value(name);
    for (const auto* tags : {&actions.tag, &actions.untag})
        for (const std::string& tag : *tags) scene.note_overwritten(Fact::Kind::tag, tag);
    next.tags.insert(actions.tag.begin(), actions.tag.end());
    for (const std::string& tag : actions.untag) next.tags.erase(tag);
    if (actions.language) {
        scene.language = *actions.language;
        next.language = scene.language_code();
        next.language_guessed = false;
    }
    if (actions.unsubscribe) next.unsubscribed = true;
    if (actions.note) scene.effects.emplace_back(AddNote{render_for_people(scene, *actions.note)});
    if (actions.notify) scene.effects.emplace_back(Notify{render_for_people(scene, *actions.notify), {}});
}

void enter(Scene& scene, StateIndex index) {
    const State& state = scene.bot.states[index];
    leave(scene);
    if (scene.entered == max_states_in_turn) return call_person_out_of_a_circle(scene, state);
    ++scene.entered;
    scene.next.state = state.name;
    scene.trace.push_back(state.place);
    count_visit(scene.next, state.name);
    if (!state.goal.empty()) scene.effects.emplace_back(CountGoal{state.goal});
    apply(scene, state.actions);
    start_after(scene, state);
    if (state.call) return start_call(scene, *state.call, PendingCall::By::state);
    arrive(scene, index);
}

void arrive(Scene& scene, StateIndex index) {
    const State& state = scene.bot.states[index];
    say(scene, state.say);
    std::visit([&](const auto& then) { do_then(scene, index, state, then); }, state.then);
}

void go(Scene& scene, const Go& go) {
    for (const Branch& branch : go.branches) {
        if (!holds(scene, branch.only_if)) continue;
        if (branch.only_if || go.branches.size() > 1) scene.trace.push_back(branch.place);
        if (branch.back) return come_back(scene);
        return enter(scene, branch.to);
    }
}

void go_on(Scene& scene, const std::optional<Go>& next) {
    if (next) return go(scene, *next);
    if (scene.next.visiting && !scene.next.back.empty()) come_back(scene);
}

void visit(Scene& scene, const Visit& visit) {
    interrupt(scene);
    scene.next.visiting = true;
    enter(scene, visit.to);
}

void interrupt(Scene& scene) {
    park_form(scene);
    Conversation& next = scene.next;
    if (next.state.empty()) return;
    std::vector<std::string>& back = next.back;
    if (back.empty() || back.back() != next.state) back.push_back(next.state);
    if (back.size() > max_back) back.erase(back.begin());
}

void come_back(Scene& scene) {
    Conversation& next = scene.next;
    next.visiting = false;
    if (next.back.empty()) return enter(scene, scene.bot.start);
    const auto index = scene.bot.find_state(next.back.back());
    next.back.pop_back();
    if (!index) return enter(scene, scene.bot.start);
    const State& state = scene.bot.states[*index];
    leave(scene);
    if (scene.entered == max_states_in_turn) return call_person_out_of_a_circle(scene, state);
    ++scene.entered;
    next.state = state.name;
    scene.trace.push_back(state.place);
    start_after(scene, state);
    // A state that visits another goes on behind it.
    if (std::holds_alternative<Visit>(state.then)) return go_on(scene, state.go);
    if (std::holds_alternative<Form>(state.then)) return start_form(scene, *index);
    say(scene, state.again ? *state.again : state.say);
    if (std::holds_alternative<Menu>(state.then)) offer_menu(scene, *index);
}

void show_again(Scene& scene) {
    const Conversation& next = scene.next;
    // At its beginning nothing of the start state is shown before it is entered.
    if (next.state.empty() || next.with_person || next.call || !has_spoken(scene)) return;
    const StateIndex index = scene.state_index();
    const State& state = scene.bot.states[index];
    if (next.form) return ask_again(scene);
    if (!std::holds_alternative<Menu>(state.then)) return;
    // Without words for it the options alone are shown, so that the answer is the last thing read.
    if (state.again) say(scene, *state.again);
    offer_menu(scene, index);
}

namespace {

void do_choice(Scene& scene, ChoiceIndex, const Go& on) {
    if (scene.next.form) interrupt(scene);
    scene.next.visiting = false;
    go(scene, on);
}
void do_choice(Scene& scene, ChoiceIndex, const Visit& to) { visit(scene, to); }
void do_choice(Scene& scene, ChoiceIndex, const Reply& reply) {
    say(scene, reply.say);
    show_again(scene);
}
void do_choice(Scene& scene, ChoiceIndex choice, const OpenUrl&) {
    say_as_button(scene, choice);
    show_again(scene);
}
void do_choice(Scene& scene, ChoiceIndex choice, const CallPhone&) {
    say_as_button(scene, choice);
    show_again(scene);
}
void do_choice(Scene& scene, ChoiceIndex, const Change& change) { ask_what_to_change(scene, change.form); }

}  // namespace

void choose(Scene& scene, ChoiceIndex index) {
    const Choice& choice = scene.bot.choices[index];
    scene.trace.push_back(choice.place);
    apply(scene, choice.actions);
    std::visit([&](const auto& does) { do_choice(scene, index, does); }, choice.does);
}

std::string spot(const Bot& bot, Place place) {
    std::string spot = place.file < bot.files.size() ? bot.files[place.file] : std::string{"bot"};
    if (place.line != 0) spot += ":" + std::to_string(place.line);
    return spot;
}

}  // namespace frontdesk
