// SPDX-License-Identifier: MIT
// Plays a conversation against a bot, as one customer, with a clock that the test moves.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/talk/turn.hpp"

namespace frontdesk {

Message message(std::string text, std::optional<std::string> payload = {});
Message attachment(std::string type, std::string text = {});
Postback postback(std::string title, std::optional<std::string> payload = {});

class Player {
public:
    using Texts = std::vector<std::string>;

    Player(const Bot& bot, Instant start) : now(start), bot_(&bot) {}
    // Already introduced to the bot, in this language.
    Player& known(const std::string& language = {});

    // Each returns what the bot said to it, message by message; nothing is silence.
    Texts customer(const std::string& text);
    Texts taps(const std::string& label);  // the newest quick reply or button of this label
    Texts happens(const TurnEvent& event);
    Texts closes(const std::string& queue);

    void changes_to(const Bot& bot) { bot_ = &bot; }
    // Labels of the quick replies under the last message.
    Texts quick_replies() const;
    std::vector<std::string> rules() const;

    Instant now;
    Customer profile;
    Conversation conversation;
    Turn turn;                        // the last one
    std::vector<OutMessage> seen;     // all that the bot ever said
    std::vector<OpenTicket> tickets;  // all that were opened

private:
    const Bot* bot_;
};

}  // namespace frontdesk
