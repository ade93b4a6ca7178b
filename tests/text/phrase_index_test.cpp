// SPDX-License-Identifier: MIT
#include <algorithm>
#include <chrono>
#include <optional>
#include <random>

#include "engine/text/phrase_index.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using Ids = std::vector<std::uint32_t>;

Ids ids(const std::vector<PhraseMatch>& matches) {
    Ids ids;
    for (const PhraseMatch& match : matches) ids.push_back(match.id);
    return ids;
}

// Phrases in English, with their position as the id.
PhraseIndex index_of(const std::vector<std::string>& phrases) {
    PhraseIndex index;
    std::uint32_t id = 0;
    for (const std::string& phrase : phrases) index.add(phrase, "en", id++);
    return index;
}

TEST_CASE("a message is a phrase whatever its case, accents and punctuation", "[text]") {
    PhraseIndex index;
    index.add("Opening hours", "en", 3);
    index.add("Gdzie zaparkować?", "pl", 5);

    CHECK(ids(index.whole(fold("OPENING hours!!"))) == Ids{3});
    CHECK(ids(index.whole(fold("gdzie zaparkowac"))) == Ids{5});
    CHECK(index.whole(fold("opening")).empty());
    CHECK(index.whole(fold("opening hours today")).empty());
    CHECK(index.whole({}).empty());
    CHECK(index.within({}).empty());
}

TEST_CASE("courtesy words of the phrase's language count on neither side", "[text]") {
    PhraseIndex index;
    index.add("menu please", "en", 0);
    index.add("proszę menu", "pl", 1);
    index.add("thank you", "en", 2);

    CHECK(ids(index.whole(fold("menu"))) == Ids{0, 1});
    CHECK(ids(index.whole(fold("hello, menu thanks"))) == Ids{0});
    CHECK(ids(index.whole(fold("dzień dobry, menu"))) == Ids{1});
    CHECK(ids(index.whole(fold("thank you"))) == Ids{2});
    CHECK(index.within(fold("the menu of today")).empty());
}

TEST_CASE("phrases stand in a message as whole words", "[text]") {
    const PhraseIndex index = index_of({"cake", "order a cake", "human", "cake shop"});

    CHECK(ids(index.within(fold("I want to order a cake today"))) == Ids{0, 1});
    CHECK(index.within(fold("cakewalk")).empty());
    CHECK(ids(index.within(fold("order a nice cake"))) == Ids{0});
    CHECK(ids(index.within(fold("order a order a cake"))) == Ids{0, 1});
    CHECK(index.within(fold("inhuman")).empty());
    CHECK(ids(index.within(fold("the cake, shop"))) == Ids{0, 3});
}

struct Stars {
    std::string phrase;
    std::string message;
    bool whole;
    bool within;
};

TEST_CASE("a star is any words, also none", "[text]") {
    const std::vector<Stars> table{
        {"talk to *", "talk to", true, true},
        {"talk to *", "talk to somebody nice", true, true},
        {"talk to *", "can I talk to somebody", false, true},
        {"talk to *", "talk", false, false},
        {"talk to*", "talk to me", true, true},
        {"* cake", "a big cake", true, true},
        {"* cake", "cake", true, true},
        {"* cake", "cake please now", false, true},
        {"*cake*", "no cake today", true, true},
        {"how * cost", "how much does it cost", true, true},
        {"how * cost", "how cost", true, true},
        {"how * cost", "tell me how much they cost today", false, true},
        {"how * cost", "cost how", false, false},
        {"how * how", "how", false, false},
        {"how * how", "how how", true, true},
        {"a * b * c", "a b c", true, true},
        {"a * b * c", "a x b c b y c", true, true},
        {"a * b * c", "a c b", false, false},
        {"a ** b", "a x b", true, true},
        {"a * b c", "a b b c", true, true},
        {"please *", "please help", true, true},
        {"* please", "help me please", true, true},
        {"talk to *", "hi, talk to anna", true, true},
    };
    for (const Stars& row : table) {
        INFO(row.phrase << " / " << row.message);
        const PhraseIndex index = index_of({row.phrase});
        CHECK(ids(index.whole(fold(row.message))) == (row.whole ? Ids{0} : Ids{}));
        CHECK(ids(index.within(fold(row.message))) == (row.within ? Ids{0} : Ids{}));
    }
}

TEST_CASE("a phrase of nothing or of stars never matches", "[text]") {
    const PhraseIndex index = index_of({"", "*", "* *", "***", "?!", "👍", "* ? *"});

    CHECK(index.whole(fold("anything")).empty());
    CHECK(index.within(fold("anything at all")).empty());
    CHECK(index.whole({}).empty());
}

TEST_CASE("a star in a literal text is no wildcard", "[text]") {
    PhraseIndex index;
    index.add_literal("5* hotel", "en", 0);

    CHECK(ids(index.whole(fold("5 hotel"))) == Ids{0});
    CHECK(index.whole(fold("5 nice hotel")).empty());
}

TEST_CASE("phrases come in the order they were added, each id once", "[text]") {
    PhraseIndex index;
    index.add("hours", "en", 9);
    index.add("hours", "pl", 4);
    index.add("Hours!", "en", 9);
    index.add("open", "en", 9);
    index.add("open hours", "en", 1);

    CHECK(ids(index.whole(fold("hours"))) == Ids{9, 4});
    CHECK(ids(index.within(fold("open hours"))) == Ids{9, 4, 1});
}

struct Kinds {
    std::string phrase;
    std::string language;
    std::string message;
    std::optional<WordMatch> kind;
};

TEST_CASE("words match by form, then by stem, then with a typing error, then by synonym", "[text]") {
    using enum WordMatch;
    const std::vector<Kinds> table{
        {"order a cake", "en", "order a cake", exact},
        {"order a cake", "en", "I want to order two... order a CAKE!", exact},
        {"birthday cakes", "en", "a birthday cake", stem},
        {"zamówić tort", "pl", "chcę zamówić torty", stem},
        {"porozmawiać z *", "pl", "chcę porozmawiać z kimś", exact},
        {"opening hours", "en", "opeing hours", typo},
        {"opening hours", "en", "opennign hours", std::nullopt},  // two errors
        {"opening hours", "en", "poening hours", typo},
        {"opening hours", "en", "kpening hours", std::nullopt},  // hardly anyone mistypes the first letter
        {"zaparkować", "pl", "gdzie zapakrowac", typo},
        {"cake", "en", "caek", std::nullopt},  // too short to be sure
        {"room 12345", "en", "room 12346", std::nullopt},
        {"tort", "pl", "poproszę ciasto", synonym},
        {"tort", "pl", "dwa ciasta", synonym},
        {"zamówić tort", "pl", "zamowc ciasto", synonym},
        {"tort", "pl", "torcik", synonym},
        {"chleb", "pl", "poproszę ciasto", std::nullopt},
        {"größe ändern", "de", "kann ich die grosse andern", exact},
    };
    for (const Kinds& row : table) {
        INFO(row.phrase << " / " << row.message);
        PhraseIndex index;
        index.add(row.phrase, row.language, 7);
        index.set_synonyms({{"tort", "ciasto", "torcik"}, {"cake", "gateau"}});

        const std::vector<PhraseMatch> matches = index.within(fold(row.message));

        CHECK(matches.size() == (row.kind ? 1 : 0));
        if (row.kind && !matches.empty()) CHECK(matches.front().kind == *row.kind);
    }
}

TEST_CASE("a surer match stands before one that was added earlier", "[text]") {
    PhraseIndex index;
    index.set_synonyms({{"cake", "gateau"}});
    index.add("gateau", "en", 1);
    index.add("cakes", "en", 2);
    index.add("cake", "en", 3);
    index.add("gateau shop", "en", 3);
    index.add("cake", "en", 4);

    CHECK(ids(index.whole(fold("cake"))) == Ids{3, 4, 2, 1});
    CHECK(ids(index.within(fold("cake shop"))) == Ids{3, 4, 2, 1});
    CHECK(index.within(fold("gateau shop")).front().kind == WordMatch::exact);
}

TEST_CASE("a word of five letters may lack one of them", "[text]") {
    const PhraseIndex index = index_of({"check in", "menu", "log in"});

    CHECK(ids(index.whole(fold("chek in"))) == Ids{0});
    CHECK(ids(index.whole(fold("chcek in"))) == Ids{0});
    CHECK(index.within(fold("I would like to chek in")).empty());
    CHECK(index.whole(fold("chec")).empty());
    CHECK(index.whole(fold("men")).empty());
    CHECK(index.whole(fold("manu")).empty());
    CHECK(index.whole(fold("lag in")).empty());
}

TEST_CASE("a phrase may be written as one word", "[text]") {
    const PhraseIndex index = index_of({"check in", "size s", "room 12", "go", "talk to *"});

    CHECK(ids(index.whole(fold("checkin"))) == Ids{0});
    CHECK(ids(index.whole(fold("Chekin!"))) == Ids{0});
    CHECK(ids(index.within(fold("I want to checkin online"))) == Ids{0});
    CHECK(index.whole(fold("sizes")).empty());
    CHECK(index.whole(fold("room12")).empty());
}

TEST_CASE("a word that the bot knows is never taken for a typing error", "[text]") {
    const PhraseIndex index = index_of({"order older wine", "older", "order", "olders"});

    CHECK(ids(index.within(fold("oder"))).empty());
    CHECK(ids(index.within(fold("ordr"))).empty());
    CHECK(ids(index.within(fold("ordder"))) == Ids{2});
    CHECK(ids(index.within(fold("older"))) == Ids{1, 3});
}

TEST_CASE("a match tells which words met, and where", "[text]") {
    PhraseIndex index;
    index.add("book * tables", "en", 5);

    const auto matches = index.within(fold("Hello, can I book some nice table today?"));

    REQUIRE(matches.size() == 1);
    const std::vector<MatchedWord> words{{3, "book", WordMatch::exact}, {6, "tables", WordMatch::stem}};
    CHECK(matches[0].matched == words);
    CHECK(matches[0].begin() == 3);
    CHECK(matches[0].end() == 7);
}

TEST_CASE("positions count the courtesy words that were skipped", "[text]") {
    PhraseIndex index;
    index.add("the menu", "en", 5);

    const auto matches = index.whole(fold("hello there the menu please"));

    REQUIRE(matches.size() == 1);
    CHECK(matches[0].begin() == 2);
    CHECK(matches[0].end() == 4);
}

// What the index has to find, said the slow way.
bool slow_match(const Words& pattern, std::size_t p, const Words& message, std::size_t m, bool to_end) {
    if (p == pattern.size()) return !to_end || m == message.size();
    if (pattern[p] == "*") {
        for (std::size_t next = m; next <= message.size(); ++next)
            if (slow_match(pattern, p + 1, message, next, to_end)) return true;
        return false;
    }
    return m < message.size() && pattern[p] == message[m] &&
           slow_match(pattern, p + 1, message, m + 1, to_end);
}

TEST_CASE("the index finds what a comparison one by one finds", "[text]") {
    std::mt19937 random{3};
    const auto some = [&](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>{0, most}(random);
    };
    const Words letters{"a", "b", "c", "*"};
    const auto join = [](const Words& words) {
        std::string text;
        for (const std::string& word : words) text += word + " ";
        return text;
    };
    for (int round = 0; round < 300; ++round) {
        std::vector<Words> patterns(1 + some(6));
        std::vector<std::string> phrases;
        for (Words& pattern : patterns) {
            for (std::size_t i = 0; i <= some(4); ++i) pattern.push_back(letters[some(3)]);
            phrases.push_back(join(pattern));
        }
        Words message(some(6));
        for (std::string& word : message) word = letters[some(2)];
        const PhraseIndex index = index_of(phrases);

        Ids whole;
        Ids within;
        for (std::uint32_t i = 0; i < patterns.size(); ++i) {
            const bool content =
                std::ranges::any_of(patterns[i], [](const auto& word) { return word != "*"; });
            if (!content || message.empty()) continue;
            if (slow_match(patterns[i], 0, message, 0, true)) whole.push_back(i);
            for (std::size_t at = 0; at <= message.size(); ++at)
                if (slow_match(patterns[i], 0, message, at, false)) {
                    within.push_back(i);
                    break;
                }
        }
        INFO(join(message));
        CHECK(ids(index.whole(message)) == whole);
        CHECK(ids(index.within(message)) == within);
    }
}

TEST_CASE("the cost of a message does not grow with the number of phrases", "[text]") {
    PhraseIndex index;
    for (std::uint32_t i = 0; i < 20'000; ++i)
        index.add("when does shop " + std::to_string(i) + " open", "en", i);
    const Words message = fold("when does shop 777 open on sunday");

    const auto before = std::chrono::steady_clock::now();
    for (int i = 0; i < 1000; ++i) CHECK(ids(index.within(message)) == Ids{777});
    const auto took = std::chrono::steady_clock::now() - before;

    // One by one, twenty million comparisons would take far longer.
    CHECK(took < std::chrono::seconds{1});
}

TEST_CASE("a long message against repeating phrases ends soon", "[text]") {
    const PhraseIndex index = index_of({"a a a a a a a a b", "a * a * a * b", "a"});
    const Words message(40'000, "a");

    const auto before = std::chrono::steady_clock::now();
    CHECK(ids(index.within(message)) == Ids{2});
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds{2});
}

}  // namespace
}  // namespace frontdesk
