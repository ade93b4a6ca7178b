// SPDX-License-Identifier: MIT
#include "adapters/sqlite/connection.hpp"

#include <mutex>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>

namespace frontdesk::sqlite {
namespace {

// Counting memory costs a lock for each allocation; nobody reads the count. Must precede the first use of
// SQLite in this process, and has no effect after it.
void configure_once() {
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

constexpr int primary(int code) { return code & 0xff; }

}  // namespace

Trouble trouble_of(int code) {
    switch (primary(code)) {
    case SQLITE_FULL:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_NOMEM:
    case SQLITE_READONLY:
    case SQLITE_PROTOCOL: return Trouble::transaction;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: return Trouble::connection;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Trouble::database;
    default: return Trouble::none;
    }
}

Problem problem_of(int code, const std::string& path, const std::string& said) {
    switch (primary(code)) {
    case SQLITE_FULL:
        return {Cause::try_later,
                fmt::format("The disk that holds {} is full. Free some space on it; nothing that was "
                            "acknowledged is lost, and writing goes on by itself.",
                            path)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {Cause::try_later,
                fmt::format("Another program holds {} locked. Close it; writing goes on by itself.", path)};
    case SQLITE_NOMEM: return {Cause::try_later, "There is not enough memory to use the database."};
    case SQLITE_INTERRUPT:
        return {Cause::try_later,
                "The question to the database took too long and was cut off. Ask for less."};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {Cause::try_later,
                fmt::format("The disk failed while {} was used ({}). Look into the system's log; the "
                            "database is opened again and checked before the next write.",
                            path, said)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Cause::broken,
                fmt::format("The database {} is damaged ({}). Stop Frontdesk, move the file and the one "
                            "ending in -wal aside, and copy the newest backup to its place.",
                            path, said)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {
            Cause::broken,
            fmt::format("{} cannot be written ({}). Give this user the right to write there.", path, said)};
    case SQLITE_TOOBIG: return {Cause::too_large, "A text is too long for the database."};
    case SQLITE_CONSTRAINT:
        return {Cause::conflict, fmt::format("The database refuses the change: {}.", said)};
    default: return {Cause::broken, fmt::format("The database {} failed: {}.", path, said)};
    }
}

Connection::Connection(const std::string& path, Access access) : path_(path) {
    configure_once();
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (access == Access::write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    const int code = sqlite3_open_v2(path.c_str(), &db_, flags, nullptr);
    if (code != SQLITE_OK) {
        const std::string said = db_ ? sqlite3_errmsg(db_) : sqlite3_errstr(code);
        sqlite3_close(std::exchange(db_, nullptr));
        throw StoreFailure{problem_of(code, path_, said)};
    }
    sqlite3_busy_timeout(db_, busy_wait);
}

Connection::~Connection() {
    // Never deferred (close_v2): a forgotten statement would keep the file open behind our back.
    check(sqlite3_close(db_) == SQLITE_OK, "a statement outlives its database connection");
}

void Connection::execute(const char* sql) {
    const int code = sqlite3_exec(db_, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code);
}

std::int64_t Connection::number(const char* sql) {
    Statement statement{*this, sql};
    auto rows = statement.query();
    return rows.next() ? rows.number(0) : 0;
}

std::string Connection::text(const char* sql) {
    Statement statement{*this, sql};
    auto rows = statement.query();
    return rows.next() ? rows.text(0) : std::string{};
}

bool Connection::in_transaction() const { return sqlite3_get_autocommit(db_) == 0; }

int Connection::changes() const { return sqlite3_changes(db_); }

void Connection::distrust(Trouble trouble) {
    trouble_ = std::max(trouble_, trouble);
    if (trouble_ >= Trouble::connection) keep_log_at_close();
}

void Connection::keep_log_at_close() { sqlite3_db_config(db_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); }

void Connection::log_at_close_may_go() {
    sqlite3_db_config(db_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

void Connection::fail(int code) {
    distrust(trouble_of(code));
    throw StoreFailure{problem_of(code, path_, sqlite3_errmsg(db_))};
}

Statement::~Statement() { sqlite3_finalize(statement_); }

void Statement::prepare() {
    if (statement_) return;
    const int code =
        sqlite3_prepare_v3(connection_.raw(), sql_, -1, SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
    if (code != SQLITE_OK) connection_.fail(code);
}

void Statement::step() {
    int code = sqlite3_step(statement_);
    // A row here would be a statement with RETURNING, which is for query().
    check(code != SQLITE_ROW, "a statement with rows was run as one without");
    code = sqlite3_reset(statement_);
    if (code != SQLITE_OK) connection_.fail(code);
}

void Statement::bind(int position, std::int64_t value) { sqlite3_bind_int64(statement_, position, value); }

void Statement::bind(int position, std::nullptr_t) { sqlite3_bind_null(statement_, position); }

void Statement::bind(int position, std::string_view value) {
    // A null pointer would bind NULL. SQLITE_STATIC is spelled out: the macro is an old-style cast.
    const char* data = value.data() ? value.data() : "";
    const int code =
        sqlite3_bind_text64(statement_, position, data, value.size(), sqlite3_destructor_type{}, SQLITE_UTF8);
    if (code != SQLITE_OK) connection_.fail(code);
}

Rows::~Rows() { sqlite3_reset(statement_.statement_); }

bool Rows::next() {
    const int code = sqlite3_step(statement_.statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    sqlite3_reset(statement_.statement_);
    statement_.connection_.fail(code);
}

bool Rows::empty(int column) const {
    return sqlite3_column_type(statement_.statement_, column) == SQLITE_NULL;
}

std::int64_t Rows::number(int column) const { return sqlite3_column_int64(statement_.statement_, column); }

std::string_view Rows::view(int column) const {
    const auto* text = sqlite3_column_text(statement_.statement_, column);
    if (!text) return {};
    const int size = sqlite3_column_bytes(statement_.statement_, column);
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)};
}

std::optional<Instant> Rows::maybe_instant(int column) const {
    if (empty(column)) return std::nullopt;
    return instant(column);
}

}  // namespace frontdesk::sqlite
