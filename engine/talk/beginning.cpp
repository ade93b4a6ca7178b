// SPDX-License-Identifier: MIT
#include "engine/talk/beginning.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/talk/forms.hpp"
#include "engine/talk/hours.hpp"
#include "engine/talk/languages.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/waking.hpp"
#include "engine/talk/walking.hpp"

namespace frontdesk {
namespace {

// A value whose type has changed is asked again.
void drop_other_types(Scene& scene) {
    std::erase_if(scene.next.values, [&](const auto& value) {
        const auto info = scene.bot.values.find(value.first);
        return info != scene.bot.values.end() && info->second.type != type_of(value.second);
    });
}

// The question that waited: if this version does not have it, its form goes on with the next one; if the form
// is gone, the conversation is at the start state.
void repair_form(Scene& scene) {
    if (!scene.next.form) return;
    const Form* form = std::get_if<Form>(&scene.state().then);
    if (form == nullptr) {
        scene.next.form.reset();
        scene.next.state = scene.bot.states[scene.bot.start].name;
        return;
    }
    if (find_question(*form, scene.next.form->question) || form->questions.empty()) return;
    FormProgress& progress = *scene.next.form;
    progress.question = question_key(*form, form->questions.size() - 1);
    for (std::size_t i = form->questions.size(); i-- > 0;)
        if (std::ranges::find(progress.answered, question_key(*form, i)) == progress.answered.end())
            progress.question = question_key(*form, i);
    progress.tries = 0;
    progress.meant.clear();
}

// A state that is gone is looked up among the names that states had before; else the conversation waits at
// the start state.
void repair(Scene& scene) {
    Conversation& next = scene.next;
    drop_other_types(scene);
    if (next.state.empty()) return;
    const auto state = scene.bot.find_state(next.state);
    if (!state) {
        next.form.reset();
        cancel_after(scene);
    }
    next.state = scene.bot.states[state.value_or(scene.bot.start)].name;
    repair_form(scene);
}

void introduce(Scene& scene) {
    Conversation& next = scene.next;
    std::optional<Instant> last = next.introduced_at;
    if (last && next.last_bot_at) last = std::max(*last, *next.last_bot_at);
    const bool paused = last && scene.now - *last >= scene.bot.introduction_again;
    if (last && !paused && !next.introduce_again) return;
    next.introduce_again = false;
    if (scene.bot.introduction.empty()) return;
    next.introduced_at = scene.now;
    scene.because("introduction", "", scene.bot.introduction.front().place);
    say(scene, scene.bot.introduction);
}

void tell_we_are_away(Scene& scene) {
    const Bot& bot = scene.bot;
    std::optional<Instant>& said_at = scene.next.away_said_at;
    if (!bot.away || scene.silent_before || is_open(bot.hours, bot.zone, scene.now)) return;
    if (said_at && scene.now - *said_at < bot.away->at_most_every) return;
    said_at = scene.now;
    scene.because("away", "", bot.away->say.empty() ? Place{} : bot.away->say.front().place);
    say(scene, bot.away->say);
}

}  // namespace

Scene begin(const Bot& bot, const Conversation& before, const Customer& customer, Instant now) {
    Scene scene{.bot = bot, .customer = customer, .now = now, .next = before};
    repair(scene);
    if (scene.next.quiet_until && *scene.next.quiet_until <= now) scene.next.quiet_until.reset();
    scene.silent_before = is_silent(scene.next);
    scene.language = language_of(bot, customer, scene.next);
    return scene;
}

void put_first_words_first(Scene& scene) {
    if (!has_spoken(scene)) return;
    std::vector<Effect> answer = std::exchange(scene.effects, {});
    introduce(scene);
    // A timer is no message that somebody wrote while we are away.
    const bool answers = scene.next.last_user_at == scene.now;
    if (answers) tell_we_are_away(scene);
    std::ranges::move(answer, std::back_inserter(scene.effects));
}

}  // namespace frontdesk
