// SPDX-License-Identifier: MIT
// `frontdesk test` on the command line.
#include <map>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "adapters/cli/check.hpp"
#include "adapters/cli/command_line.hpp"
#include "adapters/cli/test.hpp"

namespace frontdesk {

void add_test(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<TestOptions>();
    auto folder = std::make_shared<std::string>();
    auto junit = std::make_shared<std::string>();
    auto coverage = std::make_shared<bool>(false);
    options->language = language_of_environment();
    const std::map<std::string, TestFormat> formats{{"text", TestFormat::text}, {"json", TestFormat::json}};
    const std::map<std::string, MessageLanguage> languages{{"en", MessageLanguage::en},
                                                           {"pl", MessageLanguage::pl}};
    auto* command = app.add_subcommand("test", "Play the conversations in the bot's tests folder");
    command->add_option("BOT", *folder, "The bot folder")->required();
    command->add_option("--only", options->only, "Only tests whose name has this in it");
    command->add_flag("--coverage", *coverage, "List what no test reaches");
    command->add_option("--junit", *junit, "Also write a JUnit report to this file");
    command->add_option("--format", options->format, "text or json")
        ->transform(CLI::CheckedTransformer(formats).description(""));
    command->add_option("--lang", options->language, "en or pl (default: as your system says)")
        ->transform(CLI::CheckedTransformer(languages).description(""));
    command->footer("examples:\n"
                    "  frontdesk test flows/\n"
                    "  frontdesk test flows/ --coverage --junit report.xml");
    command->callback([options, folder, junit, coverage, &chosen] {
        chosen = [options, folder, junit, coverage](const Terminal& terminal) {
            options->bot = *folder;
            options->junit = *junit;
            options->coverage = *coverage ? ShowCoverage::yes : ShowCoverage::no;
            return test(*options, terminal.out, terminal.err);
        };
    });
}

}  // namespace frontdesk
