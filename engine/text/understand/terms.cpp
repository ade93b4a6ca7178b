// SPDX-License-Identifier: MIT
#include "engine/text/understand/terms.hpp"

#include <string_view>

namespace frontdesk {
namespace {

constexpr std::size_t shortest_piece = 2;
constexpr std::size_t longest_piece = 5;

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

// The pieces of 2 to 5 characters of " word ".
void add_pieces(std::string_view word, double weight, std::uint32_t position, std::vector<Term>& to) {
    const auto at = [&](std::size_t i) { return i == 0 || i > word.size() ? ' ' : word[i - 1]; };
    const std::size_t size = word.size() + 2;
    for (std::size_t from = 0; from + 1 < size; ++from) {
        if (!begins_character(at(from))) continue;
        std::uint64_t hash = start_of(Block::piece);
        std::size_t end = from;
        for (std::size_t characters = 1; characters <= longest_piece && end < size; ++characters) {
            do hash = with_byte(hash, at(end++));
            while (end < size && !begins_character(at(end)));
            if (characters >= shortest_piece) to.push_back({finished(hash), weight, position, Block::piece});
        }
    }
}

}  // namespace

std::vector<Term> terms_of(std::span<const Token> tokens, const MatchOptions& options) {
    std::vector<Term> terms;
    std::size_t bytes = 0;
    for (const Token& token : tokens) bytes += token.text.size() + token.unrepaired.size() + 2;
    terms.reserve(4 * bytes + 2 * tokens.size() + 1);

    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (options.stems)
            terms.push_back(
                {finished(with_text(start_of(Block::stem), token.stem)), token.weight, i, Block::stem});
        if (options.pieces) {
            add_pieces(token.text, token.weight, i, terms);
            if (!token.unrepaired.empty() && token.weight < 1)
                add_pieces(token.unrepaired, 1 - token.weight, i, terms);
        }
    }
    if (!options.pairs || tokens.empty()) return terms;
    const auto pair = [&](std::string_view first, std::string_view second, double weight,
                          std::uint32_t position) {
        const std::uint64_t hash = with_text(with_byte(with_text(start_of(Block::pair), first), ' '), second);
        terms.push_back({finished(hash), weight, position, Block::pair});
    };
    const auto last = static_cast<std::uint32_t>(tokens.size() - 1);
    pair("^", tokens.front().stem, tokens.front().weight, 0);
    for (std::uint32_t i = 1; i <= last; ++i)
        pair(tokens[i - 1].stem, tokens[i].stem, tokens[i - 1].weight * tokens[i].weight, i);
    pair(tokens.back().stem, "$", tokens.back().weight, last);
    return terms;
}

}  // namespace frontdesk
