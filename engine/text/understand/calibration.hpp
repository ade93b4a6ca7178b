// SPDX-License-Identifier: MIT
// Finds the threshold from the author's own phrasings: how a phrasing scores when it is left out of the fit
// stands for a customer's message, and how it scores when its whole FAQ is left out, for a message about
// something else.
#pragma once

#include <vector>

#include "engine/text/understand/match_options.hpp"
#include "engine/text/understand/ridge.hpp"

namespace frontdesk {

struct Calibration {
    double threshold = 0;
    double accuracy = 0;             // share of phrasings whose own FAQ beats the rival
    std::vector<LeftOut> left_outs;  // by row
};

Calibration calibrate(std::vector<LeftOut> left_outs, const MatchOptions& options);

}  // namespace frontdesk
