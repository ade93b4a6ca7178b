// SPDX-License-Identifier: MIT
// `frontdesk chat` on the command line.
#include <array>
#include <charconv>
#include <chrono>
#include <fstream>
#include <memory>
#include <optional>
#include <ostream>
#include <string>

#include <CLI/CLI.hpp>

#include "adapters/cli/chat.hpp"
#include "adapters/cli/command_line.hpp"
#include "adapters/cli/standard_host.hpp"

namespace frontdesk {
namespace {

struct ChatCommand {
    std::string bot;
    std::string at;
    std::string language;
    std::string name;
    std::string record;
    bool explain = false;
};

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc{} || stopped != end) return std::nullopt;
    return value;
}

// "2026-12-24T18:30", as the clock on the bot's wall shows it.
std::optional<LocalTime> wall_time(std::string_view text) {
    const bool shaped = text.size() == 16 && text[4] == '-' && text[7] == '-' && text[13] == ':' &&
                        (text[10] == 'T' || text[10] == ' ');
    if (!shaped) return std::nullopt;
    const std::array parts{number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2)),
                           number(text.substr(11, 2)), number(text.substr(14, 2))};
    for (const auto& part : parts)
        if (!part || *part < 0) return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year{*parts[0]},
                                          std::chrono::month{static_cast<unsigned>(*parts[1])},
                                          std::chrono::day{static_cast<unsigned>(*parts[2])}};
    if (!day.ok() || *parts[3] > 23 || *parts[4] > 59) return std::nullopt;
    return LocalTime{std::chrono::local_days{day} + std::chrono::hours{*parts[3]} +
                     std::chrono::minutes{*parts[4]}};
}

Instant system_now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

int run_chat(const ChatCommand& command, const Terminal& terminal) {
    auto loaded = bot_on_disk(command.bot).load();
    if (!loaded) return environment_failed(terminal, loaded.error());
    terminal.err << loaded->told;
    if (!loaded->bot) return exit_findings;
    ChatOptions options;
    options.now = system_now;
    options.language = command.language;
    options.first_name = command.name;
    options.explain = command.explain ? Explain::yes : Explain::no;
    if (!command.at.empty()) {
        const auto wall = wall_time(command.at);
        if (!wall) {
            terminal.err << "frontdesk: --at takes a time such as 2026-12-24T18:30\n";
            return exit_usage;
        }
        const auto ahead = loaded->bot->zone.to_instant(*wall) - system_now();
        options.now = [ahead] { return system_now() + ahead; };
    }
    bool kept = true;
    if (!command.record.empty())
        options.record = [&](const std::string& yaml) {
            std::ofstream file{command.record, std::ios::binary | std::ios::trunc};
            file << yaml;
            file.close();
            kept = !file.fail();
        };
    const int code = chat(*loaded->bot, terminal.in, terminal.out, options);
    if (!kept) return environment_failed(terminal, {Cause::broken, command.record + " cannot be written"});
    return code;
}

}  // namespace

void add_chat(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<ChatCommand>();
    auto* command = app.add_subcommand("chat", "Talk to a bot in the terminal");
    command->add_option("BOT", options->bot, "The bot folder")->required();
    command->add_option("--at", options->at, "As if it were this time on the bot's wall: 2026-12-24T18:30");
    command->add_option("--language", options->language, "The customer's language, such as pl");
    command->add_option("--name", options->name, "The customer's first name");
    command->add_option("--record", options->record, "Write what was played to this file, as a test");
    command->add_flag("--explain", options->explain, "Also say which rule answered");
    command->footer("examples:\n"
                    "  frontdesk chat flows/\n"
                    "  frontdesk chat flows/ --at 2026-12-24T18:30 --explain");
    command->callback([options, &chosen] {
        chosen = [options](const Terminal& terminal) { return run_chat(*options, terminal); };
    });
}

}  // namespace frontdesk
