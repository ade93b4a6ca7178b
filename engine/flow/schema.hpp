// SPDX-License-Identifier: MIT
// The flow language told to editors and to readers, made from the table that the loader reads by. Pure.
#pragma once

#include <string>

#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

// The JSON Schema (draft 07) of a file of a bot folder, its tests included, described in this language. It
// refuses nothing that the loader takes; what it cannot see (states that do not exist, conditions) is left to
// `check`.
std::string json_schema(MessageLanguage language);

// The reference page in Markdown: every setting, by the place where it stands.
std::string reference_page(MessageLanguage language);

}  // namespace frontdesk
