// SPDX-License-Identifier: MIT
// One more way the world reaches the engine: the command line.
#include <iostream>
#include <string>
#include <vector>

#include "adapters/cli/command_line.hpp"
#include "adapters/host/config.hpp"

int main(int argc, char** argv) {
    const std::vector<std::string> arguments{argv + 1, argv + argc};
    const frontdesk::Terminal terminal{std::cin, std::cout, std::cerr, frontdesk::process_environment()};
    return frontdesk::run_command_line(arguments, terminal);
}
