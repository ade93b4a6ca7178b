// SPDX-License-Identifier: MIT
// The recorded calls of the Graph API in tests/data/messenger/graph.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace frontdesk {

// The names of all pairs, without ".json", sorted.
std::vector<std::string> graph_pair_names();
nlohmann::json graph_pair_json(const std::string& name);

}  // namespace frontdesk
