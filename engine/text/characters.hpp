// SPDX-License-Identifier: MIT
// Counting what a person calls characters, and what the platform does.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace frontdesk {

// The characters (code points) of UTF-8; a byte that is not UTF-8 becomes U+FFFD.
std::u32string characters(std::string_view utf8);
// As Messenger counts: UTF-16 code units.
std::size_t count_units(std::string_view utf8);
// Is there a letter in it? An emoji or a number has none, and reads the same in every language.
bool has_letters(std::string_view utf8);
// Letters, digits and the accents that combine with letters.
bool is_letter_or_digit(char32_t point);
// "pl", "en", "ceb": an ISO 639 code in small letters.
bool is_language_code(std::string_view code);
// Without spaces at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace frontdesk
