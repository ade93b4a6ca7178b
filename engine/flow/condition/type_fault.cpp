// SPDX-License-Identifier: MIT
// What a fault in the types is called.
#include <array>

#include "engine/flow/condition/check_types.hpp"
#include "engine/flow/wording.hpp"

namespace frontdesk {
namespace {

using FaultKind = TypeFault::Kind;

// In the order of ValueType; after "is" and "to".
constexpr std::array<Wording, 7> names = {{{"a text", "tekst"},
                                           {"a number", "liczba"},
                                           {"a yes or no", "tak albo nie"},
                                           {"a date", "data"},
                                           {"a time", "godzina"},
                                           {"a date with a time", "data z godziną"},
                                           {"a length of time", "czas trwania"}}};

std::string_view name(ValueType type, MessageLanguage language) {
    return names[static_cast<std::size_t>(type)].in(language);
}

std::string joined(const std::vector<std::string>& words) {
    constexpr std::size_t most = 12;
    std::string text;
    for (std::size_t i = 0; i < words.size() && i < most; ++i) text += (i > 0 ? ", " : "") + words[i];
    return words.size() > most ? text + ", …" : text;
}

// A text that stands in a condition has its quotes already.
std::string quoted(const std::string& word) {
    return word.starts_with('"') || word.starts_with('\'') ? word : '"' + word + '"';
}

}  // namespace

std::string fact_of(const TypeFault& fault, MessageLanguage language) {
    const auto type = name(fault.type, language), other = name(fault.other_type, language);
    switch (fault.kind) {
    case FaultKind::unknown_name:
        return tell(language, {"no value is called {}", "żadna wartość nie nazywa się {}"},
                    quoted(fault.word));
    case FaultKind::unknown_choice:
        return tell(language, {"{} is no choice of {}", "{} nie należy do możliwych odpowiedzi {}"},
                    quoted(fault.word), quoted(fault.other));
    case FaultKind::other_type:
        return tell(language, {"{} is {}, but {} is {}", "{} to {}, a {} to {}"}, quoted(fault.word), type,
                    quoted(fault.other), other);
    case FaultKind::no_order:
        return tell(
            language,
            {"{} is {}, which is never more or less", "{} to {}, czyli nic, co bywa większe lub mniejsze"},
            quoted(fault.word), type);
    case FaultKind::no_sum:
        return tell(language, {"{} cannot be calculated: {} and {}", "{} nie da się obliczyć: {} i {}"},
                    quoted(fault.word), type, other);
    case FaultKind::not_yes_no:
        return tell(language, {"{} is {}, not a yes or no", "{} to {}, a nie tak albo nie"},
                    quoted(fault.word), type);
    }
    return {};
}

std::string note_of(const TypeFault& fault, MessageLanguage language) {
    if (fault.kind == FaultKind::other_type)
        return tell(language, {"these two cannot be compared", "tych dwóch nie da się porównać"});
    if (fault.near.empty()) return {};
    return tell(language, {"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, fault.near);
}

std::string advice_of(const TypeFault& fault, MessageLanguage language) {
    switch (fault.kind) {
    case FaultKind::unknown_name:
        // With a name that was meant there is nothing more to say.
        if (!fault.near.empty()) return tell(language, {"write:  {}", "napisz:  {}"}, fault.near);
        return tell(language,
                    {"names are what a question saves; a text stands in quotes:  \"{}\"",
                     "nazwy pochodzą z pytań (save); tekst pisze się w cudzysłowie:  \"{}\""},
                    fault.word);
    case FaultKind::unknown_choice:
        return tell(language, {"choices are: {}", "możliwe odpowiedzi to: {}"}, joined(fault.choices));
    case FaultKind::other_type:
        if (!fault.near.empty())
            return tell(language, {"write it without quotes:  {}", "napisz bez cudzysłowu:  {}"}, fault.near);
        return tell(language, {"compare it with {}", "po drugiej stronie też musi być {}"},
                    name(fault.type, language));
    case FaultKind::no_order: return tell(language, {"write = or !=", "napisz = albo !="});
    case FaultKind::no_sum:
        return tell(language, {"what works:  people * 2, today + 3 days, 2h + 30m",
                               "działa na przykład:  people * 2, today + 3 days, 2h + 30m"});
    case FaultKind::not_yes_no:
        return tell(language,
                    {"compare it with something, or write:  {} is known",
                     "porównaj z czymś albo napisz:  {} is known"},
                    fault.word);
    }
    return {};
}

}  // namespace frontdesk
