// SPDX-License-Identifier: MIT
// Regular expressions, and what is wrong with them told to somebody who rarely writes one.
#include "engine/flow/compile/context.hpp"
#include "engine/flow/lines.hpp"

namespace frontdesk {

namespace {

using Fault = PatternFault::Kind;

struct Told {
    Wording fact;
    Wording advice;
};

Told told_of(Fault kind) {
    switch (kind) {
    case Fault::unclosed_bracket:
        return {{"a [ in this pattern is never closed", "nawias [ w tym wzorcu nie jest zamknięty"},
                {"put a ] where the signs to choose from end, for example:  [0-9]",
                 "postaw ] tam, gdzie kończą się znaki do wyboru, na przykład:  [0-9]"}};
    case Fault::unclosed_group:
        return {{"a ( in this pattern is never closed", "nawias ( w tym wzorcu nie jest zamknięty"},
                {"put a ) where the group ends, for example:  (yes|no)",
                 "postaw ) tam, gdzie grupa się kończy, na przykład:  (tak|nie)"}};
    case Fault::extra_parenthesis:
        return {
            {"a ) in this pattern closes nothing", "nawias ) w tym wzorcu niczego nie zamyka"},
            {"take it out, or write \\) for the sign itself", "usuń go albo napisz \\), jeśli to sam znak"}};
    case Fault::bad_repeat:
        return {{"this pattern repeats nothing, or too often",
                 "ten wzorzec nie ma czego powtarzać albo powtarza za dużo"},
                {"write what is repeated before * + ? or {{3}}:  [0-9]{{3}}",
                 "przed * + ? lub {{3}} napisz, co się powtarza:  [0-9]{{3}}"}};
    case Fault::bad_escape:
        return {
            {"a \\ in this pattern stands before a sign that it does not suit",
             "znak \\ w tym wzorcu stoi przed znakiem, do którego nie pasuje"},
            {"digits are \\d, letters \\pL, a backslash \\\\", "cyfry to \\d, litery \\pL, ukośnik \\\\"}};
    case Fault::bad_range:
        return {{"this pattern has a range that is none", "ten wzorzec ma zakres, który nim nie jest"},
                {"write the smaller sign first:  [A-Z]", "najpierw napisz mniejszy znak:  [A-Z]"}};
    case Fault::not_supported:
        return {{"this kind of pattern is not supported", "taki wzorzec nie jest obsługiwany"},
                {"look-around and back references are left out, so that no message takes long",
                 "bez podglądania i odwołań wstecz, by żadna wiadomość nie trwała długo"}};
    case Fault::not_utf8:
        return {{"this pattern has signs that cannot be read",
                 "ten wzorzec ma znaki, których nie da się odczytać"},
                {"save the file as UTF-8", "zapisz plik jako UTF-8"}};
    case Fault::too_large: break;
    }
    return {{"this pattern is too large", "ten wzorzec jest za duży"},
            {"write a shorter one, with smaller numbers in {{}}",
             "napisz krótszy, z mniejszymi liczbami w {{}}"}};
}

}  // namespace

std::optional<Pattern> compile_pattern(Context& context, const NodeEntry& entry) {
    auto compiled = Pattern::compile(entry.value.text);
    if (auto* const pattern = std::get_if<Pattern>(&compiled)) return std::move(*pattern);
    const auto& fault = std::get<PatternFault>(compiled);
    Mark mark = mark_of(entry.value);
    if (!fault.where.empty() && context.report.may_suggest())
        if (const auto place = find_in_source(context.folder, entry.value.place, fault.where))
            mark = {*place, count_characters(fault.where), 0, {}};
    const Told told = told_of(fault.kind);
    context.report.error("bad-pattern", std::move(mark), told.fact).advise(told.advice);
    return std::nullopt;
}

}  // namespace frontdesk
