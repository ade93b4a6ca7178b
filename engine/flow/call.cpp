// SPDX-License-Identifier: MIT
#include "engine/flow/call.hpp"

#include <nlohmann/json.hpp>

namespace frontdesk {
namespace {

// Control characters: they are taken out of every value before it is put into a request.
constexpr char mark_begin = '\x01';
constexpr char mark_end = '\x02';

struct Mark {
    std::size_t begin = 0;
    std::size_t end = 0;  // behind it
    std::string_view name;
};

std::optional<Mark> next_mark(std::string_view text, std::size_t from) {
    const auto begin = text.find(mark_begin, from);
    if (begin == std::string_view::npos) return std::nullopt;
    const auto end = text.find(mark_end, begin);
    if (end == std::string_view::npos) return std::nullopt;
    return Mark{begin, end + 1, text.substr(begin + 1, end - begin - 1)};
}

using Secret = std::function<std::optional<std::string>(std::string_view)>;
using Json = nlohmann::json;

// The nesting is that of the flow, so its depth is bounded.
bool fill(Json& json, const Secret& secret) {
    if (json.is_string()) {
        auto filled = fill_secrets(json.get_ref<const std::string&>(), secret);
        if (filled) json = std::move(*filled);
        return filled.has_value();
    }
    if (!json.is_structured()) return true;
    bool whole = true;
    for (auto& item : json) whole = fill(item, secret) && whole;
    return whole;
}

}  // namespace

std::string secret_mark(std::string_view name) {
    return std::string{mark_begin} + std::string{name} + std::string{mark_end};
}

std::optional<std::string> fill_secrets(std::string_view text, const Secret& secret) {
    std::string filled;
    std::size_t at = 0;
    while (const auto mark = next_mark(text, at)) {
        const auto value = secret(mark->name);
        if (!value) return std::nullopt;
        filled += text.substr(at, mark->begin - at);
        filled += *value;
        at = mark->end;
    }
    filled += text.substr(at);
    return filled;
}

std::optional<std::string> fill_secrets_in_json(std::string_view text, const Secret& secret) {
    Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded() || !fill(json, secret)) return std::nullopt;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<std::string> secrets_in(std::string_view text) {
    std::vector<std::string> names;
    std::size_t at = 0;
    while (const auto mark = next_mark(text, at)) {
        names.emplace_back(mark->name);
        at = mark->end;
    }
    return names;
}

}  // namespace frontdesk
