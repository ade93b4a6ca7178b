// SPDX-License-Identifier: MIT
#include "engine/text/understand/calibration.hpp"

namespace frontdesk {
namespace {

// The best other column than `own`, the first of equals; `own` itself if there is no other.
std::uint32_t best_other(const double* scores, std::size_t columns, std::uint32_t own) {
    std::uint32_t best = own;
    for (std::uint32_t c = 0; c < columns; ++c)
        if (c != own && (best == own || scores[c] > scores[best])) best = c;
    return best;
}

// Of what was answered at this threshold: right, less wrong, less answered though it was about something
// else.
double gain_at(double threshold, const std::vector<LeftOut>& left_outs) {
    int gain = 0;
    for (const LeftOut& one : left_outs) {
        if (one.own_score > one.rival_score) {
            if (one.own_score >= threshold) ++gain;
        } else if (one.rival_score >= threshold) {
            --gain;
        }
        if (one.without_faq >= threshold) --gain;
    }
    return gain;
}

double best_threshold(const std::vector<LeftOut>& left_outs) {
    double best = 0;
    double most = 0;
    for (int step = 1; step <= 100; ++step) {
        const double threshold = step / 100.0;
        const double gain = gain_at(threshold, left_outs);
        if (step > 1 && gain <= most) continue;
        most = gain;
        best = threshold;
    }
    return best;
}

}  // namespace

Calibration
calibrate(const RidgeFit& fit, std::span<const std::uint32_t> column, const MatchOptions& options) {
    Calibration result;
    result.threshold = options.usual_threshold;
    if (column.empty()) return result;
    std::size_t right = 0;
    for (std::uint32_t row = 0; row < column.size(); ++row) {
        const double* scores = &fit.left_out[row * fit.columns];
        const double* strange = &fit.faq_left_out[row * fit.columns];
        const std::uint32_t own = column[row];
        LeftOut one{row, own, best_other(scores, fit.columns, own), scores[own], 0, 0};
        if (one.rival != own) {
            one.rival_score = scores[one.rival];
            one.without_faq = strange[best_other(strange, fit.columns, own)];
        }
        if (one.own_score > one.rival_score) ++right;
        result.left_outs.push_back(one);
    }
    result.accuracy = static_cast<double>(right) / static_cast<double>(column.size());
    if (options.own_threshold)
        result.threshold = (best_threshold(result.left_outs) + options.usual_threshold) / 2;
    return result;
}

}  // namespace frontdesk
