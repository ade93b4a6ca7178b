// SPDX-License-Identifier: MIT
// Where conversations lead, and where they do not.
#include <algorithm>
#include <array>

#include "tests/prove/proofs.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using test::Proof;

constexpr std::array<Proof, 5> ways_proofs = {{
    {"unreachable-state",
     R"(states:
  welcome: {say: Hi, set: {kind: cake}, menu: [{label: Next, go: next}]}
  next: {go: [{if: kind = "bread", to: bread}, {to: cake}]}
  bread: {say: Bread, menu: [{label: Kind, set: {kind: bread}, go: next}]}
  cake: {say: Cake}
)",
     R"(states:
  welcome: {say: Hi, set: {kind: cake}, menu: [{label: Next, go: next}, {label: Kind, set: {kind: bread}, go: next}]}
  next: {go: [{if: kind = "bread", to: bread}, {to: cake}]}
  bread: {say: Bread}
  cake: {say: Cake}
)",
     // Each tag is given, but never both.
     R"(states:
  welcome: {say: Hi, menu: [{label: One, go: one}, {label: Two, go: two}]}
  one: {tag: first, untag: second, say: One, go: more}
  two: {tag: second, untag: first, say: Two, go: more}
  more: {go: [{if: tagged "first" and tagged "second", to: gold}, {to: cake}]}
  gold: {say: Gold}
  cake: {say: Cake}
)"},
    {"no-way-to-a-person",
     R"(states:
  welcome: {say: Hi, menu: [{label: On, set: {step: one}, go: next}]}
  next: {go: [{if: step = "two", to: human}, {to: bye}]}
  bye: {say: Bye}
  human: {set: {step: two}, escalate: {say: Wait.}}
fallback: [{say: What}, {go: next}]
)",
     R"(states:
  welcome: {say: Hi, menu: [{label: On, set: {step: one}, go: next}, {label: Two, set: {step: two}, go: next}]}
  next: {go: [{if: step = "two", to: human}, {to: bye}]}
  bye: {say: Bye}
  human: {set: {step: two}, escalate: {say: Wait.}}
)",
     // A guest never gets the tag that the second door asks for.
     R"(states:
  welcome: {say: Hi, menu: [{label: Guest, go: first}]}
  first: {tag: guest, go: [{if: tagged "guest" or tagged "member", to: second}, {to: bye}]}
  second: {untag: member, go: [{if: tagged "member", to: human}, {to: bye}]}
  bye: {say: Bye}
  human: {tag: member, escalate: {say: Wait.}}
fallback: [{say: What}, {go: first}]
)"},
    {"stuck",
     R"(states:
  welcome: {say: Hi, menu: [{label: Human, go: human}, {label: Gate, set: {closed: yes}, go: gate}]}
  gate: {go: [{if: closed, to: more}, {to: human}]}
  more: {say: More, menu: [{label: Again, go: gate}]}
  human: {escalate: {say: Wait.}}
fallback: [{say: What}, {go: gate}]
)",
     R"(states:
  welcome: {say: Hi, menu: [{label: Human, go: human}, {label: Gate, set: {closed: yes}, go: gate}]}
  gate: {go: [{if: closed, to: more}, {to: human}]}
  more: {say: More, menu: [{label: Again, go: gate}, {label: Open, clear: closed, go: gate}]}
  human: {escalate: {say: Wait.}}
fallback: [{say: What}, {go: gate}]
)",
     // Only who has played both games has lost the way out of either.
     R"(states:
  welcome: {say: Hi, menu: [{label: Human, go: human}, {label: Games, go: games}]}
  games: {say: Games, menu: [{label: Dice, tag: dice, go: door}, {label: Cards, tag: cards, go: door}]}
  door: {go: [{if: tagged "dice" and tagged "cards", to: games}, {to: hall}]}
  hall: {say: Hall, menu: [{label: Human, go: human}, {label: Games, go: games}]}
  human: {escalate: {say: Wait.}}
fallback: [{say: What}, {go: door}]
)"},
    {"endless-loop",
     R"(states:
  welcome: {form: [{ask: Cake, save: cake, expect: yes_no}], go: a}
  a: {go: [{if: cake, to: b}, {to: bye}]}
  b: {go: [{if: cake, to: a}, {to: bye}]}
  bye: {say: Bye}
)",
     R"(states:
  welcome: {form: [{ask: Cake, save: cake, expect: yes_no}], go: a}
  a: {go: [{if: cake, to: b}, {to: bye}]}
  b: {clear: cake, go: a}
  bye: {say: Bye}
)",
     R"(states:
  welcome: {say: Hi, menu: [{label: One, tag: one, go: a}, {label: Two, tag: two, go: a}]}
  a: {go: [{if: tagged "one", to: b}, {to: bye}]}
  b: {go: [{if: tagged "two", to: a}, {to: bye}]}
  bye: {say: Bye, menu: [{label: Menu, go: welcome}]}
)"},
    {"timer-too-long",
     R"(states:
  welcome: {say: Hi, menu: [{label: Bye, go: bye}], after: [{wait: 20h, go: second}]}
  second: {say: There, menu: [{label: Bye, go: bye}], after: [{wait: 5h, go: bye}]}
  bye: {say: Bye}
)",
     R"(states:
  welcome: {say: Hi, menu: [{label: Bye, go: bye}], after: [{wait: 20h, go: second}]}
  second: {say: There, menu: [{label: Bye, go: bye}], after: [{wait: 3h, go: bye}]}
  bye: {say: Bye}
)",
     R"(states:
  welcome: {say: Hi, menu: [{label: Bye, go: bye}], after: [{wait: 2h, go: second}]}
  second: {say: There, menu: [{label: Bye, go: bye}], after: [{wait: 2h, go: welcome}]}
  bye: {say: Bye}
)"},
}};

}  // namespace

TEST_CASE("where conversations lead is proven, and nothing that only looks like it", "[prove]") {
    for (const Proof& proof : ways_proofs) test::check_proof(proof);
}

TEST_CASE("what depends on the date or the hours is not called unreachable", "[prove]") {
    CHECK(test::rules_in(R"(states:
  welcome: {say: Hi, menu: [{label: Next, go: next}]}
  next: {go: [{if: today = 2027-12-24, to: eve}, {if: visits > 3, to: often}, {to: cake}]}
  eve: {say: Eve}
  often: {say: Often}
  cake: {say: Cake}
)")
              .empty());
    // Nor a way on from there that depends on an answer.
    CHECK(test::rules_in(R"(states:
  welcome: {form: [{ask: How many, save: many, expect: number}], go: bye}
  bye: {say: Bye, go: [{if: many > 5, to: cake}, {to: human}]}
  big: {say: Big, go: [{if: many < 20, to: cake}, {to: human}]}
  cake: {say: Cake}
  human: {escalate: {say: Wait.}}
triggers: [{when: {regex: "big.+"}, go: big}, {when: [human], go: human}]
)")
              .empty());
    CHECK(test::rules_in(R"(hours: {open: {mon-fri: 07:00-18:00}}
states:
  welcome: {say: Hi, go: [{if: open, to: now}, {to: later}]}
  now: {say: Now}
  later: {say: Later}
)")
              .empty());
}

TEST_CASE("where one comes after a long silence, one can also come at once", "[prove]") {
    // Whoever comes to `rest` in silence is sent on by the trigger, whatever they write; whoever taps their
    // way there is not.
    CHECK(test::findings_in(R"(states:
  welcome: {say: Hi, menu: [{label: On, go: middle}], after: [{wait: 20h, go: rest}]}
  middle: {say: Middle, menu: [{label: Rest, go: rest}]}
  rest: {say: Rest, menu: [{label: Start, go: welcome}], otherwise: {go: more}}
  more: {say: More}
  human: {escalate: {say: Wait.}}
triggers: [{when: {away_for: 10h}, go: middle}, {when: [human], go: human}]
)")
              .empty());
}

TEST_CASE("what goes wrong from a day on that is still to come is found today", "[prove]") {
    const std::string_view bot = R"(states:
  welcome: {say: Hi, menu: [{label: On, go: season}]}
  season: {go: [{if: today >= 2027-12-01 and today <= 2027-12-24, to: market}, {to: bye}]}
  market: {say: Market, menu: [{label: More, go: more}]}
  more: {say: More, go: [{if: today >= 2027-12-01, to: MARKET}, {to: bye}]}
  bye: {say: Bye}
)";
    const auto with = [&](std::string_view where) {
        std::string text{bot};
        return test::findings_in(text.replace(text.find("MARKET"), 6, where));
    };
    CHECK(with("market").empty());
    const auto found = with("more");
    REQUIRE(found.size() == 1);
    CHECK(found.front().rule == "endless-loop");
    REQUIRE(found.front().conversation.size() > 2);
    CHECK(found.front().conversation.front() == "(on 2027-12-01)");
    // However many days have passed already.
    std::string past;
    for (int day = 10; day < 28; day += 2)
        for (const char* month : {"2026-01-", "2026-02-"})
            past += "{if: today = " + (month + std::to_string(day)) + ", to: bye}, ";
    std::string long_list{bot};
    long_list.replace(long_list.find("MARKET"), 6, "more").insert(long_list.find("go: [{if") + 5, past);
    CHECK(test::rules_in(long_list) == std::vector<std::string>{"endless-loop"});
    // Also where it is a placeholder that stays empty, and not before.
    CHECK(test::rules_in(R"(states:
  welcome: {say: Hi, go: [{if: now < 2027-12-01, to: ask}, {to: told}]}
  ask: {form: [{ask: Size, save: size, expect: number}], go: told}
  told: {say: "So {size}"}
)") == std::vector<std::string>{"may-be-unknown"});
}

TEST_CASE("what a calculation, or one value beside another, leads to is tried with answers", "[prove]") {
    const auto with = [](std::string_view questions, std::string_view first, std::string_view second) {
        return test::findings_in("states:\n  welcome: {form: [" + std::string{questions} +
                                 "], go: sum}\n  sum: {go: [{if: " + std::string{first} +
                                 ", to: big}, {to: bye}]}\n  big: {go: [{if: " + std::string{second} +
                                 ", to: sum}, {to: bye}]}\n  bye: {say: Bye}\n");
    };
    constexpr std::string_view guests =
        "{ask: Adults, save: adults, expect: whole_number, min: 1, max: 20}, "
        "{ask: Children, save: children, expect: whole_number, min: 0, max: 20}";
    const auto found = with(guests, "adults + children > 30", "adults > children");
    REQUIRE(found.size() == 1);
    CHECK(found.front().rule == "endless-loop");
    CHECK(found.front().conversation.size() > 4);
    // Also where few adults may come along.
    CHECK(with(guests, "adults + children > 20 and adults <= 5", "adults <= 5").size() == 1);
    CHECK(with(guests, "adults + children > 24 and adults <= 6", "adults > 6").empty());
    // Not so many may come, and not both can be so at once.
    CHECK(with(guests, "adults + children > 40", "adults > children").empty());
    CHECK(with(guests, "adults > children", "children > adults").empty());
    CHECK(with(guests, "adults + children > 30", "adults * 2 < children - 5").empty());

    constexpr std::string_view day = "{ask: Day, save: day, expect: date, min: today, max: today + 60 days}";
    const auto later = with(day, "day > today + 5 days", "day > today + 40 days");
    REQUIRE(later.size() == 1);
    CHECK(later.front().rule == "endless-loop");
    CHECK(with(day, "day > today + 70 days", "day > today + 40 days").empty());
    CHECK(with(day, "day < today", "day < today").empty());
    CHECK(with(day, "day > today + 5 days", "day < today + 5 days").empty());
    // From a day on that is still to come.
    CHECK(with(day, "day < today and now > 2027-12-24", "day < today").empty());
    CHECK(with(day, "day > today + 5 days and now > 2027-12-24", "day > today").size() == 1);

    // Each question has limits of its own, also beside another.
    constexpr std::string_view stay =
        "{ask: From, save: from, expect: date, min: in 2 days, max: in 9 days}, "
        "{ask: To, save: to, expect: date, min: in 20 days, max: in 40 days}";
    CHECK(with(stay, "to > from and from > today", "to > today + 30 days").size() == 1);
    CHECK(with(stay, "to < from", "to < from").empty());
    CHECK(with(stay, "to < today + 10 days", "from < to").empty());

    // A day that is too far away today is not for ever.
    CHECK(with(day, "day > today", "day = 2027-12-24").size() == 1);

    constexpr std::string_view slot = "{ask: When, save: slot, expect: date_time, min: now}";
    CHECK(with(slot, "slot - now < 30h", "slot > now").size() == 1);
    CHECK(with(slot, "slot - now < 30h", "slot - now > 40h").empty());
}

TEST_CASE("a finding shows the shortest conversation that gets there", "[prove]") {
    const auto found = test::findings_in(ways_proofs[2].fault);
    REQUIRE(found.size() == 1);
    CHECK(found.front().fact == "who gets to \"more\" this way never reaches a person or an end");
    CHECK(found.front().conversation ==
          std::vector<std::string>{"customer (words that mean nothing to the bot): qzxv wkjq",
                                   "bot: A program.", "bot: Hi", "customer: Gate", "bot: More"});
}

TEST_CASE("of buttons that read alike, a finding says which one was tapped", "[prove]") {
    const auto found = test::findings_in(R"(states:
  welcome: {say: "Size?", menu: [{label: "Yes", set: {size: 1}, go: really}]}
  really: {say: "Really?", menu: [{label: "Yes", go: sum}]}
  sum: {say: "So {size}", menu: [{label: "Yes", go: done}]}
  done: {say: "Done. Another?", clear: [size], menu: [{label: "Yes", go: welcome}]}
)");
    REQUIRE(found.size() == 1);
    const std::vector<std::string>& told = found.front().conversation;
    REQUIRE(told.size() > 3);
    CHECK(std::vector(told.end() - 3, told.end()) ==
          std::vector<std::string>{"(the next button is the one under: Really?)",
                                   "customer (an older button): Yes", "bot: So"});
}

}  // namespace frontdesk
