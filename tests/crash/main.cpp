// SPDX-License-Identifier: MIT
// Kills the server at random under load, again and again, and counts what was lost or said twice.
//   crash_test BINARY [KILLS]
#include <cstdio>
#include <cstdlib>
#include <string>

#include "tests/crash/trial.hpp"

using namespace frontdesk;

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: crash_test BINARY [KILLS]\n");
        return 2;
    }
    const int kills = argc > 2 ? std::atoi(argv[2]) : 100;
    crash::Plan healthy;
    healthy.binary = argv[1];
    healthy.kills = kills;
    healthy.seed = 1;
    crash::Plan faulty = healthy;
    faulty.name = "20 % of calls fail, 5 % are cut after the message was taken";
    faulty.kills = (kills + 3) / 4;
    faulty.failing = 0.20;
    faulty.cut = 0.05;
    faulty.seed = 2;
    const bool one = crash::run(healthy);
    const bool two = crash::run(faulty);
    return one && two ? 0 : 1;
}
