// SPDX-License-Identifier: MIT
// Carrying out what was matched: entering states, doing what a choice does, calling a person.
#pragma once

#include <string_view>

#include "engine/talk/payload.hpp"
#include "engine/talk/scene.hpp"

namespace frontdesk {

inline constexpr int max_states_in_turn = 50;

void apply(Conversation& conversation, const Actions& actions);

// Enters the state and goes on until one waits, rests or calls a person. At most 50 states are entered in a
// turn; then a person is called, because a bot that runs in circles helps nobody.
void enter(Scene& scene, StateIndex state);

// Does what the choice at `place` does.
void choose(Scene& scene, const Choice& choice, const ChoicePlace& place);

// After an answer that stays: the waiting menu's options go under what was said. Its text is not said again,
// so that the answer is the last thing read; with nothing said, nothing is shown.
void offer_waiting_menu(Scene& scene);

// The state whose menu waits for an answer: the present one, or the start state while the conversation is at
// its beginning. Nothing if it has no menu.
std::optional<StateIndex> waiting_menu(const Bot& bot, const Conversation& conversation);

// "flows/bot.yaml:31"
std::string spot(const Bot& bot, Place place);

}  // namespace frontdesk
