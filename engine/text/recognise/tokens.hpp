// SPDX-License-Identifier: MIT
// A message cut into folded words, runs of digits and signs; unlike fold(), the signs stay ("17.30", "1,5").
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

struct AnswerToken {
    enum class Kind { word, digits, sign };
    Kind kind;
    std::string text;  // a word folded; digits as 0-9; a sign as it stands, dashes and quotes in ASCII
    bool glued;        // nothing stands between it and the token before
};

// Linear time; bytes that are not UTF-8 count as spaces, accents and invisible characters are dropped.
std::vector<AnswerToken> tokenise(std::string_view text);

// Is it one insertion, deletion, replacement or swap of neighbours away, or the same?
bool within_one_error(std::string_view left, std::string_view right);

}  // namespace frontdesk
