// SPDX-License-Identifier: MIT
#include "tests/support/catch.hpp"
#include "tests/text/understand/bakery.hpp"

namespace frontdesk {
namespace {

using namespace test;
using Verdict = Ranking::Verdict;

TEST_CASE("a message about something else is not answered", "[text]") {
    const FaqModel model = FaqModel::build(bakery());
    for (const auto* message :
         {"opowiedz mi dowcip", "kim jest prezydent", "xyzzy", "👍", "lubię placki ze szpinakiem"}) {
        INFO(message);
        const Ranking ranking = model.rank(message);
        CHECK(ranking.verdict != Verdict::answer);
        CHECK(ranking.offered <= 3);
    }
    CHECK(model.rank("xyzzy").verdict == Verdict::none);
    CHECK(model.rank("xyzzy").offered == 0);
}

TEST_CASE("strictness moves the threshold", "[text]") {
    FaqSet faqs = bakery();
    const double normal = FaqModel::build(faqs).threshold();
    faqs.strictness = Strictness::strict;
    const double strict = FaqModel::build(faqs).threshold();
    faqs.strictness = Strictness::lenient;
    const double lenient = FaqModel::build(faqs).threshold();

    CHECK(lenient < normal);
    CHECK(normal < strict);
    CHECK(lenient > 0.1);
    CHECK(strict < 0.9);
}

TEST_CASE("two close FAQs are both offered, the nearer first", "[text]") {
    const FaqModel model = FaqModel::build({"en",
                                            {{"parking for cars", "where to park a car"},
                                             {"parking for bikes", "where to park a bike"},
                                             {"gift cards", "do you sell vouchers"}},
                                            {},
                                            Strictness::lenient});

    const Ranking ranking = model.rank("where to park");

    // The two that share these words are the nearest, whichever is first.
    REQUIRE(ranking.best.size() >= 2);
    CHECK(ranking.best[0].score >= ranking.best[1].score);
    CHECK(ranking.best[0].faq + ranking.best[1].faq == 1);
}

TEST_CASE("an answer offers itself alone, and the best are sorted", "[text]") {
    const FaqModel model = FaqModel::build(bakery());
    const Ranking ranking = model.rank("czy można płacić kartą");

    CHECK(ranking.verdict == Verdict::answer);
    CHECK(ranking.offered == 1);
    REQUIRE(ranking.best.size() == 3);
    CHECK(ranking.best[0].score >= ranking.best[1].score);
    CHECK(ranking.best[1].score >= ranking.best[2].score);
}

}  // namespace
}  // namespace frontdesk
