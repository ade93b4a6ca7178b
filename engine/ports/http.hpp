// SPDX-License-Identifier: MIT
// HTTP as plain values, so that channels and the API need no HTTP library.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace frontdesk {

struct Header {
    std::string name;
    std::string value;
};

struct HttpRequest {
    std::string method = "GET";
    std::string
        target;  // as it stands in the request line: path and query; for a client: path and query as well
    std::string base;  // client only: scheme, host and port, "https://graph.facebook.com"
    std::vector<Header> headers;
    std::string body;
    std::string peer;  // server only: address of the other end
};

struct HttpResponse {
    int status = 200;
    std::vector<Header> headers;
    std::string body;
};

// The value of the first header of this name (case aside), or empty.
std::string_view header(const std::vector<Header>& headers, std::string_view name);
std::string_view path_of(std::string_view target);
// The percent-decoded value of the first query parameter of this name; nothing if there is none or its
// escapes are broken.
std::pair<bool, std::string> query_parameter(std::string_view target, std::string_view name);
std::string percent_encode(std::string_view text);

}  // namespace frontdesk
