// SPDX-License-Identifier: MIT
// The picture of the bakery has all of it.
#include "adapters/host/bot_folder.hpp"
#include "adapters/host/zones.hpp"
#include "engine/draw/drawing.hpp"
#include "engine/flow/load.hpp"
#include "tests/draw/graph_text.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using Lines = std::vector<std::string>;

FlowGraph bakery_graph() {
    const auto folder = read_bot_folder(std::filesystem::path{FRONTDESK_SOURCE_DIR} / "examples/bakery");
    REQUIRE(folder);
    const Loaded loaded = load_bot(*folder, find_system_zone, MessageLanguage::en);
    REQUIRE(loaded.bot);
    return graph_of(*loaded.bot, 1, MessageLanguage::en);
}

}  // namespace

TEST_CASE("every way through the bakery is an arrow", "[draw]") {
    CHECK(test::arrows(bakery_graph()) ==
          Lines{
              "A new conversation -> welcome",
              "welcome -> opening_hours: Opening hours",
              "welcome -> order: Order a cake",
              "welcome -> prices: Prices",
              "welcome -> human: Talk to us",
              "opening_hours -> anything_else",
              "prices -> order: Order this",
              "prices -> anything_else",
              "anything_else -> welcome: Menu",
              "anything_else -> human: Talk to us",
              "anything_else -> goodbye: No, thank you",
              "order -> order_summary: all answered",
              "order -> human: 3 wrong answers",
              "order_summary -> order_placed: Yes, order",
              "order_summary -> order: Change (one answer anew)",
              "order_summary -> order_reminder: after 2h of silence",
              "order_reminder -> order_summary_again",
              "order_summary_again -> order_placed: Confirm",
              "order_summary_again -> goodbye: Cancel",
              "order_placed -> big_order: if people > 40",
              "order_placed -> order_accepted: otherwise",
              "order_accepted -> anything_else: meanwhile",
              "A new conversation -> opening_hours: When are you open?",
              "A new conversation -> order: Order a cake",
              "Anything, anywhere -> human: “człowiek”, “człowiekiem”, “konsultant”, …",
              "Anything, anywhere -> welcome: “menu”, “start”, “od początku”, …",
              "Anything, anywhere -> prices: link swieta-2026",
              "Anything, anywhere -> anything_else: “do you deliver”, …",
              "Anything, anywhere -> welcome: Menu",
              "Anything, anywhere -> human: Talk to us",
              "Anything, anywhere -> welcome: not understood 2 times",
              "Anything, anywhere -> human: not understood 3 times",
              "A comment under a post -> prices: “cena”, “ile kosztuje”, “price”, …",
              "A comment under a post -> complaint: “reklamacja”, “zepsute”, “spleśniały”, …",
          });
}

TEST_CASE("the bakery's form lists its questions, and its people have queues", "[draw]") {
    const FlowGraph graph = bakery_graph();
    Lines marks;
    for (const FlowNode& node : graph.nodes) {
        CHECK(node.reached);
        if (node.kind == FlowNode::Kind::person) marks.push_back(node.name + ": " + node.mark);
        if (node.kind != FlowNode::Kind::form) continue;
        CHECK(node.name == "order");
        CHECK(node.lines == Lines{"Which cake?", "For how many people?", "For which day?",
                                  "A phone number, in case something is unclear?",
                                  "A picture of the design? Send it, or write: no."});
    }

    CHECK(marks == Lines{"big_order: ☺ A person answers: Zamówienia, soon",
                         "order_accepted: ☺ A person answers: Zamówienia", "human: ☺ A person answers: Lada",
                         "complaint: ☺ A person answers: Lada, urgent"});
}

TEST_CASE("both drawings of the bakery have every state and every label", "[draw]") {
    const FlowGraph graph = bakery_graph();
    const std::string dot = as_dot(graph);
    const std::string mermaid = as_mermaid(graph);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const std::string id = "\n  n" + std::to_string(i);
        CHECK(dot.find(id + " [label=") != std::string::npos);
        CHECK(mermaid.find(id + "[\"<b>") != std::string::npos);
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const FlowEdge& edge = graph.edges[i];
        INFO(edge.label);
        CHECK(dot.find(edge.label.substr(0, edge.label.find(' '))) != std::string::npos);
        CHECK(mermaid.find("\n  n" + std::to_string(edge.from) + " -") != std::string::npos);
    }
}

}  // namespace frontdesk
