// SPDX-License-Identifier: MIT
// `frontdesk graph` as a person sees it.
#include <sstream>

#include "adapters/cli/graph.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

const std::filesystem::path source = FRONTDESK_SOURCE_DIR;

struct Ran {
    int code;
    std::string out;
    std::string err;
};

Ran run(const GraphOptions& options) {
    std::ostringstream out;
    std::ostringstream err;
    const int code = graph(options, out, err);
    return {code, out.str(), err.str()};
}

GraphOptions bakery(GraphFormat format) {
    GraphOptions options;
    options.bot = source / "examples/bakery";
    options.format = format;
    return options;
}

}  // namespace

TEST_CASE("a bot is drawn in the language that is asked for, else in its first", "[cli]") {
    GraphOptions options = bakery(GraphFormat::dot);
    const Ran first = run(options);
    CHECK(first.code == 0);
    CHECK(first.err.empty());
    CHECK(first.out.find("Godziny otwarcia") != std::string::npos);
    CHECK(first.out.find("A person answers") != std::string::npos);

    options.language = "en";
    options.message_language = MessageLanguage::pl;
    const Ran english = run(options);
    CHECK(english.out.find("Opening hours") != std::string::npos);
    CHECK(english.out.find("Godziny otwarcia") == std::string::npos);
    CHECK(english.out.find("Odpowiada człowiek") != std::string::npos);

    options.format = GraphFormat::mermaid;
    CHECK(run(options).out.starts_with("flowchart LR\n"));
}

TEST_CASE("a language that the bot does not speak ends with 2 and names those it does", "[cli]") {
    GraphOptions options = bakery(GraphFormat::dot);
    options.language = "de";

    const Ran ran = run(options);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err == "frontdesk: this bot does not speak \"de\"; its languages are pl, en\n");
}

TEST_CASE("a bot with errors is not drawn, and a folder that is not there ends with 3", "[cli]") {
    GraphOptions options;
    options.bot = source / "tests/golden/check/unknown-state-other-file";
    const Ran wrong = run(options);
    CHECK(wrong.code == 1);
    CHECK(wrong.out.empty());
    CHECK(wrong.err.find("[unknown-state]") != std::string::npos);

    options.bot = "/nowhere/at/all";
    CHECK(run(options).code == 3);
}

// Graphviz and the fonts behind it keep memory to the end of the program, which the leak sanitizer reports.
#if !defined(__SANITIZE_ADDRESS__)
TEST_CASE("the picture is SVG with every state of the bot", "[cli]") {
    const Ran ran = run(bakery(GraphFormat::svg));
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(ran.out.starts_with("<?xml"));
    CHECK(ran.out.ends_with("</svg>\n"));
    for (const char* name : {"welcome", "opening_hours", "order_summary_again", "big_order", "complaint"})
        CHECK(ran.out.find(">" + std::string{name} + "\u00A0\u00A0</text>") != std::string::npos);
}
#endif

}  // namespace frontdesk
