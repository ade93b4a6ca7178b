// SPDX-License-Identifier: MIT
#include <array>
#include <map>

#include "engine/flow/condition/check_types.hpp"
#include "engine/flow/condition/tell_fault.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

const std::map<std::string, ValueInfo, std::less<>> infos = {
    {"people", {ValueType::number, {}, 4.0, 120.0, true}},
    {"cake", {ValueType::text, {"chocolate", "fruit", "cheese"}}},
    {"writing", {ValueType::text}},
    {"day", {ValueType::date}},
    {"hour", {ValueType::time}},
    {"at", {ValueType::date_time}},
    {"wait", {ValueType::duration}},
    {"vegan", {ValueType::yes_no}},
};
constexpr std::array<std::string_view, 5> names = {"people", "cake", "writing", "day", "vegan"};

const ValueInfo* info(std::string_view name) {
    const auto found = infos.find(name);
    return found == infos.end() ? nullptr : &found->second;
}

std::vector<TypeFault> faults_of(std::string_view text) {
    const auto read = parse_condition(text);
    REQUIRE(std::holds_alternative<Condition>(read));
    return check_types(std::get<Condition>(read), info, names);
}

// The file as an author sees it, with one condition in it.
std::string told(std::string text, MessageLanguage language) {
    const BotFolder folder{"flows", {{"bot.yaml", "states:\n  - if: " + text + "\n"}}, {}, {}};
    std::vector<Diagnostic> found;
    Report report(language, found);
    Node node;
    node.kind = Node::Kind::text;
    node.text = text;
    node.place = {0, 2, 9};
    node.length = static_cast<int>(text.size());
    const auto read = parse_condition(text);
    if (const auto* fault = std::get_if<ConditionFault>(&read))
        tell_fault(report, folder, node, *fault);
    else
        for (const auto& each : check_types(std::get<Condition>(read), info, names))
            tell_fault(report, folder, node, each);
    std::string all;
    for (const auto& each : found) {
        all += std::to_string(each.here.place.column) + "+" + std::to_string(each.here.length) + " " +
               each.rule + ": " + each.fact;
        if (!each.here.note.empty()) all += " | " + each.here.note;
        for (const auto& line : each.advice) all += " | " + line;
        all += "\n";
    }
    return all;
}

TEST_CASE("conditions of the right types have no faults") {
    for (const std::string text : {"people > 40",
                                   "people * 2 + 1 >= 2.5",
                                   "-people < 0",
                                   "cake = chocolate",
                                   "cake != \"fruit\"",
                                   "fruit = cake",
                                   "cake in [chocolate, 'fruit']",
                                   "writing = \"Ola\"",
                                   "vegan",
                                   "not vegan and open",
                                   "vegan = yes",
                                   "visits > 1",
                                   "language = \"pl\"",
                                   "today < 2026-12-24",
                                   "now > today",
                                   "day - today > 3 days",
                                   "today + 2 weeks < day",
                                   "at - now < 2h",
                                   "hour + 2h < 18:00",
                                   "hour - 08:00 > 30m",
                                   "wait * 2 > 1h",
                                   "2 * wait > 1h",
                                   "wait / 2 < 1h",
                                   "wait / 30m > 2",
                                   "2h + today > day",
                                   "-wait < 1h",
                                   "tagged \"vip\"",
                                   "cake is known",
                                   "people / 0 is unknown",
                                   "people in [1, -2, 3.5]",
                                   "day in [2026-12-24, 2026-12-25]",
                                   "at in [2026-12-24]",
                                   "cake = writing",
                                   "yes",
                                   "now in [2026-12-24]"}) {
        INFO(text);
        CHECK(faults_of(text).empty());
    }
}

TEST_CASE("every fault of types is told with its place") {
    const std::vector<std::array<std::string, 3>> cases = {
        {"open and poeple > 4",
         "18+6 unknown-value: no value is called \"poeple\" | did you mean \"people\"? | write:  people\n",
         "18+6 unknown-value: żadna wartość nie nazywa się \"poeple\" | czy chodziło o \"people\"? | napisz: "
         " people\n"},
        {"cake = choclate",
         "16+8 unknown-choice: \"choclate\" is no choice of \"cake\" | did you mean \"chocolate\"? | choices "
         "are: "
         "chocolate, fruit, cheese\n",
         "16+8 unknown-choice: \"choclate\" nie należy do możliwych odpowiedzi \"cake\" | czy chodziło o "
         "\"chocolate\"? | możliwe odpowiedzi to: chocolate, fruit, cheese\n"},
        {"people = \"32\"",
         "9+13 wrong-type: \"people\" is a number, but \"32\" is a text | these two cannot be compared | "
         "write "
         "it without quotes:  32\n",
         "9+13 wrong-type: \"people\" to liczba, a \"32\" to tekst | tych dwóch nie da się porównać | napisz "
         "bez cudzysłowu:  32\n"},
        {"people > writing",
         "9+16 wrong-type: \"people\" is a number, but \"writing\" is a text | these two cannot be compared "
         "| "
         "compare it with a number\n",
         "9+16 wrong-type: \"people\" to liczba, a \"writing\" to tekst | tych dwóch nie da się porównać | "
         "po drugiej stronie też musi być liczba\n"},
        {"people in [1, many]",
         "23+4 wrong-type: \"people\" is a number, but \"many\" is a text | these two cannot be compared | "
         "compare "
         "it with a number\n",
         "23+4 wrong-type: \"people\" to liczba, a \"many\" to tekst | tych dwóch nie da się porównać | po "
         "drugiej stronie też musi być liczba\n"},
        {"writing < \"x\"",
         "9+7 wrong-type: \"writing\" is a text, which is never more or less | write = or !=\n",
         "9+7 wrong-type: \"writing\" to tekst, czyli nic, co bywa większe lub mniejsze | napisz = albo "
         "!=\n"},
        {"writing + 1 = 2",
         "9+11 wrong-type: \"writing + 1\" cannot be calculated: a text and a number | what works:  people * "
         "2, "
         "today + 3 days, 2h + 30m\n",
         "9+11 wrong-type: \"writing + 1\" nie da się obliczyć: tekst i liczba | działa na przykład:  people "
         "* "
         "2, today + 3 days, 2h + 30m\n"},
        {"open and people",
         "18+6 wrong-type: \"people\" is a number, not a yes or no | compare it with something, or write:  "
         "people is known\n",
         "18+6 wrong-type: \"people\" to liczba, a nie tak albo nie | porównaj z czymś albo napisz:  people "
         "is "
         "known\n"},
    };
    for (const auto& [text, en, pl] : cases) {
        CHECK(told(text, MessageLanguage::en) == en);
        CHECK(told(text, MessageLanguage::pl) == pl);
    }
}

TEST_CASE("every fault of reading is told with its place") {
    const std::string example = " | write for example: people > 40 and cake = \"chocolate\"\n";
    const std::string przyklad = " | napisz na przykład: people > 40 and cake = \"chocolate\"\n";
    const std::vector<std::array<std::string, 3>> cases = {
        {"people >", "17+1 bad-condition: something is missing at the end" + example,
         "17+1 bad-condition: na końcu czegoś brakuje" + przyklad},
        {"people > and open", "18+3 bad-condition: something is missing before \"and\"" + example,
         "18+3 bad-condition: czegoś brakuje przed \"and\"" + przyklad},
        {"open open", "14+4 bad-condition: \"open\" is left over after the condition" + example,
         "14+4 bad-condition: \"open\" zostaje za warunkiem" + przyklad},
        {"żółć", "9+1 bad-condition: \"ż\" means nothing in a condition" + example,
         "9+1 bad-condition: \"ż\" nic nie znaczy w warunku" + przyklad},
        {"a = 12abc",
         "13+5 bad-condition: \"12abc\" is no number, date, time or duration | write 12, 2.5, 2026-12-24, "
         "07:30, 2h or 3 days\n",
         "13+5 bad-condition: \"12abc\" nie jest liczbą, datą, godziną ani czasem trwania | napisz 12, 2.5, "
         "2026-12-24, 07:30, 2h albo 3 days\n"},
        {"a = \"b", "13+2 bad-condition: the quote is never closed: \"b | close the text with a quote\n",
         "13+2 bad-condition: cudzysłów nie jest zamknięty: \"b | zamknij tekst cudzysłowem\n"},
        {std::string(40, '-') + "1",
         "42+1 bad-condition: \"-\" is nested more than 32 deep | split it into several branches\n",
         "42+1 bad-condition: \"-\" jest zagnieżdżone głębiej niż 32 razy | podziel go na kilka gałęzi\n"},
    };
    for (const auto& [text, en, pl] : cases) {
        CHECK(told(text, MessageLanguage::en) == en);
        CHECK(told(text, MessageLanguage::pl) == pl);
    }
    const auto empty = std::get<ConditionFault>(parse_condition(""));
    CHECK(fact_of(empty).en == "a condition is missing here");
    const auto long_one = std::get<ConditionFault>(parse_condition(std::string(1001, 'a')));
    CHECK(fact_of(long_one).en == "this condition is longer than 1000 characters");
    CHECK(fact_of(long_one).pl == "ten warunek ma ponad 1000 znaków");
}

TEST_CASE("what is shown of a hostile condition is short and clean") {
    const auto fault = std::get<ConditionFault>(parse_condition("a = \"\x1b[2J\xff" + std::string(900, 'x')));
    CHECK(fault.word.size() < 60);
    CHECK(fault.word.find('\x1b') == std::string::npos);
    CHECK(fault.word.find('\xff') == std::string::npos);
    CHECK(fault.length == 906);
}

TEST_CASE("one mistake is told once, several in their order") {
    CHECK(faults_of("unknwon + 1 > 2").size() == 1);
    CHECK(faults_of("-writing * 2 > 3").size() == 1);
    CHECK(faults_of("cake in [choclate, friut]").size() == 2);
    CHECK(faults_of("cake < 3 and day + 1 = today").size() == 2);
    CHECK(faults_of("people").size() == 1);
    CHECK(faults_of("not cake").size() == 1);
    CHECK(faults_of("cake < writing").size() == 1);
    CHECK(faults_of("\"x\" > 1 or open < yes").size() == 2);
    CHECK(faults_of("vegan = \"yes\"").size() == 1);
}

TEST_CASE("an expression has a type, or faults") {
    const auto type_in = [](std::string_view text) {
        return check_expression(std::get<Expression>(parse_expression(text)), info, names);
    };
    CHECK(type_in("people * 12").type == ValueType::number);
    CHECK(type_in("day - today").type == ValueType::duration);
    CHECK(type_in("now + 2h").type == ValueType::date_time);
    CHECK(type_in("people > 3").type == ValueType::yes_no);
    CHECK_FALSE(type_in("cake * 2").type);
    CHECK(type_in("cake * 2").faults.size() == 1);
}

}  // namespace
}  // namespace frontdesk
