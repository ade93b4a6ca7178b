// SPDX-License-Identifier: MIT
// A flow graph in the languages of two programs that draw. Any label is safe in both.
#pragma once

#include <string>

#include "engine/draw/flow_graph.hpp"

namespace frontdesk {

// For Graphviz. Every way out of a box is a line in it, where its arrow begins.
std::string as_dot(const FlowGraph& graph);
// For Mermaid, as GitHub and wikis show it. Labels stand on the arrows.
std::string as_mermaid(const FlowGraph& graph);

}  // namespace frontdesk
