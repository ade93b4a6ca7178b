// SPDX-License-Identifier: MIT
#include <map>

#include "engine/flow/condition/condition.hpp"
#include "engine/flow/wording.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

const std::map<std::string, Value, std::less<>> values = {{"people", 32.0},
                                                          {"cake", std::string("chocolate")},
                                                          {"open", true},
                                                          {"zero", 0.0},
                                                          {"today", Date{std::chrono::year{2026} / 11 / 26}}};

ConditionScene scene() {
    return {[](std::string_view name) -> std::optional<Value> {
                const auto found = values.find(name);
                return found == values.end() ? std::nullopt : std::optional(found->second);
            },
            [](std::string_view tag) { return tag == "vip"; }};
}

struct Case {
    std::string text;
    bool is_so;
};

const std::vector<Case> cases = {{"people > 30", true},
                                 {"people > 32", false},
                                 {"people >= 32", true},
                                 {"people * 2 = 64", true},
                                 {"2 + 3 * 4 = 14", true},
                                 {"(2 + 3) * 4 = 20", true},
                                 {"10 - 3 - 2 = 5", true},
                                 {"-people < 0", true},
                                 {"cake = \"chocolate\"", true},
                                 {"cake = “chocolate”", true},
                                 {"cake = „chocolate”", true},
                                 {"cake = 'fruit'", false},
                                 {"cake in [\"fruit\", chocolate]", true},
                                 {"cake in [fruit]", false},
                                 {"people in [-1, 32]", true},
                                 {"missing > 1", false},
                                 {"missing != 1", false},
                                 {"not missing > 1", true},
                                 {"missing is unknown", true},
                                 {"people is known", true},
                                 {"people / zero = 1", false},
                                 {"people / zero is unknown", true},
                                 {"tagged \"vip\" and open", true},
                                 {"tagged \"new\" or not open", false},
                                 {"open = yes", true},
                                 {"open = no", false},
                                 {"today + 3 days = 2026-11-29", true},
                                 {"2026-12-24 - today = 28 days", true},
                                 {"today < 2026-12-24", true},
                                 {"7:30 < 08:00", true},
                                 {"2h = 120 minutes", true},
                                 {"1h30m = 90m", true},
                                 {"07:30 + 2h = 09:30", true},
                                 {"people = \"32\"", false},
                                 {"no or yes and no", false},
                                 {"2.5 * 2 = 5", true},
                                 {"2026-12-31 + 1 day = 2027-01-01", true}};

TEST_CASE("a condition holds or does not") {
    for (const auto& example : cases) {
        INFO(example.text);
        const auto read = parse_condition(example.text);
        REQUIRE(std::holds_alternative<Condition>(read));
        CHECK(holds(std::get<Condition>(read), scene()) == example.is_so);
    }
}

TEST_CASE("hostile conditions are refused, not followed") {
    using Kind = ConditionFaultKind;
    const std::vector<std::pair<std::string, Kind>> hostile = {{std::string(10'000, '('), Kind::too_long},
                                                               {std::string(900, '('), Kind::too_deep},
                                                               {std::string(900, '-'), Kind::too_deep},
                                                               {std::string("a = \0", 5), Kind::bad_sign},
                                                               {"\xff\xfe", Kind::bad_sign},
                                                               {"", Kind::missing},
                                                               {"a = \"b", Kind::open_text},
                                                               {"a = 2026-13-40", Kind::bad_literal},
                                                               {"a = 12abc", Kind::bad_literal},
                                                               {"a b", Kind::left_over},
                                                               {"a in b", Kind::missing}};
    for (const auto& [text, kind] : hostile) {
        INFO(text);
        const auto read = parse_condition(text);
        REQUIRE(std::holds_alternative<ConditionFault>(read));
        CHECK(std::get<ConditionFault>(read).kind == kind);
    }
}

TEST_CASE("a bare word means a choice only of the value beside it") {
    const std::vector<std::string> cakes = {"chocolate", "fruit"}, none;
    const ChoicesOf choices = [&](std::string_view name) {
        return name == "cake" ? &cakes : name == "people" ? &none : nullptr;
    };
    const auto so = [&](std::string_view text) {
        return holds(with_choices(std::get<Condition>(parse_condition(text)), choices), scene());
    };
    CHECK(so("cake = chocolate"));
    CHECK(so("not (fruit = cake) and cake != fruit"));
    CHECK_FALSE(so("cake != nut"));
    CHECK_FALSE(so("people = chocolate"));
}

TEST_CASE("a fault points at characters, not bytes") {
    const auto read = parse_condition("a = \"żółć\" żle");
    const auto* fault = std::get_if<ConditionFault>(&read);
    REQUIRE(fault);
    CHECK(fault->offset == 11);
    CHECK(tell(MessageLanguage::pl, fact_of(*fault), fault->word) == "\"ż\" nic nie znaczy w warunku");
}

}  // namespace
}  // namespace frontdesk
