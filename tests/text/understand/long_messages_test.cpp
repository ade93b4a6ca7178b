// SPDX-License-Identifier: MIT
// Messages of 20,000 characters made to be slow: the work grows no faster than they do.
#include <functional>

#include "engine/text/understand/lexicon.hpp"
#include "engine/text/understand/terms.hpp"
#include "tests/support/catch.hpp"
#include "tests/text/understand/bakery.hpp"
#include "tests/text/understand/made_faqs.hpp"

namespace frontdesk {
namespace {

using namespace test;

struct Hostile {
    const char* name;
    std::function<std::string(std::size_t characters)> make;
};

std::string repeated(std::string_view text, std::size_t characters) {
    std::string message;
    while (message.size() < characters) message += text;
    return message;
}

std::string mistyped(std::size_t characters) {
    std::mt19937 random{11};
    const Words words{"zaparkowac", "bezglutenowe", "otwieracie", "zmienic", "samochod"};
    std::string message;
    while (message.size() < characters) {
        std::string word = words[random() % words.size()];
        word[random() % word.size()] = 'q';
        message += word + ' ';
    }
    return message;
}

const std::vector<Hostile> hostile{
    {"one word", [](std::size_t n) { return std::string(n, 'x'); }},
    {"one word of different letters", [](std::size_t n) { return repeated("abcdefghijklmnop", n); }},
    {"one-letter words", [](std::size_t n) { return repeated("a ", n); }},
    {"a phrasing again and again", [](std::size_t n) { return repeated("czy jest parking ", n); }},
    {"courtesy again and again", [](std::size_t n) { return repeated("dziekuje bardzo ", n); }},
    {"synonyms", [](std::size_t n) { return repeated("torcik woz ", n); }},
    {"digits and letters in turn", [](std::size_t n) { return repeated("1a", n); }},
    {"marks", [](std::size_t n) { return repeated("\xCC\x81", 2 * n); }},
    {"broken bytes", [](std::size_t n) { return repeated("\xF0\x9F x\xFF", n); }},
    {"words with errors", mistyped},
};

struct Work {
    std::size_t tokens = 0;
    std::size_t terms = 0;
};

Work work_for(const Lexicon& lexicon, const std::string& message) {
    const auto tokens = lexicon.read(fold(message));
    return {tokens.size(), terms_of(tokens, {}).size()};
}

TEST_CASE("twice as long a message is at most twice the work, and the work is bounded", "[text]") {
    const FaqSet faqs = bakery();
    Lexicon lexicon{faqs.language, faqs.synonyms, {}};
    for (const auto& phrasings : faqs.faqs)
        for (const std::string& phrasing : phrasings) lexicon.learn(fold(phrasing));

    for (const Hostile& kind : hostile) {
        INFO(kind.name);
        Work before = work_for(lexicon, kind.make(2'500));
        for (const std::size_t characters : {5'000U, 10'000U, 20'000U}) {
            INFO(characters);
            const Work work = work_for(lexicon, kind.make(characters));
            CHECK(work.tokens <= 2 * before.tokens + before.tokens / 10 + 2);
            CHECK(work.terms <= 2 * before.terms + before.terms / 10 + 100);
            // Each letter begins at most four pieces, of the word and of what it was before it was mended.
            CHECK(work.terms <= 12 * characters);
            before = work;
        }
    }
}

TEST_CASE("what is past the limit of a text changes nothing", "[text]") {
    const FaqModel model = FaqModel::build(bakery());
    const std::string longest = repeated("gdzie jest parking ", max_text_bytes).substr(0, max_text_bytes);

    CHECK(model.rank(longest + "bez glutenu").best == model.rank(longest).best);
}

TEST_CASE("hostile messages are ranked and explained", "[text]") {
    const FaqModel model = FaqModel::build(bakery());
    for (const Hostile& kind : hostile) {
        INFO(kind.name);
        const std::string message = kind.make(20'000);
        const Ranking ranking = model.rank(message);
        CHECK(ranking.best.size() <= 3);
        for (const ScoredFaq& one : ranking.best) CHECK((one.score > -2 && one.score < 2));
        CHECK(model.explain(message).faqs.size() == ranking.best.size());
    }
}

}  // namespace
}  // namespace frontdesk
