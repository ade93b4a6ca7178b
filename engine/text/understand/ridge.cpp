// SPDX-License-Identifier: MIT
// The fit for many phrasings: each FAQ is told apart from the phrasings that are most like its own, one small
// fit for each. Phrasings far away share few terms with it, so they would hardly change it.
#include "engine/text/understand/ridge.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "engine/text/understand/dense.hpp"

namespace frontdesk {
namespace {

// What the fit of one FAQ leaves behind. The FAQ's own rows come last in it, so that the last block of the
// factor holds what is needed to leave them out.
struct Neighbourhood {
    std::vector<std::uint32_t> rows;
    std::vector<double> shares;
    Dense own_factor{0, 0};
};

std::vector<std::uint32_t>
most_like(const std::vector<float>& likeness, std::uint32_t from, std::uint32_t end, std::size_t most) {
    std::vector<std::uint32_t> others;
    for (std::uint32_t i = 0; i < likeness.size(); ++i)
        if (i < from || i >= end) others.push_back(i);
    const auto more = [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple{-likeness[a], a} < std::tuple{-likeness[b], b};
    };
    if (others.size() > most) {
        std::nth_element(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(most), others.end(),
                         more);
        others.resize(most);
    }
    std::ranges::sort(others);
    return others;
}

Neighbourhood
fit_one(Products& products, std::uint32_t from, std::uint32_t end, const MatchOptions& options) {
    Neighbourhood near;
    const std::size_t own = end - from;
    near.rows = most_like(products.greatest(from, end), from, end, options.neighbours + own);
    const std::size_t others = near.rows.size();
    for (std::uint32_t i = from; i < end; ++i) near.rows.push_back(i);

    Dense factor = products.kernel(near.rows, options.lambda);
    for (std::size_t i = others; i < near.rows.size(); ++i)
        factor.row(i)[i] += options.own_lambda - options.lambda;
    factor_cholesky(factor);
    Dense solved{near.rows.size(), 1};
    for (std::size_t i = others; i < near.rows.size(); ++i) solved.row(i)[0] = 1;
    solve_cholesky(factor, solved);
    near.shares.assign(solved.row(0), solved.row(0) + near.rows.size());
    near.own_factor = Dense{own, own};
    for (std::size_t i = 0; i < own; ++i)
        for (std::size_t j = 0; j <= i; ++j) near.own_factor.row(i)[j] = factor.row(others + i)[others + j];
    return near;
}

// The diagonal of the inverse of L Lᵀ.
std::vector<double> diagonal_of_inverse(const Dense& factor) {
    Dense inverse = factor;
    invert_triangle(inverse);
    std::vector<double> diagonal(factor.rows());
    for (std::size_t k = 0; k < factor.rows(); ++k)
        for (std::size_t i = 0; i <= k; ++i) diagonal[i] += inverse.row(k)[i] * inverse.row(k)[i];
    return diagonal;
}

// L Lᵀ B.
Dense multiplied(const Dense& factor, const Dense& by) {
    Dense half{by.rows(), by.columns()};
    for (std::size_t k = 0; k < factor.rows(); ++k)
        for (std::size_t i = 0; i <= k; ++i)
            for (std::size_t c = 0; c < by.columns(); ++c) half.row(i)[c] += factor.row(k)[i] * by.row(k)[c];
    return lower_product(factor, half);
}

// The highest of another column than `own`, the first of equals; `own` if there is no other.
std::uint32_t best_other(std::span<const double> scores, std::uint32_t own) {
    std::uint32_t best = own;
    for (std::uint32_t c = 0; c < scores.size(); ++c)
        if (c != own && (best == own || scores[c] > scores[best])) best = c;
    return best;
}

void leave_out(const RidgeFit& fit,
               const Neighbourhood& near,
               std::uint32_t from,
               std::uint32_t own,
               std::vector<LeftOut>& left_outs) {
    const std::size_t rows = near.own_factor.rows();
    Dense shares{rows, fit.columns};
    for (std::size_t i = 0; i < rows; ++i)
        for (const auto& [column, value] : fit.of_row(from + i)) shares.row(i)[column] = value;
    const Dense without = multiplied(near.own_factor, shares);
    const std::vector<double> diagonal = diagonal_of_inverse(near.own_factor);
    std::vector<double> scores(fit.columns);
    for (std::uint32_t i = 0; i < rows; ++i) {
        for (std::size_t c = 0; c < fit.columns; ++c)
            scores[c] = (c == own ? 1.0 : 0.0) - shares.row(i)[c] / diagonal[i];
        LeftOut one{from + i, own, best_other(scores, own), scores[own], 0, 0};
        if (one.rival != own) {
            one.rival_score = scores[one.rival];
            for (std::size_t c = 0; c < fit.columns; ++c) scores[c] = -without.row(i)[c];
            one.without_faq = scores[best_other(scores, own)];
        }
        left_outs.push_back(one);
    }
}

}  // namespace

RidgeFit fit_ridge(const SparseRows& rows,
                   const RowIndex& index,
                   std::span<const std::uint32_t> column,
                   const MatchOptions& options) {
    RidgeFit fit;
    if (rows.size() == 0) return fit;
    Products products{rows, index, options.products_kept};
    fit.columns = column.back() + std::size_t{1};
    std::vector<Neighbourhood> near;
    std::vector<std::uint32_t> begin;
    for (std::uint32_t from = 0; from < rows.size();) {
        std::uint32_t end = from;
        while (end < rows.size() && column[end] == column[from]) ++end;
        near.push_back(fit_one(products, from, end, options));
        begin.push_back(from);
        from = end;
    }

    std::vector<std::vector<RidgeFit::Share>> by_row(rows.size());
    for (std::uint32_t c = 0; c < near.size(); ++c)
        for (std::size_t i = 0; i < near[c].rows.size(); ++i)
            by_row[near[c].rows[i]].push_back({c, near[c].shares[i]});
    for (const auto& shares : by_row) {
        fit.shares.insert(fit.shares.end(), shares.begin(), shares.end());
        fit.begin.push_back(fit.shares.size());
    }
    for (std::uint32_t c = 0; c < near.size(); ++c) leave_out(fit, near[c], begin[c], c, fit.left_outs);
    return fit;
}

}  // namespace frontdesk
