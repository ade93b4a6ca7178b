// SPDX-License-Identifier: MIT
#include <map>
#include <random>

#include "engine/flow/condition/truth.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

const std::map<std::string, ValueInfo, std::less<>> truth_infos = {
    {"people", {ValueType::number, {}, 4.0, 120.0, true}},
    {"price", {ValueType::number}},
    {"few", {ValueType::number, {}, 0.0, 3.0, true}},
    {"more", {ValueType::number, {}, 1.0, 4.0, true}},
    {"cake", {ValueType::text, {"chocolate", "fruit", "cheese"}}},
    {"writing", {ValueType::text}},
    {"day", {ValueType::date}},
    {"hour", {ValueType::time}},
    {"at", {ValueType::date_time}},
    {"wait", {ValueType::duration}},
    {"vegan", {ValueType::yes_no}},
};

const ValueInfo* truth_info(std::string_view name) {
    const auto found = truth_infos.find(name);
    return found == truth_infos.end() ? nullptr : &found->second;
}
Condition read(const std::string& text) {
    INFO(text);
    auto parsed = parse_condition(text);
    REQUIRE(std::holds_alternative<Condition>(parsed));
    return std::get<Condition>(std::move(parsed));
}
std::vector<Condition> read_all(const std::vector<std::string>& texts) {
    std::vector<Condition> all;
    for (const auto& text : texts) all.push_back(read(text));
    return all;
}

TEST_CASE("what always holds is proven") {
    for (const std::string text : {"yes",
                                   "1 < 2",
                                   "people >= 4 or people is unknown",
                                   "not people < 4",
                                   "not people > 120",
                                   "not people = 4.5",
                                   "people is known or people is unknown",
                                   "open or not open",
                                   "open = yes or open = no",
                                   "cake is unknown or cake in [chocolate, fruit, cheese]",
                                   "cake is unknown or cake != \"nuts\"",
                                   "not (people > 10 and people < 11)",
                                   "not (hour > 08:00 and hour < 08:01)",
                                   "not (day > 2026-12-24 and day < 2026-12-25)",
                                   "today <= 2026-12-24 or today > 2026-12-24",
                                   "visits >= 0",
                                   "tagged \"vip\" or not tagged \"vip\"",
                                   "few + 1 = more or not few + 1 = more",
                                   "not (writing = \"a\" and writing = \"b\")",
                                   "language = \"pl\" or language != \"pl\""}) {
        INFO(text);
        CHECK(truth_of(read(text), truth_info) == Truth::always);
        CHECK(truth_of(read("not (" + text + ")"), truth_info) == Truth::never);
    }
}

TEST_CASE("what depends is not said to be proven") {
    for (const std::string text : {"people > 40",
                                   "people >= 4",
                                   "people != 4",
                                   "people <= 120",
                                   "price > 10 and price < 11",
                                   "open",
                                   "vegan or not vegan = yes and people > 5",
                                   "cake in [chocolate, fruit, cheese]",
                                   "cake != nuts",
                                   "few = more",
                                   "few + 1 > more",
                                   "few = few",
                                   "tagged \"vip\"",
                                   "hour > 08:00 and hour < 08:02",
                                   "day > 2026-12-24 and day < 2026-12-26",
                                   "at > 2026-12-24 and at < 2026-12-25",
                                   "writing = \"a\"",
                                   "writing != \"a\"",
                                   "nobody = 1",
                                   "nobody",
                                   "visits > 0",
                                   "wait > 1h",
                                   "wait > 1h and wait < 2h",
                                   "people * 2 > 80",
                                   "today = 2026-12-24"}) {
        INFO(text);
        CHECK(truth_of(read(text), truth_info) == Truth::depends);
    }
}

TEST_CASE("a list of branches may fall through, or not") {
    const auto may = [](const std::vector<std::string>& texts) {
        return may_all_be_false(read_all(texts), truth_info);
    };
    CHECK(may({}));
    CHECK(may({"people > 40", "people <= 40"}));  // without an answer
    CHECK_FALSE(may({"people > 40", "people <= 40", "people is unknown"}));
    CHECK_FALSE(may({"people > 40", "not people > 40"}));
    CHECK_FALSE(may({"open", "not open"}));
    CHECK_FALSE(may({"cake = chocolate", "cake = fruit", "cake = cheese", "cake is unknown"}));
    CHECK(may({"cake = chocolate", "cake = fruit", "cake is unknown"}));
    CHECK(may({"few < more", "few >= more"}));
    CHECK_FALSE(may({"visits < 2", "visits >= 2"}));
    CHECK(may({"visits < 2", "visits > 2"}));
}

TEST_CASE("a branch that an earlier one always takes is hidden") {
    const auto hidden = [](const std::vector<std::string>& earlier, const std::string& later) {
        return is_hidden_by(read_all(earlier), read(later), truth_info);
    };
    CHECK(hidden({"people > 40"}, "people > 50"));
    CHECK(hidden({"people > 40"}, "people >= 41"));
    CHECK_FALSE(hidden({"price > 40"}, "price >= 40.5 or vegan"));
    CHECK(hidden({"price > 40"}, "price >= 40.5"));
    CHECK_FALSE(hidden({"people > 50"}, "people > 40"));
    CHECK(hidden({"people < 20", "people >= 20"}, "people is known"));
    CHECK(hidden({"open"}, "open and cake = fruit"));
    CHECK(hidden({"few = more"}, "few = more and open"));
    CHECK_FALSE(hidden({"few = more"}, "few >= more"));
    CHECK_FALSE(hidden({}, "open"));
    CHECK_FALSE(hidden({"open"}, "people < 4"));  // that never holds anyway
    CHECK_FALSE(hidden({"tagged \"vip\""}, "tagged \"new\""));
    CHECK(hidden({"tagged \"vip\""}, "tagged \"vip\" and people > 5"));
}

TEST_CASE("one value is tried for each class that conditions tell apart") {
    const auto tried = [](const std::string& name, const std::vector<std::string>& texts) {
        std::string all;
        for (const auto& value : interesting_values(name, read_all(texts), *truth_info(name)))
            all += (all.empty() ? "" : " ") + to_text(value);
        return all;
    };
    CHECK(tried("people", {"people > 40"}) == "40 41");
    CHECK(tried("people", {"people > 40", "people < 10 and open"}) == "9 10 41");
    CHECK(tried("people", {"people = 40"}) == "39 40");
    CHECK(tried("people", {"people > 119"}) == "119 120");
    CHECK(tried("people", {}) == "4");
    CHECK(tried("people", {"people > 1000"}) == "4");
    CHECK(tried("price", {"price > 40 and price < 41"}) == "40 40.5 41");
    CHECK(tried("cake", {"cake = fruit"}) == "chocolate fruit");
    CHECK(tried("cake", {"open"}) == "chocolate");
    CHECK(tried("writing", {"writing = \"a\""}) == "a …");
    CHECK(tried("vegan", {"vegan"}) == "yes no");
    CHECK(tried("day", {"day > 2026-12-24"}) == "2026-12-24 2026-12-25");
    CHECK(tried("at", {"at > 2026-12-24"}) == "2026-12-24 00:00 2026-12-24 00:01");
    CHECK(tried("hour", {"hour < 08:00"}) == "07:59 08:00");
    CHECK(tried("hour", {"hour >= 00:00"}) == "00:00");
}

TEST_CASE("too much to try proves nothing, in bounded time") {
    std::string many = "yes";
    for (int i = 0; i < 45; ++i) many += " and tagged \"t" + std::to_string(i) + "\"";
    CHECK(truth_of(read(many), truth_info) == Truth::depends);
    CHECK(may_all_be_false(read_all({many, "not (" + many + ")"}), truth_info));
    CHECK(is_hidden_by(read_all({many, "open"}), read("open and people > 5"), truth_info));
    std::string list = "price in [1";
    for (int i = 2; i < 250; ++i) list += "," + std::to_string(i);
    CHECK(truth_of(read(list + "]"), truth_info) == Truth::depends);
}

// Small conditions over small domains, all of whose values are tried here.
class Trees {
public:
    explicit Trees(unsigned seed) : random_(seed) {}
    std::string condition(int depth) {
        if (depth == 0) return comparison();
        switch (random_() % 5) {
        case 0: return "not (" + condition(depth - 1) + ")";
        case 1:
        case 2: return "(" + condition(depth - 1) + ") and (" + condition(depth - 1) + ")";
        case 3: return "(" + condition(depth - 1) + ") or (" + condition(depth - 1) + ")";
        default: return comparison();
        }
    }

private:
    std::string any(const std::vector<std::string>& of) { return of[random_() % of.size()]; }
    std::string comparison() {
        const auto sign = any({" = ", " != ", " < ", " <= ", " > ", " >= "});
        const auto number = any({"0", "1", "2", "3", "4", "1.5", "-1"});
        switch (random_() % 7) {
        case 0: return "cake" + any({" = ", " != "}) + any({"chocolate", "fruit", "cheese", "\"nuts\""});
        case 1: return any({"few", "more", "cake", "vegan"}) + any({" is known", " is unknown"});
        case 2: return any({"vegan", "tagged \"vip\"", "few = more", "few + 1 < more", "-few < 0"});
        case 3: return "cake in [chocolate, " + any({"fruit", "nuts"}) + "]";
        case 4: return number + sign + any({"few", "more"});
        default: return any({"few", "more"}) + sign + number;
        }
    }
    std::mt19937 random_;
};

// Which of the conditions hold, for every combination of answers.
template <class See>
void for_all_answers(const std::vector<Condition>& conditions, See see) {
    std::vector<Condition> resolved;
    for (const auto& each : conditions)
        resolved.push_back(with_choices(each, [](std::string_view name) {
            const auto* known = truth_info(name);
            return known ? &known->choices : nullptr;
        }));
    const auto numbers = [](int from, int to) {
        std::vector<std::optional<Value>> all{std::nullopt};
        for (int i = from; i <= to; ++i) all.emplace_back(static_cast<double>(i));
        return all;
    };
    const std::vector<std::optional<Value>> cakes = {std::nullopt, Value(std::string("chocolate")),
                                                     Value(std::string("fruit")),
                                                     Value(std::string("cheese"))};
    const std::vector<std::optional<Value>> yes_no = {std::nullopt, Value(true), Value(false)};
    for (const auto& few : numbers(0, 3))
        for (const auto& more : numbers(1, 4))
            for (const auto& cake : cakes)
                for (const auto& vegan : yes_no)
                    for (const bool vip : {false, true}) {
                        const ConditionScene scene{[&](std::string_view name) {
                                                       return name == "few"    ? few
                                                              : name == "more" ? more
                                                              : name == "cake" ? cake
                                                                               : vegan;
                                                   },
                                                   [&](std::string_view) { return vip; }};
                        std::vector<bool> hold;
                        for (const auto& each : resolved) hold.push_back(holds(each, scene));
                        see(hold);
                    }
}

TEST_CASE("what is proven of random conditions is so for every answer") {
    int always = 0, never = 0, closed = 0, covered = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        Trees trees(seed);
        const std::vector<Condition> all = {read(trees.condition(2)), read(trees.condition(2)),
                                            read(trees.condition(3))};
        INFO(all[0].text() << "\n" << all[1].text() << "\n" << all[2].text());
        bool ever = false, ever_not = false, none = false, reached = false;
        for_all_answers(all, [&](const std::vector<bool>& hold) {
            (hold[2] ? ever : ever_not) = true;
            none = none || !(hold[0] || hold[1] || hold[2]);
            reached = reached || (hold[2] && !hold[0] && !hold[1]);
        });
        const auto truth = truth_of(all[2], truth_info);
        const bool hidden = is_hidden_by({all.data(), 2}, all[2], truth_info);
        const bool may = may_all_be_false(all, truth_info);
        CHECK((truth != Truth::always || !ever_not));
        CHECK((truth != Truth::never || !ever));
        CHECK((may || !none));
        CHECK((!hidden || !reached));
        // Without values compared with each other, nothing is missed.
        const auto texts = all[0].text() + all[1].text() + all[2].text();
        if (texts.find("few = more") + texts.find("+ 1") + texts.find("-few") + 3 == 0) {
            CHECK((truth == Truth::always) == !ever_not);
            CHECK((truth == Truth::never) == !ever);
            CHECK(may == none);
            CHECK(hidden == (ever && !reached));
        }
        always += truth == Truth::always;
        never += truth == Truth::never;
        closed += !may;
        covered += hidden;
    }
    CHECK(always > 0);
    CHECK(never > 0);
    CHECK(closed > 0);
    CHECK(covered > 0);
}

}  // namespace
}  // namespace frontdesk
