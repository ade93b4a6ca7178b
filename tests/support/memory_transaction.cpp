// SPDX-License-Identifier: MIT
#include "tests/support/memory_transaction.hpp"

#include <algorithm>

namespace frontdesk {

void MemoryTransaction::undo_to(std::size_t mark) {
    while (undo_.size() > mark) {
        undo_.back()();
        undo_.pop_back();
    }
    event_ = 0;
}

void MemoryTransaction::fail_call(int nth, Problem problem) {
    calls_until_failure_ = nth;
    failure_ = std::move(problem);
}

void MemoryTransaction::called() {
    if (calls_until_failure_ == 0) return;
    if (--calls_until_failure_ == 0) throw StoreFailure{failure_};
}

// Ids are not given again after a rollback; nobody may count on their having no gaps.
std::int64_t MemoryTransaction::new_id() { return ++memory_.last_id; }

bool MemoryTransaction::record(const Event& event, Instant arrived) {
    called();
    event_ = 0;
    if (event.key.empty()) return true;
    const std::tuple key{event.at, event.page.value, event.key};
    if (memory_.seen.contains(key)) return false;
    event_ = new_id();
    change(memory_.seen, key) = event_;
    change(memory_.events, event_) = {event, arrived, ""};
    return true;
}

void MemoryTransaction::record_failure(const Event& event, std::string_view reason) {
    record(event, event.at);
    const auto found = memory_.seen.find({event.at, event.page.value, event.key});
    if (found != memory_.seen.end()) change(memory_.events, found->second).failure = reason;
}

StoredConversation MemoryTransaction::conversation(const PageId& page, const PersonId& person, Instant) {
    called();
    const auto found = memory_.by_person.find({page, person});
    if (found != memory_.by_person.end()) return memory_.conversations.at(found->second).stored;
    const ConversationId id{new_id()};
    change(memory_.by_person, {page, person}) = id;
    auto& fresh = change(memory_.conversations, id).stored;
    fresh.id = id;
    fresh.page = page;
    fresh.person = person;
    return fresh;
}

StoredConversation MemoryTransaction::conversation(ConversationId id) {
    called();
    const auto found = memory_.conversations.find(id);
    if (found == memory_.conversations.end()) {
        throw StoreFailure{{Cause::not_found, "There is no conversation " + std::to_string(id.value) + "."}};
    }
    return found->second.stored;
}

void MemoryTransaction::save(const StoredConversation& conversation) {
    called();
    auto& entry = change(memory_.conversations, conversation.id);
    const PersonId person = entry.stored.person;
    entry.stored = conversation;
    entry.stored.person = person;
    entry.wake_at = wake_at(conversation.state);
}

void MemoryTransaction::add_message(ConversationId conversation,
                                    const Event& event,
                                    TranscriptLine::From from,
                                    std::string_view text) {
    called();
    auto& line = change(memory_.lines, new_id());
    line.conversation = conversation;
    line.from = from;
    line.at = event.at;
    line.text = text;
    line.mid = event.mid;
    if (event_ != 0) line.events = {event_};
}

void MemoryTransaction::add_note(ConversationId conversation,
                                 std::string_view author,
                                 std::string_view text,
                                 Instant now) {
    called();
    auto& line = change(memory_.lines, new_id());
    line.conversation = conversation;
    line.from = TranscriptLine::From::note;
    line.at = now;
    line.text = text;
    line.author = author;
}

std::int64_t MemoryTransaction::find_line(ConversationId conversation, const MessageId& mid) const {
    for (const auto& [id, line] : memory_.lines) {
        if (line.conversation == conversation && line.mid == mid && !mid.empty()) return id;
    }
    return 0;
}

void MemoryTransaction::edit_message(ConversationId conversation,
                                     const MessageId& mid,
                                     std::string_view text) {
    called();
    const std::int64_t id = find_line(conversation, mid);
    if (id == 0) return;
    auto& line = change(memory_.lines, id);
    line.text = text;
    if (event_ != 0) line.events.push_back(event_);
}

void MemoryTransaction::delete_message(ConversationId conversation, const MessageId& mid) {
    called();
    const std::int64_t id = find_line(conversation, mid);
    if (id == 0) return;
    auto& line = change(memory_.lines, id);
    line.text.clear();
    for (const std::int64_t event : line.events) {
        if (memory_.events.contains(event)) change(memory_.events, event).event.raw.clear();
    }
}

void MemoryTransaction::mark_delivered(ConversationId conversation, Instant watermark) {
    called();
    auto& until = change(memory_.conversations, conversation).delivered_until;
    until = std::max(until, watermark);
}

void MemoryTransaction::mark_read(ConversationId conversation, Instant watermark) {
    called();
    auto& until = change(memory_.conversations, conversation).read_until;
    until = std::max(until, watermark);
}

OutboxId MemoryTransaction::queue(const OutboxRow& row, std::string_view why) {
    called();
    const OutboxId id{new_id()};
    auto& line = change(memory_.lines, id.value);
    line.conversation = row.conversation;
    line.from = row.origin == Origin::bot ? TranscriptLine::From::bot : TranscriptLine::From::person;
    line.at = row.created_at;
    line.text = shown_as(row.message);
    line.author = row.author;
    line.why = why;
    line.row = row;
    line.row->id = id;
    change(memory_.pending, id) = row.conversation;
    return id;
}

void MemoryTransaction::settle_line(std::int64_t id, SendStatus status, Instant now) {
    auto& line = change(memory_.lines, id);
    line.status = status;
    line.settled_at = now;
    remove(memory_.pending, OutboxId{id});
}

bool MemoryTransaction::settle(
    OutboxId id, SendStatus status, const MessageId& mid, std::string_view problem, Instant now) {
    called();
    if (!memory_.pending.contains(id)) return false;
    settle_line(id.value, status, now);
    auto& line = memory_.lines.at(id.value);
    line.mid = mid;
    line.problem = problem;
    return true;
}

void MemoryTransaction::count_attempt(OutboxId id) {
    called();
    if (memory_.lines.contains(id.value)) ++change(memory_.lines, id.value).row->attempts;
}

std::vector<OutboxId>
MemoryTransaction::cancel_bot(ConversationId conversation, std::int64_t epoch, Instant now) {
    called();
    std::vector<OutboxId> cancelled;
    for (const auto& [id, of] : memory_.pending) {
        const OutboxRow& row = *memory_.lines.at(id.value).row;
        if (of == conversation && row.origin == Origin::bot && row.epoch < epoch) cancelled.push_back(id);
    }
    for (const OutboxId id : cancelled) settle_line(id.value, SendStatus::cancelled, now);
    return cancelled;
}

bool MemoryTransaction::sent_by_us(ConversationId conversation, const MessageId& mid) {
    called();
    const std::int64_t id = find_line(conversation, mid);
    return id != 0 && memory_.lines.at(id).row.has_value();
}

std::vector<OutboxRow> MemoryTransaction::pending(OutboxId after, std::size_t most) {
    called();
    std::vector<OutboxRow> rows;
    for (auto next = memory_.pending.upper_bound(after); next != memory_.pending.end(); ++next) {
        if (rows.size() == most) break;
        rows.push_back(*memory_.lines.at(next->first.value).row);
    }
    return rows;
}

TicketId MemoryTransaction::open_ticket(const Ticket& ticket) {
    called();
    const TicketId id{new_id()};
    Ticket& stored = change(memory_.tickets, id);
    stored = ticket;
    stored.id = id;
    return id;
}

Ticket MemoryTransaction::ticket(TicketId id) {
    called();
    const auto found = memory_.tickets.find(id);
    if (found == memory_.tickets.end()) {
        throw StoreFailure{{Cause::not_found, "There is no ticket " + std::to_string(id.value) + "."}};
    }
    return found->second;
}

void MemoryTransaction::save(const Ticket& ticket) {
    called();
    change(memory_.tickets, ticket.id) = ticket;
}

void MemoryTransaction::log(TicketId ticket, const TicketLogLine& line) {
    called();
    change(memory_.logs, ticket).push_back(line);
}

std::size_t MemoryTransaction::prune_events(Instant before, std::size_t most) {
    called();
    std::vector<std::int64_t> old;
    for (const auto& [id, stored] : memory_.events) {
        if (stored.arrived < before && old.size() < most) old.push_back(id);
    }
    for (const std::int64_t id : old) remove(memory_.events, id);
    std::vector<CallId> calls;
    for (const auto& [id, call] : memory_.calls) {
        if (call.closed_at && *call.closed_at < before && calls.size() < most) calls.push_back(id);
    }
    for (const CallId id : calls) remove(memory_.calls, id);
    std::vector<std::pair<std::string, std::string>> words;
    for (const auto& [key, line] : memory_.unanswered) {
        if (line.last_at < before - std::chrono::days{90} && words.size() < most) words.push_back(key);
    }
    for (const auto& key : words) remove(memory_.unanswered, key);
    return old.size();
}

}  // namespace frontdesk
