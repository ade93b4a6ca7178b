// SPDX-License-Identifier: MIT
// A bot built by hand, for tests that need any bot: it greets, does not understand, and calls a person.
#pragma once

#include <string>
#include <vector>

#include "engine/flow/bot.hpp"

namespace frontdesk {

// Whole messages: "human" calls a person of the queue "counter" and says "I am calling someone."; the start
// says "Welcome!"; anything else gets "Sorry?". A closed ticket ends with "Goodbye!".
Bot tiny_bot();

// Pieces to change it with; index() it again afterwards.
Text plain_text(std::string words);
std::vector<Say> plain_say(std::string words);
Go go_to(StateIndex state);
// Adds a state that says this, and a trigger of this word that leads to it.
State& add_state(Bot& bot, std::string word, std::string says);

}  // namespace frontdesk
