// SPDX-License-Identifier: MIT
// Conditions, and what they never let through.
#include <array>

#include "tests/prove/proofs.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using test::Proof;

constexpr std::array<Proof, 6> choices_proofs = {{
    {"never-true",
     R"(states:
  welcome:
    form: [{ask: How many, save: people, expect: whole_number, min: 4, max: 120}]
    go: [{if: people > 200, to: bye}, {to: human}]
  bye: {say: Bye}
)",
     R"(states:
  welcome:
    form: [{ask: How many, save: people, expect: whole_number, min: 4, max: 120}]
    go: [{if: people > 100, to: bye}, {to: human}]
  bye: {say: Bye}
)",
     R"(states:
  welcome:
    form: [{ask: How many, save: people, expect: whole_number}, {ask: Cake, save: cake, expect: yes_no}]
    go: [{if: people > 10 and cake and people < 5, to: bye}, {to: human}]
  bye: {say: Bye}
)"},
    {"always-true",
     R"(states:
  welcome:
    form: [{ask: How many, save: people, expect: whole_number, min: 4, max: 120}]
    say: [{if: people > 3 or people is unknown, text: Hi}, Ho]
    go: bye
  bye: {say: Bye}
)",
     R"(states:
  welcome:
    form: [{ask: How many, save: people, expect: whole_number, min: 4, max: 120}]
    say: [{if: people > 4 or people is unknown, text: Hi}, Ho]
    go: bye
  bye: {say: Bye}
)",
     R"(states:
  welcome:
    form: [{ask: How many, save: people, expect: whole_number}]
    say: [{if: people > 10 or not people > 10, text: Hi}, Ho]
    go: bye
  bye: {say: Bye}
)"},
    {"hidden-branch",
     R"(states:
  welcome:
    form: [{ask: How many, save: people, expect: whole_number}]
    go: [{if: people > 10, to: human}, {if: people > 20, to: big}, {to: bye}]
  big: {say: Big}
  bye: {say: Bye, menu: [{label: Big, go: big}]}
)",
     R"(states:
  welcome:
    form: [{ask: How many, save: people, expect: whole_number}]
    go: [{if: people > 20, to: human}, {if: people > 10, to: big}, {to: bye}]
  big: {say: Big}
  bye: {say: Bye}
)",
     // Only what the state before has asked makes one of them impossible.
     R"(states:
  welcome: {say: Hi, menu: [{label: Cake, set: {kind: cake}, go: next}, {label: Bread, set: {kind: bread}, go: next}]}
  other: {say: Other, set: {kind: other}}
  next: {go: [{if: kind = "cake", to: cake}, {if: kind = "bread", to: bread}, {to: other}]}
  cake: {say: Cake, menu: [{label: Other, go: other}]}
  bread: {say: Bread}
)"},
    {"hidden-option",
     R"(states:
  welcome: {say: Hi, menu: [{label: Cake, go: cake}, {label: Secret, if: tagged "vip", go: cake}]}
  cake: {say: Cake}
)",
     R"(states:
  welcome: {say: Hi, menu: [{label: Cake, go: cake}, {label: Secret, if: tagged "vip", go: cake}]}
  cake: {say: Cake, tag: vip}
)",
     R"(states:
  welcome: {say: Hi, untag: vip, menu: [{label: Cake, go: cake}, {label: Secret, if: tagged "vip", go: bye}]}
  cake: {say: Cake, tag: vip, go: welcome}
  bye: {say: Bye}
  human: {escalate: {say: Wait.}}
triggers: [{when: [bye], go: bye}, {when: [human], go: human}]
)"},
    {"hidden-trigger",
     R"(states:
  welcome: {say: Hi, menu: [{label: Human, tag: vip, go: human}]}
  human: {escalate: {say: Wait.}}
triggers:
  - {when: {sticker: any}, say: Nice, stay: yes}
  - {when: {sticker: any}, if: tagged "vip", go: human}
)",
     R"(states:
  welcome: {say: Hi, menu: [{label: Human, tag: vip, go: human}]}
  human: {escalate: {say: Wait.}}
triggers:
  - {when: {sticker: any}, if: tagged "vip", go: human}
  - {when: {sticker: any}, say: Nice, stay: yes}
)",
     R"(states:
  welcome: {say: Hi, menu: [{label: Human, tag: vip, go: human}]}
  human: {escalate: {say: Wait.}}
triggers:
  - {when: [price], if: tagged "vip", go: human}
  - {when: [price], if: not tagged "vip", say: Nice, stay: yes}
  - {when: [price], say: Never, stay: yes}
)"},
    {"hidden-phrase",
     R"(states:
  welcome: {say: Hi}
  human: {escalate: {say: Wait.}}
triggers: [{when: [human], go: human}, {when: [help, Human!], say: Help., stay: yes}]
)",
     R"(states:
  welcome: {say: Hi}
  human: {escalate: {say: Wait.}}
triggers: [{when: [human], go: human}, {when: [help, human help], say: Help., stay: yes}]
)",
     R"(states:
  welcome: {say: Hi}
  human: {escalate: {say: Wait.}}
triggers: [{when: [human], go: human}]
faqs: [{id: person, ask: [is there a real person, "human, please"], answer: Yes.}]
)"},
}};

}  // namespace

TEST_CASE("what conditions never let through is proven, and nothing else", "[prove]") {
    for (const Proof& proof : choices_proofs) test::check_proof(proof);
}

}  // namespace frontdesk
