// SPDX-License-Identifier: MIT
// States: what they do, say, and do then.
#include <array>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

constexpr std::array<std::string_view, 6> thens = {"menu", "ask", "form", "escalate", "visit", "go"};

bool keeps_bot(const NodeEntry& escalate) {
    const Node* keep = escalate.value.find("keep_bot");
    return keep != nullptr && read_word(*keep) != "no" && read_word(*keep) != "false";
}

// `go` may follow what ends by itself.
bool may_go_on(const NodeEntry& then) {
    return then.key == "form" || then.key == "ask" || then.key == "visit" ||
           (then.key == "escalate" && keeps_bot(then));
}

// What the state waits for, or does, before it may go on: one of menu, ask, form, escalate and visit; told
// when there are two.
const NodeEntry* only_then(Context& context, const Fields& fields) {
    const NodeEntry* first = nullptr;
    for (const std::string_view key : thens) {
        const NodeEntry* entry = fields.find(key);
        if (!entry) continue;
        const bool follows = first != nullptr && key == "go" && may_go_on(*first);
        if (first && !follows) {
            auto told = context.report.error(
                "two-actions", mark_of(*entry),
                {"a state has \"{}\" or \"{}\", not both", "stan ma \"{}\" albo \"{}\", nie oba"}, first->key,
                entry->key);
            told.see(mark_of(*first), {"the first", "pierwsze"});
            if (first->key == "escalate" && key == "go")
                told.advise({"a person takes over here; with \"keep_bot: yes\" the bot may go on",
                             "tu przejmuje człowiek; z \"keep_bot: yes\" bot może iść dalej"});
            told.advise(
                {"move one of them into a state of its own", "przenieś jedno z nich do osobnego stanu"});
        }
        if (!first) first = entry;
    }
    return first;
}

// Settings of a question need one, and those that belong to a form need that.
void check_question_keys(Context& context, const Fields& fields) {
    for (const std::string_view key : known_keys(Site::question)) {
        const auto* entry = fields.find(key);
        if (entry == nullptr || key == "set" || fields.mentions("ask")) continue;
        context.report
            .error("missing-key", mark_of(*entry),
                   {"\"{}\" belongs to a question, and this state asks none",
                    "\"{}\" należy do pytania, a ten stan o nic nie pyta"},
                   key)
            .advise({"write, for example:  ask: For how many people?",
                     "napisz na przykład:  ask: Dla ilu osób?"});
        return;
    }
    for (const std::string_view key : {"tries", "give_up"}) {
        const auto* entry = fields.find(key);
        if (entry == nullptr || fields.mentions("ask") || fields.mentions("form")) continue;
        context.report
            .error("missing-key", mark_of(*entry),
                   {"\"{}\" counts wrong answers, and this state asks nothing",
                    "\"{}\" liczy złe odpowiedzi, a ten stan o nic nie pyta"},
                   key)
            .advise({"take it out, or add \"ask\" or \"form\"", "usuń to albo dodaj \"ask\" lub \"form\""});
    }
}

StateTimer compile_timer(Context& context, const NodeEntry& list, const Node& node) {
    constexpr Duration window = std::chrono::hours{24};
    StateTimer after;
    after.place = node.place;
    const Fields fields = read_fields(node, node.kind == Node::Kind::nothing ? mark_of(list) : mark_of(node),
                                      Site::timer, context.report);
    if (!fields.is_map()) return after;
    if (!fields.mentions("wait"))
        tell_missing(fields, Site::timer, "wait", {"wait: 2h", "wait: 2h"}, context.report);
    if (const auto* wait = fields.find("wait")) {
        after.wait = read_duration(context, *wait).value_or(Duration{0});
        if (after.wait >= window)
            context.report
                .error("timer-too-long", mark_of(wait->value),
                       {"after 24 hours Messenger lets no bot write",
                        "po 24 godzinach Messenger nie pozwala botom pisać"})
                .advise({"wait less, for example:  wait: 23h", "czekaj krócej, na przykład:  wait: 23h"});
    }
    if (const auto* say = fields.find("say")) after.say = compile_says(context, *say);
    if (const auto* go = fields.find("go")) after.go = read_go(context, *go, Jump::How::later);
    if (!fields.mentions("say") && !fields.mentions("go"))
        tell_missing(fields, Site::timer, "go",
                     {"go: human  (say would do, too)", "go: human  (wystarczy też say)"}, context.report);
    return after;
}

// Then, and `go` where it follows.
void compile_then(Context& context, const Fields& fields, State& state) {
    const NodeEntry* then = only_then(context, fields);
    if (!then) return;
    if (then->key == "menu") state.then = Menu{compile_menu(context, *then)};
    if (then->key == "ask" || then->key == "form") {
        Form form =
            then->key == "ask" ? compile_single_question(context, fields) : compile_form(context, *then);
        compile_patience(context, fields, form);
        state.then = std::move(form);
    }
    if (then->key == "escalate") state.then = compile_escalation(context, *then);
    if (then->key == "visit")
        if (const auto visit = read_visit(context, *then, Jump::How::later)) state.then = *visit;
    const NodeEntry* go = fields.find("go");
    if (go == nullptr) return;
    if (then != go) {
        state.go = read_go(context, *go, Jump::How::later);
        return;
    }
    // A call is waited for.
    if (auto to = read_go(context, *go, state.call ? Jump::How::later : Jump::How::at_once))
        state.then = std::move(*to);
}

std::string read_goal(Context& context, const NodeEntry& entry) {
    const auto names = read_names(context, entry);
    return names.empty() ? std::string{} : names.front();
}

}  // namespace

State compile_state(Context& context, const NodeEntry& entry) {
    State state;
    state.name = entry.key;
    state.place = entry.place;
    context.owner_name = entry.key;
    if (!expect_kind(entry, Expects::map, context.report)) return state;
    const Fields fields = read_fields(entry.value, mark_of(entry), Site::state, context.report);
    const Around around(context);
    if (const auto* was = fields.find("was")) state.was = read_names(context, *was);
    if (const auto* goal = fields.find("goal")) state.goal = read_goal(context, *goal);
    state.actions = read_actions(context, fields);
    if (const auto* call = fields.find("call")) state.call = compile_call(context, *call);
    if (const auto* say = fields.find("say")) state.say = compile_says(context, *say);
    if (const auto* again = fields.find("again")) state.again = compile_says(context, *again);
    if (const auto* on = fields.find("on")) state.on = compile_on(context, *on);
    if (const auto* otherwise = fields.find("otherwise"))
        state.otherwise = compile_otherwise(context, *otherwise);
    if (const auto* after = fields.find("after"))
        for (const Node& item : after->value.items)
            state.after.push_back(compile_timer(context, *after, item));
    check_question_keys(context, fields);
    compile_then(context, fields, state);
    return state;
}

}  // namespace frontdesk
