// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/flow/condition/condition.hpp"
#include "engine/flow/condition/tree.hpp"

namespace frontdesk {
namespace {

using Op = ConditionOp;
using Maybe = std::optional<Value>;

Maybe number(double value) { return std::isfinite(value) ? Maybe(value) : std::nullopt; }
// A thousand years either way.
Maybe duration(double millis) {
    if (!(std::abs(millis) <= 3.2e13)) return std::nullopt;
    return Duration{static_cast<std::int64_t>(millis)};
}
double millis(Duration value) { return static_cast<double>(value.count()); }

bool in_range(LocalTime at) {
    const auto year = Date{std::chrono::floor<std::chrono::days>(at)}.year();
    return year >= std::chrono::year{1} && year <= std::chrono::year{9999};
}

std::optional<LocalTime> moment(const Value& value) {
    if (const auto* at = std::get_if<LocalTime>(&value)) return *at;
    if (const auto* date = std::get_if<Date>(&value); date && date->ok())
        return std::chrono::local_days{*date};
    return std::nullopt;
}

Maybe moved(const Value& value, Duration by) {
    if (!duration(millis(by))) return std::nullopt;
    if (const auto* time = std::get_if<TimeOfDay>(&value)) {
        const auto minutes = time->minutes + std::chrono::floor<std::chrono::minutes>(by).count();
        return minutes >= 0 && minutes < 1440 ? Maybe(TimeOfDay{static_cast<int>(minutes)}) : std::nullopt;
    }
    const auto from = moment(value);
    if (!from || !in_range(*from)) return std::nullopt;
    const LocalTime to = *from + std::chrono::floor<std::chrono::seconds>(by);
    if (!in_range(to)) return std::nullopt;
    if (std::holds_alternative<Date>(value)) return Date{std::chrono::floor<std::chrono::days>(to)};
    return to;
}

Maybe difference(const Value& a, const Value& b) {
    const auto *left = std::get_if<TimeOfDay>(&a), *right = std::get_if<TimeOfDay>(&b);
    if (left && right) return Duration{std::chrono::minutes{left->minutes - right->minutes}};
    const auto from = moment(b), to = moment(a);
    if (!from || !to || !in_range(*from) || !in_range(*to)) return std::nullopt;
    return Duration{*to - *from};
}

Maybe calculate(Op op, const Value& a, const Value& b) {
    const auto *x = std::get_if<double>(&a), *y = std::get_if<double>(&b);
    const auto *s = std::get_if<Duration>(&a), *t = std::get_if<Duration>(&b);
    switch (op) {
    case Op::plus:
        if (x && y) return number(*x + *y);
        if (s && t) return duration(millis(*s) + millis(*t));
        if (t) return moved(a, *t);
        return s ? moved(b, *s) : std::nullopt;
    case Op::minus:
        if (x && y) return number(*x - *y);
        if (s && t) return duration(millis(*s) - millis(*t));
        if (t) return duration(millis(*t)) ? moved(a, -*t) : std::nullopt;
        return difference(a, b);
    case Op::times:
        if (x && y) return number(*x * *y);
        if (s && y) return duration(millis(*s) * *y);
        return x && t ? duration(*x * millis(*t)) : std::nullopt;
    default:
        if ((y && *y == 0) || (t && t->count() == 0)) return std::nullopt;
        if (x && y) return number(*x / *y);
        if (s && y) return duration(millis(*s) / *y);
        return s && t ? number(millis(*s) / millis(*t)) : std::nullopt;
    }
}

template <class T>
bool ordered(Op op, const T& a, const T& b) {
    switch (op) {
    case Op::equal: return a == b;
    case Op::unequal: return !(a == b);
    case Op::less: return a < b;
    case Op::at_most: return a <= b;
    case Op::greater: return a > b;
    default: return a >= b;
    }
}

bool compared(Op op, const Value& a, const Value& b) {
    if (a.index() == b.index()) {
        const bool sorts = !std::holds_alternative<std::string>(a) && !std::holds_alternative<bool>(a);
        return (sorts || op == Op::equal || op == Op::unequal) && ordered(op, a, b);
    }
    const auto left = moment(a), right = moment(b);
    return left && right && ordered(op, *left, *right);
}

Maybe run(const ConditionNode& node, const ConditionScene& scene);

bool is_so(const ConditionNode& node, const ConditionScene& scene) {
    const auto value = run(node, scene);
    const auto* yes = value ? std::get_if<bool>(&*value) : nullptr;
    return yes && *yes;
}

Maybe negative(const Maybe& value) {
    if (!value) return std::nullopt;
    if (const auto* x = std::get_if<double>(&*value)) return -*x;
    const auto* length = std::get_if<Duration>(&*value);
    return length ? duration(-millis(*length)) : std::nullopt;
}

bool is_known(const ConditionNode& node, const ConditionScene& scene) {
    if (node.op == Op::name && scene.is_known) return scene.is_known(node.word);
    return run(node, scene).has_value();
}

Maybe run(const ConditionNode& node, const ConditionScene& scene) {
    const auto part = [&](std::size_t i) { return run(*node.parts[i], scene); };
    switch (node.op) {
    case Op::literal: return node.value;
    case Op::name: return scene.value ? scene.value(node.word) : std::nullopt;
    case Op::tagged: return scene.tagged && scene.tagged(node.word);
    case Op::known: return is_known(*node.parts[0], scene);
    case Op::unknown: return !is_known(*node.parts[0], scene);
    case Op::negate: return negative(part(0));
    case Op::is_not: return !is_so(*node.parts[0], scene);
    case Op::both: return is_so(*node.parts[0], scene) && is_so(*node.parts[1], scene);
    case Op::either: return is_so(*node.parts[0], scene) || is_so(*node.parts[1], scene);
    case Op::in: {
        const auto value = part(0);
        if (!value) return false;
        for (std::size_t i = 1; i < node.parts.size(); ++i) {
            const auto item = part(i);
            if (item && compared(Op::equal, *value, *item)) return true;
        }
        return false;
    }
    default: break;
    }
    const auto left = part(0), right = part(1);
    if (node.op >= Op::plus) return left && right ? calculate(node.op, *left, *right) : std::nullopt;
    return left && right && compared(node.op, *left, *right);
}

void collect(const ConditionNode& node, std::vector<std::string>& names) {
    if (node.op == Op::name && std::find(names.begin(), names.end(), node.word) == names.end())
        names.push_back(node.word);
    for (const auto& part : node.parts) collect(*part, names);
}

}  // namespace

bool holds(const Condition& condition, const ConditionScene& scene) { return is_so(condition.tree(), scene); }
Maybe evaluate(const Expression& expression, const ConditionScene& scene) {
    return run(expression.tree(), scene);
}

std::vector<std::string> values_read(const Expression& expression) {
    std::vector<std::string> names;
    collect(expression.tree(), names);
    return names;
}

}  // namespace frontdesk
