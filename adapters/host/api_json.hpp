// SPDX-License-Identifier: MIT
// The API's words: requests into values, values into answers. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include <nlohmann/json_fwd.hpp>

#include "engine/ports/http.hpp"
#include "engine/ports/intake.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk {

inline constexpr std::string_view api_base = "/api/v1";

// RFC 3339 in UTC, with milliseconds.
std::string rfc3339(Instant at);

// An error as RFC 9457 says, with a code for programs and, for a mistake in the request, where it is.
HttpResponse
api_problem(int status, std::string_view code, std::string_view detail, std::string_view where = {});
// The status and code that belong to the cause.
HttpResponse api_problem(const Problem& problem);
// 409 with the state as it is now.
HttpResponse api_conflict(const Problem& problem, const Ticket& present);

// A read of /conversations…, answered from the store.
HttpResponse api_read(Reader& reader, const HttpRequest& request);

// A POST below /conversations/{id}: what the agent wants, or why it is refused.
std::variant<AgentAction, HttpResponse> api_action(const HttpRequest& request);
// What came of it. `outbox`: the message that is on its way, if there is one.
HttpResponse api_done(const Ticket& ticket, std::optional<OutboxId> outbox);

// Bytes that are not UTF-8 are replaced.
HttpResponse api_json(int status, const nlohmann::json& body);

// A number from 0 on in decimal digits, as paths and queries have it.
std::optional<std::int64_t> api_number(std::string_view text);

}  // namespace frontdesk
