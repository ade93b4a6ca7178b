// SPDX-License-Identifier: MIT
// Wordings used in more than one place.
#include "engine/flow/yaml/complaints.hpp"

#include <algorithm>

#include "engine/flow/lines.hpp"
#include "engine/flow/yaml/build.hpp"
#include "engine/flow/yaml/signs.hpp"

namespace frontdesk {

std::string in_quotes(std::string_view text) {
    const bool plain = text.find_first_of("\"\\") == std::string_view::npos;
    if (plain) return "\"" + std::string{text} + "\"";
    if (text.find('\'') == std::string_view::npos) return "'" + std::string{text} + "'";
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "\"";
}

Diagnostic error_at(std::string_view rule, std::string fact, Mark here) {
    Diagnostic diagnostic;
    diagnostic.rule = rule;
    diagnostic.fact = std::move(fact);
    diagnostic.here = std::move(here);
    return diagnostic;
}

std::string
corrected(const Page& page, int line, std::size_t begin, std::size_t end, std::string_view instead) {
    const auto text = page.line(line);
    const auto from = std::min(skip_blanks(text, 0), begin);
    std::string whole{text.substr(from, begin - from)};
    whole += instead;
    whole += text.substr(std::min(end, text.size()));
    const auto behind = whole.size() - (text.size() - std::min(end, text.size()));
    if (only_note(whole, behind)) whole.resize(behind);
    return std::string{trim_end(whole)};
}

void complain_and_fix(Page& page, Diagnostic told, const Fix& fix) {
    page.report_with_line(std::move(told), fix.line);
    page.repair(fix.line, fix.begin, fix.end, fix.instead);
}

void complain_needs_quotes(
    Page& page, std::string_view rule, Wording because, std::string note, const Fix& fix) {
    auto told =
        error_at(rule,
                 page.say({"this text needs quotes, because {}", "ten tekst trzeba wziąć w cudzysłów, bo {}"},
                          because.in(page.language())),
                 page.mark(fix.line, fix.begin, fix.end, std::move(note)));
    complain_and_fix(page, std::move(told), fix);
}

void complain_first_sign(Page& page, const Fix& fix) {
    const auto sign = page.line(fix.line).substr(fix.begin, 1);
    auto told = error_at("unquoted-sign",
                         page.say({"this text needs quotes, because it starts with {}",
                                   "ten tekst trzeba wziąć w cudzysłów, bo zaczyna się od {}"},
                                  sign),
                         page.mark(fix.line, fix.begin, fix.begin + 1,
                                   page.say({"this sign has a meaning of its own for YAML",
                                             "ten znak ma w YAML-u własne znaczenie"})));
    if (sign == "*" || sign == "&") {
        told.advice.push_back(
            page.say({"if it should repeat something from another place, write it out in full: "
                      "bots have no such references",
                      "jeśli ma powtarzać coś z innego miejsca, napisz to w całości: boty nie mają "
                      "takich odwołań"}));
    }
    complain_and_fix(page, std::move(told), fix);
}

void complain_list_on_line(Page& page, const Fix& fix) {
    auto told = error_at("list-on-key-line",
                         page.say({"a list must start on the line below its name",
                                   "lista powinna zaczynać się w wierszu pod swoją nazwą"}),
                         page.mark(fix.line, fix.begin, fix.end,
                                   page.say({"move this to the next line, 2 spaces in",
                                             "przenieś to do następnego wiersza, o 2 spacje w prawo"})));
    told.advice.push_back(
        page.say({"if it is no list but a text, write:  {}", "jeśli to nie lista, tylko tekst, napisz:  {}"},
                 corrected(page, fix.line, fix.begin, fix.end, fix.instead)));
    page.report(std::move(told));
    page.repair(fix.line, fix.begin, fix.end, fix.instead);
}

void complain_backslash(Page& page, int line, std::size_t at) {
    auto told = error_at("backslash",
                         page.say({"a backslash in quotes needs a second one",
                                   "ukośnik \\ w cudzysłowie trzeba wpisać dwa razy"}),
                         page.mark(line, at, at + 1,
                                   page.say({"it would change the character behind it",
                                             "inaczej zmienia znak, który po nim stoi"})));
    complain_and_fix(page, std::move(told), {line, at, at + 1, "\\\\"});
}

void complain_curly_quotes(Page& page, int line, std::size_t begin, std::size_t end) {
    const auto text = page.line(line).substr(begin, end - begin);
    const Fix fix{line, begin, end, in_quotes(inside_curly_quotes(text))};
    auto told = error_at(
        "curly-quotes",
        page.say({"these curly quotation marks do not work as quotes",
                  "te drukarskie cudzysłowy nie działają jak zwykłe"}),
        page.mark(line, begin, end,
                  page.say({"customers would see the marks, and a colon or comma between them would break "
                            "the text",
                            "klient zobaczyłby te znaki, a dwukropek lub przecinek między nimi "
                            "rozerwałby tekst"})));
    told.advice.push_back(
        page.say({"if customers should see them, write:  {}", "jeśli klient ma je widzieć, napisz:  {}"},
                 corrected(page, line, begin, end, in_quotes(text))));
    complain_and_fix(page, std::move(told), fix);
}

void complain_too_deep(Page& page, int line, std::size_t byte) {
    auto told =
        error_at("too-deep",
                 page.say({"there are more than {} levels inside one another here",
                           "jest tu za dużo poziomów, jeden w drugim (najwyżej {})"},
                          max_depth),
                 page.mark(line, byte, byte + 1,
                           page.say({"one level too many starts here", "tu zaczyna się poziom za dużo"})));
    told.advice.push_back(
        page.say({"a bot needs fewer than ten; look for a bracket typed twice or a line too far to the right",
                  "bot potrzebuje mniej niż dziesięciu; poszukaj nawiasu wpisanego dwa razy albo wiersza "
                  "przesuniętego za bardzo w prawo"}));
    page.report(std::move(told));
}

void complain_too_many(Page& page, int line, std::size_t byte) {
    auto told =
        error_at("too-many-values",
                 page.say({"this file holds more than {} settings and texts",
                           "w tym pliku jest ponad {} ustawień i tekstów"},
                          max_nodes),
                 page.mark(line, byte, byte + 1, page.say({"reading stops here", "tu kończy się czytanie"})));
    told.advice.push_back(
        page.say({"spread it over several files, for example one for the FAQs",
                  "rozłóż go na kilka plików, na przykład osobny na pytania i odpowiedzi"}));
    page.report(std::move(told));
}

void complain_repetition(Page& page, int line, std::size_t begin, std::size_t end) {
    const auto sign = std::string{page.line(line).substr(begin, end - begin)};
    auto told =
        error_at("repetition-sign",
                 page.say({"\"{}\" is a sign that bots do not use", "boty nie używają znaku \"{}\""}, sign),
                 page.mark(line, begin, end,
                           page.say({"YAML takes this for a reference to another place or for a type",
                                     "YAML bierze to za odwołanie do innego miejsca albo za typ"})));
    told.advice.push_back(
        page.say({"write out in full what should stand here; if it is a text, put it in quotes",
                  "napisz tu w całości to, co ma tu być; jeśli to tekst, weź go w cudzysłów"}));
    page.report(std::move(told));
}

void complain_second_document(Page& page, int line) {
    const auto text = page.line(line);
    auto told = error_at(
        "second-document",
        page.say({"this line ends the file for YAML, but more follows it",
                  "dla YAML-a plik kończy się na tym wierszu, a coś jest jeszcze pod nim"}),
        page.mark(line, 0, 3, page.say({"what stands below would be lost", "to, co niżej, by przepadło"})));
    told.advice.push_back(page.say({"remove the line \"{}\", or move what is below it to a file of its own",
                                    "usuń wiersz \"{}\" albo przenieś to, co pod nim, do osobnego pliku"},
                                   std::string{text.substr(0, 3)}));
    page.report(std::move(told));
}

}  // namespace frontdesk
