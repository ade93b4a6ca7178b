// SPDX-License-Identifier: MIT
// Any bytes as a bot folder: read, played as `check` does, and told what is wrong in every format. Nothing
// may crash, hang or grow. Files of the folder are separated by a line that holds only "=====".
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/flow/load.hpp"
#include "engine/prove/prove.hpp"

namespace {

constexpr frontdesk::Bounds little{.situations = 60, .turns = 300, .of_one_state = 20, .facts = 20'000};

frontdesk::BotFolder folder_of(std::string_view bytes) {
    constexpr std::string_view between = "\n=====\n";
    frontdesk::BotFolder folder{"flows", {}, {"picture.png"}, {}};
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
    const auto find_zone = [](std::string_view name) -> std::optional<TimeZone> {
        if (name == "Europe/Warsaw") return TimeZone{};
        return std::nullopt;
    };
    auto [bot, found, suspects] = load_bot(folder, find_zone, language);
    const auto is_error = [](const Diagnostic& told) { return told.severity == Severity::error; };
    const bool failed = std::any_of(found.begin(), found.end(), is_error);
    if (failed == (bot != nullptr)) __builtin_trap();  // a bot, or an error: never both, never neither
    Report report(language, found);
    if (bot) prove(*bot, suspects, folder, from_millis(1'795'514'400'000), report, little);
    render_text(folder, found, language, true);
    render_json(folder, found);
    render_github(folder, found);
    render_sarif(folder, found);
    return 0;
}
