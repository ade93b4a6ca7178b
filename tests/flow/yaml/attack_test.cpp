// SPDX-License-Identifier: MIT
// Files made to hang, crash or fill the memory of whoever reads them: each is refused at once, with a place.
#include <algorithm>
#include <filesystem>
#include <map>

#include <sys/resource.h>

#include "engine/flow/yaml/node.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/golden.hpp"

namespace frontdesk {
namespace {

std::string repeat(std::string_view part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i) text += part;
    return text;
}

std::string staircase(std::size_t levels) {
    std::string text;
    for (std::size_t i = 0; i < levels; ++i) text += std::string(i, ' ') + "a:\n";
    return text;
}

// Too large to keep as files, small to describe.
std::map<std::string, std::string> generated() {
    return {
        {"100 000 open brackets", repeat("[", 100'000)},
        {"100 000 open braces", repeat("{a: ", 100'000)},
        {"100 000 dashes", repeat("- ", 100'000)},
        {"a staircase of 1000 levels", staircase(1000)},
        {"more than 1 MiB", "a: " + repeat("x", 1024 * 1024)},
        {"200 000 items in brackets", "a: [" + repeat("b,", 200'000) + "b]"},
        {"120 000 items on lines", "a:\n" + repeat("- b\n", 120'000)},
        {"a quotation over all lines", "a: \"" + repeat("b\n", 200'000)},
        {"300 000 closing brackets", "a: b\n" + repeat("]", 300'000)},
        {"300 000 anchors", repeat("&a ", 300'000)},
        {"300 000 question marks", repeat("? ", 300'000)},
        {"a long line of tabs", repeat("\t", 300'000) + "a: b"},
        {"500 000 commas", repeat(",", 500'000)},
        {"200 000 empty brackets", "a: [" + repeat("[],", 200'000) + "]"},
        {"unclosed quotes on every line", repeat("a: \"b\n", 20'000)},
        {"unclosed brackets on every line", repeat("a: [b\n", 20'000)},
        {"curly quotes never closed", "a: [" + repeat("“,", 100'000) + "]"},
        {"colons without end", "a: " + repeat("b: ", 300'000)},
    };
}

long peak_kilobytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

// Kilobytes by which the peak of the memory grew.
long refuse(const SourceFile& file) {
    const auto memory = peak_kilobytes();
    std::vector<Diagnostic> found;
    read_yaml(file, 0, MessageLanguage::en, found);
    const auto is_error = [](const Diagnostic& told) { return told.severity == Severity::error; };
    REQUIRE(std::any_of(found.begin(), found.end(), is_error));
    CHECK(found[0].here.place.line > 0);
    CHECK(found[0].here.place.column > 0);
    return peak_kilobytes() - memory;
}

TEST_CASE("hostile files are refused in little memory", "[yaml]") {
    std::vector<SourceFile> attacks;
    for (const auto& entry :
         std::filesystem::directory_iterator{FRONTDESK_SOURCE_DIR "/tests/golden/yaml/attacks"})
        attacks.push_back({entry.path().filename().string(), test::read_file(entry.path())});
    for (auto& [name, text] : generated()) attacks.push_back({name, text});
    REQUIRE(attacks.size() >= 40);

    for (const auto& attack : attacks) {
        INFO(attack.path);
        CHECK(refuse(attack) < 64 * 1024);
    }
}

}  // namespace
}  // namespace frontdesk
