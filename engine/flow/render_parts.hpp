// SPDX-License-Identifier: MIT
// What the renderers share.
#pragma once

#include <string>
#include <string_view>

#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

// The file as a person finds it: the folder as named on the command line, then the path in it.
std::string shown_path(const BotFolder& folder, const Place& place);

// "3 errors, 1 warning", with the plural forms of the language.
std::string closing_count(std::size_t errors, std::size_t warnings, MessageLanguage language);

// One of three forms: for 1; for 2 to 4, 22 to 24, …; for the rest. English uses the last for the middle one.
std::string_view plural_form(std::size_t count,
                             std::string_view one,
                             std::string_view few,
                             std::string_view many,
                             MessageLanguage language);

// Valid UTF-8 whatever comes in: what is not becomes U+FFFD.
std::string valid_text(std::string_view text);

// A relative URI: what is not a plain sign of a path is written as %XX.
std::string valid_uri(std::string_view path);

}  // namespace frontdesk
