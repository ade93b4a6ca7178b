// SPDX-License-Identifier: MIT
// What we say, in the platform's form, and never over its limits (one broken limit fails the whole request).
#pragma once

#include <string>
#include <string_view>

#include "adapters/messenger/messenger.hpp"

namespace frontdesk::messenger {

// The JSON body of a message.
std::string message_body(const Outgoing& outgoing, const MessengerOptions& options);
// The JSON body that says this publicly below a comment.
std::string comment_body(std::string_view text);
// The JSON body that shows "typing" to this person.
std::string typing_body(const PersonId& person);
// The first part of `text` that has at most `units` UTF-16 units; never cuts a code point.
std::string_view cut(std::string_view text, std::size_t units);
// What people read, shortened with an ellipsis where it is over the limit.
std::string fitted(std::string_view text, std::size_t units);

}  // namespace frontdesk::messenger
