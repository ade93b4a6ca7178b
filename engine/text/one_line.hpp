// SPDX-License-Identifier: MIT
// Texts cut to fit a box.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

// In one line of at most `most` UTF-16 units: without what cannot be drawn, and without the signs that turn
// the direction of the text around them.
std::string one_line(std::string_view text, std::size_t most);

// In lines of about `width` characters, broken at spaces; a longer word stays whole. Never empty.
std::vector<std::string> wrapped(const std::string& line, std::size_t width);

}  // namespace frontdesk
