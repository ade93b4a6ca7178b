// SPDX-License-Identifier: MIT
// How played tests and their coverage are told: for people, and for tools.
#pragma once

#include <string>
#include <vector>

#include "engine/flow/diagnostic.hpp"
#include "engine/play/coverage.hpp"
#include "engine/play/run.hpp"

namespace frontdesk {

// Every failure with the conversation so far, what was expected and what came, with the lines of the test and
// of the flow; then a count.
std::string report_text(const BotFolder& folder,
                        const Bot& bot,
                        const std::vector<Played>& played,
                        MessageLanguage language);
std::string report_json(const BotFolder& folder, const Bot& bot, const std::vector<Played>& played);
// JUnit's XML, one test case a conversation.
std::string report_junit(const BotFolder& folder, const Bot& bot, const std::vector<Played>& played);

// What no test reached, by kind, and a count of each kind.
std::string
coverage_text(const BotFolder& folder, const Bot& bot, const Coverage& coverage, MessageLanguage language);

}  // namespace frontdesk
