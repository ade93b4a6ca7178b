// SPDX-License-Identifier: MIT
// What happens by itself as long as the customer says nothing.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/prove/explore.hpp"

namespace frontdesk {

// Does the state do something by itself?
bool waits_for_state(const Conversation& conversation);

struct Waited {
    Observed observed;
    std::size_t turns = 0;
    std::vector<Mishap> too_late;  // said when the platform's window had closed
};

// From here on, until nothing is due any more or the window has closed.
Waited wait_at(const World& world, Exploration& found, const Reached& reached);

}  // namespace frontdesk
