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
#include "engine/talk/payload.hpp"

namespace frontdesk {

using SituationIndex = std::uint32_t;
inline constexpr SituationIndex nowhere = 0xFFFFFFFF;

struct Situation {
    Conversation conversation;
    Instant now;
    Duration after{0};                                      // since the one before
    std::uint32_t customer = 0;                             // into World::customers
    SituationIndex from = nowhere;                          // the shortest way here
    Move::By by = Move::By::nobody;                         // who brought it here
    std::string did;                                        // what they wrote or tapped
    std::vector<std::string> said;                          // what the bot answered
    std::vector<std::pair<std::string, std::string>> taps;  // label and payload of what was shown
    std::vector<SituationIndex> on;                         // what can come next, without older buttons
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
    std::map<Gap, Mishap> gaps;        // what was unknown when it was said
    std::set<Place> said;              // texts with placeholders that were said
    std::set<Place> tried;             // triggers and FAQs that had their chance
    Explored size;
};

Exploration explore(const World& world, Instant now, const Bounds& bounds);

// The turn that this move makes from a situation.
Turn turn_of(const World& world, const Situation& situation, const Move& move, ShownTexts* shown = nullptr);
// Nothing is owed to the customer: a person has it, or it rests and listens.
bool is_at_rest(const Bot& bot, const Conversation& conversation);
// What tells two situations apart.
std::string key_of(const World& world, const Situation& situation);
// What tells two situations apart for somebody who taps a button that was shown long before.
std::string key_for_tap(const World& world, const Situation& situation, const Tap& tap);

// What tells two situations apart for this move; empty: everything does.
std::string key_for_move(const World& world, const Situation& situation, const Move& move);

// What can be done in a situation, besides what can be done anywhere.
std::vector<Move> moves_from(const World& world, const Situation& situation);

}  // namespace frontdesk
