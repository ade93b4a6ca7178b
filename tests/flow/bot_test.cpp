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
    return {.in = {Template::plain(pl), Template::plain(en)}, .place = {}};
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
    trigger.when.phrases = {{"człowiek"}, {"human", "agent"}};
    bot.triggers = {trigger};
    Faq faq;
    faq.id = "parking";
    faq.ask = {{"parking"}};  // given once: in every language
    bot.faqs = {faq};
    index(bot);

    REQUIRE(bot.phrases.targets.size() == 5);
    CHECK(bot.phrases.targets[2].phrase == "agent");
    CHECK(bot.phrases.targets[2].kind == PhraseTarget::Kind::trigger);
    CHECK(bot.phrases.targets[2].language == 1);
    CHECK(bot.phrases.targets[4].kind == PhraseTarget::Kind::faq);
    CHECK(bot.phrases.targets[4].language == 1);
    CHECK(ids(bot.phrases.index.whole(fold("agent please"))) == std::vector<std::uint32_t>{2});
    CHECK(ids(bot.phrases.index.within(fold("is there parking"))) == std::vector<std::uint32_t>{3, 4});
}

TEST_CASE("each FAQ is as strict as its author wrote, in every language", "[flow]") {
    Bot bot;
    bot.languages = {"pl", "en"};
    const auto asked = [](const std::string& phrasing, Strictness match) {
        Faq faq;
        faq.id = phrasing;
        faq.ask = {{phrasing}};
        faq.match = match;
        return faq;
    };
    bot.faqs = {asked("parking", Strictness::normal), asked("delivery", Strictness::strict),
                asked("opening hours", Strictness::lenient)};
    index(bot);

    REQUIRE(bot.faq_models.size() == 2);
    for (const FaqModel& model : bot.faq_models) {
        CHECK(model.threshold(0) == model.threshold());
        CHECK(model.threshold(1) > model.threshold());
        CHECK(model.threshold(2) < model.threshold());
    }
}

TEST_CASE("labels of a menu without placeholders are indexed, and so is what also means them", "[flow]") {
    Bot bot;
    bot.languages = {"pl", "en"};
    Choice hours;
    hours.label = both("Godziny", "Hours");
    hours.also = {{"kiedy otwarte"}, {"when *"}};
    Choice named_one;
    named_one.label.in = {std::get<Template>(Template::parse("{first_name}", "en"))};
    State welcome = named("welcome");
    bot.choices = {hours, named_one};
    welcome.then = Menu{{0, 1}};
    bot.states = {named("rest"), welcome};
    index(bot);

    REQUIRE(bot.state_phrases.size() == 2);
    CHECK(bot.state_phrases[0].labels.targets.empty());
    const StatePhrases& menu = bot.state_phrases[1];
    REQUIRE(menu.labels.targets.size() == 2);
    CHECK(menu.labels.targets[1].phrase == "Hours");
    CHECK(ids(menu.labels.index.whole(fold("hours!"))) == std::vector<std::uint32_t>{1});
    CHECK(ids(menu.also.index.whole(fold("when is it"))) == std::vector<std::uint32_t>{1});
    CHECK(menu.also.targets[1].index == 0);
    CHECK(menu.also.targets[1].language == 1);
}

TEST_CASE("a choice is found by its id, a question of a form by what customers call it", "[flow]") {
    Bot bot;
    bot.languages = {"en"};
    Choice first;
    first.id = "a1";
    Choice second;
    second.id = "b2";
    bot.choices = {first, second};
    Question people;
    people.called = {{"number of people"}};
    State order = named("order");
    order.then = Form{.questions = {Question{}, people}, .tries = 3, .give_up = {}};
    bot.states = {order};
    index(bot);

    CHECK(bot.choice_ids.find("b2")->second == 1);
    const Phrasebook& called = bot.state_phrases[0].called;
    REQUIRE(called.targets.size() == 1);
    CHECK(called.targets[0].index == 1);
    CHECK(ids(called.index.within(fold("change the number of people"))) == std::vector<std::uint32_t>{0});
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
    CHECK(bot.state_phrases.size() == 1);
}

}  // namespace
}  // namespace frontdesk
