// SPDX-License-Identifier: MIT
// What customers read, and what they may answer.
#include <algorithm>
#include <array>
#include <string>

#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "engine/prove/prove.hpp"
#include "tests/prove/proofs.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/checked.hpp"

namespace frontdesk {
namespace {

using test::Proof;

constexpr std::array<Proof, 6> texts_proofs = {{
    {"may-be-unknown",
     R"(states:
  welcome: {say: Hi, menu: [{label: Order, go: order}, {label: Sum, go: sum}]}
  order: {form: [{ask: For whom, save: who}], go: sum}
  sum: {say: "A cake for {who}."}
)",
     // Another state forgets it, but only those who have told it anew come here.
     R"(states:
  welcome: {say: Hi, menu: [{label: Order, go: order}, {label: Forget, go: forget}]}
  order: {form: [{ask: For whom, save: who}], go: sum}
  sum: {say: "A cake for {who}."}
  forget: {clear: who, say: Forgotten, go: welcome}
)",
     // An old button leads back to the sum after the name was forgotten.
     R"(states:
  welcome: {say: Hi, menu: [{label: Order, go: order}, {label: Forget, go: forget}]}
  order: {form: [{ask: For whom, save: who}], go: check}
  check: {say: Is it right, menu: [{label: "Yes, right", go: sum}]}
  sum: {say: "A cake for {who}."}
  forget: {clear: who, say: Forgotten, go: welcome}
)"},
    // The question is asked again, behind what a trigger says and stays with.
    {"may-be-unknown",
     R"(states:
  welcome: {say: Hi, menu: [{label: Order, go: order}]}
  order: {say: What, again: "What, {who}?", menu: [{label: Cake, go: ask}, {label: Person, go: human}]}
  ask: {form: [{ask: Who, save: who}], go: order}
  human: {escalate: {say: Wait.}}
triggers: [{when: [human], go: human}, {when: [price], say: Ten.}]
fallback: [{go: human}]
)",
     // Nothing stays there: whatever else they write leads to a person.
     R"(states:
  welcome: {say: Hi, menu: [{label: Order, go: order}]}
  order: {say: What, again: "What, {who}?", menu: [{label: Cake, go: ask}, {label: Person, go: human}]}
  ask: {form: [{ask: Who, save: who}], go: order}
  human: {escalate: {say: Wait.}}
triggers: [{when: [human], go: human}]
fallback: [{go: human}]
)",
     // The same trigger was heard in another state before.
     R"(states:
  welcome: {say: Hi, again: Well, menu: [{label: Order, go: order}, {label: Person, go: human}]}
  order: {say: What, again: "What, {who}?", menu: [{label: Cake, go: ask}, {label: Person, go: human}]}
  ask: {form: [{ask: Who, save: who}], go: order}
  human: {escalate: {say: Wait.}}
triggers: [{when: [human], go: human}]
faqs: [{id: price, ask: [what does it cost], answer: Ten.}]
fallback: [{go: human}]
)"},
    {"no-answer-fits",
     "states:\n  welcome: {form: [{ask: Day, save: d, expect: date, min: today, max: 2020-01-01}]}\n",
     "states:\n  welcome: {form: [{ask: Day, save: d, expect: date, min: today, max: 2030-01-01}]}\n",
     "states:\n  welcome: {form: [{ask: How many, save: n, expect: whole_number, min: 1.2, max: 1.8}]}\n"},
    {"labels-alike",
     "states:\n  welcome: {say: Hi, menu: [{label: Orders, go: bye}, {label: Order, go: human}]}\n  bye: "
     "{say: Bye}\n",
     "states:\n  welcome: {say: Hi, menu: [{label: Order 12, go: bye}, {label: Order 13, go: human}]}\n"
     "  bye: {say: Bye}\n",
     "states:\n  welcome: {say: Hi, menu: [{label: Cake, go: bye}, {label: Order it, go: bye}, {label: "
     "Bread, go: bye},"
     " {label: Orders it, go: bye}]}\n  bye: {say: Bye}\n"},
    {"answer-is-old",
     "states:\n  welcome: {say: Hi}\nfaqs: [{id: p, ask: [where to park], answer: Behind., review_by: "
     "2026-11-23}]\n",
     "states:\n  welcome: {say: Hi}\nfaqs: [{id: p, ask: [where to park], answer: Behind., review_by: "
     "2026-11-24}]\n",
     "states:\n  welcome: {say: Hi}\nfaqs:\n"
     "  - {id: p, ask: [where to park], answer: Behind., review_by: 2027-01-01}\n"
     "  - {id: dogs, ask: [are dogs allowed], answer: Yes., review_by: 2025-12-31}\n"},
    {"faq-hides-trigger",
     R"(states:
  welcome: {say: Hi}
  human: {escalate: {say: Wait.}}
triggers: [{when: [human], go: human}]
faqs: [{id: robot, ask: [am I writing with a human], answer: No.}]
)",
     R"(states:
  welcome: {say: Hi}
  human: {escalate: {say: Wait.}}
triggers: [{when: [human], go: human}]
faqs: [{id: robot, ask: [am I writing with somebody], answer: No.}]
)",
     // Only one of the phrasings, and only in the state that listens for it.
     R"(states:
  welcome: {say: Hi, menu: [{label: Prices, go: prices}]}
  prices: {say: Which, on: [{when: [by card], go: human}], menu: [{label: All, go: human}]}
  human: {escalate: {say: Wait.}}
faqs: [{id: cards, ask: [do you take plastic, can I pay by card], answer: Yes.}]
)"},
}};

// The person is called by words, so these need no tail.
std::string faqs(std::string_view list) {
    return "states:\n  welcome: {say: Hi}\n  human: {escalate: {say: Wait.}}\ntriggers: [{when: [operator], "
           "go: "
           "human}]\nfaqs:\n" +
           std::string(list);
}

}  // namespace

TEST_CASE("what customers read and answer is proven", "[prove]") {
    for (const Proof& proof : texts_proofs) test::check_proof(proof);
}

TEST_CASE("a placeholder that no customer reads unfilled is not told", "[prove]") {
    // Whoever sees the options has told it; a tap on an old one finds it still known.
    CHECK(test::rules_in(R"(states:
  welcome: {say: Hi, menu: [{label: Order, go: order}]}
  order: {form: [{ask: For whom, save: who}], go: sum}
  sum: {say: "A cake for {who}.", menu: [{label: Again, go: order}, {label: Sum, go: sum}]}
)")
              .empty());
    // The branch that needs it is taken only when it is known.
    CHECK(test::rules_in(R"(states:
  welcome: {say: Hi, menu: [{label: Cake, set: {kind: cake, who: Ada}, go: sum}, {label: Bread, set: {kind: bread}, go: sum}]}
  sum: {say: "{kind, select, cake {A cake for {who}.} other {Bread.}}", clear: []}
)")
              .size() <= 1);
}

TEST_CASE("a placeholder behind a condition that only mentions it is told", "[prove]") {
    const auto found = test::findings_in(R"(states:
  welcome: {say: Hi, menu: [{label: Order, go: order}, {label: Sum, go: sum}]}
  order: {form: [{ask: For whom, save: who}], go: sum}
  sum: {say: [{if: who is unknown, text: "Nobody, {who}."}, Bye]}
)");
    REQUIRE(found.size() == 1);
    CHECK(found.front().rule == "may-be-unknown");
    CHECK(found.front().conversation.back() == "bot: Bye");
}

TEST_CASE("two FAQs that take each other's phrasings are told with the words to blame", "[prove]") {
    CHECK(test::rules_in(faqs("  - {id: a, ask: [where can I park], answer: A.}\n"
                              "  - {id: b, ask: [\"Where can I park?\"], answer: B.}\n")) ==
          std::vector<std::string>{"hidden-phrase"});
    CHECK(test::rules_in(faqs("  - {id: a, ask: [where can I park], answer: A.}\n"
                              "  - {id: b, ask: [are dogs allowed], answer: B.}\n"))
              .empty());
    const auto found = test::findings_in(
        faqs("  - {id: cards, ask: [can I pay by card, do you take cards, is card payment possible], answer: "
             "Yes.}\n"
             "  - {id: cash, ask: [do you accept money, can I pay by card or cash], answer: Yes.}\n"));
    REQUIRE(found.size() == 1);
    CHECK(found.front().rule == "faq-confusion");
    CHECK(found.front().here.note.starts_with("because of "));
}

TEST_CASE("a state that no test gets to is told, where there are tests", "[prove]") {
    BotFolder folder;
    folder.name = "flows";
    folder.flows.push_back({"bot.yaml", R"(frontdesk: 1
bot: {name: Shop, languages: [en], timezone: Europe/Warsaw, start: welcome, introduction: A program.}
states:
  welcome: {say: Hi, menu: [{label: Bye, go: bye}]}
  bye: {say: Bye}
  human: {escalate: {say: Wait.}}
triggers: [{when: [human], go: human}]
)"});
    CHECK(test::checked(folder).empty());
    folder.tests.push_back({"tests/a.yaml", R"(conversations:
  - name: hello
    steps: [{customer: hello}, {bot: "*"}, {bot: "*"}, {taps: Bye}, {bot: "*"}]
)"});
    const auto found = test::checked(folder);
    REQUIRE(found.size() == 1);
    CHECK(found.front().rule == "never-tested");
    CHECK(found.front().fact == "no test gets to \"human\"");
    folder.tests.push_back({"tests/b.yaml", R"(conversations:
  - name: human
    steps: [{customer: human}, {bot: "*"}, {bot: "*"}]
)"});
    CHECK(test::checked(folder).empty());
}

TEST_CASE("a bot with more conversations than can be played is told so", "[prove]") {
    BotFolder folder;
    folder.name = "flows";
    folder.flows.push_back({"bot.yaml", R"(frontdesk: 1
bot: {name: Shop, languages: [en], timezone: Europe/Warsaw, start: welcome, introduction: A program.}
states:
  welcome: {say: Hi, menu: [{label: Next, go: next}]}
  next: {say: Next, menu: [{label: Human, go: human}]}
  human: {escalate: {say: Wait.}}
)"});
    const Loaded loaded = load_bot(folder, find_system_zone);
    REQUIRE(loaded.bot);
    const auto told = [&](const Bounds& bounds) {
        std::vector<Diagnostic> found;
        Report report(MessageLanguage::en, found);
        prove(*loaded.bot, loaded.suspects, folder, test::day_of_check, report, bounds);
        std::vector<std::string> rules;
        for (const Diagnostic& one : found) rules.push_back(one.rule);
        return rules;
    };

    CHECK(told({}).empty());
    CHECK(told({.situations = 2}) == std::vector<std::string>{"not-all-played"});
    CHECK(told({.turns = 3}) == std::vector<std::string>{"not-all-played"});
    CHECK(told({.of_one_state = 0}) == std::vector<std::string>{"not-all-played"});
}

}  // namespace frontdesk
