// SPDX-License-Identifier: MIT
#include "engine/flow/compile/json.hpp"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "engine/flow/scalars.hpp"

namespace frontdesk {

namespace {

using Json = nlohmann::ordered_json;

// A number as JSON writes them; "010" and "+48" are texts.
std::optional<Json> plain_number(const std::string& word) {
    const bool looks = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
    if (!looks) return std::nullopt;
    Json number = Json::parse(word, nullptr, /*allow_exceptions=*/false);
    return number.is_number() ? std::optional(std::move(number)) : std::nullopt;
}

Json scalar(const Node& node) {
    if (node.quoted) return node.text;
    const std::string word = read_word(node);
    if (auto number = plain_number(word)) return std::move(*number);
    if (const auto yes = parse_yes_no(word)) return *yes;
    if (word == "null") return nullptr;
    return node.text;
}

Json to_json(const Node& node) {
    switch (node.kind) {
    case Node::Kind::nothing: return nullptr;
    case Node::Kind::text: return scalar(node);
    case Node::Kind::list: {
        Json list = Json::array();
        for (const Node& item : node.items) list.push_back(to_json(item));
        return list;
    }
    case Node::Kind::map: break;
    }
    Json object = Json::object();
    for (const NodeEntry& entry : node.entries) object[entry.key] = to_json(entry.value);
    return object;
}

JsonTemplate compile_scalar(Context& context, const Node& node) {
    JsonTemplate json;
    const Json value = scalar(node);
    if (value.is_number()) {
        json.kind = JsonTemplate::Kind::number;
        json.number = value.get<double>();
        return json;
    }
    if (value.is_boolean()) {
        json.kind = JsonTemplate::Kind::yes_no;
        json.yes = value.get<bool>();
        return json;
    }
    if (value.is_null()) return json;
    json.kind = JsonTemplate::Kind::text;
    json.text = compile_request_text(context, node);
    const auto& uses = json.text.placeholders();
    const std::string word = read_word(node);
    json.is_value = uses.size() == 1 && uses.front().kind == PlaceholderUse::Kind::plain &&
                    uses.front().names.size() == 1 && !uses.front().otherwise && word.front() == '{' &&
                    word.find('}') == word.size() - 1;
    return json;
}

}  // namespace

std::string json_text(const Node& node) {
    return to_json(node).dump(-1, ' ', false, Json::error_handler_t::replace);
}

JsonTemplate compile_json(Context& context, const Node& node) {
    if (node.kind == Node::Kind::text) return compile_scalar(context, node);
    JsonTemplate json;
    if (node.kind == Node::Kind::list) {
        json.kind = JsonTemplate::Kind::list;
        for (const Node& item : node.items) json.items.push_back(compile_json(context, item));
    }
    if (node.kind == Node::Kind::map) {
        json.kind = JsonTemplate::Kind::object;
        for (const NodeEntry& entry : node.entries) {
            json.names.push_back(entry.key);
            json.items.push_back(compile_json(context, entry.value));
        }
    }
    return json;
}

}  // namespace frontdesk
