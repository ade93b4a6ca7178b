// SPDX-License-Identifier: MIT
// What entering a state, choosing an option or firing a trigger changes, and where it leads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/value.hpp"
#include "engine/flow/condition/condition.hpp"
#include "engine/flow/text.hpp"

namespace frontdesk {

using StateIndex = std::uint32_t;

// Done in this order.
struct Actions {
    std::vector<std::pair<std::string, Value>> set;
    std::vector<std::string> clear;
    std::vector<std::string> tag;
    std::vector<std::string> untag;
    std::optional<Text> note = {};    // for the people of the business
    std::optional<Text> notify = {};  // the same, told at once
    std::optional<LanguageIndex> language = {};
    bool unsubscribe = false;
};

// One line of a `go` that depends: taken when its condition holds. The last has none.
struct Branch {
    std::optional<Condition> only_if;
    StateIndex to = 0;
    bool back = false;  // "back": to where the conversation was interrupted or visited from
    Place place;
};

// On to a state: the first branch whose condition holds.
struct Go {
    std::vector<Branch> branches;  // never empty
};

// Enters a state that comes back here.
struct Visit {
    StateIndex to = 0;
    Place place;
};

}  // namespace frontdesk
