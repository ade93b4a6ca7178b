// SPDX-License-Identifier: MIT
// The numbers of the matching, and switches for its parts. They were tuned once on development data; only the
// benchmark and the tests ever change them.
#pragma once

#include <cstdint>

namespace frontdesk {

struct MatchOptions {
    double stem_weight = 0.5;
    double pair_weight = 1.0;
    double beginning_weight = 0.7;  // of the first letters of each word
    double first_weight = 0.3;      // of the word with which the text begins
    double piece_weight = 0.7;      // of pieces of each length
    double lambda = 0.3;            // how much the fit distrusts a single phrasing
    double own_lambda = 0.15;       // ... of the FAQ itself: its few are weighed against many others
    double near_weight = 0.5;       // of pairs of stems that are not far from each other, in any order
    double repaired_weight = 0.7;   // what a word counts after a typing error was mended
    double usual_threshold = 0.40;  // the mean of this and of what leaving out finds is the threshold
    double runner_up = 0.27;        // the second FAQ lifts the threshold by this share of its score
    double margin = 0.05;           // two FAQs nearer than this are close
    double suggest_from = 0.6;      // share of the threshold from which "did you mean" is asked

    // An FAQ is fitted among so many phrasings of others, and as many more as it has of its own.
    std::uint32_t neighbours = 60;
    double negligible = 2e-3;            // weights below it are dropped
    std::uint32_t products_kept = 4000;  // so many phrasings are multiplied with each other but once

    bool stems = true;
    bool beginnings = true;
    bool first = true;
    bool pairs = true;
    bool near_pairs = true;
    bool pieces = true;
    bool repair = true;
    bool synonyms = true;
    bool rarity = true;          // rare terms count more
    bool unseen_in_norm = true;  // words that no FAQ has lower the score
    bool own_threshold = true;   // else `usual_threshold` alone
};

}  // namespace frontdesk
