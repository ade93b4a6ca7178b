// SPDX-License-Identifier: MIT
#include "engine/text/understand/calibration.hpp"

#include <algorithm>
#include <utility>

namespace frontdesk {
namespace {

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

Calibration calibrate(std::vector<LeftOut> left_outs, const MatchOptions& options) {
    Calibration result;
    result.left_outs = std::move(left_outs);
    result.threshold = options.usual_threshold;
    if (result.left_outs.empty()) return result;
    const auto right = std::ranges::count_if(
        result.left_outs, [](const LeftOut& one) { return one.own_score > one.rival_score; });
    result.accuracy = static_cast<double>(right) / static_cast<double>(result.left_outs.size());
    if (options.own_threshold)
        result.threshold = (best_threshold(result.left_outs) + options.usual_threshold) / 2;
    return result;
}

}  // namespace frontdesk
