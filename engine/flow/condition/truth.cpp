// SPDX-License-Identifier: MIT
#include "engine/flow/condition/truth.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "engine/flow/condition/abstract.hpp"
#include "engine/flow/condition/domain.hpp"

namespace frontdesk {
namespace {

using Maybe = std::optional<Value>;

constexpr std::size_t most_combinations = 20'000;
constexpr std::size_t most_work = 2'000'000;  // nodes evaluated, about a second

ConditionScene scene_of(const std::map<std::string, Maybe, std::less<>>& values) {
    return {[&values](std::string_view name) -> Maybe {
                const auto found = values.find(name);
                return found == values.end() ? std::nullopt : found->second;
            },
            {}};
}

// Of the tried values and "unknown", the first of each class that the uses tell apart.
std::vector<Maybe> classes(const std::string& name, const ComparedValue& value, Fineness fineness) {
    if (!value.info) return {Maybe(true), Maybe(false)};
    std::vector<Maybe> tried;
    for (auto& each : values_to_try(*value.info, value.constants, fineness))
        tried.emplace_back(std::move(each));
    if (!built_in_info(name)) tried.emplace_back(std::nullopt);
    std::vector<Maybe> found;
    std::set<std::vector<bool>> seen;
    std::map<std::string, Maybe, std::less<>> values;
    for (auto& each : tried) {
        // In a list and out of range, a constant is no value of the type.
        if (each && type_of(*each) != value.info->type) continue;
        values.insert_or_assign(name, each);
        std::vector<bool> signs;
        for (const auto& use : value.uses) signs.push_back(holds(Condition("", use), scene_of(values)));
        if (seen.insert(std::move(signs)).second) found.push_back(std::move(each));
    }
    return found;
}

enum class Seen { everything, enough, too_much };

// Shows which conditions hold, for every combination, until it is enough.
Seen try_all(std::span<const Condition> conditions,
             const TypesOf& types,
             const std::function<bool(const std::vector<bool>&)>& is_enough) {
    const auto all = abstract_of(conditions, types);
    std::vector<std::pair<std::string, std::vector<Maybe>>> domains;
    std::size_t combinations = 1;
    for (const auto& [name, value] : all.values) {
        if (value.uses.size() * value.constants.size() > most_combinations) return Seen::too_much;
        domains.emplace_back(name, classes(name, value, Fineness::seconds));
        combinations *= domains.back().second.size();
        if (combinations > most_combinations || combinations * (all.size + 1) > most_work)
            return Seen::too_much;
    }
    std::map<std::string, Maybe, std::less<>> values;
    std::vector<bool> hold(all.conditions.size());
    const auto scene = scene_of(values);
    for (std::size_t i = 0; i < combinations; ++i) {
        auto rest = i;
        for (const auto& [name, domain] : domains) {
            values.insert_or_assign(name, domain[rest % domain.size()]);
            rest /= domain.size();
        }
        for (std::size_t each = 0; each < hold.size(); ++each)
            hold[each] = holds(all.conditions[each], scene);
        if (is_enough(hold)) return Seen::enough;
    }
    return Seen::everything;
}

// Nothing when it is too much to try.
std::optional<bool> is_last_hidden(const std::vector<Condition>& conditions, const TypesOf& types) {
    bool ever = false;
    const auto seen = try_all(conditions, types, [&](const std::vector<bool>& hold) {
        ever = ever || hold.back();
        return hold.back() && std::find(hold.begin(), hold.end() - 1, true) == hold.end() - 1;
    });
    return seen == Seen::too_much ? std::nullopt : std::optional(seen == Seen::everything && ever);
}

}  // namespace

Truth truth_of(const Condition& condition, const TypesOf& types) {
    bool ever = false, always = true;
    const auto seen = try_all({&condition, 1}, types, [&](const std::vector<bool>& hold) {
        ever = ever || hold[0];
        always = always && hold[0];
        return ever && !always;
    });
    if (seen != Seen::everything) return Truth::depends;
    return always ? Truth::always : Truth::never;
}

bool may_all_be_false(std::span<const Condition> conditions, const TypesOf& types) {
    const auto none = [](const std::vector<bool>& hold) {
        return std::find(hold.begin(), hold.end(), true) == hold.end();
    };
    return try_all(conditions, types, none) != Seen::everything;
}

std::size_t most_at_once(std::span<const Condition> conditions, const TypesOf& types) {
    std::size_t most = 0;
    const auto seen = try_all(conditions, types, [&](const std::vector<bool>& hold) {
        most = std::max(most, static_cast<std::size_t>(std::count(hold.begin(), hold.end(), true)));
        return most == conditions.size();
    });
    return seen == Seen::too_much ? conditions.size() : most;
}

bool is_hidden_by(std::span<const Condition> earlier, const Condition& later, const TypesOf& types) {
    std::vector<Condition> all(earlier.begin(), earlier.end());
    all.push_back(later);
    if (const auto hidden = is_last_hidden(all, types)) return *hidden;
    // One alone is less to try.
    return std::any_of(earlier.begin(), earlier.end(), [&](const Condition& one) {
        return is_last_hidden({one, later}, types).value_or(false);
    });
}

std::vector<Value>
interesting_values(std::string_view name, std::span<const Condition> conditions, const ValueInfo& info) {
    const auto types = [&](std::string_view word) { return word == name ? &info : nullptr; };
    const auto all = abstract_of(conditions, types);
    const auto found = all.values.find(std::string(name));
    ComparedValue value{&info, {}, {}};
    if (found != all.values.end() && found->second.info) value = found->second;
    std::vector<Value> values;
    for (auto& each : classes(std::string(name), value, Fineness::minutes))
        if (each) values.push_back(*std::move(each));
    if (info.type != ValueType::text && info.type != ValueType::yes_no)
        std::sort(values.begin(), values.end());
    return values;
}

}  // namespace frontdesk
