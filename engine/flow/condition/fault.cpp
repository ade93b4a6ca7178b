// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/flow/condition/condition.hpp"
#include "engine/flow/condition/tokens.hpp"
#include "engine/flow/excerpt.hpp"
#include "engine/flow/lines.hpp"
#include "engine/flow/wording.hpp"
#include "engine/text/split.hpp"

namespace frontdesk {

std::string shown_word(std::string_view text) {
    constexpr std::size_t most_bytes = 400;  // enough for what is shown
    return shorten(printable(text.substr(0, most_bytes)), 40);
}

ConditionFault fault_at(ConditionFaultKind kind, std::string_view text, std::size_t begin, std::size_t end) {
    const auto word = text.substr(begin, end - begin);
    return {kind, character_offset(text, begin),
            std::max<std::size_t>(1, character_offset(word, word.size())), shown_word(word)};
}

std::size_t character_offset(std::string_view text, std::size_t byte) {
    return static_cast<std::size_t>(count_characters(text.substr(0, byte)));
}

Wording fact_of(const ConditionFault& fault) {
    const bool at_end = fault.word.empty();
    switch (fault.kind) {
    case ConditionFaultKind::too_long:
        return {"this condition is longer than 1000 characters", "ten warunek ma ponad 1000 znaków"};
    case ConditionFaultKind::too_deep:
        return {"\"{}\" is nested more than 32 deep", "\"{}\" jest zagnieżdżone głębiej niż 32 razy"};
    case ConditionFaultKind::bad_sign:
        return {"\"{}\" means nothing in a condition", "\"{}\" nic nie znaczy w warunku"};
    case ConditionFaultKind::open_text:
        return {"the quote is never closed: {}", "cudzysłów nie jest zamknięty: {}"};
    case ConditionFaultKind::bad_literal:
        return {"\"{}\" is no number, date, time or duration",
                "\"{}\" nie jest liczbą, datą, godziną ani czasem trwania"};
    case ConditionFaultKind::missing:
        if (at_end && fault.offset == 0) return {"a condition is missing here", "tu brakuje warunku"};
        if (at_end) return {"something is missing at the end", "na końcu czegoś brakuje"};
        return {"something is missing before \"{}\"", "czegoś brakuje przed \"{}\""};
    case ConditionFaultKind::left_over:
        return {"\"{}\" is left over after the condition", "\"{}\" zostaje za warunkiem"};
    }
    return {"{}", "{}"};
}

Wording fact_of(ConditionFaultKind kind) { return fact_of(ConditionFault{kind, 1, 1, "…"}); }

Wording advice_of(ConditionFaultKind kind) {
    switch (kind) {
    case ConditionFaultKind::too_long:
    case ConditionFaultKind::too_deep:
        return {"split it into several branches", "podziel go na kilka gałęzi"};
    case ConditionFaultKind::bad_literal:
        return {"write 12, 2.5, 2026-12-24, 07:30, 2h or 3 days",
                "napisz 12, 2.5, 2026-12-24, 07:30, 2h albo 3 days"};
    case ConditionFaultKind::open_text: return {"close the text with a quote", "zamknij tekst cudzysłowem"};
    default:
        return {"write for example: people > 40 and cake = \"chocolate\"",
                "napisz na przykład: people > 40 and cake = \"chocolate\""};
    }
}

}  // namespace frontdesk
