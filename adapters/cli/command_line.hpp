// SPDX-License-Identifier: MIT
// The commands of `frontdesk`, each in a file of its own.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "adapters/host/config.hpp"
#include "engine/base/result.hpp"

namespace CLI {
class App;
}

namespace frontdesk {

// What a command reads and writes.
struct Terminal {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    Environment environment;
};

enum ExitCode : int { exit_fine = 0, exit_findings = 1, exit_usage = 2, exit_environment = 3 };

// Parses, runs, and returns the exit code.
int run_command_line(const std::vector<std::string>& arguments, const Terminal& terminal);

// Each adds its command to the application. The command that was named sets `chosen`, which is then run.
using Chosen = std::function<int(const Terminal&)>;
void add_serve(CLI::App& app, Chosen& chosen);
void add_check(CLI::App& app, Chosen& chosen);
void add_test(CLI::App& app, Chosen& chosen);
void add_graph(CLI::App& app, Chosen& chosen);
void add_explain(CLI::App& app, Chosen& chosen);
void add_schema(CLI::App& app, Chosen& chosen);
void add_preview(CLI::App& app, Chosen& chosen);
void add_chat(CLI::App& app, Chosen& chosen);
void add_queue(CLI::App& app, Chosen& chosen);
void add_unanswered(CLI::App& app, Chosen& chosen);
void add_backup(CLI::App& app, Chosen& chosen);
void add_healthcheck(CLI::App& app, Chosen& chosen);

// Prints the sentence after "frontdesk: " and returns exit_environment.
int environment_failed(const Terminal& terminal, const Problem& problem);

}  // namespace frontdesk
