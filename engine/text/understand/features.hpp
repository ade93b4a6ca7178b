// SPDX-License-Identifier: MIT
// A text as a vector of length at most 1: one component for each different term, heavier where fewer FAQs
// have it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/text/understand/terms.hpp"

namespace frontdesk {

using FeatureId = std::uint32_t;
inline constexpr FeatureId unseen_feature = 0xFFFF'FFFF;  // a term that stands in no phrasing

struct Component {
    std::uint64_t hash = 0;
    FeatureId feature = unseen_feature;
    Block block = Block::stem;
    double count = 0;  // how often the term stands in the text, mended words counting less
    double value = 0;
};

struct Vector {
    std::vector<Component> components;        // in the order of the text
    std::vector<std::uint32_t> component_of;  // by position of the term
};

class Features {
public:
    Features() = default;
    // `terms` by phrasing, `faq` the FAQ of each; phrasings of one FAQ stand together.
    Features(std::span<const std::vector<Term>> terms,
             std::span<const std::uint32_t> faq,
             const MatchOptions& options);

    Vector vector_of(std::span<const Term> terms) const;
    std::size_t memory() const {
        return table_.capacity() * sizeof(Slot) + rarity_.capacity() * sizeof(double);
    }

private:
    // The low bits of a hash are its place in the table, the high ones tell it from its neighbours.
    struct Slot {
        std::uint32_t high = 0;
        FeatureId feature = unseen_feature;
    };
    FeatureId number(std::uint64_t hash, std::vector<std::uint64_t>& hashes);
    std::size_t place_of(std::uint64_t hash) const;
    const double& rarity_of(FeatureId feature) const {
        return rarity_[std::min<std::size_t>(feature, rarity_.size() - 1)];
    }

    std::vector<Slot> table_;     // open addressing
    std::vector<double> rarity_;  // by feature, then that of the unseen
    std::array<double, blocks> block_weight_{};
    bool unseen_in_norm_ = true;
};

}  // namespace frontdesk
