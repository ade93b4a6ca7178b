// SPDX-License-Identifier: MIT
// What each feature adds to each FAQ.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/text/understand/features.hpp"
#include "engine/text/understand/ridge.hpp"

namespace frontdesk {

class Weights {
public:
    Weights() = default;
    // Weights below `negligible` are dropped: nobody sees them in a score.
    Weights(Features features, const SparseRows& rows, const RidgeFit& fit, double negligible);

    const Features& features() const { return features_; }
    std::size_t columns() const { return columns_; }
    // By column.
    std::vector<double> scores(const Vector& text) const;
    double weight(FeatureId feature, std::uint32_t column) const;
    std::size_t memory() const;

private:
    struct Weight {
        std::uint32_t column;
        float value;
    };
    std::span<const Weight> of(FeatureId feature) const;

    Features features_;
    std::size_t columns_ = 0;
    std::vector<std::size_t> begin_ = {0};  // by feature
    std::vector<Weight> weights_;           // of one feature by column
};

}  // namespace frontdesk
