// SPDX-License-Identifier: MIT
// Conditions and limits, read and checked, and what is wrong with them told where it stands.
#include "engine/flow/compile/context.hpp"
#include "engine/flow/condition/check_types.hpp"
#include "engine/flow/condition/tell_fault.hpp"

namespace frontdesk {

namespace {

// What the engine itself gives besides those that conditions know, all of them texts.
const ValueInfo* info_of(const Context& context, std::string_view name) {
    static const ValueInfo text;
    const auto found = context.draft.bot.values.find(name);
    if (found != context.draft.bot.values.end()) return &found->second;
    return built_in(name) && built_in_info(name) == nullptr ? &text : nullptr;
}

void check_types_of(Context& context, const Node& node, const Condition& condition) {
    std::vector<std::string> names = built_in_names();
    for (const auto& [name, info] : context.draft.bot.values) names.push_back(name);
    const std::vector<std::string_view> known(names.begin(), names.end());
    const auto types = [&](std::string_view name) { return info_of(context, name); };
    for (const TypeFault& fault : check_types(condition, types, known)) {
        // A name may be in the file that could not be read.
        const bool excused =
            context.read == Folder::partly_read && fault.kind == TypeFault::Kind::unknown_name;
        if (!excused) tell_fault(context.report, context.folder, node, fault);
    }
}

}  // namespace

std::optional<Condition> compile_condition(Context& context, const NodeEntry& entry) {
    auto parsed = parse_condition(entry.value.text);
    if (const auto* fault = std::get_if<ConditionFault>(&parsed)) {
        tell_fault(context.report, context.folder, entry.value, *fault);
        return std::nullopt;
    }
    const auto& condition = std::get<Condition>(parsed);
    check_types_of(context, entry.value, condition);
    return with_choices(condition, [&](std::string_view name) -> const std::vector<std::string>* {
        const ValueInfo* info = info_of(context, name);
        return info == nullptr || info->choices.empty() ? nullptr : &info->choices;
    });
}

std::optional<Limit> compile_limit(Context& context, const NodeEntry& entry, Expect expect) {
    const ValueType type = type_of(expect);
    const LimitSide side = entry.key == "min" ? LimitSide::least : LimitSide::most;
    if (auto limit = parse_limit(entry.value.text, type, side)) return limit;
    const std::string_view example = type == ValueType::number ? "4"
                                     : type == ValueType::time ? "08:00"
                                     : type == ValueType::date ? "in 2 days"
                                                               : "2026-12-24 08:00";
    context.report
        .error("unknown-limit", mark_of(entry.value),
               {"\"{}\" is no limit of {}", "\"{}\" nie może być granicą, gdy odpowiedzią jest {}"},
               read_word(entry.value), type_words(type).in(context.report.language()))
        .advise({"write, for example:  {}: {}", "napisz na przykład:  {}: {}"}, entry.key, example);
    return std::nullopt;
}

std::optional<Condition> read_condition(Context& context, const Fields& fields, std::string_view key) {
    const auto* entry = fields.find(key);
    if (entry == nullptr) return std::nullopt;
    auto condition = compile_condition(context, *entry);
    if (condition)
        for (std::string& name : values_read(*condition)) context.changes.set.push_back(std::move(name));
    return condition;
}

}  // namespace frontdesk
