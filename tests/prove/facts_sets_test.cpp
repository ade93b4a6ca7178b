// SPDX-License-Identifier: MIT
// Sets of facts against sets that are written out.
#include <algorithm>
#include <random>
#include <set>

#include "engine/prove/facts_sets.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using Plain = std::set<Facts>;
constexpr std::size_t places = 5;
constexpr FactSample samples = 3;

struct Both {
    FactsSet set;
    Plain plain;
};

class FactsSetsFixture {
protected:
    FactSample sample() { return static_cast<FactSample>(random_() % samples); }
    Facts facts() {
        Facts some;
        for (std::size_t i = 0; i < places; ++i) some.push_back(sample());
        return some;
    }
    Both some() {
        Both both;
        for (auto left = random_() % 40; left > 0; --left) {
            const Facts one = facts();
            both.set = sets_.either(both.set, sets_.only(one));
            both.plain.insert(one);
        }
        return both;
    }
    std::vector<FactPlace> some_places() {
        std::vector<FactPlace> some;
        for (FactPlace place = 0; place < places; ++place)
            if (random_() % 2 == 0) some.push_back(place);
        return some;
    }
    WrittenFacts something_written() {
        WrittenFacts written;
        for (const FactPlace place : some_places()) written.emplace_back(place, sample());
        return written;
    }
    // Equal sets have equal numbers, however they were made.
    FactsSet made_of(const Plain& plain) {
        FactsSet set;
        for (auto one = plain.rbegin(); one != plain.rend(); ++one) set = sets_.either(sets_.only(*one), set);
        return set;
    }

    std::mt19937 random_{7};
    FactsSets sets_{places};
};

Facts with(Facts facts, const WrittenFacts& written) {
    for (const auto& [place, sample] : written) facts[place] = sample;
    return facts;
}

}  // namespace

TEST_CASE_METHOD(FactsSetsFixture, "sets of facts are joined and cut as any sets", "[prove]") {
    for (int round = 0; round < 300; ++round) {
        const Both one = some();
        const Both other = some();
        Plain either = one.plain;
        either.insert(other.plain.begin(), other.plain.end());
        Plain both;
        std::ranges::set_intersection(one.plain, other.plain, std::inserter(both, both.end()));
        Plain without;
        std::ranges::set_difference(one.plain, other.plain, std::inserter(without, without.end()));
        REQUIRE(sets_.either(one.set, other.set) == made_of(either));
        REQUIRE(sets_.both(one.set, other.set) == made_of(both));
        REQUIRE(sets_.without(one.set, other.set) == made_of(without));
        REQUIRE(one.set.empty() == one.plain.empty());
        const Facts any = facts();
        REQUIRE(sets_.contains(one.set, any) == one.plain.contains(any));
        if (!one.plain.empty()) REQUIRE(sets_.first(one.set) == *one.plain.begin());
    }
}

TEST_CASE_METHOD(FactsSetsFixture, "facts are written over, and traced back", "[prove]") {
    for (int round = 0; round < 300; ++round) {
        const Both one = some();
        const Both then = some();
        const WrittenFacts written = something_written();
        Plain after;
        Plain before;
        for (const Facts& facts : one.plain) {
            after.insert(with(facts, written));
            if (then.plain.contains(with(facts, written))) before.insert(facts);
        }
        REQUIRE(sets_.after(one.set, written) == made_of(after));
        REQUIRE(sets_.before(one.set, written, then.set) == made_of(before));
        std::vector<ReadPlace> in;
        for (const FactPlace place : some_places()) in.push_back({place, random_() % 2 == 0});
        const Facts like = facts();
        Plain alike;
        for (const Facts& facts : one.plain)
            if (std::ranges::all_of(in, [&](ReadPlace read) {
                    return read.exact ? facts[read.place] == like[read.place]
                                      : (facts[read.place] == 0) == (like[read.place] == 0);
                }))
                alike.insert(facts);
        REQUIRE(sets_.alike(one.set, like, in) == made_of(alike));
    }
}

TEST_CASE("where nothing is told apart there is one combination", "[prove]") {
    FactsSets sets(0);
    const FactsSet only = sets.only({});
    CHECK_FALSE(only.empty());
    CHECK(sets.first(only).empty());
    CHECK(sets.after(only, {}) == only);
    CHECK(sets.without(only, only).empty());
}

}  // namespace frontdesk
