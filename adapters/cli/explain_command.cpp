// SPDX-License-Identifier: MIT
// `frontdesk explain` on the command line.
#include <chrono>
#include <map>
#include <memory>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>

#include "adapters/cli/check.hpp"
#include "adapters/cli/command_line.hpp"
#include "adapters/cli/explain.hpp"
#include "engine/base/value.hpp"

namespace frontdesk {
namespace {

int run_explain(ExplainOptions& options, const std::string& at, const Terminal& terminal) {
    options.now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    if (!at.empty()) {
        const auto wall = value_from_text(at, ValueType::date_time);
        if (!wall) {
            terminal.err << "frontdesk: --at takes a time such as 2026-12-24T18:30\n";
            return exit_usage;
        }
        options.at = std::get<LocalTime>(*wall);
    }
    return explain(options, terminal.out, terminal.err);
}

}  // namespace

void add_explain(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<ExplainOptions>();
    auto folder = std::make_shared<std::string>();
    auto at = std::make_shared<std::string>();
    options->message_language = language_of_environment();
    const std::map<std::string, ExplainFormat> formats{{"text", ExplainFormat::text},
                                                       {"json", ExplainFormat::json}};
    const std::map<std::string, MessageLanguage> languages{{"en", MessageLanguage::en},
                                                           {"pl", MessageLanguage::pl}};
    auto* command = app.add_subcommand("explain", "Why the bot answers a message as it does");
    command->add_option("BOT", *folder, "The bot folder")->required();
    command->add_option("TEXT", options->text, "What the customer writes")->required();
    command->add_option("--state", options->state,
                        "The state that the customer is in (default: a new conversation)");
    command->add_option("--language", options->language, "The customer's language, such as pl");
    command->add_option("--value", options->values,
                        "A value that is known: cake=chocolate (may be repeated)");
    command->add_option("--at", *at, "As if it were this time on the bot's wall: 2026-12-24T18:30");
    command->add_option("--format", options->format, "text or json")
        ->transform(CLI::CheckedTransformer(formats).description(""));
    command->add_option("--lang", options->message_language, "Of this command's own words: en or pl")
        ->transform(CLI::CheckedTransformer(languages).description(""));
    command->footer("examples:\n"
                    "  frontdesk explain flows/ \"where can I park?\"\n"
                    "  frontdesk explain flows/ \"change the day\" --state order --value people=12");
    command->callback([options, folder, at, &chosen] {
        chosen = [options, folder, at](const Terminal& terminal) {
            options->bot = *folder;
            return run_explain(*options, *at, terminal);
        };
    });
}

}  // namespace frontdesk
