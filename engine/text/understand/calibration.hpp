// SPDX-License-Identifier: MIT
// Finds the threshold from the author's own phrasings: how a phrasing scores when it is left out of the fit
// stands for a customer's message, and how it scores when its whole FAQ is left out, for a message about
// something else.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/text/understand/match_options.hpp"
#include "engine/text/understand/ridge.hpp"

namespace frontdesk {

// How a phrasing does when it is left out of the fit.
struct LeftOut {
    std::uint32_t row = 0;
    std::uint32_t column = 0;  // its own FAQ
    std::uint32_t rival = 0;   // the best other one
    double own_score = 0;
    double rival_score = 0;
    double without_faq = 0;  // the best score when the whole FAQ is left out
};

struct Calibration {
    double threshold = 0;
    double accuracy = 0;             // share of phrasings whose own FAQ beats the rival
    std::vector<LeftOut> left_outs;  // by row
};

Calibration
calibrate(const RidgeFit& fit, std::span<const std::uint32_t> column, const MatchOptions& options);

}  // namespace frontdesk
