// SPDX-License-Identifier: MIT
// Why a message got its score: what each of its words adds. The parts add up to the score.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace frontdesk {

// How a word of the message met the words of an FAQ. `pieces`: only by parts of the word, or not at all.
// `phrasing` is no word: the whole message is one of the FAQ's phrasings, which lifts the score to 1.
enum class MatchKind { exact, stem, typo, synonym, pieces, phrasing };

struct ExplainedWord {
    std::string word;     // as the customer wrote it, folded
    std::string matched;  // the FAQ's word that it met; empty for pieces
    MatchKind kind = MatchKind::pieces;
    double adds = 0;
};

struct ExplainedFaq {
    std::uint32_t faq = 0;
    double score = 0;                  // the sum of what the words add, up to rounding
    double threshold = 0;              // the score from which this FAQ is answered
    std::vector<ExplainedWord> words;  // in the order of the message
    std::uint32_t nearest = 0;         // position of the phrasing that is most like the message
};

struct Explanation {
    double threshold = 0;            // of FAQs that are neither strict nor lenient
    std::vector<ExplainedFaq> faqs;  // at most three, the highest first: the winner and its rivals
};

}  // namespace frontdesk
