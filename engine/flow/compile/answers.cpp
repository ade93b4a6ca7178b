// SPDX-License-Identifier: MIT
// FAQs, and what is said when nothing answers.
#include <array>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/scalars.hpp"

namespace frontdesk {

namespace {

void compile_id(Context& context, const Fields& fields, Faq& faq) {
    if (!fields.mentions("id"))
        tell_missing(fields, Site::faq, "id", {"id: parking", "id: parking"}, context.report);
    const auto* id = fields.find("id");
    if (id == nullptr) return;
    faq.id = read_word(id->value);
    faq.place = id->value.place;
    if (!is_name(faq.id)) read_names(context, *id);
    context.owner_name = faq.id;
}

void compile_faq(Context& context, const Node& node) {
    auto& bot = context.draft.bot;
    context.owner = {Owner::Kind::faq, static_cast<std::uint32_t>(bot.faqs.size())};
    context.owner_name.clear();
    const Fields fields = read_fields(node, mark_of(node), Site::faq, context.report);
    if (!fields.is_map()) return;
    const Around around(context);
    Faq faq;
    faq.place = node.place;
    compile_id(context, fields, faq);
    if (const auto* ask = fields.find("ask"))
        faq.ask = compile_heard(context, *ask, {WrittenPhrase::Part::answer, 0, !fields.mentions("if")});
    faq.ask.resize(bot.languages.size());
    if (!fields.mentions("ask"))
        tell_missing(
            fields, Site::faq, "ask",
            {"ask: [where can I park, is there parking]", "ask: [gdzie zaparkować, czy jest parking]"},
            context.report);
    faq.only_if = read_condition(context, fields);
    if (const auto* tag = fields.find("tag")) faq.actions.tag = read_tags(context, *tag);
    if (const auto* answer = fields.find("answer")) faq.answer = compile_says(context, *answer);
    if (!fields.mentions("answer"))
        tell_missing(fields, Site::faq, "answer",
                     {"answer: You can park behind the house.", "answer: Parking jest za budynkiem."},
                     context.report);
    if (const auto* menu = fields.find("menu")) faq.menu = compile_menu(context, *menu);
    if (const auto* go = fields.find("go")) faq.go = read_go(context, *go, Jump::How::later);
    if (const auto* go = fields.find("go"), *menu = fields.find("menu"); go && menu)
        context.report
            .error("two-actions", mark_of(*go),
                   {"an FAQ has \"menu\" or \"go\", not both", "FAQ ma \"menu\" albo \"go\", nie oba"})
            .see(mark_of(*menu), {"the first", "pierwsze"})
            .advise({"take one of the two lines out", "usuń jeden z tych wierszy"});
    if (const auto* match = fields.find("match")) {
        constexpr std::array degrees = {Strictness::lenient, Strictness::normal, Strictness::strict};
        if (const auto at = read_choice(context, *match, Site::faq)) faq.match = degrees[*at];
    }
    if (const auto* review = fields.find("review_by")) faq.review_by = read_date(context, *review);
    bot.faqs.push_back(std::move(faq));
}

FallbackStep compile_step(Context& context, const Fields& fields) {
    constexpr int most_suggestions = 10;
    FallbackStep step;
    if (const auto* say = fields.find("say")) step.say = compile_says(context, *say);
    if (const auto* suggest = fields.find("suggest"))
        step.suggest = read_whole_number(context, *suggest, 0, most_suggestions).value_or(0);
    if (const auto* go = fields.find("go")) step.go = read_go(context, *go, Jump::How::later);
    return step;
}

bool is_step(const Node& node) {
    for (const NodeEntry& entry : node.entries)
        if (find_key(Site::step, entry.key)) return true;
    return false;
}

}  // namespace

void compile_faqs(Context& context, const Sections& sections) {
    for (const Node* node : sections.faqs) compile_faq(context, *node);
}

void compile_fallback(Context& context, const Sections& sections) {
    auto& bot = context.draft.bot;
    if (sections.fallback)
        for (const Node& node : sections.fallback->value.items) {
            context.owner = {Owner::Kind::fallback, static_cast<std::uint32_t>(bot.fallback.size())};
            context.owner_name = std::to_string(bot.fallback.size());
            const Mark mark = node.kind == Node::Kind::nothing ? mark_of(*sections.fallback) : mark_of(node);
            const Fields fields = read_fields(node, mark, Site::step, context.report);
            if (!fields.is_map()) continue;
            bot.fallback.push_back(compile_step(context, fields));
            bot.fallback.back().place = node.place;
        }
    if (bot.fallback.empty()) bot.fallback = default_fallback(bot);
}

FallbackStep compile_otherwise(Context& context, const NodeEntry& entry) {
    const bool before = std::exchange(context.on_entry, false);
    FallbackStep step;
    if (is_step(entry.value))
        step = compile_step(context, read_fields(entry.value, mark_of(entry), Site::step, context.report));
    else
        step.say = compile_says(context, entry);
    step.place = entry.place;
    context.on_entry = before;
    return step;
}

}  // namespace frontdesk
