// SPDX-License-Identifier: MIT
// Complaints that more than one part of the reader makes, so that they are worded once.
#pragma once

#include <string>
#include <string_view>

#include "engine/flow/yaml/page.hpp"

namespace frontdesk {

// The text in the quotes that suit it: "…", or '…' around double quotes.
std::string in_quotes(std::string_view text);

Diagnostic error_at(std::string_view rule, std::string fact, Mark here);

// The line with these bytes replaced, without its indentation and the note behind it.
std::string
corrected(const Page& page, int line, std::size_t begin, std::size_t end, std::string_view instead);

// A part of a line that has to be written differently, and how.
struct Fix {
    int line;
    std::size_t begin;
    std::size_t end;
    std::string instead;
};

// Tells that `fix` is needed, reads on as if it were made, and shows the line with all its fixes in the end.
void complain_and_fix(Page& page, Diagnostic told, const Fix& fix);

// "this text needs quotes, because it …": the reason in both languages, and what stands behind the underline.
void complain_needs_quotes(
    Page& page, std::string_view rule, Wording because, std::string note, const Fix& fix);

// A text that starts with a sign which means something to YAML.
void complain_first_sign(Page& page, const Fix& fix);

// "say: - Hello".
void complain_list_on_line(Page& page, const Fix& fix);

// A backslash that YAML has no meaning for.
void complain_backslash(Page& page, int line, std::size_t at);
void complain_curly_quotes(Page& page, int line, std::size_t begin, std::size_t end);

void complain_too_deep(Page& page, int line, std::size_t byte);
void complain_too_many(Page& page, int line, std::size_t byte);
// `sign` is what the place begins with: & * ! or <<
void complain_repetition(Page& page, int line, std::size_t begin, std::size_t end);
void complain_second_document(Page& page, int line);

}  // namespace frontdesk
