// SPDX-License-Identifier: MIT
#include "adapters/messenger/fields.hpp"

#include <charconv>
#include <cmath>

#include <nlohmann/json.hpp>

namespace frontdesk::messenger {

namespace {

constexpr std::size_t longest_id = 128;
constexpr std::int64_t first_millis = 1'000'000'000'000;  // smaller numbers are seconds
constexpr std::int64_t end_of_2100 = 4'133'980'800'000;

std::optional<std::int64_t> whole_number(const Json& value) {
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX) return std::nullopt;
    if (value.is_number_integer()) return value.get<std::int64_t>();
    if (value.is_number_float()) {
        const double number = value.get<double>();
        // 2^53: above it a double no longer holds every integer.
        if (std::trunc(number) != number || std::abs(number) > 9'007'199'254'740'992.0) return std::nullopt;
        return static_cast<std::int64_t>(number);
    }
    if (const auto* text = value.get_ptr<const std::string*>()) {
        std::int64_t number = 0;
        const char* end = text->data() + text->size();
        const auto [stop, error] = std::from_chars(text->data(), end, number);
        if (error == std::errc{} && stop == end) return number;
    }
    return std::nullopt;
}

}  // namespace

const Json* member(const Json& json, const char* name) {
    if (!json.is_object()) return nullptr;
    const auto found = json.find(name);
    return found == json.end() || found->is_null() ? nullptr : &*found;
}

const Json* object_in(const Json& json, const char* name) {
    const Json* value = member(json, name);
    return value && value->is_object() ? value : nullptr;
}

const Json* array_in(const Json& json, const char* name) {
    const Json* value = member(json, name);
    return value && value->is_array() ? value : nullptr;
}

std::string text_in(const Json& json, const char* name) {
    const Json* value = member(json, name);
    const auto* text = value ? value->get_ptr<const std::string*>() : nullptr;
    return text ? *text : std::string{};
}

std::string id_in(const Json& json, const char* name) {
    const Json* value = member(json, name);
    if (!value) return {};
    if (value->is_number_unsigned()) return std::to_string(value->get<std::uint64_t>());
    const auto* text = value->get_ptr<const std::string*>();
    return text && text->size() <= longest_id ? *text : std::string{};
}

std::optional<std::int64_t> number_in(const Json& json, const char* name) {
    const Json* value = member(json, name);
    return value ? whole_number(*value) : std::nullopt;
}

bool flag_in(const Json& json, const char* name) {
    const Json* value = member(json, name);
    if (!value) return false;
    return *value == true || *value == 1 || *value == "true";
}

std::optional<Instant> moment_in(const Json& json, const char* name) {
    const auto number = number_in(json, name);
    if (!number || *number <= 0) return std::nullopt;
    const std::int64_t millis = *number < first_millis ? *number * 1000 : *number;
    if (millis >= end_of_2100) return std::nullopt;
    return from_millis(millis);
}

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace frontdesk::messenger
