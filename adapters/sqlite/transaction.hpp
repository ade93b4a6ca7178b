// SPDX-License-Identifier: MIT
// The writer's side of the store: every statement that changes the database, prepared once. The .cpp files
// are by subject: events, transcript, outbox, tickets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "adapters/sqlite/connection.hpp"
#include "adapters/sqlite/conversations.hpp"
#include "adapters/sqlite/errands.hpp"
#include "adapters/sqlite/tallies.hpp"
#include "engine/base/check.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk::sqlite {

// As the column "origin" of messages has them; the same order as TranscriptLine::From.
inline constexpr int origin_of(TranscriptLine::From from) { return static_cast<int>(from); }

class SqliteTransaction final : public Transaction {
public:
    SqliteTransaction(Connection& connection, std::size_t conversations_in_memory);

    bool record(const Event& event, Instant arrived) override;
    void record_failure(const Event& event, std::string_view reason) override;

    StoredConversation conversation(const PageId& page, const PersonId& person, Instant now) override {
        return conversations_.get(page, person, now);
    }
    StoredConversation conversation(ConversationId id) override { return conversations_.get(id); }
    void save(const StoredConversation& conversation) override { conversations_.save(conversation); }
    bool rename_person(ConversationId id, const PersonId& person) override {
        return conversations_.rename(id, person);
    }
    std::vector<ConversationId> due(Instant now, std::size_t most) override {
        check_whole();
        return conversations_.due(now, most);
    }
    std::optional<Instant> next_wake() override {
        check_whole();
        return conversations_.next_wake();
    }
    void postpone(ConversationId id, Instant until) override {
        check_whole();
        conversations_.postpone(id, until);
    }

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
    void mark_delivered(ConversationId conversation, Instant watermark) override {
        conversations_.delivered(conversation, watermark);
    }
    void mark_read(ConversationId conversation, Instant watermark) override {
        conversations_.read(conversation, watermark);
    }

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

    CallId add_call(const CallRow& row) override { return errands_.add_call(row); }
    std::vector<CallRow> open_calls(CallId after, std::size_t most) override {
        return errands_.open_calls(after, most);
    }
    void mark_sent(CallId id) override { errands_.mark_sent(id); }
    bool close_call(CallId id, int status, Instant now) override {
        return errands_.close_call(id, status, now);
    }
    bool add_comment(const CommentRow& row) override { return errands_.add_comment(row); }
    std::vector<CommentRow> open_comments(CommentActId after, std::size_t most) override {
        return errands_.open_comments(after, most);
    }
    CommentRow comment(CommentActId id) override { return errands_.comment(id); }
    void set_comment(CommentActId id, CommentStatus status, std::string_view problem, Instant now) override {
        errands_.set_comment(id, status, problem, now);
    }
    std::optional<std::string>
    upload(const PageId& page, std::string_view path, std::string_view hash) override {
        return errands_.upload(page, path, hash);
    }
    void save_upload(const PageId& page,
                     std::string_view path,
                     std::string_view hash,
                     std::string_view attachment,
                     Instant now) override {
        errands_.save_upload(page, path, hash, attachment, now);
    }
    void count_goal(ConversationId conversation, std::string_view goal, Instant now) override {
        tallies_.count_goal(conversation, goal, now);
    }
    void keep_unanswered(std::string_view folded,
                         std::string_view text,
                         std::string_view language,
                         Instant now) override {
        tallies_.keep_unanswered(folded, text, language, now);
    }

    std::size_t prune_events(Instant before, std::size_t most) override;

    // Around the work, by the store.
    void begin();
    void commit();
    void roll_back() noexcept;
    void begin_part();
    void end_part();
    void roll_back_part(std::size_t mark);
    // Taken before begin_part, given to roll_back_part.
    std::size_t mark() const { return conversations_.mark(); }

private:
    // The event that was recorded last, so that its message finds it without a search.
    struct Recorded {
        Instant at;
        std::string key;
        std::int64_t event = 0;
    };
    void check_whole() const { check(parts_ == 0, "waking inside of a part of a transaction"); }
    std::optional<std::int64_t> event_of(const Event& event);
    enum class Side { any, ours };
    std::optional<std::int64_t>
    find_message(ConversationId conversation, const MessageId& mid, Side side, std::size_t most);

    Connection& connection_;
    Conversations conversations_;
    Errands errands_;
    Tallies tallies_;
    int parts_ = 0;  // that are open, one inside the other
    Recorded recorded_;
    std::int64_t next_event_;
    std::int64_t next_message_;

    Statement begin_, commit_, roll_back_, begin_part_, end_part_, roll_back_part_;
    Statement add_seen_, add_event_, find_seen_, add_failure_, prune_, prune_seen_;
    Statement add_incoming_, add_note_, walk_, set_text_, add_edit_, blank_message_, blank_edits_,
        blank_event_;
    Statement add_outgoing_, settle_, count_attempt_, cancel_, pending_;
    Statement open_ticket_, ticket_, save_ticket_, log_;
};

}  // namespace frontdesk::sqlite
