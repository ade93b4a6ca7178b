// SPDX-License-Identifier: MIT
// The words that a bot's phrasings are made of, and a message read in these words: typing errors mended,
// synonyms replaced, endings cut.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/spelling.hpp"
#include "engine/text/stems.hpp"
#include "engine/text/understand/match_options.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {

// One word of a text, ready to be compared.
struct Token {
    std::string written;     // as it stands in the text, folded
    std::string text;        // what it is taken for
    std::string stem;        // of `text`
    std::string unrepaired;  // what it was before a typing error was mended; empty if none was
    double weight = 1;       // below 1 for a mended word
    bool synonym = false;    // it was replaced by the head of its group
};

class Lexicon {
public:
    Lexicon() = default;
    Lexicon(std::string_view language,
            const std::vector<std::vector<std::string>>& synonyms,
            const MatchOptions& options);

    // A phrasing of the author, folded: its words are from now on known.
    void learn(const Words& phrasing);
    // A phrasing that was learned.
    std::vector<Token> read_known(const Words& phrasing) const;
    // A customer's message, folded: words that are not known may be mended.
    std::vector<Token> read(const Words& message) const;
    std::size_t memory() const { return spelling_.memory(); }

private:
    struct Group {
        std::vector<std::string> member;  // stems
        std::vector<std::string> head;    // words
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::vector<Token> split(const Words& folded, const Stemmer& stemmer) const;
    void mend(Token& token, const Stemmer& stemmer) const;
    std::vector<Token> with_heads(std::vector<Token> tokens, const Stemmer& stemmer) const;
    const Group* group_at(std::span<const Token> tokens) const;

    std::string language_;
    double repaired_weight_ = 1;
    bool repair_ = true;
    Spelling spelling_;
    std::unordered_map<std::string, std::vector<Group>, Hash, std::equal_to<>> groups_;  // by the first stem
};

// Folded words as the score sees them: letters only, at most two equal ones in a row ("heeej" is "heej"), a
// number is "0" or, with more digits, "00".
Words scored_words(const Words& folded);

}  // namespace frontdesk
