// SPDX-License-Identifier: MIT
#include "engine/text/understand/elementary.hpp"

#include <cmath>
#include <numbers>

namespace frontdesk {

double natural_log(double positive) {
    int exponent = 0;
    double mantissa = std::frexp(positive, &exponent);  // exact
    if (mantissa < 0.70710678118654757) {
        mantissa *= 2;
        --exponent;
    }
    // ln m = 2 atanh((m - 1) / (m + 1)); the terms left out are below 1e-17 for these m.
    const double t = (mantissa - 1) / (mantissa + 1);
    const double square = t * t;
    double sum = 0;
    for (int k = 21; k >= 1; k -= 2) sum = sum * square + 1.0 / k;
    return 2 * t * sum + exponent * std::numbers::ln2;
}

}  // namespace frontdesk
