// SPDX-License-Identifier: MIT
// The lines of a file, and characters (code points) against bytes: YAML counts bytes, people count
// characters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

// The lines without their breaks (LF, CR LF or CR) and without a byte order mark. Always at least one line.
std::vector<std::string_view> split_lines(std::string_view text);

// How many characters these bytes hold; a byte that is not UTF-8 counts as one.
int count_characters(std::string_view text);

// The byte at which the character of this column (from 1) begins; the end if the line is shorter.
std::size_t byte_of_column(std::string_view line, int column);

// The bytes of the character at `from`: 1 to 4, or 1 if it is not UTF-8.
std::size_t character_size(std::string_view text, std::size_t from);

// The code point at `from`; U+FFFD if it is not UTF-8.
char32_t character_at(std::string_view text, std::size_t from);

// Without the spaces and tabs at the end.
std::string_view trim_end(std::string_view text);

}  // namespace frontdesk
