// SPDX-License-Identifier: MIT
#include "adapters/host/media_types.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace frontdesk {
namespace {

// Nothing that a browser would run: no HTML, no SVG.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> types{{
    {"aac", "audio/aac"},
    {"gif", "image/gif"},
    {"jpeg", "image/jpeg"},
    {"jpg", "image/jpeg"},
    {"m4a", "audio/mp4"},
    {"m4v", "video/mp4"},
    {"mov", "video/quicktime"},
    {"mp3", "audio/mpeg"},
    {"mp4", "video/mp4"},
    {"ogg", "audio/ogg"},
    {"pdf", "application/pdf"},
    {"png", "image/png"},
    {"txt", "text/plain"},
    {"wav", "audio/wav"},
    {"webm", "video/webm"},
    {"webp", "image/webp"},
}};

}  // namespace

std::string_view media_type_of(std::string_view path) {
    const auto dot = path.rfind('.');
    std::string ending{dot == path.npos ? std::string_view{} : path.substr(dot + 1)};
    std::ranges::transform(ending, ending.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    const auto found = std::ranges::find(types, ending, [](const auto& type) { return type.first; });
    return found == types.end() ? std::string_view{"application/octet-stream"} : found->second;
}

}  // namespace frontdesk
