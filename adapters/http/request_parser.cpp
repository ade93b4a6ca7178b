// SPDX-License-Identifier: MIT
#include "adapters/http/request_parser.hpp"

#include <algorithm>

#include <boost/beast/core/string.hpp>
#include <boost/beast/http/error.hpp>

#include "engine/base/digit.hpp"

namespace frontdesk {
namespace {

namespace http = boost::beast::http;

constexpr std::size_t longest_extension = 256;

bool is_name_byte(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' ||
           c == '_';
}

bool is_address_byte(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
}

// "shop.example", "127.0.0.1:8080", "[::1]:8080".
bool is_host(std::string_view text) {
    if (text.empty() || text.size() > 255) return false;
    std::size_t end = 0;
    if (text.front() == '[') {
        end = text.find(']');
        if (end == std::string_view::npos || end == 1) return false;
        if (!std::ranges::all_of(text.substr(1, end - 1), is_address_byte)) return false;
        ++end;
    } else {
        end = std::min(text.find(':'), text.size());
        if (end == 0 || !std::ranges::all_of(text.substr(0, end), is_name_byte)) return false;
    }
    const std::string_view port = text.substr(end);
    if (port.empty()) return true;
    return port.front() == ':' && port.size() >= 2 && port.size() <= 6 &&
           std::ranges::all_of(port.substr(1), is_digit);
}

bool has_no_body_by_nature(std::string_view method) { return method == "GET" || method == "HEAD"; }

bool needs_length(std::string_view method) {
    return method == "POST" || method == "PUT" || method == "PATCH";
}

}  // namespace

RequestParser::RequestParser(const ReaderLimits& limits, HttpRequest& request)
    : limits_(limits), request_(request) {
    // HeadScan and add() hold the limits that are ours; these only have to stay out of the way.
    header_limit(static_cast<std::uint32_t>(limits.header_bytes + 1));
    basic_parser::body_limit(boost::none);
    eager(false);
}

void RequestParser::refuse(int status, const char* reason, error_code& error) {
    refusal_ = {status, reason};
    error = http::error::bad_field;
}

void RequestParser::on_request_impl(http::verb, view method, view target, int version, error_code&) {
    request_.method.assign(method.data(), method.size());
    request_.target.assign(target.data(), target.size());
    version_ = version;
}

void RequestParser::on_field_impl(http::field field, view name, view value, error_code& error) {
    // Trailers come through here, too. Merged into the headers they could change what was already judged.
    if (header_done_) return refuse(400, "trailers are not taken", error);
    if (request_.headers.size() == limits_.header_fields) return refuse(431, "too many headers", error);
    if (field == http::field::host) {
        ++hosts_;
        sane_host_ = is_host({value.data(), value.size()});
    }
    if (field == http::field::content_length) {
        ++lengths_;
        plain_length_ = !value.empty() && value.size() <= 18 &&
                        std::all_of(value.begin(), value.end(), frontdesk::is_digit);
    }
    if (field == http::field::transfer_encoding) {
        ++encodings_;
        plain_encoding_ = value == "chunked";
    }
    if (field == http::field::expect) {
        known_expectation_ = !expects_ && boost::beast::iequals(value, "100-continue");
        expects_ = true;
    }
    request_.headers.push_back({{name.data(), name.size()}, {value.data(), value.size()}});
}

void RequestParser::on_chunk_header_impl(std::uint64_t size, view extension, error_code& error) {
    if (extension.size() > longest_extension) return refuse(400, "a chunk extension is too long", error);
    if (size > body_limit_ - request_.body.size()) return refuse(413, "the body is too large", error);
    chunk_left_ = size;
}

std::size_t RequestParser::on_chunk_body_impl(std::uint64_t, view bytes, error_code& error) {
    const std::size_t added = add(bytes, error);
    chunk_left_ -= added;
    return added;
}

// The body grows with what came, not with what was announced.
std::size_t RequestParser::add(view bytes, error_code& error) {
    if (bytes.size() > body_limit_ - request_.body.size()) {
        refuse(413, "the body is too large", error);
        return 0;
    }
    request_.body.append(bytes.data(), bytes.size());
    return bytes.size();
}

const char* RequestParser::framing_fault() const {
    if (lengths_ > 1 || !plain_length_) return "Content-Length has to be one number";
    if (encodings_ > 0 && lengths_ > 0) return "Content-Length and Transfer-Encoding exclude each other";
    if (encodings_ > 1 || !plain_encoding_) return "the only Transfer-Encoding here is chunked";
    if (encodings_ == 1 && version_ != 11) return "HTTP/1.0 has no Transfer-Encoding";
    if (hosts_ != 1 || !sane_host_) return "one Host header with a name or an address is needed";
    if (request_.target.empty() || request_.target.front() != '/') return "the target has to be a path";
    // Printable ASCII is all that HeadScan lets through; "#" never reaches a server.
    if (request_.target.find('#') != std::string::npos) return "the target must not hold a #";
    const bool body = encodings_ > 0 || content_length().value_or(0) > 0;
    if (body && has_no_body_by_nature(request_.method)) return "a GET has no body";
    return nullptr;
}

Refusal RequestParser::judge() const {
    if (const char* fault = framing_fault()) return {400, fault};
    if (lengths_ == 0 && encodings_ == 0 && needs_length(request_.method))
        return {411, "a Content-Length is needed"};
    if (!known_expectation_) return {417, "the only expectation met here is 100-continue"};
    return {};
}

}  // namespace frontdesk
