// SPDX-License-Identifier: MIT
#include "engine/text/understand/dense.hpp"

#include <algorithm>
#include <cmath>

namespace frontdesk {
namespace {

constexpr std::size_t panel = 32;  // so many columns are computed at once

// to[0, width) -= factor * from[0, width)
void subtract(double* __restrict to, const double* __restrict from, double factor, std::size_t width) {
    for (std::size_t j = 0; j < width; ++j) to[j] -= factor * from[j];
}

void subtract_panel(double* __restrict to, const double* __restrict from, double factor) {
    for (std::size_t j = 0; j < panel; ++j) to[j] -= factor * from[j];
}

}  // namespace

void factor_cholesky(Dense& lower) {
    const std::size_t n = lower.rows();
    std::vector<double> turned;  // the rows of the panel, by column
    for (std::size_t from = 0; from < n; from += panel) {
        const std::size_t width = std::min(panel, n - from);
        turned.assign((from + panel) * panel, 0);
        for (std::size_t k = 0; k < from; ++k)
            for (std::size_t j = 0; j < width; ++j) turned[k * panel + j] = lower.row(from + j)[k];
        for (std::size_t i = from; i < n; ++i) {
            double* row = lower.row(i);
            double sums[panel] = {};
            std::copy_n(row + from, std::min(width, i - from + 1), sums);
            for (std::size_t k = 0; k < from; ++k) subtract_panel(sums, &turned[k * panel], row[k]);
            const std::size_t here = std::min(width, i - from + 1);
            for (std::size_t j = 0; j < here; ++j) {
                double value = sums[j];
                const double* other = lower.row(from + j);
                for (std::size_t k = 0; k < j; ++k) value -= row[from + k] * other[from + k];
                row[from + j] = i == from + j ? std::sqrt(value) : value / other[from + j];
            }
        }
    }
}

void invert_triangle(Dense& lower) {
    const std::size_t n = lower.rows();
    std::vector<double> sums(n);
    for (std::size_t i = 0; i < n; ++i) {
        // Row i of the inverse: -(1 / L_ii) * sum over k < i of L_ik * row k of the inverse.
        double* row = lower.row(i);
        std::fill_n(sums.begin(), i + 1, 0.0);
        for (std::size_t k = 0; k < i; ++k) subtract(sums.data(), lower.row(k), row[k], k + 1);
        const double diagonal = 1 / row[i];
        for (std::size_t j = 0; j < i; ++j) row[j] = sums[j] * diagonal;
        row[i] = diagonal;
    }
}

void solve_cholesky(const Dense& lower, Dense& to) {
    const std::size_t n = lower.rows();
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k) subtract(to.row(i), to.row(k), lower.row(i)[k], to.columns());
        for (std::size_t c = 0; c < to.columns(); ++c) to.row(i)[c] /= lower.row(i)[i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t c = 0; c < to.columns(); ++c) to.row(i)[c] /= lower.row(i)[i];
        for (std::size_t k = 0; k < i; ++k) subtract(to.row(k), to.row(i), lower.row(i)[k], to.columns());
    }
}

Dense lower_product(const Dense& lower, const Dense& other) {
    Dense product{lower.rows(), other.columns()};
    for (std::size_t i = 0; i < lower.rows(); ++i)
        for (std::size_t k = 0; k <= i; ++k)
            subtract(product.row(i), other.row(k), -lower.row(i)[k], other.columns());
    return product;
}

}  // namespace frontdesk
