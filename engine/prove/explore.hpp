// SPDX-License-Identifier: MIT
// A breadth-first walk through the situations a customer can get a bot into. Two conversations are the same
// situation when nothing that this bot asks or says can tell them apart.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "engine/prove/prove.hpp"
#include "engine/prove/world.hpp"

namespace frontdesk {

using SituationIndex = std::uint32_t;
inline constexpr SituationIndex nowhere = 0xFFFFFFFF;

struct Situation {
    Conversation conversation;
    Instant now;
    std::uint32_t customer = 0;                             // into World::customers
    SituationIndex from = nowhere;                          // the shortest way here
    Move::By by = Move::By::nobody;                         // who brought it here
    std::string did;                                        // what they wrote or tapped
    std::vector<std::string> said;                          // what the bot answered
    std::vector<std::pair<std::string, std::string>> taps;  // label and payload of what was shown
    std::vector<SituationIndex> on;                         // what can come next
    bool forced = false;                                    // it may never come to this
    bool expanded = false;                                  // everything was tried from here
};

// A turn that went wrong, and where it began.
struct Mishap {
    SituationIndex from = nowhere;
    Move move;
    std::vector<std::string> said;
    std::string what;  // the name of a state
    Place place;
};

struct Exploration {
    std::vector<Situation> situations;
    std::set<Place> seen;              // every place that some turn used
    std::set<ChoiceIndex> shown;       // options of menus that were shown
    std::map<Place, Mishap> endless;   // by the state at which the bot stopped
    std::map<Place, Mishap> too_late;  // by the timer
    std::set<Place> tried;             // triggers and FAQs that had their chance
    Explored size;
};

// At most so many; what is left out is counted as not complete.
struct Bounds {
    std::size_t situations = 50'000;
    std::size_t turns = 120'000;
    std::size_t of_one_state = 2'000;
};

Exploration explore(const World& world, Instant now, const Bounds& bounds);

// The turn that this move makes from a situation.
Turn turn_of(const World& world, const Situation& situation, const Move& move);
// Nothing is owed to the customer: a person has it, or it rests and listens.
bool is_at_rest(const Bot& bot, const Conversation& conversation);
// What tells two situations apart.
std::string key_of(const World& world, const Situation& situation);

// What can be done in a situation, besides what can be done anywhere.
std::vector<Move> moves_from(const World& world, const Situation& situation);

}  // namespace frontdesk
