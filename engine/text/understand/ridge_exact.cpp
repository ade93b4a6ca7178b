// SPDX-License-Identifier: MIT
// The fit over all phrasings. With G the products of all phrasings plus lambda, and Y the targets, the shares
// are A = G⁻¹Y. What a phrasing would score if it were left out follows from A and G⁻¹ alone, without another
// fit; so the fit can look at its own mistakes and lean a little harder against the FAQs that would take a
// phrasing.
#include <algorithm>
#include <numeric>

#include "engine/text/understand/dense.hpp"
#include "engine/text/understand/elementary.hpp"
#include "engine/text/understand/ridge.hpp"

namespace frontdesk {
namespace {

struct Exact {
    Dense inverse;                 // M with G⁻¹ = MᵀM; a lower triangle
    std::vector<double> diagonal;  // of G⁻¹
    Dense targets;                 // rows x columns
    Dense shares;

    double left_out(std::size_t i, std::size_t c) const {
        return targets.row(i)[c] - shares.row(i)[c] / diagonal[i];
    }
};

std::vector<double> diagonal_of_inverse(const Dense& triangle) {
    std::vector<double> diagonal(triangle.rows());
    for (std::size_t k = 0; k < triangle.rows(); ++k)
        for (std::size_t i = 0; i <= k; ++i) diagonal[i] += triangle.row(k)[i] * triangle.row(k)[i];
    return diagonal;
}

// Moves the targets of each phrasing away from what it would be taken for if it were left out. An FAQ of few
// phrasings says little when one of them is left out, so its targets move less.
void lean_on_mistakes(Exact& fit, std::span<const std::uint32_t> column, const MatchOptions& options) {
    const std::size_t columns = fit.targets.columns();
    std::vector<double> phrasings(columns);
    for (const std::uint32_t own : column) ++phrasings[own];
    std::vector<double> taken_for(columns);
    for (std::size_t i = 0; i < column.size(); ++i) {
        for (std::size_t c = 0; c < columns; ++c) taken_for[c] = fit.left_out(i, c);
        const double highest = *std::ranges::max_element(taken_for);
        double sum = 0;
        for (double& value : taken_for) sum += value = natural_exp((value - highest) / options.lean_heat);
        const double lean =
            options.lean * std::min(1.0, (phrasings[column[i]] - 1) / options.lean_fully_from);
        for (std::size_t c = 0; c < columns; ++c) {
            const double own = c == column[i] ? 1.0 : 0.0;
            fit.targets.row(i)[c] = own + lean * (own - taken_for[c] / sum);
        }
    }
}

// The block of G⁻¹ for the rows [from, end), its lower triangle.
Dense block_of_inverse(const Dense& triangle, std::size_t from, std::size_t end) {
    Dense block{end - from, end - from};
    for (std::size_t k = from; k < triangle.rows(); ++k)
        for (std::size_t i = from; i < std::min(end, k + 1); ++i)
            for (std::size_t j = from; j <= i; ++j)
                block.row(i - from)[j - from] += triangle.row(k)[i] * triangle.row(k)[j];
    return block;
}

// The rows [from, end) are one FAQ.
void leave_out(const Exact& fit, std::size_t from, std::size_t end, std::uint32_t own, RidgeFit& result) {
    const std::size_t columns = fit.shares.columns();
    Dense block = block_of_inverse(fit.inverse, from, end);
    factor_cholesky(block);
    Dense without{end - from, columns};
    std::copy_n(fit.shares.row(from), (end - from) * columns, without.row(0));
    solve_cholesky(block, without);
    std::vector<double> scores(columns);
    for (std::size_t i = from; i < end; ++i) {
        for (std::size_t c = 0; c < columns; ++c) scores[c] = fit.left_out(i, c);
        LeftOut one{static_cast<std::uint32_t>(i), own, best_other(scores, own), scores[own], 0, 0};
        if (one.rival != own) {
            one.rival_score = scores[one.rival];
            for (std::size_t c = 0; c < columns; ++c)
                scores[c] = fit.targets.row(i)[c] - without.row(i - from)[c];
            one.without_faq = scores[best_other(scores, own)];
        }
        result.left_outs.push_back(one);
    }
}

}  // namespace

RidgeFit
fit_exactly(const SparseRows& rows, std::span<const std::uint32_t> column, const MatchOptions& options) {
    const std::size_t columns = column.back() + std::size_t{1};
    std::vector<std::uint32_t> all(rows.size());
    std::iota(all.begin(), all.end(), 0U);
    Exact fit{kernel_of(rows, all, options.lambda), {}, {rows.size(), columns}, {0, 0}};
    factor_cholesky(fit.inverse);
    invert_triangle(fit.inverse);
    fit.diagonal = diagonal_of_inverse(fit.inverse);
    for (std::size_t i = 0; i < rows.size(); ++i) fit.targets.row(i)[column[i]] = 1;
    for (int round = 0;; ++round) {
        fit.shares = transposed_product(fit.inverse, lower_product(fit.inverse, fit.targets));
        if (round == options.lean_rounds) break;
        lean_on_mistakes(fit, column, options);
    }

    RidgeFit result;
    result.columns = columns;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::uint32_t c = 0; c < columns; ++c) result.shares.push_back({c, fit.shares.row(i)[c]});
        result.begin.push_back(result.shares.size());
    }
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t end = from;
        while (end < rows.size() && column[end] == column[from]) ++end;
        leave_out(fit, from, end, column[from], result);
        from = end;
    }
    return result;
}

}  // namespace frontdesk
