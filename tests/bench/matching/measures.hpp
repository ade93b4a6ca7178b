// SPDX-License-Identifier: MIT
// How good the answers to a task are. Everything is a share from 0 to 1.
#pragma once

#include <optional>
#include <vector>

#include "tests/bench/matching/answers.hpp"

namespace frontdesk::bench {

// What can only be said where some messages are out of scope.
struct OutOfScope {
    double answered = 0;  // of the messages out of scope
    double offered = 0;   // "did you mean", of the messages out of scope
    double area = 0;      // under the ROC curve of the score: in scope against out of scope; a tie is half
    double right_at_tenth =
        0;  // in scope and right above the score that a tenth of those out of scope exceed

    bool operator==(const OutOfScope&) const = default;
};

struct Measures {
    double accuracy =
        0;             // the best intent is right, no threshold; of the messages in scope, as the next ones
    double right = 0;  // answered rightly at its own threshold
    double wrong = 0;
    double silent = 0;        // neither: asked, or nothing said
    double one_tap_away = 0;  // of `silent`: "did you mean" has the right one
    std::optional<OutOfScope> out_of_scope;

    // Right minus wrong minus out-of-scope answered; nothing where no message is out of scope.
    std::optional<double> net() const;
    bool operator==(const Measures&) const = default;
};

// `truth` has the intent of each message, -1 out of scope.
Measures measure(const std::vector<int>& truth, const std::vector<Answer>& answers);

}  // namespace frontdesk::bench
