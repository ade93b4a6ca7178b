// SPDX-License-Identifier: MIT
// One connection to the database, and statements that are prepared once. Errors of SQLite become StoreFailure
// here and nowhere else.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/ids.hpp"
#include "engine/base/instant.hpp"
#include "engine/ports/store.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace frontdesk::sqlite {

// The worst that happened on a connection, in rising order: what has to follow is more and more.
enum class Trouble {
    none,
    transaction,  // the transaction is lost; the next one may succeed (full, busy, no memory)
    connection,   // nothing unsynced can be trusted: close, open and check before the next write (I/O error)
    database,     // the file is damaged: a person has to restore it
};

// How long another program (a backup, an administrator) may hold the database before we give up.
inline constexpr int busy_wait = 5000;  // milliseconds

enum class Access { write, read };

class Connection {
public:
    // Throws StoreFailure. The folder exists, and is locked by this process.
    Connection(const std::string& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* raw() const { return db_; }
    const std::string& path() const { return path_; }
    void execute(const char* sql);
    // The first column of the first row of a statement that is used once.
    std::int64_t number(const char* sql);
    std::string text(const char* sql);
    bool in_transaction() const;
    int changes() const;

    Trouble trouble() const { return trouble_; }
    void forget_trouble() { trouble_ = Trouble::none; }
    void distrust(Trouble trouble);
    // Whether the last close moves the log into the database. It must not while the file is not known to be
    // ours and sound.
    void keep_log_at_close();
    void log_at_close_may_go();
    // Remembers what the code means for the connection, and throws the StoreFailure that tells a person.
    [[noreturn]] void fail(int code);

private:
    sqlite3* db_ = nullptr;
    std::string path_;
    Trouble trouble_ = Trouble::none;
};

// What a result code means: for the connection, and for a person.
Trouble trouble_of(int code);
Problem problem_of(int code, const std::string& path, const std::string& said);

class Statement;

// The rows of one run. Resets the statement at the end of its life, so that no read transaction is held.
class Rows {
public:
    explicit Rows(Statement& statement) : statement_(statement) {}
    ~Rows();
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    bool next();
    bool empty(int column) const;
    std::int64_t number(int column) const;
    // Valid until next() or the end of the Rows.
    std::string_view view(int column) const;
    std::string text(int column) const { return std::string{view(column)}; }
    Instant instant(int column) const { return from_millis(number(column)); }
    std::optional<Instant> maybe_instant(int column) const;

private:
    Statement& statement_;
};

// Prepared at its first use and kept. Texts are bound without a copy: they must live until the run is over.
class Statement {
public:
    Statement(Connection& connection, const char* sql) : connection_(connection), sql_(sql) {}
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    template <class... Values>
    Rows query(const Values&... values) {
        prepare();
        int position = 0;
        (bind(++position, values), ...);
        return Rows{*this};
    }
    // For statements without rows. How many rows they changed.
    template <class... Values>
    int run(const Values&... values) {
        prepare();
        int position = 0;
        (bind(++position, values), ...);
        step();
        return connection_.changes();
    }

private:
    friend class Rows;
    void prepare();
    void step();
    void bind(int position, std::int64_t value);
    void bind(int position, int value) { bind(position, std::int64_t{value}); }
    void bind(int position, std::size_t value) { bind(position, static_cast<std::int64_t>(value)); }
    void bind(int position, std::string_view value);
    void bind(int position, const std::string& value) { bind(position, std::string_view{value}); }
    void bind(int position, std::nullptr_t);
    void bind(int position, Instant value) { bind(position, to_millis(value)); }
    template <class Tag>
    void bind(int position, RowId<Tag> value) {
        bind(position, value.value);
    }
    template <class Tag>
    void bind(int position, const TextId<Tag>& value) {
        bind(position, std::string_view{value.value});
    }
    template <class Value>
    void bind(int position, const std::optional<Value>& value) {
        if (value) return bind(position, *value);
        bind(position, nullptr);
    }

    Connection& connection_;
    const char* sql_;
    sqlite3_stmt* statement_ = nullptr;
};

// An empty text is kept as "nothing".
inline std::optional<std::string_view> unless_empty(std::string_view text) {
    if (text.empty()) return std::nullopt;
    return text;
}

}  // namespace frontdesk::sqlite
