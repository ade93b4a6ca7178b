// SPDX-License-Identifier: MIT
// Reading members of JSON that others wrote: every member optional, every type allowed, nothing throws.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "engine/base/ids.hpp"
#include "engine/base/instant.hpp"

namespace frontdesk::messenger {

using Json = nlohmann::json;

// The member of this name, or nullptr if `json` is no object, has none, or has null.
const Json* member(const Json& json, const char* name);
const Json* object_in(const Json& json, const char* name);
const Json* array_in(const Json& json, const char* name);

// A string as it is; anything else is empty.
std::string text_in(const Json& json, const char* name);
// An id: a string or an integer, at most 128 characters; anything else is empty.
std::string id_in(const Json& json, const char* name);
// An integer, also one that is written as a string or as 2.0.
std::optional<std::int64_t> number_in(const Json& json, const char* name);
// true, 1 or "true".
bool flag_in(const Json& json, const char* name);
// A moment in milliseconds, in seconds (below 10^12), or either of them as a string. Nothing for a moment
// before 1970 or after 2100.
std::optional<Instant> moment_in(const Json& json, const char* name);

// The JSON text of a value; never throws, even on bytes that are no UTF-8.
std::string dump(const Json& json);

}  // namespace frontdesk::messenger
