// SPDX-License-Identifier: MIT
// Texts with placeholders, compiled, and what is wrong with them told where it stands.
#include <algorithm>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/lines.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

using Fault = TemplateFault::Kind;

std::string_view from_character(std::string_view text, std::size_t offset) {
    std::size_t at = 0;
    while (at < text.size() && offset > 0) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
        --offset;
    }
    return text.substr(at);
}

// Underlines `marked`, with which the text goes on from the fault, if the file reads as the text does.
Mark mark_fault(const Context& context, const Node& node, std::string_view rest, std::string_view marked) {
    Mark mark = mark_of(node);
    constexpr std::size_t enough = 40;  // bytes, to find the very place
    const std::string_view sought =
        rest.substr(0, std::min(rest.find('\n'), std::max(marked.size(), enough)));
    if (!context.report.may_suggest() || marked.empty()) return mark;
    auto place = find_in_source(context.folder, node.place, sought);
    if (!place) place = find_in_source(context.folder, node.place, marked);
    if (!place) return mark;
    mark.place = *place;
    mark.length = count_characters(marked);
    return mark;
}

void tell_unclosed(Context& context, const Node& node, std::string_view rest) {
    const std::string_view shown = rest.substr(0, std::min<std::size_t>(rest.find_first_of(" \n", 1), 24));
    context.report
        .error("unclosed-brace", mark_fault(context, node, rest, shown),
               {"this brace is never closed", "ten nawias klamrowy nie jest zamknięty"})
        .advise({"write:  {{first_name|there}}", "napisz:  {{first_name|}}"})
        .advise({"to show a brace to customers, write it in apostrophes:  '{{'",
                 "by pokazać klientom klamrę, weź ją w apostrofy:  '{{'"});
}

void tell_unknown_format(Context& context, Mark mark, const std::string& word) {
    auto told = context.report.error("unknown-format", std::move(mark),
                                     {"\"{}\" is not a format", "\"{}\" to nie format"}, word);
    if (const auto near = context.report.may_suggest() ? nearest(word, template_formats()) : std::nullopt)
        told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
    told.advise({"formats are: {}", "formaty to: {}"}, listed(template_formats()));
}

void tell_unknown_style(Context& context, Mark mark, const std::string& style) {
    context.report
        .error(
            "unknown-style", std::move(mark),
            {"\"{}\" says nothing about how to write this value", "\"{}\" nie mówi, jak zapisać tę wartość"},
            style)
        .advise({"dates:  {{day, date, ::EEEEdMMMM}} or short, medium, long, full",
                 "daty:  {{day, date, ::EEEEdMMMM}} albo short, medium, long, full"})
        .advise({"times:  {{at, time, short}}; numbers:  {{price, number, ::currency/EUR}}",
                 "godziny:  {{at, time, short}}; liczby:  {{price, number, ::currency/PLN}}"});
}

void tell_unknown_key(Context& context, Mark mark, const std::string& key) {
    static const std::vector<std::string_view> keys = {"one", "few", "many", "other", "zero", "two"};
    auto told = context.report.error(
        "unknown-branch", std::move(mark),
        {"\"{}\" cannot stand before a {{…}} here", "\"{}\" nie może tu stać przed {{…}}"}, key);
    if (const auto near = context.report.may_suggest() ? nearest(key, keys) : std::nullopt)
        told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
    told.advise({"plural has one, few, many, other, and exact numbers:  =0 {{nobody}} one {{# person}}",
                 "plural ma one, few, many, other i dokładne liczby:  =0 {{nikt}} one {{# osoba}}"});
    told.advise({"select has the values themselves, without commas:  chocolate {{…}} other {{…}}",
                 "select ma same wartości, bez przecinków:  chocolate {{…}} other {{…}}"});
}

void tell_branches(Context& context, Mark mark, const TemplateFault& fault) {
    const Wording fact =
        fault.kind == Fault::missing_other
            ? Wording{"this \"{}\" has no words for all other values (other)",
                      "w \"{}\" brakuje słów na pozostałe wartości (other)"}
            : Wording{"this \"{}\" has no words to choose from", "w \"{}\" nie ma słów do wyboru"};
    context.report.error("missing-other", std::move(mark), fact, fault.detail)
        .advise(
            {"write, for example:  {{people, plural, one {{# person}} other {{# people}}}}",
             "napisz na przykład:  {{people, plural, one {{# osoba}} few {{# osoby}} other {{# osób}}}}"});
}

void tell(Context& context, const Node& node, const TemplateFault& fault) {
    const std::string_view rest = from_character(node.text, fault.offset);
    const std::string_view brace = rest.substr(0, rest.find_first_of(" ,\n"));
    const auto mark = [&](std::string_view marked) { return mark_fault(context, node, rest, marked); };
    switch (fault.kind) {
    case Fault::unclosed_brace: return tell_unclosed(context, node, rest);
    case Fault::unknown_format: return tell_unknown_format(context, mark(fault.detail), fault.detail);
    case Fault::unknown_style: return tell_unknown_style(context, mark(fault.detail), fault.detail);
    case Fault::unknown_key: return tell_unknown_key(context, mark(fault.detail), fault.detail);
    case Fault::no_branches:
    case Fault::missing_other: return tell_branches(context, mark(brace), fault);
    case Fault::repeated_key:
        context.report
            .error("repeated-branch", mark(fault.detail),
                   {"\"{}\" is here for the second time", "\"{}\" jest tu po raz drugi"}, fault.detail)
            .advise({"keep one of the two", "zostaw jedno z dwóch"});
        return;
    case Fault::too_deep:
        context.report
            .error("too-deep", mark(brace),
                   {"placeholders stand in one another more than 8 deep",
                    "pola są w sobie zagnieżdżone głębiej niż 8 razy"})
            .advise({"choose between states instead of within a text",
                     "wybieraj między stanami zamiast wewnątrz tekstu"});
        return;
    case Fault::too_long:
        context.report
            .error("text-too-long", mark_of(node),
                   {"this text is too long to be read", "ten tekst jest za długi, by go czytać"})
            .advise({"Messenger takes 2000 characters", "Messenger przyjmuje 2000 znaków"});
    }
}

}  // namespace

Template compile_template(Context& context, const Node& node, std::string_view language, Faults faults) {
    const auto is_name = [&](std::string_view word) {
        return built_in(word).has_value() || context.draft.values.contains(std::string(word));
    };
    auto parsed = Template::parse(node.text, language, is_name);
    if (auto* const compiled = std::get_if<Template>(&parsed)) return std::move(*compiled);
    if (faults == Faults::told) tell(context, node, std::get<TemplateFault>(parsed));
    return Template::plain(node.text);
}

}  // namespace frontdesk
