// SPDX-License-Identifier: MIT
// `frontdesk check BOT`: everything wrong with a bot folder, for people or for tools.
#pragma once

#include <filesystem>
#include <iosfwd>

#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

enum class CheckFormat { text, json, github, sarif };
enum class Colour { no, yes };

struct CheckOptions {
    std::filesystem::path bot;
    CheckFormat format = CheckFormat::text;
    MessageLanguage language = MessageLanguage::en;
    Colour colour = Colour::no;
};

// Findings go to `out`, what keeps it from looking to `err`. 0: no errors (perhaps warnings); 1: errors; 3:
// the folder cannot be read.
int check(const CheckOptions& options, std::ostream& out, std::ostream& err);

// Polish if LC_ALL, LC_MESSAGES or LANG (the first that is set) says so, else English.
MessageLanguage language_of_environment();

}  // namespace frontdesk
