// SPDX-License-Identifier: MIT
#include "engine/text/understand/sparse_rows.hpp"

#include <algorithm>

namespace frontdesk {

void SparseRows::add(const Vector& vector) {
    for (const Component& component : vector.components)
        if (component.feature != unseen_feature) entries.push_back({component.feature, component.value});
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

void RowIndex::multiply(std::span<const SparseRows::Entry> row, std::vector<double>& products) const {
    for (const auto& [feature, value] : row)
        for (std::size_t k = begin_[feature]; k < begin_[feature + 1U]; ++k)
            products[postings_[k].row] += value * postings_[k].value;
}

Dense kernel_of(const SparseRows& rows, std::span<const std::uint32_t> chosen, double lambda) {
    // The chosen rows with few features, numbered anew, so that the index is small.
    std::vector<FeatureId> number;
    for (const std::uint32_t row : chosen)
        for (const auto& entry : rows.row(row)) number.push_back(entry.feature);
    std::ranges::sort(number);
    number.erase(std::ranges::unique(number).begin(), number.end());
    SparseRows few;
    few.features = number.size();
    for (const std::uint32_t row : chosen) {
        auto at = number.begin();
        for (const auto& [feature, value] : rows.row(row)) {
            at = std::lower_bound(at, number.end(), feature);
            few.entries.push_back({static_cast<FeatureId>(at - number.begin()), value});
        }
        few.begin.push_back(few.entries.size());
    }
    const RowIndex index{few};
    Dense kernel{chosen.size(), chosen.size()};
    std::vector<double> products(chosen.size());
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        std::ranges::fill(products, 0.0);
        index.multiply(few.row(i), products);
        std::copy_n(products.begin(), i + 1, kernel.row(i));
        kernel.row(i)[i] += lambda;
    }
    return kernel;
}

}  // namespace frontdesk
