// SPDX-License-Identifier: MIT
#include "adapters/http/response.hpp"

#include <algorithm>

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/status.hpp>

namespace frontdesk {
namespace {

namespace http = boost::beast::http;

std::string_view reason_of(int status) {
    const auto reason = http::obsolete_reason(http::int_to_status(static_cast<unsigned>(status)));
    return {reason.data(), reason.size()};
}

void append_header(std::string& bytes, std::string_view name, std::string_view value) {
    bytes += name;
    bytes += ": ";
    bytes += value;
    bytes += "\r\n";
}

bool is_ours(std::string_view name) {
    return is_same_name(name, "content-length") || is_same_name(name, "connection") ||
           is_same_name(name, "transfer-encoding");
}

bool is_value(std::string_view text) {
    return std::ranges::all_of(
        text, [](char c) { return c == '\t' || (static_cast<unsigned char>(c) >= ' ' && c != '\x7f'); });
}

bool is_name(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return c > ' ' && c <= '~' &&
               std::string_view{"\"(),/:;<=>?@[\\]{}"}.find(c) == std::string_view::npos;
    });
}

}  // namespace

bool is_same_name(std::string_view a, std::string_view b) { return boost::beast::iequals(a, b); }

bool are_sendable(const std::vector<Header>& headers) {
    return std::ranges::all_of(headers,
                               [](const Header& each) { return is_name(each.name) && is_value(each.value); });
}

void append_response(std::string& bytes, const HttpResponse& response, Body body, After after) {
    bytes += "HTTP/1.1 ";
    bytes += std::to_string(response.status);
    bytes += ' ';
    bytes += reason_of(response.status);
    bytes += "\r\n";
    bool typed = false;
    for (const Header& each : response.headers) {
        if (is_ours(each.name)) continue;
        typed = typed || is_same_name(each.name, "content-type");
        append_header(bytes, each.name, each.value);
    }
    const bool bodiless = response.status == 204 || response.status == 304;
    if (!typed && !bodiless) append_header(bytes, "Content-Type", "text/plain; charset=utf-8");
    if (!bodiless) append_header(bytes, "Content-Length", std::to_string(response.body.size()));
    if (after == After::closes) append_header(bytes, "Connection", "close");
    bytes += "\r\n";
    if (body == Body::sent && !bodiless) bytes += response.body;
}

HttpResponse refusal_response(const Refusal& refusal) {
    HttpResponse response;
    response.status = refusal.status;
    response.body = std::to_string(refusal.status) + " " + std::string{reason_of(refusal.status)} + ": " +
                    refusal.reason + "\n";
    return response;
}

}  // namespace frontdesk
