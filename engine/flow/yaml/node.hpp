// SPDX-License-Identifier: MIT
// A YAML file as a tree with places: texts, maps and lists, nothing else. Scalars are texts until a key says
// what it expects. This folder is the only one that includes yaml-cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/flow/diagnostic.hpp"
#include "engine/flow/source.hpp"

namespace frontdesk {

struct NodeEntry;

struct Node {
    enum class Kind { nothing, text, map, list };
    Kind kind = Kind::nothing;       // nothing: the key has no value ("say:" and then nothing)
    std::string text;                // of a text, after YAML's escapes
    bool quoted = false;             // written in quotes, or as a block
    std::vector<NodeEntry> entries;  // of a map, in the order of the file; keys are unique
    std::vector<Node> items;         // of a list
    Place place;
    int length = 1;  // characters of the value on its first line, for the underline

    // The value under this key, or null.
    const Node* find(std::string_view key) const;
};

struct NodeEntry {
    std::string key;
    Place place;
    int length = 1;
    Node value;
};

// Reads one file. Anything but plain maps, lists and texts is told in `found`: tabs, anchors, aliases, tags,
// a second document, a key given twice, depth over 32, a file over 1 MiB or not UTF-8, and what YAML itself
// trips over, in a marketer's words. Nothing when there is no tree to go on with; reading goes on past what
// allows it.
std::optional<Node> read_yaml(const SourceFile& file,
                              std::uint16_t index,
                              MessageLanguage language,
                              std::vector<Diagnostic>& found);

}  // namespace frontdesk
