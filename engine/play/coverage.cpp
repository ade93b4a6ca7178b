// SPDX-License-Identifier: MIT
#include "engine/play/coverage.hpp"

#include <algorithm>
#include <utility>

#include "engine/play/written.hpp"

namespace frontdesk {
namespace {

using Kind = Coverable::Kind;

class Collector {
public:
    Collector(const Bot& bot, std::set<Place> places) : bot_(bot), places_(std::move(places)) {}

    void add(Kind kind, std::string name, Place place) {
        if (place.line == 0) return;
        all.push_back({kind, std::move(name), place, places_.contains(place)});
    }

    void branches(const std::string& owner, const Go& go) {
        if (go.branches.size() < 2) return;
        for (const Branch& branch : go.branches)
            add(Kind::branch, owner + ": " + (branch.back ? "back" : bot_.states[branch.to].name),
                branch.place);
    }
    void branches(const std::string& owner, const std::optional<Go>& go) {
        if (go) branches(owner, *go);
    }

    void choices(const std::string& owner, const std::vector<ChoiceIndex>& choices) {
        for (const ChoiceIndex index : choices) {
            const Choice& choice = bot_.choices[index];
            const bool counts = !std::holds_alternative<OpenUrl>(choice.does) &&
                                !std::holds_alternative<CallPhone>(choice.does);
            const std::string name = owner + ": " + written(choice.label, 0);
            if (counts) add(Kind::option, name, choice.place);
            if (const Go* go = std::get_if<Go>(&choice.does)) branches(name, *go);
            if (const Reply* reply = std::get_if<Reply>(&choice.does)) says(name, reply->say);
        }
    }

    void says(const std::string& owner, const std::vector<Say>& list) {
        for (const Say& say : list) {
            if (say.only_if) add(Kind::branch, owner + ": a message with \"if\"", say.place);
            if (const auto* text = std::get_if<TextSay>(&say.what)) choices(owner, text->buttons);
            if (const auto* cards = std::get_if<Cards>(&say.what))
                for (const Card& card : cards->cards) choices(owner, card.buttons);
            if (const auto* one_of = std::get_if<OneOf>(&say.what)) says(owner, one_of->says);
        }
    }

    void state(const State& state) {
        says(state.name, state.say);
        if (const Menu* menu = std::get_if<Menu>(&state.then)) choices(state.name, menu->options);
        if (const Go* go = std::get_if<Go>(&state.then)) branches(state.name, *go);
        branches(state.name, state.go);
        if (const Form* form = std::get_if<Form>(&state.then))
            for (std::size_t i = 0; i < form->questions.size(); ++i)
                add(Kind::question, state.name + ": " + question_key(*form, i), form->questions[i].place);
        for (const Trigger& trigger : state.on)
            add(Kind::trigger, state.name + ": " + name_of_trigger(trigger), trigger.place);
        for (const StateTimer& after : state.after) add(Kind::timer, state.name, after.place);
        if (state.otherwise) add(Kind::fallback, state.name + ": otherwise", state.otherwise->place);
    }

    std::vector<Coverable> all;

private:
    const Bot& bot_;
    std::set<Place> places_;
};

}  // namespace

Coverage coverage_of(const Bot& bot, const std::vector<Played>& played) {
    std::set<Place> places;
    std::set<std::string> languages;
    for (const Played& one : played) {
        places.insert(one.trace.begin(), one.trace.end());
        languages.insert(one.languages.begin(), one.languages.end());
    }
    Collector collector{bot, std::move(places)};
    for (const State& state : bot.states) collector.add(Kind::state, state.name, state.place);
    for (const State& state : bot.states) collector.state(state);
    for (const Faq& faq : bot.faqs) {
        collector.add(Kind::faq, faq.id, faq.place);
        collector.says(faq.id, faq.answer);
        collector.choices(faq.id, faq.menu);
    }
    for (const Trigger& trigger : bot.triggers) {
        collector.add(Kind::trigger, name_of_trigger(trigger), trigger.place);
        collector.says(name_of_trigger(trigger), trigger.say);
    }
    for (const FallbackStep& step : bot.fallback) collector.add(Kind::fallback, "fallback", step.place);
    for (const CommentRule& comment : bot.comments) collector.add(Kind::comment, "comment", comment.place);
    Coverage coverage{std::move(collector.all), 0};
    for (const std::string& language : bot.languages)
        coverage.all.push_back({Kind::language, language, {}, languages.contains(language)});
    std::ranges::stable_sort(coverage.all, {}, &Coverable::kind);
    coverage.reached = static_cast<std::size_t>(std::ranges::count(coverage.all, true, &Coverable::reached));
    return coverage;
}

std::string_view name_of(Coverable::Kind kind) {
    switch (kind) {
    case Kind::state: return "state";
    case Kind::option: return "option";
    case Kind::question: return "question";
    case Kind::faq: return "FAQ";
    case Kind::trigger: return "trigger";
    case Kind::branch: return "branch";
    case Kind::timer: return "timer";
    case Kind::fallback: return "fallback";
    case Kind::comment: return "comment";
    case Kind::language: return "language";
    }
    return "state";
}

}  // namespace frontdesk
