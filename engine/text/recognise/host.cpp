// SPDX-License-Identifier: MIT
#include "engine/text/recognise/host.hpp"

#include "engine/text/characters.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t max_part = 63;
constexpr std::size_t max_ending = 24;

}  // namespace

bool is_host(std::string_view host) {
    while (true) {
        const std::size_t dot = host.find('.');
        const std::string_view part = host.substr(0, dot);
        const std::size_t length = characters(part).size();
        if (length == 0 || length > max_part || part.starts_with('-') || part.ends_with('-')) return false;
        if (dot == std::string_view::npos)
            return length >= 2 && (length <= max_ending || part.starts_with("xn--"));
        host.remove_prefix(dot + 1);
    }
}

}  // namespace frontdesk
