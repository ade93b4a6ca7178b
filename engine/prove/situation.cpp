// SPDX-License-Identifier: MIT
// What of a conversation makes a difference.
#include <algorithm>

#include "engine/prove/explore.hpp"

namespace frontdesk {
namespace {

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
    key.add(std::int64_t{form.tries});
    for (const std::string& answered : form.answered) key.add(answered);
    key.add(form.correcting);
    key.add(form.choosing);
    key.add(!form.meant.empty());
    key.add(form.back_to);
}

// A value that no condition reads counts as known or unknown, and only if a text needs it.
void add_values(Key& key, const World& world, const Conversation& conversation) {
    for (const auto& [name, value] : conversation.values) {
        const bool read = world.read.contains(name);
        if (!read && !world.told.contains(name)) continue;
        key.add(name);
        if (read) key.add(to_text(value));
    }
    for (const std::string& tag : world.tags) key.add(conversation.tags.contains(tag));
}

void add_back(Key& key, const World& world, const Conversation& conversation) {
    if (!world.comes_back) return;
    const std::size_t most = world.is_small ? 2 : 1;
    const auto& back = conversation.back;
    for (std::size_t i = back.size() - std::min(most, back.size()); i < back.size(); ++i) key.add(back[i]);
    key.add(conversation.visiting);
}

void add_rest(Key& key, const World& world, const Situation& situation) {
    const Conversation& conversation = situation.conversation;
    key.add(conversation.with_person);
    key.add(conversation.ticket.has_value());
    key.add(conversation.opens);
    if (world.reads_language) key.add(conversation.language);
    key.add(std::int64_t{situation.customer});
    key.add(situation.forced);
}

// All but how often nothing was understood: whatever is answered, begins that anew.
Key key_without_misses(const World& world, const Situation& situation) {
    const Conversation& conversation = situation.conversation;
    Key key;
    key.add(conversation.state);
    add_form(key, conversation);
    add_values(key, world, conversation);
    add_back(key, world, conversation);
    add_rest(key, world, situation);
    key.add(conversation.faq);
    if (conversation.call) {
        key.add(static_cast<std::int64_t>(conversation.call->by));
        key.add(std::int64_t{conversation.call->index});
    }
    for (const Timer& timer : conversation.timers)
        if (timer.kind == Timer::Kind::after) key.add(std::int64_t{timer.index});
    return key;
}

// What is known; where the customer was counts only when something comes back there.
Key key_for_leaving(const World& world, const Situation& situation) {
    Key key;
    add_values(key, world, situation.conversation);
    if (world.comes_back) key.add(situation.conversation.state);
    add_back(key, world, situation.conversation);
    add_rest(key, world, situation);
    return key;
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

}  // namespace

std::string key_of(const World& world, const Situation& situation) {
    Key key = key_without_misses(world, situation);
    key.add(std::min<std::int64_t>(situation.conversation.misses,
                                   static_cast<std::int64_t>(world.bot.fallback.size()) + 1));
    return key.take();
}

std::string key_for_tap(const World& world, const Situation& situation, const Tap& tap) {
    const TapAnswer* answer = std::get_if<TapAnswer>(&tap);
    const bool in_form = answer != nullptr && answer->state == situation.conversation.state;
    if (in_form || std::holds_alternative<TapChange>(tap)) return key_without_misses(world, situation).take();
    return key_for_leaving(world, situation).take();
}

std::string key_for_move(const World& world, const Situation& situation, const Move& move) {
    const Postback* tapped = std::get_if<Postback>(&move.event);
    const auto tap = tapped != nullptr && tapped->payload ? tap_of(*tapped->payload) : std::nullopt;
    if (tap && leads_away(world.bot, situation.conversation, *tap)) {
        Key key = key_for_leaving(world, situation);
        key.add(*tapped->payload);
        return key.take();
    }
    if (!move.leaves && !tap) return {};
    Key key = move.leaves ? key_for_leaving(world, situation) : key_without_misses(world, situation);
    key.add(tap ? *tapped->payload : move.told);
    // Words are heard by the state first.
    key.add(situation.conversation.state);
    key.add(situation.conversation.faq);
    key.add(situation.conversation.form.has_value());
    return key.take();
}

bool is_at_rest(const Bot& bot, const Conversation& conversation) {
    if (conversation.with_person || conversation.ticket) return true;
    if (conversation.call || conversation.form) return false;
    if (conversation.state.empty()) return true;
    const auto state = bot.find_state(conversation.state);
    return !state || !std::holds_alternative<Menu>(bot.states[*state].then);
}

Turn turn_of(const World& world, const Situation& situation, const Move& move, ShownTexts* shown) {
    return take_turn(world.bot, situation.conversation, world.customers[situation.customer], move.event,
                     situation.now + move.after, shown);
}

}  // namespace frontdesk
