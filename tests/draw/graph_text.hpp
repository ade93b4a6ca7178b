// SPDX-License-Identifier: MIT
// A flow graph as lines that a test can compare.
#pragma once

#include <string>
#include <vector>

#include "engine/draw/flow_graph.hpp"

namespace frontdesk::test {

// "welcome -> human: Talk to us"
inline std::vector<std::string> arrows(const FlowGraph& graph) {
    std::vector<std::string> lines;
    for (const FlowEdge& edge : graph.edges) {
        const char* const sign = edge.kind == FlowEdge::Kind::visit ? " <-> " : " -> ";
        lines.push_back(graph.nodes[edge.from].name + sign + graph.nodes[edge.to].name +
                        (edge.label.empty() ? "" : ": " + edge.label));
    }
    return lines;
}

}  // namespace frontdesk::test
