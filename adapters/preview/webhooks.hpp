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
    std::string picture = {};            // an address; instead of the rest
};

// A comment under a post of the Page.
struct PostComment {
    std::string_view id;
    std::string_view post;
    std::string_view parent;  // the post, or the comment that it answers
    std::string_view from;    // a person, or the Page itself
    std::string_view from_name;
    std::string_view text;
};

struct WebhookParties {
    std::string_view page;
    std::string_view person;
    std::string_view mid;
    Instant at;
};

std::string act_body(const Act& act, const WebhookParties& parties);
std::string comment_body(const PostComment& comment, std::string_view page, Instant at);
// `message_json` is the message of the Graph call, as it was sent.
std::string echo_body(std::string_view message_json, std::string_view app_id, const WebhookParties& parties);
// "sha256=" and 64 digits: HMAC-SHA256 of the body.
std::string sign(std::string_view body, std::string_view app_secret);

}  // namespace frontdesk
