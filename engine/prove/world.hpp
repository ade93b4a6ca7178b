// SPDX-License-Identifier: MIT
// What the proofs play in: the bot with every answer allowed, and all that somebody or something can do to a
// conversation that makes a difference to this bot.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/flow/load.hpp"
#include "engine/talk/turn.hpp"

namespace frontdesk {

// One thing that happens.
struct Move {
    enum class By { customer, older_button, silence, call, person, nobody } by = By::customer;
    TurnEvent event;
    std::string told;  // what the customer wrote or tapped, for the story
    Place place = {};  // of the trigger or FAQ that it is meant for
    Duration after = std::chrono::minutes{1};
    bool leaves = false;       // where the bot hears it, it leads away, whatever was asked there
    bool may_miss = false;     // meant not to be understood
    bool starts_anew = false;  // only in a new chat, therefore no way out of an old one
    bool forced = false;       // it may never come to this: nothing but what is reached is concluded from it
};

struct World {
    Bot bot;                       // questions without limits and patterns
    const Bot* written = nullptr;  // with them; outlives the world
    std::vector<Customer> customers;
    std::set<std::string, std::less<>> read;                        // values that a condition reads
    std::set<std::string, std::less<>> told;                        // that a text needs to be known
    std::set<std::string, std::less<>> tags;                        // that a condition asks for
    std::map<std::string, std::vector<Value>, std::less<>> values;  // what a value is tried with
    std::map<std::string, std::int64_t, std::less<>>
        visits;                  // by state: from here on, more make no difference
    std::vector<Move> anywhere;  // triggers, FAQs, comments and links: they work wherever the bot listens
    std::vector<Move> forced;    // to where conditions lead that cannot be tried out
    std::set<std::string, std::less<>> limited;  // values whose questions keep their limits
    std::set<LocalTime> dates;                   // at which conditions may begin, or cease, to hold
    std::set<Duration> away_for;                 // after which silence a trigger fires
    bool reads_open = false;
    bool reads_language = false;
    bool counts_visits = false;                  // conditions that ask for visits are tried
    std::set<std::string, std::less<>> returns;  // states in which it matters where one would come back
    bool returns_anywhere = false;               // in all of them
    bool comes_back = false;                     // something visits, or goes back
    bool is_small = false;                       // everything is tried everywhere
};

// `now`: about when conversations begin.
World world_of(const Bot& bot, std::span<const Suspect> suspects, Instant now);
void count_visits(World& world);
void find_returns(World& world);
void add_forced(World& world);

// One value of each kind that a question can get; never empty.
std::vector<Value> answers_to(const World& world, const Question& question);
// What fires a trigger; nothing where that cannot be said (a regular expression).
std::vector<Move> moves_of(const Bot& bot, const Trigger& trigger);

}  // namespace frontdesk
