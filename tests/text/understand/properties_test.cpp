// SPDX-License-Identifier: MIT
// What holds for every bot's FAQs, tried on made-up ones.
#include <algorithm>
#include <map>
#include <numeric>

#include "engine/text/words.hpp"
#include "tests/support/catch.hpp"
#include "tests/text/understand/made_faqs.hpp"

namespace frontdesk {
namespace {

using namespace test;

struct Shuffled {
    FaqSet faqs;
    std::vector<std::uint32_t> was;  // the place that each had
};

Shuffled shuffled(const FaqSet& faqs, std::uint32_t seed) {
    std::mt19937 random{seed};
    Shuffled result{faqs, std::vector<std::uint32_t>(faqs.faqs.size())};
    std::iota(result.was.begin(), result.was.end(), 0U);
    std::ranges::shuffle(result.was, random);
    for (std::size_t i = 0; i < result.was.size(); ++i) {
        result.faqs.faqs[i] = faqs.faqs[result.was[i]];
        std::ranges::shuffle(result.faqs.faqs[i], random);
    }
    return result;
}

TEST_CASE("whatever the FAQs are, their order and that of their phrasings never matters", "[text]") {
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
        const MadeFaqs made = made_faqs(seed, 40);
        const FaqModel model = FaqModel::build(made.faqs);
        const Shuffled other_order = shuffled(made.faqs, seed);
        const FaqModel other = FaqModel::build(other_order.faqs);

        CHECK(other.threshold() == model.threshold());
        CHECK(other.self_accuracy() == model.self_accuracy());
        for (const std::string& message : made.messages) {
            INFO(message);
            Ranking ranking = other.rank(message);
            for (ScoredFaq& one : ranking.best) one.faq = other_order.was[one.faq];
            const Ranking expected = model.rank(message);
            CHECK(ranking.best == expected.best);  // equal numbers, not near ones
            CHECK(ranking.verdict == expected.verdict);
        }
    }
}

TEST_CASE("whatever the FAQs are, an own phrasing wins for its FAQ", "[text]") {
    for (const std::uint32_t seed : {4U, 5U, 6U}) {
        const FaqSet faqs = made_faqs(seed, 40).faqs;
        const FaqModel model = FaqModel::build(faqs);
        std::map<Words, std::vector<std::uint32_t>> owners;
        for (std::uint32_t faq = 0; faq < faqs.faqs.size(); ++faq)
            for (const std::string& phrasing : faqs.faqs[faq]) owners[fold(phrasing)].push_back(faq);

        for (const auto& [words, faq] : owners) {
            if (faq.front() != faq.back()) continue;  // two FAQs have it
            std::string message;
            for (const std::string& word : words) message += word + ' ';
            INFO(message);
            const Ranking ranking = model.rank("Hello! " + message + "please");
            CHECK(ranking.verdict == Ranking::Verdict::answer);
            CHECK(ranking.best.front() == ScoredFaq{faq.front(), 1.0});
        }
    }
}

TEST_CASE("whatever the FAQs are, an explanation adds up and an FAQ that may not answer is not there",
          "[text]") {
    const MadeFaqs made = made_faqs(7, 40);
    const FaqModel model = FaqModel::build(made.faqs);
    for (const std::string& message : made.messages) {
        INFO(message);
        for (const ExplainedFaq& faq : model.explain(message).faqs) {
            double sum = 0;
            for (const ExplainedWord& word : faq.words) sum += word.adds;
            CHECK(sum == Approx(faq.score).margin(1e-9));
        }
        const Ranking all = model.rank(message);
        if (all.best.size() < 2) continue;
        const std::uint32_t out = all.best.front().faq;
        const Ranking others = model.rank(message, [&](std::uint32_t faq) { return faq != out; });
        CHECK(others.best.front() == all.best[1]);
        CHECK((others.verdict != Ranking::Verdict::answer || others.best.front().score >= others.threshold));
    }
}

TEST_CASE("whether the products of all phrasings are kept while fitting changes no decision", "[text]") {
    const MadeFaqs made = made_faqs(9, 40);
    const FaqModel kept = FaqModel::build(made.faqs);
    MatchOptions options;
    options.products_kept = 0;
    const FaqModel made_again = FaqModel::build(made.faqs, options);
    CHECK(made_again.threshold() == kept.threshold());
    for (const std::string& message : made.messages) {
        INFO(message);
        const Ranking expected = kept.rank(message);
        const Ranking ranking = made_again.rank(message);
        CHECK(ranking.verdict == expected.verdict);
        REQUIRE(ranking.best.size() == expected.best.size());
        for (std::size_t i = 0; i < ranking.best.size(); ++i)
            CHECK(ranking.best[i].score == Approx(expected.best[i].score).margin(1e-4));
    }
}

}  // namespace
}  // namespace frontdesk
