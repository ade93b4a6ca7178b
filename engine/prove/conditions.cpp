// SPDX-License-Identifier: MIT
#include "engine/prove/conditions.hpp"

#include <algorithm>
#include <array>

#include "engine/flow/condition/tree.hpp"
#include "engine/flow/find_in_source.hpp"
#include "engine/flow/lines.hpp"

namespace frontdesk {
namespace {

void says_of_state(const State& state, const std::function<void(const std::vector<Say>&)>& visit) {
    visit(state.say);
    if (state.again) visit(*state.again);
    if (const auto* escalation = std::get_if<Escalation>(&state.then)) {
        visit(escalation->say);
        visit(escalation->say_closed);
    }
    for (const Trigger& trigger : state.on) visit(trigger.say);
    if (state.otherwise) visit(state.otherwise->say);
    for (const StateTimer& timer : state.after) visit(timer.say);
}

class Conditions {
public:
    explicit Conditions(const std::function<void(const Condition&, Place)>& visit) : visit_(visit) {}

    void one(const std::optional<Condition>& condition, Place place) {
        if (condition) visit_(*condition, place);
    }
    void go(const Go& go) {
        for (const Branch& branch : go.branches) one(branch.only_if, branch.place);
    }
    void go(const std::optional<Go>& maybe) {
        if (maybe) go(*maybe);
    }
    void trigger(const Trigger& trigger) {
        one(trigger.only_if, trigger.place);
        if (const Go* on = std::get_if<Go>(&trigger.then)) go(*on);
    }
    void choice(const Choice& choice) {
        one(choice.only_if, choice.place);
        if (const Go* on = std::get_if<Go>(&choice.does)) go(*on);
    }
    void state(const State& state) {
        if (const Go* on = std::get_if<Go>(&state.then)) go(*on);
        if (const Form* form = std::get_if<Form>(&state.then)) {
            for (const Question& question : form->questions) one(question.skip_if, question.place);
            if (form->give_up) go(*form->give_up);
        }
        go(state.go);
        for (const Trigger& own : state.on) trigger(own);
        if (state.otherwise) go(state.otherwise->go);
        for (const StateTimer& timer : state.after) go(timer.go);
    }

private:
    const std::function<void(const Condition&, Place)>& visit_;
};

bool is_calculation(ConditionOp op) {
    return op == ConditionOp::plus || op == ConditionOp::minus || op == ConditionOp::times ||
           op == ConditionOp::divide;
}

bool is_comparison(ConditionOp op) {
    return op == ConditionOp::equal || op == ConditionOp::unequal || op == ConditionOp::less ||
           op == ConditionOp::at_most || op == ConditionOp::greater || op == ConditionOp::at_least;
}

bool has_hard_part(const ConditionNode& node) {
    if (is_calculation(node.op)) return true;
    const auto is_name = [](const auto& part) { return part->op == ConditionOp::name; };
    if (is_comparison(node.op) && std::ranges::count_if(node.parts, is_name) > 1) return true;
    return std::ranges::any_of(node.parts, [](const auto& part) { return has_hard_part(*part); });
}

constexpr std::array<std::string_view, 9> triable = {
    "open", "language", "referral", "ad", "first_name", "last_name", "bot_name", "reply_time", "promise"};

}  // namespace

void for_each_says(const Bot& bot, const std::function<void(const std::vector<Say>&)>& visit) {
    visit(bot.introduction);
    if (bot.away) visit(bot.away->say);
    for (const State& state : bot.states) says_of_state(state, visit);
    for (const Trigger& trigger : bot.triggers) visit(trigger.say);
    for (const Faq& faq : bot.faqs) visit(faq.answer);
    for (const FallbackStep& step : bot.fallback) visit(step.say);
    for (const Queue& queue : bot.queues) {
        visit(queue.closed_say);
        if (queue.overdue) visit(queue.overdue->say);
    }
    for (const CommentRule& comment : bot.comments) visit(comment.message);
    for (const Choice& choice : bot.choices)
        if (const Reply* reply = std::get_if<Reply>(&choice.does)) visit(reply->say);
}

void for_each_say(const std::vector<Say>& says, const std::function<void(const Say&)>& visit) {
    for (const Say& say : says) {
        visit(say);
        if (const OneOf* one_of = std::get_if<OneOf>(&say.what)) for_each_say(one_of->says, visit);
    }
}

std::vector<ChoiceIndex> buttons_of(const Say& say) {
    if (const TextSay* text = std::get_if<TextSay>(&say.what)) return text->buttons;
    std::vector<ChoiceIndex> buttons;
    if (const Cards* cards = std::get_if<Cards>(&say.what))
        for (const Card& card : cards->cards)
            buttons.insert(buttons.end(), card.buttons.begin(), card.buttons.end());
    return buttons;
}

void for_each_condition(const Bot& bot, const std::function<void(const Condition&, Place)>& visit) {
    Conditions conditions(visit);
    for_each_says(bot, [&](const std::vector<Say>& says) {
        for_each_say(says, [&](const Say& say) { conditions.one(say.only_if, say.place); });
    });
    for (const Choice& choice : bot.choices) conditions.choice(choice);
    for (const State& state : bot.states) conditions.state(state);
    for (const Trigger& trigger : bot.triggers) conditions.trigger(trigger);
    for (const Faq& faq : bot.faqs) {
        conditions.one(faq.only_if, faq.place);
        conditions.go(faq.go);
    }
    for (const FallbackStep& step : bot.fallback) conditions.go(step.go);
    for (const CommentRule& comment : bot.comments) conditions.go(comment.go);
}

void for_each_condition_of(const Bot& bot,
                           const State& state,
                           const std::function<void(const Condition&, Place)>& visit) {
    Conditions conditions(visit);
    conditions.state(state);
    const Menu* menu = std::get_if<Menu>(&state.then);
    if (menu != nullptr)
        for (const ChoiceIndex option : menu->options) conditions.choice(bot.choices[option]);
    says_of_state(state, [&](const std::vector<Say>& says) {
        for_each_say(says, [&](const Say& say) {
            conditions.one(say.only_if, say.place);
            for (const ChoiceIndex button : buttons_of(say)) conditions.choice(bot.choices[button]);
        });
    });
}

TypesOf types_of(const Bot& bot) {
    return [&bot](std::string_view name) -> const ValueInfo* {
        const auto found = bot.values.find(name);
        return found != bot.values.end() ? &found->second : built_in_info(name);
    };
}

void add_tags(const ConditionNode& node, std::vector<std::string>& tags) {
    if (node.op == ConditionOp::tagged && std::ranges::find(tags, node.word) == tags.end())
        tags.push_back(node.word);
    for (const auto& part : node.parts) add_tags(*part, tags);
}

bool is_beyond_trying(const Condition& condition, const Bot& bot, bool counts_visits) {
    if (has_hard_part(condition.tree())) return true;
    const auto names = values_read(condition);
    return std::ranges::any_of(names, [&](const std::string& name) {
        if (std::ranges::find(triable, name) != triable.end()) return false;
        if (counts_visits && name == "visits") return false;
        return built_in_info(name) != nullptr && !bot.values.contains(name);
    });
}

Mark mark_in_source(const BotFolder& folder, Place from, std::string_view text) {
    if (from.line == 0 || from.file >= folder.flows.size() || text.empty()) return {from, 1, 0, {}};
    const auto place = find_in_source(folder, from, text);
    if (!place) return {from, 1, 0, {}};
    return {*place, count_characters(text), 0, {}};
}

}  // namespace frontdesk
