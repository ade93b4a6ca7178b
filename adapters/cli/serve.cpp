// SPDX-License-Identifier: MIT
// `frontdesk serve`: the server, until a signal says stop.
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>

#include "adapters/cli/command_line.hpp"
#include "adapters/cli/signals.hpp"
#include "adapters/cli/standard_host.hpp"
#include "adapters/cli/token_check.hpp"
#include "adapters/host/events.hpp"
#include "adapters/sqlite/sqlite.hpp"

namespace frontdesk {
namespace {

struct ServeOptions {
    std::string bot;
    std::string config;
    std::string listen;
    std::string data;
    std::string graph_url;
    std::string certificate;
    std::string key;
};

constexpr std::chrono::seconds token_limit{3};
constexpr const char* usual_config = "frontdesk.yaml";

// The settings by file, environment and flags, in this order. A Problem holds what to print as it is.
Result<Config> read_settings(const ServeOptions& options, const Terminal& terminal) {
    Config config;
    std::error_code ignored;
    const bool usual = options.config.empty() && std::filesystem::exists(usual_config, ignored);
    const auto path = usual ? std::string{usual_config} : options.config;
    if (!path.empty()) {
        std::ifstream file{path, std::ios::binary};
        if (!file) return Problem{Cause::broken, "cannot read " + path + ": " + std::strerror(errno)};
        BotFolder shown;
        shown.flows.push_back({path, std::string{std::istreambuf_iterator<char>{file}, {}}});
        const auto found = read_config(shown.flows.front(), config);
        if (!found.empty())
            return Problem{Cause::bad_input, render_text(shown, found, MessageLanguage::en, false)};
    }
    std::string wrong;
    for (const auto& sentence : read_environment(terminal.environment, config))
        wrong += (wrong.empty() ? "" : "; ") + sentence;
    if (!wrong.empty()) return Problem{Cause::broken, wrong};
    const auto prefer = [](std::string& to, const std::string& flag) {
        if (!flag.empty()) to = flag;
    };
    prefer(config.listen, options.listen);
    prefer(config.data, options.data);
    prefer(config.graph_url, options.graph_url);
    prefer(config.tls_certificate, options.certificate);
    prefer(config.tls_key, options.key);
    if (config.tls_certificate.empty() != config.tls_key.empty())
        return Problem{Cause::broken,
                       "TLS needs both a certificate and a key; give --cert and --key, or neither"};
    return config;
}

Result<void> make_data_folder(const std::string& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!error) return {};
    return Problem{Cause::broken, "cannot make the data folder " + folder + ": " + error.message()};
}

// A token that the platform refuses is told now and not when the first customer waits for an answer. A
// platform that does not answer is no reason to refuse messages.
Result<void> ask_for_token(TokenCheck& check, const Channel& channel, Log& log) {
    const auto known = check.ask(channel, token_limit);
    if (known) return {};
    if (known.error().cause == Cause::not_allowed)
        return Problem{Cause::broken,
                       "the platform refuses FRONTDESK_PAGE_TOKEN (" + known.error().detail +
                           "); make a new one at developers.facebook.com, your app, Messenger, settings, "
                           "access tokens"};
    log.warning(event::token_unchecked, {{"detail", known.error().detail}});
    return {};
}

int serve(const ServeOptions& options, const Terminal& terminal) {
    auto config = read_settings(options, terminal);
    if (!config && config.error().cause == Cause::bad_input) {
        terminal.err << config.error().detail;
        return exit_environment;
    }
    if (!config) return environment_failed(terminal, config.error());
    const auto secrets = read_secrets(terminal.environment);
    if (!secrets) return environment_failed(terminal, secrets.error());

    auto parts = standard_host(*config, *secrets, options.bot, "");
    // The bot comes first: nothing is made on the disk for one with errors.
    const auto bot = parts.bot.load();
    if (!bot) return environment_failed(terminal, bot.error());
    terminal.err << bot->told;
    if (!bot->bot) return exit_findings;

    if (const auto made = make_data_folder(config->data); !made)
        return environment_failed(terminal, made.error());
    auto token = api_token(terminal.environment, config->data, MakeToken::yes);
    if (!token) return environment_failed(terminal, token.error());
    parts.api_token = std::move(*token);

    Log log{log_level(config->log).value_or(LogLevel::info)};
    Signals signals;
    TokenCheck check;
    if (const auto known = ask_for_token(check, *parts.channel, log); !known)
        return environment_failed(terminal, known.error());
    auto host = Host::start(std::move(parts), log);
    if (!host) return environment_failed(terminal, host.error());
    if (const auto note = sqlite_note(); !note.empty()) log.warning(event::sqlite_note, {{"detail", note}});
    signals.wait(**host, log);
    (*host)->stop();
    return exit_fine;
}

}  // namespace

void add_serve(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<ServeOptions>();
    auto* command = app.add_subcommand("serve", "Serve a bot: webhook, delivery, desk API, metrics");
    command->add_option("BOT", options->bot, "The bot folder")->required();
    command->add_option("--listen", options->listen, "Address and port (default 0.0.0.0:8080)");
    command->add_option("--data", options->data, "Folder of the database (default data)");
    command->add_option("--config", options->config, "Settings (default frontdesk.yaml, if it is there)");
    command->add_option("--graph-url", options->graph_url, "Where the platform's API is, for tests");
    command->add_option("--cert", options->certificate, "TLS certificate chain (PEM)");
    command->add_option("--key", options->key, "TLS key (PEM)");
    command->footer("secrets come from the environment: FRONTDESK_APP_SECRET, FRONTDESK_VERIFY_TOKEN,\n"
                    "FRONTDESK_PAGE_TOKEN (or …_FILE, naming a file)\n"
                    "examples:\n"
                    "  frontdesk serve flows/\n"
                    "  frontdesk serve flows/ --listen 127.0.0.1:8080 --data /var/lib/frontdesk");
    command->callback([options, &chosen] {
        chosen = [options](const Terminal& terminal) { return serve(*options, terminal); };
    });
}

}  // namespace frontdesk
