// SPDX-License-Identifier: MIT
// A bot built by hand, for tests that need any bot: it greets, does not understand, and calls a person.
#pragma once

#include "engine/flow/bot.hpp"

namespace frontdesk {

// Whole messages: "human" calls a person of the queue "counter" and says "I am calling someone."; the start
// says "Welcome!"; anything else gets "Sorry?". A closed ticket ends with "Goodbye!".
Bot tiny_bot();

}  // namespace frontdesk
