// SPDX-License-Identifier: MIT
// What stands behind the comma of a placeholder: a format, its style or its branches.
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <unicode/uchar.h>

#include "engine/base/digit.hpp"
#include "engine/text/template_scanner.hpp"

namespace frontdesk {
namespace {

using Kind = PlaceholderUse::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 6> formats = {{
    {"plural", Kind::plural},
    {"select", Kind::select},
    {"selectordinal", Kind::ordinal},
    {"date", Kind::date},
    {"time", Kind::time},
    {"number", Kind::number},
}};
constexpr std::array<std::string_view, 6> plural_keys = {"zero", "one", "two", "few", "many", "other"};

bool has_branches(Kind kind) { return kind == Kind::plural || kind == Kind::ordinal || kind == Kind::select; }

// "=12", as far as a double tells one number from the next.
bool is_exact_key(std::string_view key) {
    return key.size() > 1 && key.size() <= 16 && key[0] == '=' &&
           std::all_of(key.begin() + 1, key.end(), is_digit);
}

std::string name_of_format(Kind kind) {
    for (const auto& [name, its_kind] : formats)
        if (its_kind == kind) return std::string(name);
    return {};
}

}  // namespace

std::optional<PlaceholderUse::Kind> template_format_named(std::string_view word) {
    for (const auto& [name, kind] : formats)
        if (name == word) return kind;
    return std::nullopt;
}

const std::vector<std::string_view>& template_formats() {
    static const std::vector<std::string_view> words = [] {
        std::vector<std::string_view> all;
        for (const auto& [name, kind] : formats) all.push_back(name);
        return all;
    }();
    return words;
}

void TemplateScanner::read_format(int depth, std::int32_t open, std::size_t index, std::int32_t comma) {
    std::int32_t stop = comma + 1;
    while (text_[stop] != u'{' && text_[stop] != u'}') ++stop;
    const auto [word, end] = word_after(comma, stop);
    const auto kind = template_format_named(word);
    const std::int32_t word_at = skip_spaces(comma + 1);
    if (!kind) return fail(word_at, Fault::unknown_format, word);
    out_.uses[index].use.kind = *kind;
    at_ = end;
    if (!has_branches(*kind)) return read_style(open, index);
    if (end == stop || text_[end] == u'|') return fail(word_at, Fault::no_branches, word);
    ++at_;
    read_branches(depth, open, index, *kind);
}

void TemplateScanner::read_style(std::int32_t open, std::size_t index) {
    const bool styled = text_[at_] == u',';
    if (styled) ++at_;
    const std::int32_t from = at_;
    out_.uses[index].style = skip_spaces(from);
    while (at_ < text_.length() && text_[at_] != u'}' && text_[at_] != u'{' && text_[at_] != u'|') {
        if (text_[at_] != u'\'') {
            ++at_;
            continue;
        }
        const std::int32_t closing = text_.indexOf(u'\'', at_ + 1);
        if (closing < 0) return fail(at_, Fault::unknown_style, between(from, text_.length()));
        at_ = closing + 1;
    }
    if (at_ == text_.length()) return fail(open, Fault::unclosed_brace);
    const std::string style = between(from, at_);
    if (text_[at_] == u'{' || (styled && style.empty()))
        return fail(out_.uses[index].style, Fault::unknown_style, style);
    if (text_[at_] == u'|') {
        const std::int32_t bar = at_;
        while (at_ < text_.length() && text_[at_] != u'}' && text_[at_] != u'{') ++at_;
        if (at_ == text_.length() || text_[at_] == u'{') return fail(open, Fault::unclosed_brace);
        read_alternatives(bar, at_, index);
    }
    ++at_;
}

void TemplateScanner::read_branches(int depth, std::int32_t open, std::size_t index, Kind kind) {
    const Inside inside = kind == Kind::select ? Inside::select : Inside::plural;
    while (!fault_) {
        const std::int32_t from = at_;
        while (at_ < text_.length() && text_[at_] != u'{' && text_[at_] != u'}') ++at_;
        if (at_ == text_.length()) return fail(open, Fault::unclosed_brace);
        if (text_[at_] == u'}') return end_branches(open, index, kind, from);
        read_key(index, kind, from);
        if (fault_) return;
        ++at_;
        read_message(depth, inside);
        if (!fault_ && at_ == text_.length()) return fail(open, Fault::unclosed_brace);
        ++at_;
    }
}

void TemplateScanner::end_branches(std::int32_t open, std::size_t index, Kind kind, std::int32_t from) {
    const auto& keys = out_.uses[index].use.keys;
    const std::string left_over = between(from, at_);
    if (keys.empty()) return fail(open, Fault::no_branches, name_of_format(kind));
    if (!left_over.empty() && !left_over.starts_with('|'))
        return fail(skip_spaces(from), Fault::unknown_key, left_over);
    if (std::find(keys.begin(), keys.end(), "other") == keys.end())
        return fail(open, Fault::missing_other, name_of_format(kind));
    if (!left_over.empty()) read_alternatives(skip_spaces(from), at_, index);
    ++at_;
}

void TemplateScanner::read_key(std::size_t index, Kind kind, std::int32_t from) {
    auto& keys = out_.uses[index].use.keys;
    std::int32_t start = skip_spaces(from);
    if (kind != Kind::select && keys.empty()) start = skip_offset(start);
    const std::string key = between(start, at_);
    if (!is_key(kind, key)) return fail(start, Fault::unknown_key, key);
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) return fail(start, Fault::repeated_key, key);
    if (kind == Kind::select && key != "other") hide(start);
    keys.push_back(key);
}

// ICU takes identifiers alone for keys; "gluten-free" is none.
void TemplateScanner::hide(std::int32_t key) {
    for (std::int32_t i = key; i < at_; ++i) out_.pattern.setCharAt(i + grown_, u'k');
}

// "offset:1", before the first branch of a plural.
std::int32_t TemplateScanner::skip_offset(std::int32_t start) const {
    if (!text_.tempSubString(start).startsWith(u"offset:", 7)) return start;
    std::int32_t end = skip_spaces(start + 7);
    const std::int32_t digits = end;
    while (end < text_.length() && end - digits < 9 && text_[end] >= u'0' && text_[end] <= u'9') ++end;
    return end == digits ? start : skip_spaces(end);
}

bool TemplateScanner::is_key(Kind kind, const std::string& key) {
    if (kind == Kind::select) return !key.empty() && key.find_first_of(",:;'\"#|") == std::string::npos;
    return is_exact_key(key) || std::find(plural_keys.begin(), plural_keys.end(), key) != plural_keys.end();
}

std::int32_t TemplateScanner::skip_spaces(std::int32_t at) const {
    while (at < text_.length() && u_isUWhiteSpace(static_cast<UChar32>(text_[at]))) ++at;
    return at;
}

}  // namespace frontdesk
