// SPDX-License-Identifier: MIT
// `frontdesk unanswered`: what customers asked and nothing answered, the most frequent first.
#include <filesystem>
#include <memory>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "adapters/cli/api_client.hpp"
#include "adapters/cli/command_line.hpp"
#include "adapters/cli/queue_text.hpp"
#include "adapters/host/api_lists.hpp"
#include "adapters/sqlite/sqlite.hpp"

namespace frontdesk {
namespace {

struct UnansweredOptions {
    ServerAddress address;
    std::string format = "text";
    std::size_t limit = 50;
};

std::string target_of(const UnansweredOptions& options) {
    return "/api/v1/unanswered?limit=" + std::to_string(options.limit);
}

// While no server runs the database can be read here.
Result<HttpResponse> directly(const UnansweredOptions& options, const std::string& data) {
    std::error_code ignored;
    const auto database = std::filesystem::path{data} / "frontdesk.db";
    if (!std::filesystem::exists(database, ignored))
        return Problem{Cause::not_found, "no server runs, and there is no database at " + database.string()};
    SqliteOptions store_options;
    store_options.folder = data;
    auto store = open_sqlite(store_options);
    if (!store) return store.error();
    auto reader = (*store)->reader();
    if (!reader) return reader.error();
    HttpRequest request;
    request.target = target_of(options);
    return api_lists(**reader, request);
}

std::string lines_of(const std::string& body) {
    const auto parsed = nlohmann::json::parse(body, nullptr, false);
    if (!parsed.is_object() || !parsed.contains("unanswered")) return body + "\n";
    std::string out;
    for (const auto& line : parsed["unanswered"])
        out += std::to_string(line.value("count", 0)) + "\t" + line.value("last_at", "").substr(0, 10) +
               "\t" + harmless(line.value("language", "")) + "\t" + harmless(line.value("text", "")) + "\n";
    return out.empty() ? "Every message was answered.\n" : out;
}

int unanswered(const UnansweredOptions& options, const Terminal& terminal) {
    auto answer = ask_server(options.address, terminal.environment, "GET", target_of(options));
    const bool nobody =
        !answer && (answer.error().cause == Cause::not_sent || answer.error().cause == Cause::not_found);
    const auto& named = options.address.data;
    if (nobody && options.address.server.empty())
        answer = directly(options, named.empty() ? usual_data(terminal.environment) : named);
    if (!answer) return environment_failed(terminal, answer.error());
    if (answer->status != 200)
        return environment_failed(terminal,
                                  {Cause::broken, queue_problem_text(answer->body, answer->status)});
    terminal.out << (options.format == "json" ? answer->body + "\n" : lines_of(answer->body));
    return exit_fine;
}

}  // namespace

void add_unanswered(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<UnansweredOptions>();
    auto* command =
        app.add_subcommand("unanswered", "List what customers asked and nothing answered, most often first");
    command->add_option("--limit", options->limit, "How many lines")->check(CLI::Range(1, 1000));
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->add_option("--data", options->address.data, data_help);
    command->add_option("--server", options->address.server, server_help);
    command->footer("example:\n  frontdesk unanswered --data /var/lib/frontdesk\n"
                    "each line: how often, last on, language, as it was written the last time");
    command->callback([options, &chosen] {
        chosen = [options](const Terminal& terminal) { return unanswered(*options, terminal); };
    });
}

}  // namespace frontdesk
