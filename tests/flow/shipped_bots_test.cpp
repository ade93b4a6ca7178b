// SPDX-License-Identifier: MIT
// The bots that come with Frontdesk are right.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "adapters/host/bot_folder.hpp"
#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "engine/play/coverage.hpp"
#include "engine/play/report.hpp"
#include "engine/play/run.hpp"
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

// The starter bot and every example.
std::vector<std::filesystem::path> bots_to_copy() {
    std::vector<std::filesystem::path> folders{"flows"};
    for (const auto& entry : std::filesystem::directory_iterator(source / "examples"))
        if (std::filesystem::exists(entry.path() / "bot.yaml"))
            folders.push_back("examples" / entry.path().filename());
    std::ranges::sort(folders);
    return folders;
}

}  // namespace

TEST_CASE("nothing is wrong with the bots to copy", "[flow]") {
    REQUIRE(bots_to_copy().size() >= 2);
    for (const auto& folder : bots_to_copy()) CHECK(complaints(folder) == "");
}

TEST_CASE("the conversations of the bots to copy pass, and reach everything", "[flow]") {
    for (const auto& path : bots_to_copy()) {
        INFO(path.string());
        const auto folder = read_bot_folder(source / path);
        REQUIRE(folder.has_value());
        const Loaded loaded = load_bot(*folder, find_system_zone);
        REQUIRE(loaded.bot != nullptr);
        const ReadTests read = read_tests(*folder, *loaded.bot, MessageLanguage::en);
        CHECK(read.found.empty());
        REQUIRE_FALSE(read.tests.empty());
        std::vector<Played> played;
        for (const Test& one : read.tests) played.push_back(play(*loaded.bot, one));
        const std::string report = report_text(*folder, *loaded.bot, played, MessageLanguage::en);
        CHECK(report == std::to_string(read.tests.size()) + " passed, 0 failed\n");
        // The bakery comes as it was given; the others are models of tests, too.
        if (path.filename() == "bakery") continue;
        const Coverage coverage = coverage_of(*loaded.bot, played);
        CHECK(coverage_text(*folder, *loaded.bot, coverage, MessageLanguage::en).find("no test reaches") ==
              std::string::npos);
    }
}

TEST_CASE("the bot of the bench loads", "[flow]") {
    const auto read = read_bot_folder(source / "tests/bench/reception");
    REQUIRE(read.has_value());

    CHECK(load_bot(*read, find_system_zone).bot != nullptr);
}

}  // namespace frontdesk
