// SPDX-License-Identifier: MIT
// The lines of a file that a diagnostic is about, with the places underlined.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

// With what would move the cursor, hide or reorder text on a terminal replaced; tabs become one space.
std::string printable(std::string_view text);

// In this colour (an ANSI code) if colour is wanted.
std::string paint(std::string_view text, std::string_view code, bool colour);

class Excerpts {
public:
    Excerpts(const BotFolder& folder, bool colour) : folder_(folder), colour_(colour) {}

    // How many columns the line numbers take.
    int gutter(const Diagnostic& told) const;
    std::string draw(const Diagnostic& told, int gutter, MessageLanguage language);

private:
    struct Drawn {
        const Mark* mark;
        char sign;
    };
    std::string_view line(const Place& place);
    void draw_marks(std::vector<Drawn> marks, int gutter);
    void draw_line(int number, const std::vector<Drawn>& marks, int gutter);
    void row(std::string_view label, int gutter, std::string_view content);

    const BotFolder& folder_;
    bool colour_;
    std::map<std::size_t, std::vector<std::string_view>> lines_;  // split once per file
    std::string text_;
};

}  // namespace frontdesk
