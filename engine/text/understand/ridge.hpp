// SPDX-License-Identifier: MIT
// Ridge regression in closed form: for each FAQ, the linear function of a text's vector that is nearest to 1
// on the FAQ's own phrasings and to 0 on all others. Every sum has a fixed order, so that results have the
// same bits in every build.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/text/understand/features.hpp"

namespace frontdesk {

// A matrix with a row for each phrasing; of each row only what is not 0.
struct SparseRows {
    struct Entry {
        FeatureId feature;
        double value;
    };
    std::vector<std::size_t> begin = {0};  // of each row, and the end of the last
    std::vector<Entry> entries;

    std::size_t size() const { return begin.size() - 1; }
    std::span<const Entry> row(std::size_t i) const { return {&entries[begin[i]], &entries[begin[i + 1]]}; }
};

// What the fit says of a phrasing, by column (FAQ).
struct RidgeFit {
    std::size_t columns = 0;
    std::vector<double> share;     // rows x columns: what a text that is like the phrasing adds to the FAQ
    std::vector<double> left_out;  // rows x columns: the phrasing's scores if it were not in the fit
    std::vector<double> faq_left_out;  // rows x columns: its scores if its whole FAQ were not in the fit
};

// `column` says to which FAQ each row belongs; rows of one FAQ stand together. `lambda` is above 0.
RidgeFit fit_ridge(const SparseRows& rows, std::span<const std::uint32_t> column, double lambda);

}  // namespace frontdesk
