// SPDX-License-Identifier: MIT
// The API's answers as a person reads them on a terminal.
#pragma once

#include <string>
#include <string_view>

namespace frontdesk {

// Each takes the body of an answer; one that is not understood is shown as it is.
std::string queue_list_text(std::string_view body);
std::string
queue_show_text(std::string_view conversation, std::string_view messages, std::string_view events);
// "12 is owned by ania (queue counter)".
std::string queue_done_text(std::string_view body);
// The sentence of an error.
std::string queue_problem_text(std::string_view body, int status);

// Customers choose their words: what could move the cursor or colour the screen is replaced.
std::string harmless(std::string_view text);

}  // namespace frontdesk
