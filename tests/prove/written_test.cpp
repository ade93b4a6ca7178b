// SPDX-License-Identifier: MIT
// What is seen from what is written: names, limits, hours, FAQs.
#include <array>
#include <string>

#include "tests/prove/proofs.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using test::Proof;

#define BOT(more)                                                                                            \
    "frontdesk: 1\n"                                                                                         \
    "bot: {name: Shop, languages: [en], timezone: Europe/Warsaw, start: welcome" more "}\n"
#define POLISH_TOO                                                                                           \
    "frontdesk: 1\n"                                                                                         \
    "bot: {name: Shop, languages: [en, pl], timezone: Europe/Warsaw, start: welcome, introduction: {en: A "  \
    "program., pl: Program.}}\n"
#define PERSON                                                                                               \
    "  human: {escalate: {say: Wait.}}\n"                                                                    \
    "triggers: [{when: [human], go: human}]\n"
#define PERSON_OF_BOTH                                                                                       \
    "  human: {escalate: {say: {en: Wait., pl: Czekaj.}}}\n"                                                 \
    "triggers: [{when: {en: [human], pl: [człowiek]}, go: human}]\n"

constexpr std::array<Proof, 6> named_proofs = {{
    {"unknown-placeholder", "states:\n  welcome: {say: \"For {whom|}?\"}\n",
     "states:\n  welcome: {say: \"For {first_name|you}?\"}\n",
     // Beside one that is saved.
     R"(states:
  welcome: {say: Hi, menu: [{label: Order, go: order}]}
  order: {form: [{ask: Who, save: who}], go: bye}
  bye: {say: "Bye, {who}{hwo|}"}
)"},
    {"unknown-value",
     "states:\n  welcome: {say: Hi, go: [{if: size = 5, to: human}, {to: bye}]}\n  bye: {say: Bye}\n",
     R"(states:
  welcome: {form: [{ask: Size, save: size, expect: number}], go: [{if: size = 5, to: human}, {to: bye}]}
  bye: {say: Bye}
)",
     // In the condition of one option, beside one that is saved.
     R"(states:
  welcome: {form: [{ask: Size, save: size, expect: number}], go: sum}
  sum:
    say: So
    menu: [{label: More, if: sizes > 5, go: human}, {label: Less, if: size < 5, go: bye}]
  bye: {say: Bye}
)"},
    {"unknown-file", "states:\n  welcome: {say: [{image: assets/cake.jpg}]}\n",
     "states:\n  welcome: {say: [{image: \"https://example.com/cake.jpg\"}]}\n",
     R"(states:
  welcome: {say: Hi, menu: [{label: Cakes, go: cakes}]}
  cakes:
    say:
      cards:
        - {title: One, image: "https://example.com/1.jpg"}
        - {title: Two, image: assets/2.jpg}
)"},
    {"unknown-language", "states:\n  welcome: {say: {pll: Hi}}\n", "states:\n  welcome: {say: {en: Hi}}\n",
     // A language, but none of this bot's.
     "states:\n  welcome: {say: {en: Hi, pl: Cześć}}\n"},
    {"faq-confusion",
     R"(states:
  welcome: {say: Hi}
faqs:
  - {id: card, ask: [can I pay by card, pay by credit card, do you take cards, card payment], answer: Yes.}
  - {id: gift, ask: [gift vouchers, can I pay by gift card, a voucher for a friend], answer: Yes.}
)",
     R"(states:
  welcome: {say: Hi}
faqs:
  - {id: card, ask: [can I pay by card, pay by credit card, do you take cards, card payment], answer: Yes.}
  - {id: dogs, ask: [are dogs welcome, may my dog come in, bringing a dog], answer: Yes.}
)",
     // Two of three, and only one phrasing.
     R"(states:
  welcome: {say: Hi}
faqs:
  - {id: dogs, ask: [are dogs welcome, may my dog come in, bringing a dog], answer: Yes.}
  - {id: hours, ask: [when do you open, are you open on sunday, opening hours, what are the opening hours],
     answer: Nine.}
  - {id: party, ask: [celebrating a birthday, what are the opening hours on holidays, room for a party],
     answer: Yes.}
)"},
    {"no-way-out",
     R"(states:
  welcome: {say: Hi, menu: [{label: Games, go: games}, {label: Person, go: human}]}
  games: {say: Play, menu: [{label: Again, go: games}]}
  human: {escalate: {say: Wait.}}
fallback: [{say: Sorry, go: games}]
)",
     R"(states:
  welcome: {say: Hi, menu: [{label: Games, go: games}, {label: Person, go: human}]}
  games: {say: Play, menu: [{label: Again, go: games}]}
  human: {escalate: {say: Wait.}}
fallback: [{say: Sorry}, {go: human}]
)",
     // Each of two states leads on, to the other.
     R"(states:
  welcome: {say: Hi, menu: [{label: Games, go: games}, {label: Person, go: human}]}
  games: {say: Play, menu: [{label: Chess, go: chess}]}
  chess: {say: Move, menu: [{label: Again, go: games}], after: [{wait: 2h, go: games}]}
  human: {escalate: {say: Wait.}}
fallback: [{say: Sorry, go: games}]
)"},
}};

constexpr std::array<Proof, 11> written_proofs = {{
    {"unknown-state", "states:\n  welcome: {say: Hi, go: shop}\n",
     "states:\n  welcome: {say: Hi, go: counter}\n  counter: {was: [shop], say: Here it is.}\n",
     R"(states:
  welcome: {say: Hi, menu: [{label: Order, go: order}]}
  order:
    form: [{ask: How many, save: n, expect: whole_number, min: 1, max: 50}]
    go: [{if: n > 40, to: bakers}, {to: bye}]
  bye: {say: Bye}
)"},
    {"unknown-queue",
     "states:\n  welcome: {say: Hi}\n  human: {escalate: {queue: counter, say: Wait.}}\n"
     "triggers: [{when: [human], go: human}]\n",
     "states:\n  welcome: {say: Hi}\n  human: {escalate: {queue: counter, say: Wait.}}\n"
     "triggers: [{when: [human], go: human}]\nqueues: {counter: {hours: {open: {mon: 09:00-17:00}}}}\n",
     // Another queue is there; this one is asked for only at night.
     R"(states:
  welcome: {say: Hi, after: [{wait: 2h, go: late}]}
  late: {escalate: {queue: nights, say: Wait.}}
  human: {escalate: {queue: days, say: Wait.}}
triggers: [{when: [human], go: human}]
queues: {days: {hours: {open: {mon: 09:00-17:00}}}}
)"},
    {"no-last-branch",
     R"(states:
  welcome: {form: [{ask: How many, save: n, expect: whole_number, min: 1, max: 9}], go: [{if: n > 5, to: human}]}
)",
     R"(states:
  welcome:
    form: [{ask: How many, save: n, expect: whole_number, min: 1, max: 9}]
    go: [{if: n > 5, to: human}, {to: bye}]
  bye: {say: Bye}
)",
     // Five is left over.
     R"(states:
  welcome:
    form: [{ask: How many, save: n, expect: whole_number, min: 1, max: 9}]
    go: [{if: n > 5, to: human}, {if: n < 5, to: bye}]
  bye: {say: Bye}
)"},
    {"wrong-type",
     R"(states:
  welcome: {form: [{ask: Day, save: day, expect: date}], go: [{if: day > 5, to: human}, {to: bye}]}
  bye: {say: Bye}
)",
     R"(states:
  welcome: {form: [{ask: Day, save: day, expect: date}], go: [{if: day > today + 5 days, to: human}, {to: bye}]}
  bye: {say: Bye}
)",
     // What is compared was set in the options of another state.
     R"(states:
  welcome:
    say: Hi
    menu: [{label: Many, set: {size: large}, go: ask}, {label: Few, set: {size: small}, go: ask}]
  ask: {say: Well, go: [{if: size > 5, to: human}, {to: bye}]}
  bye: {say: Bye}
)"},
    {"label-too-long", "states:\n  welcome: {say: Hi, menu: [{label: Twenty-one characters, go: human}]}\n",
     "states:\n  welcome: {say: Hi, menu: [{label: Twenty characters 20, go: human}]}\n",
     // Only with the longer answer to the question of another state.
     R"(states:
  welcome: {say: Hi, menu: [{label: Order, go: order}]}
  order: {form: [{ask: What, save: what, expect: choice, choices: [cake, cake with candles]}], go: bye}
  bye: {say: Bye, menu: [{label: "Again: {what}", go: welcome}]}
)"},
    {"missing-translation", POLISH_TOO "states:\n  welcome: {say: {en: Hi}}\n" PERSON_OF_BOTH,
     POLISH_TOO "states:\n  welcome: {say: {en: Hi, pl: Cześć}}\n" PERSON_OF_BOTH,
     // Read only by who did not answer with a number.
     POLISH_TOO R"(states:
  welcome: {say: {en: Hi, pl: Cześć}, menu: [{label: {en: Cake, pl: Tort}, go: cake}]}
  cake:
    form: [{ask: {en: How many, pl: Ile}, save: n, expect: whole_number, min: 1, max: 5, retry: {en: Sorry}}]
    go: human
)" PERSON_OF_BOTH},
    {"never-open", "states:\n  welcome: {say: Hi}\n" PERSON "hours: {open: {sun: closed}}\n",
     "states:\n  welcome: {say: Hi}\n" PERSON "hours: {open: {sun: 10:00-10:01}}\n",
     // The shop is open; who would answer is not.
     "states:\n  welcome: {say: Hi}\n  human: {escalate: {queue: nights, say: Wait.}}\n"
     "triggers: [{when: [human], go: human}]\nhours: {open: {mon-fri: 09:00-17:00}}\n"
     "queues: {nights: {hours: {open: {mon-sun: closed}}}}\n"},
    {"overlapping-hours",
     "states:\n  welcome: {say: Hi}\n" PERSON "hours: {open: {mon: \"09:00-13:00, 12:00-17:00\"}}\n",
     "states:\n  welcome: {say: Hi}\n" PERSON "hours: {open: {mon: \"09:00-13:00, 13:00-17:00\"}}\n",
     // Sunday's night lasts into Monday's morning.
     "states:\n  welcome: {say: Hi}\n" PERSON "hours: {open: {sun: 20:00-04:00, mon: 03:00-17:00}}\n"},
    {"duplicate-faq",
     "states:\n  welcome: {say: Hi}\nfaqs: [{id: cars, ask: [where to park], answer: Behind.}, {id: cars, "
     "ask: [are dogs welcome], answer: Yes.}]\n",
     "states:\n  welcome: {say: Hi}\nfaqs: [{id: cars, ask: [where to park], answer: Behind.}, {id: dogs, "
     "ask: [are dogs welcome], answer: Yes.}]\n",
     "states:\n  welcome: {say: Hi}\nfaqs: [{id: cars, ask: [where to park], answer: Behind.}, {id: dogs, "
     "ask: [are dogs welcome], answer: Yes.}, {id: cars, ask: [when do you open], answer: Nine.}]\n"},
    {"fallback-repeats", "states:\n  welcome: {say: Hi}\n" PERSON "fallback: [{say: What}]\n",
     "states:\n  welcome: {say: Hi}\n" PERSON "fallback: [{say: What}, {go: human}]\n",
     "states:\n  welcome: {say: Hi}\n" PERSON
     "fallback: [{say: What}, {go: welcome}, {suggest: 3, say: Sorry}]\n"},
    {"no-introduction", BOT("") "states:\n  welcome: {say: Hi}\n",
     BOT(", introduction: A program.") "states:\n  welcome: {say: Hi}\n",
     // What a state says is read only by who gets there.
     BOT("") "states:\n  welcome: {say: I am a program of the shop.}\n"},
}};

// A menu of so many options, the last `pairs` of them two by two never shown together.
std::string menu_of(int options, int pairs) {
    std::string list;
    for (int i = 0; i < options; ++i) list += "{label: L" + std::to_string(i) + ", go: human}, ";
    for (int i = 0; i < pairs; ++i)
        list += "{label: Day" + std::to_string(i) + ", if: busy, go: human}, {label: Night" +
                std::to_string(i) + ", if: not busy, go: human}, ";
    return "[" + list + "{label: Last, go: human}]";
}

std::string asked_then(const std::string& menu) {
    return "states:\n  welcome: {form: [{ask: Are you busy, save: busy, expect: yes_no}], go: shop}\n"
           "  shop: {say: Here, menu: " +
           menu + "}\n";
}

}  // namespace

TEST_CASE("names that lead nowhere are told, and ways that lead round", "[prove]") {
    for (const Proof& proof : named_proofs) test::check_proof(proof);
}

TEST_CASE("what is seen from what is written is told", "[prove]") {
    for (const Proof& proof : written_proofs) test::check_proof(proof);
}

TEST_CASE("a menu is long when so much of it is shown at once", "[prove]") {
    const std::string fault = asked_then(menu_of(26, 0));
    const std::string near = asked_then(menu_of(5, 20));
    const std::string combined = asked_then(menu_of(12, 14));
    test::check_proof({"long-menu", fault, near, combined});
    CHECK(test::findings_in(combined).front().fact.find("27 options") != std::string::npos);
}

TEST_CASE("a text is too long as Messenger counts it, with the longest answer in it", "[prove]") {
    const auto said = [](std::size_t length) {
        return "states:\n  welcome: {say: " + std::string(length, 'a') + "}\n";
    };
    const std::string combined = R"(states:
  welcome: {say: Hi, menu: [{label: Order, go: order}]}
  order: {form: [{ask: What, save: what, expect: choice, choices: [a cake, a cake with cherry]}], go: bye}
  bye: {say: {buttons: [{label: Site, url: "https://example.com/"}], text: ")" +
                                 std::string(625, 'b') + "{what}\"}}\n";
    const std::string fault = said(2001);
    const std::string near = said(2000);
    test::check_proof({"text-too-long", fault, near, combined});
}

TEST_CASE("labels that are never shown together may read alike", "[prove]") {
    const auto menu = [](const char* other) {
        return "states:\n  welcome: {form: [{ask: Are you busy, save: busy, expect: yes_no}], go: shop}\n"
               "  shop: {say: Here, menu: [{label: Order, if: busy, go: human}, {label: Orders, if: " +
               std::string(other) + ", go: human}]}\n";
    };
    CHECK(test::rules_in(menu("not busy")).empty());
    CHECK(test::rules_in(menu("busy")) == std::vector<std::string>{"labels-alike"});
}

}  // namespace frontdesk
