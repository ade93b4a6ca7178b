// SPDX-License-Identifier: MIT
// A store in memory, the tiny bot and the script of a batch, driven by a test.
#pragma once

#include <string>
#include <vector>

#include "engine/ports/intake.hpp"
#include "tests/support/memory_store.hpp"

namespace frontdesk {

class Desk {
public:
    Desk();

    // One batch, one transaction. Whether it was committed.
    Result<void> take(const std::vector<Event>& events);
    Result<Ticket> act(const AgentAction& wanted);
    // On the newest ticket.
    Result<Ticket> act(TicketAction action,
                       std::string agent,
                       std::string text = "",
                       TakeOver take_over = TakeOver::no,
                       std::optional<std::int64_t> expected_version = {});
    // Wakes who wants to be woken.
    Result<void> wake(std::size_t most = 100);
    // The answer to the oldest open call.
    Result<void> answer(int status, std::string body = "");
    // The sender's part: settles the row as sent under this mid.
    bool sent(OutboxId id, std::string mid);

    StoredConversation conversation() const;
    Ticket ticket() const;  // the newest
    // "customer: hello", "bot: Welcome! [pending]", "person ola: Hi [sent]", oldest first.
    std::vector<std::string> transcript();
    // "ola: claimed", oldest first, of the newest ticket.
    std::vector<std::string> ticket_log();
    const Memory& memory() const { return store.memory(); }

    MemoryStore store;
    Bot bot;
    Instant now;
    Aftermath after;  // of the last take, act, wake or answer
};

// Events of the customer "ann" with the Page "page", at this moment; `id` is the mid and makes the key.
Event from_ann(Happening what, std::string id, Instant at);
Event says(std::string text, std::string id, Instant at);

}  // namespace frontdesk
