// SPDX-License-Identifier: MIT
// Conditions ask what day it is: from Christmas on a bot may say what it never said before. So conversations
// are begun before and after every moment that a condition compares today, or now, with.
#pragma once

#include <optional>

#include "engine/prove/world.hpp"
#include "engine/talk/conversation.hpp"

namespace frontdesk {

// When conversations begin, if nothing else is said: once the business is open.
Instant first_open(const Bot& bot, Instant now);
// World::dates: both sides of each moment, for it may be meant with it or without.
void find_dates(World& world);
// How many of them lie behind this moment.
std::int64_t dates_passed(const World& world, Instant now);
// When the next one comes; nothing: all have passed.
std::optional<Instant> next_date(const World& world, Instant now);
// Takes a conversation with all its moments to a time when so many of the dates have passed; on the same day
// of the week, at the same hour, if there is one.
void move_to_date(const World& world, std::int64_t passed, Conversation& conversation, Instant& now);

}  // namespace frontdesk
