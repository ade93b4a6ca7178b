// SPDX-License-Identifier: MIT
// What a bot is once it is compiled.
#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

constexpr std::string_view whole = R"(frontdesk: 1
bot:
  name: Luna Café
  languages: [en, pl]
  timezone: Europe/Warsaw
  start: welcome
  introduction: {en: I am a program., pl: Jestem programem.}
  quiet_after_person: 90m
hours:
  open:
    sun-mon: 18:00-02:00
    wed: 13:00-17:00, 9:00-12:00
  except:
    12-25: closed
away:
  say: {en: "Open {next_open}.", pl: "Otwarte {next_open}."}
states:
  welcome:
    was: hello
    set: {visited: yes}
    tag: vip
    say: {en: "Hi {first_name|there}!", pl: Cześć!}
    menu:
      - label: {en: Hours, pl: Godziny}
        also: {en: [open, "when?"], pl: otwarte}
        clear: visited
        go: human
      - label: "🌍"
        url: https://example.com/
  human:
    escalate:
      queue: counter
      priority: urgent
      subject: "Customer"
      say: {en: Wait., pl: Chwila.}
triggers:
  - when: [agent, "talk to *"]
    set: {asked: yes}
    go: human
faqs:
  - id: parking
    ask: {en: parking, pl: parking}
    answer: {en: Behind., pl: Z tyłu.}
    tag: driver
fallback:
  - say: {en: "Sorry?", pl: "Słucham?"}
  - go: human
queues:
  counter:
    title: Lada
    answer_within: 15m
    closed: {say: {en: Bye., pl: Do widzenia.}}
)";

BotFolder folder_of(std::string text) {
    BotFolder folder;
    folder.name = "flows";
    folder.flows.push_back({"bot.yaml", std::move(text)});
    return folder;
}

Loaded load(std::string text) { return load_bot(folder_of(std::move(text)), find_system_zone); }

// The text of the only message.
const Text& said(const std::vector<Say>& says) {
    REQUIRE(says.size() == 1);
    return std::get<TextSay>(says.front().what).text;
}

// The state that a `go` without conditions leads to.
StateIndex to(const std::optional<Go>& go) {
    REQUIRE(go.has_value());
    REQUIRE(go->branches.size() == 1);
    return go->branches.front().to;
}

Template plain(std::string text) { return Template::plain(std::move(text)); }

}  // namespace

TEST_CASE("a bot is compiled with its names resolved", "[flow]") {
    const Loaded loaded = load(std::string(whole));
    CHECK(render_text(folder_of(std::string(whole)), loaded.found, MessageLanguage::en, false) ==
          render_text(folder_of(std::string(whole)), {}, MessageLanguage::en, false));
    REQUIRE(loaded.bot);
    const Bot& bot = *loaded.bot;

    CHECK(bot.name == "Luna Café");
    CHECK(bot.languages == std::vector<std::string>{"en", "pl"});
    CHECK(bot.zone.name() == "Europe/Warsaw");
    CHECK(bot.start == 0);
    CHECK(bot.quiet_after_person == std::chrono::minutes{90});
    REQUIRE(bot.introduction.size() == 1);
    CHECK(said(bot.introduction).in ==
          std::vector<Template>{plain("I am a program."), plain("Jestem programem.")});
    REQUIRE(bot.away.has_value());
    CHECK(bot.away->at_most_every == std::chrono::hours{8});
    CHECK(bot.files == std::vector<std::string>{"bot.yaml"});
    CHECK(bot.find_state("hello") == 0u);
    CHECK(bot.find_state("human") == 1u);
}

TEST_CASE("days, breaks and nights are hours of the week", "[flow]") {
    const Loaded loaded = load(std::string(whole));
    REQUIRE(loaded.bot);
    const Hours& hours = loaded.bot->hours;

    CHECK_FALSE(hours.always);
    CHECK(hours.open[0] == std::vector<TimeRange>{{18 * 60, 26 * 60}});
    CHECK(hours.open[1].empty());
    CHECK(hours.open[2] == std::vector<TimeRange>{{9 * 60, 12 * 60}, {13 * 60, 17 * 60}});
    CHECK(hours.open[6] == std::vector<TimeRange>{{18 * 60, 26 * 60}});
    REQUIRE(hours.except.size() == 1);
    CHECK(static_cast<int>(hours.except[0].from.year()) == 0);
    CHECK(hours.except[0].ranges.empty());
}

TEST_CASE("a state keeps its actions, its text and its options", "[flow]") {
    const Loaded loaded = load(std::string(whole));
    REQUIRE(loaded.bot);
    const State& state = loaded.bot->states.at(0);

    CHECK(state.name == "welcome");
    CHECK(state.was == std::vector<std::string>{"hello"});
    CHECK(state.actions.set == std::vector<std::pair<std::string, Value>>{{"visited", true}});
    CHECK(state.actions.tag == std::vector<std::string>{"vip"});
    CHECK(state.place.line == 18);
    REQUIRE(state.say.size() == 1);
    CHECK(said(state.say).in.at(0) == std::get<Template>(Template::parse("Hi {first_name|there}!", "en")));

    REQUIRE(std::holds_alternative<Menu>(state.then));
    const Bot& bot = *loaded.bot;
    const auto& indices = std::get<Menu>(state.then).options;
    REQUIRE(indices.size() == 2);
    const std::vector<Choice> options = {bot.choices.at(indices[0]), bot.choices.at(indices[1])};
    CHECK(options[0].label.in == std::vector<Template>{plain("Hours"), plain("Godziny")});
    CHECK(options[0].also == std::vector<std::vector<std::string>>{{"open", "when?"}, {"otwarte"}});
    CHECK(options[0].actions.clear == std::vector<std::string>{"visited"});
    CHECK(to(std::get<Go>(options[0].does)) == 1);
    CHECK(options[1].label.in == std::vector<Template>{plain("🌍"), plain("🌍")});
    CHECK(std::get<OpenUrl>(options[1].does).url.in.at(1) == plain("https://example.com/"));
}

TEST_CASE("triggers, FAQs, the fallback and queues are compiled", "[flow]") {
    const Loaded loaded = load(std::string(whole));
    REQUIRE(loaded.bot);
    const Bot& bot = *loaded.bot;

    REQUIRE(bot.triggers.size() == 1);
    const std::vector<std::string> phrases = {"agent", "talk to *"};
    CHECK(bot.triggers[0].when.phrases == std::vector<std::vector<std::string>>{phrases, phrases});
    CHECK(to(std::get<Go>(bot.triggers[0].then)) == 1);
    REQUIRE(bot.faqs.size() == 1);
    CHECK(bot.faqs[0].id == "parking");
    CHECK(bot.faqs[0].actions.tag == std::vector<std::string>{"driver"});
    REQUIRE(bot.fallback.size() == 2);
    CHECK(to(bot.fallback[1].go) == 1u);
    REQUIRE(bot.queues.size() == 1);
    CHECK(bot.queues[0].name == "counter");
    CHECK(bot.queues[0].answer_within == std::chrono::minutes{15});
    CHECK(bot.queues[0].closed_say.size() == 1);
    CHECK_FALSE(bot.queues[0].hours.has_value());
    const auto& escalation = std::get<Escalation>(bot.states.at(1).then);
    CHECK(escalation.priority == Priority::urgent);
    CHECK(escalation.queue == 0);
    REQUIRE(escalation.subject.has_value());
    CHECK(escalation.subject->in.at(1) == plain("Customer"));
    CHECK_FALSE(bot.phrases.targets.empty());
}

TEST_CASE("a bot that says little gets a fallback, a queue and open hours", "[flow]") {
    const Loaded loaded = load("frontdesk: 1\n"
                               "bot: {name: L, languages: [de, pl], timezone: Europe/Berlin, start: w}\n"
                               "states:\n"
                               "  w: {say: \"👋\"}\n"
                               "  human: {escalate: {priority: low}}\n");
    REQUIRE(loaded.bot);
    const Bot& bot = *loaded.bot;

    CHECK(bot.hours.always);
    REQUIRE(bot.queues.size() == 1);
    CHECK(bot.queues[0].name == "default");
    REQUIRE(bot.fallback.size() == 3);
    CHECK(said(bot.fallback[0].say).in ==
          std::vector<Template>{plain("Das habe ich leider nicht verstanden."),
                                plain("Przepraszam, nie rozumiem.")});
    CHECK(to(bot.fallback[1].go) == 0u);
    CHECK(to(bot.fallback[2].go) == 1u);
}

TEST_CASE("hours with nothing but exceptions are open on all other days", "[flow]") {
    const Loaded loaded = load("frontdesk: 1\n"
                               "bot: {name: L, languages: [en], timezone: Europe/London, start: w}\n"
                               "hours: {except: {12-25: closed}}\n"
                               "states:\n"
                               "  w: {escalate: {priority: low}}\n");
    REQUIRE(loaded.bot);

    CHECK_FALSE(loaded.bot->hours.always);
    CHECK(loaded.bot->hours.open[3] == std::vector<TimeRange>{{0, 1440}});
}

TEST_CASE("braces in apostrophes are shown, other apostrophes stay", "[flow]") {
    const Loaded loaded =
        load("frontdesk: 1\n"
             "bot: {name: L, languages: [en], timezone: Europe/London, start: w}\n"
             "states:\n"
             "  w: {say: \"Don't '{'x'}' {cake|it's | {first_name|}\", escalate: {priority: low}}\n"
             "triggers: [{when: cake, set: {cake: fruit}, say: yes}]\n");
    CHECK(loaded.bot == nullptr);  // "{cake|it's | {first_name" is never closed

    const Loaded good = load("frontdesk: 1\n"
                             "bot: {name: L, languages: [en], timezone: Europe/London, start: w}\n"
                             "states:\n"
                             "  w: {say: \"Don't '{'x'}' {cake|writing|it's}\", escalate: {priority: low}}\n"
                             "triggers: [{when: cake, set: {cake: fruit, writing: x}, say: yes}]\n");
    REQUIRE(good.bot);
    const Template& text = said(good.bot->states[0].say).in.at(0);
    REQUIRE(text.placeholders().size() == 1);
    CHECK(text.placeholders()[0].names == std::vector<std::string>{"cake", "writing"});
    CHECK(text.format([](std::string_view) { return std::nullopt; }) == "Don't {x} it's");
}

TEST_CASE("the version changes with every byte of the flows", "[flow]") {
    std::string text(whole);
    const Loaded before = load(text);
    const Loaded same = load(text);
    text.replace(text.find("Behind."), 7, "Beside.");
    const Loaded after = load(text);
    REQUIRE((before.bot && same.bot && after.bot));

    CHECK(before.bot->version == same.bot->version);
    CHECK(before.bot->version != after.bot->version);
    CHECK(before.bot->version.size() == 16);
}

TEST_CASE("any bytes give a bot or an error", "[flow]") {
    const std::string text(whole);
    for (std::size_t cut = 0; cut < text.size(); cut += 7) {
        const Loaded loaded = load(text.substr(0, cut));
        INFO(cut);
        CHECK((loaded.bot != nullptr || !loaded.found.empty()));
    }
    CHECK_FALSE(load_bot(BotFolder{}, find_system_zone).found.empty());
}

TEST_CASE("a folder full of mistakes is read in good time", "[flow]") {
    std::string text =
        "frontdesk: 1\nbot: {name: L, languages: [en], timezone: Europe/London, start: w}\nstates:\n";
    for (int i = 0; i < 8000; ++i) {
        const std::string number = std::to_string(i);
        text += "  s" + number + ":\n    say: \"{a" + number + "}\"\n    go: t" + number + "\n";
    }

    CHECK(load(text).found.size() >= 8000);
}

}  // namespace frontdesk
