// SPDX-License-Identifier: MIT
// What the tests of a bot reached, and what they did not.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/play/run.hpp"

namespace frontdesk {

// One thing that a test can reach.
struct Coverable {
    enum class Kind {
        state,
        option,
        question,
        faq,
        trigger,
        branch,
        timer,
        fallback,
        comment,
        language
    } kind = Kind::state;
    std::string name;  // "welcome", "welcome: Opening hours", "parking"
    Place place;
    bool reached = false;
};

struct Coverage {
    std::vector<Coverable> all;  // by kind, then in the order of the bot
    std::size_t reached = 0;
};

Coverage coverage_of(const Bot& bot, const std::vector<Played>& played);

// "state", "option", …
std::string_view name_of(Coverable::Kind kind);

}  // namespace frontdesk
