// SPDX-License-Identifier: MIT
// The phrases of a lexicon as a table, and a message as the sequence of what its phrases mean.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/recognise/lexicon.hpp"
#include "engine/text/recognise/number_words.hpp"
#include "engine/text/recognise/tokens.hpp"

namespace frontdesk {

// "a|b|c" in its parts.
std::vector<std::string_view> parts_of(std::string_view phrases);
// The phrase, and how people without its letters type it ("fünf", "fuenf").
std::vector<std::string> spellings_of(std::string_view phrase);

// One thing that a message says. Signs between numbers keep their own character as the code.
struct AnswerItem {
    char code;  // a Mean or a sign
    double value = 0;
    std::string digits;  // of a number written with digits
    bool glued = false;  // to the item before
};
using AnswerItems = std::vector<AnswerItem>;

// The whole number of an item.
inline int value_of(const AnswerItem& item) { return static_cast<int>(item.value); }

// The codes of the items as a text: what a grammar looks at.
std::string codes_of(std::span<const AnswerItem> items);

class AnswerPhrases {
public:
    AnswerPhrases(std::string_view fillers,
                  std::span<const LexiconEntry> entries,
                  std::string_view ordinal_endings);
    void add(Mean mean, int value, std::string_view phrase);

    // What the message says, without fillers; nothing when it says something that is not in the table.
    std::optional<AnswerItems> read(const std::vector<AnswerToken>& tokens, const NumberWords& numbers) const;
    // The same with a Mean::other_word for each word that is in no table; behind the first number no typing
    // errors are mended, for what is counted can be anything.
    std::optional<AnswerItems> read_with_others(const std::vector<AnswerToken>& tokens,
                                                const NumberWords& numbers) const;
    // What a single word means.
    std::optional<Mean> meaning_of(const std::string& word) const;

    // The words that are not part of a filler, nor a word for "one" ("the chocolate one").
    std::vector<std::string> without_fillers(const std::vector<AnswerToken>& tokens) const;

private:
    struct Meaning {
        Mean mean;
        int value;
    };
    struct Found {
        Meaning meaning;
        std::size_t tokens;
    };
    struct Reader;
    std::optional<Found> longest(std::span<const AnswerToken> tokens) const;
    std::optional<Meaning> nearest(std::string_view word) const;
    bool is_ordinal_ending(std::string_view word) const;

    std::unordered_map<std::string, Meaning> table_;  // words joined by spaces
    std::size_t most_words_ = 1;
    std::vector<std::string> ordinal_endings_;
};

}  // namespace frontdesk
