// SPDX-License-Identifier: MIT
// What answers a message from any state: triggers, FAQs, the fallback.
#include "engine/flow/compile/context.hpp"
#include "engine/flow/scalars.hpp"

namespace frontdesk {

namespace {

// Is `when` a map of something else than phrases? Then all of it is told here.
bool tell_other_happening(Context& context, const NodeEntry& when) {
    if (when.value.kind != Node::Kind::map) return false;
    for (const NodeEntry& entry : when.value.entries) {
        if (!find_key(Site::when, entry.key)) continue;
        read_fields(when.value, mark_of(when), Site::when, context.report);
        return true;
    }
    return false;
}

void check_stay(Context& context, const Fields& fields) {
    const auto* stay = fields.find("stay");
    if (!stay) return;
    const auto stays = parse_yes_no(stay->value.text);
    if (!stays)
        context.report
            .error("not-yes-or-no", mark_of(stay->value),
                   {"\"{}\" is neither yes nor no", "\"{}\" to ani yes, ani no"}, stay->value.text)
            .advise({"write:  stay: yes", "napisz:  stay: yes"});
    if (const auto* go = fields.find("go"); go && stays.value_or(false))
        context.report
            .error("two-actions", mark_of(*stay),
                   {"a trigger stays or goes, not both", "trigger zostaje albo idzie dalej, nie oba"})
            .see(mark_of(*go), {"here it goes", "tu idzie dalej"})
            .advise({"take one of the two lines out", "usuń jeden z tych wierszy"});
}

void compile_trigger(Context& context, const Node& node) {
    auto& bot = context.draft.bot;
    context.owner = {Owner::Kind::trigger, static_cast<std::uint32_t>(bot.triggers.size())};
    const Fields fields = read_fields(node, mark_of(node), Site::trigger, context.report);
    if (!fields.is_map()) return;
    Trigger trigger;
    trigger.place = node.place;
    trigger.when.resize(bot.languages.size());
    if (!fields.mentions("when"))
        tell_missing(fields, Site::trigger, "when", {"when: [human, agent]", "when: [człowiek, konsultant]"},
                     context.report);
    const auto* when = fields.find("when");
    if (when && !tell_other_happening(context, *when)) trigger.when = compile_phrases(context, *when, 0);
    trigger.actions = read_actions(context, fields);
    context.changes = changes_of(trigger.actions);
    check_stay(context, fields);
    if (const auto* say = fields.find("say")) trigger.say = compile_says(context, *say);
    if (const auto* go = fields.find("go")) trigger.go = read_target(context, *go, Jump::How::at_once);
    context.changes = {};
    const bool answers = fields.mentions("say") || fields.mentions("go") || fields.mentions("stay") ||
                         fields.mentions("visit");
    if (!answers)
        tell_missing(fields, Site::trigger, "go",
                     {"go: NAME_OF_A_STATE, or say: …", "go: NAZWA_STANU albo say: …"}, context.report);
    bot.triggers.push_back(std::move(trigger));
}

void compile_faq(Context& context, const Node& node) {
    auto& bot = context.draft.bot;
    context.owner = {Owner::Kind::faq, static_cast<std::uint32_t>(bot.faqs.size())};
    const Fields fields = read_fields(node, mark_of(node), Site::faq, context.report);
    if (!fields.is_map()) return;
    Faq faq;
    faq.place = node.place;
    if (const auto* id = fields.find("id")) {
        faq.id = read_word(id->value);
        faq.place = id->value.place;
        if (!is_name(faq.id)) read_names(context, *id);
    }
    if (!fields.mentions("id"))
        tell_missing(fields, Site::faq, "id", {"id: parking", "id: parking"}, context.report);
    faq.ask.resize(bot.languages.size());
    if (const auto* ask = fields.find("ask")) faq.ask = compile_phrases(context, *ask, 0);
    if (!fields.mentions("ask"))
        tell_missing(
            fields, Site::faq, "ask",
            {"ask: [where can I park, is there parking]", "ask: [gdzie zaparkować, czy jest parking]"},
            context.report);
    if (const auto* tag = fields.find("tag")) faq.actions.tag = read_tags(context, *tag);
    if (const auto* answer = fields.find("answer")) faq.answer = compile_says(context, *answer);
    if (!fields.mentions("answer"))
        tell_missing(fields, Site::faq, "answer",
                     {"answer: You can park behind the house.", "answer: Parking jest za budynkiem."},
                     context.report);
    if (const auto* go = fields.find("go")) faq.go = read_target(context, *go, Jump::How::at_once);
    bot.faqs.push_back(std::move(faq));
}

}  // namespace

void compile_triggers(Context& context, const Sections& sections) {
    for (const Node* node : sections.triggers) compile_trigger(context, *node);
}

void compile_faqs(Context& context, const Sections& sections) {
    for (const Node* node : sections.faqs) compile_faq(context, *node);
}

void compile_fallback(Context& context, const Sections& sections) {
    auto& bot = context.draft.bot;
    if (!sections.fallback) {
        bot.fallback = default_fallback(bot);
        return;
    }
    for (const Node& node : sections.fallback->value.items) {
        context.owner = {Owner::Kind::fallback, static_cast<std::uint32_t>(bot.fallback.size())};
        const Fields fields = read_fields(node, mark_of(node), Site::step, context.report);
        if (!fields.is_map()) continue;
        FallbackStep step;
        step.place = node.place;
        if (const auto* say = fields.find("say")) step.say = compile_says(context, *say);
        if (const auto* go = fields.find("go")) step.go = read_target(context, *go, Jump::How::at_once);
        bot.fallback.push_back(std::move(step));
    }
}

}  // namespace frontdesk
