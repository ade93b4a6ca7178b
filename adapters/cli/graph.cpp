// SPDX-License-Identifier: MIT
#include "adapters/cli/graph.hpp"

#include <algorithm>
#include <optional>
#include <ostream>

#include "adapters/cli/command_line.hpp"
#include "adapters/graphviz/svg.hpp"
#include "adapters/host/bot_folder.hpp"
#include "adapters/host/zones.hpp"
#include "engine/draw/drawing.hpp"
#include "engine/flow/load.hpp"
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
    const auto folder = read_bot_folder(options.bot);
    if (!folder) {
        err << "frontdesk: " << folder.error().detail << '\n';
        return exit_environment;
    }
    const Loaded loaded = load_bot(*folder, find_system_zone, options.message_language);
    if (!loaded.bot) {
        err << render_text(*folder, loaded.found, options.message_language, false);
        return exit_findings;
    }
    const Bot& bot = *loaded.bot;
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
