// SPDX-License-Identifier: MIT
// Wordings used in more than one place.
#include "engine/flow/yaml/complaints.hpp"

#include "engine/flow/yaml/build.hpp"

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

std::string write_line(const Page& page, std::string_view line) {
    return page.say({"write:  {}", "napisz:  {}"}, line);
}

Diagnostic error_at(std::string_view rule, std::string fact, Mark here) {
    Diagnostic diagnostic;
    diagnostic.rule = rule;
    diagnostic.fact = std::move(fact);
    diagnostic.here = std::move(here);
    return diagnostic;
}

void complain_too_deep(Page& page, int line, std::size_t byte) {
    auto told =
        error_at("too-deep",
                 page.say({"there are more than {} levels inside one another here",
                           "jest tu więcej niż {} poziomów, jeden w drugim"},
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
