// SPDX-License-Identifier: MIT
#include "tests/prove/hostile_life.hpp"

#include <algorithm>

namespace frontdesk::test {
namespace {

Message typed(std::string text) {
    return {.text = std::move(text), .payload = {}, .attachments = {}, .reply_to = {}, .referral = {}};
}

Message sent(const std::string& type) {
    Message message = typed({});
    message.attachments = {{type, "https://example.com/1", {}, type == "sticker" ? "369239263222822" : ""}};
    return message;
}

void add_phrases(const Phrases& phrases, std::vector<std::string>& words) {
    for (const auto& language : phrases) words.insert(words.end(), language.begin(), language.end());
}

std::vector<std::string> words_of(const Bot& bot) {
    std::vector<std::string> words{"cake", "bread", "yes",     "no",   "12",   "3",     "31", "0", "2",
                                   "Ada",  "Bo",    "nothing", "qzxv", "wkjq", "hello", "",   "👍"};
    for (const Trigger& trigger : bot.triggers) add_phrases(trigger.when.phrases, words);
    for (const State& state : bot.states)
        for (const Trigger& trigger : state.on) add_phrases(trigger.when.phrases, words);
    for (const Faq& faq : bot.faqs) add_phrases(faq.ask, words);
    for (const Choice& choice : bot.choices)
        for (const Template& label : choice.label.in) words.push_back(label.words());
    return words;
}

}  // namespace

Taps taps_of(const OutMessage& message) {
    Taps taps;
    const auto add = [&](const std::vector<Button>& buttons) {
        for (const Button& button : buttons)
            if (button.kind == Button::Kind::postback) taps.emplace_back(button.title, button.payload);
    };
    add(message.buttons);
    for (const OutCard& card : message.cards) add(card.buttons);
    for (const QuickReply& reply : message.quick_replies)
        if (reply.kind == QuickReply::Kind::text) taps.emplace_back(reply.title, reply.payload);
    return taps;
}

Taps taps_of(const Turn& turn) {
    Taps taps;
    const Send* last = nullptr;
    for (const Effect& effect : turn.effects)
        if (const Send* send = std::get_if<Send>(&effect)) last = send;
    for (const Effect& effect : turn.effects) {
        const Send* send = std::get_if<Send>(&effect);
        if (send == nullptr) continue;
        OutMessage message = send->message;
        // Quick replies go when another message comes.
        if (send != last) message.quick_replies.clear();
        const Taps more = taps_of(message);
        taps.insert(taps.end(), more.begin(), more.end());
    }
    return taps;
}

HostileLife::HostileLife(const Bot& bot, unsigned seed)
    : bot_(bot), random_(seed), words_(words_of(bot)), now_(tuesday) {}

std::string HostileLife::any_text() {
    std::string text = words_[below(words_.size())];
    if (below(12) == 0) text += " " + words_[below(words_.size())];
    if (below(40) == 0) text = std::string(3000, 'x');
    if (below(40) == 0) text = "\xff\xc3 {first_name} *";
    return text;
}

TurnEvent HostileLife::any_event() {
    const auto tap = [&](const Taps& among) -> TurnEvent {
        const auto& [title, payload] = among[below(among.size())];
        told_ = "taps " + title;
        return Postback{title, payload, {}};
    };
    if (conversation_.call && below(3) != 0) {
        const std::size_t kind = below(3);
        told_ = "a call is answered";
        if (kind == 0) return CallAnswered{conversation_.call->id, 0, {}};
        const char* const body = kind == 1 ? R"({"it": "cake"})" : R"({"it": 7})";
        return CallAnswered{conversation_.call->id, 200, body};
    }
    if (conversation_.with_person && below(3) == 0) {
        told_ = "the ticket is closed";
        return TicketClosed{conversation_.ticket ? conversation_.ticket->queue : "", below(2) == 0};
    }
    switch (below(24)) {
    case 0:
    case 1:
    case 2: told_ = "[picture]"; return sent("image");
    case 3: told_ = "[sticker]"; return sent("sticker");
    case 4: told_ = "[link]"; return Referred{{"spring", {}, {}, {}}};
    case 5: told_ = "[heart]"; return Reaction{{}, false, "love", "love"};
    case 6: told_ = "[get started]"; return Postback{{}, "get_started", {}};
    case 7:
        if (below(3) != 0) break;
        told_ = "a person answers elsewhere";
        return PersonAnswered{};
    case 8:
        if (below(3) != 0) break;
        told_ = "a person takes over";
        return PersonTookOver{};
    case 9:
    case 10:
    case 11:
        if (!ever_shown_.empty()) return tap(ever_shown_);
        break;
    case 12:
    case 13:
    case 14:
    case 15:
    case 16:
    case 17:
    case 18:
        if (!shown_.empty()) return tap(shown_);
        break;
    default: break;
    }
    std::string text = any_text();
    told_ = "writes " + text.substr(0, 40);
    return typed(std::move(text));
}

void HostileLife::take(const TurnEvent& event, const std::string& told) {
    turns_.push_back(take_turn(bot_, conversation_, customer_, event, now_));
    conversation_ = turns_.back().next;
    Taps taps = taps_of(turns_.back());
    for (const auto& one : taps)
        if (std::ranges::find(ever_shown_, one) == ever_shown_.end()) ever_shown_.push_back(one);
    if (!taps.empty()) shown_ = std::move(taps);
    story_ += told + " -> " + conversation_.state + "\n";
    for (const Effect& effect : turns_.back().effects)
        if (const Send* send = std::get_if<Send>(&effect))
            story_ += "    " + send->message.text.substr(0, 60) + "\n";
}

void HostileLife::wait(Duration length) {
    const Instant until = now_ + length;
    for (auto due = wake_at(conversation_); due && *due <= until; due = wake_at(conversation_)) {
        now_ = std::max(now_, *due);
        take(TimeCame{}, "time passes");
    }
    now_ = until;
}

void HostileLife::step() {
    turns_.clear();
    const std::size_t kind = below(20);
    wait(kind == 0   ? Duration{std::chrono::hours{1 + below(60)}}
         : kind == 1 ? Duration{std::chrono::days{1 + below(40)}}
         : kind == 2 ? Duration{std::chrono::hours{2}}
                     : Duration{std::chrono::minutes{1 + below(3)}});
    const TurnEvent event = any_event();
    take(event, told_);
}

bool rests(const Bot& bot, const Conversation& conversation) {
    if (conversation.with_person || conversation.ticket || conversation.quiet_until) return true;
    if (conversation.call || conversation.form) return false;
    const auto state = bot.find_state(conversation.state);
    return conversation.state.empty() || !state || !std::holds_alternative<Menu>(bot.states[*state].then);
}

}  // namespace frontdesk::test
