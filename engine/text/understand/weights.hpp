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
    Weights(Features features, const RowIndex& index, const RidgeFit& fit, double negligible);

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
    // The weights of a feature: for every column where most have one, else a list of those that do.
    struct Place {
        std::uint32_t begin = 0;
        std::uint32_t count = 0;  // `all_columns`: in `whole_`
    };
    static constexpr std::uint32_t all_columns = 0xFFFF'FFFF;
    void prefetch(Place place) const;
    void place(const std::vector<Weight>& weights);

    Features features_;
    std::size_t columns_ = 0;
    std::vector<Place> places_;   // by feature
    std::vector<float> whole_;    // of one feature by column
    std::vector<Weight> listed_;  // of one feature by column
};

}  // namespace frontdesk
