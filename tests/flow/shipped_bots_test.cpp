// SPDX-License-Identifier: MIT
// The bots that come with Frontdesk, and every example in the manual, are right.
#include <sstream>
#include <string>
#include <vector>

#include "adapters/host/bot_folder.hpp"
#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/golden.hpp"

namespace frontdesk {
namespace {

const std::filesystem::path source = FRONTDESK_SOURCE_DIR;

std::string complaints(const std::filesystem::path& folder) {
    const auto read = read_bot_folder(source / folder);
    REQUIRE(read.has_value());
    const Loaded loaded = load_bot(*read, find_system_zone);
    return loaded.found.empty() ? "" : render_text(*read, loaded.found, MessageLanguage::en, false);
}

// The fenced blocks of a page that are YAML.
std::vector<std::string> examples(const std::string& page) {
    std::vector<std::string> found;
    std::istringstream lines(page);
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        const bool fence = line.starts_with("```");
        if (fence && !inside && line == "```yaml") found.emplace_back();
        if (!fence && inside && !found.empty()) found.back() += line + "\n";
        if (fence) inside = !inside && line == "```yaml";
    }
    return found;
}

// What an example leaves out: the rest of a small bot, for sections that it does not show itself.
BotFolder around(const std::string& example) {
    const auto shows = [&](std::string_view section) {
        return example.starts_with(section) || example.find("\n" + std::string(section)) != std::string::npos;
    };
    BotFolder folder;
    folder.name = "docs/flows.md";
    folder.flows.push_back({"example.yaml", example});
    std::string rest;
    if (!shows("bot:"))
        rest += "frontdesk: 1\nbot: {name: Luna, languages: [en], timezone: Europe/London, start: welcome, "
                "introduction: I am a program.}\n";
    rest += "states:\n";
    if (example.find("\n  welcome:") == std::string::npos) rest += "  welcome:\n    say: Hello!\n";
    if (example.find("\n  human:") == std::string::npos)
        rest += "  human:\n    escalate: {say: I am calling someone.}\n";
    if (rest.ends_with("states:\n")) rest.resize(rest.size() - std::string_view("states:\n").size());
    if (!shows("triggers:")) rest += "triggers:\n  - when: human\n    go: human\n";
    if (!rest.empty()) folder.flows.push_back({"rest.yaml", rest});
    return folder;
}

}  // namespace

TEST_CASE("nothing is wrong with the bots to copy", "[flow]") {
    CHECK(complaints("flows") == "");
    CHECK(complaints("examples/bakery") == "");
    CHECK(complaints("examples/flower-shop") == "");
    CHECK(complaints("examples/hairdresser") == "");
}

TEST_CASE("the bot of the bench loads", "[flow]") {
    const auto read = read_bot_folder(source / "tests/bench/reception");
    REQUIRE(read.has_value());

    CHECK(load_bot(*read, find_system_zone).bot != nullptr);
}

TEST_CASE("every example of the manual is a bot as it says", "[flow]") {
    const std::vector<std::string> found = examples(test::read_file(source / "docs/flows.md"));
    REQUIRE(found.size() >= 10);

    for (const std::string& example : found) {
        const BotFolder folder = around(example);
        const Loaded loaded = load_bot(folder, find_system_zone);
        INFO(example);
        CHECK(render_text(folder, loaded.found, MessageLanguage::en, false) ==
              render_text(folder, {}, MessageLanguage::en, false));
        CHECK(loaded.bot != nullptr);
    }
}

}  // namespace frontdesk
