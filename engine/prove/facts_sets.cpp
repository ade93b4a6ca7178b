// SPDX-License-Identifier: MIT
#include "engine/prove/facts_sets.hpp"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr std::size_t remembered = 1 << 18;  // operations

constexpr std::uint64_t pair_of(std::uint32_t one, std::uint32_t other) {
    return std::uint64_t{one} << 32U | other;
}

constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t more) {
    hash = (hash ^ more) * 0x9E37'79B9'7F4A'7C15ULL;
    return hash ^ hash >> 32U;
}

}  // namespace

FactsSets::FactsSets(std::size_t places)
    : places_(static_cast<FactPlace>(places)), table_(1024, none), applied_(remembered), after_(remembered) {}

bool FactsSets::has(Node node, std::size_t from) const {
    const Children& children = nodes_[node];
    return std::equal(made_.begin() + static_cast<std::ptrdiff_t>(from), made_.end(),
                      children_.begin() + children.begin,
                      children_.begin() + children.begin + children.count);
}

FactsSets::Node FactsSets::number(std::size_t from) {
    while (made_.size() > from && made_.back() == none) made_.pop_back();
    if (made_.size() == from) return none;
    if (2 * nodes_.size() > table_.size()) grow();
    std::uint64_t hash = 0;
    for (std::size_t i = from; i < made_.size(); ++i) hash = mixed(hash, made_[i]);
    std::size_t at = hash & (table_.size() - 1);
    while (table_[at] != none && !has(table_[at], from)) at = (at + 1) & (table_.size() - 1);
    if (table_[at] == none) {
        table_[at] = static_cast<Node>(nodes_.size());
        nodes_.push_back(
            {static_cast<std::uint32_t>(children_.size()), static_cast<std::uint32_t>(made_.size() - from)});
        children_.insert(children_.end(), made_.begin() + static_cast<std::ptrdiff_t>(from), made_.end());
    }
    made_.resize(from);
    return table_[at];
}

void FactsSets::grow() {
    table_.assign(2 * table_.size(), none);
    for (Node node = end + 1; node < nodes_.size(); ++node) {
        std::uint64_t hash = 0;
        for (std::size_t i = 0; i < count(node); ++i) hash = mixed(hash, child(node, i));
        std::size_t at = hash & (table_.size() - 1);
        while (table_[at] != none) at = (at + 1) & (table_.size() - 1);
        table_[at] = node;
    }
}

FactsSet FactsSets::only(const Facts& facts) {
    Node node = end;
    for (std::size_t place = places_; place-- > 0;) {
        const std::size_t from = made_.size();
        made_.resize(from + facts[place], none);
        made_.push_back(node);
        node = number(from);
    }
    return {node};
}

FactsSets::Node FactsSets::apply(Operation operation, Node one, Node other) {
    if (one == other) return operation == Operation::without ? none : one;
    if (one == none) return operation == Operation::either ? other : none;
    if (other == none) return operation == Operation::both ? none : one;
    if (operation != Operation::without && other < one) std::swap(one, other);
    // Nodes are counted in 31 bits: more would not fit into memory.
    const std::uint64_t key = pair_of(one, other) | (operation == Operation::both ? 1ULL << 63U : 0) |
                              (operation == Operation::without ? 1ULL << 31U : 0);
    const std::size_t at = mixed(0, key) & (remembered - 1);
    if (applied_[at].key == key) return applied_[at].node;
    const std::size_t from = made_.size();
    for (std::size_t i = 0; i < std::max(count(one), count(other)); ++i) {
        const Node made = apply(operation, child(one, i), child(other, i));
        made_.push_back(made);
    }
    const Node node = number(from);
    applied_[at] = {key, node};
    return node;
}

void FactsSets::begin_walk() { ++walk_; }

FactsSets::Node FactsSets::walked(Node node, Node to) {
    if (walked_.size() <= node) walked_.resize(nodes_.size());
    walked_[node] = {walk_, to};
    return to;
}

FactsSet FactsSets::alike(FactsSet set, const Facts& facts, const std::vector<ReadPlace>& in) {
    begin_walk();
    return {alike(set.number, 0, 0, facts, in)};
}

FactsSets::Node FactsSets::alike(
    Node node, FactPlace place, std::size_t from, const Facts& facts, const std::vector<ReadPlace>& in) {
    if (node == none || from == in.size()) return node;
    if (was_walked(node)) return walked_[node].to;
    const bool fixed = in[from].place == place;
    const std::size_t begin = made_.size();
    for (std::size_t i = 0; i < count(node); ++i) {
        const Node made = fixed && !in[from].are_alike(i, facts[place])
                              ? none
                              : alike(child(node, i), place + 1, from + (fixed ? 1 : 0), facts, in);
        made_.push_back(made);
    }
    return walked(node, number(begin));
}

FactsSet FactsSets::after(FactsSet set, const WrittenFacts& written) {
    if (set.empty() || written.empty()) return set;
    const auto writing = writings_.emplace(written, static_cast<std::uint32_t>(writings_.size() + 1)).first;
    const std::uint64_t key = pair_of(set.number, writing->second);
    Applied& known = after_[mixed(0, key) & (remembered - 1)];
    if (known.key != key) {
        begin_walk();
        known = {key, after(set.number, 0, 0, written)};
    }
    return {known.node};
}

FactsSets::Node FactsSets::after(Node node, FactPlace place, std::size_t from, const WrittenFacts& written) {
    if (node == none || from == written.size()) return node;
    if (was_walked(node)) return walked_[node].to;
    const std::size_t begin = made_.size();
    if (written[from].first == place) {
        Node any = none;
        for (std::size_t i = 0; i < count(node); ++i) any = apply(Operation::either, any, child(node, i));
        const Node made = after(any, place + 1, from + 1, written);
        made_.resize(begin + written[from].second, none);
        made_.push_back(made);
    } else {
        for (std::size_t i = 0; i < count(node); ++i) {
            const Node made = after(child(node, i), place + 1, from, written);
            made_.push_back(made);
        }
    }
    return walked(node, number(begin));
}

FactsSet FactsSets::before(FactsSet set, const WrittenFacts& written, FactsSet then) {
    walked_pairs_.clear();
    return {before(set.number, then.number, 0, 0, written)};
}

FactsSets::Node
FactsSets::before(Node node, Node then, FactPlace place, std::size_t from, const WrittenFacts& written) {
    if (node == none || then == none) return none;
    if (from == written.size()) return apply(Operation::both, node, then);
    const std::uint64_t key = pair_of(node, then);
    if (const auto known = walked_pairs_.find(key); known != walked_pairs_.end()) return known->second;
    const bool is_written = written[from].first == place;
    const std::size_t begin = made_.size();
    for (std::size_t i = 0; i < count(node); ++i) {
        const Node made = before(child(node, i), child(then, is_written ? written[from].second : i),
                                 place + 1, from + (is_written ? 1 : 0), written);
        made_.push_back(made);
    }
    return walked_pairs_[key] = number(begin);
}

bool FactsSets::contains(FactsSet set, const Facts& facts) const {
    Node node = set.number;
    for (const FactSample sample : facts) node = child(node, sample);
    return node != none;
}

Facts FactsSets::first(FactsSet set) const {
    Facts facts;
    Node node = set.number;
    while (facts.size() < places_) {
        std::size_t sample = 0;
        while (child(node, sample) == none) ++sample;
        facts.push_back(static_cast<FactSample>(sample));
        node = child(node, sample);
    }
    return facts;
}

}  // namespace frontdesk
