// SPDX-License-Identifier: MIT
// Drawing excerpts: aligned by what a terminal shows, cut around the mark when a line is long.
#include "engine/flow/excerpt.hpp"

#include <algorithm>

#include "engine/flow/lines.hpp"
#include "engine/flow/render_parts.hpp"
#include "engine/flow/wording.hpp"
#include "engine/text/display_width.hpp"

namespace frontdesk {
namespace {

constexpr int most_shown = 110;   // characters of a line
constexpr int shown_before = 30;  // of them before the mark, when the line is cut
constexpr std::string_view cut_sign = "…";

bool misleads(char32_t c) {
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return true;
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
           c == 0xFEFF;
}

// The part of a line that is shown, and the text that moves an underline below a column of it.
struct Window {
    std::string text;
    int first = 1;  // the column of its first character
    int last = 0;
    bool cut_before = false;
};

Window window_around(std::string_view line, int column, int length) {
    const int total = count_characters(line);
    Window window;
    window.last = total;
    if (total > most_shown) {
        const int wanted = std::min(length, most_shown - shown_before);
        window.first = std::max(1, std::min(column - shown_before, total - most_shown + 1));
        if (column + wanted <= most_shown) window.first = 1;
        window.last = std::min(total, window.first + most_shown - 1);
    }
    window.cut_before = window.first > 1;
    const auto begin = byte_of_column(line, window.first);
    const auto end = byte_of_column(line, window.last + 1);
    window.text = (window.cut_before ? std::string{cut_sign} : "") +
                  printable(line.substr(begin, end - begin)) +
                  (window.last < total ? std::string{cut_sign} : "");
    return window;
}

int width_of(std::string_view line, int from, int to) {
    int width = 0;
    const auto end = byte_of_column(line, to);
    for (auto at = byte_of_column(line, from); at < end; at += character_size(line, at)) {
        const auto c = character_at(line, at);
        width += misleads(c) ? 1 : display_width(c);
    }
    return width;
}

}  // namespace

std::string printable(std::string_view text) {
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const auto size = character_size(text, at);
        const auto c = character_at(text, at);
        if (c == '\t')
            shown += ' ';
        else if (misleads(c) || c == U'\uFFFD')
            shown += "\xEF\xBF\xBD";
        else
            shown += text.substr(at, size);
        at += size;
    }
    return shown;
}

std::string paint(std::string_view text, std::string_view code, bool colour) {
    if (!colour || text.empty()) return std::string{text};
    return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
}

int Excerpts::gutter(const Diagnostic& told) const {
    int last = told.here.place.line;
    bool distant = false;
    for (const auto& mark : told.related) {
        last = std::max(last, mark.place.line);
        distant |= mark.place.line > 0 && std::abs(mark.place.line - told.here.place.line) > 1;
    }
    const auto digits = static_cast<int>(std::to_string(last).size());
    return distant ? std::max(digits, 2) : digits;
}

std::string Excerpts::draw(const Diagnostic& told, int gutter, MessageLanguage language) {
    text_.clear();
    std::map<std::uint16_t, std::vector<Drawn>> by_file;
    by_file[told.here.place.file].push_back({&told.here, '^'});
    for (const auto& mark : told.related)
        if (mark.place.line > 0) by_file[mark.place.file].push_back({&mark, '-'});
    row("", gutter, "");
    draw_marks(by_file[told.here.place.file], gutter);
    for (auto& [file, marks] : by_file) {
        if (file == told.here.place.file) continue;
        const auto indent = std::string(static_cast<std::size_t>(gutter) + 2, ' ');
        text_ += indent + tell(language, {"in {}:", "w pliku {}:"},
                               printable(shown_path(folder_, marks[0].mark->place)));
        text_ += '\n';
        draw_marks(marks, gutter);
    }
    return std::move(text_);
}

std::string_view Excerpts::line(const Place& place) {
    if (place.file >= folder_.flows.size()) return {};
    auto& lines = lines_[place.file];
    if (lines.empty()) lines = split_lines(folder_.flows[place.file].text);
    const auto at = static_cast<std::size_t>(place.line) - 1;
    return at < lines.size() ? lines[at] : std::string_view{};
}

void Excerpts::draw_marks(std::vector<Drawn> marks, int gutter) {
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Drawn& a, const Drawn& b) { return a.mark->place < b.mark->place; });
    int previous = 0;
    for (std::size_t i = 0; i < marks.size();) {
        const int number = marks[i].mark->place.line;
        std::vector<Drawn> same;
        for (; i < marks.size() && marks[i].mark->place.line == number; ++i) same.push_back(marks[i]);
        if (previous > 0 && number > previous + 1) row("..", gutter, "");
        draw_line(number, same, gutter);
        previous = number;
    }
}

void Excerpts::draw_line(int number, const std::vector<Drawn>& marks, int gutter) {
    const auto text = line(marks[0].mark->place);
    const auto window = window_around(text, marks[0].mark->place.column, marks[0].mark->length);
    row(std::to_string(number), gutter, window.text);
    for (const auto& [mark, sign] : marks) {
        const int from = std::clamp(mark->place.column, window.first, window.last + 1);
        const int to = std::clamp(mark->place.column + mark->length, from, std::max(from, window.last + 1));
        const int over = std::clamp(to - mark->overhang, from, to);
        const int plain = width_of(text, from, mark->overhang > 0 ? over : to);
        const int extra = mark->overhang > 0 ? width_of(text, over, to) : 0;
        const auto signs = std::string(static_cast<std::size_t>(std::max(plain, extra > 0 ? 0 : 1)), sign) +
                           std::string(static_cast<std::size_t>(extra), '~');
        const int before = width_of(text, window.first, from) + (window.cut_before ? 1 : 0);
        const auto note = mark->note.empty() ? "" : " " + printable(mark->note);
        row("", gutter,
            std::string(static_cast<std::size_t>(before), ' ') +
                paint(signs + note, sign == '^' ? "1;31" : "1;34", colour_));
    }
}

void Excerpts::row(std::string_view label, int gutter, std::string_view content) {
    const auto bar = fmt::format(" {:>{}} |", label, gutter);
    text_ += paint(bar, "34", colour_);
    if (!content.empty()) text_ += fmt::format(" {}", content);
    text_ += '\n';
}

}  // namespace frontdesk
