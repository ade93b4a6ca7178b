// SPDX-License-Identifier: MIT
// What can be known in a conversation of this bot, as far as its conditions and texts ask for it: values,
// tags, and how often a state was entered. A turn depends on few of these. So it is taken once for all
// combinations that agree in these few, and what it makes of one is what it makes of all of them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/prove/facts_sets.hpp"
#include "engine/prove/world.hpp"

namespace frontdesk {

class KnownFacts {
public:
    explicit KnownFacts(const World& world);

    // Those of a conversation at this moment.
    Facts of(const Conversation& conversation, Instant now);
    // The same if nothing is new in it.
    std::optional<Facts> known(const Conversation& conversation, Instant now) const;
    // Makes a conversation of which everything else is so, one with these facts.
    // The moment may have to be another one then, with everything in the conversation.
    void put(const Facts& facts, Conversation& to, Instant& now) const;

    std::size_t size() const { return kinds_.size(); }
    // Where these facts stand, in order; those that make no difference are left out.
    std::vector<ReadPlace> places(const std::set<Fact>& facts) const;
    // The same, and where the personal values stand that are forgotten after a while.
    std::vector<ReadPlace> places_and_forgotten(const std::set<Fact>& facts) const;
    // Where the values stand that the form of this state asks for.
    const std::vector<ReadPlace>& answers(const std::string& state) const;
    // What a turn wrote over one combination and so made the other, where it overwrote these without a look
    // at what was there before.
    static WrittenFacts
    written(const Facts& before, const Facts& after, const std::vector<ReadPlace>& overwritten);

private:
    struct Kept {
        std::optional<Value> value;
        std::int64_t count = 0;  // of visits, tries, or dates that have passed
        std::optional<Duration> forget_after;
        Duration silence{0};
    };
    struct Kind {
        Fact fact;
        bool is_date = false;
        bool exact = false;      // any two values are told apart, not only known and unknown
        std::int64_t most = 1;   // visits: from here on, more make no difference
        std::vector<Kept> kept;  // by sample
        std::map<std::string, FactSample> samples;  // by what tells them apart
    };
    struct Found {
        std::string text;  // what tells it apart; empty: there is nothing
        Kept kept;
    };

    std::vector<ReadPlace> in_order(const std::set<Fact>& facts, std::set<FactPlace> exact) const;
    void add(Fact fact, bool exact, std::int64_t most);
    Found find(const Kind& kind, const Conversation& conversation, Instant now) const;

    const World* world_;
    std::vector<Kind> kinds_;  // by place
    std::map<Fact, FactPlace> places_;
    std::set<FactPlace> forgotten_;
    std::map<std::string, std::vector<ReadPlace>> answers_;  // by state
};

}  // namespace frontdesk
