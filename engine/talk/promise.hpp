// SPDX-License-Identifier: MIT
// What a queue promises: whether it is open, and by when a person answers.
#pragma once

#include <optional>

#include "engine/flow/bot.hpp"

namespace frontdesk {

// The queue's own hours, else the bot's.
const Hours& hours_of(const Bot& bot, const Queue& queue);

// Now plus the queue's answer_within, counted in its hours: what is promised and exactly when the ticket is
// due. Nothing for a queue that promises nothing, or that is not open long enough within two years.
std::optional<Instant> due_of(const Bot& bot, const Queue& queue, Instant now);

}  // namespace frontdesk
