// SPDX-License-Identifier: MIT
// What `check` proves of a bot that has loaded: its conversations are played, in every way that makes a
// difference, until no new one is found.
#pragma once

#include <cstddef>
#include <span>

#include "engine/base/instant.hpp"
#include "engine/flow/bot.hpp"
#include "engine/flow/load.hpp"
#include "engine/flow/report.hpp"
#include "engine/flow/source.hpp"

namespace frontdesk {

// How far was looked. What is told of a bot that is larger than this is true, but not all that could be told.
struct Explored {
    std::size_t situations = 0;
    std::size_t turns = 0;
    bool complete = true;  // every situation was looked at
    bool thorough = true;  // and everything that can happen was tried in each of them
};

// At most so much is played; what is left out is counted as not complete.
struct Bounds {
    std::size_t situations = 50'000;
    std::size_t turns = 120'000;
    std::size_t of_one_state = 5'000;
    std::size_t facts = 1'000'000;  // nodes of the diagrams that hold what can be known
};

// Adds what is wrong to `report`, with the shortest conversation that was found for it. `now` is the moment
// of asking: it decides which answers are past their review_by.
// `suspects` are those of load_bot.
Explored prove(const Bot& bot,
               std::span<const Suspect> suspects,
               const BotFolder& folder,
               Instant now,
               Report& report,
               const Bounds& bounds = {});

}  // namespace frontdesk
