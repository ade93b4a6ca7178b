// SPDX-License-Identifier: MIT
// Finds which of many phrases a message is, or which stand in it as whole words, in time that depends on the
// message and not on the number of phrases.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/words.hpp"

namespace frontdesk {

// How a word of the message met a word of a phrase, the best first.
enum class WordMatch { exact, stem, typo, synonym };

struct PhraseMatch {
    std::uint32_t id = 0;
    WordMatch kind = WordMatch::exact;  // the worst of its words
};

class PhraseIndex {
public:
    // `*` in a phrase is any words, also none. `id` is the caller's; several phrases may share one. A phrase
    // of which nothing is left but `*` never matches.
    void add(std::string_view phrase, std::string_view language, std::uint32_t id);
    // The same for a text in which `*` means nothing.
    void add_literal(std::string_view text, std::string_view language, std::uint32_t id);

    // Ids of the phrases that are the whole message, in the order they were added, each once. The courtesy
    // words of the phrase's language are ignored on both sides.
    std::vector<PhraseMatch> whole(const Words& message) const;
    // Ids of the phrases that stand in the message as whole words, in the order they were added, each once.
    std::vector<PhraseMatch> within(const Words& message) const;

private:
    using WordId = std::uint32_t;
    using Node = std::uint32_t;
    // A place in the tree of phrases: the words from the root to here are the beginning of some phrase.
    struct Reached {
        std::vector<std::uint32_t> orders;  // phrases that end here
        Node after_any = 0;                 // the node behind a "*"; 0: none
    };
    struct Root {
        std::string language;
        Node node;
    };
    enum class Ends { whole, within };

    void add_words(const Words& phrase, std::string_view language, std::uint32_t id);
    Node step(Node from, const std::string& word);
    Node insert(Node root, const Words& phrase);
    Node root_of(std::string_view language);
    std::vector<WordId> known(const Words& message) const;
    // Adds to `ended` every node at which a phrase ends that the message is, or holds.
    void run(Node root, const std::vector<WordId>& message, Ends ends, std::vector<Node>& ended) const;
    std::vector<PhraseMatch> ids(std::vector<Node> ended) const;

    std::vector<std::uint32_t> ids_;                        // by the order in which phrases were added
    std::unordered_map<std::string, WordId> words_;         // from 1; 0 is a word that stands in no phrase
    std::unordered_map<std::uint64_t, Node> next_;          // node and word to node
    std::vector<Reached> nodes_ = std::vector<Reached>(1);  // nodes_[0]: where `within` begins
    std::vector<Root> roots_;                               // where `whole` begins, by language
};

}  // namespace frontdesk
