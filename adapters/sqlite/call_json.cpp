// SPDX-License-Identifier: MIT
#include "adapters/sqlite/call_json.hpp"

#include <nlohmann/json.hpp>

#include "engine/ports/store.hpp"

namespace frontdesk::sqlite {

using nlohmann::json;

std::string call_to_json(const CallOut& call) {
    json headers = json::array();
    for (const auto& [name, value] : call.headers) headers.push_back(json::array({name, value}));
    json all{{"id", call.id}, {"method", call.method}, {"url", call.url}, {"timeout", call.timeout.count()}};
    if (!headers.empty()) all["headers"] = std::move(headers);
    if (!call.body.empty()) all["body"] = call.body;
    if (call.once) all["once"] = true;
    return all.dump(-1, ' ', false, json::error_handler_t::replace);
}

CallOut call_from_json(std::string_view text) {
    CallOut call;
    try {
        const auto all = json::parse(text);
        call.id = all.at("id").get<std::string>();
        call.method = all.at("method").get<std::string>();
        call.url = all.at("url").get<std::string>();
        call.timeout = Duration{all.at("timeout").get<std::int64_t>()};
        for (const auto& one : all.value("headers", json::array()))
            call.headers.emplace_back(one.at(0).get<std::string>(), one.at(1).get<std::string>());
        call.body = all.value("body", "");
        call.once = all.value("once", false);
    } catch (const json::exception& error) {
        throw StoreFailure{{Cause::broken, std::string{"A stored call cannot be read: "} + error.what()}};
    }
    return call;
}

}  // namespace frontdesk::sqlite
