// SPDX-License-Identifier: MIT
// Tests kept as files: an input, and beside it the whole text that is expected of it.
// FRONTDESK_UPDATE=1 rewrites the expected files; the diff is the review.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/flow/diagnostic.hpp"

namespace frontdesk::test {

// A case: one file `name.yaml`, or a folder `name/` whose YAML files make up a bot.
struct GoldenCase {
    std::string name;
    BotFolder folder;                // named "flows"
    std::filesystem::path expected;  // without its suffix: name.expected, name.expected.pl
};

// The bytes of a file; the test fails if it cannot be read.
std::string read_file(const std::filesystem::path& path);

// A folder of YAML files as the engine takes it, without the ones below tests/.
BotFolder read_folder(const std::filesystem::path& path, std::string name);

// Compares the whole file with what it should be; FRONTDESK_UPDATE=1 writes it instead.
void check_text(const std::filesystem::path& expected, const std::string& text);

// Every case below tests/golden/<set>, sorted by name.
std::vector<GoldenCase> golden_cases(std::string_view set);

// Compares in English (name.expected) and Polish (name.expected.pl) what `render` makes of the case.
void check_golden(const GoldenCase& golden,
                  const std::function<std::string(const BotFolder&, MessageLanguage)>& render);

}  // namespace frontdesk::test
