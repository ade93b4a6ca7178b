// SPDX-License-Identifier: MIT
#include "adapters/sqlite/writer.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#include <fmt/format.h>
#include <sqlite3.h>

#include "adapters/sqlite/backup.hpp"
#include "adapters/sqlite/folder.hpp"
#include "adapters/sqlite/schema.hpp"

namespace frontdesk::sqlite {
namespace {

constexpr std::uintmax_t quick_check_up_to = 1'000'000'000;  // bytes; 0.12 s for each 66 MB
constexpr int reader_wait = 200;                             // milliseconds

const std::string& made(const std::string& path) {
    if (make_private_file(path)) return path;
    throw StoreFailure{
        {Cause::broken, fmt::format("{} cannot be written ({}). Give this user the right to write there.",
                                    path, std::strerror(errno))}};
}

void quick_check(Connection& connection) {
    std::error_code error;
    const auto size = std::filesystem::file_size(connection.path(), error);
    if (error || size > quick_check_up_to) return;
    const auto found = connection.text("PRAGMA quick_check(1)");
    if (found == "ok") return;
    connection.distrust(Trouble::database);
    throw StoreFailure{problem_of(SQLITE_CORRUPT, connection.path(), found)};
}

// The version is looked at first: a newer database, or another program's, stays as it is.
Connection& prepared(Connection& connection, const WriterOptions& options) {
    connection.keep_log_at_close();
    const auto from = version_of(connection, migrations());
    if (from != 0 && options.check_integrity) quick_check(connection);
    if (connection.text("PRAGMA journal_mode = WAL") != "wal")
        throw StoreFailure{
            {Cause::broken,
             fmt::format("The disk of {} cannot hold a database with a write-ahead log. Choose "
                         "a folder on another disk.",
                         connection.path())}};
    connection.execute("PRAGMA synchronous = FULL;"
                       "PRAGMA foreign_keys = ON;"
                       "PRAGMA temp_store = MEMORY;"
                       "PRAGMA cache_size = -65536;"
                       "PRAGMA journal_size_limit = 67108864;"
                       "PRAGMA trusted_schema = OFF;"
                       "PRAGMA cell_size_check = ON;"
                       "PRAGMA mmap_size = 0;"
                       "PRAGMA secure_delete = ON;");
    if (from != 0 && from < migrations().back().version)
        copy_before_upgrade(connection, fmt::format("{}.version-{}", connection.path(), from));
    migrate(connection, from, migrations());
    connection.log_at_close_may_go();
    return connection;
}

}  // namespace

Writer::Writer(const std::string& path, const WriterOptions& options)
    : connection_(made(path), Access::write),
      transaction_(prepared(connection_, options), options.conversations_in_memory) {
    // In place of SQLite's own checkpoint hook: it would run inside the commit, and its errors would be
    // lost.
    const auto remember = [](void* pages, sqlite3*, const char*, int in_log) {
        *static_cast<int*>(pages) = in_log;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(connection_.raw(), remember, &log_pages_);
}

void Writer::must_have_room() {
    if (log_pages_ < refuse_writes_above) return;
    empty_log();
}

void Writer::checkpoint() {
    if (log_pages_ < checkpoint_above) next_checkpoint_ = checkpoint_above;
    if (log_pages_ < next_checkpoint_) return;
    // A reader can keep the log from starting anew; then it is tried again a thousand pages later.
    next_checkpoint_ = log_pages_ + checkpoint_above;
    int code =
        sqlite3_wal_checkpoint_v2(connection_.raw(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code == SQLITE_OK && log_pages_ > truncate_above) {
        sqlite3_busy_timeout(connection_.raw(), reader_wait);
        code = sqlite3_wal_checkpoint_v2(connection_.raw(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                         nullptr);
        sqlite3_busy_timeout(connection_.raw(), busy_wait);
        if (code == SQLITE_OK) log_pages_ = 0;
    }
    if (code != SQLITE_OK && code != SQLITE_BUSY) connection_.distrust(trouble_of(code));
}

void Writer::empty_log() {
    sqlite3_busy_timeout(connection_.raw(), reader_wait);
    const int code =
        sqlite3_wal_checkpoint_v2(connection_.raw(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(connection_.raw(), busy_wait);
    if (code == SQLITE_BUSY)
        throw StoreFailure{
            {Cause::try_later,
             fmt::format("A program reads {} for too long, so its log cannot be emptied. Close "
                         "that program; writing goes on by itself.",
                         connection_.path())}};
    if (code != SQLITE_OK) connection_.fail(code);
    log_pages_ = 0;
}

}  // namespace frontdesk::sqlite
