// SPDX-License-Identifier: MIT
// `frontdesk schema`: the flow language, for an editor or for a reader.
#include <map>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "adapters/cli/check.hpp"
#include "adapters/cli/command_line.hpp"
#include "engine/flow/schema.hpp"

namespace frontdesk {
namespace {

enum class SchemaFormat { schema, reference };

struct SchemaOptions {
    SchemaFormat format = SchemaFormat::schema;
    MessageLanguage language = MessageLanguage::en;
};

}  // namespace

void add_schema(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<SchemaOptions>();
    options->language = language_of_environment();
    const std::map<std::string, SchemaFormat> formats{{"schema", SchemaFormat::schema},
                                                      {"reference", SchemaFormat::reference}};
    const std::map<std::string, MessageLanguage> languages{{"en", MessageLanguage::en},
                                                           {"pl", MessageLanguage::pl}};
    auto* command = app.add_subcommand("schema", "The flow language as a JSON Schema for your editor");
    command
        ->add_option("--format", options->format, "schema, or reference: every setting as a page in Markdown")
        ->transform(CLI::CheckedTransformer(formats).description(""));
    command->add_option("--lang", options->language, "en or pl (default: as your system says)")
        ->transform(CLI::CheckedTransformer(languages).description(""));
    command->footer(
        "An editor that reads YAML with the Red Hat extension completes and underlines by the file that\n"
        "the first line of a flow names:\n"
        "  # yaml-language-server: $schema=frontdesk.schema.json\n"
        "examples:\n"
        "  frontdesk schema > flows/frontdesk.schema.json\n"
        "  frontdesk schema --format reference --lang pl");
    command->callback([options, &chosen] {
        chosen = [options](const Terminal& terminal) {
            terminal.out << (options->format == SchemaFormat::schema ? json_schema(options->language)
                                                                     : reference_page(options->language));
            return static_cast<int>(exit_fine);
        };
    });
}

}  // namespace frontdesk
