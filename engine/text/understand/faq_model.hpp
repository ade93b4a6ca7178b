// SPDX-License-Identifier: MIT
// Which FAQ a message asks for, by a score that is learned from the bot's own phrasings and nothing else.
//
// One model holds the FAQs of one language. It is made when the bot is loaded and never changes; every
// function is const, total and safe to call from several threads. The same phrasings give the same scores,
// bit for bit, on every machine and in every build, in whatever order FAQs and phrasings are given.
// docs/matching.md tells how.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/understand/calibration.hpp"
#include "engine/text/understand/explanation.hpp"
#include "engine/text/understand/lexicon.hpp"
#include "engine/text/understand/match_options.hpp"
#include "engine/text/understand/weights.hpp"

namespace frontdesk {

// How sure the bot has to be before it answers with an FAQ.
enum class Strictness { strict, normal, lenient };

// What a model is made from. A FAQ without phrasings in this language may stand in the list: it never
// matches.
struct FaqSet {
    std::string language;                            // "pl"
    std::vector<std::vector<std::string>> faqs;      // the phrasings of each FAQ; its position is its number
    std::vector<std::vector<std::string>> synonyms;  // groups of words that mean the same
    std::vector<Strictness> strictness;              // of each FAQ; those that are missing are normal
};

struct ScoredFaq {
    std::uint32_t faq = 0;  // its position in FaqSet::faqs
    double score = 0;       // near 1: surely this one; near 0: nothing to do with it
    bool operator==(const ScoredFaq&) const = default;
};

// What to do with a message.
struct Ranking {
    enum class Verdict { answer, did_you_mean, none };
    Verdict verdict = Verdict::none;
    std::vector<ScoredFaq> best;  // at most three, the highest first; the nearest ones also when it is `none`
    std::size_t offered =
        0;                 // so many of `best` are the answer (1) or the choices of "did you mean" (1 to 3)
    double threshold = 0;  // the score from which the best one is answered; a near second lifts it
};

// A phrasing that its own FAQ would not win if it were not written there: a customer who says it in nearly
// these words gets the rival.
struct Confusion {
    std::uint32_t faq = 0;
    std::uint32_t phrasing = 0;  // its position in the FAQ
    std::uint32_t rival = 0;
    double own_score = 0;
    double rival_score = 0;
    std::vector<std::string>
        words;  // as the author wrote them, folded; those that pull to the rival, worst first
};

// Two FAQs that take phrasings from each other.
struct ConfusedPair {
    std::uint32_t first = 0;  // first < second
    std::uint32_t second = 0;
    std::uint32_t phrasings = 0;     // how many
    std::vector<std::string> words;  // to blame, the most frequent first
};

// By the position of the FAQ; empty: each may.
using MayAnswer = std::function<bool(std::uint32_t faq)>;

class FaqModel {
public:
    static FaqModel build(const FaqSet& faqs, const MatchOptions& options = {});

    // Any bytes, of which at most `max_text_bytes` are read; time is linear. An FAQ that may not be answered
    // now counts as if it were not there.
    Ranking rank(std::string_view message, const MayAnswer& may_answer = {}) const;
    // The same of a message that is folded already.
    Ranking rank(Words folded, const MayAnswer& may_answer = {}) const;
    // The same decision with what each word of the message adds, for the best FAQ and its two rivals.
    Explanation explain(std::string_view message) const;

    // The score from which an FAQ that is neither strict nor lenient is answered.
    double threshold() const { return calibration_.threshold; }
    double threshold(std::uint32_t faq) const;
    // Share of phrasings that find their own FAQ when they are left out of the fit.
    double self_accuracy() const { return calibration_.accuracy; }
    // In the order of FAQs and phrasings.
    std::vector<Confusion> self_test() const;
    // The pair with most confusions first.
    std::vector<ConfusedPair> confused_pairs() const;
    // Bytes held, about.
    std::size_t memory() const;

private:
    // A message, and what each FAQ gets for it.
    struct Scored {
        std::vector<Token> tokens;
        std::vector<Term> terms;
        Vector vector;
        std::vector<double> by_column;
    };
    // Columns, at most three, the highest first.
    using Best = std::vector<std::uint32_t>;
    // A phrasing that is in the fit.
    struct Row {
        std::uint32_t column = 0;
        std::uint32_t phrasing = 0;  // its position in the FAQ
        std::string text;            // as given
        std::string whole;           // folded, without courtesy words
    };

    std::vector<Row> rows_in_order(const FaqSet& faqs);
    Scored score(Words folded) const;
    void prefer_whole_phrasing(const std::string& whole, std::vector<double>& by_column) const;
    double threshold_beside(std::uint32_t faq, double second) const;
    Best best_of(const std::vector<double>& by_column, const MayAnswer& may_answer) const;
    Vector vector_of_row(const Row& row, std::vector<Token>& tokens, std::vector<Term>& terms) const;
    ExplainedFaq explained(const Scored& scored, std::uint32_t column) const;
    std::vector<std::string> words_to_blame(const LeftOut& left_out) const;

    MatchOptions options_;
    std::string language_;
    Lexicon lexicon_;
    Weights weights_;
    Calibration calibration_;
    std::vector<Strictness> strictness_;  // as in FaqSet
    std::vector<std::uint32_t> number_;   // FAQ by column of the weights
    std::vector<Row> rows_;               // by column, then by text
    std::vector<std::uint32_t> whole_;    // rows, by their whole text
};

}  // namespace frontdesk
