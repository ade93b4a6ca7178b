// SPDX-License-Identifier: MIT
// `frontdesk explain BOT "text"`: everything that could answer a message, and what does.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/instant.hpp"
#include "engine/base/zone.hpp"
#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

enum class ExplainFormat { text, json };

struct ExplainOptions {
    std::filesystem::path bot;
    std::string text;
    std::string state;                // in which the customer is; empty: at the beginning
    std::string language;             // of the customer; empty: unknown
    std::vector<std::string> values;  // "cake=chocolate"
    std::optional<LocalTime> at;      // on the bot's wall; none: now
    Instant now;
    ExplainFormat format = ExplainFormat::text;
    MessageLanguage message_language = MessageLanguage::en;
};

// 0: told; 1: the bot has errors; 2: no such state, value or language; 3: the folder cannot be read.
int explain(const ExplainOptions& options, std::ostream& out, std::ostream& err);

}  // namespace frontdesk
