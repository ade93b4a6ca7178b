// SPDX-License-Identifier: MIT
// A reader's own connection: it cannot write, never moves the log, and is cut off when a question takes long.
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <string>

#include "adapters/sqlite/connection.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk::sqlite {

class SqliteReader final : public Reader {
public:
    // Throws StoreFailure. `open_readers` counts this one while it lives, and outlives it.
    SqliteReader(const std::string& path, std::chrono::milliseconds limit, std::atomic<int>& open_readers);
    ~SqliteReader() override;

    Result<std::vector<TicketLine>> tickets(const TicketFilter& filter) override;
    Result<TicketLine> ticket(TicketId id) override;
    Result<std::vector<TicketLogLine>> ticket_log(TicketId id) override;
    Result<std::vector<TranscriptLine>> transcript(ConversationId conversation, std::size_t most) override;
    Result<StoreFigures> figures() override;
    Result<std::vector<GoalCount>> goals(Instant from, Instant to) override;
    Result<std::vector<UnansweredLine>> unanswered(std::size_t limit) override;
    Result<std::vector<CommentRow>> waiting_comments(std::size_t limit) override;

private:
    // All statements of one question see the same moment.
    class Snapshot;
    TicketLine line(const Rows& rows);
    std::vector<TicketLine> page_of_tickets(const TicketFilter& filter);

    std::atomic<int>& open_readers_;
    std::chrono::milliseconds limit_;
    std::chrono::steady_clock::time_point deadline_;
    Connection connection_;
    Statement begin_, end_, tickets_, ticket_, last_words_, log_, transcript_, figures_, goals_, unanswered_,
        waiting_comments_;
};

}  // namespace frontdesk::sqlite
