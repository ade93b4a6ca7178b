// SPDX-License-Identifier: MIT
// The manual tells the truth: its bots load, its conversations go as written, its mistakes are refused.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "engine/play/report.hpp"
#include "engine/play/run.hpp"
#include "engine/play/test.hpp"
#include "tests/flow/docs_examples.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/checked.hpp"
#include "tests/support/golden.hpp"

namespace frontdesk {
namespace {

using test::PageExample;

BotFolder whole_bot(const std::string& text) {
    BotFolder folder;
    folder.name = "example";
    folder.flows.push_back({"bot.yaml", text});
    return folder;
}

std::string told(const BotFolder& folder, const std::vector<Diagnostic>& found) {
    return render_text(folder, found, MessageLanguage::en, false);
}

void check_loads(const BotFolder& folder) {
    const Loaded loaded = load_bot(folder, find_system_zone);
    INFO(told(folder, loaded.found));
    CHECK(loaded.bot != nullptr);
}

void check_refused(const BotFolder& folder, const std::string& rule) {
    const std::vector<Diagnostic> found = test::checked(folder);
    INFO("wanted [" << rule << "], told:\n" << told(folder, found));
    CHECK(std::ranges::any_of(found, [&](const Diagnostic& one) { return one.rule == rule; }));
}

void check_plays(BotFolder folder, const std::string& tests) {
    const Loaded loaded = load_bot(folder, find_system_zone);
    if (loaded.bot == nullptr) return;  // told already
    folder.tests.push_back({"tests/example.yaml", tests});
    const ReadTests read = read_tests(folder, *loaded.bot, MessageLanguage::en);
    INFO(told(folder, read.found));
    CHECK(!read.tests.empty());
    for (const Test& one : read.tests) {
        const Played played = play(*loaded.bot, one);
        INFO(report_text(folder, *loaded.bot, {played}, MessageLanguage::en));
        CHECK(!played.failure.has_value());
    }
}

void check_page(const std::string& path) {
    const auto examples =
        test::page_examples(test::read_file(std::filesystem::path(FRONTDESK_SOURCE_DIR) / path));
    REQUIRE(!examples.empty());
    REQUIRE(examples.front().kind == "bot");
    const std::string& base = examples.front().text;
    BotFolder last;
    for (const PageExample& example : examples) {
        INFO(path << ":" << example.line << " <!-- " << example.kind << " -->");
        if (example.kind == "bot")
            check_loads(last = whole_bot(example.text));
        else if (example.kind == "part")
            check_loads(last = test::with_piece(base, example.text));
        else if (example.kind == "tests")
            check_plays(last, example.text);
        else if (example.kind == "wrong")
            check_refused(test::with_piece(base, example.text), example.rule);
        else
            FAIL_CHECK("a fenced YAML needs a comment above it: bot, part, tests, or wrong with a rule");
    }
}

}  // namespace

TEST_CASE("every example of the manual is a bot as it says", "[flow][docs]") { check_page("docs/flows.md"); }

TEST_CASE("every example of the first page is a bot as it says", "[flow][docs]") { check_page("README.md"); }

TEST_CASE("a piece of a bot replaces what it has anew, and nothing else", "[flow][docs]") {
    const auto folder = test::with_piece(
        "bot: {name: A}\nstates:\n  a:\n    say: A\n  b:\n    say: B\ntriggers:\n  - when: x\n",
        "states:\n  b:\n    say: C\ntriggers:\n  - when: y\n");

    CHECK(test::with_piece("states:\n  a:\n    say: A\nfaqs: []\n", "states:\n  a:\n    say: B\n")
              .flows.at(0)
              .text == "faqs: []\n");
    CHECK(folder.flows.at(0).text == "bot: {name: A}\nstates:\n  a:\n    say: A\ntriggers:\n  - when: x\n");
}

TEST_CASE("an example without a comment is found, and lines of it are counted", "[flow][docs]") {
    const auto found = test::page_examples(
        "Text\n\n<!-- wrong: empty-text -->\n```yaml\na: b\n```\n\n```yaml\nc: d\n```\n```sh\nls\n```\n");

    REQUIRE(found.size() == 2);
    CHECK(found[0].kind == "wrong");
    CHECK(found[0].rule == "empty-text");
    CHECK(found[0].text == "a: b\n");
    CHECK(found[0].line == 4);
    CHECK(found[1].kind.empty());
}

}  // namespace frontdesk
