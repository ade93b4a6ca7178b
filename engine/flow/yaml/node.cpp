// SPDX-License-Identifier: MIT
// Looking things up in the tree.
#include "engine/flow/yaml/node.hpp"

namespace frontdesk {

const Node* Node::find(std::string_view key) const {
    for (const auto& entry : entries)
        if (entry.key == key) return &entry.value;
    return nullptr;
}

}  // namespace frontdesk
