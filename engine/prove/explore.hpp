// SPDX-License-Identifier: MIT
// A breadth-first walk through the situations a customer can get a bot into, and all that can be known in
// them. Two conversations are the same when nothing that this bot asks or says can tell them apart.
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

#include "engine/prove/known_facts.hpp"
#include "engine/prove/prove.hpp"
#include "engine/prove/world.hpp"
#include "engine/talk/payload.hpp"

namespace frontdesk {

using SituationIndex = std::uint32_t;
inline constexpr SituationIndex nowhere = 0xFFFFFFFF;

// Words that no bot knows.
inline constexpr std::string_view gibberish = "qzxv wkjq";

// Label and payload of what a turn showed.
using ShownButtons = std::vector<std::pair<std::string, std::string>>;

// One point of a conversation that was played.
struct Moment {
    Conversation conversation;
    Instant now;
    Duration after{0};               // since the one before
    std::uint32_t customer = 0;      // into World::customers
    Move::By by = Move::By::nobody;  // who brought it here
    std::string did;                 // what they wrote or tapped
    std::string payload;             // of what was tapped
    std::vector<std::string> said;   // what the bot answered
    ShownButtons taps;
    std::vector<std::size_t> under;  // each of them: the message it stood under, of `said`
};

// Where a customer can be, whatever is known there.
struct Situation {
    Moment first;       // how it was come to at first
    Facts known;        // then
    FactsSet all;       // with which it can be come to
    FactsSet expanded;  // of which everything was tried from here
    // How it was first come to, by what was known then.
    struct Arrival {
        SituationIndex from = nowhere;
        FactsSet knowing;  // there
        Move move;
        WrittenFacts written;
        FactsSet then;  // here, and not from before
    };
    std::vector<Arrival> arrivals;
    // What the last turn showed, if it was one of those known ones.
    struct Shown {
        std::string label;
        std::string payload;
        FactsSet facts;
    };
    std::vector<Shown> taps;
    // Where one can come from here.
    struct Way {
        SituationIndex to = nowhere;    // nowhere: it was not followed
        WrittenFacts written;           // on it
        FactsSet facts;                 // with which it is gone
        bool by_chance = false;         // by an older button, or in a new chat
        std::vector<Shown> shown = {};  // on it, of a small bot
    };
    std::vector<Way> ways;
    bool forced = false;  // it may never come to this
};

// A situation, and what is known in it.
struct Reached {
    SituationIndex situation = nowhere;
    Facts facts;
    auto operator<=>(const Reached&) const = default;
};

// A turn that went wrong, and where it began.
struct Mishap {
    Reached from;
    Move move;
    std::vector<std::string> said;
    std::string what;  // the name of a state
    Place place;
};

struct Exploration {
    std::vector<Situation> situations;
    KnownFacts known;
    FactsSets sets;
    std::set<Place> seen = {};              // every place that some turn used
    std::set<ChoiceIndex> shown = {};       // options of menus that were shown
    std::map<Place, Mishap> endless = {};   // by the state at which the bot stopped
    std::map<Place, Mishap> too_late = {};  // by the timer
    std::map<Gap, Mishap> gaps = {};        // what was unknown when it was said
    std::set<Place> said = {};              // texts with placeholders that were said
    std::set<Place> tried = {};             // triggers and FAQs that had their chance
    Explored size = {};
};

Exploration explore(const World& world, Instant now, const Bounds& bounds);

// What is where a turn led that began in `from`.
Moment moment_after(const Moment& from, const Move& move, const Turn& turn);
// With these facts, whatever was known when it was come to at first; not how it was come to.
Moment moment_in(const Exploration& found, const Reached& reached);
// What is remembered of this state's form when it is begun again there; in order.
std::string parked_in(const Exploration& found, const Reached& reached, const std::string& state);
// With which of the facts exactly this is remembered of it there.
FactsSet parking(Exploration& found,
                 SituationIndex situation,
                 FactsSet facts,
                 const std::string& state,
                 const std::string& parked);
// Without what changes few answers: a menu under an FAQ's answer, a state that waits to be opened, a ticket
// beside the bot, how often nothing was understood.
Moment plain_one(Moment moment);
// The turn that this move makes.
Turn turn_of(const World& world, const Moment& moment, const Move& move, Observed* observed = nullptr);
// Whatever is wanted at this hour, and then again when the business has opened, or closed. Empty: it never
// does.
std::optional<Duration> until_other_hours(const Bot& bot, Instant now);
// Nothing is owed to the customer: a person has it, or it rests and listens.
bool is_at_rest(const Bot& bot, const Conversation& conversation);

// Keys tell apart what makes a difference, besides what is known.
std::string key_of(const World& world, const Moment& moment);
// Wherever the customer is.
std::string key_anywhere(const World& world, const Moment& moment);
// For somebody who taps a button that was shown long before.
std::string key_for_tap(const World& world, const Moment& moment, const Tap& tap);
// For this move; empty: everything makes a difference.
std::string key_for_move(const World& world, const Moment& moment, const Move& move);

// What can be done, besides what can be done anywhere: by the customer with what the last turn showed, by
// others, by nobody. `observed`: what this depends on.
std::vector<Move> moves_from(const World& world, const Moment& moment, Observed* observed = nullptr);
// The options of the menu that waits there.
std::vector<ChoiceIndex> options_in(const World& world, const Moment& moment, Observed* observed = nullptr);

// The shortest conversation that was found to a node, played; itself last.
std::vector<Moment> way_to(const World& world, Exploration& found, Reached at);
// The same move in a conversation in which fewer or more calls were made.
Move as_in(const Moment& moment, Move move);
// Is this moment not told apart from what was reached?
bool is_at(const World& world, const Exploration& found, const Moment& moment, const Reached& reached);

// A conversation to a situation in which this button was shown on the way (`move` taps it then) and in which
// `confirms` the turn that follows; nothing if there is none on the ways that were walked.
struct Retraced {
    std::vector<Moment> way;
    std::vector<std::string> said;  // after the tap
};
using Confirms = std::function<bool(const Turn&, const Observed&)>;
std::optional<Retraced>
retrace(const World& world, Exploration& found, const Mishap& mishap, const Confirms& confirms);

}  // namespace frontdesk
