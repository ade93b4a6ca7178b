// SPDX-License-Identifier: MIT
#include "engine/play/stage.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/talk/payload.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t most_on_screen = 200;

std::string_view name_of(MediaKind kind) {
    switch (kind) {
    case MediaKind::image: return "image";
    case MediaKind::video: return "video";
    case MediaKind::audio: return "audio";
    case MediaKind::file: return "file";
    }
    return "file";
}

}  // namespace

Stage::Stage(const Bot& bot, Customer customer, Conversation conversation, Instant now)
    : bot_(bot), customer_(std::move(customer)), conversation_(std::move(conversation)), now_(now) {}

void Stage::play(const TurnEvent& event) {
    Turn turn = take_turn(bot_, conversation_, customer_, event, now_);
    conversation_ = std::move(turn.next);
    reasons_ = std::move(turn.reasons);
    trace_.insert(trace_.end(), turn.trace.begin(), turn.trace.end());
    for (const Effect& effect : turn.effects) carry_out(effect);
}

void Stage::carry_out(const Effect& effect) {
    if (const auto* send = std::get_if<Send>(&effect)) {
        show(send->message);
        heard_.push_back({send->message, reasons_, now_});
    }
    if (const auto* ticket = std::get_if<OpenTicket>(&effect)) open_ticket(*ticket);
    if (const auto* raise = std::get_if<RaiseTicket>(&effect); raise != nullptr && ticket_)
        ticket_->priority = std::max(ticket_->priority, raise->priority);
    if (const auto* note = std::get_if<AddNote>(&effect)) notes_.push_back(note->text);
    if (const auto* notify = std::get_if<Notify>(&effect)) notes_.push_back(notify->text);
    if (const auto* goal = std::get_if<CountGoal>(&effect)) goals_.push_back(goal->goal);
    if (const auto* call = std::get_if<CallOut>(&effect)) open_calls_.push_back(*call);
    if (const auto* comment = std::get_if<AnswerComment>(&effect)) comments_.push_back(*comment);
}

void Stage::open_ticket(const OpenTicket& wanted) {
    if (!ticket_ || ticket_->status == TicketStatus::done) {
        ticket_ =
            StagedTicket{wanted.queue, wanted.priority, wanted.subject, TicketStatus::waiting, wanted.due};
        return;
    }
    ticket_->priority = std::max(ticket_->priority, wanted.priority);
    if (wanted.due && (!ticket_->due || *wanted.due < *ticket_->due)) ticket_->due = wanted.due;
}

void Stage::show(const OutMessage& message) {
    std::erase_if(screen_, [](const OnScreen& one) { return one.quick; });
    const auto add_buttons = [&](const std::vector<Button>& buttons) {
        for (const Button& button : buttons)
            if (button.kind == Button::Kind::postback)
                screen_.push_back({button.title, button.payload, false});
    };
    add_buttons(message.buttons);
    for (const OutCard& card : message.cards) add_buttons(card.buttons);
    for (const QuickReply& reply : message.quick_replies)
        if (reply.kind == QuickReply::Kind::text) screen_.push_back({reply.title, reply.payload, true});
    if (screen_.size() > most_on_screen) screen_.erase(screen_.begin(), screen_.end() - most_on_screen);
}

void Stage::write(std::string_view text) {
    std::erase_if(screen_, [](const OnScreen& one) { return one.quick; });
    play(
        Message{.text = std::string{text}, .payload = {}, .attachments = {}, .reply_to = {}, .referral = {}});
}

void Stage::send(const Attachment& attachment) {
    std::erase_if(screen_, [](const OnScreen& one) { return one.quick; });
    play(Message{.text = {}, .payload = {}, .attachments = {attachment}, .reply_to = {}, .referral = {}});
}

bool Stage::tap(std::string_view label) {
    const auto found = std::find_if(screen_.rbegin(), screen_.rend(),
                                    [&](const OnScreen& one) { return one.label == label; });
    if (found == screen_.rend()) return false;
    const OnScreen tapped = *found;
    if (tapped.quick) {
        std::erase_if(screen_, [](const OnScreen& one) { return one.quick; });
        play(Message{.text = tapped.label,
                     .payload = tapped.payload,
                     .attachments = {},
                     .reply_to = {},
                     .referral = {}});
        return true;
    }
    play(Postback{tapped.label, tapped.payload, {}});
    return true;
}

void Stage::tap_payload(std::string_view title, std::string_view payload) {
    play(Postback{std::string{title}, std::string{payload}, {}});
}

void Stage::tap_quick_reply(std::string_view title, std::string_view payload) {
    std::erase_if(screen_, [](const OnScreen& one) { return one.quick; });
    play(Message{.text = std::string{title},
                 .payload = std::string{payload},
                 .attachments = {},
                 .reply_to = {},
                 .referral = {}});
}

void Stage::comment(std::string_view text, std::string_view post) {
    play(Commented{"comment-" + std::to_string(++comment_count_), std::string{post}, std::string{text}});
}

void Stage::open(const Referral& referral) { play(Referred{referral}); }

void Stage::react(std::string_view reaction) { play(Reaction{{}, false, std::string{reaction}, {}}); }

void Stage::agent_writes() {
    if (!ticket_ || ticket_->status == TicketStatus::done) return play(PersonAnswered{});
    ticket_->status = TicketStatus::owned;
    play(PersonReplied{});
}

bool Stage::close_ticket(bool hand_back) {
    if (!ticket_ || ticket_->status == TicketStatus::done) return false;
    ticket_->status = TicketStatus::done;
    play(TicketClosed{ticket_->queue, hand_back});
    return true;
}

void Stage::wait_until(Instant at) {
    for (auto due = wake_at(conversation_); due && *due <= at; due = wake_at(conversation_)) {
        now_ = std::max(now_, *due);
        play(TimeCame{});
    }
    now_ = std::max(now_, at);
}

bool Stage::answer_call(int status, std::string_view body) {
    if (open_calls_.empty()) return false;
    const std::string id = open_calls_.front().id;
    open_calls_.erase(open_calls_.begin());
    play(CallAnswered{id, status, std::string{body}});
    return true;
}

void Stage::enter(std::string_view state) {
    play(Postback{{}, payload_of(TapGo{std::string{state}, {}}), {}});
}

std::vector<SaidMessage> Stage::take_heard() { return std::exchange(heard_, {}); }

std::vector<std::string> Stage::tappable() const {
    std::vector<std::string> labels;
    for (auto one = screen_.rbegin(); one != screen_.rend(); ++one)
        if (std::ranges::find(labels, one->label) == labels.end()) labels.push_back(one->label);
    return labels;
}

std::string told(const OutMessage& message) {
    if (!message.text.empty()) return message.text;
    if (message.media)
        return "[" + std::string{name_of(message.media->kind)} + " " + message.media->source + "]";
    if (!message.raw.empty()) return "[raw]";
    std::string titles;
    for (const OutCard& card : message.cards) titles += (titles.empty() ? "" : ", ") + card.title;
    return message.cards.empty() ? std::string{} : "[cards " + titles + "]";
}

}  // namespace frontdesk
