// SPDX-License-Identifier: MIT
// A Store that forgets: the same promises as the real ones, with failures on demand.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/ports/store.hpp"

namespace frontdesk {

// One line of a transcript; an outgoing one is its row of the outbox as well.
struct MemoryLine {
    ConversationId conversation;
    TranscriptLine::From from = TranscriptLine::From::customer;
    Instant at;
    std::string text;
    std::string author;
    std::string why;
    MessageId mid;
    std::vector<std::int64_t> events;  // whose raw bodies hold its words
    std::optional<OutboxRow> row;
    SendStatus status = SendStatus::pending;
    std::string problem;
    std::optional<Instant> settled_at;
};

struct MemoryEvent {
    Event event;
    Instant arrived;
    std::string failure;
};

struct MemoryConversation {
    StoredConversation stored;
    Instant delivered_until;
    Instant read_until;
    std::optional<Instant> wake_at;
};

struct MemoryCall {
    CallRow row;
    int answer = 0;
    std::optional<Instant> closed_at;
};

// All that is remembered. Tests may look at it; only the transaction changes it.
struct Memory {
    std::map<std::int64_t, MemoryEvent> events;
    std::map<std::tuple<Instant, std::string, std::string>, std::int64_t> seen;
    std::map<ConversationId, MemoryConversation> conversations;
    std::map<std::pair<PageId, PersonId>, ConversationId> by_person;
    std::map<std::int64_t, MemoryLine> lines;
    std::map<OutboxId, ConversationId> pending;
    std::map<TicketId, Ticket> tickets;
    std::map<TicketId, std::vector<TicketLogLine>> logs;
    std::map<CallId, MemoryCall> calls;
    std::map<CommentActId, CommentRow> comments;
    std::map<std::pair<PageId, std::string>, std::pair<std::string, std::string>> uploads;
    std::map<std::tuple<Instant, ConversationId, std::string>, bool> goals;
    std::map<std::pair<std::string, std::string>, UnansweredLine> unanswered;
    std::int64_t last_id = 0;
};

class MemoryTransaction;

class MemoryStore final : public Store {
public:
    MemoryStore();
    ~MemoryStore() override;

    Result<void> write(const std::function<void(Transaction&)>& work) override;
    // As in SQLite, try_later and broken condemn the whole transaction.
    Result<void> isolated(Transaction& transaction, const std::function<void()>& part) override;
    Result<std::unique_ptr<Reader>> reader() override;
    Result<void> backup(const std::string& to) override;
    std::string instance() const override { return "memory"; }

    const Memory& memory() const { return memory_; }
    // The n-th call of a member of Transaction from now on throws (1: the next one); then all is well again.
    void fail_call(int nth, Problem problem);
    // The next commit fails.
    void fail_commit(Problem problem);

private:
    Memory memory_;
    std::unique_ptr<MemoryTransaction> transaction_;
    std::optional<Problem> commit_failure_;
};

std::unique_ptr<Store> make_memory_store();

}  // namespace frontdesk
