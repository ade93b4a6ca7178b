// SPDX-License-Identifier: MIT
#include "engine/talk/forms.hpp"

#include <algorithm>
#include <utility>

#include "engine/talk/languages.hpp"
#include "engine/talk/offering.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/waking.hpp"
#include "engine/talk/walking.hpp"

namespace frontdesk {
namespace {

constexpr Duration kept_for = std::chrono::hours{24};

bool is_answered(const FormProgress& progress, const std::string& key) {
    return std::ranges::find(progress.answered, key) != progress.answered.end();
}

void note_answered(FormProgress& progress, const std::string& key) {
    if (!is_answered(progress, key)) progress.answered.push_back(key);
}

void ask(Scene& scene, const State& state, const Question& question, std::string_view key) {
    scene.trace.push_back(question.place);
    say_text(scene, question.ask);
    offer_answers(scene, state, question, key);
}

void ask_next(Scene& scene, const State& state, const Form& form) {
    FormProgress& progress = *scene.next.form;
    for (std::size_t i = 0; i < form.questions.size(); ++i) {
        const Question& question = form.questions[i];
        std::string key = question_key(form, i);
        if (is_answered(progress, key)) continue;
        if (question.skip_if && holds(scene, *question.skip_if)) {
            scene.trace.push_back(question.place);
            continue;
        }
        progress.question = std::move(key);
        scene.set_tries(0);
        return ask(scene, state, question, progress.question);
    }
    scene.leave_form();
    scene.offer.clear();
    go_on(scene, state.go);
}

// A correction ends where it began: in the form, or at the state that showed the answers.
void after_answer(Scene& scene, const State& state, const Form& form) {
    FormProgress& progress = *scene.next.form;
    const std::string back_to = std::exchange(progress.back_to, {});
    progress.correcting = false;
    progress.meant.clear();
    if (back_to.empty()) return ask_next(scene, state, form);
    scene.leave_form();
    enter(scene, scene.bot.find_state(back_to).value_or(scene.bot.start));
}

void keep(Scene& scene, const Question& question, const Value& value) {
    if (!question.save.empty()) scene.set_value(question.save, value);
    for (const auto& [name, constant] : question.set) scene.set_value(name, constant);
    if (question.personal && question.personal->keep && !question.save.empty())
        forget_after(scene, question.save, *question.personal->keep);
}

void accept(Scene& scene, const Waiting& waiting, const Answer& answer) {
    FormProgress& progress = *scene.next.form;
    if (answer.kind == Answer::Kind::none)
        scene.forget_value(waiting.question->save);
    else
        keep(scene, *waiting.question, answer.values.front());
    scene.next.misses = 0;
    note_answered(progress, progress.question);
    scene.because("answer", progress.question, waiting.question->place);
    after_answer(scene, *waiting.state, *waiting.form);
}

void give_up(Scene& scene, const Waiting& waiting) {
    scene.because("too many tries", scene.next.form->question, waiting.question->place);
    interrupt(scene);
    if (waiting.form->give_up) return go(scene, *waiting.form->give_up);
    call_any_person(scene, spot(scene.bot, waiting.question->place) + " question " + waiting.question->save);
}

bool is_one_too_many(Scene& scene, const Form& form) {
    scene.note_read(Fact::Kind::tries, {});
    scene.set_tries(scene.next.form->tries + 1);
    return scene.next.form->tries >= form.tries;
}

void retry(Scene& scene, const Waiting& waiting) {
    if (is_one_too_many(scene, *waiting.form)) return give_up(scene, waiting);
    const FormProgress& progress = *scene.next.form;
    scene.because("wrong answer", std::to_string(progress.tries) + " in a row", waiting.question->place);
    const LocalTime now = scene.bot.zone.to_local(scene.now);
    const auto set_limit = [&](const char* name, const std::optional<Limit>& limit) {
        if (!limit) return;
        if (const auto value = limit_value(*limit, now)) scene.limits.insert_or_assign(name, *value);
    };
    set_limit("min", waiting.question->min);
    set_limit("max", waiting.question->max);
    say_text(scene, waiting.question->retry ? *waiting.question->retry : waiting.question->ask);
    scene.limits.clear();
    offer_answers(scene, *waiting.state, *waiting.question, progress.question);
}

void ask_which(Scene& scene, const Waiting& waiting, const Answer& answer) {
    FormProgress& progress = *scene.next.form;
    progress.meant = answer.values;
    scene.because("answer could mean several things", progress.question, waiting.question->place);
    say_plainly(scene, own_words(scene.language_code()).which);
    offer_readings(scene, *waiting.state, progress.question, progress.meant);
}

// "Tomorrow" for a date with a time is kept, and what is missing is asked for; a second one of the same half
// is a wrong answer.
void ask_other_half(Scene& scene, const Waiting& waiting, const Answer& answer) {
    std::vector<Value>& kept = scene.next.form->meant;
    const Value& half = answer.values.front();
    const bool again = kept.size() == 1 && kept.front().index() == half.index();
    kept = {half};
    if (again) return retry(scene, waiting);
    const bool date = std::holds_alternative<Date>(half);
    scene.because(date ? "answer without its time" : "answer without its date", scene.next.form->question,
                  waiting.question->place);
    const OwnWords& words = own_words(scene.language_code());
    say_plainly(scene, date ? words.what_time : words.which_day);
}

// The form of a state as the one that waits, whatever waited before.
void turn_to_form(Scene& scene, StateIndex index) {
    if (scene.next.form && scene.state_index() == index) return;
    park_form(scene);
    cancel_after(scene);
    FormProgress progress;
    const State& state = scene.bot.states[index];
    const Form& form = std::get<Form>(state.then);
    for (std::size_t i = 0; i < form.questions.size(); ++i)
        if (holds_answer(scene, form.questions[i])) progress.answered.push_back(question_key(form, i));
    progress.back_to = scene.next.state;
    scene.next.state = state.name;
    scene.enter_form(std::move(progress));
    start_after(scene, state);
}

}  // namespace

void start_form(Scene& scene, StateIndex index) {
    const State& state = scene.bot.states[index];
    FormProgress progress;
    scene.note_read(Fact::Kind::parked, state.name);
    const auto parked = scene.next.parked.find(state.name);
    if (parked != scene.next.parked.end()) {
        if (scene.now < parked->second.until) progress.answered = parked->second.answered;
        scene.next.parked.erase(parked);
    }
    scene.enter_form(std::move(progress));
    ask_next(scene, state, std::get<Form>(state.then));
}

void park_form(Scene& scene) {
    Conversation& next = scene.next;
    // After a correction from elsewhere the form itself is complete: there is nothing to go on with.
    if (next.form && !next.form->answered.empty() && next.form->back_to.empty())
        next.parked[next.state] = {next.form->answered, scene.now + kept_for};
    scene.leave_form();
}

Waiting waiting_question(const Scene& scene) {
    if (!scene.next.form) return {};
    const State& state = scene.state();
    const Form* form = std::get_if<Form>(&state.then);
    if (form == nullptr) return {};
    const auto index = find_question(*form, scene.next.form->question);
    if (!index) return {};
    return {&state, form, &form->questions[*index], *index};
}

void take_answer(Scene& scene, const Answer& answer) {
    const Waiting waiting = waiting_question(scene);
    if (waiting.question == nullptr) return;
    switch (answer.kind) {
    case Answer::Kind::value:
    case Answer::Kind::none: return accept(scene, waiting, answer);
    case Answer::Kind::several: return ask_which(scene, waiting, answer);
    case Answer::Kind::half: return ask_other_half(scene, waiting, answer);
    case Answer::Kind::wrong: return retry(scene, waiting);
    }
}

void ask_again(Scene& scene) {
    const Waiting waiting = waiting_question(scene);
    if (waiting.question == nullptr) return;
    if (waiting.state->again) {
        say(scene, *waiting.state->again);
        return offer_answers(scene, *waiting.state, *waiting.question, scene.next.form->question);
    }
    ask(scene, *waiting.state, *waiting.question, scene.next.form->question);
}

void take_tapped_answer(Scene& scene, StateIndex index, std::size_t at, const Value& value) {
    const State& state = scene.bot.states[index];
    const Form& form = std::get<Form>(state.then);
    // A form that nobody is in any more begins again with this answer.
    const bool in_it = scene.next.form && scene.state_index() == index;
    if (!in_it) {
        interrupt(scene);
        keep(scene, form.questions[at], value);
        scene.note_read(Fact::Kind::parked, state.name);
        ParkedForm& parked = scene.next.parked[state.name];
        if (parked.until <= scene.now) parked = {};
        parked.until = scene.now + kept_for;
        if (std::ranges::find(parked.answered, question_key(form, at)) == parked.answered.end())
            parked.answered.push_back(question_key(form, at));
        return enter(scene, index);
    }
    FormProgress& progress = *scene.next.form;
    const bool waited = progress.question == question_key(form, at);
    keep(scene, form.questions[at], value);
    note_answered(progress, question_key(form, at));
    scene.next.misses = 0;
    scene.because("answer", question_key(form, at), form.questions[at].place);
    if (waited) return after_answer(scene, state, form);
    ask_again(scene);
}

void ask_what_to_change(Scene& scene, StateIndex index) {
    const Form& form = std::get<Form>(scene.bot.states[index].then);
    turn_to_form(scene, index);
    FormProgress& progress = *scene.next.form;
    // With a single answer there is nothing to choose.
    std::vector<std::size_t> known;
    for (std::size_t i = 0; i < form.questions.size(); ++i)
        if (holds_answer(scene, form.questions[i])) known.push_back(i);
    if (known.size() == 1) return change_answer(scene, index, known.front());
    progress.choosing = true;
    if (progress.question.empty()) progress.question = question_key(form, 0);
    say_plainly(scene, own_words(scene.language_code()).change_what);
    offer_changes(scene, scene.bot.states[index], form);
}

void choose_again(Scene& scene) {
    const Waiting waiting = waiting_question(scene);
    if (waiting.question == nullptr) return;
    if (is_one_too_many(scene, *waiting.form)) return give_up(scene, waiting);
    ask_what_to_change(scene, scene.state_index());
}

void change_answer(Scene& scene, StateIndex index, std::size_t at) {
    const State& state = scene.bot.states[index];
    const Form& form = std::get<Form>(state.then);
    turn_to_form(scene, index);
    FormProgress& progress = *scene.next.form;
    const std::string key = question_key(form, at);
    std::erase(progress.answered, key);
    progress.choosing = false;
    progress.correcting = true;
    progress.meant.clear();
    scene.set_tries(0);
    progress.question = key;
    scene.next.misses = 0;
    ask(scene, state, form.questions[at], progress.question);
}

bool holds_answer(const Scene& scene, const Question& question) {
    if (question.save.empty()) return false;
    scene.note_read(Fact::Kind::known, question.save);
    return scene.next.values.contains(question.save);
}

}  // namespace frontdesk
