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

// A value that no condition reads counts as known or unknown, and in a large bot not even so.
void add_values(Key& key, const World& world, const Conversation& conversation) {
    for (const auto& [name, value] : conversation.values) {
        const bool read = world.read.contains(name);
        if (!read && !world.is_small) continue;
        key.add(name);
        if (read) key.add(to_text(value));
    }
    for (const std::string& tag : world.tags) key.add(conversation.tags.contains(tag));
}

}  // namespace

std::string key_of(const World& world, const Situation& situation) {
    const Conversation& conversation = situation.conversation;
    Key key;
    key.add(conversation.state);
    add_form(key, conversation);
    add_values(key, world, conversation);
    key.add(std::min<std::int64_t>(conversation.misses,
                                   static_cast<std::int64_t>(world.bot.fallback.size()) + 1));
    if (world.comes_back) {
        const std::size_t most = world.is_small ? 2 : 1;
        const auto& back = conversation.back;
        for (std::size_t i = back.size() - std::min(most, back.size()); i < back.size(); ++i)
            key.add(back[i]);
        key.add(conversation.visiting);
    }
    key.add(conversation.with_person);
    key.add(conversation.ticket.has_value());
    key.add(conversation.opens);
    key.add(conversation.faq);
    if (world.reads_language) key.add(conversation.language);
    key.add(std::int64_t{situation.customer});
    key.add(situation.forced);
    if (conversation.call) {
        key.add(static_cast<std::int64_t>(conversation.call->by));
        key.add(std::int64_t{conversation.call->index});
    }
    for (const Timer& timer : conversation.timers)
        if (timer.kind == Timer::Kind::after) key.add(std::int64_t{timer.index});
    return key.take();
}

bool is_at_rest(const Bot& bot, const Conversation& conversation) {
    if (conversation.with_person || conversation.ticket) return true;
    if (conversation.call || conversation.form) return false;
    if (conversation.state.empty()) return true;
    const auto state = bot.find_state(conversation.state);
    return !state || !std::holds_alternative<Menu>(bot.states[*state].then);
}

Turn turn_of(const World& world, const Situation& situation, const Move& move) {
    return take_turn(world.bot, situation.conversation, world.customers[situation.customer], move.event,
                     situation.now + move.after);
}

}  // namespace frontdesk
