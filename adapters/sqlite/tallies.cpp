// SPDX-License-Identifier: MIT
#include "adapters/sqlite/tallies.hpp"

namespace frontdesk::sqlite {

Tallies::Tallies(Connection& connection)
    : count_goal_(connection, "INSERT OR IGNORE INTO goals (at, conversation, goal) VALUES (?, ?, ?)"),
      keep_unanswered_(connection,
                       "INSERT INTO unanswered (language, folded, example, count, first_at, last_at) "
                       "VALUES (?, ?, ?, 1, ?, ?) ON CONFLICT (language, folded) DO UPDATE SET "
                       "example = excluded.example, count = count + 1, last_at = excluded.last_at"),
      prune_(connection,
             "DELETE FROM unanswered WHERE (language, folded) IN (SELECT language, folded FROM unanswered "
             "INDEXED BY unanswered_by_age WHERE last_at < ? ORDER BY last_at LIMIT ?)") {}

}  // namespace frontdesk::sqlite
