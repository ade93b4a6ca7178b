// SPDX-License-Identifier: MIT
// The vectors of all phrasings, and products of them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/text/understand/dense.hpp"
#include "engine/text/understand/features.hpp"

namespace frontdesk {

// A matrix with a row for each phrasing; of each row only what is not 0, by feature.
struct SparseRows {
    struct Entry {
        FeatureId feature;
        float value;
    };
    std::vector<std::size_t> begin = {0};  // of each row, and the end of the last
    std::vector<Entry> entries;
    std::size_t features = 0;

    std::size_t size() const { return begin.size() - 1; }
    std::span<const Entry> row(std::size_t i) const {
        return {entries.data() + begin[i], begin[i + 1] - begin[i]};
    }
    void add(const Vector& vector);
};

// Which rows have a feature.
class RowIndex {
public:
    struct Posting {
        std::uint32_t row;
        float value;
    };
    explicit RowIndex(const SparseRows& rows);
    std::size_t features() const { return begin_.size() - 1; }
    // By row.
    std::span<const Posting> of(FeatureId feature) const {
        return {postings_.data() + begin_[feature], begin_[feature + 1U] - begin_[feature]};
    }
    // Adds to `products`, by row, the product of this row with each.
    void multiply(std::span<const SparseRows::Entry> row, std::vector<float>& products) const;

private:
    std::vector<std::size_t> begin_;
    std::vector<Posting> postings_;
};

// Products of few rows with each other, again and again: what it needs for that is made once.
class Kernels {
public:
    explicit Kernels(const SparseRows& rows, const RowIndex& index);
    // All products of two of these rows, and `lambda` on the diagonal; only the lower triangle.
    Dense of(std::span<const std::uint32_t> chosen, double lambda);

private:
    struct Place {
        std::uint32_t chosen = 0;  // so many of the chosen rows have the feature
        std::uint32_t met = 0;     // so many of them have been met
        std::uint32_t begin = 0;   // of their postings
    };
    SparseRows shared_;            // only the features that several rows have
    std::vector<double> squares_;  // of each row with itself
    std::vector<Place> places_;    // by feature of `shared_`
    std::vector<RowIndex::Posting> postings_;
};

}  // namespace frontdesk
