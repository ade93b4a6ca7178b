// SPDX-License-Identifier: MIT
// A breadth-first walk through the situations a customer can get a bot into. Two conversations are the same
// situation when nothing that this bot asks or says can tell them apart.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/prove/prove.hpp"
#include "engine/prove/world.hpp"
#include "engine/talk/payload.hpp"

namespace frontdesk {

using SituationIndex = std::uint32_t;
inline constexpr SituationIndex nowhere = 0xFFFFFFFF;

// Words that no bot knows.
inline constexpr std::string_view gibberish = "qzxv wkjq";

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
    std::vector<SituationIndex> on;                         // what can come next
    std::vector<SituationIndex> on_by_chance;               // by an older button, or in a new chat
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
    // By payload: turns that showed it, from where to where.
    std::map<std::string, std::vector<std::pair<SituationIndex, SituationIndex>>> showings;
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

// Where a turn led that began in `from`; its own `from` is left open.
Situation situation_after(const Situation& from, const Move& move, const Turn& turn);
// Without what changes few answers: a menu under an FAQ's answer, a state that waits to be opened, a ticket
// beside the bot, how often nothing was understood.
Situation plain_one(Situation situation);
// The turn that this move makes from a situation.
Turn turn_of(const World& world, const Situation& situation, const Move& move, ShownTexts* shown = nullptr);
// Whatever is wanted at this hour, and then again when the business has opened, or closed. Empty: it never
// does.
std::optional<Duration> until_other_hours(const Bot& bot, Instant now);
// Nothing is owed to the customer: a person has it, or it rests and listens.
bool is_at_rest(const Bot& bot, const Conversation& conversation);
// What tells two situations apart.
std::string key_of(const World& world, const Situation& situation);
// What tells them apart wherever the customer is.
std::string key_of_values(const World& world, const Situation& situation);
// What tells two situations apart for somebody who taps a button that was shown long before.
std::string key_for_tap(const World& world, const Situation& situation, const Tap& tap);

// What tells two situations apart for this move; empty: everything does.
std::string key_for_move(const World& world, const Situation& situation, const Move& move);

// What can be done in a situation, besides what can be done anywhere.
std::vector<Move> moves_from(const World& world, const Situation& situation);

// The shortest way that was found to a situation, itself last.
std::vector<Situation> way_to(const Exploration& found, SituationIndex at);

// A conversation to a situation in which this button was shown on the way (`move` taps it then) and in which
// `confirms` the turn that follows; nothing if there is none on the ways that were walked.
struct Retraced {
    std::vector<Situation> way;
    std::vector<std::string> said;  // after the tap
};
using Confirms = std::function<bool(const Turn&, const ShownTexts&)>;
std::optional<Retraced>
retrace(const World& world, const Exploration& found, const Mishap& mishap, const Confirms& confirms);

}  // namespace frontdesk
