// SPDX-License-Identifier: MIT
// What customers do: it reaches the person who has the ticket, or else the bot.
#include <algorithm>
#include <chrono>
#include <optional>

#include "engine/ports/script.hpp"

namespace frontdesk {
namespace {

// A message that arrives behind a newer one is answered only if the two were written together; an old one
// that the platform delivers again would drag the conversation back. It stands in the transcript all the
// same.
constexpr std::chrono::minutes together{2};

std::string with_attachments(const Message& message) {
    std::string words = message.text;
    for (const Attachment& attachment : message.attachments) {
        if (!words.empty()) words += ' ';
        words += "[" + (attachment.type.empty() ? std::string{"attachment"} : attachment.type) + "]";
    }
    return words.empty() ? "[message]" : words;
}

struct WordsOf {
    std::string operator()(const Message& message) const { return with_attachments(message); }
    std::string operator()(const Postback& tap) const { return tap.title.empty() ? "[button]" : tap.title; }
    std::string operator()(const Referred& referred) const {
        return referred.referral.ref.empty() ? "[link]" : "[link " + referred.referral.ref + "]";
    }
    std::string operator()(const Reaction& reaction) const {
        if (reaction.removed) return "[reaction removed]";
        if (!reaction.emoji.empty()) return reaction.emoji;
        return reaction.reaction.empty() ? "[reaction]" : "[" + reaction.reaction + "]";
    }
    std::string operator()(const Optin&) const { return "[opt-in]"; }
    template <class Other>
    std::string operator()(const Other&) const {
        return "[event]";
    }
};

std::optional<TurnEvent> turn_event(const Happening& what) {
    if (const auto* const message = std::get_if<Message>(&what)) return *message;
    if (const auto* const tap = std::get_if<Postback>(&what)) return *tap;
    if (const auto* const referred = std::get_if<Referred>(&what)) return *referred;
    if (const auto* const optin = std::get_if<Optin>(&what)) return *optin;
    const auto* const reaction = std::get_if<Reaction>(&what);
    if (reaction != nullptr && !reaction->removed) return *reaction;
    return std::nullopt;  // taking a reaction back says nothing
}

}  // namespace

bool is_customer_act(const Happening& what) {
    return std::holds_alternative<Message>(what) || std::holds_alternative<Postback>(what) ||
           std::holds_alternative<Referred>(what) || std::holds_alternative<Reaction>(what) ||
           std::holds_alternative<Optin>(what);
}

std::string words_of(const Happening& what) { return std::visit(WordsOf{}, what); }

Instant note_customer_act(Script& script, const StoredConversation& conversation, const Event& event) {
    script.transaction.add_message(conversation.id, event, TranscriptLine::From::customer,
                                   words_of(event.what));
    // A moment in the future would make every later message an old one.
    return std::min(event.at, script.now);
}

void take_customer_event(Script& script, const Event& event) {
    auto conversation = script.transaction.conversation(event.page, event.person, script.now);
    const Instant acted_at = note_customer_act(script, conversation, event);
    const auto newest = conversation.state.last_user_at;
    const auto turn = turn_event(event.what);
    // A ticket that leaves the bot answering shows what is said meanwhile, too.
    if (conversation.open_ticket) script.aftermath.tickets_changed.push_back(*conversation.open_ticket);
    if (event.standby) {
        script.count("event.standby");
    } else if (conversation.state.with_person) {
        script.count("event.to_person");
    } else if (newest && event.at + together < *newest) {
        script.count("event.late");
    } else if (turn) {
        play_turn(script, conversation, *turn, acted_at);
    }
    auto& last = conversation.state.last_user_at;
    last = std::max(last.value_or(acted_at), acted_at);
    script.transaction.save(conversation);
}

}  // namespace frontdesk
