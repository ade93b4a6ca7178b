// SPDX-License-Identifier: MIT
#include "engine/text/understand/weights.hpp"

#include <algorithm>
#include <utility>

namespace frontdesk {
namespace {

void add_scaled(double* __restrict to, const float* __restrict from, double factor, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) to[i] += factor * double{from[i]};
}

}  // namespace

Weights::Weights(Features features, const RowIndex& index, const RidgeFit& fit, double negligible)
    : features_{std::move(features)}, columns_{fit.columns} {
    std::vector<Weight> weights;  // of one feature
    std::vector<double> sums(columns_);
    places_.reserve(index.features());
    for (FeatureId feature = 0; feature < index.features(); ++feature) {
        weights.clear();
        const auto add = [&](std::uint32_t column, double sum) {
            if (sum > negligible || sum < -negligible) weights.push_back({column, static_cast<float>(sum)});
        };
        const auto postings = index.of(feature);
        if (postings.size() == 1) {  // most features
            for (const auto& share : fit.of_row(postings[0].row))
                add(share.column, double{postings[0].value} * share.value);
        } else {
            std::ranges::fill(sums, 0.0);
            for (const auto& [row, value] : postings)
                for (const auto& share : fit.of_row(row)) sums[share.column] += double{value} * share.value;
            for (std::uint32_t column = 0; column < columns_; ++column) add(column, sums[column]);
        }
        place(weights);
    }
    whole_.shrink_to_fit();
    listed_.shrink_to_fit();
}

// Where most columns have a weight, a list of them would be longer than all of them.
void Weights::place(const std::vector<Weight>& weights) {
    if (weights.size() * sizeof(Weight) < columns_ * sizeof(float)) {
        places_.push_back(
            {static_cast<std::uint32_t>(listed_.size()), static_cast<std::uint32_t>(weights.size())});
        listed_.insert(listed_.end(), weights.begin(), weights.end());
        return;
    }
    places_.push_back({static_cast<std::uint32_t>(whole_.size()), all_columns});
    whole_.resize(whole_.size() + columns_);
    for (const auto& [column, value] : weights) whole_[places_.back().begin + column] = value;
}

// Has the beginning of the weights fetched into the cache.
void Weights::prefetch(Place place) const {
    const auto* const bytes = place.count == all_columns
                                  ? reinterpret_cast<const char*>(&whole_[place.begin])
                                  : reinterpret_cast<const char*>(listed_.data() + place.begin);
    const std::size_t size =
        place.count == all_columns ? columns_ * sizeof(float) : place.count * sizeof(Weight);
    for (std::size_t at = 0; at < std::min<std::size_t>(size, 256); at += 64) __builtin_prefetch(bytes + at);
}

std::vector<double> Weights::scores(const Vector& text) const {
    std::vector<double> scores(columns_);
    struct Known {
        FeatureId feature;
        double value;
    };
    std::vector<Known> known(text.components.size());
    std::size_t count = 0;
    for (const Component& component : text.components) {
        known[count] = {component.feature, component.value};
        count += component.feature != unseen_feature;
    }
    known.resize(count);
    for (const Known& one : known) __builtin_prefetch(&places_[one.feature]);
    for (const Known& one : known) prefetch(places_[one.feature]);
    for (const auto& [feature, value] : known) {
        const Place place = places_[feature];
        if (place.count == all_columns) {
            add_scaled(scores.data(), &whole_[place.begin], value, columns_);
            continue;
        }
        for (std::uint32_t i = place.begin; i < place.begin + place.count; ++i)
            scores[listed_[i].column] += value * double{listed_[i].value};
    }
    return scores;
}

double Weights::weight(FeatureId feature, std::uint32_t column) const {
    if (feature == unseen_feature) return 0;
    const Place place = places_[feature];
    if (place.count == all_columns) return double{whole_[place.begin + column]};
    const auto* const from = listed_.data() + place.begin;
    const auto* const end = from + place.count;
    const auto* const found = std::ranges::lower_bound(from, end, column, {}, &Weight::column);
    return found == end || found->column != column ? 0 : double{found->value};
}

std::size_t Weights::memory() const {
    return features_.memory() + places_.capacity() * sizeof(Place) + whole_.capacity() * sizeof(float) +
           listed_.capacity() * sizeof(Weight);
}

}  // namespace frontdesk
