// SPDX-License-Identifier: MIT
#include "engine/text/understand/terms.hpp"

#include <algorithm>
#include <string_view>

namespace frontdesk {
namespace {

constexpr std::size_t shortest_piece = 2;
constexpr std::size_t longest_piece = 5;
constexpr std::size_t beginning_length = 3;
constexpr std::uint32_t farthest_pair = 3;

constexpr std::uint64_t start_of(Block block) {
    return 0x9E37'79B9'7F4A'7C15ULL * (static_cast<std::uint64_t>(block) + 1);
}

constexpr std::uint64_t with_byte(std::uint64_t hash, char byte) {
    return (hash ^ static_cast<unsigned char>(byte)) * 0x0000'0100'0000'01B3ULL;
}

// The bits of a product are mixed from low to high only; the places in tables need all of them.
constexpr std::uint64_t finished(std::uint64_t hash) {
    hash ^= hash >> 32U;
    hash *= 0xD6E8'FEB8'6659'FD93ULL;
    hash ^= hash >> 29U;
    return hash;
}

constexpr std::uint64_t with_text(std::uint64_t hash, std::string_view text) {
    for (const char byte : text) hash = with_byte(hash, byte);
    return hash;
}

constexpr bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

constexpr Block piece_of(std::size_t characters) {
    return static_cast<Block>(static_cast<std::size_t>(Block::piece_of_2) + characters - shortest_piece);
}

// The first letters of a word.
std::string_view beginning_of(std::string_view word) {
    std::size_t characters = 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (begins_character(word[i]) && ++characters > beginning_length) return word.substr(0, i);
    return word;
}

// The pieces of 2 to 5 characters of " word ".
void add_pieces(std::string_view word, double weight, std::uint32_t position, std::vector<Term>& to) {
    const auto at = [&](std::size_t i) { return i == 0 || i > word.size() ? ' ' : word[i - 1]; };
    const std::size_t size = word.size() + 2;
    for (std::size_t from = 0; from + 1 < size; ++from) {
        if (!begins_character(at(from))) continue;
        std::uint64_t hash = start_of(Block::piece_of_2);
        std::size_t end = from;
        for (std::size_t characters = 1; characters <= longest_piece && end < size; ++characters) {
            do hash = with_byte(hash, at(end++));
            while (end < size && !begins_character(at(end)));
            if (characters >= shortest_piece)
                to.push_back({finished(hash), weight, position, piece_of(characters)});
        }
    }
}

std::uint64_t pair_hash(Block block, std::string_view first, std::string_view second) {
    return finished(with_text(with_byte(with_text(start_of(block), first), ' '), second));
}

void add_pairs(std::span<const Token> tokens, std::vector<Term>& to) {
    const auto last = static_cast<std::uint32_t>(tokens.size() - 1);
    to.push_back({pair_hash(Block::pair, "^", tokens.front().stem), tokens.front().weight, 0, Block::pair});
    for (std::uint32_t i = 1; i <= last; ++i)
        to.push_back({pair_hash(Block::pair, tokens[i - 1].stem, tokens[i].stem),
                      tokens[i - 1].weight * tokens[i].weight, i, Block::pair});
    to.push_back({pair_hash(Block::pair, tokens.back().stem, "$"), tokens.back().weight, last, Block::pair});
}

// Two words with at most two between them, in the order of the alphabet.
void add_near_pairs(std::span<const Token> tokens, std::vector<Term>& to) {
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        for (std::uint32_t j = i - std::min(i, farthest_pair); j < i; ++j) {
            const auto [first, second] = std::minmax(tokens[i].stem, tokens[j].stem);
            to.push_back(
                {pair_hash(Block::near, first, second), tokens[i].weight * tokens[j].weight, i, Block::near});
        }
    }
}

}  // namespace

std::vector<Term> terms_of(std::span<const Token> tokens, const MatchOptions& options) {
    std::vector<Term> terms;
    if (tokens.empty()) return terms;
    std::size_t bytes = 0;
    for (const Token& token : tokens) bytes += token.text.size() + token.unrepaired.size() + 4;
    terms.reserve(4 * bytes + 6 * tokens.size() + 2);

    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (options.stems)
            terms.push_back(
                {finished(with_text(start_of(Block::stem), token.stem)), token.weight, i, Block::stem});
        if (options.beginnings)
            terms.push_back({finished(with_text(start_of(Block::beginning), beginning_of(token.text))),
                             token.weight, i, Block::beginning});
        if (!options.pieces) continue;
        add_pieces(token.text, token.weight, i, terms);
        if (!token.unrepaired.empty() && token.weight < 1)
            add_pieces(token.unrepaired, 1 - token.weight, i, terms);
    }
    if (options.first)
        terms.push_back({finished(with_text(start_of(Block::first), tokens.front().stem)),
                         tokens.front().weight, 0, Block::first});
    if (options.pairs) add_pairs(tokens, terms);
    if (options.near_pairs) add_near_pairs(tokens, terms);
    return terms;
}

}  // namespace frontdesk
