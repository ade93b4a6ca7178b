// SPDX-License-Identifier: MIT
// Runs a command line as a person does: arguments and an environment in, exit code and words out.
#pragma once

#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/cli/command_line.hpp"

namespace frontdesk {

using Variables = std::map<std::string, std::string, std::less<>>;

inline Environment environment_of(Variables variables) {
    return [variables = std::move(variables)](std::string_view name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional{found->second};
    };
}

struct CommandRun {
    int code;
    std::string out;
    std::string err;
};

inline CommandRun run_command(const std::vector<std::string>& arguments, Variables variables = {}) {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int code = run_command_line(arguments, {in, out, err, environment_of(std::move(variables))});
    return {code, out.str(), err.str()};
}

}  // namespace frontdesk
