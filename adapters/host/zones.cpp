// SPDX-License-Identifier: MIT
#include "adapters/host/zones.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>

namespace frontdesk {
namespace {

constexpr std::size_t longest_name = 100;
constexpr std::streamsize largest_file = 1 << 20;

// "..", a leading "/" and hidden files cannot be written in these characters.
bool is_zone_name(std::string_view name) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '+' || c == '-' || c == '/';
    };
    return !name.empty() && name.size() <= longest_name && name.front() != '/' &&
           std::ranges::all_of(name, allowed);
}

}  // namespace

std::optional<TimeZone> find_system_zone(std::string_view name) {
    if (!is_zone_name(name)) return std::nullopt;
    const std::filesystem::path path = std::filesystem::path{"/usr/share/zoneinfo"} / name;
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return std::nullopt;
    std::ifstream file{path, std::ios::binary};
    std::string bytes(static_cast<std::size_t>(largest_file), '\0');
    file.read(bytes.data(), largest_file);
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    auto zone = TimeZone::parse(std::string{name}, bytes);
    if (!zone) return std::nullopt;
    return *std::move(zone);
}

}  // namespace frontdesk
