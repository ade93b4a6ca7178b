// SPDX-License-Identifier: MIT
#include "engine/talk/walking.hpp"

#include <limits>
#include <string>
#include <utility>

#include "engine/talk/hours.hpp"
#include "engine/talk/languages.hpp"
#include "engine/talk/promise.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/speaking.hpp"

namespace frontdesk {
namespace {

using Owner = ChoicePlace::Owner;

void call_person(Scene& scene, const State& state, const Escalation& escalation) {
    const Bot& bot = scene.bot;
    const Queue& queue = bot.queues[escalation.queue];
    scene.queue = escalation.queue;
    const Place place = escalation.place.line != 0 ? escalation.place : state.place;
    // The subject is for the people of the business, whose language is the bot's first.
    scene.effects.emplace_back(
        OpenTicket{.queue = queue.name,
                   .priority = escalation.priority,
                   .subject = escalation.subject ? render(scene, *escalation.subject, 0) : std::string{},
                   .reason = spot(bot, place) + " state " + state.name,
                   .due = due_of(bot, queue, scene.now)});
    const bool closed = !is_open(hours_of(bot, queue), bot.zone, scene.now);
    if (closed && !escalation.say_closed.empty())
        say(scene, escalation.say_closed, {Owner::call_closed, state.name, {}});
    else
        say(scene, escalation.say, {Owner::call, state.name, {}});
    scene.next.with_person = true;
}

void call_person_out_of_a_circle(Scene& scene, const State& state) {
    const Bot& bot = scene.bot;
    if (!bot.queues.empty()) {
        scene.effects.emplace_back(
            OpenTicket{.queue = bot.queues.front().name,
                       .priority = Priority::normal,
                       .subject = {},
                       .reason = spot(bot, state.place) + " state " + state.name + ": after " +
                                 std::to_string(max_states_in_turn) +
                                 " states in a row the bot stopped; let one of them wait for the customer",
                       .due = due_of(bot, bot.queues.front(), scene.now)});
        scene.next.with_person = true;
    }
    say_plainly(scene, own_words(scene.language_code()).calls_a_person);
    scene.reasons.push_back({"endless round", state.name, state.place});
}

void count_visit(Conversation& conversation, const std::string& state) {
    std::int64_t& visits = conversation.visits[state];
    if (visits < std::numeric_limits<std::int64_t>::max()) ++visits;
}

}  // namespace

void apply(Conversation& conversation, const Actions& actions) {
    for (const auto& [name, value] : actions.set) conversation.values[name] = value;
    for (const std::string& name : actions.clear) conversation.values.erase(name);
    conversation.tags.insert(actions.tag.begin(), actions.tag.end());
    for (const std::string& tag : actions.untag) conversation.tags.erase(tag);
}

void enter(Scene& scene, StateIndex index) {
    scene.offer.reset();
    while (true) {
        const State& state = scene.bot.states[index];
        if (scene.entered == max_states_in_turn) return call_person_out_of_a_circle(scene, state);
        ++scene.entered;
        scene.next.state = state.name;
        count_visit(scene.next, state.name);
        apply(scene.next, state.actions);
        say(scene, state.say, {Owner::say, state.name, {}});
        if (const Escalation* escalation = std::get_if<Escalation>(&state.then))
            return call_person(scene, state, *escalation);
        if (std::holds_alternative<Menu>(state.then)) scene.offer = Offer{index, 0};
        const GoTo* go = std::get_if<GoTo>(&state.then);
        if (go == nullptr) return;
        index = go->state;
    }
}

void choose(Scene& scene, const Choice& choice, const ChoicePlace& place) {
    apply(scene.next, choice.actions);
    if (const GoTo* go = std::get_if<GoTo>(&choice.does)) return enter(scene, go->state);
    if (const Reply* reply = std::get_if<Reply>(&choice.does))
        say(scene, reply->say, place);
    else
        say_as_button(scene, choice);
    offer_waiting_menu(scene);
}

void offer_waiting_menu(Scene& scene) {
    // At its beginning nothing of the start state is shown before it is entered.
    if (scene.next.state.empty() || scene.next.with_person || !has_spoken(scene)) return;
    if (const auto menu = waiting_menu(scene.bot, scene.next)) scene.offer = Offer{*menu, 0};
}

std::optional<StateIndex> waiting_menu(const Bot& bot, const Conversation& conversation) {
    const StateIndex state =
        conversation.state.empty() ? bot.start : bot.find_state(conversation.state).value_or(bot.start);
    if (!std::holds_alternative<Menu>(bot.states[state].then)) return std::nullopt;
    return state;
}

std::string spot(const Bot& bot, Place place) {
    std::string spot = place.file < bot.files.size() ? bot.files[place.file] : std::string{"bot"};
    if (place.line != 0) spot += ":" + std::to_string(place.line);
    return spot;
}

}  // namespace frontdesk
