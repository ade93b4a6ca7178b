// SPDX-License-Identifier: MIT
#include "engine/flow/bot.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

State named(std::string name, std::vector<std::string> was = {}) {
    State state;
    state.name = std::move(name);
    state.was = std::move(was);
    return state;
}

Text both(const std::string& pl, const std::string& en) {
    return {.in = {Template{{pl}}, Template{{en}}}, .place = {}};
}

std::vector<std::uint32_t> ids(const std::vector<PhraseMatch>& matches) {
    std::vector<std::uint32_t> ids;
    for (const PhraseMatch& match : matches) ids.push_back(match.id);
    return ids;
}

TEST_CASE("a state is found by its name, then by one it had before", "[flow]") {
    Bot bot;
    bot.states = {named("welcome", {"hello", "menu"}), named("menu"), named("end", {"hello"})};
    index(bot);

    CHECK(bot.find_state("welcome") == 0);
    CHECK(bot.find_state("menu") == 1);
    CHECK(bot.find_state("hello") == 0);
    CHECK_FALSE(bot.find_state("nowhere"));
    CHECK_FALSE(bot.find_state(""));
}

TEST_CASE("phrases of triggers come before those of questions, language by language", "[flow]") {
    Bot bot;
    bot.languages = {"pl", "en"};
    Trigger trigger;
    trigger.when = {{"człowiek"}, {"human", "agent"}};
    bot.triggers = {trigger};
    Faq faq;
    faq.id = "parking";
    faq.ask = {{"parking"}};  // given once: in every language
    bot.faqs = {faq};
    index(bot);

    REQUIRE(bot.phrase_targets.size() == 5);
    CHECK(bot.phrase_targets[2].phrase == "agent");
    CHECK(bot.phrase_targets[2].kind == PhraseTarget::Kind::trigger);
    CHECK(bot.phrase_targets[2].language == 1);
    CHECK(bot.phrase_targets[4].kind == PhraseTarget::Kind::faq);
    CHECK(bot.phrase_targets[4].language == 1);
    CHECK(ids(bot.phrases.whole(fold("agent please"))) == std::vector<std::uint32_t>{2});
    CHECK(ids(bot.phrases.within(fold("is there parking"))) == std::vector<std::uint32_t>{3, 4});
}

TEST_CASE("labels of a menu without placeholders are indexed, and so is what also means them", "[flow]") {
    Bot bot;
    bot.languages = {"pl", "en"};
    Choice hours;
    hours.label = both("Godziny", "Hours");
    hours.also = {{"kiedy otwarte"}, {"when *"}};
    Choice named_one;
    named_one.label.in = {Template{{Placeholder{{"first_name"}, std::nullopt}}}};
    State welcome = named("welcome");
    welcome.then = Menu{{hours, named_one}};
    bot.states = {named("rest"), welcome};
    index(bot);

    REQUIRE(bot.menus.size() == 2);
    CHECK(bot.menus[0].label_targets.empty());
    const MenuPhrases& menu = bot.menus[1];
    REQUIRE(menu.label_targets.size() == 2);
    CHECK(menu.label_targets[1].phrase == "Hours");
    CHECK(ids(menu.labels.whole(fold("hours!"))) == std::vector<std::uint32_t>{1});
    CHECK(ids(menu.also.whole(fold("when is it"))) == std::vector<std::uint32_t>{1});
    CHECK(menu.also_targets[1].option == 0);
    CHECK(menu.also_targets[1].language == 1);
}

TEST_CASE("indexing again after a change forgets what was", "[flow]") {
    Bot bot;
    bot.languages = {"en"};
    bot.states = {named("one")};
    index(bot);
    bot.states = {named("two")};
    index(bot);

    CHECK_FALSE(bot.find_state("one"));
    CHECK(bot.find_state("two") == 0);
    CHECK(bot.menus.size() == 1);
}

}  // namespace
}  // namespace frontdesk
