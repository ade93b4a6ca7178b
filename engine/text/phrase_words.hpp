// SPDX-License-Identifier: MIT
// The words of the bot's phrases, and which of them a word of a message can be.
#pragma once

#include <cstdint>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/spelling.hpp"
#include "engine/text/stems.hpp"
#include "engine/text/word_match.hpp"

namespace frontdesk {

class PhraseWords {
public:
    using WordId = Spelling::WordId;
    struct Meant {
        WordId word = 0;
        WordMatch kind = WordMatch::exact;
        bool operator==(const Meant&) const = default;
    };

    WordId add(std::string_view word, std::string_view language);
    // Groups of words that mean the same, in any of the languages.
    void set_synonyms(std::vector<std::vector<std::string>> groups);

    // A reader of one message. It must not outlive the words.
    class Reader {
    public:
        explicit Reader(const PhraseWords& words);
        // Each word once, with its surest kind; the surest first; at most 32.
        const std::vector<Meant>& meant_by(const std::string& word);

    private:
        std::vector<Meant> look_up(const std::string& word) const;

        const PhraseWords& words_;
        std::list<Stemmer> stemmers_;  // by language
        std::unordered_map<std::string, std::vector<Meant>> read_;
    };

    const std::string& text(WordId id) const { return spelling_.word(id); }

private:
    // "pl tort": a stem is one of its language.
    static std::string key(std::string_view language, std::string_view stem);
    void index_synonyms(std::string_view language);

    Spelling spelling_;
    std::vector<std::string> languages_;
    std::unordered_map<std::string, std::vector<WordId>> by_stem_;
    std::vector<std::vector<std::string>> groups_;                           // folded
    std::unordered_map<std::string, std::vector<std::uint32_t>> groups_of_;  // by stem
};

}  // namespace frontdesk
