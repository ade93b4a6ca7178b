// SPDX-License-Identifier: MIT
#include "engine/text/understand/features.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

#include "engine/text/understand/elementary.hpp"

namespace frontdesk {
namespace {

// Tables stay at most half full.
std::size_t table_size(std::size_t entries) { return std::bit_ceil(std::max<std::size_t>(16, 2 * entries)); }

// The terms of a text, equal ones taken together, in the order in which they first stand there.
Vector counted(std::span<const Term> terms) {
    Vector vector;
    vector.components.reserve(terms.size());
    vector.component_of.reserve(terms.size());
    constexpr std::uint32_t empty = 0xFFFF'FFFF;
    const std::size_t size = table_size(2 * terms.size());  // few neighbours, few wrong guesses
    std::vector<std::uint32_t> table(size, empty);
    for (const Term& term : terms) {
        std::size_t at = term.hash & (size - 1);
        std::uint32_t component = table[at];
        while (component != empty && vector.components[component].hash != term.hash)
            component = table[at = (at + 1) & (size - 1)];
        if (component == empty) {
            component = table[at] = static_cast<std::uint32_t>(vector.components.size());
            vector.components.push_back({term.hash, unseen_feature, term.block, 0, 0});
        }
        vector.components[component].count += term.weight;
        vector.component_of.push_back(component);
    }
    return vector;
}

double damped(double count) { return count > 1 ? 1 + natural_log(count) : count; }

}  // namespace

Features::Features(std::span<const std::vector<Term>> terms,
                   std::span<const std::uint32_t> faq,
                   const MatchOptions& options)
    : unseen_in_norm_{options.unseen_in_norm} {
    constexpr std::uint32_t nobody = 0xFFFF'FFFF;
    struct Seen {
        std::uint32_t last = nobody;  // FAQ
        std::uint32_t faqs = 0;
    };
    std::vector<Seen> seen;
    std::vector<std::uint64_t> hashes;  // by feature
    std::uint32_t all = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (i == 0 || faq[i] != faq[i - 1]) ++all;
        for (const Term& term : terms[i]) {
            const FeatureId feature = number(term.hash, hashes);
            if (feature == seen.size()) seen.emplace_back();
            if (seen[feature].last != faq[i]) ++seen[feature].faqs;
            seen[feature].last = faq[i];
        }
    }
    const auto rarity = [&](double with) {
        return options.rarity ? 1 + natural_log((1.0 + all) / (1 + with)) : 1.0;
    };
    rarity_.reserve(seen.size() + 1);
    for (const Seen& one : seen) rarity_.push_back(rarity(one.faqs));
    rarity_.push_back(rarity(0));

    const double piece = options.pieces ? options.piece_weight : 0;
    block_weight_ = {options.stems ? options.stem_weight : 0,
                     options.beginnings ? options.beginning_weight : 0,
                     options.first ? options.first_weight : 0,
                     options.pairs ? options.pair_weight : 0,
                     options.near_pairs ? options.near_weight : 0,
                     piece,
                     piece,
                     piece,
                     piece};
    double squares = 0;
    for (const double weight : block_weight_) squares += weight * weight;
    for (double& weight : block_weight_) weight /= std::sqrt(squares);
}

Vector Features::vector_of(std::span<const Term> terms) const {
    Vector vector = counted(terms);
    if (table_.empty()) return vector;
    // One loop after the other: the tables are too large for the nearest cache, and so their lines are waited
    // for all at once. Whether a term is known cannot be foreseen, so nothing branches on it.
    for (const Component& component : vector.components)
        __builtin_prefetch(&table_[component.hash & (table_.size() - 1)]);
    for (Component& component : vector.components) {
        component.feature = table_[place_of(component.hash)].feature;
        __builtin_prefetch(&rarity_of(component.feature));
    }
    std::array<double, blocks> squares{};
    for (Component& component : vector.components) {
        component.value = damped(component.count) * rarity_of(component.feature);
        if (unseen_in_norm_ || component.feature != unseen_feature)
            squares[static_cast<std::size_t>(component.block)] += component.value * component.value;
    }
    std::array<double, blocks> scale{};
    for (std::size_t b = 0; b < blocks; ++b)
        if (squares[b] > 0) scale[b] = block_weight_[b] / std::sqrt(squares[b]);
    for (Component& component : vector.components)
        component.value *= scale[static_cast<std::size_t>(component.block)];
    return vector;
}

// The feature of a hash; a new one comes after those in `hashes`.
FeatureId Features::number(std::uint64_t hash, std::vector<std::uint64_t>& hashes) {
    if (2 * (hashes.size() + 1) > table_.size()) {
        table_.assign(table_size(2 * hashes.size()), {});
        for (std::size_t i = 0; i < hashes.size(); ++i)
            table_[place_of(hashes[i])] = {static_cast<std::uint32_t>(hashes[i] >> 32U),
                                           static_cast<FeatureId>(i)};
    }
    Slot& slot = table_[place_of(hash)];
    if (slot.feature == unseen_feature) {
        slot = {static_cast<std::uint32_t>(hash >> 32U), static_cast<FeatureId>(hashes.size())};
        hashes.push_back(hash);
    }
    return slot.feature;
}

// Where the hash stands, or may be put.
std::size_t Features::place_of(std::uint64_t hash) const {
    const std::size_t mask = table_.size() - 1;
    const auto high = static_cast<std::uint32_t>(hash >> 32U);
    std::size_t at = hash & mask;
    while (static_cast<int>(table_[at].feature != unseen_feature) & static_cast<int>(table_[at].high != high))
        at = (at + 1) & mask;
    return at;
}

}  // namespace frontdesk
