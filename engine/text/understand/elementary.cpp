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

double natural_exp(double x) {
    if (x < -700) return 0;
    // e^x = 2^k e^r with |r| at most ln 2 / 2.
    const double k = std::floor(x / std::numbers::ln2 + 0.5);
    const double r = x - k * std::numbers::ln2;
    double sum = 1;
    for (int i = 14; i >= 1; --i) sum = 1 + sum * r / i;
    return std::ldexp(sum, static_cast<int>(k));  // exact
}

}  // namespace frontdesk
