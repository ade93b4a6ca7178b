// SPDX-License-Identifier: MIT
// How the stand-in answers the page: JSON, files under a strict policy, refusals in one sentence.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "adapters/host/web.hpp"
#include "engine/ports/http.hpp"

namespace frontdesk {

HttpResponse answer_json(const nlohmann::json& body, int status = 200);
HttpResponse refused(int status, std::string_view sentence);
HttpResponse page_file(std::string_view type, std::string_view bytes);
Awaitable<HttpResponse> at_once(HttpResponse response);
// A string member, or empty.
std::string text_member(const nlohmann::json& object, const char* member);
// A member that is an object, or an empty one.
nlohmann::json object_member(const nlohmann::json& object, const char* member);
// A refusal in the Graph API's form. `subcode` 0: none.
HttpResponse graph_error(int status, int code, std::string_view message, int subcode = 0);
// A page of another site must not write here: its Origin names another host than the request's Host.
bool same_origin(const HttpRequest& request);

}  // namespace frontdesk
