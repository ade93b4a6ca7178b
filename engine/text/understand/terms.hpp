// SPDX-License-Identifier: MIT
// What the score compares: the stems of a text, how its words begin, its first word, its pairs of stems,
// neighbours in their order and near ones in any, and pieces of its words.
// Terms are hashes, so that a message needs no memory for each.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/text/understand/lexicon.hpp"

namespace frontdesk {

// Terms of one kind, which have a norm and a weight of their own. Pieces of each length are a kind.
enum class Block : std::uint8_t {
    stem,
    beginning,
    first,
    pair,
    near,
    piece_of_2,
    piece_of_3,
    piece_of_4,
    piece_of_5
};
inline constexpr std::size_t blocks = 9;

struct Term {
    std::uint64_t hash = 0;
    double weight = 1;
    std::uint32_t word = 0;  // position of the token that it belongs to; of the later one for a pair
    Block block = Block::stem;
};

// In the order of the text.
std::vector<Term> terms_of(std::span<const Token> tokens, const MatchOptions& options);

}  // namespace frontdesk
