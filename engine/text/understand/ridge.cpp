// SPDX-License-Identifier: MIT
#include "engine/text/understand/ridge.hpp"

namespace frontdesk {

RidgeFit
fit_ridge(const SparseRows& rows, std::span<const std::uint32_t> column, const MatchOptions& options) {
    if (rows.size() == 0) return {};
    return rows.size() <= options.exact_up_to ? fit_exactly(rows, column, options)
                                              : fit_by_neighbours(rows, column, options);
}

std::uint32_t best_other(std::span<const double> scores, std::uint32_t own) {
    std::uint32_t best = own;
    for (std::uint32_t c = 0; c < scores.size(); ++c)
        if (c != own && (best == own || scores[c] > scores[best])) best = c;
    return best;
}

}  // namespace frontdesk
