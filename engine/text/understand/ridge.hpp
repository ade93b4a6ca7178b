// SPDX-License-Identifier: MIT
// Ridge regression in closed form: for each FAQ, the linear function of a text's vector that is nearest to 1
// on the FAQ's own phrasings and to 0 on all others. Every sum has a fixed order, so that results have the
// same bits in every build.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/text/understand/match_options.hpp"
#include "engine/text/understand/sparse_rows.hpp"

namespace frontdesk {

// How a phrasing does when it is left out of the fit.
struct LeftOut {
    std::uint32_t row = 0;
    std::uint32_t column = 0;  // its own FAQ
    std::uint32_t rival = 0;   // the best other one; its own if there is no other
    double own_score = 0;
    double rival_score = 0;
    double without_faq = 0;  // the best score of another FAQ when its whole FAQ is left out
};

struct RidgeFit {
    // What a text that is like a phrasing adds to an FAQ's score.
    struct Share {
        std::uint32_t column;
        double value;
    };
    std::size_t columns = 0;
    std::vector<std::size_t> begin = {0};  // of each row's shares, and the end of the last
    std::vector<Share> shares;             // of one row by column
    std::vector<LeftOut> left_outs;        // by row

    std::span<const Share> of_row(std::size_t i) const {
        return {&shares[begin[i]], begin[i + 1] - begin[i]};
    }
};

// `column` says to which FAQ each row belongs: 0, 1, 2, ...; rows of one FAQ stand together.
RidgeFit fit_ridge(const SparseRows& rows,
                   const RowIndex& index,
                   std::span<const std::uint32_t> column,
                   const MatchOptions& options);

}  // namespace frontdesk
