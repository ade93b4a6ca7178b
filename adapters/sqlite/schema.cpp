// SPDX-License-Identifier: MIT
#include "adapters/sqlite/schema.hpp"

#include <array>

#include <fmt/format.h>

#include "adapters/sqlite/connection.hpp"

namespace frontdesk::sqlite {
namespace {

// Times are milliseconds UTC. The numbers of enums are those of the C++ ones (docs/storage.md lists them).
// JSON is checked when it is read: a CHECK with json_valid() is refused by the safer trusted_schema = OFF.
constexpr const char* version_1 = R"sql(
CREATE TABLE about (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE contacts (
    id       INTEGER PRIMARY KEY,
    page     TEXT NOT NULL,
    person   TEXT NOT NULL,
    first_at INTEGER NOT NULL,
    UNIQUE (page, person)
) STRICT;

CREATE TABLE conversations (
    id              INTEGER PRIMARY KEY REFERENCES contacts (id),
    epoch           INTEGER NOT NULL DEFAULT 0,
    state           TEXT NOT NULL DEFAULT '{}',
    open_ticket     INTEGER REFERENCES tickets (id),
    last_message    INTEGER,
    delivered_until INTEGER,
    read_until      INTEGER
) STRICT;

CREATE TABLE events (
    id      INTEGER PRIMARY KEY,
    arrived INTEGER NOT NULL,
    page    TEXT NOT NULL,
    failure TEXT,
    raw     TEXT NOT NULL
) STRICT;
CREATE INDEX events_failed ON events (id) WHERE failure IS NOT NULL;

CREATE TABLE seen (
    at    INTEGER NOT NULL,
    page  TEXT NOT NULL,
    key   TEXT NOT NULL,
    event INTEGER NOT NULL,
    PRIMARY KEY (at, page, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE messages (
    id           INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations (id),
    previous     INTEGER,
    origin       INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 4),
    status       INTEGER CHECK (status BETWEEN 0 AND 3),
    at           INTEGER NOT NULL,
    epoch        INTEGER,
    attempts     INTEGER,
    last_user_at INTEGER,
    settled_at   INTEGER,
    event        INTEGER,
    text         TEXT NOT NULL,
    choices      TEXT,
    why          TEXT,
    author       TEXT,
    mid          TEXT,
    problem      TEXT,
    CHECK ((status IS NULL) = (origin NOT IN (1, 2)))
) STRICT;
CREATE INDEX messages_pending ON messages (id, conversation) WHERE status = 0;
CREATE INDEX messages_unsent ON messages (conversation) WHERE origin = 2 AND status IN (0, 2);

CREATE TABLE edits (
    message INTEGER NOT NULL REFERENCES messages (id),
    event   INTEGER NOT NULL,
    PRIMARY KEY (message, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE tickets (
    id           INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations (id),
    queue        TEXT NOT NULL,
    priority     INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 3),
    subject      TEXT NOT NULL,
    reason       TEXT NOT NULL,
    status       INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    owner        TEXT NOT NULL CHECK ((status = 1) OR owner = ''),
    version      INTEGER NOT NULL,
    opened_at    INTEGER NOT NULL,
    due          INTEGER,
    answered_at  INTEGER,
    closed_at    INTEGER
) STRICT;
CREATE INDEX tickets_in_turn
    ON tickets (status, ifnull(due, 9223372036854775807), priority DESC, opened_at, id);

CREATE TABLE ticket_log (
    id     INTEGER PRIMARY KEY,
    ticket INTEGER NOT NULL REFERENCES tickets (id),
    at     INTEGER NOT NULL,
    actor  TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX ticket_log_by_ticket ON ticket_log (ticket);

INSERT INTO about VALUES ('instance', lower(hex(randomblob(8))));
)sql";

// What a conversation waits for, and what a bot does besides answering.
constexpr const char* version_2 = R"sql(
ALTER TABLE conversations ADD COLUMN wake_at INTEGER;
CREATE INDEX conversations_to_wake ON conversations (wake_at) WHERE wake_at IS NOT NULL;

CREATE TABLE calls (
    id           INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL REFERENCES conversations (id),
    status       INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    created_at   INTEGER NOT NULL,
    closed_at    INTEGER,
    answer       INTEGER,
    request      TEXT NOT NULL,
    CHECK ((status = 2) = (closed_at IS NOT NULL))
) STRICT;
CREATE INDEX calls_open ON calls (id) WHERE status < 2;

CREATE TABLE comments (
    id           INTEGER PRIMARY KEY,
    page         TEXT NOT NULL,
    comment      TEXT NOT NULL,
    act          INTEGER NOT NULL CHECK (act BETWEEN 0 AND 3),
    conversation INTEGER NOT NULL REFERENCES conversations (id),
    status       INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),
    created_at   INTEGER NOT NULL,
    settled_at   INTEGER,
    text         TEXT NOT NULL,
    problem      TEXT,
    UNIQUE (page, comment, act)
) STRICT;
CREATE INDEX comments_open ON comments (id) WHERE status IN (1, 2);
CREATE INDEX comments_waiting ON comments (id) WHERE status = 0;

CREATE TABLE uploads (
    page       TEXT NOT NULL,
    path       TEXT NOT NULL,
    hash       TEXT NOT NULL,
    attachment TEXT NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (page, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE goals (
    at           INTEGER NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversations (id),
    goal         TEXT NOT NULL,
    PRIMARY KEY (at, conversation, goal)
) STRICT, WITHOUT ROWID;

CREATE TABLE unanswered (
    language TEXT NOT NULL,
    folded   TEXT NOT NULL,
    example  TEXT NOT NULL,
    count    INTEGER NOT NULL,
    first_at INTEGER NOT NULL,
    last_at  INTEGER NOT NULL,
    PRIMARY KEY (language, folded)
) STRICT, WITHOUT ROWID;
CREATE INDEX unanswered_by_age ON unanswered (last_at);
)sql";

constexpr std::array all{Migration{1, version_1}, Migration{2, version_2}};

void run(Connection& connection, const Migration& step) {
    connection.execute("BEGIN IMMEDIATE");
    try {
        connection.execute(step.sql);
        connection.execute(fmt::format("PRAGMA user_version = {}", step.version).c_str());
        connection.execute(fmt::format("PRAGMA application_id = {}", application_id).c_str());
        connection.execute("COMMIT");
    } catch (const StoreFailure&) {
        if (connection.in_transaction()) connection.execute("ROLLBACK");
        throw;
    }
}

}  // namespace

std::span<const Migration> migrations() { return all; }

std::int64_t version_of(Connection& connection, std::span<const Migration> steps) {
    const auto known = steps.back().version;
    const auto found = connection.number("PRAGMA user_version");
    if (found == 0 && connection.number("SELECT count(*) FROM sqlite_schema") == 0) return 0;
    if (connection.number("PRAGMA application_id") != application_id)
        throw StoreFailure{
            {Cause::broken, fmt::format("{} is a database of another program. Give Frontdesk a data folder "
                                        "of its own.",
                                        connection.path())}};
    if (found > known)
        throw StoreFailure{
            {Cause::broken,
             fmt::format("The database {} has version {}, and this Frontdesk knows versions up "
                         "to {}. Start the newer Frontdesk that wrote it, or restore a backup "
                         "that was made before the upgrade.",
                         connection.path(), found, known)}};
    return found;
}

void migrate(Connection& connection, std::int64_t from, std::span<const Migration> steps) {
    for (const auto& step : steps)
        if (step.version > from) run(connection, step);
}

}  // namespace frontdesk::sqlite
