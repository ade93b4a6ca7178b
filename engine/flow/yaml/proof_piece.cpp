// SPDX-License-Identifier: MIT
// Pieces between commas.
#include "engine/flow/yaml/proof_piece.hpp"

#include <algorithm>

#include "engine/flow/lines.hpp"
#include "engine/flow/yaml/complaints.hpp"
#include "engine/flow/yaml/signs.hpp"

namespace frontdesk {
namespace {

bool is_one_of(char c, std::string_view signs) { return signs.find(c) != nowhere; }

bool ends_name(std::string_view line, std::size_t colon) {
    return is_blank_or_end(line, colon + 1) || is_one_of(line[colon + 1], ",]}");
}

// The closing bracket of the one at `at`, on the same line and outside quotes; npos if it is not there.
std::size_t matching(std::string_view line, std::size_t at) {
    int depth = 0;
    for (auto i = at; i < line.size(); ++i) {
        const bool quote = is_one_of(line[i], "\"'") && i > 0 && is_one_of(line[i - 1], " \t,[{:");
        if (quote) {
            const auto end = end_of_quotes(line, i);
            if (end != nowhere) i = end - 1;
        } else if (is_one_of(line[i], "[{")) {
            ++depth;
        } else if (is_one_of(line[i], "]}") && --depth == 0) {
            return i;
        }
    }
    return nowhere;
}

}  // namespace

Piece read_piece(std::string_view line, std::size_t at) {
    Piece piece{at};
    int depth = 0;
    auto i = at;
    for (; i < line.size(); ++i) {
        const char c = line[i];
        if (c == ',' && depth == 0) break;
        if (is_one_of(c, "]}") && depth-- == 0) break;
        if (is_one_of(c, "[{")) ++depth;
        piece.bracket |= is_one_of(c, "[{");
        piece.question |= c == '?';
        if (c == ':' && piece.colon == nowhere && ends_name(line, i)) {
            piece.colon = i;
            piece.strange_before_colon = piece.bracket || piece.question;
        }
        if (c == '#' && i > at && is_blank(line[i - 1])) {
            const bool text = i + 1 < line.size() && is_word(line[i + 1]) && i >= 2 && !is_blank(line[i - 2]);
            if (!text) break;
            piece.hash = true;
        }
    }
    piece.end = at + trim_end(line.substr(at, i - at)).size();
    return piece;
}

std::size_t find_tight_colon(std::string_view line, std::size_t at) {
    auto i = at;
    while (i < line.size() && is_word(line[i])) ++i;
    if (i == at || i + 1 >= line.size() || line[i] != ':' || ends_name(line, i)) return nowhere;
    if (line[i + 1] == '/' || (line[i + 1] >= '0' && line[i + 1] <= '9')) return nowhere;
    const bool in_quotes_next = is_one_of(line[i + 1], "\"'[{");
    return in_quotes_next || read_piece(line, at).colon == nowhere ? i : nowhere;
}

bool is_placeholder(std::string_view line, std::size_t at) {
    if (at >= line.size() || line[at] != '{') return false;
    auto i = skip_blanks(line, at + 1);
    const auto name = i;
    while (i < line.size() && is_word(line[i]) && static_cast<unsigned char>(line[i]) < 0x80) ++i;
    if (i == name) return false;
    i = skip_blanks(line, i);
    if (i >= line.size()) return false;
    if (line[i] == '}' || line[i] == '|') return true;
    if (line[i] != ',') return false;
    const auto kind = line.substr(skip_blanks(line, i + 1));
    return kind.starts_with("plural") || kind.starts_with("select") || kind.starts_with("date") ||
           kind.starts_with("time") || kind.starts_with("number");
}

bool is_text_with_brackets(std::string_view line, std::size_t at) {
    if (is_placeholder(line, at)) return true;
    const auto close = matching(line, at);
    if (close == nowhere || only_note(line, close + 1)) return false;
    const auto next = skip_blanks(line, close + 1);
    // Another bracket or a comma is a slip of the keyboard; words make it a text.
    const bool settings = line[at] == '{' && read_piece(line, at + 1).colon != nowhere;
    return !settings && !is_one_of(line[next], "]},;");
}

std::size_t plain_in_brackets(Page& page, int number, std::size_t at) {
    const auto line = page.line(number);
    const auto curly = end_of_curly_quotes(line, at);
    if (curly != nowhere) {
        const auto next = skip_blanks(line, curly);
        if (next >= line.size() || is_one_of(line[next], ",]}:")) {
            complain_curly_quotes(page, number, at, curly);
            return curly;
        }
    }
    const auto piece = read_piece(line, at);
    const auto end = std::max(piece.end, at + 1);
    const Fix fix{number, at, end, in_quotes(line.substr(at, end - at))};
    const bool sign =
        is_one_of(line[at], "*&!%@`|>#") || (is_one_of(line[at], "-?:") && is_blank_or_end(line, at + 1));
    if (sign) {
        complain_first_sign(page, fix);
    } else if (piece.colon != nowhere) {
        const auto name = line.substr(at, piece.colon + 1 - at);
        complain_needs_quotes(
            page, "unquoted-colon", {"it has a colon in it", "jest w nim dwukropek"},
            page.say({"YAML takes \"{}\" for a setting", "YAML bierze \"{}\" za ustawienie"}, name), fix);
    } else if (piece.bracket) {
        complain_needs_quotes(page, "unquoted-brace",
                              {"it has brackets in it and stands inside brackets itself",
                               "są w nim nawiasy, a sam stoi w nawiasach"},
                              page.say({"YAML takes them for a list or for settings",
                                        "YAML bierze je za listę albo za ustawienia"}),
                              fix);
    } else if (piece.question) {
        complain_needs_quotes(
            page, "unquoted-question-mark",
            {"it has a question mark in it and stands inside brackets",
             "jest w nim znak zapytania, a sam stoi w nawiasach"},
            page.say({"YAML cuts the text at the question mark", "YAML ucina tekst na znaku zapytania"}),
            fix);
    } else if (piece.hash) {
        complain_needs_quotes(page, "unquoted-sign", {"it has a # in it", "jest w nim znak #"},
                              page.say({"YAML reads nothing after the #", "YAML nie czyta nic po znaku #"}),
                              fix);
    }
    return end;
}

QuotedEnd quoted_in_brackets(Proof& proof, int number, std::size_t at, int owner, std::size_t depth) {
    auto& page = proof.page;
    const auto line = page.line(number);
    const auto closing = find_closing(page, {number, at, owner});
    const bool never = closing.behind == nowhere || closing.leaves;
    if (never) {
        auto end = trim_end(line).size();
        for (std::size_t i = 0; i < depth && end > at + 1 && is_one_of(line[end - 1], "]}"); ++i)
            end = trim_end(line.substr(0, end - 1)).size();
        complain_unclosed(proof, {number, at, owner}, closing.line, end);
        return {number, end};
    }
    const auto ended = page.line(closing.line);
    const auto next = closing.behind;
    const bool glued = next < ended.size() && !is_blank(ended[next]) && !is_one_of(ended[next], ",]}:");
    if (glued && closing.line == number) {
        auto end = read_piece(line, next).end;
        // A comma inside the text: the mark that really ends it stands further on.
        if (end > 0 && line[end - 1] != line[at]) {
            for (auto i = end; i < line.size(); ++i) {
                if (line[i] != line[at]) continue;
                const auto behind = skip_blanks(line, i + 1);
                if (behind >= line.size() || is_one_of(line[behind], ",]}")) end = i + 1;
                break;
            }
        }
        complain_goes_on(proof, {number, at, owner}, next, end);
        return {number, end};
    }
    if (glued) {
        complain_unclosed(proof, {number, at, owner}, closing.line, trim_end(line).size());
        return {number, trim_end(line).size()};
    }
    check_escapes(proof, {number, at, owner}, closing);
    return {closing.line, closing.behind};
}

}  // namespace frontdesk
