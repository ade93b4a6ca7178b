// SPDX-License-Identifier: MIT
// A world around one conversation: a clock that moves when it is told, a customer with a screen, a queue with
// one ticket. What the tests of a bot, `chat` and the proofs of `check` play on.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/desk/ticket.hpp"
#include "engine/flow/bot.hpp"
#include "engine/talk/turn.hpp"

namespace frontdesk {

// One message of the bot, as the customer got it, and why.
struct SaidMessage {
    OutMessage message;
    std::vector<Reason> reasons;  // of the turn that said it
    Instant at;
};

// The ticket of the conversation, as people see it.
struct StagedTicket {
    std::string queue;
    Priority priority = Priority::normal;
    std::string subject;
    TicketStatus status = TicketStatus::waiting;
    std::optional<Instant> due;
    bool operator==(const StagedTicket&) const = default;
};

class Stage {
public:
    // `bot` has to outlive the stage.
    Stage(const Bot& bot, Customer customer, Conversation conversation, Instant now);

    // What the customer does.
    void write(std::string_view text);
    void send(const Attachment& attachment);
    // The newest quick reply or button with this label; false when none on the screen has it.
    bool tap(std::string_view label);
    void tap_payload(std::string_view title, std::string_view payload);
    void tap_quick_reply(std::string_view title, std::string_view payload);
    void comment(std::string_view text, std::string_view post);
    void open(const Referral& referral);
    void react(std::string_view reaction);

    // What a person of the business does. Without a ticket they answer from the Page's own inbox.
    void agent_writes();
    // false: there is no open ticket.
    bool close_ticket(bool hand_back);

    // Lets the time pass; what is due by then happens at its moment.
    void wait_until(Instant at);
    // The answer to the oldest open call; false when none is open.
    bool answer_call(int status, std::string_view body);

    // Enters a state as a tap would.
    void enter(std::string_view state);

    Instant now() const { return now_; }
    const Conversation& conversation() const { return conversation_; }
    const std::optional<StagedTicket>& ticket() const { return ticket_; }
    const std::vector<CallOut>& open_calls() const { return open_calls_; }
    const std::vector<std::string>& goals() const { return goals_; }
    // The answers to comments, notes and notifications, oldest first.
    const std::vector<AnswerComment>& comments() const { return comments_; }
    const std::vector<std::string>& notes() const { return notes_; }
    // Everything the bot has said that nobody has taken yet, oldest first.
    std::vector<SaidMessage> take_heard();
    bool has_heard() const { return !heard_.empty(); }
    // Labels that can be tapped now: quick replies of the last message, and buttons, the newest first.
    std::vector<std::string> tappable() const;
    // Every place that was used since the beginning.
    const std::vector<Place>& trace() const { return trace_; }
    // Of the last turn.
    const std::vector<Reason>& reasons() const { return reasons_; }

private:
    struct OnScreen {
        std::string label;
        std::string payload;
        bool quick = false;  // gone with the next message
    };
    void play(const TurnEvent& event);
    void carry_out(const Effect& effect);
    void show(const OutMessage& message);
    void open_ticket(const OpenTicket& wanted);

    const Bot& bot_;
    Customer customer_;
    Conversation conversation_;
    Instant now_;
    std::optional<StagedTicket> ticket_;
    std::vector<CallOut> open_calls_;
    std::vector<std::string> goals_;
    std::vector<AnswerComment> comments_;
    std::vector<std::string> notes_;
    std::vector<SaidMessage> heard_;
    std::vector<OnScreen> screen_;
    std::vector<Place> trace_;
    std::vector<Reason> reasons_;
    std::uint64_t comment_count_ = 0;
};

// A message as one line of a conversation: its text, or "[image assets/cake.png]", "[cards Chocolate,
// Fruit]".
std::string told(const OutMessage& message);

}  // namespace frontdesk
