// SPDX-License-Identifier: MIT
// A platform that a test plays itself: "PERSON TEXT" in, and what goes out to a server of the test. With
// uploads and comments, which the real channels have forms of their own for.
#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <vector>

#include "engine/ports/channel.hpp"
#include "tests/http/rig.hpp"

namespace frontdesk::host_tests {

// Answers every request as the test says, and remembers it as "METHOD /path body".
class PlainPlatform {
public:
    PlainPlatform();

    std::string base() const { return server_.base(); }
    std::vector<std::string> seen() const;
    std::size_t count(const std::string& begins) const;
    // The status of the next answers; then 200.
    void next(std::vector<int> statuses);

private:
    Awaitable<HttpResponse> answer(HttpRequest request);

    mutable std::mutex lock_;
    std::vector<std::string> seen_;
    std::vector<int> statuses_;
    int ids_ = 0;
    ServerRig server_;
};

// 410 means that the platform has lost an attachment, 503 that it may be tried again, 400 that it never
// works.
std::unique_ptr<Channel> make_plain_channel(std::string base);

}  // namespace frontdesk::host_tests
