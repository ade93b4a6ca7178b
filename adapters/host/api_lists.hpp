// SPDX-License-Identifier: MIT
// The API's words for what waits besides conversations: questions nobody answered, and public replies to
// comments that wait for a person. Pure.
#pragma once

#include <string>
#include <variant>

#include "engine/ports/http.hpp"
#include "engine/ports/intake.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk {

// GET /unanswered and GET /comments; `limit` is a parameter of both.
HttpResponse api_lists(Reader& reader, const HttpRequest& request);

struct Decision {
    CommentActId id;
    Approval approval = Approval::given;
    std::string agent;
};
// POST /comments/{id} with {"agent": "ania", "approve": true}.
std::variant<Decision, HttpResponse> api_decision(const HttpRequest& request);
HttpResponse api_decided(const CommentRow& row);

}  // namespace frontdesk
