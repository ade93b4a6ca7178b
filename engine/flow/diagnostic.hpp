// SPDX-License-Identifier: MIT
// What is wrong with a bot folder, told to somebody who sells coffee, not YAML.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/flow/source.hpp"

namespace frontdesk {

enum class Severity { error, warning };
enum class MessageLanguage { en, pl };

// A place underlined in the excerpt, with the words that stand behind the underline.
struct Mark {
    Place place;
    int length = 1;    // characters underlined with ^; at least 1
    int overhang = 0;  // of those, how many at the end are drawn with ~ ("would be cut off")
    std::string note;  // may be empty
};

struct Diagnostic {
    Severity severity = Severity::error;
    std::string rule;                       // "unknown-state": a name, never a number
    std::string fact;                       // "no state is called “menuu”"
    Mark here;                              // where to change something
    std::vector<Mark> related;              // "first here"
    std::vector<std::string> advice;        // lines after "= ": what to write instead
    std::vector<std::string> conversation;  // the shortest conversation that shows it, one line a turn
};

// Where a rule stands between causes and consequences: 0 for what keeps a file from being read, 1 for how it
// is built, 2 for names, 3 for what `check` proves. Smaller is told first.
int rank(std::string_view rule);

// As they are told: errors before warnings, root causes first, then by place.
std::vector<Diagnostic> in_order(std::vector<Diagnostic> found);

// Root causes first (see `rank`), then by place; at most `most` of each kind; a closing count.
std::string render_text(const BotFolder& folder,
                        const std::vector<Diagnostic>& found,
                        MessageLanguage language,
                        bool colour,
                        std::size_t most = 20);
std::string render_json(const BotFolder& folder, const std::vector<Diagnostic>& found);
// GitHub's workflow commands: ::error file=…,line=…,col=…::…
std::string render_github(const BotFolder& folder, const std::vector<Diagnostic>& found);
std::string render_sarif(const BotFolder& folder, const std::vector<Diagnostic>& found);

}  // namespace frontdesk
