// SPDX-License-Identifier: MIT
// Payloads are JSON: {"fd":1, …}. "go" names a state, "choice" a choice, "more" a menu, "answer" and "change"
// a form, "faq" an FAQ.
#include "engine/talk/payload.hpp"

#include <limits>

#include <nlohmann/json.hpp>

#include "engine/talk/limits.hpp"
#include "engine/talk/value_json.hpp"

namespace frontdesk {
namespace {

using Json = nlohmann::json;

Json json_of(const TapGo& tap) {
    Json json{{"fd", 1}, {"go", tap.state}};
    for (const auto& [name, value] : tap.actions.set) json["set"][name] = json_of(value);
    if (!tap.actions.clear.empty()) json["clear"] = tap.actions.clear;
    if (!tap.actions.tag.empty()) json["tag"] = tap.actions.tag;
    if (!tap.actions.untag.empty()) json["untag"] = tap.actions.untag;
    if (!tap.choice.empty()) json["by"] = tap.choice;
    return json;
}

Json json_of(const TapChoice& tap) { return {{"fd", 1}, {"choice", tap.id}}; }
Json json_of(const TapMore& tap) { return {{"fd", 1}, {"more", tap.state}, {"from", tap.from}}; }
Json json_of(const TapAnswer& tap) {
    return {{"fd", 1}, {"answer", tap.state}, {"to", tap.question}, {"is", json_of(tap.value)}};
}
Json json_of(const TapChange& tap) { return {{"fd", 1}, {"change", tap.state}, {"to", tap.question}}; }
Json json_of(const TapFaq& tap) { return {{"fd", 1}, {"faq", tap.id}}; }

const Json* member(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found == json.end() ? nullptr : &*found;
}

std::optional<std::string> text_member(const Json& json, const char* name) {
    const Json* found = member(json, name);
    if (found == nullptr || !found->is_string()) return std::nullopt;
    return found->get<std::string>();
}

std::optional<std::uint32_t> number(const Json& json) {
    if (!json.is_number_unsigned()) return std::nullopt;
    const auto value = json.get<std::uint64_t>();
    if (value > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
    return static_cast<std::uint32_t>(value);
}

// Adds the texts of a list, if there is one; false when it is no list of texts.
bool read_texts(const Json& json, const char* name, std::vector<std::string>& to) {
    const Json* list = member(json, name);
    if (list == nullptr) return true;
    if (!list->is_array()) return false;
    for (const Json& element : *list) {
        if (!element.is_string()) return false;
        to.push_back(element.get<std::string>());
    }
    return true;
}

std::optional<Tap> go_of(const Json& json) {
    TapGo tap;
    const auto state = text_member(json, "go");
    if (!state) return std::nullopt;
    tap.state = *state;
    tap.choice = text_member(json, "by").value_or("");
    if (const Json* set = member(json, "set")) {
        if (!set->is_object()) return std::nullopt;
        for (const auto& [name, value] : set->items()) {
            auto known = value_of(value);
            if (!known) return std::nullopt;
            tap.actions.set.emplace_back(name, std::move(*known));
        }
    }
    if (!read_texts(json, "clear", tap.actions.clear) || !read_texts(json, "tag", tap.actions.tag) ||
        !read_texts(json, "untag", tap.actions.untag))
        return std::nullopt;
    return tap;
}

std::optional<Tap> more_of(const Json& json) {
    const auto state = text_member(json, "more");
    const Json* from = member(json, "from");
    const auto position = from == nullptr ? std::nullopt : number(*from);
    if (!state || !position) return std::nullopt;
    return TapMore{*state, *position};
}

std::optional<Tap> answer_of(const Json& json) {
    const auto state = text_member(json, "answer");
    const auto question = text_member(json, "to");
    const Json* is = member(json, "is");
    auto value = is == nullptr ? std::nullopt : value_of(*is);
    if (!state || !question || !value) return std::nullopt;
    return TapAnswer{*state, *question, std::move(*value)};
}

std::optional<Tap> change_of(const Json& json) {
    const auto state = text_member(json, "change");
    const auto question = text_member(json, "to");
    if (!state || !question) return std::nullopt;
    return TapChange{*state, *question};
}

}  // namespace

std::string payload_of(const Tap& tap) {
    const Json json = std::visit([](const auto& kind) { return json_of(kind); }, tap);
    std::string payload = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    return payload.size() <= max_payload_bytes ? payload : std::string{};
}

std::optional<Tap> tap_of(std::string_view payload) {
    if (payload.size() > max_payload_bytes || payload.empty() || payload.front() != '{') return std::nullopt;
    const Json json = Json::parse(payload, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) return std::nullopt;
    const Json* version = member(json, "fd");
    if (version == nullptr || *version != 1) return std::nullopt;
    if (json.contains("go")) return go_of(json);
    if (json.contains("more")) return more_of(json);
    if (json.contains("answer")) return answer_of(json);
    if (json.contains("change")) return change_of(json);
    if (const auto choice = text_member(json, "choice")) return TapChoice{*choice};
    if (const auto faq = text_member(json, "faq")) return TapFaq{*faq};
    return std::nullopt;
}

}  // namespace frontdesk
