// SPDX-License-Identifier: MIT
// YAML as the JSON that it looks like: what another program answers in a test.
#pragma once

#include <string>

#include "engine/flow/yaml/node.hpp"

namespace frontdesk {

// Texts in quotes stay texts; plain numbers, true, false, yes, no and null become what they look like. A text
// alone is taken as JSON already written.
std::string json_of_node(const Node& node);

}  // namespace frontdesk
