// SPDX-License-Identifier: MIT
// Where calls of a bot may go: hosts that the deployment names, at addresses that are not private. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/asio/ip/address.hpp>

#include "engine/base/result.hpp"

namespace frontdesk {

struct EgressRules {
    // "api.example": https there, on port 443. "10.1.2.3:8080", "stock.local:8080": also http, on that port.
    std::vector<std::string> allowed_hosts;
    // Hosts (without port) that may have private addresses.
    std::vector<std::string> private_hosts;
};

// A URL, taken apart.
struct Destination {
    bool tls = false;
    std::string host;  // in small letters
    int port = 0;
    std::string base;    // "https://api.example:8443"
    std::string target;  // "/orders?day=1"
};

// Nothing for what is no http or https URL of plain ASCII, or names a user.
std::optional<Destination> destination_of(std::string_view url);
// "api.example", "API.example:8080", "[fd00::1]:8080", "10.1.2.3:80".
bool is_host_rule(std::string_view text);

class Egress {
public:
    explicit Egress(EgressRules rules);

    // Where the call goes, if it may. not_allowed: the host is not named; bad_input: no such URL.
    Result<Destination> judge(std::string_view url) const;
    // Why this host may not be connected to at these addresses; nothing: it may.
    std::optional<std::string> refuse(const std::string& host,
                                      const std::vector<boost::asio::ip::address>& addresses) const;

private:
    EgressRules rules_;
};

// An address that anybody on the internet could have: not private, loopback, link-local, shared, multicast,
// reserved, for documentation, nor any of these inside of an IPv6 address (mapped, NAT64, 6to4, Teredo).
bool is_public(const boost::asio::ip::address& address);

}  // namespace frontdesk
