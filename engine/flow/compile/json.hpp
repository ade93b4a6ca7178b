// SPDX-License-Identifier: MIT
// JSON as it is written in YAML: quoted texts stay texts; 12, yes, no and null alone are what they look like.
#pragma once

#include <string>

#include "engine/flow/call.hpp"
#include "engine/flow/compile/context.hpp"

namespace frontdesk {

// As it stands, without placeholders.
std::string json_text(const Node& node);
// Its texts with placeholders; mistakes in them are told.
JsonTemplate compile_json(Context& context, const Node& node);

}  // namespace frontdesk
