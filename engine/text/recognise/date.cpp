// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "engine/text/recognise/moments.hpp"
#include "engine/text/recognise/recognise.hpp"

namespace frontdesk {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::months;
using std::chrono::year;

constexpr double furthest = 4000;  // units ahead or back

int weekday_of(Date date) {
    return static_cast<int>(std::chrono::weekday{std::chrono::local_days{date}}.c_encoding());
}

// From 0, Monday.
int place_in_week(int weekday) { return (weekday + 6) % 7; }

// The items of one date, read from the front.
struct Dates {
    std::span<const AnswerItem> items;
    const AnswerLexicon& lexicon;
    Date today;
    std::string codes = codes_of(items);

    Readings read() const {
        if (Readings found = relative(); !found.none()) return found;
        if (Readings found = of_week(); !found.none()) return found;
        if (Readings found = named_month(items); !found.none()) return found;
        if (Readings found = read_date_in_figures(items, lexicon, today); !found.none()) return found;
        return beside_weekday();
    }

    static Readings one(std::optional<Date> date) {
        return date && date->ok() ? Readings{{Value{*date}}} : Readings{};
    }

    // "tomorrow", "in 3 days", "heute in einer Woche", "3 dni temu".
    Readings relative() const {
        if (codes == "R") return one(plus_days(today, value_of(items[0])));
        if (codes == "H")
            return one(
                next_day(today, unsigned(value_of(items[0])) / 100, unsigned(value_of(items[0])) % 100));
        Date from = today;
        std::string shape = codes;
        std::span<const AnswerItem> rest = items;
        if (const std::size_t at = codes.find('R'); at != std::string::npos && codes.size() > 1) {
            if (at != 0 && at + 1 != codes.size()) return {};
            from = plus_days(today, value_of(items[at]));
            shape.erase(at, 1);
            rest = at == 0 ? items.subspan(1) : items.first(at);
            if (shape == "u" || shape == "nu") return shift(from, rest, +1);  // "tomorrow week"
        }
        if (shape == "Iu" || shape == "IU" || shape == "Inu" || shape == "InU")
            return shift(from, rest.subspan(1), +1);
        if (shape == "nuf" || shape == "nUf" || shape == "uf" || shape == "Uf")
            return shift(from, rest.first(rest.size() - 1), +1);
        if (shape == "Inuf" || shape == "Iuf") return shift(from, rest.subspan(1, rest.size() - 2), +1);
        if (shape == "nuA" || shape == "nUA" || shape == "uA" || shape == "UA")
            return shift(from, rest.first(rest.size() - 1), -1);
        if (shape == "Bnu" || shape == "BnU" || shape == "Bu" || shape == "BU" || shape == "tnu" ||
            shape == "tnU" || shape == "tu" || shape == "tU")
            return shift(from, rest.subspan(1), -1);
        return {};
    }

    static Readings shift(Date from, std::span<const AnswerItem> amount, int sign) {
        const double count = amount.size() == 2 ? amount[0].value : 1;
        if (count > furthest) return {};
        const int units = sign * static_cast<int>(count) * value_of(amount.back());
        if (amount.back().code == static_cast<char>(Mean::days)) return one(plus_days(from, units));
        const Date moved = from + months{units};
        return one(moved.ok() ? moved : Date{moved.year() / moved.month() / std::chrono::last});
    }

    // "Friday", "next Friday", "w przyszłym tygodniu w piątek", "za tydzień w piątek".
    Readings of_week() const {
        const std::size_t at = codes.find('W');
        if (at == std::string::npos) return weekend();
        const int weekday = value_of(items[at]);
        std::string rest = codes;
        rest.erase(at, 1);
        const int ahead = (weekday - weekday_of(today) + 7) % 7;
        const Date coming = plus_days(today, ahead);
        const Date after = plus_days(today, ahead == 0 ? 7 : ahead);
        if (rest.empty() || rest == "C") {
            Readings found = one(coming);
            if (ahead == 0) add_reading(found, plus_days(today, 7));
            return found;
        }
        if (rest == "L") return one(plus_days(today, ahead == 0 ? -7 : ahead - 7));
        if (rest == "N") return next_weekday(after);
        if (rest == "R" && value_of(items[at == 0 ? 1 : 0]) == ahead) return one(coming);
        if (rest == "K" || rest == "CK")
            return one(plus_days(today, place_in_week(weekday) - place_in_week(weekday_of(today)) +
                                            7 * week_value()));
        if (rest == "Iu" || rest == "Inu" || rest == "u") return week_later(after, at);
        return {};
    }

    int week_value() const { return value_of(items[codes.find('K')]); }

    // The nearest one, or that of the next week: both while the nearest is in this week.
    Readings next_weekday(Date after) const {
        Readings found = one(after);
        const bool this_week = place_in_week(weekday_of(after)) > place_in_week(weekday_of(today));
        if (this_week) add_reading(found, plus_days(after, 7));
        return found;
    }

    Readings week_later(Date after, std::size_t at) const {
        std::vector<AnswerItem> rest{items.begin(), items.end()};
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));
        if (rest.front().code == static_cast<char>(Mean::ahead)) rest.erase(rest.begin());
        return value_of(rest.back()) == 7 ? shift(after, rest, +1) : Readings{};
    }

    Readings weekend() const {
        const int to_saturday = (6 - weekday_of(today) + 7) % 7;
        const int next = codes == "NE" || codes == "EN" || codes == "EK" || codes == "KE" ? 7 : 0;
        if (codes != "E" && codes != "CE" && codes != "EC" && next == 0) return {};
        Readings found = one(plus_days(today, to_saturday));
        add_reading(found, plus_days(today, to_saturday + 1));
        if (next != 0 && codes.find('N') != std::string::npos) {
            add_reading(found, plus_days(today, to_saturday + 7));
            add_reading(found, plus_days(today, to_saturday + 8));
            return found;
        }
        return next == 0 ? found
                         : Readings{{plus_days(today, to_saturday + 7), plus_days(today, to_saturday + 8)}};
    }

    // "28 November", "November 28th 2026", "the 5th", "5".
    Readings named_month(std::span<const AnswerItem> part) const {
        std::string shape = codes_of(part);
        std::ranges::replace(shape, 'o', 'n');
        if (shape == "n" && (part[0].digits.empty() || part[0].digits.size() <= 2))
            return one(next_day_of_month(today, as_day(part[0])));
        const bool with_year = shape == "nMn" || shape == "Mnn";
        if (shape != "nM" && shape != "Mn" && !with_year) return {};
        const std::size_t at = shape.find('M');
        const AnswerItem& number = part[at == 0 ? 1 : 0];
        if (number.digits.size() > 2) return {};
        if (!with_year) return one(next_day(today, unsigned(value_of(part[at])), as_day(number)));
        const AnswerItem& in_year = part[2];
        if (in_year.digits.size() != 4 && in_year.digits.size() != 2) return {};
        return one(Date{year{whole_year(in_year.value, in_year.digits.size(), today)},
                        month{unsigned(value_of(part[at]))}, day{as_day(number)}});
    }

    static unsigned as_day(const AnswerItem& item) {
        return item.value >= 1 && item.value <= 31 ? static_cast<unsigned>(item.value) : 0;
    }

    // "Saturday 28 November": when the two disagree, both are asked back.
    Readings beside_weekday() const {
        const bool in_front = codes.starts_with('W');
        if (!in_front && !codes.ends_with('W')) return {};
        const int weekday = value_of(in_front ? items.front() : items.back());
        const auto rest = in_front ? items.subspan(1) : items.first(items.size() - 1);
        Readings found = named_month(rest);
        if (found.none()) found = read_date_in_figures(rest, lexicon, today);
        if (found.none()) {
            const Dates holiday{rest, lexicon, today};
            found = holiday.codes == "H" ? holiday.relative() : Readings{};
        }
        if (found.none()) return {};
        Readings right;
        for (const Value& value : found.values)
            if (weekday_of(std::get<Date>(value)) == weekday) right.values.push_back(value);
        if (!right.none()) return right;
        add_reading(found, plus_days(today, (weekday - weekday_of(today) + 7) % 7));
        return found;
    }
};

// "Friday or Saturday": each of the two.
Readings read_alternatives(std::span<const AnswerItem> items, const AnswerLexicon& lexicon, Date today) {
    Readings all;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= items.size(); ++at) {
        if (at < items.size() && items[at].code != static_cast<char>(Mean::either_of)) continue;
        const Readings found = Dates{items.subspan(begin, at - begin), lexicon, today}.read();
        if (found.none()) return {};
        for (const Value& value : found.values) add_reading(all, value);
        begin = at + 1;
    }
    return all;
}

}  // namespace

Date plus_days(Date date, int count) { return Date{std::chrono::local_days{date} + days{count}}; }

std::optional<Date> next_day(Date today, unsigned in_month, unsigned on_day) {
    // 29 February can be eight years away.
    for (int ahead = 0; ahead <= 8; ++ahead) {
        const Date date{today.year() + std::chrono::years{ahead}, month{in_month}, day{on_day}};
        if (date.ok() && date >= today) return date;
    }
    return std::nullopt;
}

std::optional<Date> next_day_of_month(Date today, unsigned on_day) {
    for (int ahead = 0; ahead <= 2; ++ahead) {
        const auto at = today.year() / today.month() + months{ahead};
        const Date date{at / day{on_day}};
        if (date.ok() && date >= today) return date;
    }
    return std::nullopt;
}

int whole_year(double written, std::size_t digits, Date today) {
    const int number = static_cast<int>(written);
    if (digits != 2) return number;
    const int century = static_cast<int>(today.year()) / 100 * 100;
    // Orders lie ahead, birthdays behind.
    return century + number > static_cast<int>(today.year()) + 20 ? century - 100 + number : century + number;
}

Readings read_date(std::span<const AnswerItem> items, const AnswerLexicon& lexicon, LocalTime now) {
    std::vector<AnswerItem> kept;
    // "tomorrow morning" names the day all the same.
    for (const AnswerItem& item : items)
        if (item.code != static_cast<char>(Mean::part) || item.value >= static_cast<double>(DayPart::am))
            kept.push_back(item);
    if (kept.empty() || kept.size() > 12) return {};
    return read_alternatives(kept, lexicon, Date{std::chrono::floor<days>(now)});
}

Readings recognise_date(std::string_view text, const RecogniseContext& context) {
    const auto tokens = answer_tokens(text);
    return in_first_language(context, [&](const AnswerVocabulary& vocabulary) {
        const auto items = vocabulary.calendar.read(tokens, vocabulary.numbers);
        return items ? read_date(*items, vocabulary.lexicon, context.now) : Readings{};
    });
}

}  // namespace frontdesk
