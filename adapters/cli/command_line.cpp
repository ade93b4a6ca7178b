// SPDX-License-Identifier: MIT
#include "adapters/cli/command_line.hpp"

#include <algorithm>
#include <ostream>
#include <string_view>

#include <CLI/CLI.hpp>

#include "engine/flow/nearest.hpp"

namespace frontdesk {
namespace {

// The command that the arguments had reached when they went wrong.
const CLI::App& deepest(const CLI::App& app) {
    const auto chosen = app.get_subcommands();
    return chosen.empty() ? app : deepest(*chosen.front());
}

std::vector<std::string> known_words(const CLI::App& app) {
    std::vector<std::string> words;
    for (const auto* option : app.get_options())
        for (const auto& name : option->get_lnames()) words.push_back("--" + name);
    for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
        words.push_back(command->get_name());
    return words;
}

std::string_view without_value(std::string_view word) { return word.substr(0, word.find('=')); }

int usage_failed(const CLI::App& app, const CLI::ParseError& error, const Terminal& terminal) {
    const auto& reached = deepest(app);
    const auto known = known_words(reached);
    const auto strange = reached.remaining(true);
    const bool no_command = reached.get_require_subcommand_min() > 0 && reached.get_subcommands().empty();
    if (no_command && strange.empty())
        terminal.err << "frontdesk: say what to do\n";
    else if (no_command && !strange.front().starts_with('-'))
        terminal.err << "frontdesk: there is no command \"" << strange.front() << "\"\n";
    else
        terminal.err << "frontdesk: " << error.what() << '\n';
    for (const auto& word : strange) {
        if (const auto close = nearest(without_value(word), known))
            terminal.err << "  = did you mean " << *close << "?\n";
    }
    std::string path = reached.get_name();
    for (const auto* parent = reached.get_parent(); parent; parent = parent->get_parent())
        path = parent->get_name() + " " + path;
    terminal.err << "  = " << path << " --help shows how it is used\n";
    return exit_usage;
}

}  // namespace

int run_command_line(const std::vector<std::string>& arguments, const Terminal& terminal) {
    CLI::App app{"A rule-based chatbot for small businesses on Messenger, and the desk behind it.",
                 "frontdesk"};
    app.set_version_flag("--version", std::string{"frontdesk "} + FRONTDESK_VERSION);
    app.require_subcommand(1);
    app.footer("examples:\n"
               "  frontdesk check flows/\n"
               "  frontdesk preview flows/\n"
               "  frontdesk serve flows/ --data /var/lib/frontdesk\n"
               "exit codes: 0 fine, 1 findings, 2 usage, 3 environment");
    Chosen chosen;
    add_serve(app, chosen);
    add_check(app, chosen);
    add_test(app, chosen);
    add_graph(app, chosen);
    add_explain(app, chosen);
    add_schema(app, chosen);
    add_preview(app, chosen);
    add_chat(app, chosen);
    add_queue(app, chosen);
    add_unanswered(app, chosen);
    add_backup(app, chosen);
    add_healthcheck(app, chosen);
    try {
        // CLI11 takes the arguments from the last to the first.
        app.parse(std::vector<std::string>{arguments.rbegin(), arguments.rend()});
    } catch (const CLI::Success& wanted) {
        return app.exit(wanted, terminal.out, terminal.err) == 0 ? exit_fine : exit_usage;
    } catch (const CLI::ParseError& error) {
        return usage_failed(app, error, terminal);
    }
    return chosen(terminal);
}

int environment_failed(const Terminal& terminal, const Problem& problem) {
    terminal.err << "frontdesk: " << problem.detail << '\n';
    return exit_environment;
}

}  // namespace frontdesk
