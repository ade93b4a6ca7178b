// SPDX-License-Identifier: MIT
// What a turn wants done, written down.
#include <algorithm>
#include <utility>

#include "engine/ports/script.hpp"

namespace frontdesk {
namespace {

// "faq opening-hours (flows/bot.yaml:31)": what the transcript shows beside what the bot said.
std::string why_of(const Bot& bot, const std::vector<Reason>& reasons) {
    std::string why;
    for (const Reason& reason : reasons) {
        if (!why.empty()) why += "; ";
        why += reason.rule;
        if (!reason.what.empty()) why += " " + reason.what;
        if (reason.place.line > 0 && reason.place.file < bot.files.size()) {
            why += " (" + bot.files[reason.place.file] + ":" + std::to_string(reason.place.line) + ")";
        }
    }
    return why;
}

void send(Script& script, const StoredConversation& conversation, const Send& wanted, std::string_view why) {
    OutboxRow row;
    row.conversation = conversation.id;
    row.page = conversation.page;
    row.person = conversation.person;
    row.epoch = conversation.epoch;
    row.message = wanted.message;
    row.created_at = script.now;
    row.last_user_at = conversation.state.last_user_at;
    row.id = script.transaction.queue(row, why);
    script.aftermath.to_send.push_back(std::move(row));
}

void raise(Script& script, TicketId id, const OpenTicket& wanted) {
    Ticket ticket = script.transaction.ticket(id);
    const Ticket before = ticket;
    ticket.priority = std::max(ticket.priority, wanted.priority);
    if (wanted.due && (!ticket.due || *wanted.due < *ticket.due)) ticket.due = wanted.due;
    if (ticket != before) {
        ++ticket.version;
        script.transaction.save(ticket);
    }
    log_ticket(script, id, actor_bot, "raised", wanted.reason);
}

}  // namespace

void play_turn(Script& script, StoredConversation& conversation, const TurnEvent& event) {
    Customer customer;
    customer.id = conversation.person.value;
    Turn turn = take_turn(script.bot, conversation.state, customer, event, script.now);
    // The window counts from the platform's time of what the customer did, not from that of the turn.
    turn.next.last_user_at = conversation.state.last_user_at;
    conversation.state = std::move(turn.next);
    const std::string why = why_of(script.bot, turn.reasons);
    for (const Effect& effect : turn.effects) {
        if (const auto* const wanted = std::get_if<Send>(&effect)) {
            send(script, conversation, *wanted, why);
        } else {
            call_person(script, conversation, std::get<OpenTicket>(effect));
        }
    }
    conversation.state.with_person = conversation.open_ticket.has_value();
}

void call_person(Script& script, StoredConversation& conversation, const OpenTicket& wanted) {
    conversation.state.with_person = true;
    if (conversation.open_ticket) return raise(script, *conversation.open_ticket, wanted);
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
