// SPDX-License-Identifier: MIT
// How a conversation gets to a person: tickets, their urgency, and who speaks from now on.
#include <algorithm>
#include <utility>

#include "engine/ports/script.hpp"

namespace frontdesk {
namespace {

void raise(
    Script& script, TicketId id, Priority priority, std::optional<Instant> due, const std::string& reason) {
    Ticket ticket = script.transaction.ticket(id);
    const Ticket before = ticket;
    ticket.priority = std::max(ticket.priority, priority);
    if (due && (!ticket.due || *due < *ticket.due)) ticket.due = due;
    if (ticket != before) {
        ++ticket.version;
        script.transaction.save(ticket);
    }
    log_ticket(script, id, actor_bot, "raised", reason);
}

}  // namespace

void open_ticket(Script& script, StoredConversation& conversation, const OpenTicket& wanted) {
    if (conversation.open_ticket) {
        return raise(script, *conversation.open_ticket, wanted.priority, wanted.due, wanted.reason);
    }
    Ticket ticket;
    ticket.conversation = conversation.id;
    ticket.queue = wanted.queue;
    ticket.priority = wanted.priority;
    ticket.subject = wanted.subject;
    ticket.reason = wanted.reason;
    ticket.opened_at = script.now;
    ticket.due = wanted.due;
    conversation.open_ticket = script.transaction.open_ticket(ticket);
    log_ticket(script, *conversation.open_ticket, actor_bot, "opened", wanted.reason);
}

void raise_ticket(Script& script, const StoredConversation& conversation, const RaiseTicket& wanted) {
    if (conversation.open_ticket)
        raise(script, *conversation.open_ticket, wanted.priority, {}, wanted.reason);
}

void call_for_help(Script& script, StoredConversation& conversation, std::string reason) {
    OpenTicket wanted;
    wanted.queue = script.bot.queues.empty() ? "default" : script.bot.queues.front().name;
    wanted.reason = std::move(reason);
    open_ticket(script, conversation, wanted);
    conversation.state.with_person = true;
    conversation.state.ticket = KnownTicket{wanted.queue, false};
}

void hand_to_person(Script& script, StoredConversation& conversation) {
    if (!conversation.state.with_person) play_turn(script, conversation, PersonTookOver{});
}

void begin_epoch(Script& script, StoredConversation& conversation) {
    ++conversation.epoch;
    const auto cancelled = script.transaction.cancel_bot(conversation.id, conversation.epoch, script.now);
    std::erase_if(script.aftermath.to_send, [&cancelled](const OutboxRow& row) {
        return std::ranges::find(cancelled, row.id) != cancelled.end();
    });
    script.aftermath.epochs.emplace_back(conversation.id, conversation.epoch);
}

void log_ticket(
    Script& script, TicketId ticket, std::string_view actor, std::string_view action, std::string detail) {
    script.transaction.log(ticket, {script.now, std::string{actor}, std::string{action}, std::move(detail)});
    auto& changed = script.aftermath.tickets_changed;
    if (std::ranges::find(changed, ticket) == changed.end()) changed.push_back(ticket);
}

}  // namespace frontdesk
