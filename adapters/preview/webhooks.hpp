// SPDX-License-Identifier: MIT
// Webhook bodies as the platform makes them, and their signature.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/base/instant.hpp"

namespace frontdesk {

// What a customer does on the page.
struct Act {
    std::string text;                    // what they wrote, or the label they tapped
    std::optional<std::string> payload;  // set for a tap
    bool button = false;                 // a button that stays (postback), not a quick reply
};

struct WebhookParties {
    std::string_view page;
    std::string_view person;
    std::string_view mid;
    Instant at;
};

std::string act_body(const Act& act, const WebhookParties& parties);
// `message_json` is the message of the Graph call, as it was sent.
std::string echo_body(std::string_view message_json, std::string_view app_id, const WebhookParties& parties);
// "sha256=" and 64 digits: HMAC-SHA256 of the body.
std::string sign(std::string_view body, std::string_view app_secret);

}  // namespace frontdesk
