// SPDX-License-Identifier: MIT
// See check.hpp.
#include "adapters/cli/check.hpp"

#include <chrono>
#include <cstdlib>
#include <ostream>
#include <string>
#include <string_view>

#include "adapters/cli/command_line.hpp"
#include "adapters/host/bot_folder.hpp"
#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "engine/prove/prove.hpp"

namespace frontdesk {
namespace {

std::string count(std::size_t number, std::string_view one, std::string_view many) {
    return std::to_string(number) + " " + std::string(number == 1 ? one : many);
}

// "flows: 9 states, 3 FAQs, nothing wrong"
std::string praise(const BotFolder& folder, const Bot& bot, MessageLanguage language) {
    if (language == MessageLanguage::pl)
        return folder.name + ": stany: " + std::to_string(bot.states.size()) +
               ", FAQ: " + std::to_string(bot.faqs.size()) + ", wszystko w porządku\n";
    return folder.name + ": " + count(bot.states.size(), "state", "states") + ", " +
           count(bot.faqs.size(), "FAQ", "FAQs") + ", nothing wrong\n";
}

std::string rendered(const CheckOptions& options, const BotFolder& folder, const Loaded& loaded) {
    switch (options.format) {
    case CheckFormat::json: return render_json(folder, loaded.found);
    case CheckFormat::github: return render_github(folder, loaded.found);
    case CheckFormat::sarif: return render_sarif(folder, loaded.found);
    case CheckFormat::text: break;
    }
    if (loaded.found.empty()) return praise(folder, *loaded.bot, options.language);
    return render_text(folder, loaded.found, options.language, options.colour == Colour::yes);
}

Instant now() { return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now()); }

}  // namespace

int check(const CheckOptions& options, std::ostream& out, std::ostream& err) {
    const auto folder = read_bot_folder(options.bot);
    if (!folder) {
        err << folder.error().detail << '\n';
        return exit_environment;
    }
    Loaded loaded = load_bot(*folder, find_system_zone, options.language);
    Report report(options.language, loaded.found);
    if (loaded.bot) prove(*loaded.bot, loaded.suspects, *folder, now(), report);
    out << rendered(options, *folder, loaded);
    return report.has_errors() ? exit_findings : exit_fine;
}

MessageLanguage language_of_environment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value == nullptr || *value == '\0') continue;
        return std::string_view(value).starts_with("pl") ? MessageLanguage::pl : MessageLanguage::en;
    }
    return MessageLanguage::en;
}

}  // namespace frontdesk
