// SPDX-License-Identifier: MIT
// Triggers that begin with something else than words: a link, a sticker, the first message.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "engine/talk/scene.hpp"

namespace frontdesk {

// What happened, beside what was written.
struct Occurred {
    const Referral* referral = nullptr;
    std::span<const Attachment> attachments = {};
    const Reaction* reaction = nullptr;
    const Optin* optin = nullptr;
    bool get_started = false;
    bool says_something = false;         // the customer wrote, sent or tapped
    std::optional<Instant> before = {};  // when the customer acted last
};

// Fires the first trigger that this occasion begins, of the state and then of the bot. true when it answered.
bool fire_occasion(Scene& scene, const Occurred& occurred);

}  // namespace frontdesk
