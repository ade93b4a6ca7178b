// SPDX-License-Identifier: MIT
#include "engine/text/template_scan.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <unicode/uchar.h>

#include "engine/text/characters.hpp"

namespace frontdesk {
namespace {

using Kind = PlaceholderUse::Kind;
using Fault = TemplateFault::Kind;

constexpr int deepest = 8;
constexpr std::int32_t longest_text = 32'000;  // UTF-16 units

constexpr std::array<std::pair<std::string_view, Kind>, 6> formats = {{
    {"plural", Kind::plural},
    {"select", Kind::select},
    {"selectordinal", Kind::ordinal},
    {"date", Kind::date},
    {"time", Kind::time},
    {"number", Kind::number},
}};
constexpr std::array<std::string_view, 6> plural_keys = {"zero", "one", "two", "few", "many", "other"};

std::optional<Kind> format_named(std::string_view word) {
    for (const auto& [name, kind] : formats)
        if (name == word) return kind;
    return std::nullopt;
}

bool has_branches(Kind kind) { return kind == Kind::plural || kind == Kind::ordinal || kind == Kind::select; }

// "=12", as far as a double tells one number from the next.
bool is_exact_key(std::string_view key) {
    return key.size() > 1 && key.size() <= 16 && key[0] == '=' &&
           std::all_of(key.begin() + 1, key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class Scanner {
public:
    Scanner(std::string_view text, const IsName& is_name)
        : text_(icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())})),
          is_name_(is_name) {
        out_.pattern = text_;
    }

    std::variant<ScannedTemplate, TemplateFault> scan() {
        if (text_.length() > longest_text) return fault_at(text_, 0, Fault::too_long, {});
        read_message(0, Inside::nothing);
        if (fault_) return *fault_;
        out_.text = text_;
        return std::move(out_);
    }

private:
    enum class Inside { nothing, plural, select };

    // Up to the end of the text, or to the brace that closes the branch.
    void read_message(int depth, Inside inside) {
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
    void skip_apostrophe(Inside inside) {
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

    void read_placeholder(int depth) {
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
    std::int32_t find_format(std::int32_t from, std::int32_t stop) const {
        const std::int32_t first_bar = text_.indexOf(u'|', from, stop - from);
        const std::int32_t last_bar = text_.lastIndexOf(u'|', from, stop - from);
        for (std::int32_t comma = from; comma < stop; ++comma) {
            if (text_[comma] != u',') continue;
            if (first_bar < 0 || comma < first_bar) return comma;
            if (comma > last_bar && text_[stop] == u'{') return comma;
            if (format_named(word_after(comma, stop).first)) return comma;
        }
        return -1;
    }

    // The word after a comma, and where it ends.
    std::pair<std::string, std::int32_t> word_after(std::int32_t comma, std::int32_t stop) const {
        std::int32_t end = comma + 1;
        while (end < stop && text_[end] != u',' && text_[end] != u'|') ++end;
        return {between(comma + 1, end), end};
    }

    void read_names(std::int32_t open, std::int32_t end, PlaceholderUse& use) {
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
    void take_alternatives(std::string_view rest, PlaceholderUse& use) {
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
    void read_alternatives(std::int32_t bar, std::int32_t end, std::size_t index) {
        PlaceholderUse& use = out_.uses[index].use;
        if (use.otherwise) return fail(bar, Fault::unknown_style, between(bar, end));
        take_alternatives(raw_between(bar + 1, end), use);
        blank(bar, end);
    }

    // ICU does not read what the scan has read.
    void blank(std::int32_t from, std::int32_t end) {
        for (std::int32_t i = from; i < end; ++i) out_.pattern.setCharAt(i + grown_, u' ');
    }

    void read_format(int depth, std::int32_t open, std::size_t index, std::int32_t comma) {
        std::int32_t stop = comma + 1;
        while (text_[stop] != u'{' && text_[stop] != u'}') ++stop;
        const auto [word, end] = word_after(comma, stop);
        const auto kind = format_named(word);
        const std::int32_t word_at = skip_spaces(comma + 1);
        if (!kind) return fail(word_at, Fault::unknown_format, word);
        out_.uses[index].use.kind = *kind;
        at_ = end;
        if (!has_branches(*kind)) return read_style(open, index);
        if (end == stop || text_[end] == u'|') return fail(word_at, Fault::no_branches, word);
        ++at_;
        read_branches(depth, open, index, *kind);
    }

    void read_style(std::int32_t open, std::size_t index) {
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

    void read_branches(int depth, std::int32_t open, std::size_t index, Kind kind) {
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

    void end_branches(std::int32_t open, std::size_t index, Kind kind, std::int32_t from) {
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

    void read_key(std::size_t index, Kind kind, std::int32_t from) {
        auto& keys = out_.uses[index].use.keys;
        std::int32_t start = skip_spaces(from);
        if (kind != Kind::select && keys.empty()) start = skip_offset(start);
        const std::string key = between(start, at_);
        if (!is_key(kind, key)) return fail(start, Fault::unknown_key, key);
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            return fail(start, Fault::repeated_key, key);
        if (kind == Kind::select && key != "other") hide(start);
        keys.push_back(key);
    }

    // ICU takes identifiers alone for keys; "gluten-free" is none.
    void hide(std::int32_t key) {
        for (std::int32_t i = key; i < at_; ++i) out_.pattern.setCharAt(i + grown_, u'k');
    }

    // "offset:1", before the first branch of a plural.
    std::int32_t skip_offset(std::int32_t start) const {
        if (!text_.tempSubString(start).startsWith(u"offset:", 7)) return start;
        std::int32_t end = skip_spaces(start + 7);
        const std::int32_t digits = end;
        while (end < text_.length() && end - digits < 9 && text_[end] >= u'0' && text_[end] <= u'9') ++end;
        return end == digits ? start : skip_spaces(end);
    }

    static bool is_key(Kind kind, const std::string& key) {
        if (kind == Kind::select) return !key.empty() && key.find_first_of(",:;'\"#|") == std::string::npos;
        return is_exact_key(key) ||
               std::find(plural_keys.begin(), plural_keys.end(), key) != plural_keys.end();
    }

    static std::string name_of_format(Kind kind) {
        for (const auto& [name, its_kind] : formats)
            if (its_kind == kind) return std::string(name);
        return {};
    }

    std::int32_t skip_spaces(std::int32_t at) const {
        while (at < text_.length() && u_isUWhiteSpace(static_cast<UChar32>(text_[at]))) ++at;
        return at;
    }

    std::string raw_between(std::int32_t from, std::int32_t to) const {
        std::string utf8;
        text_.tempSubStringBetween(from, to).toUTF8String(utf8);
        return utf8;
    }

    std::string between(std::int32_t from, std::int32_t to) const {
        return std::string(trimmed(raw_between(from, to)));
    }

    void fail(std::int32_t at, Fault kind, std::string detail = {}) {
        if (!fault_) fault_ = fault_at(text_, at, kind, std::move(detail));
    }

    const icu::UnicodeString text_;
    const IsName& is_name_;
    ScannedTemplate out_;
    std::optional<TemplateFault> fault_;
    std::int32_t at_ = 0;     // in the text
    std::int32_t grown_ = 0;  // by how much the pattern is longer up to here
};

}  // namespace

std::variant<ScannedTemplate, TemplateFault> scan_template(std::string_view text, const IsName& is_name) {
    // ICU counts in 32 bits, and a longer text is refused in any case.
    const auto most = static_cast<std::size_t>(longest_text) * 4;
    if (text.size() > most) return TemplateFault{Fault::too_long, 0, {}};
    return Scanner(text, is_name).scan();
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

const std::vector<std::string_view>& template_formats() {
    static const std::vector<std::string_view> words = [] {
        std::vector<std::string_view> all;
        for (const auto& [name, kind] : formats) all.push_back(name);
        return all;
    }();
    return words;
}

}  // namespace frontdesk
