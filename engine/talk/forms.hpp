// SPDX-License-Identifier: MIT
// Forms: asking one question at a time, taking answers, changing one of them later.
#pragma once

#include <string_view>
#include <vector>

#include "engine/talk/answers.hpp"
#include "engine/talk/scene.hpp"

namespace frontdesk {

// Begins the form of this state, or goes on with it if it was left within the day.
void start_form(Scene& scene, StateIndex state);

// The question that waits, with its form; nulls when none does.
struct Waiting {
    const State* state = nullptr;
    const Form* form = nullptr;
    const Question* question = nullptr;
    std::size_t index = 0;
};
Waiting waiting_question(const Scene& scene);

// Takes what was read as the answer of the question that waits: keeps it and goes on, asks back, or counts a
// wrong answer and says `retry`.
void take_answer(Scene& scene, const Answer& answer);
// The question that waits, once more.
void ask_again(Scene& scene);

// The answer to any question of a form, by a tap that may come late.
void take_tapped_answer(Scene& scene, StateIndex state, std::size_t question, const Value& value);

// The customer was asked which answer to change, and named none.
void choose_again(Scene& scene);
// Asks which answer of this form is to be changed.
void ask_what_to_change(Scene& scene, StateIndex form);
// Asks this question again; the other answers stay, and then the conversation goes on where it was.
void change_answer(Scene& scene, StateIndex form, std::size_t question);

// Is the answer to this question known?
bool holds_answer(const Scene& scene, const Question& question);

}  // namespace frontdesk
