// SPDX-License-Identifier: MIT
#include "engine/ports/http.hpp"

#include <algorithm>
#include <optional>

namespace frontdesk {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_name(std::string_view a, std::string_view b) { return std::ranges::equal(a, b, {}, lower, lower); }

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char small = lower(c);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

// As in a form: "+" is a space. Nothing if an escape is broken.
std::optional<std::string> decode(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        if (text.size() - i < 3) return std::nullopt;
        const int high = hex_digit(text[i + 1]);
        const int low = hex_digit(text[i + 2]);
        if (high < 0 || low < 0) return std::nullopt;
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return decoded;
}

}  // namespace

std::string_view header(const std::vector<Header>& headers, std::string_view name) {
    const auto found =
        std::ranges::find_if(headers, [name](const Header& each) { return same_name(each.name, name); });
    return found == headers.end() ? std::string_view{} : std::string_view{found->value};
}

std::string_view path_of(std::string_view target) { return target.substr(0, target.find_first_of("?#")); }

std::pair<bool, std::string> query_parameter(std::string_view target, std::string_view name) {
    target = target.substr(0, target.find('#'));
    std::size_t begin = target.find('?');
    while (begin != std::string_view::npos) {
        const std::size_t end = target.find('&', begin + 1);
        const std::string_view pair =
            target.substr(begin + 1, end == std::string_view::npos ? end : end - begin - 1);
        begin = end;
        const std::size_t equals = pair.find('=');
        const auto key = decode(pair.substr(0, equals));
        if (!key || *key != name) continue;
        auto value = decode(equals == std::string_view::npos ? std::string_view{} : pair.substr(equals + 1));
        if (!value) return {false, ""};
        return {true, *std::move(value)};
    }
    return {false, ""};
}

std::string percent_encode(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const char small = lower(c);
        const bool plain = (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') ||
                           std::string_view{"-._~"}.find(c) != std::string_view::npos;
        if (plain) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += '%';
        encoded += digits[byte >> 4];
        encoded += digits[byte & 15];
    }
    return encoded;
}

}  // namespace frontdesk
