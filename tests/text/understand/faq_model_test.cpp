// SPDX-License-Identifier: MIT
#include <algorithm>
#include <bit>
#include <random>

#include "engine/text/words.hpp"
#include "tests/support/catch.hpp"
#include "tests/text/understand/bakery.hpp"

namespace frontdesk {
namespace {

using namespace test;

std::uint32_t best(const FaqModel& model, std::string_view message) {
    const Ranking ranking = model.rank(message);
    return ranking.best.empty() ? 999 : ranking.best.front().faq;
}

TEST_CASE("customers' own words find the right FAQ", "[text]") {
    const FaqModel model = FaqModel::build(bakery());
    const std::vector<std::pair<std::string, Faq>> table{
        {"gdzie mogę zaparkować", parking},   {"a czy można płacić kartą?", payment},
        {"chcę zmienić liczbę osób", people}, {"GDZIE JEST PARKING???", parking},
        {"parkign jest?", parking},           {"macie cos bez glutenu", gluten},
        {"bez glutnu cos macie", gluten},     {"ile kosztuje dowoz do domu", delivery},
        {"zaplace blikiem", payment},         {"w niedziele otwarte?", hours},
        {"ciasto na wiecej osob", people},    {"podjadę samochodem, można?", parking},
    };
    for (const auto& [message, faq] : table) {
        INFO(message);
        CHECK(best(model, message) == faq);
    }
}

TEST_CASE("text without accents and in capitals scores the same bits", "[text]") {
    const FaqModel model = FaqModel::build(bakery());
    const auto scores = [&](std::string_view message) { return model.rank(message).best; };

    CHECK(scores("czy można zapłacić kartą") == scores("czy mozna zaplacic karta"));
    CHECK(scores("czy można zapłacić kartą") == scores("CZY MOŻNA ZAPŁACIĆ KARTĄ?!"));
    CHECK(scores("heeej gdzie parking") == scores("heeeeeej gdzie parking"));
}

TEST_CASE("an own phrasing always wins for its FAQ", "[text]") {
    FaqSet faqs = bakery();
    // Two that differ in one small word, and one that is a part of another.
    faqs.faqs.push_back({"czy jest parking dla autobusów", "parking autobusów"});
    faqs.faqs.push_back({"czy jest parking dla rowerów", "parking rowerów", "jest parking"});
    const FaqModel model = FaqModel::build(faqs);

    for (std::uint32_t faq = 0; faq < faqs.faqs.size(); ++faq) {
        for (const std::string& phrasing : faqs.faqs[faq]) {
            INFO(phrasing);
            const Ranking ranking = model.rank("Dzień dobry, " + phrasing + "?");
            CHECK(ranking.verdict == Ranking::Verdict::answer);
            REQUIRE_FALSE(ranking.best.empty());
            CHECK(ranking.best.front().faq == faq);
            CHECK(ranking.best.front().score == 1.0);
        }
    }
}

TEST_CASE("the order of FAQs and of phrasings never matters", "[text]") {
    const FaqSet faqs = bakery();
    const FaqModel model = FaqModel::build(faqs);
    const std::vector<std::string> messages{
        "gdzie jest parking", "ile kosztuje tort", "otwarte dzis?", "karta?", "zmienic cos", "kosztuje"};
    std::mt19937 random{1};
    for (int round = 0; round < 10; ++round) {
        std::vector<std::uint32_t> was(faqs.faqs.size());
        for (std::uint32_t i = 0; i < was.size(); ++i) was[i] = i;
        std::shuffle(was.begin(), was.end(), random);
        FaqSet shuffled = faqs;
        for (std::size_t i = 0; i < was.size(); ++i) {
            shuffled.faqs[i] = faqs.faqs[was[i]];
            std::shuffle(shuffled.faqs[i].begin(), shuffled.faqs[i].end(), random);
        }
        const FaqModel other = FaqModel::build(shuffled);

        CHECK(std::bit_cast<std::uint64_t>(other.threshold()) ==
              std::bit_cast<std::uint64_t>(model.threshold()));
        for (const std::string& message : messages) {
            INFO(message);
            auto ranked = other.rank(message).best;
            for (ScoredFaq& one : ranked) one.faq = was[one.faq];
            CHECK(ranked == model.rank(message).best);  // equal numbers, not near ones
        }
    }
}

TEST_CASE("no FAQs, one FAQ, empty phrasings and twins are no trouble", "[text]") {
    CHECK(FaqModel::build({}).rank("hello").best.empty());
    CHECK(FaqModel::build({}).rank("hello").verdict == Ranking::Verdict::none);
    CHECK(FaqModel::build({"en", {{}, {"?!", ""}}, {}, {}}).rank("hello").best.empty());

    const FaqModel one = FaqModel::build({"en", {{}, {"opening hours"}}, {}, {}});
    CHECK(best(one, "hours") == 1);
    CHECK(one.rank("opening hours").verdict == Ranking::Verdict::answer);

    const FaqModel twins = FaqModel::build({"en", {{"opening hours"}, {"Opening hours!"}}, {}, {}});
    CHECK(twins.rank("opening hours").verdict == Ranking::Verdict::did_you_mean);
    CHECK(twins.rank("opening hours").offered == 2);
    CHECK(twins.rank("").best.empty());
}

TEST_CASE("any bytes up to 20,000 characters are bounded", "[text]") {
    const FaqModel model = FaqModel::build(bakery());
    std::mt19937 random{3};
    std::string bytes(80'000, ' ');
    for (char& byte : bytes) byte = static_cast<char>(random() % 256);
    std::string words;
    while (words.size() < 80'000)
        words += std::string(1 + random() % 9, static_cast<char>('a' + random() % 26)) + ' ';

    for (const std::string& message : {bytes, words, std::string(80'000, 'x'), std::string(80'000, '\x01'),
                                       std::string(1, '\0'), std::string("\xff\xfe\xf0\x9f")}) {
        const Ranking ranking = model.rank(message);
        CHECK(ranking.best.size() <= 3);
        for (const ScoredFaq& one : ranking.best) CHECK((one.score > -2 && one.score < 2));
    }
}

}  // namespace
}  // namespace frontdesk
