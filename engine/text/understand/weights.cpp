// SPDX-License-Identifier: MIT
#include "engine/text/understand/weights.hpp"

#include <algorithm>
#include <utility>

namespace frontdesk {
Weights::Weights(Features features, const SparseRows& rows, const RidgeFit& fit, double negligible)
    : features_{std::move(features)}, columns_{fit.columns} {
    struct Posting {
        FeatureId feature;
        std::uint32_t row;
        double value;
    };
    std::vector<Posting> postings;
    postings.reserve(rows.entries.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const auto& [feature, value] : rows.row(i))
            postings.push_back({feature, static_cast<std::uint32_t>(i), value});
    std::ranges::stable_sort(postings, {}, &Posting::feature);

    std::vector<double> sums(columns_);
    begin_.reserve(features_.size() + 1);
    for (std::size_t from = 0; from < postings.size();) {
        std::ranges::fill(sums, 0.0);
        std::size_t end = from;
        for (; end < postings.size() && postings[end].feature == postings[from].feature; ++end) {
            for (const auto& [column, value] : fit.of_row(postings[end].row))
                sums[column] += postings[end].value * value;
        }
        for (std::uint32_t c = 0; c < columns_; ++c)
            if (sums[c] > negligible || sums[c] < -negligible)
                weights_.push_back({c, static_cast<float>(sums[c])});
        begin_.push_back(weights_.size());
        from = end;
    }
    weights_.shrink_to_fit();
}

std::vector<double> Weights::scores(const Vector& text) const {
    std::vector<double> scores(columns_);
    for (const Component& component : text.components) {
        if (component.feature == unseen_feature) continue;
        for (const auto& [column, value] : of(component.feature))
            scores[column] += component.value * double{value};
    }
    return scores;
}

double Weights::weight(FeatureId feature, std::uint32_t column) const {
    if (feature == unseen_feature) return 0;
    const auto row = of(feature);
    const auto found = std::ranges::lower_bound(row, column, {}, &Weight::column);
    return found == row.end() || found->column != column ? 0 : double{found->value};
}

std::span<const Weights::Weight> Weights::of(FeatureId feature) const {
    return {weights_.data() + begin_[feature], weights_.data() + begin_[feature + 1]};
}

std::size_t Weights::memory() const {
    return features_.memory() + begin_.capacity() * sizeof(std::size_t) +
           weights_.capacity() * sizeof(Weight);
}

}  // namespace frontdesk
