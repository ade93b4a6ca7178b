// SPDX-License-Identifier: MIT
#include "engine/play/json_of_node.hpp"

#include <nlohmann/json.hpp>

#include "engine/base/value.hpp"

namespace frontdesk {
namespace {

using Json = nlohmann::json;

Json scalar(const Node& node) {
    if (node.quoted) return node.text;
    if (node.text == "true" || node.text == "yes") return true;
    if (node.text == "false" || node.text == "no") return false;
    if (node.text == "null" || node.text == "~") return nullptr;
    // "007" is a name and "1e3" a code as often as a number: they are written as people write numbers, or
    // stay.
    const auto number = value_from_text(node.text, ValueType::number);
    if (!number || to_text(*number) != node.text) return node.text;
    return Json::parse(node.text, nullptr, /*allow_exceptions=*/false);
}

Json json_of(const Node& node) {
    switch (node.kind) {
    case Node::Kind::nothing: return nullptr;
    case Node::Kind::text: return scalar(node);
    case Node::Kind::map: {
        Json object = Json::object();
        for (const NodeEntry& entry : node.entries) object[entry.key] = json_of(entry.value);
        return object;
    }
    case Node::Kind::list: {
        Json list = Json::array();
        for (const Node& item : node.items) list.push_back(json_of(item));
        return list;
    }
    }
    return nullptr;
}

}  // namespace

std::string json_of_node(const Node& node) {
    if (node.kind == Node::Kind::text && Json::accept(node.text)) return node.text;
    return json_of(node).dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace frontdesk
