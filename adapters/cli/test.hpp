// SPDX-License-Identifier: MIT
// `frontdesk test BOT`: plays the conversations in the bot's tests folder.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>

#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

enum class TestFormat { text, json };
enum class ShowCoverage { no, yes };

struct TestOptions {
    std::filesystem::path bot;
    TestFormat format = TestFormat::text;
    ShowCoverage coverage = ShowCoverage::no;
    std::filesystem::path junit;  // empty: no file
    std::string only;             // tests whose name has this in it; empty: all
    MessageLanguage language = MessageLanguage::en;
};

// 0: all passed; 1: the bot or a test has errors, or one failed; 2: `only` names no test; 3: the folder
// cannot be read, or the file not be written.
int test(const TestOptions& options, std::ostream& out, std::ostream& err);

}  // namespace frontdesk
