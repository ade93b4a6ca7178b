// SPDX-License-Identifier: MIT
// Three bots for each finding: one with the fault, one near it without, and one in which only a combination
// of states has it.
#include <algorithm>
#include <string>
#include <vector>

#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "engine/prove/prove.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

constexpr std::string_view head = R"(frontdesk: 1
bot: {name: Shop, languages: [en], timezone: Europe/Warsaw, start: welcome, introduction: I am a program.}
)";
constexpr std::string_view person = R"(
  human: {escalate: {say: Wait.}}
triggers:
  - {when: [human], go: human}
)";

// 2026-11-24 10:00 UTC, a Tuesday.
constexpr Instant tuesday = from_millis(1'795'514'400'000);

std::vector<Diagnostic> findings_of(const std::string& yaml) {
    BotFolder folder;
    folder.name = "flows";
    folder.flows.push_back({"bot.yaml", yaml});
    Loaded loaded = load_bot(folder, find_system_zone);
    INFO(yaml << '\n' << render_text(folder, loaded.found, MessageLanguage::en, false));
    // What the reader of flows refuses is found, too.
    if (!loaded.bot) return loaded.found;
    REQUIRE(loaded.found.empty());
    Report report(MessageLanguage::en, loaded.found);
    prove(*loaded.bot, folder, tuesday, report);
    return loaded.found;
}

std::vector<std::string> rules_of(const std::vector<Diagnostic>& found) {
    std::vector<std::string> rules;
    for (const Diagnostic& one : found)
        if (std::ranges::find(rules, one.rule) == rules.end()) rules.push_back(one.rule);
    return rules;
}

// The rules of what is found in these states, the way to a person added.
std::vector<std::string> found_in(std::string_view states) {
    return rules_of(findings_of(std::string{head} + "states:" + std::string{states} + std::string{person}));
}

using Rules = std::vector<std::string>;

}  // namespace

TEST_CASE("a condition that says nothing is told", "[prove]") {
    CHECK(found_in(R"(
  welcome:
    say: Hi
    form: [{ask: How many, save: people, expect: whole_number, min: 4, max: 120}]
    go: [{if: people > 200, to: human}, {to: bye}]
  bye: {say: Bye}
)") == Rules{"never-true"});
    CHECK(found_in(R"(
  welcome:
    say: Hi
    form: [{ask: How many, save: people, expect: whole_number, min: 4, max: 120}]
    go: [{if: people > 100, to: human}, {to: bye}]
  bye: {say: Bye}
)")
              .empty());
    CHECK(found_in(R"(
  welcome:
    form: [{ask: How many, save: people, expect: whole_number, min: 4, max: 120}]
    go: [{if: people > 10 or not people > 10, to: human}, {to: bye}]
  bye: {say: Bye}
)") == Rules{"always-true", "hidden-branch"});
}

TEST_CASE("a branch that earlier ones always take is told", "[prove]") {
    CHECK(found_in(R"(
  welcome:
    form: [{ask: How many, save: people, expect: whole_number}]
    go: [{if: people > 10, to: human}, {if: people > 20, to: big}, {to: bye}]
  big: {say: Big}
  bye: {say: Bye, menu: [{label: Big, go: big}]}
)") == Rules{"hidden-branch"});
    CHECK(found_in(R"(
  welcome:
    form: [{ask: How many, save: people, expect: whole_number}]
    go: [{if: people > 20, to: human}, {if: people > 10, to: big}, {to: bye}]
  big: {say: Big}
  bye: {say: Bye}
)")
              .empty());
    // Only what the state before has asked makes one of them impossible.
    CHECK(found_in(R"(
  welcome:
    say: Hi
    menu: [{label: Cake, set: {kind: cake}, go: next}, {label: Bread, set: {kind: bread}, go: next}]
  other: {say: Other, set: {kind: other}}
  next:
    go: [{if: kind = "cake", to: cake}, {if: kind = "bread", to: bread}, {to: other}]
  cake: {say: Cake, menu: [{label: Other, go: other}]}
  bread: {say: Bread}
)") == Rules{"hidden-branch"});
}

TEST_CASE("a state that no conversation gets to is told", "[prove]") {
    const auto found = findings_of(std::string{head} + R"(states:
  welcome:
    say: Hi
    set: {kind: cake}
    menu: [{label: Next, go: next}]
  next:
    go: [{if: kind = "bread", to: bread}, {to: cake}]
  bread: {say: Bread, menu: [{label: Kind, set: {kind: bread}, go: next}]}
  cake: {say: Cake}
)" + std::string{person});
    REQUIRE(rules_of(found) == Rules{"unreachable-state"});
    CHECK(found.front().fact == "no customer can get to \"bread\"");
    CHECK(found_in(R"(
  welcome:
    say: Hi
    set: {kind: cake}
    menu: [{label: Next, go: next}, {label: Bread, set: {kind: bread}, go: next}]
  next:
    go: [{if: kind = "bread", to: bread}, {to: cake}]
  bread: {say: Bread}
  cake: {say: Cake}
)")
              .empty());
    // The tag is given, but taken again on every way.
    CHECK(found_in(R"(
  welcome:
    say: Hi
    tag: vip
    menu: [{label: Next, go: next}]
  next: {untag: vip, say: Next, menu: [{label: More, go: more}]}
  more:
    go: [{if: tagged "vip", to: gold}, {to: cake}]
  gold: {say: Gold}
  cake: {say: Cake}
)") == Rules{"unreachable-state"});
}

TEST_CASE("what depends on the date or the hours is not called unreachable", "[prove]") {
    CHECK(found_in(R"(
  welcome:
    say: Hi
    menu: [{label: Next, go: next}]
  next:
    go: [{if: today = 2027-12-24, to: eve}, {if: visits > 3, to: often}, {to: cake}]
  eve: {say: Eve}
  often: {say: Often}
  cake: {say: Cake}
)")
              .empty());
    CHECK(rules_of(findings_of(std::string{head} + R"(hours: {open: {mon-fri: 07:00-18:00}}
states:
  welcome:
    say: Hi
    go: [{if: open, to: now}, {to: later}]
  now: {say: Now}
  later: {say: Later}
)" + std::string{person}))
              .empty());
}

TEST_CASE("a menu that nobody gets out of is told", "[prove]") {
    const std::string fallback = "fallback: [{say: What}, {go: welcome}]\n";
    const auto found = findings_of(std::string{head} + R"(states:
  welcome:
    say: Hi
    menu: [{label: Human, go: human}, {label: More, go: more}]
  more: {say: More, menu: [{label: Again, go: again}]}
  again: {say: Again, menu: [{label: More, go: more}], otherwise: {say: Sorry, go: more}}
  human: {escalate: {say: Wait.}}
)" + fallback);
    CHECK(rules_of(found).empty());  // the fallback leads out
    const std::string hard = R"(states:
  welcome:
    say: Hi
    menu: [{label: Human, go: human}, {label: Gate, set: {closed: yes}, go: gate}]
  gate:
    go: [{if: closed, to: more}, {to: human}]
  more: {say: More, menu: [{label: Again, go: gate}]}
  human: {escalate: {say: Wait.}}
fallback: [{say: What}, {go: gate}]
)";
    const auto stuck = findings_of(std::string{head} + hard);
    REQUIRE(std::ranges::count(rules_of(stuck), "stuck") == 1);
    const auto one = std::ranges::find(stuck, "stuck", &Diagnostic::rule);
    CHECK(one->fact == "who gets to \"more\" this way never reaches a person or an end");
    REQUIRE(one->conversation.size() >= 2);
    CHECK(one->conversation[one->conversation.size() - 2] == "customer: Gate");
    CHECK(one->conversation.back() == "bot: More");
}

TEST_CASE("a round that only some answers enter is told", "[prove]") {
    const auto found = findings_of(std::string{head} + R"(states:
  welcome:
    form: [{ask: Cake, save: cake, expect: yes_no}]
    go: a
  a: {go: [{if: cake, to: b}, {to: bye}]}
  b: {go: [{if: cake, to: a}, {to: bye}]}
  bye: {say: Bye}
)" + std::string{person});
    CHECK(std::ranges::count(rules_of(found), "endless-loop") == 1);
    CHECK(found_in(R"(
  welcome:
    form: [{ask: Cake, save: cake, expect: yes_no}]
    go: a
  a: {go: [{if: cake, to: b}, {to: bye}]}
  b: {clear: cake, go: a}
  bye: {say: Bye}
)")
              .empty());
}

TEST_CASE("timers that together outlast the window are told", "[prove]") {
    CHECK(found_in(R"(
  welcome: {say: Hi, menu: [{label: Bye, go: bye}], after: [{wait: 20h, go: second}]}
  second: {say: Still there, menu: [{label: Bye, go: bye}], after: [{wait: 5h, go: bye}]}
  bye: {say: Bye}
)") == Rules{"timer-too-long"});
    CHECK(found_in(R"(
  welcome: {say: Hi, menu: [{label: Bye, go: bye}], after: [{wait: 20h, go: second}]}
  second: {say: Still there, menu: [{label: Bye, go: bye}], after: [{wait: 3h, go: bye}]}
  bye: {say: Bye}
)")
              .empty());
    CHECK(found_in(R"(
  welcome: {say: Hi, menu: [{label: Bye, go: bye}], after: [{wait: 2h, go: second}]}
  second: {say: Still there, menu: [{label: Bye, go: bye}], after: [{wait: 2h, go: welcome}]}
  bye: {say: Bye}
)") == Rules{"timer-too-long"});
}

TEST_CASE("an option whose condition never holds where it is shown is told", "[prove]") {
    CHECK(found_in(R"(
  welcome:
    say: Hi
    menu: [{label: Cake, go: cake}, {label: Bye, go: bye}, {label: Secret, if: tagged "vip", go: bye}]
  cake: {say: Cake}
  bye: {say: Bye}
)") == Rules{"hidden-option"});
    CHECK(found_in(R"(
  welcome:
    say: Hi
    menu: [{label: Cake, go: cake}, {label: Secret, if: tagged "vip", go: bye}]
  cake: {say: Cake, tag: vip}
  bye: {say: Bye}
)")
              .empty());
    CHECK(found_in(R"(
  welcome:
    say: Hi
    untag: vip
    menu: [{label: Cake, go: cake}, {label: Bye, go: bye}, {label: Secret, if: tagged "vip", go: bye}]
  cake: {say: Cake, tag: vip, go: welcome}
  bye: {say: Bye}
)") == Rules{"hidden-option"});
}

TEST_CASE("a trigger that an earlier one always takes is told", "[prove]") {
    const auto with = [](std::string_view triggers) {
        return rules_of(findings_of(std::string{head} + R"(states:
  welcome: {say: Hi, menu: [{label: Cake, tag: vip, go: cake}, {label: Bye, go: bye}]}
  cake: {say: Cake}
  bye: {say: Bye, menu: [{label: Human, go: human}]}
  human: {escalate: {say: Wait.}}
triggers:
)" + std::string{triggers}));
    };
    CHECK(with(R"(  - {when: {sticker: any}, say: Nice, stay: yes}
  - {when: {sticker: any}, if: tagged "vip", go: human}
)") == Rules{"hidden-trigger"});
    CHECK(with(R"(  - {when: {sticker: any}, if: tagged "vip", go: human}
  - {when: {sticker: any}, say: Nice, stay: yes}
)")
              .empty());
    CHECK(with(R"(  - {when: [price], if: tagged "vip", go: human}
  - {when: [price], if: not tagged "vip", say: Nice, stay: yes}
  - {when: [price], say: Never, stay: yes}
)") == Rules{"hidden-trigger"});
}

TEST_CASE("a question that no answer fits is told", "[prove]") {
    const auto asking = [](const std::string& question) {
        return found_in("\n  welcome: {form: [{" + question + "}], go: bye}\n  bye: {say: Bye}\n");
    };
    CHECK(asking("ask: How many, save: n, expect: number, min: 5, max: 4") == Rules{"no-answer-fits"});
    CHECK(asking("ask: How many, save: n, expect: number, min: 4, max: 4").empty());
    CHECK(asking("ask: When, save: d, expect: date, min: in 9 days, max: in 3 days") ==
          Rules{"no-answer-fits"});
    CHECK(asking("ask: When, save: d, expect: date, min: in 3 days, max: in 9 days").empty());
    CHECK(asking("ask: When, save: d, expect: date, min: today, max: 2020-01-01") == Rules{"no-answer-fits"});
    CHECK(asking("ask: How many, save: n, expect: whole_number, min: 1.2, max: 1.8") ==
          Rules{"no-answer-fits"});
}

TEST_CASE("answers past their day are told, and those before it are not", "[prove]") {
    const auto with = [](const std::string& day) {
        return rules_of(findings_of(std::string{head} + R"(states:
  welcome: {say: Hi, menu: [{label: Human, go: human}]}
  human: {escalate: {say: Wait.}}
faqs:
  - {id: parking, ask: [where can I park], answer: Behind., review_by: )" +
                                    day + "}\n"));
    };
    CHECK(with("2026-11-23") == Rules{"answer-is-old"});
    CHECK(with("2026-11-24") == Rules{});
}

TEST_CASE("options that read alike are told", "[prove]") {
    CHECK(found_in(R"(
  welcome: {say: Hi, menu: [{label: Orders, go: bye}, {label: Order, go: human}]}
  bye: {say: Bye}
)") == Rules{"labels-alike"});
    CHECK(found_in(R"(
  welcome: {say: Hi, menu: [{label: Order 12, go: bye}, {label: Order 13, go: human}]}
  bye: {say: Bye}
)")
              .empty());
}

}  // namespace frontdesk
