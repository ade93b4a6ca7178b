// SPDX-License-Identifier: MIT
#include "adapters/cli/graph.hpp"

#include <algorithm>
#include <optional>
#include <ostream>

#include "adapters/cli/command_line.hpp"
#include "adapters/cli/load_or_tell.hpp"
#include "adapters/graphviz/svg.hpp"
#include "engine/draw/drawing.hpp"
#include "engine/flow/wording.hpp"

namespace frontdesk {
namespace {

std::optional<LanguageIndex> find_language(const Bot& bot, const std::string& code) {
    if (code.empty()) return LanguageIndex{0};
    const auto found = std::ranges::find(bot.languages, code);
    if (found == bot.languages.end()) return std::nullopt;
    return static_cast<LanguageIndex>(found - bot.languages.begin());
}

std::string names_of(const std::vector<std::string>& languages) {
    std::string all;
    for (const std::string& code : languages) all += (all.empty() ? "" : ", ") + code;
    return all;
}

Result<std::string> drawn(const FlowGraph& flow, GraphFormat format) {
    switch (format) {
    case GraphFormat::mermaid: return as_mermaid(flow);
    case GraphFormat::dot: return as_dot(flow);
    case GraphFormat::svg: break;
    }
    return svg_of_dot(as_dot(flow));
}

}  // namespace

int graph(const GraphOptions& options, std::ostream& out, std::ostream& err) {
    const auto loaded = load_or_tell(options.bot, options.message_language, err);
    if (const int* code = std::get_if<int>(&loaded)) return *code;
    const Bot& bot = *std::get<FolderWithBot>(loaded).bot;
    const auto language = find_language(bot, options.language);
    if (!language) {
        err << tell(options.message_language,
                    {"frontdesk: this bot does not speak \"{}\"; its languages are {}\n",
                     "frontdesk: ten bot nie mówi w języku „{}”; jego języki to {}\n"},
                    options.language, names_of(bot.languages));
        return exit_usage;
    }
    const auto picture = drawn(graph_of(bot, *language, options.message_language), options.format);
    if (!picture) {
        err << "frontdesk: " << picture.error().detail << '\n';
        return exit_environment;
    }
    out << *picture;
    return exit_fine;
}

}  // namespace frontdesk
