// SPDX-License-Identifier: MIT
#include "engine/talk/offering.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/talk/forms.hpp"
#include "engine/talk/languages.hpp"
#include "engine/talk/limits.hpp"
#include "engine/talk/payload.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/walking.hpp"

namespace frontdesk {
namespace {

QuickReply reply_of(const Scene& scene, ChoiceIndex index) {
    const Choice& choice = scene.bot.choices[index];
    return {fit_label(render(scene, choice.label)), payload_of_choice(scene.bot, choice)};
}

const std::string* first_phrase(const Scene& scene, const Phrases& phrases) {
    if (phrases.empty()) return nullptr;
    const auto& own = phrases.size() == 1 ? phrases.front() : phrases[scene.language];
    if (!own.empty()) return &own.front();
    for (const auto& other : phrases)
        if (!other.empty()) return &other.front();
    return nullptr;
}

}  // namespace

std::vector<ChoiceIndex> visible(const Scene& scene, const std::vector<ChoiceIndex>& choices) {
    std::vector<ChoiceIndex> shown;
    shown.reserve(choices.size());
    std::ranges::copy_if(choices, std::back_inserter(shown),
                         [&](ChoiceIndex index) { return holds(scene, scene.bot.choices[index].only_if); });
    return shown;
}

void offer_menu(Scene& scene, StateIndex index, std::uint32_t from) {
    scene.offer.clear();
    const State& state = scene.bot.states[index];
    const Menu* menu = std::get_if<Menu>(&state.then);
    if (menu == nullptr) return;
    const std::vector<ChoiceIndex> options = visible(scene, menu->options);
    if (from >= options.size()) from = 0;
    const std::size_t left = options.size() - from;
    const auto count = static_cast<std::uint32_t>(left <= max_quick_replies ? left : max_quick_replies - 1);
    for (std::uint32_t i = from; i < from + count; ++i) scene.offer.push_back(reply_of(scene, options[i]));
    if (count < left)
        scene.offer.push_back({std::string{own_words(scene.language_code()).more},
                               payload_of(TapMore{state.name, from + count})});
}

void offer_faq_menu(Scene& scene, std::uint32_t faq) {
    scene.offer.clear();
    scene.next.faq = scene.bot.faqs[faq].id;
    for (const ChoiceIndex option : visible(scene, scene.bot.faqs[faq].menu))
        if (scene.offer.size() < max_quick_replies) scene.offer.push_back(reply_of(scene, option));
}

void offer_answers(Scene& scene, const State& state, const Question& question, std::string_view key) {
    scene.offer.clear();
    const auto add = [&](std::string title, Value value) {
        if (scene.offer.size() < max_quick_replies)
            scene.offer.push_back({fit_label(std::move(title)),
                                   payload_of(TapAnswer{state.name, std::string{key}, std::move(value)})});
    };
    for (const AnswerChoice& choice : question.choices) add(render(scene, choice.label), Value{choice.value});
    const OwnWords& words = own_words(scene.language_code());
    if (question.expect == Expect::yes_no) {
        add(std::string{words.yes}, Value{true});
        add(std::string{words.no}, Value{false});
    }
    if (!question.offer_profile) return;
    if (question.expect == Expect::phone) scene.offer.push_back({{}, {}, QuickReply::Kind::phone});
    if (question.expect == Expect::email) scene.offer.push_back({{}, {}, QuickReply::Kind::email});
}

void offer_readings(Scene& scene, const State& state, std::string_view key, std::span<const Value> meant) {
    scene.offer.clear();
    const Form& form = std::get<Form>(state.then);
    const auto at = find_question(form, key);
    for (const Value& value : meant)
        scene.offer.push_back({fit_label(shown(scene, at ? &form.questions[*at] : nullptr, value)),
                               payload_of(TapAnswer{state.name, std::string{key}, value})});
}

void offer_changes(Scene& scene, const State& state, const Form& form) {
    scene.offer.clear();
    for (std::size_t i = 0; i < form.questions.size(); ++i) {
        const Question& question = form.questions[i];
        if (!holds_answer(scene, question) || scene.offer.size() == max_quick_replies) continue;
        const std::string* called = first_phrase(scene, question.called);
        const std::string title = called != nullptr ? *called : render(scene, question.ask);
        scene.offer.push_back({fit_label(title), payload_of(TapChange{state.name, question_key(form, i)})});
    }
}

void offer_suggestions(Scene& scene, std::span<const std::uint32_t> faqs, std::size_t most) {
    scene.offer.clear();
    most = std::min(most, max_quick_replies);
    for (const std::uint32_t faq : faqs) {
        const std::string* title = first_phrase(scene, scene.bot.faqs[faq].ask);
        if (title != nullptr && scene.offer.size() < most)
            scene.offer.push_back({fit_label(*title), payload_of(TapFaq{scene.bot.faqs[faq].id})});
    }
    const Menu* menu = std::get_if<Menu>(&scene.state().then);
    if (menu == nullptr) menu = std::get_if<Menu>(&scene.bot.states[scene.bot.start].then);
    if (menu == nullptr) return;
    for (const ChoiceIndex option : visible(scene, menu->options))
        if (scene.offer.size() < most) scene.offer.push_back(reply_of(scene, option));
}

std::string shown(const Scene& scene, const Question* question, const Value& value) {
    if (question != nullptr)
        for (const AnswerChoice& choice : question->choices)
            if (Value{choice.value} == value) return render(scene, choice.label);
    // Short enough for a quick reply: "Fri, Nov 27", "Fri, Nov 27 15:30".
    if (type_of(value) == ValueType::date)
        return show_value(value, scene.language_code(), "{value, date, ::EEEdMMM}");
    if (type_of(value) == ValueType::date_time)
        return show_value(value, scene.language_code(), "{value, date, ::EEEdMMM} {value, time}");
    return show_value(value, scene.language_code());
}

}  // namespace frontdesk
