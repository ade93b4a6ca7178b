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
        double value;
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

// Which of some rows have a feature.
class RowIndex {
public:
    explicit RowIndex(const SparseRows& rows);
    // Adds to `products`, by row, the product of this row with each.
    void multiply(std::span<const SparseRows::Entry> row, std::vector<double>& products) const;

private:
    struct Posting {
        std::uint32_t row;
        double value;
    };
    std::vector<std::size_t> begin_;
    std::vector<Posting> postings_;
};

// All products of two of these rows, and `lambda` on the diagonal; only the lower triangle.
Dense kernel_of(const SparseRows& rows, std::span<const std::uint32_t> chosen, double lambda);

}  // namespace frontdesk
