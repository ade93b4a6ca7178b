// SPDX-License-Identifier: MIT
#include <string_view>

#include "engine/draw/drawing.hpp"
#include "engine/text/one_line.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t mermaid_width = 40;  // characters
constexpr std::size_t label_width = 24;

// Mermaid reads Markdown, HTML and its own directives in labels; a sign written as #NN; is none of them.
std::string mermaid_safe(std::string_view text) {
    constexpr std::string_view harmless = " ,!?():/";
    std::string safe;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                           (c >= 'A' && c <= 'Z') || harmless.find(c) != std::string_view::npos;
        safe += plain ? std::string(1, c) : "#" + std::to_string(byte) + ";";
    }
    return safe;
}

std::string in_lines(const std::string& text, std::size_t width) {
    std::string all;
    for (const std::string& line : wrapped(text, width))
        all += (all.empty() ? "" : "<br/>") + mermaid_safe(line);
    return all;
}

std::string_view class_of(const FlowNode& node) {
    using Kind = FlowNode::Kind;
    if (!node.reached) return "lost";
    switch (node.kind) {
    case Kind::start:
    case Kind::anywhere:
    case Kind::comments: return "entry";
    case Kind::state: return "plain";
    case Kind::form: return "form";
    case Kind::person: return "person";
    case Kind::back: return "back";
    }
    return "plain";
}

std::string box(const FlowGraph& graph, std::size_t index) {
    const FlowNode& node = graph.nodes[index];
    std::string words = "<b>" + in_lines(node.name, mermaid_width) + "</b>";
    const auto add = [&](const std::string& text) {
        if (!text.empty()) words += "<br/>" + in_lines(text, mermaid_width);
    };
    if (!node.reached) add(graph.not_reached);
    add(node.says);
    add(node.mark);
    for (const std::string& line : node.lines) add("• " + line);
    return "  n" + std::to_string(index) + "[\"" + words + "\"]:::" + std::string{class_of(node)} + "\n";
}

std::string arrow(const FlowEdge& edge) {
    std::string_view line = " -->";
    if (edge.kind == FlowEdge::Kind::timer) line = " -.->";
    if (edge.kind == FlowEdge::Kind::visit) line = " <-->";
    std::string text = "  n" + std::to_string(edge.from) + std::string{line};
    if (!edge.label.empty()) text += "|\"" + in_lines(edge.label, label_width) + "\"|";
    return text + " n" + std::to_string(edge.to) + "\n";
}

}  // namespace

std::string as_mermaid(const FlowGraph& graph) {
    std::string text = "flowchart LR\n";
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) text += box(graph, i);
    for (const FlowEdge& edge : graph.edges) text += arrow(edge);
    return text + "  classDef entry fill:#e8f5e9,stroke:#2e7d32,color:#000\n"
                  "  classDef plain fill:#ffffff,stroke:#607d8b,color:#000\n"
                  "  classDef form fill:#e3f2fd,stroke:#1565c0,color:#000\n"
                  "  classDef person fill:#fff3e0,stroke:#e65100,color:#000\n"
                  "  classDef back fill:#ffffff,stroke:#90a4ae,color:#000,stroke-dasharray:2\n"
                  "  classDef lost fill:#f5f5f5,stroke:#c62828,color:#000,stroke-dasharray:4\n";
}

}  // namespace frontdesk
