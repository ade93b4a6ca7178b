// SPDX-License-Identifier: MIT
// Where one customer stands with the bot: small, serialisable, and all that a turn remembers.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "engine/base/instant.hpp"
#include "engine/base/result.hpp"
#include "engine/flow/bot.hpp"

namespace frontdesk {

struct Conversation {
    std::string state;     // by name, so that it survives a new version of the bot; empty: at its beginning
    std::string language;  // code; empty: not known yet
    bool language_guessed = false;  // from what the customer wrote: the profile or other words may change it
    std::map<std::string, Value> values;
    std::set<std::string> tags;
    std::map<std::string, std::int64_t> visits;  // how often each state was entered
    int misses = 0;                              // messages in a row that nothing answered
    bool with_person = false;                    // a ticket is open: the bot is silent
    std::optional<Instant> quiet_until;          // a person answered elsewhere: silent until then
    std::optional<Instant> introduced_at;        // last time the introduction was said
    bool introduce_again = false;                // a person has handed back
    std::optional<Instant> last_bot_at;          // last time the bot spoke
    std::optional<Instant> away_said_at;
    std::optional<Instant> last_user_at;  // last act of the customer that opens the window

    bool operator==(const Conversation&) const = default;
};

// JSON, one line. Members at their defaults are left out.
std::string to_json(const Conversation& conversation);
// bad_input for anything that is not a conversation: broken JSON, a member of the wrong kind or out of range.
// A member that this version does not know is ignored: it was written by a later version, and a business that
// goes back to the version before must still be able to talk to its customers.
Result<Conversation> conversation_from_json(std::string_view json);

}  // namespace frontdesk
