// SPDX-License-Identifier: MIT
// The rival from the textbook: a linear SVM over words and character n-grams, by liblinear.
#pragma once

#include <memory>

#include "tests/bench/matching/matcher.hpp"

namespace frontdesk::bench {

// One class against the rest, squared hinge loss, C = 1, as scikit-learn's LinearSVC does by default. It
// answers when the message lies on the class's side, that is when the score is above 0.
std::unique_ptr<Matcher> make_svm(const Task& task);

}  // namespace frontdesk::bench
