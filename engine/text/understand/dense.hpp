// SPDX-License-Identifier: MIT
// The few operations on dense matrices that the fit needs. Results are summed in one fixed order; speed comes
// from computing neighbours at once, never from adding up in another order.
#pragma once

#include <cstddef>
#include <vector>

namespace frontdesk {

class Dense {
public:
    Dense(std::size_t rows, std::size_t columns) : rows_{rows}, columns_{columns}, values_(rows * columns) {}
    std::size_t rows() const { return rows_; }
    std::size_t columns() const { return columns_; }
    double* row(std::size_t i) { return values_.data() + i * columns_; }
    const double* row(std::size_t i) const { return values_.data() + i * columns_; }

private:
    std::size_t rows_;
    std::size_t columns_;
    std::vector<double> values_;
};

// Of the symmetric matrix whose lower triangle is given, the lower triangle L with L Lᵀ = it, in its place.
void factor_cholesky(Dense& lower);
// In place.
void invert_triangle(Dense& lower);
// X with L Lᵀ X = `to`, in the place of `to`.
void solve_cholesky(const Dense& lower, Dense& to);
// M B for a lower triangle M.
Dense lower_product(const Dense& lower, const Dense& other);

}  // namespace frontdesk
