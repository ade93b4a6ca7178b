// SPDX-License-Identifier: MIT
// A request to another program as one line of JSON. Secrets stand in it as their marks.
#pragma once

#include <string>
#include <string_view>

#include "engine/talk/effect.hpp"

namespace frontdesk::sqlite {

// Bytes that are not UTF-8 are replaced.
std::string call_to_json(const CallOut& call);
// Throws StoreFailure when the JSON is not ours.
CallOut call_from_json(std::string_view json);

}  // namespace frontdesk::sqlite
