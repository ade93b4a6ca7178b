// SPDX-License-Identifier: MIT
// What one turn works on while it is being taken: the conversation as it changes, and what has been said.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/talk/conversation.hpp"
#include "engine/talk/effect.hpp"
#include "engine/talk/turn.hpp"

namespace frontdesk {

// The options that go under the last message of the turn.
struct Offer {
    StateIndex menu = 0;
    std::uint32_t from = 0;  // the first option shown; more than 0 on the later pages of a long menu
};

struct Scene {
    const Bot& bot;
    const Customer& customer;
    Instant now;
    Conversation next;
    LanguageIndex language = 0;
    bool silent_before = false;  // a person had the conversation when the event came
    int entered = 0;             // states, in this turn
    QueueIndex queue = 0;        // whose {promise} is told
    std::optional<Offer> offer = {};
    std::vector<Effect> effects = {};
    std::vector<Reason> reasons = {};

    const std::string& language_code() const;
};

inline const std::string& Scene::language_code() const { return bot.languages[language]; }

inline bool has_spoken(const Scene& scene) {
    for (const Effect& effect : scene.effects)
        if (std::holds_alternative<Send>(effect)) return true;
    return false;
}

}  // namespace frontdesk
