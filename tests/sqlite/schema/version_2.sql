CREATE TABLE about (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
, wake_at INTEGER) STRICT;
CREATE TABLE edits (
    message INTEGER NOT NULL REFERENCES messages (id),
    event   INTEGER NOT NULL,
    PRIMARY KEY (message, event)
) STRICT, WITHOUT ROWID;
CREATE TABLE events (
    id      INTEGER PRIMARY KEY,
    arrived INTEGER NOT NULL,
    page    TEXT NOT NULL,
    failure TEXT,
    raw     TEXT NOT NULL
) STRICT;
CREATE TABLE goals (
    at           INTEGER NOT NULL,
    conversation INTEGER NOT NULL REFERENCES conversations (id),
    goal         TEXT NOT NULL,
    PRIMARY KEY (at, conversation, goal)
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
CREATE TABLE seen (
    at    INTEGER NOT NULL,
    page  TEXT NOT NULL,
    key   TEXT NOT NULL,
    event INTEGER NOT NULL,
    PRIMARY KEY (at, page, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE ticket_log (
    id     INTEGER PRIMARY KEY,
    ticket INTEGER NOT NULL REFERENCES tickets (id),
    at     INTEGER NOT NULL,
    actor  TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
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
CREATE TABLE unanswered (
    language TEXT NOT NULL,
    folded   TEXT NOT NULL,
    example  TEXT NOT NULL,
    count    INTEGER NOT NULL,
    first_at INTEGER NOT NULL,
    last_at  INTEGER NOT NULL,
    PRIMARY KEY (language, folded)
) STRICT, WITHOUT ROWID;
CREATE TABLE uploads (
    page       TEXT NOT NULL,
    path       TEXT NOT NULL,
    hash       TEXT NOT NULL,
    attachment TEXT NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (page, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX calls_open ON calls (id) WHERE status < 2;
CREATE INDEX comments_open ON comments (id) WHERE status IN (1, 2);
CREATE INDEX comments_waiting ON comments (id) WHERE status = 0;
CREATE INDEX conversations_to_wake ON conversations (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX events_failed ON events (id) WHERE failure IS NOT NULL;
CREATE INDEX messages_pending ON messages (id, conversation) WHERE status = 0;
CREATE INDEX messages_unsent ON messages (conversation) WHERE origin = 2 AND status IN (0, 2);
CREATE INDEX ticket_log_by_ticket ON ticket_log (ticket);
CREATE INDEX tickets_in_turn
    ON tickets (status, ifnull(due, 9223372036854775807), priority DESC, opened_at, id);
CREATE INDEX unanswered_by_age ON unanswered (last_at);
