// SPDX-License-Identifier: MIT
// All of a message but its text as one line of JSON. The text has a column of its own.
#pragma once

#include <string>
#include <string_view>

#include "engine/talk/effect.hpp"

namespace frontdesk::sqlite {

// Empty when the message has only text. Bytes that are not UTF-8 are replaced.
std::string rest_to_json(const OutMessage& message);
// Adds the rest to `message`, whose text is there. Members that this version does not know are ignored.
// Throws StoreFailure when the JSON is not ours.
void add_rest(OutMessage& message, std::string_view json);

}  // namespace frontdesk::sqlite
