// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "engine/text/recognise/moments.hpp"
#include "engine/text/recognise/recognise.hpp"

namespace frontdesk {
namespace {

constexpr int day_minutes = 24 * 60;

// An hour and minutes as they were said, before anyone knows whether morning or evening is meant.
struct Clock {
    int hour = 0;
    int minute = 0;
    bool exact = false;  // written so that it can only be that of 24 hours: "05:30", "17"
};

std::optional<Clock> clock_of(const AnswerItem& hour, int minute) {
    if (hour.value < 0 || hour.value > 24 || hour.digits.size() > 2 || minute < 0 || minute > 59)
        return std::nullopt;
    if (hour.value == 24 && minute != 0) return std::nullopt;
    const int of_day = value_of(hour) % 24;
    const bool exact = of_day == 0 || of_day > 11 || hour.digits.starts_with('0');
    return Clock{of_day, minute, exact};
}

// Minutes before or after the full hour: "quarter to six", "halb sechs".
std::optional<Clock> moved(const AnswerItem& hour, int by) {
    auto clock = clock_of(hour, 0);
    if (!clock) return std::nullopt;
    const int twelve = clock->exact && clock->hour != 12 ? 24 : 12;
    int minutes = clock->hour * 60 + by;
    if (minutes < 0) minutes += 24 * 60;
    // "quarter to one" is 12:45, which is noon as 12 is.
    if (twelve == 12 && minutes < 60) minutes += 12 * 60;
    const int in_hour = minutes / 60 % 24;
    return Clock{in_hour, minutes % 60,
                 in_hour > 11 || clock->hour == 0 || (clock->exact && clock->hour < 12)};
}

std::optional<int> minutes_of(const AnswerItem& item) {
    if (item.digits.size() > 2 || item.value < 0 || item.value > 59) return std::nullopt;
    return value_of(item);
}

// The items of one time, without parts of the day.
struct Times {
    std::span<const AnswerItem> items;
    const AnswerLexicon& lexicon;
    std::string codes = codes_of(items);

    std::optional<Clock> read() const {
        if (codes == "n" && items[0].digits.size() > 2) return together();
        // "godzina 17" and "17 Uhr" alike.
        std::string shape = codes;
        std::vector<AnswerItem> kept{items.begin(), items.end()};
        if (shape.size() > 1 && shape.front() == 'h') drop(shape, kept, 0);
        if (shape.size() > 1 && (shape.back() == 'h' || shape.back() == 'i'))
            drop(shape, kept, shape.size() - 1);
        return read_shape(shape, kept);
    }

    static void drop(std::string& shape, std::vector<AnswerItem>& kept, std::size_t at) {
        shape.erase(at, 1);
        kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(at));
    }

    std::optional<Clock> read_shape(std::string shape, const std::vector<AnswerItem>& kept) const {
        if (shape == "n" || shape == "o") return clock_of(kept[0], 0);
        if (shape == "n:n" || shape == "n.n" || shape == "nhn" || shape == "ohn" || shape == "n-n" ||
            shape == "n,n") {
            if (kept[2].digits.size() == 1 && shape != "nhn" && shape != "ohn") return std::nullopt;
            return with_minutes(kept[0], kept[2]);
        }
        if (shape == "n:n:n") return with_minutes(kept[0], kept[2]);
        if (shape == "nn" || shape == "on") return with_minutes(kept[0], kept[1]);
        if (shape == "qn" || shape == "qo" || shape == "qhn") return moved(kept.back(), value_of(kept[0]));
        if (shape == "bn" || shape == "bo") return moved(kept[1], value_of(kept[0]) - 60);
        if (shape == "ntbn" || shape == "nPbn" || shape == "ntbo" || shape == "nPbo")
            return half_and(kept, shape[1] == 'P' ? +1 : -1);
        if (shape == "ns" || shape == "os" || shape == "nhs") return moved(kept[0], value_of(kept.back()));
        if (shape == "Ino" || (shape == "Inn" && lexicon.language == "pl"))
            return minutes_to(kept[2], kept[1], -1);
        if (shape == "nPn" || shape == "nPo" || shape == "ntn" || shape == "nto" || shape == "nhPn" ||
            shape == "nhtn" || shape == "niPn" || shape == "nitn" || shape == "nPnh")
            return around(shape, kept);
        return std::nullopt;
    }

    std::optional<Clock> with_minutes(const AnswerItem& hour, const AnswerItem& minute) const {
        const auto minutes = minutes_of(minute);
        auto clock = minutes ? clock_of(hour, *minutes) : std::nullopt;
        // Where clocks have 24 hours, "10:30" is not half past ten in the evening.
        const bool of_24 = lexicon.order == AnswerLexicon::Order::day_first;
        if (clock && of_24 && hour.digits.size() == 2) clock->exact = true;
        return clock;
    }
    static std::optional<Clock> minutes_to(const AnswerItem& hour, const AnswerItem& minute, int sign) {
        const auto minutes = minutes_of(minute);
        return minutes ? moved(hour, sign * *minutes) : std::nullopt;
    }
    // "five to half six" of German: minutes around half an hour before the hour.
    static std::optional<Clock> half_and(const std::vector<AnswerItem>& kept, int sign) {
        const auto minutes = minutes_of(kept[0]);
        return minutes ? moved(kept[3], value_of(kept[2]) - 60 + sign * *minutes) : std::nullopt;
    }
    std::optional<Clock> around(const std::string& shape, const std::vector<AnswerItem>& kept) const {
        const int sign = shape.find('P') != std::string::npos ? +1 : -1;
        const bool hour_last = lexicon.minutes == AnswerLexicon::Minutes::before_hour;
        return minutes_to(hour_last ? kept.back() : kept.front(), hour_last ? kept.front() : kept.back(),
                          sign);
    }

    // "1730", "530".
    std::optional<Clock> together() const {
        const std::string& digits = items[0].digits;
        if (digits.size() > 4) return std::nullopt;
        AnswerItem hour{'n', static_cast<double>(value_of(items[0]) / 100),
                        digits.substr(0, digits.size() - 2), false};
        const int minute = value_of(items[0]) % 100;
        return minute < 60 ? clock_of(hour, minute) : std::nullopt;
    }
};

int of_day(int hour, int minute) { return hour % 24 * 60 + minute; }

// The hours (of 24) that a clock means in this part of the day; none when it contradicts.
std::vector<int> hours_of(const Clock& clock, DayPart part) {
    const int hour = clock.hour;
    const bool twelve = hour >= 1 && hour <= 12;
    switch (part) {
    case DayPart::none:
        if (clock.exact || hour == 0 || hour > 11) return {hour};
        return {hour, hour + 12};
    case DayPart::am: return hour == 12 ? std::vector{0} : hour < 12 ? std::vector{hour} : std::vector<int>{};
    case DayPart::pm:
        return hour == 12  ? std::vector{12}
               : twelve    ? std::vector{hour + 12}
               : hour > 12 ? std::vector{hour}
                           : std::vector<int>{};
    case DayPart::morning: return hour < 12 ? std::vector{hour} : std::vector<int>{};
    case DayPart::afternoon:
        if (hour == 12 || (hour > 12 && hour <= 20)) return {hour};
        return hour >= 1 && hour <= 8 ? std::vector{hour + 12} : std::vector<int>{};
    case DayPart::evening:
        if (hour == 12 || hour == 0) return {0};
        if (hour > 12) return {hour};
        return hour >= 4 ? std::vector{hour + 12} : std::vector<int>{};
    case DayPart::night:
        if (hour == 12) return {0};
        if (hour <= 5 || hour > 18) return {hour};
        return hour >= 7 && hour < 12 ? std::vector{hour + 12} : std::vector<int>{};
    }
    return {};
}

Readings read_one(std::span<const AnswerItem> items, const AnswerLexicon& lexicon, LocalTime now) {
    if (const auto wait = read_wait(items)) {
        const auto at = std::chrono::floor<std::chrono::minutes>(now + *wait);
        const auto minutes = (at - std::chrono::floor<std::chrono::days>(at)).count();
        return {{TimeOfDay{static_cast<int>(minutes)}}};
    }
    // The part of the day may stand on either side, and twice ("8 pm in the evening").
    DayPart part = DayPart::none;
    std::vector<AnswerItem> kept;
    for (const AnswerItem& item : items) {
        if (item.code != static_cast<char>(Mean::part)) {
            kept.push_back(item);
            continue;
        }
        if (part == DayPart::none || item.value >= static_cast<double>(DayPart::am))
            part = static_cast<DayPart>(value_of(item));
    }
    const std::string codes = codes_of(kept);
    if (codes == "z" || codes == "hz") return {{TimeOfDay{value_of(kept.back())}}};
    if (codes == "zs")
        return {{TimeOfDay{(value_of(kept[0]) + value_of(kept[1]) + day_minutes) % day_minutes}}};
    if (codes == "qz")
        return {{TimeOfDay{(value_of(kept[1]) + value_of(kept[0]) + day_minutes) % day_minutes}}};
    const auto clock = Times{kept, lexicon}.read();
    if (!clock) return {};
    Readings readings;
    for (const int hour : hours_of(*clock, part))
        add_reading(readings, TimeOfDay{of_day(hour, clock->minute)});
    return readings;
}

bool joins_alternatives(std::span<const AnswerItem> items, std::size_t at) {
    if (items[at].code == static_cast<char>(Mean::either_of)) return true;
    // "17-18", but "17-30" is half past five.
    if (items[at].code != '-' || at == 0 || at + 1 == items.size()) return false;
    const bool with_minutes = std::ranges::any_of(items, [](const AnswerItem& item) {
        return item.code == ':' || item.code == '.' || item.code == 'h' || item.code == 'p';
    });
    return with_minutes || (items[at + 1].value <= 24 && items[at + 1].value > items[at - 1].value);
}

}  // namespace

std::optional<std::chrono::minutes> read_wait(std::span<const AnswerItem> items) {
    using std::chrono::minutes;
    const std::string codes = codes_of(items);
    if (codes == "J") return minutes{0};
    if (codes.size() < 2 || codes.front() != static_cast<char>(Mean::ahead)) return std::nullopt;
    const std::string amount = codes.substr(1);
    const double count = items[1].value;
    if (amount == "D") return minutes{value_of(items[1])};
    if (amount == "h") return minutes{60};
    if (count < 0 || count > 2000) return std::nullopt;
    if (amount == "nh") return minutes{static_cast<int>(count) * 60};
    if (amount == "ni") return minutes{static_cast<int>(count)};
    if (amount == "nhs") return minutes{static_cast<int>(count) * 60 + value_of(items[3])};
    return std::nullopt;
}

Readings read_time(std::span<const AnswerItem> items, const AnswerLexicon& lexicon, LocalTime now) {
    if (items.empty() || items.size() > 12) return {};
    Readings all;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= items.size(); ++at) {
        if (at < items.size() && !joins_alternatives(items, at)) continue;
        const Readings found = read_one(items.subspan(begin, at - begin), lexicon, now);
        if (found.none()) return {};
        for (const Value& value : found.values) add_reading(all, value);
        begin = at + 1;
    }
    return all;
}

Readings recognise_time(std::string_view text, const RecogniseContext& context) {
    const auto tokens = answer_tokens(text);
    return in_first_language(context, [&](const AnswerVocabulary& vocabulary) {
        const auto items = vocabulary.calendar.read(tokens, vocabulary.numbers);
        if (!items) return Readings{};
        // "today at 5pm" answers when, too.
        std::vector<AnswerItem> kept;
        std::ranges::copy_if(*items, std::back_inserter(kept), [](const AnswerItem& item) {
            return item.code != static_cast<char>(Mean::relative_day) || item.value != 0;
        });
        return read_time(kept, vocabulary.lexicon, context.now);
    });
}

Readings narrow(Readings readings, TimeOfDay first, TimeOfDay last) {
    const auto inside = [&](const Value& value) {
        const auto* time = std::get_if<TimeOfDay>(&value);
        const auto* at = std::get_if<LocalTime>(&value);
        if (time == nullptr && at == nullptr) return true;
        const auto minutes =
            at == nullptr
                ? time->minutes
                : std::chrono::floor<std::chrono::minutes>(*at - std::chrono::floor<std::chrono::days>(*at))
                      .count();
        return minutes >= first.minutes && minutes <= last.minutes;
    };
    Readings kept;
    std::ranges::copy_if(readings.values, std::back_inserter(kept.values), inside);
    return kept.none() ? readings : kept;
}

}  // namespace frontdesk
