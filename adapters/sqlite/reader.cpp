// SPDX-License-Identifier: MIT
#include "adapters/sqlite/reader.hpp"

#include <algorithm>
#include <limits>

#include <sqlite3.h>

#include "adapters/sqlite/errands.hpp"
#include "adapters/sqlite/message_json.hpp"
#include "adapters/sqlite/ticket_rows.hpp"

namespace frontdesk::sqlite {
namespace {

#define FRONTDESK_TICKET_LINES                                                                               \
    "SELECT " FRONTDESK_TICKET_COLUMNS ", c.page, c.person, v.state, v.last_message, "                       \
    "(SELECT count(*) FROM messages u INDEXED BY messages_unsent WHERE u.conversation = t.conversation "     \
    " AND u.origin = 2 AND u.status IN (0, 2) AND u.at >= t.opened_at) "                                     \
    "FROM tickets t JOIN conversations v ON v.id = t.conversation JOIN contacts c ON c.id = t.conversation "

// No promise counts as one at the end of time.
constexpr auto no_due = std::numeric_limits<std::int64_t>::max();

constexpr const char* page_of_tickets_sql = FRONTDESK_TICKET_LINES
    "WHERE t.status IN (?1, ?2) AND (?3 = '' OR t.queue = ?3) AND (?4 = '' OR t.owner = ?4) "
    "AND (?10 = '' OR c.person = ?10) "
    "AND (ifnull(t.due, 9223372036854775807), -t.priority, t.opened_at, t.id) > (?5, ?6, ?7, ?8) "
    "ORDER BY ifnull(t.due, 9223372036854775807), t.priority DESC, t.opened_at, t.id LIMIT ?9";

constexpr const char* last_words_sql =
    "WITH RECURSIVE line (previous, origin, text, steps) AS ("
    " SELECT previous, origin, text, 1 FROM messages WHERE id = ?"
    " UNION ALL SELECT m.previous, m.origin, m.text, steps + 1 FROM line"
    " JOIN messages m ON m.id = line.previous WHERE line.origin <> 0 AND steps < 1000) "
    "SELECT text FROM line WHERE origin = 0 LIMIT 1";

constexpr const char* transcript_sql =
    "WITH RECURSIVE line (id, previous, steps) AS ("
    " SELECT m.id, m.previous, 1 FROM conversations v JOIN messages m ON m.id = v.last_message"
    " WHERE v.id = ?1 AND ?2 > 0"
    " UNION ALL SELECT m.id, m.previous, steps + 1 FROM line"
    " JOIN messages m ON m.id = line.previous WHERE steps < ?2) "
    "SELECT m.origin, m.at, m.text, m.author, m.status, m.problem, m.why, m.mid, m.settled_at, "
    "v.delivered_until, v.read_until, m.choices FROM line JOIN messages m ON m.id = line.id "
    "JOIN conversations v ON v.id = ?1 ORDER BY m.id";

constexpr const char* figures_sql =
    "SELECT (SELECT count(*) FROM tickets WHERE status = 0), "
    "(SELECT count(*) FROM messages INDEXED BY messages_pending WHERE status = 0), "
    "(SELECT at FROM messages INDEXED BY messages_pending WHERE status = 0 ORDER BY id LIMIT 1), "
    "(SELECT count(*) FROM events INDEXED BY events_failed WHERE failure IS NOT NULL)";

// The first characters, never half of one.
std::string first_characters(std::string_view text, std::size_t most) {
    std::size_t end = 0;
    for (std::size_t characters = 0; end < text.size(); ++end) {
        const bool starts_one = (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U;
        if (starts_one && characters++ == most) break;
    }
    return std::string{text.substr(0, end)};
}

// The platform tells up to which moment everything has arrived or is read. A message counts from when it was
// made, because that is before the platform's own time for it; one that waited long counts from its sending.
std::string outgoing_status(const Rows& rows) {
    const auto status = static_cast<SendStatus>(rows.number(4));
    if (status != SendStatus::sent) return std::string{name_of(status)};
    constexpr auto waited_long = std::chrono::minutes{1};
    const auto made = rows.instant(1);
    const auto settled = rows.instant(8);
    const auto since = settled - made > waited_long ? settled : made;
    if (const auto read = rows.maybe_instant(10); read && since <= *read) return "read";
    if (const auto delivered = rows.maybe_instant(9); delivered && since <= *delivered) return "delivered";
    return "sent";
}

// What has no text has a picture, cards or the like.
std::string words_of(const Rows& line) {
    OutMessage message;
    message.text = line.text(2);
    if (message.text.empty() && !line.empty(4)) add_rest(message, line.view(11));
    return shown_as(message);
}

template <class Question>
auto answer(Question question) -> Result<decltype(question())> {
    try {
        return question();
    } catch (const StoreFailure& failure) {
        return failure.problem;
    }
}

}  // namespace

class SqliteReader::Snapshot {
public:
    explicit Snapshot(SqliteReader& reader) : reader_(reader) {
        reader_.deadline_ = std::chrono::steady_clock::now() + reader_.limit_;
        reader_.begin_.run();
    }
    ~Snapshot() {
        reader_.deadline_ = std::chrono::steady_clock::time_point::max();
        if (reader_.connection_.in_transaction()) reader_.end_.run();
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    SqliteReader& reader_;
};

SqliteReader::SqliteReader(const std::string& path,
                           std::chrono::milliseconds limit,
                           std::atomic<int>& open_readers)
    : open_readers_(open_readers),
      limit_(limit),
      deadline_(std::chrono::steady_clock::time_point::max()),
      connection_(path, Access::read),
      begin_(connection_, "BEGIN"),
      end_(connection_, "ROLLBACK"),
      tickets_(connection_, page_of_tickets_sql),
      ticket_(connection_, FRONTDESK_TICKET_LINES "WHERE t.id = ?"),
      last_words_(connection_, last_words_sql),
      log_(connection_, "SELECT at, actor, action, detail FROM ticket_log WHERE ticket = ? ORDER BY id"),
      transcript_(connection_, transcript_sql),
      figures_(connection_, figures_sql),
      goals_(connection_,
             "SELECT goal, count(*) FROM goals WHERE at >= ? AND at < ? GROUP BY goal ORDER BY goal"),
      unanswered_(connection_,
                  "SELECT example, language, count, first_at, last_at FROM unanswered "
                  "ORDER BY count DESC, last_at DESC, language, folded LIMIT ?"),
      waiting_comments_(connection_,
                        "SELECT " FRONTDESK_COMMENT_COLUMNS " FROM comments INDEXED BY comments_waiting "
                        "WHERE status = 0 ORDER BY id LIMIT ?") {
    ++open_readers_;
    connection_.execute("PRAGMA query_only = ON;"
                        "PRAGMA wal_autocheckpoint = 0;"
                        "PRAGMA temp_store = MEMORY;"
                        "PRAGMA trusted_schema = OFF;"
                        "PRAGMA cell_size_check = ON;"
                        "PRAGMA mmap_size = 0;");
    connection_.keep_log_at_close();
    const auto too_late = [](void* reader) {
        return std::chrono::steady_clock::now() > static_cast<SqliteReader*>(reader)->deadline_ ? 1 : 0;
    };
    sqlite3_progress_handler(connection_.raw(), 1000, too_late, this);
}

SqliteReader::~SqliteReader() { --open_readers_; }

Result<std::vector<TicketLine>> SqliteReader::tickets(const TicketFilter& filter) {
    if (filter.limit < 1 || filter.limit > 500)
        return Problem{Cause::bad_input, "The number of tickets to list has to be from 1 to 500."};
    return answer([&] {
        const Snapshot snapshot{*this};
        return page_of_tickets(filter);
    });
}

Result<TicketLine> SqliteReader::ticket(TicketId id) {
    return answer([&] {
        const Snapshot snapshot{*this};
        auto rows = ticket_.query(id);
        if (!rows.next()) no_such_ticket(id);
        return line(rows);
    });
}

Result<std::vector<TicketLogLine>> SqliteReader::ticket_log(TicketId id) {
    return answer([&] {
        const Snapshot snapshot{*this};
        std::vector<TicketLogLine> found;
        auto rows = log_.query(id);
        while (rows.next()) found.push_back({rows.instant(0), rows.text(1), rows.text(2), rows.text(3)});
        return found;
    });
}

Result<std::vector<TranscriptLine>> SqliteReader::transcript(ConversationId conversation, std::size_t most) {
    return answer([&] {
        const Snapshot snapshot{*this};
        std::vector<TranscriptLine> found;
        auto rows = transcript_.query(conversation, most);
        while (rows.next()) {
            auto& one = found.emplace_back();
            one.from = static_cast<TranscriptLine::From>(rows.number(0));
            one.at = rows.instant(1);
            one.text = words_of(rows);
            one.author = rows.text(3);
            if (!rows.empty(4)) one.status = outgoing_status(rows);
            one.problem = rows.text(5);
            one.why = rows.text(6);
            one.mid.value = rows.text(7);
        }
        return found;
    });
}

Result<StoreFigures> SqliteReader::figures() {
    return answer([&] {
        const Snapshot snapshot{*this};
        auto rows = figures_.query();
        check(rows.next(), "the figures have one row");
        return StoreFigures{rows.number(0), rows.number(1), rows.maybe_instant(2), rows.number(3)};
    });
}

Result<std::vector<GoalCount>> SqliteReader::goals(Instant from, Instant to) {
    return answer([&] {
        const Snapshot snapshot{*this};
        std::vector<GoalCount> found;
        auto rows = goals_.query(from, to);
        while (rows.next()) found.push_back({rows.text(0), rows.number(1)});
        return found;
    });
}

Result<std::vector<UnansweredLine>> SqliteReader::unanswered(std::size_t limit) {
    if (limit < 1 || limit > 1000)
        return Problem{Cause::bad_input, "The number of lines to list has to be from 1 to 1000."};
    return answer([&] {
        const Snapshot snapshot{*this};
        std::vector<UnansweredLine> found;
        auto rows = unanswered_.query(limit);
        while (rows.next())
            found.push_back({rows.text(0), rows.text(1), rows.number(2), rows.instant(3), rows.instant(4)});
        return found;
    });
}

Result<std::vector<CommentRow>> SqliteReader::waiting_comments(std::size_t limit) {
    if (limit < 1 || limit > 500)
        return Problem{Cause::bad_input, "The number of comments to list has to be from 1 to 500."};
    return answer([&] {
        const Snapshot snapshot{*this};
        std::vector<CommentRow> found;
        auto rows = waiting_comments_.query(limit);
        while (rows.next()) found.push_back(read_comment(rows));
        return found;
    });
}

std::vector<TicketLine> SqliteReader::page_of_tickets(const TicketFilter& filter) {
    std::int64_t due = std::numeric_limits<std::int64_t>::min();
    std::int64_t priority = 0;
    std::int64_t opened_at = 0;
    std::int64_t id = 0;
    if (filter.after) {
        auto rows = ticket_.query(*filter.after);
        if (!rows.next()) no_such_ticket(*filter.after);
        const auto cursor = read_ticket(rows);
        due = cursor.due ? to_millis(*cursor.due) : no_due;
        priority = -static_cast<std::int64_t>(cursor.priority);
        opened_at = to_millis(cursor.opened_at);
        id = cursor.id.value;
    }
    const int one = static_cast<int>(filter.status.value_or(TicketStatus::waiting));
    const int other = static_cast<int>(filter.status.value_or(TicketStatus::owned));

    std::vector<TicketLine> found;
    auto rows = tickets_.query(one, other, filter.queue, filter.owner, due, priority, opened_at, id,
                               filter.limit, filter.person.value);
    while (rows.next()) found.push_back(line(rows));
    return found;
}

TicketLine SqliteReader::line(const Rows& rows) {
    TicketLine line;
    line.ticket = read_ticket(rows);
    line.page.value = rows.text(13);
    line.person.value = rows.text(14);
    if (const auto state = conversation_from_json(rows.view(15))) line.last_user_at = state->last_user_at;
    line.unsent = static_cast<int>(rows.number(17));
    auto words = last_words_.query(rows.number(16));
    if (words.next()) line.last_words = first_characters(words.view(0), 200);
    return line;
}

}  // namespace frontdesk::sqlite
