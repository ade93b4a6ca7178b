// SPDX-License-Identifier: MIT
// Moving through the states: entering them, coming back, doing what a choice does, calling a person.
#pragma once

#include <optional>
#include <string>

#include "engine/talk/scene.hpp"

namespace frontdesk {

inline constexpr int max_states_in_turn = 50;
inline constexpr std::size_t max_back = 8;

void apply(Scene& scene, const Actions& actions);

// Enters the state and goes on until one waits, rests or calls a person. At most 50 states are entered in a
// turn; then a person is called, because a bot that runs in circles helps nobody.
void enter(Scene& scene, StateIndex state);
// The same along a `go`: its first branch whose condition holds.
void go(Scene& scene, const Go& go);
// Enters a state that comes back to the present one.
void visit(Scene& scene, const Visit& visit);
// What a state does once it has done its actions, and its call is answered.
void arrive(Scene& scene, StateIndex state);
// The state is done: its form is filled, or it has nothing to wait for. On along `next`, or back.
void go_on(Scene& scene, const std::optional<Go>& next);

// The customer is taken elsewhere in the middle of something: where they were is remembered for `go: back`,
// and the answers of an unfinished form are kept for a day.
void interrupt(Scene& scene);
// Keeps the answers of the form that waits, if one does, and stops asking.
void park_form(Scene& scene);
// Back to where the conversation was interrupted or visited from; the start state if it was not.
void come_back(Scene& scene);

// Shows once more what waits, after something else was answered: the question, or the options.
void show_again(Scene& scene);

// Does what the choice does.
void choose(Scene& scene, ChoiceIndex choice);

// Opens a ticket as the bot. `place` is the rule that calls.
void call_person(Scene& scene, const Escalation& escalation, Place place, const std::string& rule);
// A person has to help, and no state of the bot says how.
void call_any_person(Scene& scene, const std::string& reason);

// "flows/bot.yaml:31"
std::string spot(const Bot& bot, Place place);

}  // namespace frontdesk
