// SPDX-License-Identifier: MIT
// The door of this folder: the only one that includes sqlite3.h.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>

#include "engine/ports/store.hpp"

namespace frontdesk {

struct SqliteOptions {
    std::string folder;           // the data folder; made when missing. The database is folder/frontdesk.db
    bool check_integrity = true;  // quick_check at the start when the file is at most 1 GB
    std::size_t conversations_in_memory = 10'000;  // the most recent ones, about 1 kB each
    std::chrono::milliseconds reader_limit{5000};  // a longer question is cut off, so that the log can shrink
};

// Opens or makes the database, brings an older one up to date, and locks the folder against a second
// Frontdesk. broken: unwritable folder, another Frontdesk in it, a database of a newer version, a damaged
// one: one sentence that says what to do.
Result<std::unique_ptr<Store>> open_sqlite(const SqliteOptions& options);

// For the log at the start: what this version of SQLite asks of the administrator. Empty: nothing.
std::string sqlite_note();

}  // namespace frontdesk
