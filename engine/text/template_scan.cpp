// SPDX-License-Identifier: MIT
#include "engine/text/template_scan.hpp"

#include "engine/text/characters.hpp"
#include "engine/text/template_scanner.hpp"

namespace frontdesk {
namespace {

constexpr int deepest = 8;
constexpr std::int32_t longest_text = 32'000;  // UTF-16 units

}  // namespace

std::variant<ScannedTemplate, TemplateFault> scan_template(std::string_view text, const IsName& is_name) {
    // ICU counts in 32 bits, and a longer text is refused in any case.
    const auto most = static_cast<std::size_t>(longest_text) * 4;
    if (text.size() > most) return TemplateFault{TemplateFault::Kind::too_long, 0, {}};
    return TemplateScanner(text, is_name).scan();
}

TemplateFault
fault_at(const icu::UnicodeString& text, std::int32_t units, TemplateFault::Kind kind, std::string detail) {
    constexpr std::size_t shown = 80;
    if (detail.size() > shown) {
        detail.resize(shown);
        while (!detail.empty() && (static_cast<unsigned char>(detail.back()) & 0xC0) == 0x80)
            detail.pop_back();
        if (!detail.empty() && (static_cast<unsigned char>(detail.back()) & 0x80)) detail.pop_back();
    }
    return {kind, static_cast<std::size_t>(text.countChar32(0, units)), std::move(detail)};
}

TemplateScanner::TemplateScanner(std::string_view text, const IsName& is_name)
    : text_(icu::UnicodeString::fromUTF8(text)), is_name_(is_name) {
    out_.pattern = text_;
}

std::variant<ScannedTemplate, TemplateFault> TemplateScanner::scan() {
    if (text_.length() > longest_text) return fault_at(text_, 0, Fault::too_long, {});
    read_message(0, Inside::nothing);
    if (fault_) return *fault_;
    out_.text = text_;
    return std::move(out_);
}

void TemplateScanner::read_message(int depth, Inside inside) {
    while (!fault_ && at_ < text_.length()) {
        const char16_t c = text_[at_];
        if (c == u'}' && inside != Inside::nothing) return;
        if (c == u'{')
            read_placeholder(depth + 1);
        else if (c == u'\'')
            skip_apostrophe(inside);
        else
            ++at_;
    }
}

// As ICU reads them: '{…' quotes, '' is an apostrophe, and any other one is itself.
void TemplateScanner::skip_apostrophe(Inside inside) {
    const char16_t next = text_.charAt(at_ + 1);
    if (at_ + 1 >= text_.length()) {
        ++at_;
        return;
    }
    if (next == u'\'') {
        at_ += 2;
        return;
    }
    const bool quotes = next == u'{' || next == u'}' || (next == u'#' && inside == Inside::plural);
    ++at_;
    if (!quotes) return;
    while (at_ < text_.length()) {
        if (text_[at_++] != u'\'') continue;
        if (at_ >= text_.length() || text_[at_] != u'\'') return;
        ++at_;
    }
}

void TemplateScanner::read_placeholder(int depth) {
    const std::int32_t open = at_;
    if (depth > deepest) return fail(open, Fault::too_deep);
    std::int32_t stop = open + 1;
    while (stop < text_.length() && text_[stop] != u'{' && text_[stop] != u'}') ++stop;
    if (stop == text_.length()) return fail(open, Fault::unclosed_brace);
    const std::int32_t comma = find_format(open + 1, stop);
    if (comma < 0 && text_[stop] == u'{') return fail(open, Fault::unclosed_brace);
    const std::int32_t names_end = comma < 0 ? stop : comma;
    const std::size_t index = out_.uses.size();
    out_.uses.push_back({{}, open + grown_, open});
    out_.uses[index].use.offset = static_cast<std::size_t>(text_.countChar32(0, open));
    read_names(open, names_end, out_.uses[index].use);
    if (fault_) return;
    if (comma >= 0) return read_format(depth, open, index, comma);
    at_ = stop + 1;
}

// Where the comma before a format stands. After a `|` a comma may belong to the words to show.
std::int32_t TemplateScanner::find_format(std::int32_t from, std::int32_t stop) const {
    const std::int32_t first_bar = text_.indexOf(u'|', from, stop - from);
    const std::int32_t last_bar = text_.lastIndexOf(u'|', from, stop - from);
    for (std::int32_t comma = from; comma < stop; ++comma) {
        if (text_[comma] != u',') continue;
        if (first_bar < 0 || comma < first_bar) return comma;
        if (comma > last_bar && text_[stop] == u'{') return comma;
        if (template_format_named(word_after(comma, stop).first)) return comma;
    }
    return -1;
}

// The word after a comma, and where it ends.
std::pair<std::string, std::int32_t> TemplateScanner::word_after(std::int32_t comma,
                                                                 std::int32_t stop) const {
    std::int32_t end = comma + 1;
    while (end < stop && text_[end] != u',' && text_[end] != u'|') ++end;
    return {between(comma + 1, end), end};
}

void TemplateScanner::read_names(std::int32_t open, std::int32_t end, PlaceholderUse& use) {
    take_alternatives(raw_between(open + 1, end), use);
    const std::int32_t from = open + 1 + grown_;
    blank(open + 1, end);
    if (end == open + 1) {  // {}
        out_.pattern.insert(from, u' ');
        ++grown_;
    }
    out_.pattern.setCharAt(from, u'0');
}

// "a|b|words": names, and at the end words to show.
void TemplateScanner::take_alternatives(std::string_view rest, PlaceholderUse& use) {
    while (true) {
        const auto bar = rest.find('|');
        const std::string_view part = rest.substr(0, bar);
        const std::string_view name = trimmed(part);
        const bool last = bar == std::string_view::npos;
        const bool is_text = last && !use.names.empty() && !(is_name_ && is_name_(name));
        if (is_text) use.otherwise = std::string(part);
        if (!is_text) use.names.emplace_back(name);
        if (last) return;
        rest.remove_prefix(bar + 1);
    }
}

// What stands behind a format: "{day, date, ::dMMMM|sometime}". The bar is at `bar`, the brace at `end`.
void TemplateScanner::read_alternatives(std::int32_t bar, std::int32_t end, std::size_t index) {
    PlaceholderUse& use = out_.uses[index].use;
    if (use.otherwise) return fail(bar, Fault::unknown_style, between(bar, end));
    take_alternatives(raw_between(bar + 1, end), use);
    blank(bar, end);
}

// ICU does not read what the scan has read.
void TemplateScanner::blank(std::int32_t from, std::int32_t end) {
    for (std::int32_t i = from; i < end; ++i) out_.pattern.setCharAt(i + grown_, u' ');
}

std::string TemplateScanner::raw_between(std::int32_t from, std::int32_t to) const {
    std::string utf8;
    text_.tempSubStringBetween(from, to).toUTF8String(utf8);
    return utf8;
}

std::string TemplateScanner::between(std::int32_t from, std::int32_t to) const {
    return std::string(trimmed(raw_between(from, to)));
}

void TemplateScanner::fail(std::int32_t at, Fault kind, std::string detail) {
    if (!fault_) fault_ = fault_at(text_, at, kind, std::move(detail));
}

}  // namespace frontdesk
