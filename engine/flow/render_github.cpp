// SPDX-License-Identifier: MIT
// Diagnostics as GitHub's workflow commands, so that they appear on the lines of a pull request.
#include <fmt/format.h>

#include "engine/flow/render_parts.hpp"

namespace frontdesk {
namespace {

enum class Part { message, property };

std::string escaped(std::string_view text, Part part) {
    std::string safe;
    for (const char c : text) {
        const bool special =
            c == '%' || c == '\r' || c == '\n' || (part == Part::property && (c == ':' || c == ','));
        if (special)
            safe += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
        else
            safe += c;
    }
    return safe;
}

}  // namespace

std::string render_github(const BotFolder& folder, const std::vector<Diagnostic>& found) {
    std::string text;
    for (const auto& told : in_order(found)) {
        const auto& place = told.here.place;
        const auto command = told.severity == Severity::error ? "error" : "warning";
        text += fmt::format("::{} file={}", command,
                            escaped(valid_text(shown_path(folder, place)), Part::property));
        if (place.line > 0)
            text += fmt::format(",line={},col={},endColumn={}", place.line, place.column,
                                place.column + told.here.length);
        auto message = told.fact;
        if (!told.here.note.empty()) message += "\n" + told.here.note;
        for (const auto& line : told.advice) message += "\n" + line;
        text += fmt::format(",title={}::{}\n", escaped(told.rule, Part::property),
                            escaped(valid_text(message), Part::message));
    }
    return text;
}

}  // namespace frontdesk
