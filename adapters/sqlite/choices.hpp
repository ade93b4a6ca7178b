// SPDX-License-Identifier: MIT
// The buttons and quick replies of a message as one line of JSON. The text has a column of its own.
#pragma once

#include <string>
#include <string_view>

#include "engine/talk/effect.hpp"

namespace frontdesk::sqlite {

// Empty when the message has only text. Bytes that are not UTF-8 are replaced.
std::string choices_to_json(const OutMessage& message);
// Adds the buttons and quick replies to `message`. Throws StoreFailure when the JSON is not ours.
void add_choices(OutMessage& message, std::string_view json);

}  // namespace frontdesk::sqlite
