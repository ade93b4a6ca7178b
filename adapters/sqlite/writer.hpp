// SPDX-License-Identifier: MIT
// The writing connection: opened, checked, brought up to date, and kept from growing its log without bound.
#pragma once

#include <cstddef>
#include <string>

#include "adapters/sqlite/connection.hpp"
#include "adapters/sqlite/transaction.hpp"

namespace frontdesk::sqlite {

// In pages of 4 KiB of the write-ahead log.
inline constexpr int checkpoint_above = 1000;      // what can be moved into the database is moved
inline constexpr int truncate_above = 8192;        // waits a moment for readers, then the log starts anew
inline constexpr int refuse_writes_above = 65536;  // 256 MiB: somebody holds the database; no more writes

struct WriterOptions {
    bool check_integrity = true;
    std::size_t conversations_in_memory = 10'000;
};

class Writer {
public:
    // Throws StoreFailure.
    Writer(const std::string& path, const WriterOptions& options);

    Connection& connection() { return connection_; }
    SqliteTransaction& transaction() { return transaction_; }
    // Throws try_later while the log is too long to write on.
    void must_have_room();
    // After a commit: moves the log into the database when it has become long. A failure does not concern
    // what was committed; it stays with the connection as its trouble.
    void checkpoint();
    // Afterwards everything is in the database file, synced, and the log is empty. Throws StoreFailure.
    void empty_log();

private:
    int log_pages_ = 0;
    int next_checkpoint_ = checkpoint_above;
    Connection connection_;
    SqliteTransaction transaction_;  // after the connection: its statements go first
};

}  // namespace frontdesk::sqlite
