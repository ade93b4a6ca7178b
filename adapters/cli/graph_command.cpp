// SPDX-License-Identifier: MIT
// `frontdesk graph` on the command line.
#include <map>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "adapters/cli/check.hpp"
#include "adapters/cli/command_line.hpp"
#include "adapters/cli/graph.hpp"

namespace frontdesk {

void add_graph(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<GraphOptions>();
    auto folder = std::make_shared<std::string>();
    options->message_language = language_of_environment();
    const std::map<std::string, GraphFormat> formats{
        {"svg", GraphFormat::svg}, {"mermaid", GraphFormat::mermaid}, {"dot", GraphFormat::dot}};
    const std::map<std::string, MessageLanguage> languages{{"en", MessageLanguage::en},
                                                           {"pl", MessageLanguage::pl}};
    auto* command = app.add_subcommand("graph", "Draw the bot: its states and what leads where");
    command->add_option("BOT", *folder, "The bot folder")->required();
    command->add_option("--format", options->format, "svg (a picture), mermaid or dot (default: svg)")
        ->transform(CLI::CheckedTransformer(formats).description(""));
    command->add_option("--language", options->language,
                        "Of the customers' labels, such as pl (default: the bot's first)");
    command->add_option("--lang", options->message_language, "Of the words around them: en or pl")
        ->transform(CLI::CheckedTransformer(languages).description(""));
    command->footer("examples:\n"
                    "  frontdesk graph flows/ > flows.svg\n"
                    "  frontdesk graph flows/ --format mermaid --language en");
    command->callback([options, folder, &chosen] {
        chosen = [options, folder](const Terminal& terminal) {
            options->bot = *folder;
            return graph(*options, terminal.out, terminal.err);
        };
    });
}

}  // namespace frontdesk
