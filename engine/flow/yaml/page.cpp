// SPDX-License-Identifier: MIT
// Repairs and places.
#include "engine/flow/yaml/page.hpp"

#include <algorithm>

#include "engine/flow/lines.hpp"

namespace frontdesk {

Page::Page(std::string_view text,
           std::uint16_t file,
           MessageLanguage language,
           std::vector<Diagnostic>& found)
    : lines_(split_lines(text)), file_(file), language_(language), found_(found), end_(size()) {}

Place Page::place(int number, std::size_t byte) const {
    return {file_, number + 1, count_characters(line(number).substr(0, byte)) + 1};
}

Mark Page::mark(int number, std::size_t begin, std::size_t end, std::string note) const {
    const auto text = line(number);
    begin = std::min(begin, text.size());
    end = std::clamp(end, begin, text.size());
    const auto length = count_characters(text.substr(begin, end - begin));
    return {place(number, begin), std::max(1, length), 0, std::move(note)};
}

void Page::repair(int number, std::size_t begin, std::size_t end, std::string_view instead) {
    auto& repairs = repairs_[number];
    const auto after =
        std::find_if(repairs.begin(), repairs.end(), [&](const auto& r) { return r.begin > begin; });
    repairs.insert(after, {begin, end, std::string{instead}});
}

bool Page::original_text(int number, std::size_t byte) const {
    const auto repairs = repairs_.find(number);
    if (repairs == repairs_.end()) return true;
    return std::none_of(repairs->second.begin(), repairs->second.end(),
                        [&](const auto& repair) { return repair.begin <= byte && byte < repair.end; });
}

std::string Page::repaired() const {
    std::string text;
    for (int number = 0; number < end_; ++number) text += repaired_line(number) + '\n';
    return text;
}

std::string Page::repaired_line(int number) const {
    const auto from = line(number);
    const auto repairs = repairs_.find(number);
    if (repairs == repairs_.end()) return std::string{from};
    std::string text;
    std::size_t at = 0;
    for (const auto& repair : repairs->second) {
        if (repair.begin > at) text += from.substr(at, repair.begin - at);
        text += repair.instead;
        at = std::max(at, repair.end);
    }
    if (at < from.size()) text += from.substr(at);
    return text;
}

void Page::report_with_line(Diagnostic diagnostic, int number) {
    lines_to_show_.emplace_back(found_.size(), number);
    report(std::move(diagnostic));
}

void Page::show_lines() {
    for (const auto& [index, number] : lines_to_show_) {
        auto text = repaired_line(number);
        text.erase(0, text.find_first_not_of(' '));
        auto& advice = found_[index].advice;
        advice.insert(advice.begin(), say({"write:  {}", "napisz:  {}"}, trim_end(text)));
    }
    lines_to_show_.clear();
}

std::size_t Page::original(int number, std::size_t byte) const {
    const auto repairs = repairs_.find(number);
    if (repairs == repairs_.end()) return byte;
    std::size_t added = 0;
    std::size_t removed = 0;
    for (const auto& repair : repairs->second) {
        const auto begin = repair.begin + added - removed;
        if (byte < begin) break;
        if (byte < begin + repair.instead.size()) return std::min(repair.begin + (byte - begin), repair.end);
        added += repair.instead.size();
        removed += repair.end - repair.begin;
    }
    return byte + removed - added;
}

}  // namespace frontdesk
