// SPDX-License-Identifier: MIT
// An author's regular expression (RE2) for whole values: compiled once, bounded in memory and time.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace re2 {
class RE2;
}

namespace frontdesk {

// Why RE2 refuses a pattern. `where` is the piece to blame, empty for the whole.
struct PatternFault {
    enum class Kind {
        unclosed_bracket,   // [
        unclosed_group,     // ( without )
        extra_parenthesis,  // ) without (
        bad_repeat,         // nothing before * + ?, or a bad number in {}
        bad_escape,         // \ with a letter that means nothing, or at the end
        bad_range,          // z-a, or a class that nobody knows
        not_supported,      // look-around, back references
        not_utf8,
        too_large,
    };
    Kind kind;
    std::string where;
    bool operator==(const PatternFault&) const = default;
};

class Pattern {
public:
    static std::variant<Pattern, PatternFault> compile(std::string_view pattern);
    const std::string& text() const;

private:
    friend bool matches_pattern(const Pattern& pattern, std::string_view text);
    friend bool pattern_within(const Pattern& pattern, std::string_view text);
    explicit Pattern(std::shared_ptr<const re2::RE2> compiled) : compiled_(std::move(compiled)) {}

    std::shared_ptr<const re2::RE2> compiled_;
};

// Is the whole text (without spaces at its ends) what the pattern describes? At most 20 000 bytes are looked
// at: a longer text never matches.
bool matches_pattern(const Pattern& pattern, std::string_view text);
// Does it stand anywhere in the text? A longer text is looked at up to there.
bool pattern_within(const Pattern& pattern, std::string_view text);

}  // namespace frontdesk
