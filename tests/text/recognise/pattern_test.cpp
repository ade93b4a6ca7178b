// SPDX-License-Identifier: MIT
#include "engine/text/recognise/pattern.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

Pattern made(std::string_view pattern) { return std::get<Pattern>(Pattern::compile(pattern)); }

PatternFault refused(std::string_view pattern) { return std::get<PatternFault>(Pattern::compile(pattern)); }

}  // namespace

TEST_CASE("a pattern is about the whole value, without the spaces around it", "[recognise]") {
    const Pattern booking = made("[A-Z]{2}\\d{4}");

    CHECK(matches_pattern(booking, "AB1234"));
    CHECK(matches_pattern(booking, " AB1234\n"));
    CHECK_FALSE(matches_pattern(booking, "AB12345"));
    CHECK_FALSE(matches_pattern(booking, "my AB1234"));
    CHECK(pattern_within(booking, "my booking is AB1234, thanks"));
    CHECK_FALSE(pattern_within(booking, "my booking is AB12"));
}

TEST_CASE("a pattern that cannot be compiled says why and where", "[recognise]") {
    using Kind = PatternFault::Kind;

    CHECK(refused("[a-z") == PatternFault{Kind::unclosed_bracket, "[a-z"});
    CHECK(refused("(ab").kind == Kind::unclosed_group);
    CHECK(refused("ab)").kind == Kind::extra_parenthesis);
    CHECK(refused("*a") == PatternFault{Kind::bad_repeat, "*"});
    CHECK(refused("a{5000}").kind == Kind::bad_repeat);
    CHECK(refused("\\y") == PatternFault{Kind::bad_escape, "\\y"});
    CHECK(refused("[z-a]") == PatternFault{Kind::bad_range, "z-a"});
    CHECK(refused("(?=a)").kind == Kind::not_supported);
    CHECK(refused("\xff").kind == Kind::not_utf8);
    CHECK(refused(std::string(2'000, 'a')).kind == Kind::too_large);
    CHECK(refused("((a{100}){100}){100}").kind == Kind::bad_repeat);
}

TEST_CASE("a pattern that would backtrack for ever ends", "[recognise]") {
    const Pattern hostile = made("(a*)*b");

    CHECK_FALSE(matches_pattern(hostile, std::string(19'000, 'a')));
    CHECK_FALSE(matches_pattern(hostile, std::string(30'000, 'a') + "b"));
}

}  // namespace frontdesk
