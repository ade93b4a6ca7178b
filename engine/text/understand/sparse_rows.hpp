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

// Products of rows with each other. Those of all pairs are made once and kept where that takes little memory;
// else they are made whenever they are needed.
class Products {
public:
    // `rows` and `index` have to outlive it. With at most `most_kept` rows, all products are kept.
    Products(const SparseRows& rows, const RowIndex& index, std::size_t most_kept);
    // Of each row with that of [from, end) where it is greatest; 0 where none is positive.
    std::vector<float> greatest(std::uint32_t from, std::uint32_t end) const;
    // All products of two of these rows, and `lambda` on the diagonal; only the lower triangle.
    Dense kernel(std::span<const std::uint32_t> chosen, double lambda);

private:
    struct Place {
        std::uint32_t chosen = 0;  // so many of the chosen rows have the feature
        std::uint32_t met = 0;     // so many of them have been met
        std::uint32_t begin = 0;   // of their postings
    };
    template <class Take>
    void each_with_those_before(std::span<const std::uint32_t> chosen, const Take& take);
    const float* kept(std::size_t row) const { return kept_.data() + row * (row - 1) / 2; }

    const SparseRows* rows_;
    const RowIndex* index_;
    SparseRows shared_;            // only the features that several rows have
    std::vector<double> squares_;  // of each row with itself
    std::vector<Place> places_;    // by feature of `shared_`
    std::vector<RowIndex::Posting> postings_;
    std::vector<float> kept_;  // of each row with those before it; empty: none are kept
};

}  // namespace frontdesk
