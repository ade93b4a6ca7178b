// SPDX-License-Identifier: MIT
// Cuts texts to a platform's limits, counted in UTF-16 units.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace frontdesk {

// The text in parts of at most `most` units (at least 2), cut at the end of a paragraph, a sentence or a
// word, and never inside what a reader sees as one character. Nothing for a text of spaces.
std::vector<std::string> split_text(std::string text, std::size_t most);

// The text, shortened with "…" where it has more than `most` units (at least 2).
std::string shorten(std::string text, std::size_t most);

}  // namespace frontdesk
