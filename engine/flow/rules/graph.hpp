// SPDX-License-Identifier: MIT
// The states of a draft as a graph: who can be reached, from where.
#pragma once

#include <vector>

#include "engine/flow/draft.hpp"

namespace frontdesk {

// States that something other than a state leads to: the start, triggers, FAQs, the fallback, buttons of
// messages outside states.
std::vector<StateIndex> ways_in(const Draft& draft);
// Ways from each state: its `go`, its options and buttons.
std::vector<std::vector<StateIndex>> ways_on(const Draft& draft);
// Which states can be reached from these.
std::vector<bool> reached(const std::vector<std::vector<StateIndex>>& ways,
                          const std::vector<StateIndex>& from);

}  // namespace frontdesk
