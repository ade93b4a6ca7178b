// SPDX-License-Identifier: MIT
#include <map>
#include <string>
#include <vector>

#include "engine/text/template.hpp"
#include "tests/support/catch.hpp"

using namespace frontdesk;

namespace {

using Values = std::map<std::string, Value, std::less<>>;
using UseKind = PlaceholderUse::Kind;

Lookup lookup(const Values& values) {
    return [&values](std::string_view name) -> std::optional<Value> {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional{found->second};
    };
}

Template parsed(std::string_view text, std::string_view language = "en", const IsName& is_name = {}) {
    auto result = Template::parse(text, language, is_name);
    if (const auto* fault = std::get_if<TemplateFault>(&result))
        FAIL("fault " << static_cast<int>(fault->kind) << " at " << fault->offset << ": " << fault->detail);
    return std::get<Template>(result);
}

std::string say(std::string_view text, const Values& values, std::string_view language = "en") {
    return parsed(text, language).format(lookup(values));
}

Date date(int year, unsigned month, unsigned day) {
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

// "pl 1: one" for each of the numbers.
std::string categories(const std::string& language, const std::vector<double>& numbers) {
    const auto text =
        parsed("{n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}", language);
    std::string all;
    for (const double number : numbers) all += text.format(lookup({{"n", number}})) + " ";
    return all;
}

}  // namespace

TEST_CASE("a text without placeholders is its words") {
    const auto text = parsed("Good morning");
    CHECK(text.is_plain());
    REQUIRE(text.plain_text());
    CHECK(*text.plain_text() == "Good morning");
    CHECK(text.format(lookup({})) == "Good morning");
    CHECK(Template().format(lookup({})).empty());
    CHECK(Template::plain("{as it is}").format(lookup({})) == "{as it is}");
    CHECK(text == Template::plain("Good morning"));
    CHECK_FALSE(text == Template::plain("Good evening"));
}

TEST_CASE("a placeholder shows the first of its names that is known, else its words, else nothing") {
    CHECK(say("Hi {first_name}!", {{"first_name", "Ola"}}) == "Hi Ola!");
    CHECK(say("Hi {first_name}!", {}) == "Hi !");
    CHECK(say("Hi {first_name|there}!", {}) == "Hi there!");
    CHECK(say("Hi {first_name|there}!", {{"first_name", "Ola"}}) == "Hi Ola!");
    CHECK(say("{writing|cake|none}", {{"cake", "fruit"}}) == "fruit");
    CHECK(say("{writing|cake|none}", {{"cake", "fruit"}, {"writing", "Sto lat"}}) == "Sto lat");
    CHECK(say("{a|dear guest, it's late}", {}) == "dear guest, it's late");
    CHECK(say("{a|, date}", {}) == "");
}

TEST_CASE("the last alternative is a name if there is such a value") {
    const IsName is_name = [](std::string_view word) { return word == "cake" || word == "day"; };
    const auto text = parsed("{writing|cake}", "en", is_name);
    CHECK(text.placeholders().at(0).names == std::vector<std::string>{"writing", "cake"});
    CHECK_FALSE(text.placeholders().at(0).otherwise);
    CHECK(text.format(lookup({{"cake", "fruit"}})) == "fruit");
    CHECK(parsed("{writing|none}", "en", is_name).placeholders().at(0).otherwise == "none");
    CHECK(
        parsed("{min|day, date, ::EEEEdMMMM}", "en", is_name).format(lookup({{"day", date(2026, 12, 12)}})) ==
        "Saturday, December 12");
    CHECK(say("{day|soon, date, ::EEEEdMMMM}", {}) == "soon");
}

TEST_CASE("what is said when nothing is known may stand behind the format") {
    CHECK(say("{day, date, ::EEEEdMMMM|sometime}", {}) == "sometime");
    CHECK(say("{day, date, ::EEEEdMMMM|sometime}", {{"day", date(2026, 12, 12)}}) == "Saturday, December 12");
    CHECK(say("{day, date|some day, it's early}!", {}) == "some day, it's early!");
    CHECK(say("{day, date|}", {}) == "");
    CHECK(say("{at, time, short | later}", {}) == " later");
    CHECK(say("{n, number, ::currency/PLN|for nothing}", {}) == "for nothing");
    CHECK(say("{n, plural, one {# bag} other {# bags}|no bags} {x}", {{"x", "y"}}) == "no bags y");
    CHECK(say("{n, plural, one {# bag} other {# bags}|no bags}", {{"n", 2.0}}) == "2 bags");
    CHECK(say("{cake, select, nut {Nuts!} other {{n, number|none}} |?}", {}) == "?");
    const IsName is_name = [](std::string_view word) { return word == "day" || word == "other_day"; };
    const auto text = parsed("{day, date, ::EEEEdMMMM|other_day}", "en", is_name);
    CHECK(text.placeholders().at(0).names == std::vector<std::string>{"day", "other_day"});
    CHECK(text.format(lookup({{"other_day", date(2026, 12, 12)}})) == "Saturday, December 12");
}

TEST_CASE("a format of a date and a time writes what the value has") {
    const LocalTime at = std::chrono::local_days{date(2026, 11, 26)} + std::chrono::minutes{450};
    CHECK(say("{at, date, ::EEEEdMMMMHHmm}", {{"at", at}}, "de") == "Donnerstag, 26. November um 07:30");
    CHECK(say("{at, date, ::EEEEdMMMMHHmm}", {{"at", date(2026, 11, 26)}}, "de") ==
          "Donnerstag, 26. November");
    CHECK(say("{at, time, ::EEEEdMMMMHHmm}", {{"at", TimeOfDay{450}}}, "de") == "07:30");
    CHECK(say("{at, date, ::dMMMMHHmm}", {{"at", "2026-11-26 07:30"}}, "pl") == "26 listopada 07:30");
    CHECK(say("{at, date, d.MM.yyyy HH:mm}", {{"at", at}}) == "26.11.2026 07:30");
    CHECK(say("{at, date, d.MM.yyyy HH:mm}", {{"at", date(2026, 11, 26)}}) == "November 26, 2026");
}

TEST_CASE("plurals follow the rules of the language") {
    CHECK(categories("en", {0, 1, 2, 1.5}) == "other one other other ");
    CHECK(categories("pl", {0, 1, 2, 4, 5, 12, 14, 21, 22, 112, 122, 1.5}) ==
          "many one few few many many many many few many few other ");
    CHECK(categories("de", {0, 1, 2}) == "other one other ");
    CHECK(categories("fr", {0, 1, 1.5, 2}) == "one one one other ");
    CHECK(categories("es", {0, 1, 2}) == "other one other ");
    CHECK(categories("it", {0, 1, 2}) == "other one other ");
    CHECK(categories("uk", {1, 2, 5, 11, 21, 22, 1.5}) == "one few many many one few other ");
    CHECK(categories("cs", {1, 2, 4, 5, 1.5}) == "one few few other many ");
}

TEST_CASE("a plural writes its number the language's way, less its offset") {
    const char* const text = "{n, plural, =0 {nobody} one {# person} other {# people}}";
    CHECK(say(text, {{"n", 0.0}}) == "nobody");
    CHECK(say(text, {{"n", 1.0}}) == "1 person");
    CHECK(say(text, {{"n", 12345.0}}) == "12,345 people");
    CHECK(say(text, {{"n", "2"}}) == "2 people");
    CHECK(say("{n, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}}", {{"n", 2.5}}, "pl") ==
          "2,5 osoby");
    const char* const guests = "{n, plural, offset:1 =1 {you} one {you and one more} other {you and # more}}";
    CHECK(say(guests, {{"n", 1.0}}) == "you");
    CHECK(say(guests, {{"n", 2.0}}) == "you and one more");
    CHECK(say(guests, {{"n", 5.0}}) == "you and 4 more");
    CHECK(say("{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", {{"n", 22.0}}) == "22nd");
}

TEST_CASE("a select chooses by text, number, yes or no") {
    const char* const cake = "{cake, select, chocolate {dark} gluten-free {light} other {sweet}}";
    CHECK(say(cake, {{"cake", "chocolate"}}) == "dark");
    CHECK(say(cake, {{"cake", "gluten-free"}}) == "light");
    CHECK(say(cake, {{"cake", "fruit"}}) == "sweet");
    CHECK(say(cake, {}) == "sweet");
    CHECK(say("{n, select, =2 {a pair} 3 {three} other {some}}", {{"n", 2.0}}) == "a pair");
    CHECK(say("{n, select, =2 {a pair} 3 {three} other {some}}", {{"n", 3.0}}) == "three");
    CHECK(say("{open, select, yes {Open.} other {We open {next_open}.}}", {{"open", true}}) == "Open.");
    CHECK(say("{open, select, yes {Open.} other {We open {next_open}.}}",
              {{"open", false}, {"next_open", "tomorrow"}}) == "We open tomorrow.");
}

TEST_CASE("branches hold placeholders") {
    const char* const text = "{cake, select, fruit {{n, plural, one {# fruit cake} other {# fruit cakes}}} "
                             "other {{cake|no} cake}}!";
    CHECK(say(text, {{"cake", "fruit"}, {"n", 2.0}}) == "2 fruit cakes!");
    CHECK(say(text, {{"cake", "plum"}}) == "plum cake!");
    const auto compiled = parsed(text);
    const auto& uses = compiled.placeholders();
    REQUIRE(uses.size() == 3);
    CHECK(uses[0] == PlaceholderUse{{"cake"}, std::nullopt, UseKind::select, {"fruit", "other"}, 0});
    CHECK(uses[1] == PlaceholderUse{{"n"}, std::nullopt, UseKind::plural, {"one", "other"}, 22});
    CHECK(uses[2] == PlaceholderUse{{"cake"}, "no", UseKind::plain, {}, 84});
    CHECK(parsed("ąę {a}").placeholders().at(0).offset == 3);
}

TEST_CASE("an apostrophe is itself, except before a brace") {
    CHECK(say("don't {x}, it's 5 o'clock'", {{"x", "go"}}) == "don't go, it's 5 o'clock'");
    CHECK(say("write '{'x} or '{x}' here", {{"x", "go"}}) == "write {x} or {x} here");
    CHECK(say("l''heure", {}) == "l'heure");
    CHECK(say("'{it''s}'", {}) == "{it's}");
    CHECK(say("{n, plural, other {don't '#' #}}", {{"n", 2.0}}) == "don't # 2");
    CHECK(say("# is '#' here", {}) == "# is '#' here");
    CHECK(say("to the end '{x", {}) == "to the end {x");
    CHECK(say("} alone", {}) == "} alone");
}

TEST_CASE("dates and times are written the language's way") {
    const Values values = {{"day", date(2026, 11, 26)}, {"t", TimeOfDay{450}}};
    CHECK(say("{day, date, ::EEEEdMMMM}", values, "pl") == "czwartek, 26 listopada");
    CHECK(say("{day, date, ::EEEEdMMMM}", {{"day", date(2026, 11, 28)}}, "pl") == "sobota, 28 listopada");
    CHECK(say("{day, date, ::EEEEdMMMM}", {{"day", date(2026, 12, 12)}}) == "Saturday, December 12");
    CHECK(say("{day}", values) == "November 26, 2026");
    CHECK(say("{day}", values, "pl") == "26 listopada 2026");
    CHECK(say("{day}", values, "de") == "26. November 2026");
    CHECK(say("{day, date}", values, "fr") == "26 novembre 2026");
    CHECK(say("{day, date, short}", values, "de") == "26.11.26");
    CHECK(say("{day, date, medium}", values, "es") == "26 nov 2026");
    CHECK(say("{day, date, full}", values, "it") == "giovedì 26 novembre 2026");
    CHECK(say("{day, date, d.MM.yyyy}", values, "cs") == "26.11.2026");
    CHECK(say("{t}", values) == "07:30");
    CHECK(say("{t, time}", values) == "07:30");
    CHECK(say("{t, time, short}", values, "de") == "07:30");
    CHECK(say("{t, time, ::Hmm}", values, "uk") == "07:30");
    const LocalTime at = std::chrono::local_days{date(2026, 11, 26)} + std::chrono::minutes{450};
    CHECK(say("{at}", {{"at", at}}) == "November 26, 2026, 07:30");
    CHECK(say("{at, date, ::dMMMM} {at, time}", {{"at", at}}, "uk") == "26 листопада 07:30");
    CHECK(say("{day, date, ::dMMMM}", {{"day", "2026-11-26"}}, "pl") == "26 listopada");
    CHECK(say("{day, date}", {{"day", date(1500, 1, 2)}}) == "January 2, 1500");
}

TEST_CASE("numbers, yes, no and durations are written the language's way") {
    CHECK(say("{n}", {{"n", 32.0}}) == "32");
    CHECK(say("{n}", {{"n", 2.5}}, "pl") == "2,5");
    CHECK(say("{n}", {{"n", 1234567.0}}, "de") == "1.234.567");
    CHECK(say("{n, number, integer}", {{"n", 2.7}}) == "3");
    CHECK(say("{n, number, percent}", {{"n", 0.25}}) == "25%");
    CHECK(say("{n, number, #,##0.00}", {{"n", 1234.5}}) == "1,234.50");
    CHECK(say("{n, number, ::currency/PLN}", {{"n", 120.0}}, "pl") == "120,00\u00A0zł");
    CHECK(say("{b}{c}", {{"b", true}, {"c", false}}) == "yesno");
    CHECK(say("{b} {c}", {{"b", true}, {"c", false}}, "pl") == "tak nie");
    CHECK(say("{d}", {{"d", Duration{std::chrono::minutes{90}}}}) == "1 hour, 30 minutes");
    CHECK(say("{d}", {{"d", Duration{0}}}, "pl") == "0 sekund");
}

TEST_CASE("a value that does not suit its format is shown as it is") {
    CHECK(say("{x, date, ::EEEEdMMMM}", {{"x", "soon"}}) == "soon");
    CHECK(say("{x, plural, one {# a} other {# b}}", {{"x", "many"}}) == "many");
    CHECK(say("{x, number, integer}", {{"x", date(2026, 11, 26)}}) == "November 26, 2026");
    CHECK(say("{x, time}", {{"x", true}}) == "yes");
}

TEST_CASE("all words of a text are those of its branches and of the unknown too") {
    CHECK(parsed("a {x|b} {y, select, k {c} other {d}}").words() == "a  cdb");
}

TEST_CASE("a text may be shown in another language than its own") {
    const IsName is_name = [](std::string_view word) { return word == "day"; };
    const auto text = parsed("{min|day, date, ::EEEEdMMMM} {open} {who|day?}", "en", is_name);
    const Values values = {{"day", date(2026, 11, 28)}, {"open", true}};
    CHECK(text.format(lookup(values), "pl") == "sobota, 28 listopada tak day?");
    CHECK(text.format(lookup(values), "en") == "Saturday, November 28 yes day?");
    CHECK(Template::plain("{as it is}").format(lookup({}), "de") == "{as it is}");
    CHECK(say_value(date(2026, 11, 28), "pl") == "28 listopada 2026");
    CHECK(say_value(false, "no-such-language") == "no");
}

TEST_CASE("a text may be one placeholder alone") {
    CHECK(parsed("{people}").only_placeholder() == "people");
    for (const char* const text : {"people", "{people} ", "{a|b}", "{day, date}", "{a}{a}", ""})
        CHECK_FALSE(parsed(text).only_placeholder());
}

TEST_CASE("names without words for the unknown may be unknown") {
    const IsName known = [](std::string_view name) { return name == "today"; };
    CHECK(may_be_unknown(parsed("{today} {first_name|there}"), known).empty());
    CHECK(may_be_unknown(parsed("{a} {b, plural, other {{c}}} {a}"), known) ==
          std::vector<std::string>{"a", "b", "c"});
    CHECK(may_be_unknown(parsed("{a|today|}", "en"), known).empty());
}
