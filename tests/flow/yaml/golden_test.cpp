// SPDX-License-Identifier: MIT
// Every mistake in a file's writing, with the whole message, in English and Polish.
#include "engine/flow/yaml/node.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/golden.hpp"

namespace frontdesk {
namespace {

std::string read_and_tell(const BotFolder& folder, MessageLanguage language) {
    std::vector<Diagnostic> found;
    for (std::size_t file = 0; file < folder.flows.size(); ++file)
        read_yaml(folder.flows[file], static_cast<std::uint16_t>(file), language, found);
    return render_text(folder, found, language, false);
}

TEST_CASE("mistakes in a file's writing are told in an author's words", "[yaml]") {
    const auto cases = test::golden_cases("yaml");

    REQUIRE(cases.size() >= 45);
    for (const auto& golden : cases)
        if (golden.name != "attacks") test::check_golden(golden, read_and_tell);
}

TEST_CASE("what is told to be written instead is itself right", "[yaml]") {
    for (const auto& golden : test::golden_cases("yaml")) {
        if (golden.name == "attacks") continue;
        std::vector<Diagnostic> found;
        read_yaml(golden.folder.flows[0], 0, MessageLanguage::en, found);
        for (const auto& told : found) {
            if (told.advice.empty() || !told.advice[0].starts_with("write:  ")) continue;
            auto line = told.advice[0].substr(8);
            // A line that opens more than it closes is right only together with the next.
            if (line.ends_with(",")) continue;
            INFO(golden.name << ": " << line);
            std::vector<Diagnostic> again;
            read_yaml({"a.yaml", line + "\n"}, 0, MessageLanguage::en, again);
            CHECK(again.empty());
        }
    }
}

}  // namespace
}  // namespace frontdesk
