// SPDX-License-Identifier: MIT
// Whole drawings of a small graph, and of one whose labels attack the drawing program.
#include "engine/draw/drawing.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using Node = FlowNode::Kind;
using Edge = FlowEdge::Kind;

FlowGraph small_graph() {
    FlowGraph graph;
    graph.nodes = {{Node::state, "welcome", "Hello!", "", {"Map → https://x.example"}, true},
                   {Node::person, "human", "", "A person answers: Desk", {}, true},
                   {Node::state, "lost", "", "", {}, false},
                   {Node::anywhere, "Anything, anywhere", "", "", {}, true}};
    graph.edges = {{Edge::option, 0, 1, "Talk to us"},
                   {Edge::timer, 0, 1, "after 2h of silence"},
                   {Edge::go, 2, 0, ""},
                   {Edge::anytime, 3, 1, "“human”"},
                   {Edge::visit, 3, 0, "“hours”"},
                   {Edge::trouble, 3, 1, "not understood"}};
    graph.not_reached = "nobody gets here";
    return graph;
}

// The lines of a drawing that begin so.
std::string lines_with(const std::string& drawing, std::string_view beginning) {
    std::string found;
    for (std::size_t at = 0; at < drawing.size();) {
        const std::size_t end = drawing.find('\n', at);
        const std::string line = drawing.substr(at, end - at);
        if (line.starts_with(beginning)) found += line + "\n";
        at = end + 1;
    }
    return found;
}

}  // namespace

TEST_CASE("Mermaid has a box for each node and a labelled arrow for each edge", "[draw]") {
    const std::string drawing = as_mermaid(small_graph());

    CHECK(drawing.starts_with("flowchart LR\n"));
    CHECK(lines_with(drawing, "  n") ==
          R"(  n0["<b>welcome</b><br/>Hello!<br/>• Map → https://x#46;example"]:::plain
  n1["<b>human</b><br/>A person answers: Desk"]:::person
  n2["<b>lost</b><br/>nobody gets here"]:::lost
  n3["<b>Anything, anywhere</b>"]:::entry
  n0 -->|"Talk to us"| n1
  n0 -.->|"after 2h of silence"| n1
  n2 --> n0
  n3 -->|"“human”"| n1
  n3 <-->|"“hours”"| n0
  n3 -->|"not understood"| n1
)");
}

TEST_CASE("DOT has a row for each way out, and one arrow for all that leads from anywhere to one state",
          "[draw]") {
    const std::string drawing = as_dot(small_graph());

    CHECK(drawing.starts_with("digraph flow {\n"));
    CHECK(drawing.ends_with("}\n"));
    CHECK(lines_with(drawing, "  n0 [") ==
          R"(  n0 [label=<<TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="3" STYLE="ROUNDED" )"
          R"(COLOR="#607d8b" BGCOLOR="#ffffff"><TR><TD ALIGN="LEFT"><B>welcome)"
          "\u00A0\u00A0"
          R"(<BR ALIGN="LEFT"/></B></TD></TR>)"
          R"(<TR><TD ALIGN="LEFT"><FONT COLOR="#546e7a">Hello!)"
          "\u00A0\u00A0"
          R"(<BR ALIGN="LEFT"/></FONT></TD></TR>)"
          R"(<TR><TD ALIGN="LEFT"><FONT COLOR="#263238">• Map → https://x.example)"
          "\u00A0\u00A0"
          R"(<BR ALIGN="LEFT"/></FONT></TD></TR>)"
          R"(<HR/><TR><TD ALIGN="LEFT" PORT="e0"><FONT COLOR="#1565c0">Talk to us)"
          "\u00A0"
          R"(›)"
          "\u00A0\u00A0"
          R"(<BR ALIGN="LEFT"/></FONT></TD></TR>)"
          R"(<TR><TD ALIGN="LEFT" PORT="e1"><FONT COLOR="#8d6e00">after 2h of silence)"
          "\u00A0"
          R"(›)"
          "\u00A0\u00A0"
          R"(<BR ALIGN="LEFT"/></FONT></TD></TR></TABLE>>];
)");
    std::string arrows;
    for (const char* from : {"  n0:", "  n2 -", "  n3:"}) arrows += lines_with(drawing, from);
    CHECK(arrows == R"(  n0:e0:e -> n1 [color="#1565c0"];
  n0:e1:e -> n1 [color="#8d6e00", style=dashed];
  n2 -> n0 [color="#37474f"];
  n3:e3:e -> n1 [color="#2e7d32"];
  n3:e4:e -> n0 [color="#6a1b9a", dir=both, arrowtail=odot];
)");
}

TEST_CASE("what nobody reaches is dashed and says so", "[draw]") {
    const std::string box = lines_with(as_dot(small_graph()), "  n2 [");

    CHECK(box.find("STYLE=\"ROUNDED,DASHED\" COLOR=\"#c62828\"") != std::string::npos);
    CHECK(box.find(">nobody gets here\u00A0\u00A0<") != std::string::npos);
}

TEST_CASE("labels cannot break out of a drawing", "[draw]") {
    FlowGraph graph;
    graph.nodes = {{Node::state, R"("]; x -> y; <script>&amp;\N\)", "", "", {}, true}};
    graph.edges = {{Edge::option, 0, 0, R"(%%{init: {}}%% "|end`<b>#quot;-- 1. مرحبا 👋)"}};

    const std::string dot = as_dot(graph);
    for (const char* escaped : {"&quot;]; x -&gt; y;", "&lt;script&gt;&amp;amp;", "&#92;N&#92;"}) {
        INFO(dot);
        CHECK(dot.find(escaped) != std::string::npos);
    }
    CHECK(dot.find("%%{init: {}}%%") != std::string::npos);
    CHECK(dot.find("<script") == std::string::npos);
    CHECK(
        lines_with(as_mermaid(graph), "  n") ==
        R"(  n0["<b>#34;#93;#59; x #45;#62; y#59; #60;script#62;#38;amp#59;#92;N#92;</b>"]:::plain)"
        "\n"
        R"(  n0 -->|"#37;#37;#123;init: #123;#125;#125;#37;#37;<br/>#34;#124;end#96;#60;b#62;#35;quot#59;#45;#45; 1#46;<br/>مرحبا 👋"| n0)"
        "\n");
}

}  // namespace frontdesk
