// SPDX-License-Identifier: MIT
// What people do to tickets.
#include <algorithm>
#include <utility>

#include "engine/ports/script.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t longest_text = 2000;

bool says_something(const TicketAction& action) {
    return std::holds_alternative<ReplyTo>(action) || std::holds_alternative<Note>(action);
}

// UTF-8 continuation bytes do not begin a character.
std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

Result<void> check_text(const AgentAction& action) {
    if (!says_something(action.action)) return {};
    if (action.text.find_first_not_of(" \t\r\n") == std::string::npos) {
        return Problem{Cause::bad_input, "The text is empty: write what is to be said."};
    }
    const std::size_t length = characters(action.text);
    if (length <= longest_text) return {};
    return Problem{Cause::bad_input, "The text has " + std::to_string(length) +
                                         " characters, at most 2000 can be sent: split it."};
}

void log_ownership(Script& script, const Ticket& before, const Ticket& after) {
    if (after.status != TicketStatus::owned || after.owner == before.owner) return;
    if (before.status == TicketStatus::waiting) {
        return log_ticket(script, after.id, after.owner, "claimed");
    }
    log_ticket(script, after.id, after.owner, "taken over", "from " + before.owner);
}

void reply(Script& script, const StoredConversation& conversation, const AgentAction& action) {
    OutboxRow row;
    row.conversation = conversation.id;
    row.page = conversation.page;
    row.person = conversation.person;
    row.epoch = conversation.epoch;
    row.origin = Origin::person;
    row.author = action.agent;
    row.message.text = action.text;
    row.created_at = script.now;
    row.last_user_at = conversation.state.last_user_at;
    row.id = script.transaction.queue(row, "");
    script.aftermath.to_send.push_back(std::move(row));
    log_ticket(script, action.ticket, action.agent, "replied");
}

void close(Script& script,
           StoredConversation& conversation,
           const Ticket& before,
           const AgentAction& action) {
    const bool handed_back = std::holds_alternative<HandBack>(action.action);
    const bool another = !before.owner.empty() && before.owner != action.agent;
    log_ticket(script, before.id, action.agent, handed_back ? "handed back" : "done",
               another ? "taken over from " + before.owner : "");
    conversation.open_ticket.reset();
    play_turn(script, conversation, TicketClosed{before.queue, handed_back});
}

void carry_out(Script& script, const Ticket& before, const Ticket& after, const AgentAction& action) {
    auto conversation = script.transaction.conversation(after.conversation);
    if (after != before) script.transaction.save(after);
    log_ownership(script, before, after);
    const bool claimed = before.status == TicketStatus::waiting && after.status == TicketStatus::owned;
    if (claimed) begin_epoch(script, conversation);
    if (after.status == TicketStatus::owned) hand_to_person(script, conversation);
    if (std::holds_alternative<ReplyTo>(action.action)) {
        reply(script, conversation, action);
        play_turn(script, conversation, PersonReplied{});
    }
    if (std::holds_alternative<Note>(action.action)) {
        script.transaction.add_note(conversation.id, action.agent, action.text, script.now);
        log_ticket(script, after.id, action.agent, "noted");
    }
    const bool closed = after.status == TicketStatus::done && before.status != TicketStatus::done;
    if (closed) close(script, conversation, before, action);
    script.transaction.save(conversation);
}

}  // namespace

Result<Ticket>
act(Transaction& transaction, const Bot& bot, const AgentAction& action, Instant now, Aftermath& aftermath) {
    if (const auto fit = check_text(action); !fit) return fit.error();
    Ticket before;
    try {
        before = transaction.ticket(action.ticket);
    } catch (const StoreFailure& failure) {
        if (failure.problem.cause != Cause::not_found) throw;
        return failure.problem;
    }
    auto after = apply(before, action.action, action.agent, now, action.take_over, action.expected_version);
    if (!after) return after;
    Script script{transaction, bot, "", now, aftermath};
    carry_out(script, before, *after, action);
    return after;
}

}  // namespace frontdesk
