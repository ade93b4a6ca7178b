// SPDX-License-Identifier: MIT
// Any bytes as a bot folder: read, and tell what is wrong in every format. Nothing may crash, hang or grow.
// Files of the folder are separated by a line that holds only "=====".
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/flow/yaml/node.hpp"

namespace {

frontdesk::BotFolder folder_of(std::string_view bytes) {
    constexpr std::string_view between = "\n=====\n";
    frontdesk::BotFolder folder{"flows", {}, {"picture.png"}};
    for (const auto* const path : {"bot.yaml", "faqs.yaml", "states.yaml"}) {
        const auto end = folder.flows.size() == 2 ? std::string_view::npos : bytes.find(between);
        folder.flows.push_back({path, std::string{bytes.substr(0, end)}});
        if (end == std::string_view::npos) break;
        bytes.remove_prefix(end + between.size());
    }
    return folder;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace frontdesk;
    const auto folder = folder_of({reinterpret_cast<const char*>(data), size});
    const auto language = size % 2 == 0 ? MessageLanguage::en : MessageLanguage::pl;
    std::vector<Diagnostic> found;
    for (std::size_t file = 0; file < folder.flows.size(); ++file) {
        const auto before = found.size();
        const auto root = read_yaml(folder.flows[file], static_cast<std::uint16_t>(file), language, found);
        if (!root && found.size() == before) __builtin_trap();  // nothing read and nothing told
    }
    render_text(folder, found, language, true);
    render_json(folder, found);
    render_github(folder, found);
    render_sarif(folder, found);
    return 0;
}
