// SPDX-License-Identifier: MIT
// Boxes are HTML-like tables of Graphviz: a heading, what is said, and a row for every way out, in which its
// arrow begins. That keeps labels off the arrows, where they would lie on each other.
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/draw/drawing.hpp"
#include "engine/text/one_line.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t dot_width = 30;  // characters

struct Look {
    std::string_view border;
    std::string_view fill;
};

Look look_of(const FlowNode& node) {
    using Kind = FlowNode::Kind;
    if (!node.reached) return {"#c62828", "#f5f5f5"};
    switch (node.kind) {
    case Kind::start:
    case Kind::anywhere:
    case Kind::comments: return {"#2e7d32", "#e8f5e9"};
    case Kind::state: return {"#607d8b", "#ffffff"};
    case Kind::form: return {"#1565c0", "#e3f2fd"};
    case Kind::person: return {"#e65100", "#fff3e0"};
    case Kind::back: return {"#90a4ae", "#ffffff"};
    }
    return {"#607d8b", "#ffffff"};
}

std::string_view colour_of(FlowEdge::Kind kind) {
    using Kind = FlowEdge::Kind;
    switch (kind) {
    case Kind::option: return "#1565c0";
    case Kind::go: return "#37474f";
    case Kind::visit: return "#6a1b9a";
    case Kind::anytime: return "#2e7d32";
    case Kind::timer: return "#8d6e00";
    case Kind::trouble: return "#c62828";
    }
    return "#37474f";
}

std::string dot_safe(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        case '\\': safe += "&#92;"; break;
        default: safe += c;
        }
    }
    return safe;
}

// With room behind each line: a reader's letters may be wider than those that Graphviz measured.
std::string in_lines(const std::string& text) {
    std::string all;
    for (const std::string& line : wrapped(text, dot_width))
        all += dot_safe(line) + "\u00A0\u00A0<BR ALIGN=\"LEFT\"/>";
    return all;
}

std::string coloured(const std::string& text, std::string_view colour) {
    return "<FONT COLOR=\"" + std::string{colour} + "\">" + in_lines(text) + "</FONT>";
}

std::string row(const std::string& text, std::string_view colour) {
    return "<TR><TD ALIGN=\"LEFT\">" + coloured(text, colour) + "</TD></TR>";
}

// Ways out of one box that share a row and an arrow: indices of edges, the first of which names the row.
using Ways = std::vector<std::size_t>;

std::string port_of(const Ways& ways) { return "e" + std::to_string(ways.front()); }

bool is_entry(const FlowNode& node) {
    using Kind = FlowNode::Kind;
    return node.kind == Kind::start || node.kind == Kind::anywhere || node.kind == Kind::comments;
}

// Where customers come in, all that leads to one state is one row; a menu keeps its order.
std::vector<std::vector<Ways>> rows_of(const FlowGraph& graph) {
    std::vector<std::vector<Ways>> rows(graph.nodes.size());
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> shared;  // from an entry, to: which row
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const FlowEdge& edge = graph.edges[i];
        std::vector<Ways>& own = rows[edge.from];
        if (!edge.label.empty() && is_entry(graph.nodes[edge.from])) {
            const auto [at, added] = shared.try_emplace({edge.from, edge.to}, own.size());
            if (!added) {
                own[at->second].push_back(i);
                continue;
            }
        }
        own.push_back({i});
    }
    return rows;
}

std::string way_out(const FlowGraph& graph, const Ways& ways) {
    std::string text = "<TR><TD ALIGN=\"LEFT\" PORT=\"" + port_of(ways) + "\">";
    for (const std::size_t way : ways) {
        const FlowEdge& edge = graph.edges[way];
        text += coloured(edge.label + (way == ways.back() ? "\u00A0›" : ""), colour_of(edge.kind));
    }
    return text + "</TD></TR>";
}

std::string box(const FlowGraph& graph, std::size_t index, const std::vector<Ways>& rows) {
    const FlowNode& node = graph.nodes[index];
    const Look look = look_of(node);
    std::string text = "  n" + std::to_string(index) + " [label=<<TABLE BORDER=\"" +
                       (node.kind == FlowNode::Kind::back ? "0" : "1") +
                       "\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\" STYLE=\"" +
                       (node.reached ? "ROUNDED" : "ROUNDED,DASHED") + "\" COLOR=\"" +
                       std::string{look.border} + "\" BGCOLOR=\"" + std::string{look.fill} + "\">";
    text += "<TR><TD ALIGN=\"LEFT\"><B>" + in_lines(node.name) + "</B></TD></TR>";
    if (!node.reached) text += row(graph.not_reached, "#c62828");
    if (!node.says.empty()) text += row(node.says, "#546e7a");
    if (!node.mark.empty()) text += row(node.mark, look.border);
    for (const std::string& line : node.lines) text += row("• " + line, "#263238");
    bool divided = false;
    for (const Ways& ways : rows) {
        if (graph.edges[ways.front()].label.empty()) continue;
        if (!std::exchange(divided, true)) text += "<HR/>";
        text += way_out(graph, ways);
    }
    return text + "</TABLE>>];\n";
}

std::string arrow(const FlowGraph& graph, const Ways& ways) {
    const FlowEdge& edge = graph.edges[ways.front()];
    std::string text = "  n" + std::to_string(edge.from);
    if (!edge.label.empty()) text += ":" + port_of(ways) + ":e";
    text += " -> n" + std::to_string(edge.to) + " [color=\"" + std::string{colour_of(edge.kind)} + "\"";
    if (edge.kind == FlowEdge::Kind::timer) text += ", style=dashed";
    if (edge.kind == FlowEdge::Kind::visit) text += ", dir=both, arrowtail=odot";
    return text + "];\n";
}

}  // namespace

std::string as_dot(const FlowGraph& graph) {
    const std::vector<std::vector<Ways>> rows = rows_of(graph);
    std::string text = "digraph flow {\n"
                       "  graph [rankdir=LR, nodesep=0.3, ranksep=0.6, pad=0.3, bgcolor=white];\n"
                       "  node [shape=plain, fontname=\"Helvetica,Arial,sans-serif\", fontsize=12];\n"
                       "  edge [arrowsize=0.8, penwidth=1.2];\n";
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) text += box(graph, i, rows[i]);
    for (const std::vector<Ways>& own : rows)
        for (const Ways& ways : own) text += arrow(graph, ways);
    return text + "}\n";
}

}  // namespace frontdesk
