// SPDX-License-Identifier: MIT
// `frontdesk healthcheck`: does a server answer? For containers and scripts.
#include <chrono>
#include <memory>

#include <CLI/CLI.hpp>

#include "adapters/cli/api_client.hpp"
#include "adapters/cli/command_line.hpp"

namespace frontdesk {
namespace {

constexpr std::chrono::seconds answer_limit{4};

int healthcheck(const std::string& server, const Terminal& terminal) {
    const auto address = server.empty() ? usual_server(terminal.environment) : server;
    HttpRequest request;
    request.method = "GET";
    request.base = address;
    request.target = "/healthz";
    const auto answer = ask_once(std::move(request), answer_limit);
    if (!answer) return environment_failed(terminal, answer.error());
    if (answer->status == 200) return exit_fine;
    return environment_failed(terminal,
                              {Cause::broken, address + "/healthz answered " +
                                                  std::to_string(answer->status) + "; it should be 200"});
}

}  // namespace

void add_healthcheck(CLI::App& app, Chosen& chosen) {
    auto server = std::make_shared<std::string>();
    auto* command = app.add_subcommand("healthcheck", "Does the server answer? 0: yes, 3: no");
    command->add_option("--server", *server, server_help);
    command->footer("example:\n  frontdesk healthcheck --server http://127.0.0.1:8080");
    command->callback([server, &chosen] {
        chosen = [server](const Terminal& terminal) { return healthcheck(*server, terminal); };
    });
}

}  // namespace frontdesk
