// SPDX-License-Identifier: MIT
// Small questions about the signs of a line.
#pragma once

#include <cstddef>
#include <string_view>

namespace frontdesk {

bool is_blank(char c);
bool is_word(char c);  // a letter (of any language), digit, _ or -

// The first character that is not a space or tab, from `at` on; the end if there is none.
std::size_t skip_blanks(std::string_view line, std::size_t at);
bool is_blank_or_end(std::string_view line, std::size_t at);

// Where the note of a line begins (a # after a blank, or at `from`), or the end of the line. Blanks before it
// belong to the note.
std::size_t end_without_note(std::string_view line, std::size_t from);
// True if a note or nothing follows.
bool only_note(std::string_view line, std::size_t at);

// Where the quotation that begins at `at` ends on this line: behind its closing mark; npos if not on this
// line.
std::size_t end_of_quotes(std::string_view line, std::size_t at);

// The colon behind the name that begins at `at`: "name:" or "name: value"; npos if there is none.
std::size_t find_colon(std::string_view line, std::size_t at);

// True for "- item" and for a dash alone.
bool is_item(std::string_view line, std::size_t at);

// "“text”" in the quotation marks of print, alone: where it ends; npos if it is not one.
std::size_t end_of_curly_quotes(std::string_view line, std::size_t at);
// The text without them.
std::string_view inside_curly_quotes(std::string_view text);

}  // namespace frontdesk
