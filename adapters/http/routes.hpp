// SPDX-License-Identifier: MIT
// Which route a request belongs to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/host/web.hpp"

namespace frontdesk {

class RouteTable {
public:
    explicit RouteTable(std::vector<Route> routes);

    struct Found {
        const Route* route = nullptr;
        std::string allow;  // no route, yet not empty: the path is known, with these methods
    };
    // An exact path comes before a prefix, a longer prefix before a shorter one.
    Found find(std::string_view method, std::string_view target) const;

private:
    std::vector<Route> routes_;
};

}  // namespace frontdesk
