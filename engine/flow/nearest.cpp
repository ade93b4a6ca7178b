// SPDX-License-Identifier: MIT
// Edit distance over characters, case ignored for ASCII, bounded in length so that it stays cheap.
#include "engine/flow/nearest.hpp"

#include <algorithm>
#include <array>

#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

constexpr std::size_t longest = 40;  // no word of the language is longer, and no typing error hides in one

// Optimal string alignment: insert, delete, replace, swap neighbours.
std::size_t distance(const std::u32string& left, const std::u32string& right) {
    std::array<std::array<std::size_t, longest + 1>, 3> rows{};
    for (std::size_t j = 0; j <= right.size(); ++j) rows[0][j] = j;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i - 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t cost = left[i - 1] == right[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + cost});
            const bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if (swapped) row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
        }
    }
    return rows[left.size() % 3][right.size()];
}

std::u32string plain(std::string_view text) {
    std::u32string out = characters(text);
    for (char32_t& letter : out)
        if (letter >= U'A' && letter <= U'Z') letter += U'a' - U'A';
    return out;
}

template <class Candidates>
std::optional<std::string> nearest_of(std::string_view word, const Candidates& candidates) {
    const std::u32string sought = plain(word);
    if (sought.empty() || sought.size() > longest) return std::nullopt;
    std::optional<std::string> best;
    std::size_t least = sought.size() / 3 + 1;
    for (const auto& candidate : candidates) {
        const std::u32string other = plain(candidate);
        if (other.size() > longest) continue;
        const std::size_t gap = distance(sought, other);
        if (gap >= least) continue;
        least = gap;
        best = std::string(candidate);
    }
    return best;
}

}  // namespace

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates) {
    return nearest_of(word, candidates);
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
    return nearest_of(word, candidates);
}

}  // namespace frontdesk
