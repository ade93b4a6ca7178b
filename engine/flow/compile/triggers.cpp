// SPDX-License-Identifier: MIT
// Triggers: what happens, and what it leads to. A state may have its own, under `on`.
#include <array>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

struct Happening {
    std::string_view key;
    Occasion::Kind kind;
};
constexpr std::array<Happening, 10> happenings = {{{"referral", Occasion::Kind::referral},
                                                   {"ad", Occasion::Kind::ad},
                                                   {"sticker", Occasion::Kind::sticker},
                                                   {"attachment", Occasion::Kind::attachment},
                                                   {"reaction", Occasion::Kind::reaction},
                                                   {"optin", Occasion::Kind::optin},
                                                   {"regex", Occasion::Kind::regex},
                                                   {"first_message", Occasion::Kind::first_message},
                                                   {"away_for", Occasion::Kind::away_for},
                                                   {"event", Occasion::Kind::get_started}}};

// Is `when` a map of something else than phrases?
bool is_other_happening(const Node& when) {
    if (when.kind != Node::Kind::map) return false;
    for (const NodeEntry& entry : when.entries)
        if (find_key(Site::when, entry.key)) return true;
    return false;
}

void read_detail(Context& context, const NodeEntry& entry, Occasion& when) {
    switch (when.kind) {
    case Occasion::Kind::regex: when.pattern = compile_pattern(context, entry); return;
    case Occasion::Kind::away_for:
        when.away_for = read_duration(context, entry).value_or(Duration{0});
        return;
    case Occasion::Kind::get_started: read_choice(context, entry, Site::when); return;
    case Occasion::Kind::first_message:
        if (read_yes_no(context, entry) == false)
            context.report
                .error("never-fires", mark_of(entry),
                       {"a trigger for \"first_message: no\" never fires",
                        "trigger z \"first_message: no\" nigdy nie zadziała"})
                .advise({"\"yes\" means the very first message of a customer; if you do not mean that, take "
                         "the trigger out",
                         "\"yes\" oznacza pierwszą wiadomość klienta w ogóle; jeśli nie o nią chodzi, usuń "
                         "trigger"});
        return;
    default: break;
    }
    when.is = read_word(entry.value);
    if (when.is == "any") when.is = "*";
    if (when.kind == Occasion::Kind::attachment && when.is != "*") read_choice(context, entry, Site::when);
}

Occasion compile_happening(Context& context, const NodeEntry& entry) {
    Occasion when;
    const Fields fields = read_fields(entry.value, mark_of(entry), Site::when, context.report);
    const NodeEntry* first = nullptr;
    for (const auto& [key, kind] : happenings) {
        const auto* found = fields.find(key);
        if (found == nullptr) continue;
        if (first != nullptr) {
            context.report
                .error("two-actions", mark_of(*found),
                       {"one trigger waits for \"{}\" or \"{}\", not both",
                        "jeden trigger czeka na \"{}\" albo \"{}\", nie na oba"},
                       first->key, key)
                .see(mark_of(*first), {"the first", "pierwsze"})
                .advise({"make two triggers of them", "zrób z nich dwa triggery"});
            continue;
        }
        first = found;
        when.kind = kind;
        read_detail(context, *found, when);
    }
    return when;
}

Occasion compile_when(Context& context, const Fields& fields, Heard heard) {
    if (!fields.mentions("when"))
        tell_missing(fields, Site::trigger, "when", {"when: [human, agent]", "when: [człowiek, konsultant]"},
                     context.report);
    const auto* when = fields.find("when");
    Occasion occasion;
    if (when != nullptr && is_other_happening(when->value))
        occasion = compile_happening(context, *when);
    else if (when != nullptr)
        occasion.phrases = compile_heard(context, *when, heard);
    occasion.phrases.resize(context.draft.bot.languages.size());
    return occasion;
}

std::vector<StateIndex> read_states(Context& context, const NodeEntry& entry) {
    std::vector<StateIndex> states;
    const auto add = [&](const Node& node) {
        const auto found = context.states.find(read_word(node));
        if (found != context.states.end())
            states.push_back(found->second);
        else
            tell_unknown_state(context, {entry.key, entry.place, entry.length, node});
    };
    if (entry.value.kind == Node::Kind::text) add(entry.value);
    for (const Node& item : entry.value.items) add(item);
    return states;
}

void tell_both(Context& context, const NodeEntry& first, const NodeEntry& other, Wording fact) {
    context.report.error("two-actions", mark_of(other), fact)
        .see(mark_of(first), {"here it goes", "tu idzie dalej"})
        .advise({"take one of the two lines out", "usuń jeden z tych wierszy"});
}

void check_then(Context& context, const Fields& fields) {
    const auto* stay = fields.find("stay");
    const auto* go = fields.find("go");
    const auto* visit = fields.find("visit");
    const bool stays = stay != nullptr && read_yes_no(context, *stay).value_or(false);
    if (const auto* leaves = go ? go : visit; leaves && stays)
        tell_both(context, *leaves, *stay,
                  {"a trigger stays or goes, not both",
                   "trigger albo zostaje, albo idzie dalej, nie jedno i drugie"});
    if (go && visit)
        tell_both(context, *go, *visit,
                  {"a trigger goes or visits, not both",
                   "trigger albo przechodzi (go), albo odwiedza (visit), nie jedno i drugie"});
    static constexpr std::array<std::string_view, 7> answers = {"say",  "go",          "visit", "stay",
                                                                "call", "unsubscribe", "notify"};
    for (const std::string_view key : answers)
        if (fields.mentions(key)) return;
    tell_missing(fields, Site::trigger, "go",
                 {"go: human  (say would do, too)", "go: human  (wystarczy też say)"}, context.report);
}

// What names a trigger while its author changes other things: its first phrase.
std::string name_of_trigger(const Node& node) {
    const Node* when = node.find("when");
    while (when != nullptr && when->kind != Node::Kind::text) {
        if (when->kind == Node::Kind::list && !when->items.empty())
            when = &when->items.front();
        else if (when->kind == Node::Kind::map && !when->entries.empty())
            when = &when->entries.front().value;
        else
            return {};
    }
    return when == nullptr ? std::string{} : read_word(*when);
}

Trigger compile_trigger(Context& context, const Node& node, Heard heard) {
    Trigger trigger;
    trigger.place = node.place;
    const Fields fields = read_fields(node, mark_of(node), Site::trigger, context.report);
    trigger.when.phrases.resize(context.draft.bot.languages.size());
    if (!fields.is_map()) return trigger;
    const Around around(context);
    heard.always = !fields.mentions("if") && !fields.mentions("in");
    trigger.when = compile_when(context, fields, heard);
    trigger.only_if = read_condition(context, fields);
    if (const auto* in = fields.find("in")) trigger.in = read_states(context, *in);
    trigger.actions = read_actions(context, fields);
    add_changes(context.changes, changes_of(trigger.actions));
    check_then(context, fields);
    if (const auto* call = fields.find("call")) trigger.call = compile_call(context, *call);
    if (const auto* say = fields.find("say")) trigger.say = compile_says(context, *say);
    if (const auto* go = fields.find("go"))
        if (auto to = read_go(context, *go, Jump::How::later)) trigger.then = std::move(*to);
    if (const auto* visit = fields.find("visit"))
        if (const auto to = read_visit(context, *visit, Jump::How::later)) trigger.then = *to;
    return trigger;
}

}  // namespace

void compile_triggers(Context& context, const Sections& sections) {
    auto& triggers = context.draft.bot.triggers;
    for (const Node* node : sections.triggers) {
        context.owner = {Owner::Kind::trigger, static_cast<std::uint32_t>(triggers.size())};
        context.owner_name = name_of_trigger(*node);
        triggers.push_back(compile_trigger(context, *node, {}));
    }
}

std::vector<Trigger> compile_on(Context& context, const NodeEntry& entry) {
    std::vector<Trigger> on;
    const bool before = std::exchange(context.on_entry, false);
    for (const Node& item : entry.value.items)
        on.push_back(
            compile_trigger(context, item, {WrittenPhrase::Part::on, static_cast<std::uint32_t>(on.size())}));
    context.on_entry = before;
    return on;
}

}  // namespace frontdesk
