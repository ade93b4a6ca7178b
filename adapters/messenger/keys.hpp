// SPDX-License-Identifier: MIT
// Deduplication keys: two deliveries of one event have the same key, two events never do.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "adapters/messenger/fields.hpp"

namespace frontdesk::messenger {

// "kind:part:part…"; parts that would make a very long key are replaced by their digest.
std::string join_key(std::initializer_list<std::string_view> parts);
std::string digest_of_json(const Json& json);
// A mid: a string of any length, but a very long one is replaced by its digest. Empty if there is none.
std::string id_or_digest_in(const Json& json, const char* name);

}  // namespace frontdesk::messenger
