// SPDX-License-Identifier: MIT
#include "adapters/preview/answers.hpp"

#include <nlohmann/json.hpp>

namespace frontdesk {

using nlohmann::json;

HttpResponse answer_json(const json& body, int status) {
    return {status,
            {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}},
            body.dump(-1, ' ', false, json::error_handler_t::replace)};
}

HttpResponse refused(int status, std::string_view sentence) {
    return answer_json(json::object({{"error", sentence}}), status);
}

HttpResponse page_file(std::string_view type, std::string_view bytes) {
    return {
        200,
        {{"Content-Type", std::string(type)},
         {"Cache-Control", "no-cache"},
         {"X-Content-Type-Options", "nosniff"},
         {"Referrer-Policy", "no-referrer"},
         {"Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' "
          "data:; media-src 'self'; "
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"}},
        std::string(bytes)};
}

Awaitable<HttpResponse> at_once(HttpResponse response) { co_return response; }

std::string text_member(const json& object, const char* member) {
    if (!object.is_object()) return {};
    const auto found = object.find(member);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

json object_member(const json& object, const char* member) {
    if (!object.is_object()) return json::object();
    const auto found = object.find(member);
    return found != object.end() && found->is_object() ? *found : json::object();
}

HttpResponse graph_error(int status, int code, std::string_view message, int subcode) {
    json error = {{"message", message}, {"type", "OAuthException"}, {"code", code}};
    if (subcode != 0) error["error_subcode"] = subcode;
    return answer_json(json::object({{"error", std::move(error)}}), status);
}

bool same_origin(const HttpRequest& request) {
    const std::string_view origin = header(request.headers, "Origin");
    if (origin.empty()) return true;
    return origin == "http://" + std::string(header(request.headers, "Host"));
}

}  // namespace frontdesk
