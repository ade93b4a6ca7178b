// SPDX-License-Identifier: MIT
// Conditions and limits, read and checked, and what is wrong with them told where it stands.
#include <algorithm>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/lines.hpp"

namespace frontdesk {

namespace {

// Underlines a part of the condition, if the file reads as the condition does.
Mark mark_part(const Context& context, const Node& node, std::size_t offset, std::size_t length) {
    Mark mark = mark_of(node);
    const auto in = static_cast<int>(offset) + (node.quoted ? 1 : 0);
    if (in + static_cast<int>(length) > mark.length + 1) return mark;
    mark.place.column += in;
    mark.length = std::max(1, static_cast<int>(length));
    static_cast<void>(context);
    return mark;
}

void tell(Context& context, const Node& node, const ConditionFault& fault) {
    context.report.error("bad-condition", mark_part(context, node, fault.offset, fault.length), fact_of(fault.kind), fault.word)
        .advise(advice_of(fault.kind));
}

}  // namespace

std::optional<Condition> compile_condition(Context& context, const NodeEntry& entry) {
    auto parsed = parse_condition(entry.value.text);
    if (const auto* fault = std::get_if<ConditionFault>(&parsed)) {
        tell(context, entry.value, *fault);
        return std::nullopt;
    }
    return std::get<Condition>(std::move(parsed));
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
