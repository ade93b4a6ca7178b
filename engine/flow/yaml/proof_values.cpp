// SPDX-License-Identifier: MIT
// Values on lines of their own setting: unquoted texts and blocks of text.
#include <algorithm>

#include "engine/flow/lines.hpp"
#include "engine/flow/yaml/complaints.hpp"
#include "engine/flow/yaml/proof.hpp"
#include "engine/flow/yaml/signs.hpp"

namespace frontdesk {
namespace {

constexpr Wording has_colon{"it has a colon in it", "jest w nim dwukropek"};

// "#1" behind a single space is a part of the text; "# note" and what stands further off is a note.
bool hash_means_text(std::string_view line, std::size_t hash) {
    const bool tight = hash + 1 < line.size() && (is_word(line[hash + 1]) && line[hash + 1] != '-');
    return tight && hash >= 2 && is_blank(line[hash - 1]) && !is_blank(line[hash - 2]);
}

void warn_of_hash(Proof& proof, int line, std::size_t begin, std::size_t hash) {
    auto& page = proof.page;
    const auto text = page.line(line);
    const auto end = trim_end(text).size();
    auto told = error_at(
        "text-after-hash",
        page.say({"customers will not see what follows the #", "klient nie zobaczy tego, co jest po #"}),
        page.mark(
            line, hash, end,
            page.say({"YAML reads this as a note to yourself", "YAML bierze to za notatkę dla ciebie"})));
    told.severity = Severity::warning;
    told.advice.push_back(
        page.say({"to show it, write:  {}", "aby to pokazać, napisz:  {}"},
                 corrected(page, line, begin, end, in_quotes(text.substr(begin, end - begin)))));
    told.advice.push_back(page.say({"to keep the note, move it to a line of its own",
                                    "aby zostawić notatkę, przenieś ją do osobnego wiersza"}));
    page.report(std::move(told));
}

// A line below an unquoted text that goes on with it: deeper, and neither a setting nor an item.
bool continues(std::string_view line, int owner) {
    const auto indent = line.find_first_not_of(' ');
    if (indent == std::string_view::npos || static_cast<int>(indent) <= owner) return false;
    if (line[indent] == '#' || line[indent] == '\t' || is_item(line, indent)) return false;
    const auto colon = find_colon(line, indent);
    if (colon == std::string_view::npos) return true;
    return !std::all_of(line.begin() + static_cast<std::ptrdiff_t>(indent),
                        line.begin() + static_cast<std::ptrdiff_t>(colon), is_word);
}

// A text over several lines with a colon in a later one: quotes go round the whole.
void quote_lines(Proof& proof, const ValueStart& start, int line, std::size_t colon, int last) {
    auto& page = proof.page;
    const auto indent = skip_blanks(page.line(line), 0);
    auto told =
        error_at("unquoted-colon",
                 page.say({"this text needs quotes, because {}", "ten tekst trzeba wziąć w cudzysłów, bo {}"},
                          has_colon.in(page.language())),
                 page.mark(line, indent, colon + 1,
                           page.say({"YAML takes this for a setting", "YAML bierze to za ustawienie"})));
    told.related.push_back(page.mark(start.line, start.at, end_without_note(page.line(start.line), start.at),
                                     page.say({"the text starts here", "tekst zaczyna się tutaj"})));
    told.advice.push_back(page.say({"put a \" before the text on line {} and another behind it on line {}",
                                    "wstaw \" przed tekstem w wierszu {} i drugi za nim w wierszu {}"},
                                   start.line + 1, last + 1));
    page.report(std::move(told));
    for (int i = start.line; i <= last; ++i)
        if (page.line(i).find_first_of("\"\\") != std::string_view::npos) proof.broken = true;
    page.repair(start.line, start.at, start.at, "\"");
    const auto end = trim_end(page.line(last)).size();
    page.repair(last, end, end, "\"");
}

ValueEnd read_further_lines(Proof& proof, const ValueStart& start) {
    auto& page = proof.page;
    int last = start.line;
    int colon_line = -1;
    for (int line = start.line + 1; line < page.size(); ++line) {
        const auto text = page.line(line);
        if (trim_end(text).empty()) continue;
        if (!continues(text, start.owner)) break;
        if (colon_line < 0 && find_colon(text, skip_blanks(text, 0)) != std::string_view::npos)
            colon_line = line;
        last = line;
        if (end_without_note(text, skip_blanks(text, 0)) < trim_end(text).size()) break;
    }
    if (colon_line >= 0) {
        const auto text = page.line(colon_line);
        quote_lines(proof, start, colon_line, find_colon(text, skip_blanks(text, 0)), last);
        return {last};
    }
    return {last, true};
}

bool valid_block_header(std::string_view header) {
    for (const char c : header.substr(1))
        if (c != '+' && c != '-' && (c < '1' || c > '9')) return false;
    return header.size() <= 3;
}

}  // namespace

ValueEnd read_plain(Proof& proof, const ValueStart& start) {
    auto& page = proof.page;
    const auto line = page.line(start.line);
    const auto curly = end_of_curly_quotes(line, start.at);
    if (curly != std::string_view::npos && only_note(line, curly)) {
        complain_curly_quotes(page, start.line, start.at, curly);
        return {start.line};
    }
    auto end = end_without_note(line, start.at);
    const auto colon = find_colon(line, start.at);
    if (colon != std::string_view::npos) {
        const auto name = line.substr(start.at, colon + 1 - start.at);
        complain_needs_quotes(
            page, "unquoted-colon", has_colon,
            page.say({"YAML takes \"{}\" for a setting", "YAML bierze \"{}\" za ustawienie"}, name),
            {start.line, start.at, end, in_quotes(line.substr(start.at, end - start.at))});
        return {start.line};
    }
    const auto hash = skip_blanks(line, end);
    if (hash < line.size() && hash_means_text(line, hash)) warn_of_hash(proof, start.line, start.at, hash);
    if (hash < line.size()) return {start.line, true};
    return read_further_lines(proof, start);
}

ValueEnd read_block_text(Proof& proof, const ValueStart& start) {
    auto& page = proof.page;
    const auto line = page.line(start.line);
    const auto end = end_without_note(line, start.at);
    if (!valid_block_header(line.substr(start.at, end - start.at))) {
        complain_first_sign(page,
                            {start.line, start.at, end, in_quotes(line.substr(start.at, end - start.at))});
        return {start.line};
    }
    int last = start.line;
    int body = -1;
    for (int number = start.line + 1; number < page.size(); ++number) {
        const auto text = page.line(number);
        const auto indent = text.find_first_not_of(' ');
        if (indent == std::string_view::npos) continue;
        const auto column = static_cast<int>(indent);
        if (column <= start.owner) break;
        if (body < 0) body = column;
        // Less deep than the first line, yet deeper than the setting: YAML would end the text here and
        // stumble.
        if (column < body && text[indent] == '#') break;
        if (column < body) {
            auto told = error_at("indentation",
                                 page.say({"this line of the text starts further left than its first line",
                                           "ten wiersz tekstu zaczyna się bardziej z lewej niż pierwszy"}),
                                 page.mark(number, 0, indent));
            told.advice.push_back(
                page.say({"let it start with {} spaces", "niech zaczyna się od spacji w liczbie: {}"}, body));
            page.report(std::move(told));
            page.repair(number, 0, indent, std::string(static_cast<std::size_t>(body), ' '));
        }
        last = number;
    }
    return {last};
}

}  // namespace frontdesk
