// SPDX-License-Identifier: MIT
// Secrets stand in requests as marks between two characters that are none (U+FDD0, U+FDD1): JSON keeps them
// as they are, and customers' texts are stripped of them.
#include "engine/flow/call.hpp"

#include <utility>

#include <nlohmann/json.hpp>

namespace frontdesk {

namespace {

constexpr std::string_view opens = "\xEF\xB7\x90";
constexpr std::string_view closes = "\xEF\xB7\x91";

// Calls `take(text before, name)` for each mark and returns what stands behind the last.
template <class Take>
std::string_view each_mark(std::string_view text, Take take) {
    while (true) {
        const auto open = text.find(opens);
        const auto close = open == std::string_view::npos ? open : text.find(closes, open);
        if (close == std::string_view::npos) return text;
        take(text.substr(0, open), text.substr(open + opens.size(), close - open - opens.size()));
        text.remove_prefix(close + closes.size());
    }
}

using Secret = std::function<std::optional<std::string>(std::string_view)>;

// The nesting is that of the flow, so its depth is bounded.
bool fill(nlohmann::json& json, const Secret& secret) {
    if (json.is_string()) {
        auto filled = fill_secrets(json.get_ref<const std::string&>(), secret);
        if (filled) json = std::move(*filled);
        return filled.has_value();
    }
    if (!json.is_structured()) return true;
    bool all = true;
    for (auto& item : json) all = fill(item, secret) && all;
    return all;
}

}  // namespace

std::string secret_mark(std::string_view name) {
    std::string mark(opens);
    return mark.append(name).append(closes);
}

std::string without_marks(std::string text) {
    for (const std::string_view sign : {opens, closes})
        for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign, at < 2 ? 0 : at - 2))
            text.erase(at, sign.size());
    return text;
}

std::optional<std::string>
fill_secrets(std::string_view text,
             const std::function<std::optional<std::string>(std::string_view)>& secret) {
    std::string filled;
    bool all = true;
    const std::string_view rest = each_mark(text, [&](std::string_view before, std::string_view name) {
        filled += before;
        const auto value = secret(name);
        all = all && value.has_value();
        filled += value.value_or("");
    });
    if (!all) return std::nullopt;
    return filled.append(rest);
}

std::optional<std::string> fill_secrets_in_json(std::string_view text, const Secret& secret) {
    auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded() || !fill(json, secret)) return std::nullopt;
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<std::string> secrets_in(std::string_view text) {
    std::vector<std::string> names;
    each_mark(text, [&](std::string_view, std::string_view name) { names.emplace_back(name); });
    return names;
}

}  // namespace frontdesk
