// SPDX-License-Identifier: MIT
// The project's own C++ files, read for the rules that no compiler knows.
#pragma once

#include <string>
#include <vector>

namespace frontdesk {

struct SourceText {
    std::string path;  // from the root of the repository, "engine/talk/turn.hpp"
    std::string text;
    std::string code;  // the text with comments, strings and characters blanked, line breaks kept
};

// Every .hpp and .cpp below these folders of the repository, sorted by path.
std::vector<SourceText> read_sources(const std::vector<std::string>& folders);
// Comments, string and character literals replaced by spaces; raw strings too.
std::string blank_out(const std::string& text);
// What is between the quotes or brackets of each #include, with its brackets: "\"a/b.hpp\"" or "<vector>".
std::vector<std::string> includes_of(const SourceText& source);
int line_of(const std::string& text, std::size_t position);

}  // namespace frontdesk
