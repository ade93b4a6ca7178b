// SPDX-License-Identifier: MIT
#include "adapters/http/routes.hpp"

#include <algorithm>

namespace frontdesk {
namespace {

bool is_prefix(std::string_view path) { return path.ends_with("/*"); }

bool fits(std::string_view pattern, std::string_view path) {
    if (is_prefix(pattern)) return path.starts_with(pattern.substr(0, pattern.size() - 1));
    return path == pattern;
}

}  // namespace

RouteTable::RouteTable(std::vector<Route> routes) : routes_(std::move(routes)) {
    std::ranges::stable_sort(routes_, [](const Route& a, const Route& b) {
        if (is_prefix(a.path) != is_prefix(b.path)) return is_prefix(b.path);
        return a.path.size() > b.path.size();
    });
}

RouteTable::Found RouteTable::find(std::string_view method, std::string_view target) const {
    const std::string_view path = path_of(target);
    if (method == "HEAD") method = "GET";
    Found found;
    std::string_view pattern;
    for (const Route& route : routes_) {
        if (!fits(route.path, path)) continue;
        if (!pattern.empty() && route.path != pattern) break;  // the best path is the one that counts
        pattern = route.path;
        if (route.method == method) {
            found.route = &route;
            return found;
        }
        if (!found.allow.empty()) found.allow += ", ";
        found.allow += route.method == "GET" ? std::string_view{"GET, HEAD"} : std::string_view{route.method};
    }
    return found;
}

}  // namespace frontdesk
