// SPDX-License-Identifier: MIT
// How a turn begins, and what is said before its answer: who is writing, and that nobody is here.
#pragma once

#include "engine/talk/scene.hpp"

namespace frontdesk {

// The conversation brought up to this version of the bot.
Scene begin(const Bot& bot, const Conversation& before, const Customer& customer, Instant now);

// Whether anything comes before the answer is known only when there is an answer.
void put_first_words_first(Scene& scene);

}  // namespace frontdesk
