// SPDX-License-Identifier: MIT
#include "engine/flow/condition/value_info.hpp"

#include <array>
#include <utility>

namespace frontdesk {

const ValueInfo* built_in_info(std::string_view name) {
    static const std::array<std::pair<std::string_view, ValueInfo>, 5> infos = {{
        {"open", {ValueType::yes_no}},
        {"visits", {ValueType::number, {}, 0.0, std::nullopt, true}},
        {"now", {ValueType::date_time}},
        {"today", {ValueType::date}},
        {"language", {ValueType::text}},
    }};
    for (const auto& [known, info] : infos)
        if (known == name) return &info;
    return nullptr;
}

}  // namespace frontdesk
