// SPDX-License-Identifier: MIT
// What of a conversation makes a difference.
#include <algorithm>

#include "engine/play/stage.hpp"
#include "engine/prove/explore.hpp"

namespace frontdesk {
namespace {

// In so few states it is told apart also to where the state goes back to which one comes back.
constexpr std::size_t few_states = 8;

class Key {
public:
    void add(std::string_view text) {
        text_ += text;
        text_ += '\x1f';
    }
    void add(bool yes) { text_ += yes ? '1' : '0'; }
    void add(std::int64_t number) { add(std::string_view{std::to_string(number)}); }
    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

void add_form(Key& key, const Conversation& conversation) {
    key.add(conversation.form.has_value());
    if (!conversation.form) return;
    const FormProgress& form = *conversation.form;
    key.add(form.question);
    key.add(form.back_to);
    // In any order; a correction from elsewhere ends the form, whatever else was answered.
    const std::set<std::string_view> answered(form.answered.begin(), form.answered.end());
    if (form.back_to.empty())
        for (const std::string_view question : answered) key.add(question);
    key.add(form.choosing);
    key.add(!form.meant.empty());
}

void add_back(Key& key, const World& world, const Conversation& conversation) {
    if (!world.comes_back) return;
    key.add(conversation.visiting);
    if (!conversation.visiting && !world.returns.contains(conversation.state)) return;
    const std::size_t most = world.bot.states.size() <= few_states ? 2 : 1;
    const auto& back = conversation.back;
    for (std::size_t i = back.size() - std::min(most, back.size()); i < back.size(); ++i) key.add(back[i]);
}

void add_rest(Key& key, const World& world, const Moment& moment) {
    const Conversation& conversation = moment.conversation;
    key.add(conversation.with_person);
    key.add(conversation.ticket.has_value());
    key.add(conversation.opens);
    if (world.reads_language) key.add(conversation.language);
    key.add(std::int64_t{moment.customer});
    // Some triggers are for the first message alone.
    key.add(conversation.last_user_at.has_value());
}

// All but how often nothing was understood: whatever is answered, begins that anew.
Key key_without_misses(const World& world, const Moment& moment) {
    const Conversation& conversation = moment.conversation;
    Key key;
    key.add(conversation.state);
    add_form(key, conversation);
    add_back(key, world, conversation);
    add_rest(key, world, moment);
    key.add(conversation.faq);
    if (conversation.call) {
        key.add(static_cast<std::int64_t>(conversation.call->by));
        key.add(std::int64_t{conversation.call->index});
    }
    for (const Timer& timer : conversation.timers)
        if (timer.kind == Timer::Kind::after) key.add(std::int64_t{timer.index});
    return key;
}

// Where the customer was counts only when something comes back there.
Key key_for_leaving(const World& world, const Moment& moment, bool visits) {
    Key key;
    if (visits || world.returns_anywhere) key.add(moment.conversation.state);
    add_back(key, world, moment.conversation);
    add_rest(key, world, moment);
    return key;
}

bool visits(const Bot& bot, const Tap& tap) {
    const TapChoice* choice = std::get_if<TapChoice>(&tap);
    const auto found = choice != nullptr ? bot.choice_ids.find(choice->id) : bot.choice_ids.end();
    return found != bot.choice_ids.end() && std::holds_alternative<Visit>(bot.choices[found->second].does);
}

bool leads_away(const Bot& bot, const Conversation& conversation, const Tap& tap) {
    if (std::holds_alternative<TapGo>(tap)) return true;
    if (const TapAnswer* answer = std::get_if<TapAnswer>(&tap)) return answer->state != conversation.state;
    const TapChoice* choice = std::get_if<TapChoice>(&tap);
    const auto found = choice != nullptr ? bot.choice_ids.find(choice->id) : bot.choice_ids.end();
    if (found == bot.choice_ids.end()) return false;
    const auto& does = bot.choices[found->second].does;
    const Go* go = std::get_if<Go>(&does);
    return std::holds_alternative<Visit>(does) ||
           (go != nullptr && std::ranges::none_of(go->branches, &Branch::back));
}

// The answers of a form that was left are those that were known when its situation was come to at first: with
// others it was left too long ago.
bool is_left_too_long_ago(const Exploration& found, const Reached& reached, const std::string& state) {
    const Facts& known = found.situations[reached.situation].known;
    return std::ranges::any_of(found.known.answers(state),
                               [&](ReadPlace one) { return reached.facts[one.place] != known[one.place]; });
}

std::string in_order(const std::vector<std::string>& answered) {
    std::string text;
    for (const std::string& key : std::set<std::string>(answered.begin(), answered.end()))
        text += key + '\x1f';
    return text;
}

// What is remembered of a state's form when it is begun again.
struct Remembered {
    std::string answered;  // in order; empty: nothing
    bool fades = false;    // only if it was left a short while ago
};

Remembered remembered(const Conversation& conversation, const std::string& state) {
    // The form that waits is left first.
    const auto& form = conversation.form;
    if (form && conversation.state == state && form->back_to.empty() && !form->answered.empty())
        return {in_order(form->answered), false};
    const auto parked = conversation.parked.find(state);
    if (parked == conversation.parked.end()) return {};
    return {in_order(parked->second.answered), true};
}

// What a turn showed: its words, and what can be tapped.
void hear(const Turn& turn, Moment& next) {
    const std::vector<QuickReply>* quick = nullptr;
    std::size_t under_quick = 0;
    const auto add = [&](const std::string& label, const std::string& payload, std::size_t under) {
        next.taps.emplace_back(label, payload);
        next.under.push_back(under);
    };
    const auto add_buttons = [&](const std::vector<Button>& buttons) {
        for (const Button& button : buttons)
            if (button.kind == Button::Kind::postback)
                add(button.title, button.payload, next.said.size() - 1);
    };
    for (const Effect& effect : turn.effects) {
        const Send* send = std::get_if<Send>(&effect);
        if (send == nullptr) continue;
        next.said.push_back(told(send->message));
        add_buttons(send->message.buttons);
        for (const OutCard& card : send->message.cards) add_buttons(card.buttons);
        quick = &send->message.quick_replies;
        under_quick = next.said.size() - 1;
    }
    if (quick == nullptr) return;
    for (const QuickReply& reply : *quick)
        if (reply.kind == QuickReply::Kind::text) add(reply.title, reply.payload, under_quick);
}

}  // namespace

Moment moment_after(const Moment& from, const Move& move, const Turn& turn) {
    Moment next;
    next.conversation = turn.next;
    next.now = from.now + move.after;
    next.after = move.after;
    next.customer = from.customer;
    next.by = move.by;
    next.did = move.told;
    if (const Postback* tapped = std::get_if<Postback>(&move.event))
        next.payload = tapped->payload.value_or("");
    hear(turn, next);
    return next;
}

Moment moment_in(const Exploration& found, const Reached& reached) {
    const Moment& first = found.situations[reached.situation].first;
    Moment moment;
    moment.conversation = first.conversation;
    moment.now = first.now;
    moment.customer = first.customer;
    std::erase_if(moment.conversation.parked,
                  [&](const auto& parked) { return is_left_too_long_ago(found, reached, parked.first); });
    found.known.put(reached.facts, moment.conversation, moment.now);
    return moment;
}

std::string parked_in(const Exploration& found, const Reached& reached, const std::string& state) {
    const auto [answered, fades] = remembered(found.situations[reached.situation].first.conversation, state);
    return fades && is_left_too_long_ago(found, reached, state) ? std::string{} : answered;
}

FactsSet parking(Exploration& found,
                 SituationIndex situation,
                 FactsSet facts,
                 const std::string& state,
                 const std::string& parked) {
    const Situation& here = found.situations[situation];
    const auto [answered, fades] = remembered(here.first.conversation, state);
    if (!fades) return answered == parked ? facts : FactsSet{};
    const FactsSet in_time = found.sets.alike(facts, here.known, found.known.answers(state));
    if (answered == parked) return in_time;
    return parked.empty() ? found.sets.without(facts, in_time) : FactsSet{};
}

Moment plain_one(Moment moment) {
    Conversation& conversation = moment.conversation;
    conversation.faq.clear();
    conversation.opens.clear();
    if (!conversation.with_person) conversation.ticket.reset();
    conversation.misses = 0;
    return moment;
}

std::string key_of(const World& world, const Moment& moment) {
    Key key = key_without_misses(world, moment);
    // What is said next opens a state, whatever was not understood before.
    if (moment.conversation.opens.empty()) {
        key.add(std::min<std::int64_t>(moment.conversation.misses,
                                       static_cast<std::int64_t>(world.bot.fallback.size()) + 1));
    }
    return key.take();
}

std::string key_anywhere(const World& world, const Moment& moment) {
    Key key;
    add_rest(key, world, moment);
    return key.take();
}

std::string key_for_tap(const World& world, const Moment& moment, const Tap& tap) {
    const TapAnswer* answer = std::get_if<TapAnswer>(&tap);
    const bool in_form = answer != nullptr && answer->state == moment.conversation.state;
    if (in_form || std::holds_alternative<TapChange>(tap)) return key_without_misses(world, moment).take();
    return key_for_leaving(world, moment,
                           !leads_away(world.bot, moment.conversation, tap) || visits(world.bot, tap))
        .take();
}

std::string key_for_move(const World& world, const Moment& moment, const Move& move) {
    const Postback* tapped = std::get_if<Postback>(&move.event);
    const auto tap = tapped != nullptr && tapped->payload ? tap_of(*tapped->payload) : std::nullopt;
    if (tap && leads_away(world.bot, moment.conversation, *tap)) {
        Key key = key_for_leaving(world, moment, visits(world.bot, *tap));
        key.add(*tapped->payload);
        return key.take();
    }
    if (!move.leaves && !tap) return {};
    Key key = move.leaves ? key_for_leaving(world, moment, false) : key_without_misses(world, moment);
    key.add(tap ? *tapped->payload : move.told);
    // Words are heard by the state first.
    key.add(moment.conversation.state);
    key.add(moment.conversation.faq);
    key.add(moment.conversation.form.has_value());
    return key.take();
}

bool is_at_rest(const Bot& bot, const Conversation& conversation) {
    if (conversation.with_person || conversation.ticket) return true;
    if (conversation.call || conversation.form) return false;
    if (conversation.state.empty()) return true;
    const auto state = bot.find_state(conversation.state);
    return !state || !std::holds_alternative<Menu>(bot.states[*state].then);
}

Turn turn_of(const World& world, const Moment& moment, const Move& move, Observed* observed) {
    return take_turn(world.bot, moment.conversation, world.customers[moment.customer], move.event,
                     moment.now + move.after, observed);
}

}  // namespace frontdesk
