// SPDX-License-Identifier: MIT
// `frontdesk chat`: a bot in the terminal, over the same engine that serves.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>

#include "engine/base/instant.hpp"
#include "engine/flow/bot.hpp"

namespace frontdesk {

enum class Explain { no, yes };

struct ChatOptions {
    std::function<Instant()> now;   // the clock; must be set
    std::string language;           // a code that the customer has chosen; empty: none
    std::string first_name;         // of the customer's profile; empty: unknown
    Explain explain = Explain::no;  // also print which rule answered
    // Given what was played, as a test, at the end; none: it is not kept.
    std::function<void(const std::string& yaml)> record = {};
};

// Reads what the customer writes, a message a line, and prints what the bot says, until the end of `in`. A
// number taps what was printed with it; a line that begins with "/" is a command, which "/help" lists.
// Always 0: nothing that is written here is an error.
int chat(const Bot& bot, std::istream& in, std::ostream& out, const ChatOptions& options);

}  // namespace frontdesk
