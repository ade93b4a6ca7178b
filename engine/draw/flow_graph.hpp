// SPDX-License-Identifier: MIT
// A bot as boxes and arrows: what a picture of it shows, before it is drawn in any way.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

struct FlowNode {
    enum class Kind {
        start,     // a new conversation
        anywhere,  // whatever the customer is doing: triggers, FAQs, the fallback
        comments,  // a comment under a post
        state,
        form,    // a state that asks questions; `lines` has them
        person,  // a state in which a person takes over
        back,    // where the customer was before
    } kind = Kind::state;
    std::string name;                // of a state, as in its file
    std::string says;                // the first words of what it says; may be empty
    std::string mark;                // what is particular about it: "A person answers: Counter"; may be empty
    std::vector<std::string> lines;  // questions, and what happens without leaving it
    bool reached = true;             // by some walk along the arrows from where customers come in
};

struct FlowEdge {
    enum class Kind {
        option,   // chosen by the customer
        go,       // at once
        visit,    // and back again
        anytime,  // by a trigger, an FAQ or a comment
        timer,    // by silence
        trouble,  // not understood, too many wrong answers, a call that failed
    } kind = Kind::go;
    std::size_t from = 0;  // into FlowGraph::nodes
    std::size_t to = 0;
    std::string label;  // empty: what happens next anyhow
};

struct FlowGraph {
    std::vector<FlowNode> nodes;  // the states come first, so that a StateIndex is an index here
    std::vector<FlowEdge> edges;  // in the order of their nodes, and of the file within one
    std::string not_reached;      // what is written on a node that is not reached
};

// Labels as customers read them in `customers`, the words around them in `authors`. Every text is one line
// of printable UTF-8, shortened to what fits a box.
FlowGraph graph_of(const Bot& bot, LanguageIndex customers, MessageLanguage authors);

}  // namespace frontdesk
