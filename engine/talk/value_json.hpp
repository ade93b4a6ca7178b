// SPDX-License-Identifier: MIT
// A value as JSON and back: texts, numbers and yes/no as such, the others as {"date": "2026-11-28"}.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "engine/base/value.hpp"

namespace frontdesk {

nlohmann::json json_of(const Value& value);
// Nothing for what is no value.
std::optional<Value> value_of(const nlohmann::json& json);

}  // namespace frontdesk
