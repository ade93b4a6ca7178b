// SPDX-License-Identifier: MIT
// `frontdesk backup`: a copy of the database, while a server runs or not.
#include <filesystem>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "adapters/cli/api_client.hpp"
#include "adapters/cli/command_line.hpp"
#include "adapters/cli/queue_text.hpp"
#include "adapters/sqlite/sqlite.hpp"

namespace frontdesk {
namespace {

struct BackupOptions {
    ServerAddress address;
    std::string to;
};

// The server writes into its own backups folder and says where.
Result<std::string> by_server(const BackupOptions& options, const Terminal& terminal) {
    const auto answer = ask_server(options.address, terminal.environment, "POST", "/api/v1/backups", "{}");
    if (!answer) return answer.error();
    if (answer->status != 201)
        return Problem{Cause::broken, queue_problem_text(answer->body, answer->status)};
    const auto body = nlohmann::json::parse(answer->body, nullptr, false);
    if (!body.is_object()) return Problem{Cause::broken, "the server's answer is not understood"};
    return body.value("path", "");
}

Result<void> directly(const std::string& data, const std::string& to) {
    const auto database = std::filesystem::path{data} / "frontdesk.db";
    std::error_code ignored;
    if (!std::filesystem::exists(database, ignored))
        return Problem{Cause::not_found, "there is no database at " + database.string()};
    auto store = open_sqlite({data});
    if (!store) return store.error();
    return (*store)->backup(to);
}

// Across file systems as well.
Result<void> move_file(const std::string& from, const std::string& to) {
    std::error_code error;
    if (std::filesystem::exists(to, error))
        return Problem{Cause::conflict, to + " is there already; the copy stays at " + from};
    std::filesystem::rename(from, to, error);
    if (!error) return {};
    std::filesystem::copy_file(from, to, error);
    if (error)
        return Problem{Cause::broken,
                       "cannot write " + to + ": " + error.message() + "; the copy stays at " + from};
    std::filesystem::remove(from, error);
    return {};
}

int back_up(const BackupOptions& options, const Terminal& terminal) {
    std::error_code ignored;
    if (!options.to.empty() && std::filesystem::exists(options.to, ignored))
        return environment_failed(
            terminal, {Cause::conflict, options.to + " is there already; name a new file with --to"});
    const auto copied = by_server(options, terminal);
    const bool nobody =
        !copied && (copied.error().cause == Cause::not_sent || copied.error().cause == Cause::not_found);
    if (!copied && !nobody) return environment_failed(terminal, copied.error());
    if (nobody) {
        if (options.to.empty())
            return environment_failed(
                terminal, {Cause::bad_input, "no server runs, so say where the copy goes with --to"});
        const auto& named = options.address.data;
        const auto data = named.empty() ? usual_data(terminal.environment) : named;
        if (const auto made = directly(data, options.to); !made)
            return environment_failed(terminal, made.error());
        terminal.out << options.to << '\n';
        return exit_fine;
    }
    if (options.to.empty()) {
        terminal.out << *copied << '\n';
        return exit_fine;
    }
    if (const auto moved = move_file(*copied, options.to); !moved)
        return environment_failed(terminal, moved.error());
    terminal.out << options.to << '\n';
    return exit_fine;
}

}  // namespace

void add_backup(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<BackupOptions>();
    auto* command =
        app.add_subcommand("backup", "Copy the database while serving, and print where the copy is");
    command->add_option("--to", options->to, "The new file (default: a dated one in DATA/backups)");
    command->add_option("--data", options->address.data,
                        "The data folder (default: $FRONTDESK_DATA, else data)");
    command->add_option("--server", options->address.server, server_help);
    command->footer("example:\n  frontdesk backup --data /var/lib/frontdesk --to /backup/frontdesk.db");
    command->callback([options, &chosen] {
        chosen = [options](const Terminal& terminal) { return back_up(*options, terminal); };
    });
}

}  // namespace frontdesk
