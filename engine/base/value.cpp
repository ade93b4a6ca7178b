// SPDX-License-Identifier: MIT
#include "engine/base/value.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace frontdesk {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;

constexpr std::array<std::string_view, 7> type_names = {"text", "number",    "yes_no",  "date",
                                                        "time", "date_time", "duration"};

struct Unit {
    char letter;
    Duration length;
};
constexpr std::array<Unit, 4> units = {
    {{'d', days{1}}, {'h', std::chrono::hours{1}}, {'m', minutes{1}}, {'s', std::chrono::seconds{1}}}};

std::string number_text(double number) {
    // -0 reads as 0, and whole numbers are written as such.
    if (number == 0) return "0";
    std::array<char, 400> buffer{};
    const auto format = std::abs(number) < 1e15 ? std::chars_format::fixed : std::chars_format::general;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, format);
    return {buffer.data(), end.ptr};
}

std::string date_text(Date date) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return buffer.data();
}

std::string time_text(int of_day) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%02d:%02d", of_day / 60, of_day % 60);
    return buffer.data();
}

std::string duration_text(Duration duration) {
    std::string text;
    for (const Unit& unit : units) {
        const auto count = duration / unit.length;
        if (count == 0) continue;
        text += std::to_string(count) + unit.letter;
        duration -= count * unit.length;
    }
    return text.empty() ? "0s" : text;
}

std::string date_time_text(LocalTime at) {
    const auto day = std::chrono::floor<days>(at);
    const auto of_day = std::chrono::duration_cast<minutes>(at - day).count();
    return date_text(Date{day}) + " " + time_text(static_cast<int>(of_day));
}

// Exactly `digits` decimal digits at the beginning, which are taken off.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
    if (text.size() < digits) return std::nullopt;
    int number = 0;
    for (const char c : text.substr(0, digits)) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    text.remove_prefix(digits);
    return number;
}

bool take(std::string_view& text, char c) {
    if (!text.starts_with(c)) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Date> take_date(std::string_view& text) {
    const auto year = take_number(text, 4);
    if (!year || *year == 0 || !take(text, '-')) return std::nullopt;
    const auto month = take_number(text, 2);
    if (!month || !take(text, '-')) return std::nullopt;
    const auto day = take_number(text, 2);
    if (!day) return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::optional<TimeOfDay> take_time(std::string_view& text) {
    const std::size_t digits = text.size() > 1 && text[1] == ':' ? 1 : 2;
    const auto hour = take_number(text, digits);
    if (!hour || *hour > 23 || !take(text, ':')) return std::nullopt;
    const auto minute = take_number(text, 2);
    if (!minute || *minute > 59) return std::nullopt;
    return TimeOfDay{*hour * 60 + *minute};
}

std::optional<Value> read_number(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::optional<Value> read_duration(std::string_view text) {
    constexpr std::int64_t most = 100 * 366;  // of each unit; a century in days
    Duration total{0};
    if (text.empty()) return std::nullopt;
    while (!text.empty()) {
        std::int64_t count = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
        if (error != std::errc{} || count < 0) return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        const Unit* found = nullptr;
        for (const Unit& unit : units)
            if (text.starts_with(unit.letter)) found = &unit;
        if (found == nullptr || count > most * (days{1} / found->length)) return std::nullopt;
        text.remove_prefix(1);
        total += count * found->length;
    }
    return total;
}

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

}  // namespace

std::string_view name_of(ValueType type) { return type_names[static_cast<std::size_t>(type)]; }

std::optional<ValueType> value_type(std::string_view name) {
    for (std::size_t i = 0; i < type_names.size(); ++i)
        if (type_names[i] == name) return static_cast<ValueType>(i);
    return std::nullopt;
}

std::string to_text(const Value& value) {
    return std::visit(Overloaded{[](const std::string& text) { return text; },
                                 [](double number) { return number_text(number); },
                                 [](bool yes) { return std::string{yes ? "yes" : "no"}; },
                                 [](const Date& date) { return date_text(date); },
                                 [](TimeOfDay time) { return time_text(time.minutes); },
                                 [](LocalTime at) { return date_time_text(at); },
                                 [](Duration duration) { return duration_text(duration); }},
                      value);
}

std::optional<Value> value_from_text(std::string_view text, ValueType type) {
    switch (type) {
    case ValueType::text: return Value{std::string{text}};
    case ValueType::number: return read_number(text);
    case ValueType::yes_no:
        if (text == "yes" || text == "no") return Value{text == "yes"};
        return std::nullopt;
    case ValueType::date: {
        const auto date = take_date(text);
        if (!date || !text.empty()) return std::nullopt;
        return Value{*date};
    }
    case ValueType::time: {
        const auto time = take_time(text);
        if (!time || !text.empty()) return std::nullopt;
        return Value{*time};
    }
    case ValueType::date_time: {
        const auto date = take_date(text);
        if (!date || (!take(text, ' ') && !take(text, 'T'))) return std::nullopt;
        const auto time = take_time(text);
        if (!time || !text.empty()) return std::nullopt;
        return Value{LocalTime{local_days{*date} + minutes{time->minutes}}};
    }
    case ValueType::duration: return read_duration(text);
    }
    return std::nullopt;
}

}  // namespace frontdesk
