// SPDX-License-Identifier: MIT
#include "adapters/graphviz/svg.hpp"

#include <memory>

#include <graphviz/gvc.h>

namespace frontdesk {
namespace {

struct Close {
    void operator()(GVC_t* context) const { gvFreeContext(context); }
    void operator()(Agraph_t* graph) const { agclose(graph); }
    void operator()(char* rendered) const { gvFreeRenderData(rendered); }
};

// A layout is freed before its graph.
struct Layout {
    GVC_t* context;
    Agraph_t* graph;
    bool done = gvLayout(context, graph, "dot") == 0;
    ~Layout() { gvFreeLayout(context, graph); }
};

Problem failed(const std::string& what) {
    const char* last = aglasterr();
    std::string why = last != nullptr ? std::string{": "} + last : std::string{};
    while (why.ends_with('\n')) why.pop_back();
    return {Cause::broken, "Graphviz cannot " + what + why + "; --format dot writes the graph undrawn"};
}

}  // namespace

Result<std::string> svg_of_dot(const std::string& dot) {
    agseterr(AGMAX);  // it would write to stderr by itself
    const std::unique_ptr<GVC_t, Close> context{gvContext()};
    if (!context) return failed("start");
    const std::unique_ptr<Agraph_t, Close> graph{agmemread(dot.c_str())};
    if (!graph) return failed("read the graph");
    const Layout layout{context.get(), graph.get()};
    if (!layout.done) return failed("lay out the graph");
    char* data = nullptr;
    unsigned length = 0;
    if (gvRenderData(context.get(), graph.get(), "svg", &data, &length) != 0 || data == nullptr)
        return failed("draw the graph");
    const std::unique_ptr<char, Close> rendered{data};
    return std::string{rendered.get(), length};
}

}  // namespace frontdesk
