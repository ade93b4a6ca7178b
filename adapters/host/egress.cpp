// SPDX-License-Identifier: MIT
#include "adapters/host/egress.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

namespace frontdesk {
namespace {

using boost::asio::ip::address;
using boost::asio::ip::address_v4;
using boost::asio::ip::address_v6;

constexpr std::size_t longest_url = 4096;
constexpr int https_port = 443;
constexpr int http_port = 80;

struct Block4 {
    std::uint32_t address;
    int bits;
};
constexpr std::uint32_t ipv4(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
    return a << 24U | b << 16U | c << 8U | d;
}
// RFC 6890 and what has followed it.
constexpr std::array blocks4{
    Block4{ipv4(0, 0, 0, 0), 8},      Block4{ipv4(10, 0, 0, 0), 8},     Block4{ipv4(100, 64, 0, 0), 10},
    Block4{ipv4(127, 0, 0, 0), 8},    Block4{ipv4(169, 254, 0, 0), 16}, Block4{ipv4(172, 16, 0, 0), 12},
    Block4{ipv4(192, 0, 0, 0), 24},   Block4{ipv4(192, 0, 2, 0), 24},   Block4{ipv4(192, 88, 99, 0), 24},
    Block4{ipv4(192, 168, 0, 0), 16}, Block4{ipv4(198, 18, 0, 0), 15},  Block4{ipv4(198, 51, 100, 0), 24},
    Block4{ipv4(203, 0, 113, 0), 24}, Block4{ipv4(224, 0, 0, 0), 4},    Block4{ipv4(240, 0, 0, 0), 4},
};

bool is_public(address_v4 four) {
    const auto value = four.to_uint();
    return std::ranges::none_of(blocks4, [value](const Block4& block) {
        return value >> (32 - block.bits) == block.address >> (32 - block.bits);
    });
}

using Bytes6 = address_v6::bytes_type;

address_v4 four_at(const Bytes6& bytes, std::size_t at) {
    return address_v4{{bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]}};
}

bool begins(const Bytes6& bytes, std::initializer_list<unsigned char> with) {
    return std::equal(with.begin(), with.end(), bytes.begin());
}

bool is_public(const address_v6& six) {
    const auto bytes = six.to_bytes();
    if (begins(bytes, {0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) return is_public(four_at(bytes, 12));
    if (begins(bytes, {0x20, 0x02})) return is_public(four_at(bytes, 2));  // 6to4
    // Of the rest only global unicast is anybody's: everything else is private, special or not given out.
    if ((bytes[0] & 0xE0) != 0x20) return false;
    if (begins(bytes, {0x20, 0x01, 0x0d, 0xb8})) return false;         // documentation
    if (begins(bytes, {0x20, 0x01}) && bytes[2] < 0x02) return false;  // Teredo and other protocols
    return !(begins(bytes, {0x3f, 0xff}) && bytes[2] < 0x10);          // documentation
}

std::string lower(std::string_view text) {
    std::string small{text};
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

struct HostPort {
    std::string host;
    std::optional<int> port;
};

// "host", "host:8080", "[v6]", "[v6]:8080"
std::optional<HostPort> split_authority(std::string_view text) {
    HostPort split;
    const bool bracketed = text.starts_with('[');
    const auto close = text.find(']');
    if (bracketed && close == std::string_view::npos) return std::nullopt;
    const auto colon = text.find(':', bracketed ? close : 0);
    split.host = lower(text.substr(bracketed ? 1 : 0, bracketed ? close - 1 : colon));
    if (bracketed && colon != std::string_view::npos && colon != close + 1) return std::nullopt;
    if (bracketed && colon == std::string_view::npos && close + 1 != text.size()) return std::nullopt;
    const auto plain = [bracketed](char c) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        return word || c == '-' || c == '.' || (bracketed && c == ':') || (!bracketed && c == '_');
    };
    if (split.host.empty() || split.host.size() > 253 || !std::ranges::all_of(split.host, plain))
        return std::nullopt;
    if (colon == std::string_view::npos) return split;
    const auto digits = text.substr(colon + 1);
    int port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc{} || end != digits.data() + digits.size() || port < 1 || port > 65535)
        return std::nullopt;
    split.port = port;
    return split;
}

bool names(const std::vector<std::string>& hosts, std::string_view host) {
    return std::ranges::any_of(hosts, [host](const std::string& each) { return lower(each) == host; });
}

}  // namespace

std::optional<Destination> destination_of(std::string_view url) {
    if (url.size() > longest_url) return std::nullopt;
    if (!std::ranges::all_of(url, [](char c) { return c > ' ' && c <= '~' && c != '\\'; }))
        return std::nullopt;
    Destination to;
    const auto scheme = lower(url.substr(0, url.find("://")));
    to.tls = scheme == "https";
    if (!to.tls && scheme != "http") return std::nullopt;
    url.remove_prefix(scheme.size() + 3);
    url = url.substr(0, url.find('#'));
    const auto end = url.find_first_of("/?");
    const auto split = split_authority(url.substr(0, end));
    if (!split) return std::nullopt;
    to.host = split->host;
    to.port = split->port.value_or(to.tls ? https_port : http_port);
    const bool six = to.host.find(':') != std::string::npos;
    to.base = six ? fmt::format("{}://[{}]:{}", scheme, to.host, to.port)
                  : fmt::format("{}://{}:{}", scheme, to.host, to.port);
    to.target = end == std::string_view::npos ? "/" : std::string{url.substr(end)};
    if (to.target.starts_with('?')) to.target = "/" + to.target;
    return to;
}

bool is_host_rule(std::string_view text) { return split_authority(text).has_value(); }

Egress::Egress(EgressRules rules) : rules_(std::move(rules)) {}

Result<Destination> Egress::judge(std::string_view url) const {
    auto to = destination_of(url);
    if (!to) return Problem{Cause::bad_input, "this is no address such as https://api.example/orders"};
    for (const std::string& rule : rules_.allowed_hosts) {
        const auto allowed = split_authority(rule);
        if (!allowed || allowed->host != to->host) continue;
        const bool fits = allowed->port ? *allowed->port == to->port : to->tls && to->port == https_port;
        if (fits) return *to;
    }
    return Problem{
        Cause::not_allowed,
        fmt::format("{} is not among the hosts that calls may go to (calls.allowed_hosts)", to->base)};
}

std::optional<std::string> Egress::refuse(const std::string& host,
                                          const std::vector<address>& addresses) const {
    if (names(rules_.private_hosts, lower(host))) return std::nullopt;
    for (const auto& each : addresses)
        if (!frontdesk::is_public(each))
            return fmt::format("{} has the private address {}, which calls may go to only when the host is "
                               "named in calls.private_hosts",
                               host, each.to_string());
    return std::nullopt;
}

bool is_public(const address& address) {
    if (address.is_v4()) return is_public(address.to_v4());
    const auto six = address.to_v6();
    if (six.is_v4_mapped()) return is_public(four_at(six.to_bytes(), 12));
    return is_public(six);
}

}  // namespace frontdesk
