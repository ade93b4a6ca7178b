// SPDX-License-Identifier: MIT
#include "tests/support/graph_pairs.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include <nlohmann/json.hpp>

#include "engine/base/check.hpp"

namespace frontdesk {

namespace {

const std::string folder = FRONTDESK_SOURCE_DIR "/tests/data/messenger/graph/";

}  // namespace

std::vector<std::string> graph_pair_names() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{folder})
        names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

nlohmann::json graph_pair_json(const std::string& name) {
    std::ifstream file{folder + name + ".json", std::ios::binary};
    check(file.is_open(), name.c_str());
    return nlohmann::json::parse(file);
}

}  // namespace frontdesk
