// SPDX-License-Identifier: MIT
// Playing the conversations that are a bot's tests.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/play/test.hpp"

namespace frontdesk {

// One line of what was said and done, as the report shows it.
struct PlayedLine {
    enum class From { customer, bot, agent, other } from = From::other;
    std::string text;
    Place flow;  // the line of the flow that spoke; of the bot alone
};

struct Failure {
    Place step;                         // in the tests' files
    std::vector<std::string> expected;  // patterns or facts; empty: nothing was
    std::vector<std::string> got;
    std::vector<Place> flow;  // the lines of the flow behind what came
    std::string hint;         // one sentence; may be empty
};

struct Played {
    const Test* test = nullptr;
    std::vector<PlayedLine> lines;  // up to the end, or the failure
    std::optional<Failure> failure;
    std::vector<Place> trace;
    std::set<std::string> languages;  // in which the bot spoke
};

// Plays one test up to its first failure. The same every time.
Played play(const Bot& bot, const Test& test);

// Does the text read as the pattern, in which * is any text, also none? Spaces at the ends do not count.
bool reads_as(std::string_view text, std::string_view pattern);

}  // namespace frontdesk
