// SPDX-License-Identifier: MIT
// "Did you mean": the nearest of the words that would have been right.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

// The candidate with the fewest typing errors, if these are at most a third of the word (a swap of two
// neighbours is one error); the first of several equally near.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace frontdesk
