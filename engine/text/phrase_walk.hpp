// SPDX-License-Identifier: MIT
// One message on its way through the tree of phrases.
#pragma once

#include "engine/text/phrase_index.hpp"

namespace frontdesk {

class PhraseIndex::Walk {
public:
    explicit Walk(const PhraseIndex& index) : index_{index}, reader_{index.words_} {}

    // `message` begins at the position `offset` of the whole one.
    void run(Node root, std::span<const std::string> message, Ends ends, std::uint32_t offset);
    std::vector<PhraseMatch> matches() const;

private:
    using Trail = std::uint32_t;  // a word on the way here, and through it those before
    static constexpr Trail nothing = 0xFFFF'FFFF;
    struct Passed {
        Trail before;
        std::uint32_t at;
        WordId word;
        WordMatch kind;
    };
    struct Reached {
        Node node;
        WordMatch kind;
        Trail trail;
    };

    std::span<const PhraseWords::Meant> meant_by(const std::string& word);
    void reach(Reached here, std::vector<Reached>& into);
    void follow(Reached from, std::uint32_t at, std::span<const PhraseWords::Meant> meant);
    void keep_best(Reached here, std::vector<Reached>& in);
    std::vector<MatchedWord> words_of(Trail trail) const;

    const PhraseIndex& index_;
    PhraseWords::Reader reader_;
    Ends ends_ = Ends::whole;
    // A place behind a star stays reached for good, so it is kept apart and entered once.
    std::vector<Reached> sticky_;
    std::vector<Reached> now_;
    std::vector<Reached> next_;
    std::unordered_map<Node, Reached> ended_;  // at which a phrase ends, by the surest way
    std::vector<Passed> passed_;
};

}  // namespace frontdesk
