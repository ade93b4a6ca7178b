// SPDX-License-Identifier: MIT
// States: what they do, say, and do then.
#include <array>

#include "engine/flow/compile/context.hpp"

namespace frontdesk {

namespace {

Menu compile_menu(Context& context, const NodeEntry& entry) {
    Menu menu;
    const auto& items = entry.value.items;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (auto option = compile_choice(context, items[i], Site::option, static_cast<std::uint32_t>(i)))
            menu.options.push_back(std::move(*option));
    return menu;
}

// A state waits in one way, or goes on in one way.
const NodeEntry* only_then(Context& context, const Fields& fields) {
    const NodeEntry* first = nullptr;
    for (const std::string_view key : {"menu", "escalate", "go"}) {
        const NodeEntry* entry = fields.find(key);
        if (!entry) continue;
        if (first)
            context.report
                .error("two-actions", mark_of(*entry),
                       {"a state has \"{}\" or \"{}\", not both", "stan ma \"{}\" albo \"{}\", nie oba"},
                       first->key, entry->key)
                .see(mark_of(*first), {"the first", "pierwsze"})
                .advise(
                    {"move one of them into a state of its own", "przenieś jedno z nich do osobnego stanu"});
        if (!first) first = entry;
    }
    return first;
}

}  // namespace

State compile_state(Context& context, const NodeEntry& entry) {
    State state;
    state.name = entry.key;
    state.place = entry.place;
    if (!expect_kind(entry, Expects::map, context.report)) return state;
    const Fields fields = read_fields(entry.value, mark_of(entry), Site::state, context.report);
    if (const auto* was = fields.find("was")) state.was = read_names(context, *was);
    state.actions = read_actions(context, fields);
    if (const auto* say = fields.find("say")) state.say = compile_says(context, *say);
    const NodeEntry* then = only_then(context, fields);
    if (!then) return state;
    if (then->key == "menu") state.then = compile_menu(context, *then);
    if (then->key == "escalate") state.then = compile_escalation(context, *then);
    if (then->key == "go")
        if (const auto to = read_target(context, *then, Jump::How::at_once)) state.then = GoTo{*to};
    return state;
}

}  // namespace frontdesk
