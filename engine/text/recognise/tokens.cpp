// SPDX-License-Identifier: MIT
#include "engine/text/recognise/tokens.hpp"

#include <algorithm>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "engine/text/characters.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

enum class Sort { letter, digit, joins, invisible, space, sign };

bool is_apostrophe(char32_t c) {
    return c == U'\'' || c == U'`' || c == 0x2019 || c == 0x2018 || c == 0x00B4;
}

Sort sort_of(char32_t point) {
    if (is_apostrophe(point)) return Sort::joins;
    if (point == 0xFFFD) return Sort::space;
    switch (u_charType(static_cast<UChar32>(point))) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER: return Sort::letter;
    case U_DECIMAL_DIGIT_NUMBER: return Sort::digit;
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_COMBINING_SPACING_MARK: return Sort::invisible;
    case U_CONTROL_CHAR:
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR: return Sort::space;
    default: return Sort::sign;
    }
}

std::string utf8(char32_t point) {
    std::string text;
    icu::UnicodeString(static_cast<UChar32>(point)).toUTF8String(text);
    return text;
}

// Full-width forms, dashes and quotation marks as ASCII has them.
std::string plain_sign(char32_t point) {
    if (point > 0xFF00 && point < 0xFF5F) return utf8(point - 0xFF00 + 0x20);
    switch (u_charType(static_cast<UChar32>(point))) {
    case U_DASH_PUNCTUATION: return "-";
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION: return "\"";
    default: return point == 0x2212 ? "-" : point == 0x2026 ? "." : point == 0x201E ? "\"" : utf8(point);
    }
}

class Cutter {
public:
    void add(char32_t point) {
        const Sort sort = sort_of(point);
        switch (sort) {
        case Sort::letter: extend(AnswerToken::Kind::word, utf8(point)); return;
        case Sort::digit: extend(AnswerToken::Kind::digits, digit(point)); return;
        case Sort::invisible:
            if (open_ && tokens_.back().kind == AnswerToken::Kind::word) tokens_.back().text += utf8(point);
            return;
        case Sort::joins:
            if (open_ && tokens_.back().kind == AnswerToken::Kind::word) return;
            close();
            push(AnswerToken::Kind::sign, "'");
            return;
        case Sort::space:
            close();
            glued_ = false;
            return;
        case Sort::sign:
            close();
            push(AnswerToken::Kind::sign, plain_sign(point));
            return;
        }
    }
    std::vector<AnswerToken> take() {
        close();
        std::erase_if(tokens_, [](const AnswerToken& token) { return token.text.empty(); });
        return std::move(tokens_);
    }

private:
    static std::string digit(char32_t point) {
        return std::string(1, static_cast<char>('0' + u_charDigitValue(static_cast<UChar32>(point))));
    }
    void extend(AnswerToken::Kind kind, const std::string& more) {
        if (!open_ || tokens_.back().kind != kind) {
            close();
            push(kind, {});
            open_ = true;
        }
        tokens_.back().text += more;
    }
    void push(AnswerToken::Kind kind, std::string text) {
        tokens_.push_back({kind, std::move(text), glued_});
        glued_ = true;
    }
    void close() {
        if (open_ && tokens_.back().kind == AnswerToken::Kind::word) {
            std::string folded;
            for (const auto& word : fold(tokens_.back().text)) folded += word;
            tokens_.back().text = std::move(folded);
        }
        open_ = false;
    }

    std::vector<AnswerToken> tokens_;
    bool open_ = false;
    bool glued_ = false;
};

}  // namespace

std::vector<AnswerToken> tokenise(std::string_view text) {
    Cutter cutter;
    for (const char32_t point : characters(text)) cutter.add(point);
    return cutter.take();
}

bool within_one_error(std::string_view left, std::string_view right) {
    if (left.size() > right.size()) std::swap(left, right);
    if (right.size() - left.size() > 1) return false;
    const auto at = static_cast<std::size_t>(std::ranges::mismatch(left, right).in1 - left.begin());
    left.remove_prefix(at);
    right.remove_prefix(at);
    if (left.size() < right.size()) return left == right.substr(1);
    if (left.empty() || left.substr(1) == right.substr(1)) return true;
    return left.size() > 1 && left[0] == right[1] && left[1] == right[0] && left.substr(2) == right.substr(2);
}

}  // namespace frontdesk
