// SPDX-License-Identifier: MIT
#include "engine/text/recognise/pattern.hpp"

#include <re2/re2.h>

#include "engine/text/characters.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t max_pattern_bytes = 1'000;
constexpr std::size_t max_matched_bytes = 20'000;
constexpr std::int64_t max_pattern_memory = 1 << 20;

PatternFault::Kind kind_of(re2::RE2::ErrorCode code) {
    using Kind = PatternFault::Kind;
    switch (code) {
    case re2::RE2::ErrorMissingBracket: return Kind::unclosed_bracket;
    case re2::RE2::ErrorMissingParen: return Kind::unclosed_group;
    case re2::RE2::ErrorUnexpectedParen: return Kind::extra_parenthesis;
    case re2::RE2::ErrorRepeatArgument:
    case re2::RE2::ErrorRepeatSize:
    case re2::RE2::ErrorRepeatOp: return Kind::bad_repeat;
    case re2::RE2::ErrorBadEscape:
    case re2::RE2::ErrorTrailingBackslash: return Kind::bad_escape;
    case re2::RE2::ErrorBadCharClass:
    case re2::RE2::ErrorBadCharRange: return Kind::bad_range;
    case re2::RE2::ErrorBadUTF8: return Kind::not_utf8;
    case re2::RE2::ErrorPatternTooLarge: return Kind::too_large;
    default: return Kind::not_supported;
    }
}

}  // namespace

std::variant<Pattern, PatternFault> Pattern::compile(std::string_view pattern) {
    if (pattern.size() > max_pattern_bytes) return PatternFault{PatternFault::Kind::too_large, {}};
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(max_pattern_memory);
    const auto compiled =
        std::make_shared<const re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
    if (!compiled->ok()) return PatternFault{kind_of(compiled->error_code()), compiled->error_arg()};
    return Pattern{compiled};
}

const std::string& Pattern::text() const { return compiled_->pattern(); }

bool matches_pattern(const Pattern& pattern, std::string_view text) {
    if (text.size() > max_matched_bytes) return false;
    text = trimmed(text);
    return re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), *pattern.compiled_);
}

bool pattern_within(const Pattern& pattern, std::string_view text) {
    text = text.substr(0, max_matched_bytes);
    return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *pattern.compiled_);
}

}  // namespace frontdesk
