// SPDX-License-Identifier: MIT
#include "adapters/sqlite/transaction.hpp"

#include "adapters/sqlite/ticket_rows.hpp"

namespace frontdesk::sqlite {

// Ids of events and messages are given here and not by SQLite: an outbox row's id is known before it is
// written, and no row has to be asked back.
SqliteTransaction::SqliteTransaction(Connection& connection, std::size_t conversations_in_memory)
    : connection_(connection),
      conversations_(connection, conversations_in_memory),
      errands_(connection),
      tallies_(connection),
      next_event_(connection.number("SELECT max(id) FROM events") + 1),
      next_message_(connection.number("SELECT max(id) FROM messages") + 1),
      // IMMEDIATE: a read that becomes a write is refused at once when another program writes.
      begin_(connection, "BEGIN IMMEDIATE"),
      commit_(connection, "COMMIT"),
      roll_back_(connection, "ROLLBACK"),
      begin_part_(connection, "SAVEPOINT part"),
      end_part_(connection, "RELEASE part"),
      roll_back_part_(connection, "ROLLBACK TO part"),
      add_seen_(connection, "INSERT OR IGNORE INTO seen (at, page, key, event) VALUES (?, ?, ?, ?)"),
      add_event_(connection, "INSERT INTO events (id, arrived, page, raw) VALUES (?, ?, ?, ?)"),
      find_seen_(connection, "SELECT event FROM seen WHERE at = ? AND page = ? AND key = ?"),
      add_failure_(connection, "UPDATE events SET failure = ? WHERE id = ?"),
      prune_(connection,
             "DELETE FROM events WHERE id IN "
             "(SELECT id FROM (SELECT id, arrived FROM events ORDER BY id LIMIT ?) WHERE arrived < ?)"),
      prune_seen_(connection,
                  "DELETE FROM seen WHERE (at, page, key) IN "
                  "(SELECT at, page, key FROM seen WHERE at < ? ORDER BY at LIMIT ?)"),
      add_incoming_(connection,
                    "INSERT INTO messages (id, conversation, previous, origin, at, event, text, mid) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      add_note_(connection,
                "INSERT INTO messages (id, conversation, previous, origin, at, text, author) "
                "VALUES (?, ?, ?, 4, ?, ?, ?)"),
      walk_(connection, "SELECT previous, origin, mid FROM messages WHERE id = ?"),
      set_text_(connection, "UPDATE messages SET text = ? WHERE id = ?"),
      add_edit_(connection, "INSERT OR IGNORE INTO edits (message, event) VALUES (?, ?)"),
      blank_message_(connection, "UPDATE messages SET text = '', choices = NULL WHERE id = ?"),
      blank_edits_(connection,
                   "UPDATE events SET raw = '' WHERE id IN (SELECT event FROM edits WHERE message = ?)"),
      blank_event_(connection,
                   "UPDATE events SET raw = '' WHERE id = (SELECT event FROM messages WHERE id = ?)"),
      add_outgoing_(
          connection,
          "INSERT INTO messages (id, conversation, previous, origin, status, at, epoch, attempts, "
          "last_user_at, text, choices, why, author) VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)"),
      settle_(connection,
              "UPDATE messages SET status = ?, mid = ?, problem = ?, settled_at = ? "
              "WHERE id = ? AND status = 0"),
      count_attempt_(connection,
                     "UPDATE messages SET attempts = attempts + 1 WHERE id = ? AND status IS NOT NULL"),
      cancel_(connection,
              "UPDATE messages INDEXED BY messages_pending SET status = 3, settled_at = ? "
              "WHERE status = 0 AND conversation = ? AND origin = 1 AND epoch < ? RETURNING id"),
      pending_(
          connection,
          "SELECT m.id, m.conversation, c.page, c.person, m.epoch, m.origin, m.author, m.text, m.choices, "
          "m.at, m.last_user_at, m.attempts FROM messages m INDEXED BY messages_pending "
          "JOIN contacts c ON c.id = m.conversation WHERE m.status = 0 AND m.id > ? "
          "ORDER BY m.id LIMIT ?"),
      open_ticket_(
          connection,
          "INSERT INTO tickets (conversation, queue, priority, subject, reason, status, owner, version, "
          "opened_at, due, answered_at, closed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "RETURNING id"),
      ticket_(connection, ticket_by_id),
      save_ticket_(connection,
                   "UPDATE tickets SET conversation = ?, queue = ?, priority = ?, subject = ?, reason = ?, "
                   "status = ?, owner = ?, version = ?, opened_at = ?, due = ?, answered_at = ?, "
                   "closed_at = ? WHERE id = ?"),
      log_(connection, "INSERT INTO ticket_log (ticket, at, actor, action, detail) VALUES (?, ?, ?, ?, ?)") {}

void SqliteTransaction::begin() {
    recorded_ = {};
    parts_ = 0;
    begin_.run();
}

void SqliteTransaction::commit() {
    conversations_.flush();
    commit_.run();
    conversations_.committed();
}

void SqliteTransaction::roll_back() noexcept {
    conversations_.back_to(0);
    conversations_.committed();
    // Some errors have rolled back already. If this one fails too, the store opens the database anew.
    if (!connection_.in_transaction()) return;
    try {
        roll_back_.run();
    } catch (const StoreFailure&) {
        connection_.distrust(Trouble::connection);
    }
}

void SqliteTransaction::begin_part() {
    begin_part_.run();
    ++parts_;
}

void SqliteTransaction::end_part() {
    end_part_.run();
    --parts_;
}

void SqliteTransaction::roll_back_part(std::size_t mark) {
    conversations_.back_to(mark);
    recorded_ = {};
    roll_back_part_.run();
    end_part();
}

}  // namespace frontdesk::sqlite
