// SPDX-License-Identifier: MIT
// How diagnostics look: the shapes that people see, and the formats for tools.
#include <nlohmann/json.hpp>

#include "engine/flow/diagnostic.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

Diagnostic told(std::string rule, std::string fact, Mark here) {
    Diagnostic diagnostic;
    diagnostic.rule = std::move(rule);
    diagnostic.fact = std::move(fact);
    diagnostic.here = std::move(here);
    return diagnostic;
}

std::string lines_up_to(int last, int number, const std::string& line) {
    std::string text;
    for (int i = 1; i <= last; ++i) text += i == number ? line + "\n" : "x\n";
    return text;
}

std::string
shown(const BotFolder& folder, const Diagnostic& diagnostic, MessageLanguage language = MessageLanguage::en) {
    return render_text(folder, {diagnostic}, language, false);
}

TEST_CASE("a message shows the place, the line, what to change and what to write", "[yaml]") {
    const BotFolder folder{"flows", {{"cafe.yaml", lines_up_to(9, 9, "        go: menuu")}}, {}, {}};
    auto diagnostic = told("unknown-state", "no state is called \"menuu\"",
                           {{0, 9, 13}, 5, 0, "this button leads nowhere"});
    diagnostic.advice = {"did you mean \"menu\"? It starts on line 12", "write:  go: menu"};

    CHECK(shown(folder, diagnostic) ==
          R"(flows/cafe.yaml:9:13: error: no state is called "menuu" [unknown-state]
   |
 9 |         go: menuu
   |             ^^^^^ this button leads nowhere
   = did you mean "menu"? It starts on line 12
   = write:  go: menu

1 error
)");
}

TEST_CASE("two places far apart are shown in the order of the file", "[yaml]") {
    auto text = lines_up_to(21, 12, "  menu:");
    text.replace(text.rfind("x\n"), 2, "  menu:\n");
    const BotFolder folder{"flows/", {{"cafe.yaml", text}}, {}, {}};
    auto diagnostic =
        told("duplicate-state", "two states are called \"menu\"", {{0, 21, 3}, 4, 0, "and again here"});
    diagnostic.related = {{{0, 12, 3}, 4, 0, "first here"}};
    diagnostic.advice = {"each state needs its own name; rename one, for example:  lunch_menu"};

    CHECK(shown(folder, diagnostic) ==
          R"(flows/cafe.yaml:21:3: error: two states are called "menu" [duplicate-state]
    |
 12 |   menu:
    |   ---- first here
 .. |
 21 |   menu:
    |   ^^^^ and again here
    = each state needs its own name; rename one, for example:  lunch_menu

1 error
)");
}

TEST_CASE("what would be cut off is drawn with another sign", "[yaml]") {
    const BotFolder folder{
        "flows", {{"cafe.yaml", lines_up_to(10, 10, "      - label: Talk to someone on our team")}}, {}, {}};
    const auto diagnostic = told("label-too-long", "this label has 27 characters, Messenger shows 20",
                                 {{0, 10, 16}, 27, 7, "the ~ part would be cut off"});

    CHECK(shown(folder, diagnostic)
              .find("    |                ^^^^^^^^^^^^^^^^^^^^~~~~~~~ the ~ part would be cut off\n") !=
          std::string::npos);
}

TEST_CASE("a place in another file is shown under that file's name", "[yaml]") {
    const BotFolder folder{"flows", {{"a.yaml", "menu:\n"}, {"b.yaml", "x\nmenu:\n"}}, {}, {}};
    auto diagnostic =
        told("duplicate-state", "two states are called \"menu\"", {{1, 2, 1}, 4, 0, "and again here"});
    diagnostic.related = {{{0, 1, 1}, 4, 0, "first here"}};

    CHECK(shown(folder, diagnostic) ==
          R"(flows/b.yaml:2:1: error: two states are called "menu" [duplicate-state]
   |
 2 | menu:
   | ^^^^ and again here
   in flows/a.yaml:
 1 | menu:
   | ---- first here

1 error
)");
}

TEST_CASE("wide and combining letters keep the underline in its place", "[yaml]") {
    const BotFolder folder{"f", {{"a.yaml", "say: 你好 e\xCC\x81 go"}}, {}, {}};

    const auto text = shown(folder, told("r", "f", {{0, 1, 12}, 2, 0, ""}));

    CHECK(text.find("   |             ^^\n") != std::string::npos);
}

TEST_CASE("a long line is cut around the mark", "[yaml]") {
    const BotFolder folder{"f", {{"a.yaml", std::string(300, 'a') + "HERE" + std::string(300, 'b')}}, {}, {}};

    const auto text = shown(folder, told("r", "f", {{0, 1, 301}, 4, 0, "look"}));

    CHECK(text.find(" 1 | …" + std::string(30, 'a') + "HERE" + std::string(76, 'b') + "…\n") !=
          std::string::npos);
    CHECK(text.find("   | " + std::string(31, ' ') + "^^^^ look\n") != std::string::npos);
}

TEST_CASE("hostile bytes never reach the terminal", "[yaml]") {
    const BotFolder folder{"f", {{"a.yaml", "a: \x1b[31m\xE2\x80\xAE\xFFz"}}, {}, {}};

    const auto text = shown(folder, told("r", "\x1b]0;x", {{0, 1, 4}, 1, 0, "\r"}));

    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find('\r') == std::string::npos);
    CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
}

TEST_CASE("places outside the folder are told without an excerpt", "[yaml]") {
    const BotFolder folder{"flows", {{"a.yaml", "x"}}, {}, {}};

    CHECK(shown(folder, told("missing-bot", "there is no bot here", {})) ==
          "flows: error: there is no bot here [missing-bot]\n\n1 error\n");
    CHECK_FALSE(shown(folder, told("r", "f", {{7, 3, 3}, 1, 0, ""})).empty());
    CHECK_FALSE(shown(folder, told("r", "f", {{0, 99, 99}, 99, 0, ""})).empty());
}

TEST_CASE("causes come before consequences, errors before warnings, twenty at most", "[yaml]") {
    const BotFolder folder{"f", {{"a.yaml", lines_up_to(40, 0, "")}}, {}, {}};
    std::vector<Diagnostic> found;
    for (int line = 1; line <= 27; ++line)
        found.push_back(told("unknown-state", "consequence", {{0, line, 1}, 1, 0, ""}));
    found.push_back(told("unquoted-colon", "cause", {{0, 30, 1}, 1, 0, ""}));
    found.push_back(told("text-after-hash", "warned", {{0, 1, 1}, 1, 0, ""}));
    found.back().severity = Severity::warning;

    const auto text = render_text(folder, found, MessageLanguage::en, false);

    CHECK(text.starts_with("f/a.yaml:30:1: error: cause [unquoted-colon]"));
    CHECK(text.find("f/a.yaml:19:1") != std::string::npos);
    CHECK(text.find("f/a.yaml:20:1") == std::string::npos);
    CHECK(text.ends_with(
        "warned [text-after-hash]\n   |\n 1 | x\n   | ^\n\nand 8 more\n\n28 errors, 1 warning\n"));
}

TEST_CASE("Polish counts have their own plurals", "[yaml]") {
    const BotFolder folder{"f", {}, {}, {}};
    const auto count = [&](std::size_t errors) {
        const auto text = render_text(folder, std::vector<Diagnostic>(errors, told("r", "f", {})),
                                      MessageLanguage::pl, false);
        return text.substr(text.rfind('\n', text.size() - 2) + 1);
    };

    CHECK(count(1) == "1 błąd\n");
    CHECK(count(3) == "3 błędy\n");
    CHECK(count(5) == "5 błędów\n");
    CHECK(count(12) == "12 błędów\n");
    CHECK(count(22) == "22 błędy\n");
}

TEST_CASE("colour is there only when asked for", "[yaml]") {
    const BotFolder folder{"f", {{"a.yaml", "x"}}, {}, {}};
    const std::vector found{told("r", "f", {{0, 1, 1}, 1, 0, ""})};

    CHECK(render_text(folder, found, MessageLanguage::en, false).find('\x1b') == std::string::npos);
    CHECK(render_text(folder, found, MessageLanguage::en, true).find("\x1b[1;31merror\x1b[0m") !=
          std::string::npos);
}

TEST_CASE("a conversation that shows the mistake stands before the advice", "[yaml]") {
    const BotFolder folder{"f", {{"a.yaml", "x"}}, {}, {}};
    auto diagnostic = told("r", "f", {{0, 1, 1}, 1, 0, ""});
    diagnostic.conversation = {"customer: hello", "bot: Hi"};
    diagnostic.advice = {"write:  y"};

    CHECK(shown(folder, diagnostic)
              .find("   = a conversation that shows it:\n       customer: hello\n       bot: Hi\n   = write: "
                    " y\n") != std::string::npos);
}

TEST_CASE("the formats for tools carry everything and survive any bytes", "[yaml]") {
    const BotFolder folder{"my, flows:100%", {{"a.yaml", "x: \xFF\n"}}, {}, {}};
    auto diagnostic = told("unknown-state", "100% wrong\nsecond \xFF", {{0, 1, 4}, 2, 0, "here"});
    diagnostic.advice = {"write:  go: menu"};
    diagnostic.related = {{{0, 1, 1}, 1, 0, "first"}};

    const auto json = nlohmann::json::parse(render_json(folder, {diagnostic}));
    CHECK(json[0]["line"] == 1);
    CHECK(json[0]["column"] == 4);
    CHECK(json[0]["end_column"] == 6);
    CHECK(json[0]["advice"][0] == "write:  go: menu");
    CHECK(json[0]["related"][0]["message"] == "first");

    CHECK(render_github(folder, {diagnostic}) ==
          "::error file=my%2C flows%3A100%25/a.yaml,line=1,col=4,endColumn=6,title=unknown-state::100%25 "
          "wrong%0Asecond \xEF\xBF\xBD%0Ahere%0Awrite:  go: menu\n");

    const auto sarif = nlohmann::json::parse(render_sarif(folder, {diagnostic, diagnostic}));
    const auto& run = sarif["runs"][0];
    CHECK(sarif["version"] == "2.1.0");
    CHECK(run["tool"]["driver"]["name"] == "frontdesk");
    CHECK(run["tool"]["driver"]["rules"].size() == 1);
    CHECK(run["results"].size() == 2);
    CHECK(run["results"][1]["ruleIndex"] == 0);
    CHECK(run["results"][0]["locations"][0]["physicalLocation"]["region"]["endColumn"] == 6);
    CHECK(run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] ==
          "my%2C%20flows%3A100%25/a.yaml");
    CHECK(run["columnKind"] == "unicodeCodePoints");
}

}  // namespace
}  // namespace frontdesk
