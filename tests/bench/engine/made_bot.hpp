// SPDX-License-Identifier: MIT
// Bots of any size, made by rule: menus, forms, FAQs and triggers in the proportions of a real one.
#pragma once

#include <cstddef>

#include "engine/flow/source.hpp"

namespace frontdesk {

// A bot folder with so many states and FAQs (of three phrasings), and a test for every tenth state.
BotFolder made_bot(std::size_t states, std::size_t faqs);

}  // namespace frontdesk
