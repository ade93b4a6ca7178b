// SPDX-License-Identifier: MIT
// The names that the engine itself gives a value to.
#include "engine/flow/draft.hpp"

#include <array>
#include <utility>

namespace frontdesk {

namespace {

constexpr std::array<std::pair<std::string_view, Knowledge>, 13> knowledge_names = {{
    {"bot_name", Knowledge::always},
    {"now", Knowledge::always},
    {"today", Knowledge::always},
    {"open", Knowledge::always},
    {"next_open", Knowledge::always},
    {"promise", Knowledge::always},
    {"language", Knowledge::always},
    {"visits", Knowledge::always},
    {"first_name", Knowledge::maybe},
    {"last_name", Knowledge::maybe},
    {"reply_time", Knowledge::maybe},
    {"referral", Knowledge::maybe},
    {"ad", Knowledge::maybe},
}};

}  // namespace

std::optional<Knowledge> built_in(std::string_view name) {
    for (const auto& [known, knowledge] : knowledge_names)
        if (known == name) return knowledge;
    return std::nullopt;
}

std::vector<std::string> built_in_names() {
    std::vector<std::string> out;
    for (const auto& [name, knowledge] : knowledge_names) out.emplace_back(name);
    return out;
}

}  // namespace frontdesk
