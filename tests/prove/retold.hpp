// SPDX-License-Identifier: MIT
// Plays the conversation that `check` shows with a finding, as a reader of the message would.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/prove/hostile_life.hpp"

namespace frontdesk::test {

struct Retold {
    Conversation conversation;
    Instant now;
    Taps shown;
    Turn last;
    std::vector<std::string> said;  // by the bot in the last turn, a message each
    std::string differs;            // what the bot says and the finding does not; empty: all as it is told
};

// Nothing when the beginning was left out of the story.
std::optional<Retold> retell(const Bot& bot, const std::vector<std::string>& story);

}  // namespace frontdesk::test
