// SPDX-License-Identifier: MIT
#include "engine/talk/explaining.hpp"

#include <algorithm>

#include "engine/talk/beginning.hpp"
#include "engine/talk/forms.hpp"
#include "engine/talk/hearing.hpp"

namespace frontdesk {
namespace {

// Steps 7 and 8: what answers when nothing of the message does.
void add_last_steps(const Scene& scene, std::string_view text, std::vector<Candidate>& candidates) {
    const bool answered = !candidates.empty() && std::ranges::any_of(candidates, [](const Candidate& one) {
        return one.verdict.empty();
    });
    const std::string before = answered ? "something before it answers" : "";
    const State& start = scene.bot.states[scene.bot.start];
    if (waiting_question(scene).question != nullptr) {
        candidates.push_back(
            {7, "retry", scene.next.form->question, {}, before, waiting_question(scene).question->place});
        return;
    }
    const bool waits = std::holds_alternative<Menu>(scene.state().then);
    const bool greets = greeting_language(scene, text).has_value();
    if (scene.next.state.empty() || (greets && !waits)) {
        candidates.push_back({7, "beginning", start.name, {}, before, start.place});
        return;
    }
    if (scene.state().otherwise && scene.next.misses == 0)
        candidates.push_back({8, "otherwise", scene.next.state, {}, before, scene.state().otherwise->place});
    else if (!scene.bot.fallback.empty())
        candidates.push_back({8, "fallback", {}, {}, before, scene.bot.fallback.front().place});
}

}  // namespace

Explained explain(const Bot& bot,
                  const Conversation& conversation,
                  const Customer& customer,
                  std::string_view text,
                  Instant now) {
    Explained explained;
    Scene scene = begin(bot, conversation, customer, now);
    if (scene.silent_before)
        explained.candidates.push_back({2, "with a person", {}, {}, {}, {}});
    else
        read_text(scene, text, {}, &explained.candidates);
    if (!scene.silent_before) add_last_steps(scene, text, explained.candidates);
    for (const FaqModel& model : bot.faq_models) explained.scores.push_back(model.explain(text));
    explained.turn = take_turn(bot, conversation, customer, Message{std::string{text}, {}, {}, {}, {}}, now);
    return explained;
}

}  // namespace frontdesk
