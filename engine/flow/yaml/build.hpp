// SPDX-License-Identifier: MIT
// From YAML's events to our tree. What this language does not have (anchors, aliases, tags, merge keys) is
// told here too, for the cases that only a real YAML reader notices.
#pragma once

#include <optional>

#include "engine/flow/yaml/node.hpp"
#include "engine/flow/yaml/page.hpp"

namespace frontdesk {

constexpr int max_depth = 32;
constexpr int max_nodes = 100'000;

// The tree of the repaired page; nothing, with at least one error told, if YAML cannot read it.
std::optional<Node> build_tree(Page& page);

}  // namespace frontdesk
