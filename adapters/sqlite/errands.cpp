// SPDX-License-Identifier: MIT
#include "adapters/sqlite/errands.hpp"

#include <fmt/format.h>

#include "adapters/sqlite/call_json.hpp"

namespace frontdesk::sqlite {

Errands::Errands(Connection& connection)
    : add_call_(connection,
                "INSERT INTO calls (conversation, status, created_at, request) VALUES (?, ?, ?, ?) "
                "RETURNING id"),
      open_calls_(connection,
                  "SELECT id, conversation, status, created_at, request FROM calls INDEXED BY calls_open "
                  "WHERE status < 2 AND id > ? ORDER BY id LIMIT ?"),
      mark_sent_(connection, "UPDATE calls SET status = 1 WHERE id = ? AND status = 0"),
      close_call_(connection,
                  "UPDATE calls SET status = 2, answer = ?, closed_at = ?, request = '' "
                  "WHERE id = ? AND status < 2"),
      prune_calls_(connection,
                   "DELETE FROM calls WHERE id IN (SELECT id FROM "
                   "(SELECT id, status, closed_at FROM calls ORDER BY id LIMIT ?) "
                   "WHERE status = 2 AND closed_at < ?)"),
      add_comment_(connection,
                   "INSERT OR IGNORE INTO comments (page, comment, act, conversation, status, created_at, "
                   "text, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      open_comments_(connection,
                     "SELECT " FRONTDESK_COMMENT_COLUMNS " FROM comments INDEXED BY comments_open "
                     "WHERE status IN (1, 2) AND id > ? ORDER BY id LIMIT ?"),
      comment_(connection, "SELECT " FRONTDESK_COMMENT_COLUMNS " FROM comments WHERE id = ?"),
      set_comment_(connection, "UPDATE comments SET status = ?, problem = ?, settled_at = ? WHERE id = ?"),
      upload_(connection, "SELECT attachment FROM uploads WHERE page = ? AND path = ? AND hash = ?"),
      save_upload_(connection,
                   "INSERT OR REPLACE INTO uploads (page, path, hash, attachment, at) "
                   "VALUES (?, ?, ?, ?, ?)") {}

CallId Errands::add_call(const CallRow& row) {
    const auto request = call_to_json(row.call);
    auto rows = add_call_.query(row.conversation, static_cast<int>(row.status), row.created_at, request);
    check(rows.next(), "a new call has no id");
    const CallId id{rows.number(0)};
    rows.next();
    return id;
}

std::vector<CallRow> Errands::open_calls(CallId after, std::size_t most) {
    std::vector<CallRow> found;
    auto rows = open_calls_.query(after, most);
    while (rows.next()) {
        auto& row = found.emplace_back();
        row.id.value = rows.number(0);
        row.conversation.value = rows.number(1);
        row.status = static_cast<CallStatus>(rows.number(2));
        row.created_at = rows.instant(3);
        row.call = call_from_json(rows.view(4));
    }
    return found;
}

bool Errands::add_comment(const CommentRow& row) {
    return add_comment_.run(row.page, row.comment, static_cast<int>(row.act), row.conversation,
                            static_cast<int>(row.status), row.created_at, row.text,
                            unless_empty(row.problem)) > 0;
}

std::vector<CommentRow> Errands::open_comments(CommentActId after, std::size_t most) {
    std::vector<CommentRow> found;
    auto rows = open_comments_.query(after, most);
    while (rows.next()) found.push_back(read_comment(rows));
    return found;
}

CommentRow Errands::comment(CommentActId id) {
    auto rows = comment_.query(id);
    if (!rows.next())
        throw StoreFailure{
            {Cause::not_found, fmt::format("There is no answer to a comment of number {}.", id.value)}};
    return read_comment(rows);
}

void Errands::set_comment(CommentActId id, CommentStatus status, std::string_view problem, Instant now) {
    set_comment_.run(static_cast<int>(status), unless_empty(problem), now, id);
}

std::optional<std::string> Errands::upload(const PageId& page, std::string_view path, std::string_view hash) {
    auto rows = upload_.query(page, path, hash);
    if (!rows.next()) return std::nullopt;
    return rows.text(0);
}

CommentRow read_comment(const Rows& rows) {
    CommentRow row;
    row.id.value = rows.number(0);
    row.page.value = rows.text(1);
    row.comment = rows.text(2);
    row.act = static_cast<CommentAct>(rows.number(3));
    row.conversation.value = rows.number(4);
    row.status = static_cast<CommentStatus>(rows.number(5));
    row.created_at = rows.instant(6);
    row.text = rows.text(7);
    row.problem = rows.text(8);
    return row;
}

}  // namespace frontdesk::sqlite
