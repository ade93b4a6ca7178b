// SPDX-License-Identifier: MIT
#include "tests/support/player.hpp"

#include "tests/support/catch.hpp"

namespace frontdesk {

Player& Player::known(const std::string& language) {
    conversation.introduced_at = now;
    conversation.language = language;
    return *this;
}

Message message(std::string text, std::optional<std::string> payload) {
    return {std::move(text), std::move(payload), {}, {}, {}};
}

Message attachment(std::string type, std::string text) {
    return {std::move(text), {}, {{std::move(type), "https://example.com/x", "", ""}}, {}, {}};
}

Postback postback(std::string title, std::optional<std::string> payload) {
    return {std::move(title), std::move(payload), {}};
}

Player::Texts Player::customer(const std::string& text) { return happens(message(text)); }

Player::Texts Player::taps(const std::string& label) {
    for (auto shown = seen.rbegin(); shown != seen.rend(); ++shown) {
        // Quick replies vanish with the next message; buttons stay.
        if (shown == seen.rbegin())
            for (const QuickReply& reply : shown->quick_replies)
                if (reply.title == label) return happens(message(label, reply.payload));
        for (const Button& button : shown->buttons)
            if (button.title == label && button.kind == Button::Kind::postback)
                return happens(Postback{.title = label, .payload = button.payload, .referral = {}});
    }
    FAIL("nothing to tap is called " << label);
    return {};
}

Player::Texts Player::happens(const TurnEvent& event) {
    turn = take_turn(*bot_, conversation, profile, event, now);
    conversation = turn.next;
    Texts said;
    for (const Effect& effect : turn.effects) {
        if (const Send* send = std::get_if<Send>(&effect)) {
            said.push_back(send->message.text);
            seen.push_back(send->message);
        } else if (const OpenTicket* ticket = std::get_if<OpenTicket>(&effect)) {
            tickets.push_back(*ticket);
        }
    }
    return said;
}

Player::Texts Player::closes(const std::string& queue) { return happens(TicketClosed{queue, false}); }

Player::Texts Player::quick_replies() const {
    Texts labels;
    if (seen.empty()) return labels;
    for (const QuickReply& reply : seen.back().quick_replies) labels.push_back(reply.title);
    return labels;
}

std::vector<std::string> Player::rules() const {
    std::vector<std::string> rules;
    for (const Reason& reason : turn.reasons) rules.push_back(reason.rule);
    return rules;
}

}  // namespace frontdesk
