// SPDX-License-Identifier: MIT
// `frontdesk check` on the command line.
#include <map>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>
#include <unistd.h>

#include "adapters/cli/check.hpp"
#include "adapters/cli/command_line.hpp"

namespace frontdesk {

void add_check(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<CheckOptions>();
    auto folder = std::make_shared<std::string>();
    options->language = language_of_environment();
    const std::map<std::string, CheckFormat> formats{{"text", CheckFormat::text},
                                                     {"json", CheckFormat::json},
                                                     {"github", CheckFormat::github},
                                                     {"sarif", CheckFormat::sarif}};
    const std::map<std::string, MessageLanguage> languages{{"en", MessageLanguage::en},
                                                           {"pl", MessageLanguage::pl}};
    auto* command = app.add_subcommand("check", "Everything that is wrong with a bot folder, all at once");
    command->add_option("BOT", *folder, "The bot folder")->required();
    command->add_option("--format", options->format, "text, json, github or sarif")
        ->transform(CLI::CheckedTransformer(formats).description(""));
    command->add_option("--lang,--language", options->language, "en or pl (default: as your system says)")
        ->transform(CLI::CheckedTransformer(languages).description(""));
    command->footer("examples:\n"
                    "  frontdesk check flows/\n"
                    "  frontdesk check flows/ --format github");
    command->callback([options, folder, &chosen] {
        chosen = [options, folder](const Terminal& terminal) {
            options->bot = *folder;
            const bool plain = terminal.environment("NO_COLOR").has_value();
            options->colour = ::isatty(STDOUT_FILENO) && !plain ? Colour::yes : Colour::no;
            return check(*options, terminal.out, terminal.err);
        };
    });
}

}  // namespace frontdesk
