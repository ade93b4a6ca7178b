// SPDX-License-Identifier: MIT
// What the parts of the script share: one transaction, one bot, one moment, and what follows after commit.
// Private to engine/ports.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/flow/bot.hpp"
#include "engine/ports/intake.hpp"
#include "engine/ports/store.hpp"
#include "engine/talk/turn.hpp"

namespace frontdesk {

struct Script {
    Transaction& transaction;
    const Bot& bot;
    std::string instance;  // of the store, for the metadata of echoes
    Instant now;
    Aftermath& aftermath;

    void count(std::string name) { ++aftermath.counts[std::move(name)]; }
};

// As whom things are done that no agent of ours did.
inline constexpr std::string_view actor_bot = "bot";
inline constexpr std::string_view actor_platform = "platform";
inline constexpr std::string_view page_inbox = "Page inbox";

// Takes the turn and writes down what it wants done: messages into the outbox, tickets into the queue, the
// rest into its tables. `acted_at` is when the customer did what the turn is about; none: it is not theirs.
// The conversation is changed but not saved.
void play_turn(Script& script,
               StoredConversation& conversation,
               const TurnEvent& event,
               std::optional<Instant> acted_at = {});

// Opens a ticket for the conversation, or raises its open one. The conversation is changed but not saved.
void open_ticket(Script& script, StoredConversation& conversation, const OpenTicket& wanted);
// The customer's open ticket, if there is one, becomes more urgent.
void raise_ticket(Script& script, const StoredConversation& conversation, const RaiseTicket& wanted);
// The bot has failed: a person is called and has the conversation from now on. It is changed but not saved.
void call_for_help(Script& script, StoredConversation& conversation, std::string reason);
// A person of ours, or elsewhere, has the conversation from now on, if they had it not before. The
// conversation is changed but not saved.
void hand_to_person(Script& script, StoredConversation& conversation);

// A person speaks from now on: a new epoch begins, and what the bot had not sent yet is cancelled. The
// conversation is changed but not saved.
void begin_epoch(Script& script, StoredConversation& conversation);

// Writes a line into the ticket's log and tells that the ticket has changed.
void log_ticket(Script& script,
                TicketId ticket,
                std::string_view actor,
                std::string_view action,
                std::string detail = {});

// One event of a person, by what it is. Both are given events that are recorded and new.
void take_customer_event(Script& script, const Event& event);
void take_page_event(Script& script, const Event& event);
void take_comment(Script& script, const Event& event, const Comment& comment);
// Did the customer do this, and not the Page, the platform or a receipt?
bool is_customer_act(const Happening& what);
// The customer's act as one line of the transcript.
std::string words_of(const Happening& what);
// The customer's act in the transcript, however old it is; when it opened the window.
Instant note_customer_act(Script& script, const StoredConversation& conversation, const Event& event);

}  // namespace frontdesk
