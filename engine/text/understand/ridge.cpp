// SPDX-License-Identifier: MIT
#include "engine/text/understand/ridge.hpp"

#include <algorithm>
#include <cmath>

#include "engine/text/understand/dense.hpp"

namespace frontdesk {
namespace {

// All products of two rows, and `lambda` on the diagonal; only the lower triangle.
Dense kernel_of(const SparseRows& rows, double lambda) {
    std::size_t features = 0;
    for (const auto& entry : rows.entries) features = std::max<std::size_t>(features, entry.feature + 1);
    std::vector<std::size_t> begin(features + 1);
    for (const auto& entry : rows.entries) ++begin[entry.feature + 1];
    for (std::size_t f = 0; f < features; ++f) begin[f + 1] += begin[f];

    struct Posting {
        std::uint32_t row;
        double value;
    };
    std::vector<Posting> postings(rows.entries.size());
    std::vector<std::size_t> filled(features);
    Dense kernel{rows.size(), rows.size()};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        double* to = kernel.row(i);
        for (const auto& [feature, value] : rows.row(i)) {
            postings[begin[feature] + filled[feature]++] = {static_cast<std::uint32_t>(i), value};
            const Posting* posting = &postings[begin[feature]];
            for (std::size_t k = 0; k < filled[feature]; ++k) to[posting[k].row] += value * posting[k].value;
        }
        to[i] += lambda;
    }
    return kernel;
}

// From the inverse of the triangle M: columns of M that belong to one FAQ, added up.
Dense summed_by_column(const Dense& triangle, std::span<const std::uint32_t> column, std::size_t columns) {
    Dense sums{triangle.rows(), columns};
    for (std::size_t i = 0; i < triangle.rows(); ++i)
        for (std::size_t j = 0; j <= i; ++j) sums.row(i)[column[j]] += triangle.row(i)[j];
    return sums;
}

// The block of MᵀM for the rows [from, end).
Dense block_of_inverse(const Dense& triangle, std::size_t from, std::size_t end) {
    Dense block{end - from, end - from};
    for (std::size_t k = from; k < triangle.rows(); ++k)
        for (std::size_t i = from; i < end; ++i)
            for (std::size_t j = from; j <= i; ++j)
                block.row(i - from)[j - from] += triangle.row(k)[i] * triangle.row(k)[j];
    return block;
}

void leave_out(RidgeFit& fit, const Dense& triangle, std::size_t from, std::size_t end, std::uint32_t own) {
    Dense block = block_of_inverse(triangle, from, end);
    const std::size_t columns = fit.columns;
    for (std::size_t i = from; i < end; ++i) {
        const double diagonal = block.row(i - from)[i - from];
        for (std::size_t c = 0; c < columns; ++c)
            fit.left_out[i * columns + c] = (c == own ? 1.0 : 0.0) - fit.share[i * columns + c] / diagonal;
    }
    factor_cholesky(block);
    Dense solved{end - from, columns};
    std::copy_n(&fit.share[from * columns], (end - from) * columns, solved.row(0));
    solve_cholesky(block, solved);
    for (std::size_t i = from; i < end; ++i)
        for (std::size_t c = 0; c < columns; ++c)
            fit.faq_left_out[i * columns + c] = (c == own ? 1.0 : 0.0) - solved.row(i - from)[c];
}

}  // namespace

RidgeFit fit_ridge(const SparseRows& rows, std::span<const std::uint32_t> column, double lambda) {
    RidgeFit fit;
    if (rows.size() == 0) return fit;
    fit.columns = *std::ranges::max_element(column) + std::size_t{1};
    Dense triangle = kernel_of(rows, lambda);
    factor_cholesky(triangle);
    invert_triangle(triangle);
    const Dense sums = summed_by_column(triangle, column, fit.columns);
    fit.share = transposed_product(triangle, sums);
    fit.left_out.resize(fit.share.size());
    fit.faq_left_out.resize(fit.share.size());
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t end = from;
        while (end < rows.size() && column[end] == column[from]) ++end;
        leave_out(fit, triangle, from, end, column[from]);
        from = end;
    }
    return fit;
}

}  // namespace frontdesk
