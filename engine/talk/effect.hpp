// SPDX-License-Identifier: MIT
// What a turn wants done, as data. The script of a batch (engine/ports) writes it down; adapters carry it
// out.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/instant.hpp"
#include "engine/flow/bot.hpp"

namespace frontdesk {

struct QuickReply {
    std::string title;
    std::string payload;
    bool operator==(const QuickReply&) const = default;
};

struct Button {
    enum class Kind { postback, url, phone } kind = Kind::postback;
    std::string title;
    std::string payload;  // the payload, the URL or the number
    bool operator==(const Button&) const = default;
};

// One message to the customer, ready but for the channel's own form.
struct OutMessage {
    std::string text;
    std::vector<Button> buttons;
    std::vector<QuickReply> quick_replies;
    bool operator==(const OutMessage&) const = default;
};

struct Send {
    OutMessage message;
    bool operator==(const Send&) const = default;
};

// Opens a ticket, or raises the customer's open one.
struct OpenTicket {
    std::string queue;  // name of the queue
    Priority priority = Priority::normal;
    std::string subject;
    std::string reason;          // which rule called a person: "flows/bot.yaml:31 state human"
    std::optional<Instant> due;  // the moment that was promised
    bool operator==(const OpenTicket&) const = default;
};

using Effect = std::variant<Send, OpenTicket>;

// Why the bot answered as it did; one line of an explanation.
struct Reason {
    std::string rule;  // "trigger", "option", "faq", "fallback", "tap", "beginning", "with a person", …
    std::string what;  // the words or the name that matched
    Place place;
    bool operator==(const Reason&) const = default;
};

}  // namespace frontdesk
