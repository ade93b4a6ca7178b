// SPDX-License-Identifier: MIT
// What is offered as quick replies under the last message of a turn. The last offer of a turn holds.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/talk/scene.hpp"

namespace frontdesk {

// Those of these choices whose condition holds, in their order.
std::vector<ChoiceIndex> visible(const Scene& scene, const std::vector<ChoiceIndex>& choices);

// The options of a menu from `from` on (counted among the visible ones), and a way to the rest.
void offer_menu(Scene& scene, StateIndex state, std::uint32_t from = 0);
// The options under an FAQ's answer.
void offer_faq_menu(Scene& scene, std::uint32_t faq);

// What goes with the question that waits: its choices, yes and no, the customer's phone number.
void offer_answers(Scene& scene, const State& state, const Question& question, std::string_view key);
// The values that an answer may have meant.
void offer_readings(Scene& scene, const State& state, std::string_view key, std::span<const Value> meant);
// The answers of a form that may be changed.
void offer_changes(Scene& scene, const State& state, const Form& form);

// FAQs to choose from, by their first phrasings; then options of the waiting menu until there are `most`.
void offer_suggestions(Scene& scene, std::span<const std::uint32_t> faqs, std::size_t most);

// What a typed answer or a tap reads like: "17:00", "28 November 2026", the label of a choice.
std::string shown(const Scene& scene, const Question* question, const Value& value);

}  // namespace frontdesk
