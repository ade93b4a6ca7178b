// SPDX-License-Identifier: MIT
// Calls of other programs.
#include <array>

#include "engine/flow/vocabulary/parts.hpp"

namespace frontdesk::words {

Keys calls() {
    using enum Expects;
    constexpr Site in = Site::call;
    static constexpr std::array<std::string_view, 5> methods = {"GET", "POST", "PUT", "PATCH", "DELETE"};
    return {
        {in, "url", url, {"the address", "adres"}, {}, {}, true},
        {in,
         "method",
         word,
         {"GET, or POST when \"json\" is sent", "GET albo POST, gdy wysyłane jest \"json\""},
         {},
         methods},
        {in, "headers", headers, {"headers of the request", "nagłówki żądania"}},
        {in, "json", json, {"what is sent", "co jest wysyłane"}},
        {in, "save", pointers, {"what is kept of the answer", "co zostaje z odpowiedzi"}},
        {in, "timeout", duration, {"how long to wait", "jak długo czekać"}},
        {in, "once", yes_no, {"never done twice", "nigdy dwa razy"}},
        {in, "failed", state, {"the state if it fails", "stan po niepowodzeniu"}, {}, {}, true},
    };
}

}  // namespace frontdesk::words
