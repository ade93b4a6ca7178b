// SPDX-License-Identifier: MIT
// What may come over a socket, and what has to come back: the table that the reader and the server are held
// to.
#pragma once

#include <string>
#include <vector>

namespace frontdesk {

struct RawCase {
    std::string name;
    std::string bytes;
    // Answers in order: status, and for 2xx the body (the route echoes method, target and body). A harmless
    // GET of /probe is sent after the bytes; only when it is served, the connection lived on.
    std::string answers;
};

// The routes are GET and POST of /echo (64 bytes at most), GET of /probe and GET of /tree/*.
std::vector<RawCase> raw_cases();

extern const std::string probe_bytes;

}  // namespace frontdesk
