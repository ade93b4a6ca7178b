// SPDX-License-Identifier: MIT
// Questions, branches, calls and choices as they are compiled.
#include <set>

#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

constexpr std::string_view head = "frontdesk: 1\n"
                                  "bot: {name: L, languages: [en], timezone: Europe/London, start: w, "
                                  "introduction: I am a program.}\n";
constexpr std::string_view person = "  human: {escalate: {say: Wait.}}\n"
                                    "triggers: [{when: human, go: human}]\n";

std::shared_ptr<const Bot> load_states(const std::string& states, std::vector<std::string> assets = {}) {
    BotFolder folder;
    folder.name = "flows";
    folder.assets = std::move(assets);
    folder.flows.push_back({"bot.yaml", std::string(head) + "states:\n" + states + std::string(person)});
    const Loaded loaded = load_bot(folder, find_system_zone);
    INFO(render_text(folder, loaded.found, MessageLanguage::en, false));
    REQUIRE(loaded.bot);
    return loaded.bot;
}

const std::string order =
    "  w:\n"
    "    form:\n"
    "      - {ask: Which, save: cake, skip_if: cake is known, choices: [plum, {value: nut, label: Nut}]}\n"
    "      - {ask: How many, save: people, expect: whole_number, min: 4, max: 120, "
    "retry: \"{min} to {max}\", called: number}\n"
    "      - {ask: A picture, expect: photo, optional: [no]}\n"
    "    go:\n"
    "      - {if: cake = plum and people > 40, to: human}\n"
    "      - to: end\n"
    "  end: {set: {cake: poppy, people: 7}, say: \"{cake} {people}\"}\n";

}  // namespace

TEST_CASE("a form keeps its questions, and what it leads to depends on the answers", "[flow]") {
    const auto bot = load_states(order);
    const State& state = bot->states.at(0);
    const Form& form = std::get<Form>(state.then);

    REQUIRE(form.questions.size() == 3);
    CHECK(form.questions[0].expect == Expect::choice);
    CHECK(form.questions[0].choices.at(0).value == "plum");
    CHECK(form.questions[0].choices.at(1).value == "nut");
    CHECK(form.questions[0].skip_if.has_value());
    CHECK(form.questions[1].min.has_value());
    CHECK(form.questions[1].called == Phrases{{"number"}});
    CHECK(form.questions[2].optional == Phrases{{"no"}});
    CHECK(question_key(form, 1) == "people");
    CHECK(find_question(form, question_key(form, 2)) == 2u);
    CHECK(form.tries == 3);
    REQUIRE(form.give_up.has_value());  // the last step of the fallback
    CHECK(form.give_up->branches.at(0).to == bot->find_state("human"));
    REQUIRE(state.go.has_value());
    REQUIRE(state.go->branches.size() == 2);
    CHECK(state.go->branches[0].only_if.has_value());
    CHECK_FALSE(state.go->branches[1].only_if.has_value());
}

TEST_CASE("a value has the type of its question, and constants are read as that", "[flow]") {
    const auto bot = load_states(order);

    const ValueInfo& people = bot->values.at("people");
    CHECK(people.type == ValueType::number);
    CHECK(people.whole);
    CHECK(people.max == 120.0);
    CHECK(bot->values.at("cake").choices == std::vector<std::string>{"plum", "nut", "poppy"});
    const auto& set = bot->states.at(1).actions.set;
    REQUIRE(set.size() == 2);
    CHECK(set[1] == std::pair<std::string, Value>{"people", 7.0});
}

TEST_CASE("values that nobody asks for have the type of all their constants", "[flow]") {
    const auto bot = load_states("  w: {set: {a: 12, b: yes, c: \"12\", d: 010}, say: Hi!, go: x}\n"
                                 "  x: {set: {a: 2.5, b: no, c: 3}, say: Ho!}\n");

    CHECK(bot->values.at("a").type == ValueType::number);
    CHECK(bot->values.at("b").type == ValueType::yes_no);
    CHECK(bot->values.at("c").type == ValueType::text);
    CHECK(bot->values.at("d").type == ValueType::text);
}

TEST_CASE("a value that only a call gives has the type of its use", "[flow]") {
    const auto bot =
        load_states("  w:\n"
                    "    call: {url: \"https://example.com/\", failed: human, save: {delay: /delay, "
                    "paid: /paid, at: /at, "
                    "state: /state, seats: /seats, rows: /rows, name: /name}}\n"
                    "    say:\n"
                    "      - {if: paid and at - 2h > now, text: \"{seats, plural, one {a seat} other "
                    "{# seats}}, {name}\"}\n"
                    "    go:\n"
                    "      - {if: delay >= 15 or state = \"lost\", to: human}\n"
                    "      - {if: rows < delay + 2, to: human}\n"
                    "      - to: x\n"
                    "  x: {say: Ho!}\n");

    CHECK(bot->values.at("delay").type == ValueType::number);
    CHECK(bot->values.at("paid").type == ValueType::yes_no);
    CHECK(bot->values.at("at").type == ValueType::date_time);
    CHECK(bot->values.at("seats").type == ValueType::number);
    CHECK(bot->values.at("rows").type == ValueType::number);
    CHECK(bot->values.at("state").type == ValueType::text);
    CHECK(bot->values.at("name").type == ValueType::text);
}

TEST_CASE("what a question or a constant says of a value wins over its use", "[flow]") {
    const auto bot =
        load_states("  w:\n"
                    "    call: {url: \"https://example.com/\", failed: human, save: {cake: /cake}}\n"
                    "    set: {cake: plum}\n"
                    "    say: \"{cake, plural, other {#}}\"\n");

    CHECK(bot->values.at("cake").type == ValueType::text);
}

TEST_CASE("the JSON of a call keeps what is quoted a text", "[flow]") {
    const auto bot = load_states(
        "  w:\n"
        "    call:\n"
        "      url: \"https://example.com/{bot_name}\"\n"
        "      headers: {Authorization: \"Bearer {secrets.KEY}\"}\n"
        "      json: {n: 12, t: \"12\", z: 010, y: yes, v: \"{bot_name}\", s: \"{bot_name}!\", l: [null]}\n"
        "      save: {status: /order/status}\n"
        "      failed: human\n"
        "    say: \"{status}\"\n");
    using Kind = JsonTemplate::Kind;
    REQUIRE(bot->states.at(0).call.has_value());
    const Call& call = *bot->states[0].call;
    REQUIRE(call.json.has_value());
    const auto& items = call.json->items;

    CHECK(call.method == "POST");
    CHECK(call.save == std::vector<std::pair<std::string, std::string>>{{"status", "/order/status"}});
    REQUIRE(items.size() == 7);
    CHECK(call.json->names == std::vector<std::string>{"n", "t", "z", "y", "v", "s", "l"});
    CHECK(items[0].kind == Kind::number);
    CHECK(items[1].kind == Kind::text);
    CHECK(items[2].kind == Kind::text);
    CHECK(items[3].kind == Kind::yes_no);
    CHECK(items[4].is_value);
    CHECK_FALSE(items[5].is_value);
    CHECK(items[6].items.at(0).kind == Kind::nothing);
}

TEST_CASE("every choice has an id of its own that other changes leave alone", "[flow]") {
    const std::string menu =
        "    menu: [{label: A, go: human}, {label: B, say: Hi!}, {label: D, visit: human}]\n";
    const auto before = load_states("  w:\n" + menu);
    const auto after =
        load_states("  w:\n    say: {text: Hello!, buttons: [{label: A, go: human}]}\n" + menu);

    std::set<std::string> ids;
    for (const Choice& choice : after->choices) ids.insert(choice.id);
    CHECK(ids.size() == 4);
    for (const Choice& choice : before->choices) CHECK(ids.contains(choice.id));
}

TEST_CASE("every kind of message is kept", "[flow]") {
    const auto bot = load_states("  w:\n"
                                 "    say:\n"
                                 "      - {image: assets/a.png, if: open}\n"
                                 "      - {pause: 2s}\n"
                                 "      - {one_of: [One., Two.]}\n"
                                 "      - {raw: {messenger: {text: \"1\", n: 1, yes: [no]}}}\n"
                                 "      - cards: [{title: T, url: \"https://example.com/\"}]\n",
                                 {"assets/a.png"});
    const auto& says = bot->states.at(0).say;

    REQUIRE(says.size() == 5);
    CHECK(std::get<ShownMedia>(says[0].what).kind == MediaKind::image);
    CHECK(says[0].only_if.has_value());
    CHECK(std::get<Pause>(says[1].what).length == std::chrono::seconds{2});
    CHECK(std::get<OneOf>(says[2].what).says.size() == 2);
    CHECK(std::get<Raw>(says[3].what).json == R"({"text":"1","n":1,"yes":[false]})");
    CHECK(std::get<Cards>(says[4].what).cards.size() == 1);
}

TEST_CASE("a secret stands in a request as a mark that no customer can write", "[flow]") {
    const std::string text = "a" + secret_mark("KEY") + "b";
    const auto known = [](std::string_view name) { return std::optional("<" + std::string(name) + ">"); };

    CHECK(fill_secrets(text, known) == "a<KEY>b");
    CHECK(fill_secrets(text, [](std::string_view) { return std::optional<std::string>{}; }) == std::nullopt);
    CHECK(secrets_in(text) == std::vector<std::string>{"KEY"});
    CHECK(secrets_in(without_marks(text)).empty());
    CHECK(without_marks("ab") == "ab");
}

}  // namespace frontdesk
