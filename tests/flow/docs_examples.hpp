// SPDX-License-Identifier: MIT
// The examples of a page of the manual: fenced YAML below a comment that says what it is.
//   <!-- bot -->          a whole bot; the first one of a page is its base
//   <!-- part -->         a piece of a bot, put into the base
//   <!-- tests -->        conversations with the bot or the part above
//   <!-- wrong: rule -->  a piece that is refused, or warned about, by this rule
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/flow/source.hpp"

namespace frontdesk::test {

struct PageExample {
    std::string kind;  // "bot", "part", "tests", "wrong"; empty: the comment is missing
    std::string rule;  // of "wrong"
    std::string text;
    int line = 0;  // of its fence
};

std::vector<PageExample> page_examples(const std::string& page);

// The base with the piece beside it. What the piece has anew (a state, a section that stands once) replaces
// what the base has.
BotFolder with_piece(const std::string& base, const std::string& piece);

}  // namespace frontdesk::test
