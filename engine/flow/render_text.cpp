// SPDX-License-Identifier: MIT
// Diagnostics for people: place, fact, the lines it is about with what to change underlined, and what to
// write.
#include <algorithm>
#include <map>

#include "engine/flow/excerpt.hpp"
#include "engine/flow/render_parts.hpp"
#include "engine/flow/wording.hpp"

namespace frontdesk {
namespace {

class TextRenderer {
public:
    TextRenderer(const BotFolder& folder, MessageLanguage language, bool colour)
        : folder_(folder), language_(language), colour_(colour), excerpts_(folder, colour) {}

    void add(const Diagnostic& told) {
        if (!text_.empty()) text_ += '\n';
        headline(told);
        const int gutter = excerpts_.gutter(told);
        if (told.here.place.line > 0) text_ += excerpts_.draw(told, gutter, language_);
        const std::string indent(static_cast<std::size_t>(gutter) + 1, ' ');
        if (!told.conversation.empty()) {
            text_ += indent + " = " +
                     tell(language_, {"a conversation that shows it:", "pokazuje to taka rozmowa:"}) + "\n";
            for (const auto& line : told.conversation) text_ += indent + "     " + printable(line) + "\n";
        }
        for (const auto& line : told.advice) text_ += indent + " = " + printable(line) + "\n";
    }

    void more(std::size_t count) {
        if (count > 0) text_ += "\n" + tell(language_, {"and {} more", "i jeszcze {}"}, count) + "\n";
    }

    std::string close(std::size_t errors, std::size_t warnings) {
        if (errors + warnings > 0) text_ += "\n" + closing_count(errors, warnings, language_) + "\n";
        return std::move(text_);
    }

private:
    void headline(const Diagnostic& told) {
        const bool error = told.severity == Severity::error;
        auto place = shown_path(folder_, told.here.place);
        if (told.here.place.line > 0)
            place +=
                ":" + std::to_string(told.here.place.line) + ":" + std::to_string(told.here.place.column);
        const auto kind =
            error ? tell(language_, {"error", "błąd"}) : tell(language_, {"warning", "ostrzeżenie"});
        text_ += printable(place) + ": " + paint(kind, error ? "1;31" : "1;33", colour_) + ": " +
                 paint(printable(told.fact), "1", colour_) + " [" + told.rule + "]\n";
    }

    const BotFolder& folder_;
    MessageLanguage language_;
    bool colour_;
    Excerpts excerpts_;
    std::string text_;
};

}  // namespace

std::string render_text(const BotFolder& folder,
                        const std::vector<Diagnostic>& found,
                        MessageLanguage language,
                        bool colour,
                        std::size_t most) {
    TextRenderer renderer{folder, language, colour};
    std::map<Severity, std::size_t> seen;
    for (const auto& told : in_order(found))
        if (++seen[told.severity] <= most) renderer.add(told);
    const auto errors = seen[Severity::error];
    const auto warnings = seen[Severity::warning];
    renderer.more(errors - std::min(errors, most) + warnings - std::min(warnings, most));
    return renderer.close(errors, warnings);
}

}  // namespace frontdesk
