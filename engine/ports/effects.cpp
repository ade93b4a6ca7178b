// SPDX-License-Identifier: MIT
// What a turn wants done, written down.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "engine/ports/script.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

// Of what nothing answered: enough to recognise a question, too little to keep a letter.
constexpr std::size_t longest_folded = 200;
constexpr std::size_t longest_example = 500;

// The first bytes, never half a character.
std::string beginning(std::string_view text, std::size_t most) {
    std::size_t end = std::min(text.size(), most);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string{text.substr(0, end)};
}

// "faq opening-hours (flows/bot.yaml:31)": what the transcript shows beside what the bot said.
std::string why_of(const Bot& bot, const std::vector<Reason>& reasons) {
    std::string why;
    for (const Reason& reason : reasons) {
        if (!why.empty()) why += "; ";
        why += reason.rule;
        if (!reason.what.empty()) why += " " + reason.what;
        if (reason.place.line > 0 && reason.place.file < bot.files.size()) {
            why += " (" + bot.files[reason.place.file] + ":" + std::to_string(reason.place.line) + ")";
        }
    }
    return why;
}

// Writes each wish of a turn down.
struct WriteDown {
    Script& script;
    StoredConversation& conversation;
    const std::string& why;

    void operator()(const Send& wanted) {
        OutboxRow row;
        row.conversation = conversation.id;
        row.page = conversation.page;
        row.person = conversation.person;
        row.epoch = conversation.epoch;
        row.message = wanted.message;
        row.created_at = script.now;
        row.last_user_at = conversation.state.last_user_at;
        row.id = script.transaction.queue(row, why);
        script.aftermath.to_send.push_back(std::move(row));
    }

    void operator()(const OpenTicket& wanted) { open_ticket(script, conversation, wanted); }
    void operator()(const RaiseTicket& wanted) { raise_ticket(script, conversation, wanted); }
    void operator()(const AddNote& wanted) { note(wanted.text); }

    void operator()(const Notify& wanted) {
        note(wanted.text);
        if (conversation.open_ticket)
            log_ticket(script, *conversation.open_ticket, actor_bot, "notified", wanted.text);
        script.aftermath.notices.push_back({conversation.id, wanted.text, wanted.queue});
        script.count("notice");
    }

    void operator()(const CountGoal& wanted) {
        script.transaction.count_goal(conversation.id, wanted.goal, script.now);
        script.count("goal." + wanted.goal);
    }

    void operator()(const CallOut& wanted) {
        CallRow row;
        row.conversation = conversation.id;
        row.call = wanted;
        row.created_at = script.now;
        script.transaction.add_call(row);
        script.aftermath.calls = true;
    }

    void operator()(const KeepUnanswered& wanted) {
        std::string folded;
        for (const std::string& word : fold(wanted.text)) {
            if (folded.size() + word.size() >= longest_folded) break;
            folded += (folded.empty() ? "" : " ") + word;
        }
        if (folded.empty()) return;  // nothing that could be asked
        script.transaction.keep_unanswered(folded, beginning(wanted.text, longest_example), wanted.language,
                                           script.now);
        script.count("unanswered");
    }

    void operator()(const AnswerComment& wanted) {
        const auto wait = wanted.approve ? CommentStatus::waiting : CommentStatus::pending;
        if (!wanted.text.empty()) act_on(wanted.comment, CommentAct::reply, wanted.text, wait);
        if (wanted.like) act_on(wanted.comment, CommentAct::like, "", CommentStatus::pending);
        if (wanted.hide) act_on(wanted.comment, CommentAct::hide, "", CommentStatus::pending);
        if (wanted.text.empty()) return;
        note((wanted.approve ? "public reply, waits for a person: " : "public reply: ") + wanted.text);
    }

private:
    void note(const std::string& text) {
        if (!text.empty()) script.transaction.add_note(conversation.id, actor_bot, text, script.now);
    }

    void act_on(const std::string& comment, CommentAct act, std::string text, CommentStatus status) {
        CommentRow row;
        row.conversation = conversation.id;
        row.page = conversation.page;
        row.comment = comment;
        row.act = act;
        row.text = std::move(text);
        row.status = status;
        row.created_at = script.now;
        const bool added = script.transaction.add_comment(row);
        script.aftermath.comments |= added && status == CommentStatus::pending;
    }
};

}  // namespace

void play_turn(Script& script,
               StoredConversation& conversation,
               const TurnEvent& event,
               std::optional<Instant> acted_at) {
    Customer customer;
    customer.id = conversation.person.value;
    Turn turn = take_turn(script.bot, conversation.state, customer, event, script.now);
    // The window counts from the platform's time of what the customer did, not from that of the turn.
    turn.next.last_user_at = conversation.state.last_user_at;
    if (acted_at) turn.next.last_user_at = std::max(turn.next.last_user_at.value_or(*acted_at), *acted_at);
    conversation.state = std::move(turn.next);
    const std::string why = why_of(script.bot, turn.reasons);
    for (const Effect& effect : turn.effects) std::visit(WriteDown{script, conversation, why}, effect);
}

}  // namespace frontdesk
