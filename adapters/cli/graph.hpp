// SPDX-License-Identifier: MIT
// `frontdesk graph BOT`: a picture of the states and what leads from one to the next.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>

#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

enum class GraphFormat { svg, mermaid, dot };

struct GraphOptions {
    std::filesystem::path bot;
    GraphFormat format = GraphFormat::svg;
    std::string language;  // of the labels, as the bot names it; empty: the default
    MessageLanguage message_language = MessageLanguage::en;
};

// 0: drawn; 1: the bot has errors; 2: it does not speak the language; 3: the folder cannot be read, or the
// picture not be drawn.
int graph(const GraphOptions& options, std::ostream& out, std::ostream& err);

}  // namespace frontdesk
