// SPDX-License-Identifier: MIT
#include <algorithm>

#include "engine/text/recognise/moments.hpp"
#include "engine/text/recognise/recognise.hpp"

namespace frontdesk {
namespace {

LocalTime at_time(Date date, TimeOfDay time) {
    return std::chrono::local_days{date} + std::chrono::minutes{time.minutes};
}

Readings combined(const Readings& dates, const Readings& times) {
    Readings all;
    for (const Value& date : dates.values)
        for (const Value& time : times.values)
            add_reading(all, at_time(std::get<Date>(date), std::get<TimeOfDay>(time)));
    return all;
}

Readings without_past(Readings readings, LocalTime now) {
    const auto is_past = [&](const Value& value) { return std::get<LocalTime>(value) < now; };
    if (!std::ranges::all_of(readings.values, is_past)) std::erase_if(readings.values, is_past);
    return readings;
}

Readings read_date_time(std::span<const AnswerItem> items, const AnswerLexicon& lexicon, LocalTime now) {
    if (items.size() > 16) return {};
    if (const auto wait = read_wait(items))
        return {{Value{std::chrono::floor<std::chrono::minutes>(now + *wait)}}};
    // Every place where the one could end and the other begin; what leaves the least to ask back is meant.
    Readings best;
    const auto consider = [&](std::span<const AnswerItem> date, std::span<const AnswerItem> time) {
        const Readings dates = read_date(date, lexicon, now);
        if (dates.none()) return;
        Readings found = without_past(combined(dates, read_time(time, lexicon, now)), now);
        if (found.none() || (!best.none() && best.values.size() <= found.values.size())) return;
        best = std::move(found);
    };
    for (std::size_t at = items.size(); at-- > 1;) {
        // A sign belongs to the number on its left: "17|.30" is no place to cut.
        const auto is_sign = [&](std::size_t i) {
            return std::string_view{".:/-,"}.find(items[i].code) != std::string_view::npos;
        };
        // "28.11. 17:30"
        if (items[at].code == '.' && at + 1 < items.size() && !items[at + 1].glued)
            consider(items.first(at), items.subspan(at + 1));
        if (is_sign(at) || is_sign(at - 1) || items[at].glued) continue;
        consider(items.first(at), items.subspan(at));
        consider(items.subspan(at), items.first(at));
    }
    return best;
}

}  // namespace

Readings recognise_date_time(std::string_view text, const RecogniseContext& context) {
    auto tokens = answer_tokens(text);
    // "2026-12-12T17:30"
    for (std::size_t i = 1; i < tokens.size(); ++i)
        if (tokens[i - 1].text == "t" && tokens[i - 1].glued) tokens[i].glued = false;
    std::erase_if(tokens, [](const AnswerToken& token) { return token.text == "t" && token.glued; });
    return in_first_language(context, [&](const AnswerVocabulary& vocabulary) {
        const auto items = vocabulary.calendar.read(tokens, vocabulary.numbers);
        return items ? read_date_time(*items, vocabulary.lexicon, context.now) : Readings{};
    });
}

}  // namespace frontdesk
