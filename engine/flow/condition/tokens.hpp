// SPDX-License-Identifier: MIT
// Cuts a condition into words, signs and literals.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/flow/condition/condition.hpp"

namespace frontdesk {

struct ConditionToken {
    enum class Kind { literal, word, sign, end };
    Kind kind = Kind::end;
    std::string text;  // of a word or sign
    Value value;       // of a literal
    std::size_t begin = 0;
    std::size_t end = 0;  // bytes
};

// The last token is the end.
std::variant<std::vector<ConditionToken>, ConditionFault> condition_tokens(std::string_view text);
// fault.cpp
ConditionFault fault_at(ConditionFaultKind kind, std::string_view text, std::size_t begin, std::size_t end);
// How many characters stand before this byte.
std::size_t character_offset(std::string_view text, std::size_t byte);
// A piece of a condition for a message: at most 40 characters, nothing that misleads a terminal.
std::string shown_word(std::string_view text);

}  // namespace frontdesk
