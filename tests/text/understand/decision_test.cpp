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

TEST_CASE("an FAQ has its own strictness, and the others do not feel it", "[text]") {
    FaqSet faqs = bakery();
    const FaqModel plain = FaqModel::build(faqs);
    faqs.strictness = {Strictness::strict, Strictness::lenient};
    const FaqModel model = FaqModel::build(faqs);

    CHECK(model.threshold() == plain.threshold());
    CHECK(model.threshold(delivery) == plain.threshold());
    CHECK(model.threshold(parking) > plain.threshold());
    CHECK(model.threshold(gluten) < plain.threshold());
    CHECK(model.threshold(parking) < 0.9);
    CHECK(model.threshold(gluten) > 0.1);
    for (const auto* message : {"czy parking", "macie gluten", "dowóz"}) {
        INFO(message);
        CHECK(model.rank(message).best == plain.rank(message).best);
        const Ranking ranking = model.rank(message);
        CHECK(model.explain(message).faqs.front().threshold == ranking.threshold);
        CHECK(ranking.threshold >= model.threshold(ranking.best.front().faq));
    }
}

TEST_CASE("a strict FAQ is silent where a lenient one answers", "[text]") {
    const auto verdict = [](Strictness strictness, std::string_view message) {
        FaqSet faqs = bakery();
        faqs.strictness.assign(faqs.faqs.size(), Strictness::normal);
        faqs.strictness[parking] = strictness;
        return FaqModel::build(faqs).rank(message).verdict;
    };
    // From sure to unsure: the degrees of strictness stop one after the other.
    bool parted = false;
    for (const auto* message : {"gdzie zaparkować auto", "gdzie mogę zaparkować", "zaparkować można u was?",
                                "gdzie u was auto", "parkingi płatne", "podjechać", "auto mam wielkie"}) {
        INFO(message);
        const bool strict = verdict(Strictness::strict, message) == Verdict::answer;
        const bool normal = verdict(Strictness::normal, message) == Verdict::answer;
        const bool lenient = verdict(Strictness::lenient, message) == Verdict::answer;
        CHECK((normal || !strict));
        CHECK((lenient || !normal));
        parted = parted || strict != lenient;
    }
    CHECK(parted);
    CHECK(verdict(Strictness::strict, "Gdzie zaparkować?") == Verdict::answer);  // its own phrasing
}

TEST_CASE("an FAQ that may not be answered now is as if it were not there", "[text]") {
    const FaqModel model = FaqModel::build(bakery());
    const auto not_parking = [](std::uint32_t faq) { return faq != parking; };

    const Ranking ranking = model.rank("gdzie zaparkować", not_parking);

    CHECK(ranking.verdict == Verdict::none);
    for (const ScoredFaq& one : ranking.best) CHECK(one.faq != parking);
    CHECK(model.rank("gdzie zaparkować", [](std::uint32_t) { return false; }).best.empty());
}

TEST_CASE("two close FAQs are both offered, the nearer first", "[text]") {
    const FaqModel model = FaqModel::build({"en",
                                            {{"parking for cars", "where to park a car"},
                                             {"parking for bikes", "where to park a bike"},
                                             {"gift cards", "do you sell vouchers"}},
                                            {},
                                            {}});

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
