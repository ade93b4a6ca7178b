// SPDX-License-Identifier: MIT
// What is wrong with a text, and that no text is too wrong to be told so.
#include <string>

#include "engine/text/template.hpp"
#include "tests/support/catch.hpp"

using namespace frontdesk;

namespace {

using Kind = TemplateFault::Kind;

struct Told {
    Kind kind;
    std::size_t offset;
    std::string detail;
    bool operator==(const Told&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Told& told) {
    return out << static_cast<int>(told.kind) << " at " << told.offset << ": " << told.detail;
}

Told fault(std::string_view text) {
    const auto result = Template::parse(text, "en");
    const auto* told = std::get_if<TemplateFault>(&result);
    if (told == nullptr) FAIL("no fault in: " << text);
    return {told->kind, told->offset, told->detail};
}

std::string many_times(std::string_view part, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += part;
    return all;
}

// Whatever it is: either a text that can be shown, or a fault inside of it.
void check_bounded(const std::string& text) {
    const auto result = Template::parse(text, "en");
    if (const auto* told = std::get_if<TemplateFault>(&result)) {
        CHECK(told->offset <= text.size());
        CHECK(told->detail.size() <= 80);
        return;
    }
    const auto shown = std::get<Template>(result).format([](std::string_view) { return std::nullopt; });
    CHECK(shown.size() <= text.size() * 3);
}

}  // namespace

TEST_CASE("a fault says where and what") {
    CHECK(fault("Hi {first_name") == Told{Kind::unclosed_brace, 3, ""});
    CHECK(fault("Żółć {a {b}") == Told{Kind::unclosed_brace, 5, ""});
    CHECK(fault("{n, plural, one {a} other {b}") == Told{Kind::unclosed_brace, 0, ""});
    CHECK(fault("{n, plural, one {a other {b}}") == Told{Kind::unclosed_brace, 0, ""});
    CHECK(fault("{people, plurl, one {a} other {b}}") == Told{Kind::unknown_format, 9, "plurl"});
    CHECK(fault("{day, dates}") == Told{Kind::unknown_format, 6, "dates"});
    CHECK(fault("{people, choice, 0#a}") == Told{Kind::unknown_format, 9, "choice"});
    CHECK(fault("{day, date, ::!}") == Told{Kind::unknown_style, 12, "::!"});
    CHECK(fault("{day, date, }") == Told{Kind::unknown_style, 12, ""});
    CHECK(fault("{day, date, tomorrow}") == Told{Kind::unknown_style, 12, "tomorrow"});
    CHECK(fault("{day, date, tomorrow|soon}") == Told{Kind::unknown_style, 12, "tomorrow"});
    CHECK(fault("{day, dates|soon}") == Told{Kind::unknown_format, 6, "dates"});
    CHECK(fault("{day|soon, date, full|later}") == Told{Kind::unknown_style, 21, "|later"});
    CHECK(fault("{day, date, full|{x}}") == Told{Kind::unclosed_brace, 0, ""});
    CHECK(fault("{day, date, ::HHmm}") == Told{Kind::unknown_style, 12, "::HHmm"});
    CHECK(fault("{day, date, ::dMMMMz}") == Told{Kind::unknown_style, 12, "::dMMMMz"});
    CHECK(fault("{n, plural|none}") == Told{Kind::no_branches, 4, "plural"});
    CHECK(fault("{t, time, zzzz}") == Told{Kind::unknown_style, 10, "zzzz"});
    CHECK(fault("{n, number, ::no-such-stem}") == Told{Kind::unknown_style, 12, "::no-such-stem"});
    CHECK(fault("{n, number, ::scale/1E999999}") == Told{Kind::unknown_style, 12, "::scale/1E999999"});
    CHECK(fault("{n, plural}") == Told{Kind::no_branches, 4, "plural"});
    CHECK(fault("{n, plural, }") == Told{Kind::no_branches, 0, "plural"});
    CHECK(fault("{n, plural, oen {a} other {b}}") == Told{Kind::unknown_key, 12, "oen"});
    CHECK(fault("{n, plural, one {a} other {b} few}") == Told{Kind::unknown_key, 30, "few"});
    CHECK(fault("{n, plural, =x {a} other {b}}") == Told{Kind::unknown_key, 12, "=x"});
    CHECK(fault("{c, select, a {a}, b {b} other {c}}") == Told{Kind::unknown_key, 17, ", b"});
    CHECK(fault("{c, select, {a} other {c}}") == Told{Kind::unknown_key, 12, ""});
    CHECK(fault("{c, select, a {a} a {b} other {c}}") == Told{Kind::repeated_key, 18, "a"});
    CHECK(fault("{n, plural, one {a}}") == Told{Kind::missing_other, 0, "plural"});
    CHECK(fault("x {c, select, a {a}}") == Told{Kind::missing_other, 2, "select"});
}

TEST_CASE("a name that is missing is an empty one") {
    for (const char* const text : {"a {} {b}", "a { } {b}", "a {|there} {b}", "a {, date} {b}"}) {
        const auto result = Template::parse(text, "en");
        REQUIRE(std::holds_alternative<Template>(result));
        const auto& compiled = std::get<Template>(result);
        REQUIRE(compiled.placeholders().size() == 2);
        CHECK(compiled.placeholders()[0].names == std::vector<std::string>{""});
        CHECK(compiled.placeholders()[1].names == std::vector<std::string>{"b"});
        const auto nobody = [](std::string_view name) { return std::optional<Value>(std::string(name)); };
        CHECK(compiled.format(nobody) == "a  b");
    }
}

TEST_CASE("hostile texts are refused or shown, never worse") {
    CHECK(fault(many_times("{", 10'000)).kind == Kind::unclosed_brace);
    CHECK(fault(many_times("{a,select,other{", 10'000)).kind == Kind::too_long);
    CHECK(fault(many_times("{a,select,other{", 1'900)).kind == Kind::too_deep);
    CHECK(fault(many_times("a", 40'000)).kind == Kind::too_long);
    CHECK(fault(many_times("a", 4'000'000)).kind == Kind::too_long);
    check_bounded(many_times("}", 10'000));
    check_bounded(many_times("{a}", 10'000));
    check_bounded(many_times("'{", 10'000));
    check_bounded(many_times("'", 10'001));
    check_bounded("{n,plural," + many_times("=1{a}", 2'000) + "other{}}");
    check_bounded("{a" + many_times("|a", 10'000) + "}");
    check_bounded("{a" + many_times(",a", 10'000) + "}");
    check_bounded("{n, plural, offset:99999999999999999999 other {#}}");
    check_bounded("{n, plural, =99999999999999999999999 {a} other {#}}");
    check_bounded(std::string("a\0{b\0}\0", 7));
    check_bounded("\xff\xfe{\xc3}\x80|\xed\xa0\x80}");
    check_bounded("{x, date, ''}{x, date, ''''}{x, date, '}'}");
    check_bounded("{d, date, " + many_times("d", 5'000) + "}");
    check_bounded("{a, select, \xf0\x9f\x8e\x82 {cake} other {}}");
}
