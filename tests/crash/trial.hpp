// SPDX-License-Identifier: MIT
// One crash trial: customers write, the platform echoes, the server is killed and started again.
#pragma once

#include <cstdint>
#include <string>

namespace frontdesk::crash {

struct Plan {
    std::string binary;
    std::string name = "a platform without faults";
    int kills = 100;
    double failing = 0;  // share of the platform's answers that are temporary errors
    double cut = 0;      // share of calls that are taken and never answered
    std::uint64_t seed = 1;
    int customers = 48;
    int messages = 400;  // at most, of each customer
};

// Prints what it found; true when every acknowledged message has exactly one reply, in order.
bool run(const Plan& plan);

}  // namespace frontdesk::crash
