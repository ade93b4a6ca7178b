// SPDX-License-Identifier: MIT
// One piece between the commas of brackets or braces.
#pragma once

#include <cstddef>
#include <string_view>

#include "engine/flow/yaml/proof.hpp"

namespace frontdesk {

inline constexpr auto nowhere = std::string_view::npos;

struct Piece {
    std::size_t end;              // behind its last character
    std::size_t colon = nowhere;  // the first that YAML takes for the end of a name
    bool question = false;
    bool bracket = false;
    bool hash = false;                  // a # that YAML takes for a note, though it looks like text
    bool strange_before_colon = false;  // the name itself has such a sign
};

// The unquoted text that a person sees from `at` on, up to the next comma or closing bracket outside it.
Piece read_piece(std::string_view line, std::size_t at);

// The colon of "name:value" without a space; `nowhere` if there is none.
std::size_t find_tight_colon(std::string_view line, std::size_t at);

// "{first_name}", "{first_name|there}" and "{people, plural, …": a placeholder of a text, not settings.
bool is_placeholder(std::string_view line, std::size_t at);

// A text that only starts with a bracket: "{first_name}, welcome", "[New] cakes".
bool is_text_with_brackets(std::string_view line, std::size_t at);

// Reads an unquoted text in brackets, tells and repairs; returns where it ends.
std::size_t plain_in_brackets(Page& page, int line, std::size_t at);

// Reads a text in quotes inside `depth` brackets.
struct QuotedEnd {
    int line;
    std::size_t behind;
};
QuotedEnd quoted_in_brackets(Proof& proof, int line, std::size_t at, int owner, std::size_t depth);

}  // namespace frontdesk
