// SPDX-License-Identifier: MIT
#include "engine/text/split.hpp"

#include <memory>

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "engine/base/check.hpp"

namespace frontdesk {
namespace {

using Breaks = std::unique_ptr<icu::BreakIterator>;

Breaks breaks_of(Breaks made, UErrorCode status, const icu::UnicodeString& text) {
    check(U_SUCCESS(status) != 0, "ICU has no rules for breaking text");
    made->setText(text);
    return made;
}

Breaks characters_of(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    Breaks made{icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status)};
    return breaks_of(std::move(made), status, text);
}

Breaks sentences_of(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    Breaks made{icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status)};
    return breaks_of(std::move(made), status, text);
}

std::string to_utf8(const icu::UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

// The last boundary at or before `limit`. (preceding() goes one too far when the limit is inside a code
// point.)
std::int32_t boundary_before(icu::BreakIterator& breaks, std::int32_t limit) {
    return breaks.isBoundary(limit) != 0 ? limit : breaks.previous();
}

// The last place to cut at or before `limit`: between two of what a reader takes for characters, and inside
// one only if it alone is longer than the limit.
std::int32_t cut_between_characters(icu::BreakIterator& characters,
                                    const icu::UnicodeString& text,
                                    std::int32_t from,
                                    std::int32_t limit) {
    const std::int32_t cut = boundary_before(characters, limit);
    if (cut > from) return cut;
    const std::int32_t whole = text.getChar32Start(limit);
    return whole > from ? whole : limit;
}

class Splitter {
public:
    Splitter(const icu::UnicodeString& text, std::int32_t most)
        : text_(text), most_(most), sentences_(sentences_of(text)), characters_(characters_of(text)) {}

    std::vector<std::string> parts() {
        std::vector<std::string> parts;
        for (std::int32_t from = after_spaces(0); from < text_.length();) {
            const std::int32_t to = text_.length() - from <= most_ ? text_.length() : cut_after(from);
            icu::UnicodeString part = text_.tempSubStringBetween(from, to);
            part = part.trim();
            if (!part.isEmpty()) parts.push_back(to_utf8(part));
            from = after_spaces(to);
        }
        return parts;
    }

private:
    std::int32_t after_spaces(std::int32_t at) const {
        while (at < text_.length() && u_isUWhiteSpace(text_.char32At(at)) != 0) ++at;
        return at;
    }

    // A cut in the first third would make many small parts, so a lesser kind of end is taken instead.
    std::int32_t cut_after(std::int32_t from) {
        const std::int32_t limit = from + most_;
        const std::int32_t least = from + most_ / 3;
        const std::int32_t paragraph = text_.lastIndexOf(u'\n', least, limit - least);
        if (paragraph > least) return paragraph + 1;
        const std::int32_t sentence = boundary_before(*sentences_, limit);
        if (sentence > least) return sentence;
        for (std::int32_t at = limit; at > least; --at)
            if (u_isUWhiteSpace(text_.char32At(at)) != 0) return at;
        return cut_between_characters(*characters_, text_, from, limit);
    }

    const icu::UnicodeString& text_;
    std::int32_t most_;
    Breaks sentences_;
    Breaks characters_;
};

bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

}  // namespace

std::vector<std::string> split_text(std::string text, std::size_t most) {
    if (is_blank(text)) return {};
    // A text never has more units than bytes, so most texts need no counting.
    if (text.size() <= most) return {std::move(text)};
    const icu::UnicodeString units = icu::UnicodeString::fromUTF8(text);
    if (static_cast<std::size_t>(units.length()) <= most) return {std::move(text)};
    return Splitter{units, static_cast<std::int32_t>(most)}.parts();
}

std::string shorten(std::string text, std::size_t most) {
    if (text.size() <= most) return text;
    const icu::UnicodeString units = icu::UnicodeString::fromUTF8(text);
    const auto limit = static_cast<std::int32_t>(most);
    if (units.length() <= limit) return text;
    const Breaks characters = characters_of(units);
    icu::UnicodeString kept =
        units.tempSubString(0, cut_between_characters(*characters, units, 0, limit - 1));
    return to_utf8(kept.trim().append(u'\u2026'));
}

}  // namespace frontdesk
