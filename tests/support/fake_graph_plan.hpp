// SPDX-License-Identifier: MIT
// The fake platform's memory and its plan of failures, without any network.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "tests/support/fake_graph.hpp"

namespace frontdesk {

// What the server does with one request.
struct GraphStep {
    GraphAnswer answer;
    std::optional<GraphMessage> taken;
    std::string person;
};

class GraphPlan {
public:
    // Remembers the call and decides. A request that the platform would refuse for its form is refused.
    GraphStep decide(const HttpRequest& request);
    void finished(const std::string& person);

    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    std::deque<GraphAnswer> next;
    GraphAnswer rule;
    double share = 1;
    std::mt19937_64 dice;
    std::map<std::string, GraphAnswer> by_person;
    std::vector<GraphMessage> messages;
    std::vector<std::string> typing;
    std::optional<std::string> token;  // the only one that GET /me takes; none: any
    std::vector<HttpRequest> calls;
    std::map<std::string, int> open;  // calls without an answer yet, by person
    std::size_t overlaps = 0;

private:
    GraphAnswer choose(const std::string& person);
};

}  // namespace frontdesk
