// SPDX-License-Identifier: MIT
#include "engine/text/understand/sparse_rows.hpp"

#include <algorithm>
#include <numeric>

namespace frontdesk {

void SparseRows::add(const Vector& vector) {
    for (const Component& component : vector.components)
        if (component.feature != unseen_feature)
            entries.push_back({component.feature, static_cast<float>(component.value)});
    std::sort(entries.begin() + static_cast<std::ptrdiff_t>(begin.back()), entries.end(),
              [](const Entry& a, const Entry& b) { return a.feature < b.feature; });
    if (entries.size() > begin.back())
        features = std::max<std::size_t>(features, entries.back().feature + 1U);
    begin.push_back(entries.size());
}

RowIndex::RowIndex(const SparseRows& rows) : begin_(rows.features + 1), postings_(rows.entries.size()) {
    for (const auto& entry : rows.entries) ++begin_[entry.feature + 1U];
    for (std::size_t f = 0; f < rows.features; ++f) begin_[f + 1] += begin_[f];
    std::vector<std::size_t> at{begin_.begin(), begin_.end()};
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        for (const auto& [feature, value] : rows.row(i)) postings_[at[feature]++] = {i, value};
}

void RowIndex::multiply(std::span<const SparseRows::Entry> row, std::vector<float>& products) const {
    for (const auto& [feature, value] : row)
        for (const Posting& posting : of(feature)) products[posting.row] += value * posting.value;
}

Products::Products(const SparseRows& rows, const RowIndex& index, std::size_t most_kept)
    : rows_{&rows}, index_{&index}, squares_(rows.size()) {
    std::vector<FeatureId> number(rows.features, unseen_feature);
    for (FeatureId feature = 0; feature < rows.features; ++feature)
        if (index.of(feature).size() > 1) number[feature] = static_cast<FeatureId>(shared_.features++);
    places_.resize(shared_.features);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const auto& [feature, value] : rows.row(i)) {
            squares_[i] += double{value} * double{value};
            if (number[feature] != unseen_feature) shared_.entries.push_back({number[feature], value});
        }
        shared_.begin.push_back(shared_.entries.size());
    }
    if (rows.size() > most_kept) return;
    std::vector<std::uint32_t> all(rows.size());
    std::iota(all.begin(), all.end(), 0U);
    kept_.reserve(rows.size() * (rows.size() + 1) / 2);
    each_with_those_before(all, [&](std::size_t i, const std::vector<double>& products) {
        for (std::size_t j = 0; j < i; ++j) kept_.push_back(static_cast<float>(products[j]));
    });
}

// Calls `take` with the position of each chosen row and its products with the chosen rows before it.
template <class Take>
void Products::each_with_those_before(std::span<const std::uint32_t> chosen, const Take& take) {
    for (const std::uint32_t row : chosen)
        for (const auto& entry : shared_.row(row)) ++places_[entry.feature].chosen;
    // Each row meets the ones before it, then joins them.
    postings_.clear();
    std::vector<double> products(chosen.size());
    for (std::uint32_t i = 0; i < chosen.size(); ++i) {
        std::fill_n(products.begin(), i, 0.0);
        for (const auto& [feature, value] : shared_.row(chosen[i])) {
            Place& place = places_[feature];
            if (place.chosen < 2) continue;
            if (place.met == 0) {
                place.begin = static_cast<std::uint32_t>(postings_.size());
                postings_.resize(postings_.size() + place.chosen);
            }
            RowIndex::Posting* const postings = &postings_[place.begin];
            for (std::uint32_t k = 0; k < place.met; ++k)
                products[postings[k].row] += double{value} * double{postings[k].value};
            postings[place.met++] = {i, value};
        }
        take(i, products);
    }
    for (const std::uint32_t row : chosen)
        for (const auto& entry : shared_.row(row)) places_[entry.feature] = {};
}

std::vector<float> Products::greatest(std::uint32_t from, std::uint32_t end) const {
    std::vector<float> most(rows_->size());
    if (!kept_.empty()) {
        for (std::uint32_t i = from; i < end; ++i)
            for (std::uint32_t j = 0; j < from; ++j) most[j] = std::max(most[j], kept(i)[j]);
        for (std::size_t i = end; i < most.size(); ++i)
            for (std::uint32_t j = from; j < end; ++j) most[i] = std::max(most[i], kept(i)[j]);
        return most;
    }
    std::vector<float> products(most.size());
    for (std::uint32_t i = from; i < end; ++i) {
        std::ranges::fill(products, 0.0F);
        index_->multiply(rows_->row(i), products);
        for (std::size_t j = 0; j < products.size(); ++j) most[j] = std::max(most[j], products[j]);
    }
    return most;
}

Dense Products::kernel(std::span<const std::uint32_t> chosen, double lambda) {
    Dense kernel{chosen.size(), chosen.size()};
    if (!kept_.empty()) {
        for (std::size_t i = 0; i < chosen.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const auto [before, row] = std::minmax(chosen[i], chosen[j]);
                kernel.row(i)[j] = double{kept(row)[before]};
            }
    } else {
        each_with_those_before(chosen, [&](std::size_t i, const std::vector<double>& products) {
            std::copy_n(products.begin(), i, kernel.row(i));
        });
    }
    for (std::size_t i = 0; i < chosen.size(); ++i) kernel.row(i)[i] = squares_[chosen[i]] + lambda;
    return kernel;
}

}  // namespace frontdesk
