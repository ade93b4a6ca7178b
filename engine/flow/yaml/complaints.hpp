// SPDX-License-Identifier: MIT
// Complaints that more than one part of the reader makes, so that they are worded once.
#pragma once

#include <string>
#include <string_view>

#include "engine/flow/yaml/page.hpp"

namespace frontdesk {

// The text in the quotes that suit it: "…", or '…' around double quotes.
std::string in_quotes(std::string_view text);

// "write:  …", in the page's language.
std::string write_line(const Page& page, std::string_view line);

Diagnostic error_at(std::string_view rule, std::string fact, Mark here);

void complain_too_deep(Page& page, int line, std::size_t byte);
void complain_too_many(Page& page, int line, std::size_t byte);
// `sign` is what the place begins with: & * ! or <<
void complain_repetition(Page& page, int line, std::size_t begin, std::size_t end);
void complain_second_document(Page& page, int line);

}  // namespace frontdesk
