// SPDX-License-Identifier: MIT
#include "engine/flow/condition/limit.hpp"

#include <span>

#include "engine/flow/condition/tokens.hpp"

namespace frontdesk {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::local_days;
using std::chrono::minutes;
using Kind = ConditionToken::Kind;
using Tokens = std::span<const ConditionToken>;

constexpr Duration furthest = days{100 * 366};
constexpr Duration last_minute = minutes{24 * 60 - 1};
constexpr local_days first_day{Date{std::chrono::year{1} / 1 / 1}};
constexpr local_days last_day{Date{std::chrono::year{9999} / 12 / 31}};

bool is(const ConditionToken& token, Kind kind, std::string_view word) {
    return token.kind == kind && token.text == word;
}

// A length of time, and whether it is written in whole days: `2 days`, not `48h`.
struct Length {
    Duration duration{0};
    bool whole_days = false;
};

std::optional<Length> length_of(const ConditionToken& token, std::string_view text) {
    const auto* duration = std::get_if<Duration>(&token.value);
    if (token.kind != Kind::literal || !duration) return std::nullopt;
    const auto written = text.substr(token.begin, token.end - token.begin);
    const auto unit = written.substr(written.find_first_not_of("0123456789 "));
    const bool whole = unit.find_first_of("0123456789") == std::string_view::npos &&
                       (unit.starts_with('d') || unit.starts_with('w'));
    return Length{*duration, whole};
}

// `in 2 days`, `today`, `tomorrow + 2h`: from what it counts, and how far.
std::optional<Limit> counted(Tokens tokens, std::string_view text) {
    if (tokens.size() == 2 && is(tokens[0], Kind::word, "in")) {
        const auto length = length_of(tokens[1], text);
        if (!length) return std::nullopt;
        const auto from = length->whole_days ? Limit::From::today : Limit::From::now;
        return Limit{from, {}, length->duration};
    }
    Limit limit{Limit::From::today, {}};
    if (is(tokens[0], Kind::word, "now"))
        limit.from = Limit::From::now;
    else if (is(tokens[0], Kind::word, "tomorrow"))
        limit.plus = days{1};
    else if (!is(tokens[0], Kind::word, "today"))
        return std::nullopt;
    if (tokens.size() == 1) return limit;
    const bool minus = is(tokens[1], Kind::sign, "-");
    if (tokens.size() != 3 || (!minus && !is(tokens[1], Kind::sign, "+"))) return std::nullopt;
    const auto length = length_of(tokens[2], text);
    if (!length) return std::nullopt;
    limit.plus += minus ? -length->duration : length->duration;
    return limit;
}

std::optional<Limit> counted_for(ValueType type, LimitSide side, Tokens tokens, std::string_view text) {
    auto limit = counted(tokens, text);
    if (!limit || limit->plus > furthest || limit->plus < -furthest) return std::nullopt;
    limit->type = type;
    const bool whole_days = limit->plus % days{1} == Duration{0};
    switch (type) {
    case ValueType::date:
        // A date knows no hours: `now` is today.
        if (!whole_days || (limit->from == Limit::From::now && tokens[0].text == "in")) return std::nullopt;
        limit->from = Limit::From::today;
        return limit;
    case ValueType::time:
        if (limit->from != Limit::From::now || limit->plus >= days{1} || limit->plus <= -days{1})
            return std::nullopt;
        return limit;
    case ValueType::date_time:
        if (side == LimitSide::most && limit->from == Limit::From::today && whole_days)
            limit->plus += last_minute;
        return limit;
    default: return std::nullopt;
    }
}

std::optional<Value> fixed(Tokens tokens, ValueType type, LimitSide side) {
    const bool minus = is(tokens[0], Kind::sign, "-");
    if (minus) tokens = tokens.subspan(1);
    if (tokens.empty() || tokens[0].kind != Kind::literal) return std::nullopt;
    const Value& first = tokens[0].value;
    if (minus && type != ValueType::number) return std::nullopt;
    const auto* date = std::get_if<Date>(&first);
    if (date && type == ValueType::date_time) {
        const LocalTime day = local_days{*date};
        if (tokens.size() == 1)
            return side == LimitSide::least ? day : LocalTime{day + floor<minutes>(last_minute)};
        const auto* time = std::get_if<TimeOfDay>(&tokens[1].value);
        if (tokens.size() != 2 || tokens[1].kind != Kind::literal || !time) return std::nullopt;
        return LocalTime{day + minutes{time->minutes}};
    }
    if (tokens.size() != 1 || type_of(first) != type) return std::nullopt;
    if (const auto* number = std::get_if<double>(&first)) return minus ? -*number : *number;
    return type == ValueType::date || type == ValueType::time ? std::optional(first) : std::nullopt;
}

}  // namespace

std::optional<Limit> parse_limit(std::string_view text, ValueType type, LimitSide side) {
    const auto cut = condition_tokens(text);
    const auto* all = std::get_if<0>(&cut);
    if (!all || all->size() < 2) return std::nullopt;
    const auto tokens = Tokens(*all).first(all->size() - 1);
    if (const auto value = fixed(tokens, type, side)) return Limit{Limit::From::fixed, *value, {}, type};
    return counted_for(type, side, tokens, text);
}

std::optional<Value> limit_value(const Limit& limit, LocalTime now) {
    if (limit.from == Limit::From::fixed) return limit.value;
    if (limit.plus > furthest + days{1} || limit.plus < -furthest - days{1}) return std::nullopt;
    const auto plus = floor<minutes>(limit.plus);
    if (now < first_day || now >= last_day) return std::nullopt;
    const auto today = floor<days>(now);
    const LocalTime from = limit.from == Limit::From::today ? LocalTime{today} : floor<minutes>(now);
    const LocalTime at = from + plus;
    const auto day = floor<days>(at);
    if (day < first_day || day > last_day) return std::nullopt;
    switch (limit.type) {
    case ValueType::date: return Date{day};
    case ValueType::date_time: return at;
    case ValueType::time:
        if (day != today) return std::nullopt;
        return TimeOfDay{static_cast<int>(floor<minutes>(at - day).count())};
    default: return std::nullopt;
    }
}

}  // namespace frontdesk
