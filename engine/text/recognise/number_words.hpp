// SPDX-License-Identifier: MIT
// Numbers that are spelled out, as ICU spells them in every case and gender, and as the lexicon adds.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/text/recognise/lexicon.hpp"

namespace frontdesk {

struct SpelledNumber {
    int value;
    bool ordinal;
    std::size_t words;  // how many it took
};

class NumberWords {
public:
    explicit NumberWords(const AnswerLexicon& lexicon);

    // The longest number, below 1000 or a whole thousand, that the words begin with.
    std::optional<SpelledNumber> at_front(std::span<const std::string> words) const;
    // The number that a single mistyped word of six letters or more must have meant.
    std::optional<SpelledNumber> nearest(std::string_view word) const;

private:
    using Table = std::unordered_map<std::string, int>;
    void spell(const std::string& language);
    void add(Table& table, std::string_view phrase, int value);
    static std::optional<SpelledNumber>
    longest(const Table& table, std::span<const std::string> words, bool ordinal);

    // By the words of a number without the spaces between them: "twenty one" and "twenty-one" are the same.
    Table cardinals_;
    Table ordinals_;
};

}  // namespace frontdesk
