// SPDX-License-Identifier: MIT
// Sets of combinations of facts as decision diagrams: the facts are looked at one after the other, and what
// is the same from there on is kept once. So a set of a million combinations is small where its facts have
// little to do with one another.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace frontdesk {

// Where a fact stands among all that are told apart, and which of its samples it is. Sample 0: not known.
using FactPlace = std::uint32_t;
using FactSample = std::uint16_t;
// One combination: a sample for each place.
using Facts = std::vector<FactSample>;
// A place that something depends on: on which sample stands there, or (not `exact`) on whether one does.
struct ReadPlace {
    FactPlace place = 0;
    bool exact = true;
    bool are_alike(std::size_t one, std::size_t other) const {
        return exact ? one == other : (one == 0) == (other == 0);
    }
};
// What is written over a combination, in the order of the places.
using WrittenFacts = std::vector<std::pair<FactPlace, FactSample>>;

// By its number in FactsSets: equal sets have equal numbers.
struct FactsSet {
    std::uint32_t number = 0;
    bool empty() const { return number == 0; }
    bool operator==(const FactsSet&) const = default;
};

class FactsSets {
public:
    // `places`: of each combination.
    explicit FactsSets(std::size_t places);

    FactsSet only(const Facts& facts);
    FactsSet either(FactsSet one, FactsSet other) {
        return {apply(Operation::either, one.number, other.number)};
    }
    FactsSet both(FactsSet one, FactsSet other) { return {apply(Operation::both, one.number, other.number)}; }
    FactsSet without(FactsSet one, FactsSet other) {
        return {apply(Operation::without, one.number, other.number)};
    }
    // Those of the set that agree with these facts in these places, which are in their order.
    FactsSet alike(FactsSet set, const Facts& facts, const std::vector<ReadPlace>& in);
    // What becomes of the set when this is written over each of its combinations.
    FactsSet after(FactsSet set, const WrittenFacts& written);
    // Those of the set of which one of `then` becomes.
    FactsSet before(FactsSet set, const WrittenFacts& written, FactsSet then);

    bool contains(FactsSet set, const Facts& facts) const;
    // Of a set that is not empty: that with the smallest samples.
    Facts first(FactsSet set) const;
    // Nodes that were made.
    std::size_t size() const { return nodes_.size(); }

private:
    // 0: no combination; 1: behind the last place, the one that ends here.
    using Node = std::uint32_t;
    static constexpr Node none = 0;
    static constexpr Node end = 1;
    // By sample; the last one is not `none`.
    struct Children {
        std::uint32_t begin = 0;  // into children_
        std::uint32_t count = 0;
    };
    enum class Operation : std::uint8_t { either, both, without };
    struct Applied {
        std::uint64_t key = 0;  // 0: nothing
        Node node = none;
    };

    Node child(Node node, std::size_t sample) const {
        const Children& children = nodes_[node];
        return sample < children.count ? children_[children.begin + sample] : none;
    }
    std::size_t count(Node node) const { return nodes_[node].count; }
    // The node with these children, which begin at this place of made_ and are taken off it.
    Node number(std::size_t from);
    bool has(Node node, std::size_t from) const;
    void grow();
    Node apply(Operation operation, Node one, Node other);
    Node after(Node node, FactPlace place, std::size_t from, const WrittenFacts& written);
    Node before(Node node, Node then, FactPlace place, std::size_t from, const WrittenFacts& written);
    Node
    alike(Node node, FactPlace place, std::size_t from, const Facts& facts, const std::vector<ReadPlace>& in);
    void begin_walk();
    bool was_walked(Node node) const { return node < walked_.size() && walked_[node].walk == walk_; }
    Node walked(Node node, Node to);

    struct Walked {
        std::uint32_t walk = 0;
        Node to = none;
    };

    FactPlace places_;
    std::vector<Children> nodes_{{}, {}};
    std::vector<Node> children_;
    std::vector<Node> table_;  // of nodes, by their children; open addressing, at most half full
    std::vector<Node> made_;   // children of nodes that are being made
    std::vector<Applied> applied_;
    std::vector<Applied> after_;  // by a set and the number of what was written over it
    std::map<WrittenFacts, std::uint32_t> writings_;
    std::vector<Walked> walked_;  // by node
    std::uint32_t walk_ = 0;
    std::unordered_map<std::uint64_t, Node> walked_pairs_;
};

}  // namespace frontdesk
