// SPDX-License-Identifier: MIT
// The human queue's rules: which transition a ticket may take, by whom, and what follows. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "engine/base/ids.hpp"
#include "engine/base/instant.hpp"
#include "engine/base/result.hpp"
#include "engine/flow/bot.hpp"

namespace frontdesk {

// "waiting": in a queue, nobody owns it. "owned": one person may send. "done": over.
enum class TicketStatus { waiting, owned, done };

struct Ticket {
    TicketId id;
    ConversationId conversation;
    std::string queue;
    Priority priority = Priority::normal;
    std::string subject;
    std::string reason;  // which rule opened it, with its line
    TicketStatus status = TicketStatus::waiting;
    std::string owner;         // name of the agent; set exactly while owned
    std::int64_t version = 1;  // grows with each transition: the ETag of the API
    Instant opened_at;
    std::optional<Instant> due;          // the promise
    std::optional<Instant> answered_at;  // first reply of a person
    std::optional<Instant> closed_at;
    bool operator==(const Ticket&) const = default;
};

struct Claim {};
struct ReplyTo {
};  // a person sends to the customer: claims a waiting ticket, needs the ownership of an owned one
struct Note {};
struct Done {};
struct HandBack {};
using TicketAction = std::variant<Claim, ReplyTo, Note, Done, HandBack>;

// The ticket after the action. conflict: somebody else owns it (the detail says who, and how to take over),
// it is done already, or `expected_version` is not the present one; bad_input: no agent. With `take_over` any
// action on somebody else's ticket is a takeover. A note changes nothing, and is welcome on a done one too.
enum class TakeOver { no, yes };
Result<Ticket> apply(const Ticket& before,
                     const TicketAction& action,
                     std::string_view agent,
                     Instant now,
                     TakeOver take_over = TakeOver::no,
                     std::optional<std::int64_t> expected_version = {});

std::string_view name_of(TicketStatus status);
std::string_view name_of(Priority priority);
std::optional<TicketStatus> ticket_status(std::string_view name);
std::optional<Priority> priority(std::string_view name);

}  // namespace frontdesk
