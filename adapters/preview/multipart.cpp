// SPDX-License-Identifier: MIT
#include "adapters/preview/multipart.hpp"

#include <algorithm>

#include "engine/text/characters.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t most_parts = 16;
constexpr std::size_t longest_boundary = 200;

std::string lower(std::string_view text) {
    std::string out{text};
    std::ranges::transform(
        out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

// The value of `; name="value"` or `; name=value`.
std::string parameter_of(std::string_view value, std::string_view name) {
    for (auto semicolon = value.find(';'); semicolon != value.npos; semicolon = value.find(';')) {
        value = trimmed(value.substr(semicolon + 1));
        const auto equals = value.find('=');
        if (equals == value.npos) return {};
        const bool wanted = lower(value.substr(0, equals)) == name;
        value.remove_prefix(equals + 1);
        const bool quoted = value.starts_with('"');
        if (quoted) value.remove_prefix(1);
        const auto end = value.find(quoted ? '"' : ';');
        if (wanted) return std::string{trimmed(value.substr(0, end))};
        if (end == value.npos) return {};
        value.remove_prefix(end);
    }
    return {};
}

void read_head(std::string_view head, FormPart& part) {
    while (!head.empty()) {
        const auto end = head.find("\r\n");
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(end == head.npos ? head.size() : end + 2);
        const auto colon = line.find(':');
        if (colon == line.npos) continue;
        const std::string name = lower(line.substr(0, colon));
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (name == "content-disposition") part.name = parameter_of(value, "name");
        if (name == "content-type") part.type = value;
    }
}

}  // namespace

std::vector<FormPart> form_parts(std::string_view content_type, std::string_view body) {
    if (!lower(content_type).starts_with("multipart/form-data")) return {};
    const std::string boundary = parameter_of(content_type, "boundary");
    if (boundary.empty() || boundary.size() > longest_boundary) return {};
    const std::string first = "--" + boundary + "\r\n";
    const std::string next = "\r\n--" + boundary;
    if (!body.starts_with(first)) return {};
    body.remove_prefix(first.size());
    std::vector<FormPart> parts;
    while (parts.size() < most_parts) {
        const auto end = body.find(next);
        if (end == body.npos) return {};
        const std::string_view whole = body.substr(0, end);
        const auto head = whole.find("\r\n\r\n");
        if (head == whole.npos) return {};
        FormPart part;
        read_head(whole.substr(0, head), part);
        part.bytes = whole.substr(head + 4);
        parts.push_back(std::move(part));
        body.remove_prefix(end + next.size());
        if (body.starts_with("--")) return parts;
        if (!body.starts_with("\r\n")) return {};
        body.remove_prefix(2);
    }
    return {};
}

}  // namespace frontdesk
