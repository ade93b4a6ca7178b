// SPDX-License-Identifier: MIT
// Where the conversation goes: names of states, "back", or a list of {if, to}.
#include "engine/flow/compile/context.hpp"
#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

constexpr std::string_view back = "back";

// The state that a word names, noted as a way there.
std::optional<StateIndex> way_to(Context& context, const NodeEntry& entry, Jump::How how) {
    const auto found = context.states.find(read_word(entry.value));
    if (found == context.states.end()) {
        tell_unknown_state(context, entry);
        return std::nullopt;
    }
    context.draft.jumps.push_back({how, context.owner, found->second, context.changes, mark_of(entry.value)});
    return found->second;
}

std::optional<Branch> branch_to(Context& context, const NodeEntry& entry, Jump::How how) {
    Branch branch;
    branch.place = entry.value.place;
    if (read_word(entry.value) == back && !context.states.contains(std::string(back))) {
        branch.back = true;
        return branch;
    }
    const auto to = way_to(context, entry, how);
    if (!to) return std::nullopt;
    branch.to = *to;
    return branch;
}

void tell_after_last(Context& context, const Node& earlier, const Node& node) {
    context.report
        .error("hidden-branch", mark_of(node), {"this is never reached", "tu rozmowa nigdy nie dojdzie"})
        .see(mark_of(earlier), {"this line is always taken, it has no \"if\"",
                                "ten wiersz jest wybierany zawsze, nie ma \"if\""})
        .advise({"move the line without \"if\" to the end", "przenieś wiersz bez \"if\" na koniec"});
}

void tell_falls_through(Context& context, const Node& last) {
    context.report
        .error("no-last-branch", mark_of(last),
               {"when no \"if\" holds, the conversation goes nowhere",
                "gdy żaden warunek \"if\" nie jest spełniony, rozmowa nie ma dokąd iść"})
        .advise({"end the list with a line without \"if\", for example:  - to: human",
                 "zakończ listę wierszem bez \"if\", na przykład:  - to: human"})
        .advise({"if nothing else can be, take the \"if\" of the last line out",
                 "jeśli nic innego nie może się zdarzyć, usuń \"if\" z ostatniego wiersza"});
}

// A state may be named without {to: …}.
std::optional<Branch>
compile_branch(Context& context, const NodeEntry& list, const Node& node, Jump::How how) {
    if (node.kind == Node::Kind::text)
        return branch_to(context, {list.key, list.place, list.length, node}, how);
    const Fields fields = read_fields(node, node.kind == Node::Kind::nothing ? mark_of(list) : mark_of(node),
                                      Site::branch, context.report);
    if (!fields.is_map()) return std::nullopt;
    auto only_if = read_condition(context, fields);
    if (!fields.mentions("to"))
        tell_missing(fields, Site::branch, "to", {"to: human", "to: human"}, context.report);
    const auto* to = fields.find("to");
    if (to == nullptr) return std::nullopt;
    auto branch = branch_to(context, *to, how);
    if (!branch) return std::nullopt;
    branch->only_if = std::move(only_if);
    branch->place = node.place;
    return branch;
}

}  // namespace

std::optional<Go> read_go(Context& context, const NodeEntry& entry, Jump::How how) {
    const Around around(context);  // what one condition speaks of is known in all lines below it
    Go go;
    if (entry.value.kind != Node::Kind::list) {
        if (auto branch = branch_to(context, entry, how)) go.branches.push_back(std::move(*branch));
        return go.branches.empty() ? std::nullopt : std::optional(std::move(go));
    }
    const Node* last = nullptr;  // the line that is always taken
    for (const Node& node : entry.value.items) {
        if (last != nullptr) tell_after_last(context, *last, node);
        if (node.find("if") == nullptr) last = &node;
        if (auto branch = compile_branch(context, entry, node, how))
            go.branches.push_back(std::move(*branch));
    }
    if (last == nullptr) tell_falls_through(context, entry.value.items.back());
    return go.branches.empty() ? std::nullopt : std::optional(std::move(go));
}

std::optional<StateIndex> read_state(Context& context, const NodeEntry& entry, Jump::How how) {
    return way_to(context, entry, how);
}

std::optional<Visit> read_visit(Context& context, const NodeEntry& entry, Jump::How how) {
    const auto to = way_to(context, entry, how);
    if (!to) return std::nullopt;
    return Visit{*to, entry.value.place};
}

}  // namespace frontdesk
