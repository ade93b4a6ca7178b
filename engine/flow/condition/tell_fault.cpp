// SPDX-License-Identifier: MIT
#include "engine/flow/condition/tell_fault.hpp"

#include <algorithm>

#include "engine/flow/find_in_source.hpp"
#include "engine/flow/lines.hpp"

namespace frontdesk {
namespace {

Mark mark_part(
    const Report& report, const BotFolder& folder, const Node& node, std::size_t offset, std::size_t length) {
    Mark mark = mark_of(node);
    const bool one_line = node.text.find_first_of("\r\n") == std::string::npos;
    if (!report.may_suggest() || !one_line || node.text.size() > 4000) return mark;
    const auto whole = find_in_source(folder, node.place, node.text);
    const auto all = count_characters(node.text);
    if (!whole || whole->line != node.place.line || offset > static_cast<std::size_t>(all)) return mark;
    mark.place = *whole;
    mark.place.column += static_cast<int>(offset);
    mark.length = std::max(1, std::min(static_cast<int>(length), all - static_cast<int>(offset)));
    return mark;
}

std::string_view rule_of(TypeFault::Kind kind) {
    switch (kind) {
    case TypeFault::Kind::unknown_name: return "unknown-value";
    case TypeFault::Kind::unknown_choice: return "unknown-choice";
    default: return "wrong-type";
    }
}

}  // namespace

void tell_fault(Report& report, const BotFolder& folder, const Node& node, const ConditionFault& fault) {
    report
        .error("bad-condition", mark_part(report, folder, node, fault.offset, fault.length), fact_of(fault),
               fault.word)
        .advise(advice_of(fault.kind));
}

void tell_fault(Report& report, const BotFolder& folder, const Node& node, const TypeFault& fault) {
    const auto language = report.language();
    auto told = report.error(rule_of(fault.kind), mark_part(report, folder, node, fault.offset, fault.length),
                             {"{}", "{}"}, fact_of(fault, language));
    if (const auto note = note_of(fault, language); !note.empty()) told.note({"{}", "{}"}, note);
    told.advise({"{}", "{}"}, advice_of(fault, language));
}

}  // namespace frontdesk
