// SPDX-License-Identifier: MIT
// [duplicate-faq], [duplicate-state]: an id that two FAQs have; an old name that two states claim, or that a
// state has now. Sections and states that stand twice are told where the files are merged.
#include <unordered_map>

#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

void check_faqs(const Draft& draft, Report& report) {
    std::unordered_map<std::string, const Faq*> ids;
    for (const Faq& faq : draft.bot.faqs) {
        if (faq.id.empty()) continue;
        const auto [first, is_new] = ids.emplace(faq.id, &faq);
        if (is_new) continue;
        report
            .error("duplicate-faq", draft.mark(faq.place),
                   {"two FAQs have the id \"{}\"", "dwa FAQ mają id \"{}\""}, faq.id)
            .note({"and again here", "a tu drugi raz"})
            .see(draft.mark(first->second->place), {"first here", "pierwszy raz tutaj"})
            .advise({"give each its own, for example:  {}_2", "nadaj każdemu własne, na przykład:  {}_2"},
                    faq.id);
    }
}

void check_canned(const Draft& draft, Report& report) {
    std::unordered_map<std::string, const Canned*> ids;
    for (const Canned& reply : draft.bot.canned) {
        if (reply.id.empty()) continue;
        const auto [first, is_new] = ids.emplace(reply.id, &reply);
        if (is_new) continue;
        report
            .error("duplicate-reply", draft.mark(reply.place),
                   {"two saved replies have the id \"{}\"", "dwie gotowe odpowiedzi mają id \"{}\""},
                   reply.id)
            .see(draft.mark(first->second->place), {"first here", "pierwszy raz tutaj"})
            .advise({"give each its own, for example:  {}_2", "nadaj każdej własne, na przykład:  {}_2"},
                    reply.id);
    }
}

void check_old_names(const Draft& draft, Report& report) {
    std::unordered_map<std::string, const State*> names;
    for (const State& state : draft.bot.states) names.emplace(state.name, &state);
    for (const State& state : draft.bot.states) {
        for (const std::string& old : state.was) {
            const auto [first, is_new] = names.emplace(old, &state);
            if (is_new) continue;
            report
                .error("duplicate-state", draft.mark(state.place),
                       {"\"{}\" has the name \"{}\" in \"was\", but another state has it, too",
                        "stan \"{}\" ma w \"was\" nazwę \"{}\", a ma ją już inny stan"},
                       state.name, old)
                .see(draft.mark(first->second->place), {"this one", "ten"})
                .advise(
                    {"an old name belongs to one state; take it out of the \"was\" of one of the two",
                     "dawna nazwa może należeć tylko do jednego stanu; usuń ją z \"was\" w jednym z nich"});
        }
    }
}

}  // namespace

void check_duplicate_names(const Draft& draft, Report& report) {
    check_faqs(draft, report);
    check_canned(draft, report);
    check_old_names(draft, report);
}

}  // namespace frontdesk
