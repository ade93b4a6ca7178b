// SPDX-License-Identifier: MIT
#include "engine/talk/value_json.hpp"

#include <cmath>
#include <string>

#include <nlohmann/json.hpp>

namespace frontdesk {

using Json = nlohmann::json;

Json json_of(const Value& value) {
    switch (type_of(value)) {
    case ValueType::text: return std::get<std::string>(value);
    case ValueType::number: return std::get<double>(value);
    case ValueType::yes_no: return std::get<bool>(value);
    case ValueType::date:
    case ValueType::time:
    case ValueType::date_time:
    case ValueType::duration: break;
    }
    Json json = Json::object();
    json[std::string{name_of(type_of(value))}] = to_text(value);
    return json;
}

std::optional<Value> value_of(const Json& json) {
    if (json.is_string()) return Value{json.get<std::string>()};
    if (json.is_boolean()) return Value{json.get<bool>()};
    if (json.is_number()) {
        const double number = json.get<double>();
        if (!std::isfinite(number)) return std::nullopt;
        return Value{number};
    }
    if (!json.is_object() || json.size() != 1 || !json.begin().value().is_string()) return std::nullopt;
    const auto type = value_type(json.begin().key());
    if (!type) return std::nullopt;
    return value_from_text(json.begin().value().get_ref<const std::string&>(), *type);
}

}  // namespace frontdesk
