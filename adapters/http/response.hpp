// SPDX-License-Identifier: MIT
// Turns an answer into the bytes that go out in one write.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/http/request_reader.hpp"
#include "engine/ports/http.hpp"

namespace frontdesk {

enum class Body { sent, left_out };  // left_out: the answer to a HEAD
enum class After { stays_open, closes };

// Appends the answer. Content-Length and Connection are ours; the handler's are left out.
void append_response(std::string& bytes, const HttpResponse& response, Body body, After after);

// The answer to what is not served: its status and reason as one line of text.
HttpResponse refusal_response(const Refusal& refusal);

// No line break or other control byte in any name or value.
bool are_sendable(const std::vector<Header>& headers);
// Compares names of headers, case aside.
bool is_same_name(std::string_view a, std::string_view b);

}  // namespace frontdesk
