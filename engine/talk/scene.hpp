// SPDX-License-Identifier: MIT
// What one turn works on while it is being taken: the conversation as it changes, and what has been said.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/talk/conversation.hpp"
#include "engine/talk/effect.hpp"
#include "engine/talk/turn.hpp"

namespace frontdesk {

struct Scene {
    const Bot& bot;
    const Customer& customer;
    Instant now;
    Conversation next;
    LanguageIndex language = 0;
    bool silent_before = false;  // a person had the conversation when the event came
    int entered = 0;             // states, in this turn
    QueueIndex queue = 0;        // whose {promise} is told
    Place saying = {};           // the line of the flow that speaks
    Duration typing{0};          // typing is shown for so long before the next message
    std::map<std::string, Value, std::less<>> limits = {};  // {min} and {max}, while `retry` is said
    std::vector<QuickReply> offer = {};                     // goes under the last message of the turn
    std::vector<Effect> effects = {};
    std::vector<Reason> reasons = {};
    std::vector<Place> trace = {};
    Observed* observed = nullptr;  // null: nobody asks

    const std::string& language_code() const { return bot.languages[language]; }
    // The state of the conversation; the start state while it is at its beginning.
    StateIndex state_index() const {
        return next.state.empty() ? bot.start : bot.find_state(next.state).value_or(bot.start);
    }
    const State& state() const { return bot.states[state_index()]; }
    void note_read(Fact::Kind kind, std::string_view name) const {
        if (observed == nullptr) return;
        Fact fact{kind == Fact::Kind::known ? Fact::Kind::value : kind, std::string{name}};
        if (observed->overwritten.contains(fact)) return;
        fact.kind = kind;
        observed->read.insert(std::move(fact));
    }
    void note_overwritten(Fact::Kind kind, const std::string& name) const {
        if (observed != nullptr) observed->overwritten.insert({kind, name});
    }
    void set_value(const std::string& name, Value value) {
        note_overwritten(Fact::Kind::value, name);
        next.values.insert_or_assign(name, std::move(value));
    }
    void forget_value(const std::string& name) {
        note_overwritten(Fact::Kind::value, name);
        next.values.erase(name);
    }
    void set_tries(int tries) {
        note_overwritten(Fact::Kind::tries, {});
        next.form->tries = tries;
    }
    void enter_form(FormProgress progress) {
        note_overwritten(Fact::Kind::tries, {});
        next.form = std::move(progress);
    }
    void leave_form() {
        note_overwritten(Fact::Kind::tries, {});
        next.form.reset();
    }
    void because(std::string rule, std::string what, Place place) {
        reasons.push_back({std::move(rule), std::move(what), place});
    }
};

inline bool has_spoken(const Scene& scene) {
    for (const Effect& effect : scene.effects)
        if (std::holds_alternative<Send>(effect)) return true;
    return false;
}

// A person has it, or answered elsewhere a short while ago.
inline bool is_silent(const Conversation& conversation) {
    return conversation.with_person || conversation.quiet_until.has_value();
}

}  // namespace frontdesk
