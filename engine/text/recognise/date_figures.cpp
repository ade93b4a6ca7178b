// SPDX-License-Identifier: MIT
#include <string>

#include "engine/text/recognise/moments.hpp"

namespace frontdesk {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

unsigned small(const AnswerItem& item) {
    return item.digits.empty() || item.digits.size() > 2 ? 0 : static_cast<unsigned>(item.value);
}

// The items of "28.11.2026" without their signs; empty when the signs are not the same or not those of a
// date.
struct Figures {
    std::vector<AnswerItem> numbers;
    char sign = ' ';
};

Figures figures_of(std::span<const AnswerItem> items) {
    Figures figures;
    char before = ' ';
    for (const AnswerItem& item : items) {
        if (item.code != static_cast<char>(Mean::number)) {
            if (before != ' ' || figures.numbers.empty()) return {};
            before = item.code;
            continue;
        }
        if (item.digits.empty()) return {};
        if (figures.numbers.size() == 1) figures.sign = before;
        if (figures.numbers.size() > 1 && figures.sign != before) return {};
        figures.numbers.push_back(item);
        before = ' ';
    }
    const bool of_a_date =
        figures.sign == '.' || figures.sign == '/' || figures.sign == '-' || figures.sign == ' ';
    return of_a_date && before == ' ' ? figures : Figures{};
}

void add_date(Readings& readings, std::optional<Date> date) {
    if (date && date->ok()) add_reading(readings, *date);
}

// "2026-12-12", always in this order.
Readings from_year(const std::vector<AnswerItem>& numbers) {
    Readings readings;
    add_date(readings, Date{year{static_cast<int>(numbers[0].value)}, month{small(numbers[1])},
                            day{small(numbers[2])}});
    return readings;
}

Readings with_year(const std::vector<AnswerItem>& numbers, Date today, bool both_orders) {
    Readings readings;
    const std::size_t digits = numbers[2].digits.size();
    if (digits != 2 && digits != 4) return {};
    const year in{whole_year(numbers[2].value, digits, today)};
    const unsigned first = small(numbers[0]);
    const unsigned second = small(numbers[1]);
    add_date(readings, Date{in, month{second}, day{first}});
    if (both_orders) add_date(readings, Date{in, month{first}, day{second}});
    // Of two, the one that is over is not meant.
    if (readings.values.size() == 2) {
        const bool first_over = std::get<Date>(readings.values[0]) < today;
        const bool second_over = std::get<Date>(readings.values[1]) < today;
        if (first_over != second_over) readings.values.erase(readings.values.begin() + (first_over ? 0 : 1));
    }
    return readings;
}

}  // namespace

Readings read_date_in_figures(std::span<const AnswerItem> items, const AnswerLexicon& lexicon, Date today) {
    const auto [numbers, sign] = figures_of(items);
    if (numbers.size() == 3 && numbers[0].digits.size() == 4) return from_year(numbers);
    if (lexicon.language.empty()) return {};
    // Dots are written by people who put the day first.
    const bool both_orders = lexicon.order == AnswerLexicon::Order::both && sign != '.';
    if (numbers.size() == 3) return with_year(numbers, today, both_orders);
    if (numbers.size() != 2) return {};
    Readings readings;
    add_date(readings, next_day(today, small(numbers[1]), small(numbers[0])));
    if (both_orders) add_date(readings, next_day(today, small(numbers[0]), small(numbers[1])));
    return readings;
}

}  // namespace frontdesk
