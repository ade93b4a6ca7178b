// SPDX-License-Identifier: MIT
#include "engine/flow/condition/domain.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontdesk {
namespace {

using std::chrono::ceil;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::local_days;

std::vector<Value> numbers(const ValueInfo& info, const std::vector<Value>& constants) {
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const double least = info.min.value_or(-infinite), most = info.max.value_or(infinite);
    std::vector<double> at, tried;
    for (const auto& constant : constants)
        if (const auto* number = std::get_if<double>(&constant)) at.push_back(*number);
    std::sort(at.begin(), at.end());
    tried = at;
    for (std::size_t i = 0; i < at.size(); ++i) {
        const double here = at[i];
        if (info.whole) {
            tried.insert(tried.end(), {std::ceil(here) - 1, std::floor(here) + 1});
        } else if (i + 1 < at.size()) {
            tried.push_back(here / 2 + at[i + 1] / 2);
        }
        tried.insert(tried.end(),
                     {here - 1, here + 1, std::nextafter(here, -infinite), std::nextafter(here, infinite)});
    }
    if (info.min) tried.push_back(info.whole ? std::ceil(least) : least);
    if (info.max) tried.push_back(info.whole ? std::floor(most) : most);
    tried.push_back(1);
    std::vector<Value> values;
    for (const double number : tried) {
        const bool fits = std::isfinite(number) && number >= least && number <= most;
        if (fits && (!info.whole || number == std::floor(number))) values.emplace_back(number);
    }
    if (values.empty()) values.emplace_back(1.0);  // limits that nothing meets are told elsewhere
    return values;
}

std::vector<Value> texts(const ValueInfo& info, const std::vector<Value>& constants) {
    std::vector<Value> values(info.choices.begin(), info.choices.end());
    if (!values.empty()) return values;
    for (const auto& constant : constants)
        if (std::holds_alternative<std::string>(constant)) values.push_back(constant);
    std::string other = "…";
    while (std::find(values.begin(), values.end(), Value(other)) != values.end()) other += "…";
    values.emplace_back(other);
    return values;
}

std::vector<LocalTime> moments(const std::vector<Value>& constants) {
    std::vector<LocalTime> found;
    for (const auto& constant : constants) {
        if (const auto* at = std::get_if<LocalTime>(&constant)) found.push_back(*at);
        if (const auto* date = std::get_if<Date>(&constant)) found.emplace_back(local_days{*date});
    }
    if (found.empty()) found.emplace_back(local_days{Date{std::chrono::year{2026} / 1 / 1}});
    return found;
}

// The moments of this grid at and on both sides of each constant.
template <class Step, class Put>
void beside(const std::vector<Value>& constants, Put put) {
    const auto all = moments(constants);
    for (const auto at : all)
        if (floor<Step>(at) == at) put(floor<Step>(at));
    for (const auto at : all) {
        put(ceil<Step>(at) - Step{1});
        put(floor<Step>(at) + Step{1});
    }
}

std::vector<Value> times(const std::vector<Value>& constants) {
    std::vector<int> tried;
    for (const auto& constant : constants)
        if (const auto* time = std::get_if<TimeOfDay>(&constant)) tried.push_back(time->minutes);
    const auto count = tried.size();
    for (std::size_t i = 0; i < count; ++i) tried.insert(tried.end(), {tried[i] - 1, tried[i] + 1});
    tried.push_back(12 * 60);
    std::vector<Value> values;
    for (const int minutes : tried)
        if (minutes >= 0 && minutes < 24 * 60) values.emplace_back(TimeOfDay{minutes});
    return values;
}

std::vector<Value> durations(const std::vector<Value>& constants) {
    std::vector<Value> values;
    for (const auto& constant : constants)
        if (std::holds_alternative<Duration>(constant)) values.push_back(constant);
    const auto count = values.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = std::get<Duration>(values[i]);
        values.emplace_back(at - Duration{1});
        values.emplace_back(at + Duration{1});
    }
    values.emplace_back(Duration{std::chrono::hours{1}});
    return values;
}

}  // namespace

std::vector<Value>
values_to_try(const ValueInfo& info, const std::vector<Value>& constants, Fineness fineness) {
    std::vector<Value> values;
    const auto put = [&](auto at) { values.emplace_back(LocalTime{at}); };
    switch (info.type) {
    case ValueType::text: return texts(info, constants);
    case ValueType::number: return numbers(info, constants);
    case ValueType::yes_no: return {true, false};
    case ValueType::date:
        beside<days>(constants, [&](local_days day) { values.emplace_back(Date{day}); });
        return values;
    case ValueType::time: return times(constants);
    case ValueType::date_time:
        if (fineness == Fineness::seconds)
            beside<std::chrono::seconds>(constants, put);
        else
            beside<std::chrono::minutes>(constants, put);
        return values;
    case ValueType::duration: return durations(constants);
    }
    return values;
}

}  // namespace frontdesk
