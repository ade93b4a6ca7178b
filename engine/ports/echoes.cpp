// SPDX-License-Identifier: MIT
// What the Page's side does: echoes of our own messages, people and programs that speak elsewhere, and who
// holds the thread. None of it is ever answered.
#include "engine/ports/script.hpp"

namespace frontdesk {
namespace {

std::string words_of_page(const Echo& echo) {
    Message message;
    message.text = echo.text;
    message.attachments = echo.attachments;
    return words_of(message);
}

// The one who answered elsewhere has dealt with the ticket: it is theirs if it waited, and answered. The
// ticket stays open, and with it the bot silent, until somebody says done or hands back.
void answered_elsewhere(Script& script, TicketId id) {
    const Ticket before = script.transaction.ticket(id);
    const bool waited = before.status == TicketStatus::waiting;
    const auto after =
        apply(before, ReplyTo{}, waited ? page_inbox : std::string_view{before.owner}, script.now);
    if (!after) return;
    if (*after != before) script.transaction.save(*after);
    if (waited) log_ticket(script, id, actor_platform, "claimed", "a person answered elsewhere");
    log_ticket(script, id, actor_platform, "replied", "from the Page's inbox or a phone");
}

// A person, or another program, spoke as the Page: the bot is silent, by the ticket if one is open. A program
// takes no ticket away from the people who wait for it.
void other_speaker(Script& script, StoredConversation& conversation, Echo::Speaker speaker) {
    begin_epoch(script, conversation);
    const bool person = speaker == Echo::Speaker::person;
    if (conversation.open_ticket && person) {
        answered_elsewhere(script, *conversation.open_ticket);
        hand_to_person(script, conversation);
        return play_turn(script, conversation, PersonReplied{});
    }
    if (!conversation.state.with_person) play_turn(script, conversation, PersonAnswered{});
}

void take_echo(Script& script, const Event& event, const Echo& echo) {
    if (const auto ours = outbox_of(script.instance, echo.metadata)) {
        const bool settled = script.transaction.settle(*ours, SendStatus::sent, event.mid, "", script.now);
        if (settled) script.aftermath.settled.push_back(*ours);
        return script.count("echo.own");
    }
    auto conversation = script.transaction.conversation(event.page, event.person, script.now);
    if (script.transaction.sent_by_us(conversation.id, event.mid)) return script.count("echo.own");
    script.transaction.add_message(conversation.id, event, TranscriptLine::From::elsewhere,
                                   words_of_page(echo));
    // Another tool that uses our app: part of the conversation, but no person.
    if (echo.speaker == Echo::Speaker::own_app) return script.count("echo.own_app");
    script.count(echo.speaker == Echo::Speaker::person ? "echo.person" : "echo.other_app");
    other_speaker(script, conversation, echo.speaker);
    script.transaction.save(conversation);
}

void take_control(Script& script, const Event& event, const ThreadControl& control) {
    switch (control.kind) {
    case ThreadControl::Kind::requested: return script.count("thread.requested");
    case ThreadControl::Kind::taken_from_us: {
        script.count("thread.taken");
        auto conversation = script.transaction.conversation(event.page, event.person, script.now);
        begin_epoch(script, conversation);
        // Who took it is not told, nor when they are done: the silence has an end, as after an answer.
        if (!conversation.state.with_person) play_turn(script, conversation, PersonAnswered{});
        return script.transaction.save(conversation);
    }
    case ThreadControl::Kind::passed_to_us: {
        script.count("thread.passed");
        auto conversation = script.transaction.conversation(event.page, event.person, script.now);
        conversation.state.quiet_until.reset();
        conversation.state.introduce_again = true;
        return script.transaction.save(conversation);
    }
    }
}

void show_change(Script& script, const StoredConversation& conversation) {
    if (conversation.open_ticket) script.aftermath.tickets_changed.push_back(*conversation.open_ticket);
}

}  // namespace

void take_page_event(Script& script, const Event& event) {
    if (const auto* const echo = std::get_if<Echo>(&event.what)) return take_echo(script, event, *echo);
    if (const auto* const control = std::get_if<ThreadControl>(&event.what)) {
        return take_control(script, event, *control);
    }
    const auto conversation = script.transaction.conversation(event.page, event.person, script.now);
    if (const auto* const delivered = std::get_if<Delivered>(&event.what)) {
        return script.transaction.mark_delivered(conversation.id, delivered->watermark);
    }
    if (const auto* const read = std::get_if<Read>(&event.what)) {
        return script.transaction.mark_read(conversation.id, read->watermark);
    }
    if (const auto* const edited = std::get_if<Edited>(&event.what)) {
        script.transaction.edit_message(conversation.id, edited->message, edited->text);
        return show_change(script, conversation);
    }
    if (const auto* const deleted = std::get_if<Deleted>(&event.what)) {
        script.transaction.delete_message(conversation.id, deleted->message);
        return show_change(script, conversation);
    }
}

}  // namespace frontdesk
