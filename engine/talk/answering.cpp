// SPDX-License-Identifier: MIT
#include "engine/talk/answering.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/talk/calling.hpp"
#include "engine/talk/forms.hpp"
#include "engine/talk/languages.hpp"
#include "engine/talk/offering.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/walking.hpp"

namespace frontdesk {
namespace {

void take(Scene& scene, const MatchedOption& option) { choose(scene, option.choice); }
void take(Scene& scene, const MatchedTrigger& trigger) { fire(scene, *trigger.trigger); }
void take(Scene& scene, const MatchedFaq& faq) { answer_faq(scene, faq.faq); }
void take(Scene& scene, const CloseFaqs& close) {
    say_plainly(scene, own_words(scene.language_code()).did_you_mean);
    offer_suggestions(scene, close.faqs, close.faqs.size());
}
void take(Scene& scene, const Correction& correction) {
    if (correction.question) return change_answer(scene, correction.form, *correction.question);
    ask_what_to_change(scene, correction.form);
}
void take(Scene& scene, const Answer& answer) { take_answer(scene, answer); }

// Where the trigger stands: among the bot's, or those of the present state.
void call_for(Scene& scene, const Trigger& trigger) {
    const auto find = [&](const std::vector<Trigger>& triggers) {
        return std::ranges::find_if(triggers, [&](const Trigger& one) { return &one == &trigger; });
    };
    const std::vector<Trigger>& own = scene.state().on;
    if (const auto found = find(own); found != own.end())
        return start_call(scene, *trigger.call, PendingCall::By::on,
                          static_cast<std::uint32_t>(found - own.begin()));
    const auto found = find(scene.bot.triggers);
    const auto index = static_cast<std::uint32_t>(found - scene.bot.triggers.begin());
    start_call(scene, *trigger.call, PendingCall::By::trigger, index);
}

}  // namespace

void answer(Scene& scene, const Match& match) {
    take_language(scene, match.language);
    scene.next.misses = 0;
    // An answer to a question tells its own reason, once it is known whether it fits.
    if (!std::holds_alternative<Answer>(match.what)) scene.reasons.push_back(match.reason);
    std::visit([&](const auto& what) { take(scene, what); }, match.what);
}

void answer_faq(Scene& scene, std::uint32_t index) {
    const Faq& faq = scene.bot.faqs[index];
    scene.trace.push_back(faq.place);
    apply(scene, faq.actions);
    say(scene, faq.answer);
    if (faq.go) {
        interrupt(scene);
        return go(scene, *faq.go);
    }
    show_again(scene);
    if (!faq.menu.empty() && !scene.next.with_person) offer_faq_menu(scene, index);
}

bool fire(Scene& scene, const Trigger& trigger) {
    scene.trace.push_back(trigger.place);
    apply(scene, trigger.actions);
    if (trigger.call) {
        call_for(scene, trigger);
        return true;
    }
    finish_trigger(scene, trigger);
    return !trigger.say.empty() || trigger.then.index() != 0;
}

void finish_trigger(Scene& scene, const Trigger& trigger) {
    say(scene, trigger.say);
    if (const Go* on = std::get_if<Go>(&trigger.then)) {
        interrupt(scene);
        scene.next.visiting = false;
        return go(scene, *on);
    }
    if (const Visit* to = std::get_if<Visit>(&trigger.then)) return visit(scene, *to);
    show_again(scene);
}

void fall_back(Scene& scene, std::string_view text) {
    const Bot& bot = scene.bot;
    Conversation& next = scene.next;
    if (next.misses < std::numeric_limits<int>::max()) ++next.misses;
    if (!text.empty()) scene.effects.emplace_back(KeepUnanswered{std::string{text}, scene.language_code()});
    if (bot.fallback.empty()) return;
    // `otherwise` is the state's own first step; then the ladder begins.
    const bool own = scene.state().otherwise.has_value() && !next.state.empty();
    const auto misses = static_cast<std::size_t>(next.misses);
    const std::size_t rung = own ? misses - 1 : misses;
    const FallbackStep& step =
        rung == 0 ? *scene.state().otherwise : bot.fallback[std::min(rung, bot.fallback.size()) - 1];
    scene.because(rung == 0 ? "otherwise" : "fallback", std::to_string(next.misses) + " in a row",
                  step.place);
    scene.trace.push_back(step.place);
    say(scene, step.say);
    if (step.go) {
        interrupt(scene);
        scene.next.visiting = false;
        return go(scene, *step.go);
    }
    show_again(scene);
    if (step.suggest > 0)
        offer_suggestions(scene, nearest_faqs(scene, text, static_cast<std::size_t>(step.suggest)),
                          static_cast<std::size_t>(step.suggest));
}

void take_language(Scene& scene, std::optional<LanguageIndex> language) {
    if (!language || *language == scene.language) return;
    if (!may_guess_language(scene.bot, scene.customer, scene.next)) return;
    scene.language = *language;
    scene.next.language = scene.language_code();
    scene.next.language_guessed = true;
}

}  // namespace frontdesk
