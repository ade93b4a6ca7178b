// SPDX-License-Identifier: MIT
// Finds which of many phrases a message is, or which stand in it as whole words, in time that depends on the
// message and not on the number of phrases. A word of the message may be another form of the phrase's word,
// have a typing error or be a synonym; every match says which.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/phrase_words.hpp"
#include "engine/text/word_match.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {

struct MatchedWord {
    std::uint32_t at = 0;  // position in the message
    std::string phrase_word;
    WordMatch kind = WordMatch::exact;
    bool operator==(const MatchedWord&) const = default;
};

struct PhraseMatch {
    std::uint32_t id = 0;
    WordMatch kind = WordMatch::exact;  // the least sure of its words
    std::vector<MatchedWord>
        matched;  // in the order of the message; words that a star stood for are not among them

    // Positions in the message of the first matched word and of the one after the last.
    std::uint32_t begin() const { return matched.empty() ? 0 : matched.front().at; }
    std::uint32_t end() const { return matched.empty() ? 0 : matched.back().at + 1; }
};

class PhraseIndex {
public:
    // `*` in a phrase is any words, also none. `id` is the caller's; several phrases may share one. A phrase
    // of which nothing is left but `*` never matches.
    void add(std::string_view phrase, std::string_view language, std::uint32_t id);
    // The same for a text in which `*` means nothing.
    void add_literal(std::string_view text, std::string_view language, std::uint32_t id);
    // Groups of words that mean the same. Groups of before are forgotten.
    void set_synonyms(std::vector<std::vector<std::string>> groups) {
        words_.set_synonyms(std::move(groups));
    }

    // The phrases that are the whole message: the surest first, then in the order they were added; each id
    // once, with its surest match. The courtesy words of the phrase's language are ignored on both sides.
    std::vector<PhraseMatch> whole(const Words& message) const;
    // The phrases that stand in the message as whole words, in the same order.
    std::vector<PhraseMatch> within(const Words& message) const;

private:
    using WordId = PhraseWords::WordId;
    using Node = std::uint32_t;
    // A place in the tree of phrases: the words from the root to here are the beginning of some phrase.
    struct Place {
        std::vector<std::uint32_t> orders;  // phrases that end here
        Node after_any = 0;                 // the node behind a "*"; 0: none
    };
    struct Root {
        std::string language;
        Node node;
    };
    enum class Ends { whole, within };
    class Walk;

    void add_words(const Words& phrase, std::string_view language, std::uint32_t id);
    Node step(Node from, const std::string& word, std::string_view language);
    Node insert(Node root, const Words& phrase, std::string_view language);
    Node root_of(std::string_view language);

    PhraseWords words_;
    std::vector<std::uint32_t> ids_;                     // by the order in which phrases were added
    std::unordered_map<std::uint64_t, Node> next_;       // node and word to node
    std::vector<Place> places_ = std::vector<Place>(1);  // places_[0]: where `within` begins
    std::vector<Root> roots_;                            // where `whole` begins, by language
};

}  // namespace frontdesk
