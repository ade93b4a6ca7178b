// SPDX-License-Identifier: MIT
// Texts in quotes, and the choice of how a value is read.
#include "engine/flow/lines.hpp"
#include "engine/flow/yaml/build.hpp"
#include "engine/flow/yaml/complaints.hpp"
#include "engine/flow/yaml/proof.hpp"
#include "engine/flow/yaml/signs.hpp"

namespace frontdesk {

// Where YAML would end the quotation, over as many lines as it takes.
Closing find_closing(const Page& page, const ValueStart& start) {
    const char mark = page.line(start.line)[start.at];
    bool leaves = false;
    auto at = start.at + 1;
    for (int number = start.line; number < page.size(); ++number, at = 0) {
        const auto line = page.line(number);
        const auto indent = line.find_first_not_of(" \t");
        if (number > start.line && indent != std::string_view::npos &&
            static_cast<int>(indent) <= start.owner)
            leaves = true;
        for (; at < line.size(); ++at) {
            if (mark == '"' && line[at] == '\\') {
                ++at;
            } else if (line[at] == mark) {
                if (mark == '"' || at + 1 >= line.size() || line[at + 1] != mark)
                    return {number, at + 1, leaves};
                ++at;
            }
        }
    }
    return {page.size() - 1, std::string_view::npos, leaves};
}

void complain_unclosed(Proof& proof, const ValueStart& start, int swallowed, std::size_t end) {
    auto& page = proof.page;
    while (swallowed > start.line && trim_end(page.line(swallowed)).empty()) --swallowed;
    const auto line = page.line(start.line);
    const auto note =
        swallowed > start.line
            ? page.say({"the text starts here and swallows every line down to {}",
                        "tekst zaczyna się tutaj i połyka wszystkie wiersze aż do {}"},
                       swallowed + 1)
            : page.say({"the text starts here and does not end", "tekst zaczyna się tutaj i nie ma końca"});
    auto told =
        error_at("unclosed-quote",
                 page.say({"this quotation mark is never closed", "ten cudzysłów nie jest zamknięty"}),
                 page.mark(start.line, start.at, start.at + 1, note));
    std::string instead = line[start.at] == '\'' ? "'" : "\"";
    if (line.substr(0, end).ends_with('\\')) instead.insert(0, "\\");
    complain_and_fix(page, std::move(told), {start.line, end, end, instead});
}

void complain_goes_on(Proof& proof, const ValueStart& start, std::size_t behind, std::size_t end) {
    auto& page = proof.page;
    const auto line = page.line(start.line);
    const char mark = line[start.at];
    auto whole = line.substr(start.at, end - start.at);
    const bool closed = whole.size() > 1 && whole.back() == mark;
    // '"Hello" she said' is meant with its quotes; 'the "best" cake' without the outer ones.
    const auto text = closed ? whole.substr(1, whole.size() - 2) : mark == '"' ? whole : whole.substr(1);
    auto told =
        error_at("text-after-quote",
                 page.say({"the text ends at this quotation mark, but the line goes on",
                           "tekst kończy się na tym znaku, a wiersz biegnie dalej"}),
                 page.mark(start.line, behind - 1, behind,
                           mark == '\'' ? page.say({"YAML takes this apostrophe for the end of the text",
                                                    "YAML bierze ten apostrof za koniec tekstu"})
                                        : page.say({"YAML takes this mark for the end of the text",
                                                    "YAML bierze ten znak za koniec tekstu"})));
    complain_and_fix(page, std::move(told), {start.line, start.at, end, in_quotes(text)});
}

namespace {

bool known_escape(char c) {
    return std::string_view{"0abtnvfre \"'/\\N_LPxuU"}.find(c) != std::string_view::npos;
}

}  // namespace

void check_escapes(Proof& proof, const ValueStart& start, const Closing& closing) {
    auto& page = proof.page;
    if (page.line(start.line)[start.at] != '"') return;
    auto at = start.at + 1;
    for (int number = start.line; number <= closing.line; ++number, at = 0) {
        const auto line = page.line(number);
        const auto end = number == closing.line ? closing.behind - 1 : line.size();
        for (; at + 1 < end; ++at) {
            if (line[at] != '\\') continue;
            if (!known_escape(line[at + 1])) complain_backslash(page, number, at);
            ++at;
        }
    }
}

ValueEnd read_quoted(Proof& proof, const ValueStart& start) {
    const auto closing = find_closing(proof.page, start);
    const bool open = closing.behind == std::string_view::npos;
    const bool goes_on = !open && !only_note(proof.page.line(closing.line), closing.behind);
    if (open || closing.leaves || (goes_on && closing.line > start.line)) {
        complain_unclosed(proof, start, closing.line, trim_end(proof.page.line(start.line)).size());
        return {start.line};
    }
    if (goes_on) {
        const auto line = proof.page.line(start.line);
        complain_goes_on(proof, start, closing.behind, end_without_note(line, closing.behind));
        return {start.line};
    }
    check_escapes(proof, start, closing);
    return {closing.line};
}

ValueEnd read_value(Proof& proof, const ValueStart& start) {
    proof.count(start.line, start.at);
    auto& page = proof.page;
    const auto line = page.line(start.line);
    const char first = line[start.at];
    if (first == '"' || first == '\'') return read_quoted(proof, start);
    if (first == '[' || first == '{') return read_brackets(proof, start);
    if (first == '|' || first == '>') return read_block_text(proof, start);
    const auto end = end_without_note(line, start.at + 1);
    const Fix quoted{start.line, start.at, end, in_quotes(line.substr(start.at, end - start.at))};
    if (std::string_view{"*&!%@`,]}#"}.find(first) != std::string_view::npos) {
        complain_first_sign(page, quoted);
        return {start.line};
    }
    const bool alone = (first == '-' || first == '?' || first == ':') && is_blank_or_end(line, start.at + 1);
    if (alone) {
        if (first == '-') complain_list_on_line(page, quoted);
        if (first != '-') complain_first_sign(page, quoted);
        return {start.line};
    }
    return read_plain(proof, start);
}

void Proof::count(int line, std::size_t at) {
    if (++nodes <= max_nodes || stopped) return;
    complain_too_many(page, line, at);
    stopped = broken = true;
}

}  // namespace frontdesk
