// SPDX-License-Identifier: MIT
// The writer's statements about goals and about words that nothing answered.
#pragma once

#include <cstddef>
#include <string_view>

#include "adapters/sqlite/connection.hpp"

namespace frontdesk::sqlite {

class Tallies {
public:
    explicit Tallies(Connection& connection);

    void count_goal(ConversationId conversation, std::string_view goal, Instant now) {
        count_goal_.run(now, conversation, goal);
    }
    void
    keep_unanswered(std::string_view folded, std::string_view text, std::string_view language, Instant now) {
        keep_unanswered_.run(language, folded, text, now, now);
    }
    void prune_unanswered(Instant before, std::size_t most) { prune_.run(before, most); }

private:
    Statement count_goal_, keep_unanswered_, prune_;
};

}  // namespace frontdesk::sqlite
