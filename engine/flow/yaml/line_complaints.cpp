// SPDX-License-Identifier: MIT
// Wordings about whole lines.
#include "engine/flow/yaml/line_complaints.hpp"

#include <cstdlib>

#include "engine/flow/lines.hpp"
#include "engine/flow/render_parts.hpp"
#include "engine/flow/yaml/complaints.hpp"
#include "engine/flow/yaml/proof_piece.hpp"
#include "engine/flow/yaml/signs.hpp"

namespace frontdesk {
namespace {

constexpr auto none = std::string_view::npos;

// "1 space", "2 spaces"; "1 spację", "2 spacje", "5 spacji".
std::string spaces(const Page& page, int count) {
    const auto number = static_cast<std::size_t>(count);
    const auto noun = page.language() == MessageLanguage::pl
                          ? plural_form(number, "spację", "spacje", "spacji", page.language())
                          : plural_form(number, "space", "spaces", "spaces", page.language());
    return fmt::format("{} {}", count, noun);
}

std::string starts_after(const Page& page, int count) {
    if (count == 0) return page.say({"starts at the very left", "zaczyna się od samego brzegu"});
    return page.say({"has {} before it", "ma przed sobą {}"}, spaces(page, count));
}

Mark margin(const Page& page, int line) {
    const auto indent = skip_blanks(page.line(line), 0);
    return page.mark(line, 0, indent, starts_after(page, static_cast<int>(indent)));
}

void leave_out(Page& page, int line, std::size_t at) { page.repair(line, at, page.line(line).size(), ""); }

}  // namespace

void complain_tab(Page& page, int line) {
    const auto has_tab = [&](int number) {
        const auto text = page.line(number);
        const auto at = skip_blanks(text, 0);
        return at < text.size() && text.substr(0, at).find('\t') != none;
    };
    int more = 0;
    for (int number = line + 1; number < page.size(); ++number) more += has_tab(number) ? 1 : 0;
    const auto at = skip_blanks(page.line(line), 0);
    auto told = error_at(
        "tab",
        page.say({"there is a tab at the start of this line", "na początku tego wiersza jest tabulator"}),
        page.mark(line, 0, at, page.say({"only spaces work here", "tu działają tylko spacje"})));
    if (more > 0)
        told.advice.push_back(page.say(
            {"lines with the same mistake below: {}", "dalszych wierszy z tym samym błędem: {}"}, more));
    told.advice.push_back(
        page.say({"put two spaces in place of each tab; most editors do it at once (Convert indentation "
                  "to spaces)",
                  "wstaw dwie spacje zamiast każdego tabulatora; większość edytorów zrobi to za jednym razem "
                  "(Zamień wcięcia na spacje)"}));
    page.report(std::move(told));
}

void complain_indentation(Page& page, int line, std::size_t at, int wanted, int other) {
    const int off = static_cast<int>(at) - wanted;
    const auto count = spaces(page, std::abs(off));
    auto told = error_at("indentation",
                         off > 0 ? page.say({"this line starts {} too far to the right",
                                             "ten wiersz zaczyna się o {} za daleko w prawo"},
                                            count)
                                 : page.say({"this line starts {} too far to the left",
                                             "ten wiersz zaczyna się o {} za daleko w lewo"},
                                            count),
                         margin(page, line));
    told.related.push_back(margin(page, other));
    told.advice.push_back(
        wanted == 0
            ? page.say({"remove the spaces before it, so that it starts like line {}",
                        "usuń spacje przed nim, żeby zaczynał się tak jak wiersz {}"},
                       other + 1)
            : page.say({"put {} before it, as on line {}", "wstaw przed nim {}, tak jak w wierszu {}"},
                       spaces(page, wanted), other + 1));
    page.report(std::move(told));
}

void complain_item_below_text(Page& page, int line, std::size_t at, int other) {
    auto told =
        error_at("list-in-text",
                 page.say({"this list belongs to a setting that already has a value",
                           "ta lista należy do ustawienia, które ma już wartość"}),
                 page.mark(line, at, at + 1, page.say({"the list starts here", "lista zaczyna się tutaj"})));
    const auto indent = skip_blanks(page.line(other), 0);
    told.related.push_back(page.mark(other, indent, end_without_note(page.line(other), indent),
                                     page.say({"the value is here", "wartość jest tutaj"})));
    told.advice.push_back(
        page.say({"make the value the first item of the list, or give the list a name of its own",
                  "wpisz tę wartość jako pierwszą pozycję listy albo nadaj liście osobną nazwę"}));
    page.report(std::move(told));
}

void complain_stray_item(Page& page, int line, std::size_t at, int other) {
    auto told = error_at("stray-dash",
                         page.say({"this line starts with a dash, but the lines beside it have none",
                                   "ten wiersz zaczyna się od myślnika, a wiersze obok nie"}),
                         page.mark(line, at, at + 1));
    const auto indent = skip_blanks(page.line(other), 0);
    told.related.push_back(page.mark(other, indent, end_without_note(page.line(other), indent),
                                     page.say({"no dash here", "tu nie ma myślnika"})));
    told.advice.push_back(
        page.say({"if it belongs to a list, move it right until it starts under the other dashes",
                  "jeśli należy do listy, przesuń go w prawo, pod pozostałe myślniki"}));
    told.advice.push_back(page.say({"else remove the dash", "jeśli nie, usuń myślnik"}));
    page.report(std::move(told));
}

void complain_missing_dash(Page& page, int line, std::size_t at, int other) {
    auto told = error_at("missing-dash",
                         page.say({"this line has no dash, but the lines beside it start with one",
                                   "ten wiersz nie ma myślnika, a wiersze obok się od niego zaczynają"}),
                         page.mark(line, at, end_without_note(page.line(line), at)));
    const auto indent = skip_blanks(page.line(other), 0);
    told.related.push_back(
        page.mark(other, indent, indent + 1, page.say({"a dash here", "tu jest myślnik"})));
    told.advice.push_back(page.say({"if it belongs to the item above, put 2 more spaces before it",
                                    "jeśli należy do pozycji wyżej, wstaw przed nim jeszcze 2 spacje"}));
    told.advice.push_back(
        page.say({"if it is an item of its own, write:  - {}", "jeśli to osobna pozycja, napisz:  - {}"},
                 trim_end(page.line(line).substr(at))));
    page.report(std::move(told));
}

bool find_stuck_dash(std::string_view line, std::size_t at) {
    if (line[at] != '-' || at + 1 >= line.size() || line[at + 1] == '-') return false;
    const char next = line[at + 1];
    return (is_word(next) && (next < '0' || next > '9')) || next == '"' || next == '\'' || next == '{' ||
           next == '[';
}

void complain_stuck_dash(Page& page, int line, std::size_t at) {
    auto told = error_at("missing-space",
                         page.say({"a space is missing after this dash", "po tym myślniku brakuje spacji"}),
                         page.mark(line, at, at + 1));
    complain_and_fix(page, std::move(told), {line, at + 1, at + 1, " "});
}

void complain_stray_sign(Page& page, int line, std::size_t at) {
    auto told =
        error_at("after-bracket", page.say({"this sign belongs nowhere", "ten znak do niczego nie należy"}),
                 page.mark(line, at, at + 1,
                           page.say({"no bracket is open here", "żaden nawias nie jest tu otwarty"})));
    told.advice.push_back(page.say({"remove it", "usuń go"}));
    page.report(std::move(told));
    leave_out(page, line, at);
}

void complain_no_name(Page& page, int line, std::size_t at) {
    auto told = error_at(
        "no-key", page.say({"there is no name before this colon", "przed tym dwukropkiem nie ma nazwy"}),
        page.mark(line, at, at + 1));
    told.advice.push_back(page.say({"each line is  name: value", "każdy wiersz to  nazwa: wartość"}));
    page.report(std::move(told));
    leave_out(page, line, at);
}

std::optional<std::size_t> complain_missing_colon(Proof& proof, int number, std::size_t at) {
    auto& page = proof.page;
    const auto line = page.line(number);
    const auto tight = find_tight_colon(line, at);
    if (tight != none) {
        auto told =
            error_at("missing-space",
                     page.say({"a space is missing after this colon", "po tym dwukropku brakuje spacji"}),
                     page.mark(number, tight, tight + 1));
        complain_and_fix(page, std::move(told), {number, tight + 1, tight + 1, " "});
        return tight;
    }
    if (std::string_view{"*&!"}.find(line[at]) != none) {
        complain_repetition(page, number, at, at + 1);
        leave_out(page, number, at);
        return std::nullopt;
    }
    const auto end = end_without_note(line, at);
    auto told = error_at(
        "missing-colon", page.say({"this line has no colon", "w tym wierszu nie ma dwukropka"}),
        page.mark(number, at, end, page.say({"it should be  name: value", "powinno być  nazwa: wartość"})));
    auto name = at;
    while (name < end && is_word(line[name])) ++name;
    auto value = skip_blanks(line, name);
    if (value < end && line[value] == '=') value = skip_blanks(line, value + 1);
    told.advice.push_back(page.say({"if it goes on with the text above, put that whole text in quotes",
                                    "jeśli to dalszy ciąg tekstu wyżej, weź cały ten tekst w cudzysłów"}));
    if (name == at || (value == name && name < end)) {
        page.report(std::move(told));
        leave_out(page, number, at);
        return std::nullopt;
    }
    const std::string instead = value < end ? ": " : ":";
    complain_and_fix(page, std::move(told), {number, name, value, instead});
    if (value >= end) return line.size();
    // The value itself is taken as it stands: one mistake a line is enough.
    const auto rest = line.substr(value, end - value);
    page.repair(number, value, end, in_quotes(rest));
    return std::nullopt;
}

}  // namespace frontdesk
