// SPDX-License-Identifier: MIT
// The files of a bot folder merged into one set of sections.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/flow/report.hpp"
#include "engine/flow/yaml/node.hpp"

namespace frontdesk {

// Pointers go into the trees, which have to outlive this.
struct Sections {
    const NodeEntry* bot = nullptr;
    const NodeEntry* hours = nullptr;
    const NodeEntry* away = nullptr;
    const NodeEntry* fallback = nullptr;
    const NodeEntry* profile = nullptr;
    std::vector<const NodeEntry*> states;  // in the order of the files; names are unique
    std::vector<const NodeEntry*> queues;
    std::vector<const Node*> triggers;
    std::vector<const Node*> faqs;
    std::vector<const Node*> comments;
    std::vector<const Node*> canned;
    std::vector<const Node*> synonyms;
};

// Tells sections and names that stand twice, sections of the wrong kind, a folder without `bot`, and a
// version of the language that is not 1. `whole` is false when a file could not be read, whose sections must
// not be missed.
enum class Folder { whole, partly_read };
Sections merge(const std::vector<Node>& trees, Folder folder, Report& report);

}  // namespace frontdesk
