// SPDX-License-Identifier: MIT
// What the command line says to arguments that it does not understand.
#include "tests/cli/commands.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {

TEST_CASE("a wrong word on the command line ends with 2 and says what was meant", "[cli]") {
    const auto [arguments, said] = GENERATE(table<std::vector<std::string>, std::string>({
        {std::vector<std::string>{},
         "frontdesk: say what to do\n  = frontdesk --help shows how it is used\n"},
        {{"queu", "list"},
         "frontdesk: there is no command \"queu\"\n  = did you mean queue?\n"
         "  = frontdesk --help shows how it is used\n"},
        {{"queue"}, "frontdesk: say what to do\n  = frontdesk queue --help shows how it is used\n"},
        {{"queue", "lst"},
         "frontdesk: there is no command \"lst\"\n  = did you mean list?\n"
         "  = frontdesk queue --help shows how it is used\n"},
        {{"serve", "bot", "--dta=x"},
         "frontdesk: The following argument was not expected: --dta=x\n  = did you mean --data?\n"
         "  = frontdesk serve --help shows how it is used\n"},
        {{"queue", "claim", "abc"},
         "frontdesk: ID: a conversation is named by its number, as queue list shows it, not by \"abc\"\n"
         "  = frontdesk queue claim --help shows how it is used\n"},
        {{"queue", "claim"},
         "frontdesk: ID is required\n  = frontdesk queue claim --help shows how it is used\n"},
    }));
    const auto ran = run_command(arguments);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err == said);
}

TEST_CASE("help and version go to the output and end with 0", "[cli]") {
    const auto help = run_command({"--help"});
    CHECK(help.code == 0);
    CHECK(help.err.empty());
    for (const auto* command :
         {"serve", "check", "graph", "preview", "chat", "queue", "backup", "healthcheck"})
        CHECK(help.out.find(command) != std::string::npos);
    const auto version = run_command({"--version"});
    CHECK(version.code == 0);
    CHECK(version.out.starts_with("frontdesk "));
}

}  // namespace frontdesk
