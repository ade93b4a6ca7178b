// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tests/support/catch.hpp"
#include "tests/text/understand/bakery.hpp"

namespace frontdesk {
namespace {

using namespace test;

TEST_CASE("the parts of an explanation add up to the score", "[text]") {
    const FaqModel model = FaqModel::build(bakery());
    for (const auto* message : {"gdzie mogę zaparkować", "gdzie zaparkować", "parkign parking czy karta",
                                "dostawa ciasta w niedzielę", "nic z tego", "x", "bez bez bez glutenu"}) {
        INFO(message);
        const Ranking ranking = model.rank(message);
        const Explanation explanation = model.explain(message);

        REQUIRE(explanation.faqs.size() == 3);
        CHECK(explanation.threshold == model.threshold());
        CHECK(explanation.faqs.front().threshold == ranking.threshold);
        for (std::size_t i = 0; i < 3; ++i) {
            const ExplainedFaq& faq = explanation.faqs[i];
            CHECK(faq.faq == ranking.best[i].faq);
            CHECK(faq.score == ranking.best[i].score);
            double sum = 0;
            for (const ExplainedWord& word : faq.words) sum += word.adds;
            CHECK(sum == Approx(faq.score).margin(1e-9));
        }
    }
}

TEST_CASE("an explanation names the kind of each word", "[text]") {
    const FaqModel model = FaqModel::build(bakery());
    const auto words = model.explain("parkingi, parkig, parking, samochod, xyzzy").faqs.front().words;

    REQUIRE(words.size() == 5);
    CHECK(words[1].kind == MatchKind::typo);
    CHECK(words[1].word == "parkig");
    CHECK(words[2].kind == MatchKind::exact);
    CHECK(words[3].kind == MatchKind::synonym);
    CHECK(words[3].matched == "autem");
    CHECK(words[4].kind == MatchKind::pieces);
    CHECK(words[4].matched.empty());
    CHECK(words[2].adds > words[4].adds);
}

TEST_CASE("a whole phrasing is explained as one", "[text]") {
    const FaqModel model = FaqModel::build(bakery());

    const ExplainedFaq faq = model.explain("Czy jest parking?").faqs.front();

    CHECK(faq.score == 1.0);
    CHECK(faq.nearest == 1);
    CHECK(faq.words.back().kind == MatchKind::phrasing);
}

TEST_CASE("the self-test finds phrasings that another FAQ would win, and the words to blame", "[text]") {
    const FaqModel model =
        FaqModel::build({"en",
                         {{"change my delivery address", "new address please", "how do I move house"},
                          {"cancel my order", "stop the order", "change my delivery date"},
                          {"opening hours", "when are you open", "hours on Sunday"}},
                         {},
                         {}});

    const auto confusions = model.self_test();
    const auto found = std::ranges::find_if(
        confusions, [](const Confusion& one) { return one.faq == 1 && one.phrasing == 2; });
    REQUIRE(found != confusions.end());
    CHECK(found->rival == 0);
    CHECK(found->rival_score >= found->own_score);
    CHECK(std::ranges::find(found->words, "delivery") != found->words.end());
    CHECK(std::ranges::none_of(confusions,
                               [](const Confusion& one) { return one.faq == 2 && one.phrasing < 1; }));

    const auto pairs = model.confused_pairs();
    REQUIRE_FALSE(pairs.empty());
    CHECK(pairs.front().first == 0);
    CHECK(pairs.front().second == 1);
    CHECK(pairs.front().phrasings >= 1);
}

}  // namespace
}  // namespace frontdesk
