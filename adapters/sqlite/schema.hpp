// SPDX-License-Identifier: MIT
// The shape of the database, version by version. docs/storage.md is the same for people.
#pragma once

#include <cstdint>
#include <span>

namespace frontdesk::sqlite {

class Connection;

// Written into the file's header, so that another program's database is never taken for ours ("fdsk").
inline constexpr std::int64_t application_id = 0x6664736B;

struct Migration {
    std::int64_t version;
    const char* sql;
};

// All of them, oldest first, without gaps. What was released is never changed: a new version is added.
std::span<const Migration> migrations();

// The version that is in the file; 0: it is empty. Throws StoreFailure for a newer version than the last of
// `steps` and for a database of another program. Changes nothing.
std::int64_t version_of(Connection& connection, std::span<const Migration> steps);

// Runs the steps above `from`, one transaction each. Throws StoreFailure.
void migrate(Connection& connection, std::int64_t from, std::span<const Migration> steps);

}  // namespace frontdesk::sqlite
