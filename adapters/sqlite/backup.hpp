// SPDX-License-Identifier: MIT
// Copies of the database while it is in use.
#pragma once

#include <memory>
#include <string>

#include "engine/ports/store.hpp"

struct sqlite3_backup;

namespace frontdesk::sqlite {

class Connection;

// A copy in the making, in a file beside its target. Pages that change during the copy are copied again by
// SQLite itself, because the copy is made by the connection that writes.
class Copy {
public:
    // Throws StoreFailure: not_found or conflict when the target cannot be made.
    Copy(Connection& source, std::string to);
    // Removes what is unfinished.
    ~Copy();
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    // Copies up to 256 pages (1 MiB) and returns true while there is more. On the writer's thread, outside
    // of a transaction: it blocks that thread for a few milliseconds.
    bool step();
    // Once all is copied. Checks the copy, waits until it is on the disk, and gives it its name. Does not
    // touch the source, so any thread may do it; it takes 0.2 s for each 100 MB.
    void finish();

private:
    std::string to_;
    std::string unfinished_;
    std::unique_ptr<Connection> target_;
    sqlite3_backup* backup_ = nullptr;
};

// Before a new version changes a database. An older copy of the same name is replaced.
void copy_before_upgrade(Connection& source, const std::string& to);

}  // namespace frontdesk::sqlite
