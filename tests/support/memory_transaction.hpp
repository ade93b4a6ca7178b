// SPDX-License-Identifier: MIT
// The writing side of MemoryStore. Each change leaves behind how to undo it.
#pragma once

#include "tests/support/memory_store.hpp"

namespace frontdesk {

class MemoryTransaction final : public Transaction {
public:
    explicit MemoryTransaction(Memory& memory) : memory_(memory) {}

    bool record(const Event& event, Instant arrived) override;
    void record_failure(const Event& event, std::string_view reason) override;
    StoredConversation conversation(const PageId& page, const PersonId& person, Instant now) override;
    StoredConversation conversation(ConversationId id) override;
    void save(const StoredConversation& conversation) override;
    void add_message(ConversationId conversation,
                     const Event& event,
                     TranscriptLine::From from,
                     std::string_view text) override;
    void add_note(ConversationId conversation,
                  std::string_view author,
                  std::string_view text,
                  Instant now) override;
    void edit_message(ConversationId conversation, const MessageId& mid, std::string_view text) override;
    void delete_message(ConversationId conversation, const MessageId& mid) override;
    void mark_delivered(ConversationId conversation, Instant watermark) override;
    void mark_read(ConversationId conversation, Instant watermark) override;
    OutboxId queue(const OutboxRow& row, std::string_view why) override;
    bool settle(
        OutboxId id, SendStatus status, const MessageId& mid, std::string_view problem, Instant now) override;
    void count_attempt(OutboxId id) override;
    std::vector<OutboxId> cancel_bot(ConversationId conversation, std::int64_t epoch, Instant now) override;
    bool sent_by_us(ConversationId conversation, const MessageId& mid) override;
    std::vector<OutboxRow> pending(OutboxId after, std::size_t most) override;
    TicketId open_ticket(const Ticket& ticket) override;
    Ticket ticket(TicketId id) override;
    void save(const Ticket& ticket) override;
    void log(TicketId ticket, const TicketLogLine& line) override;
    bool rename_person(ConversationId id, const PersonId& person) override;
    std::vector<ConversationId> due(Instant now, std::size_t most) override;
    std::optional<Instant> next_wake() override;
    void postpone(ConversationId id, Instant until) override;
    CallId add_call(const CallRow& row) override;
    std::vector<CallRow> open_calls(CallId after, std::size_t most) override;
    void mark_sent(CallId id) override;
    bool close_call(CallId id, int status, Instant now) override;
    bool add_comment(const CommentRow& row) override;
    std::vector<CommentRow> open_comments(CommentActId after, std::size_t most) override;
    CommentRow comment(CommentActId id) override;
    void set_comment(CommentActId id, CommentStatus status, std::string_view problem, Instant now) override;
    std::optional<std::string>
    upload(const PageId& page, std::string_view path, std::string_view hash) override;
    void save_upload(const PageId& page,
                     std::string_view path,
                     std::string_view hash,
                     std::string_view attachment,
                     Instant now) override;
    void count_goal(ConversationId conversation, std::string_view goal, Instant now) override;
    void keep_unanswered(std::string_view folded,
                         std::string_view text,
                         std::string_view language,
                         Instant now) override;
    std::size_t prune_events(Instant before, std::size_t most) override;

    // How much has been changed; undo_to goes back to such a mark.
    std::size_t mark() const { return undo_.size(); }
    void undo_to(std::size_t mark);
    void forget_undo() { undo_.clear(); }
    void fail_call(int nth, Problem problem);

private:
    void called();
    template <class Map>
    typename Map::mapped_type& change(Map& map, const typename Map::key_type& key);
    template <class Map>
    void remove(Map& map, const typename Map::key_type& key);
    std::int64_t new_id();
    std::int64_t find_line(ConversationId conversation, const MessageId& mid) const;
    void settle_line(std::int64_t id, SendStatus status, Instant now);

    Memory& memory_;
    std::vector<std::function<void()>> undo_;
    std::int64_t event_ = 0;  // the one recorded last
    int calls_until_failure_ = 0;
    Problem failure_{Cause::bad_input, ""};
};

template <class Map>
typename Map::mapped_type& MemoryTransaction::change(Map& map, const typename Map::key_type& key) {
    const auto found = map.find(key);
    if (found == map.end()) {
        undo_.push_back([&map, key] { map.erase(key); });
    } else {
        undo_.push_back([&map, key, before = found->second] { map.insert_or_assign(key, before); });
    }
    return map[key];
}

template <class Map>
void MemoryTransaction::remove(Map& map, const typename Map::key_type& key) {
    const auto found = map.find(key);
    if (found == map.end()) return;
    undo_.push_back([&map, key, before = found->second] { map.insert_or_assign(key, before); });
    map.erase(found);
}

}  // namespace frontdesk
