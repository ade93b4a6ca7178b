// SPDX-License-Identifier: MIT
#include "tests/prove/retold.hpp"

#include <algorithm>

#include "engine/play/stage.hpp"
#include "engine/text/one_line.hpp"

namespace frontdesk::test {
namespace {

bool takes(std::string_view& line, std::string_view begin) {
    if (!line.starts_with(begin)) return false;
    line.remove_prefix(begin.size());
    return true;
}

TurnEvent written_or_sent(std::string_view words) {
    Message message{
        .text = std::string(words), .payload = {}, .attachments = {}, .reply_to = {}, .referral = {}};
    if (words == "[get started]") return Postback{{}, "get_started", {}};
    if (words.starts_with("[link "))
        return Referred{{std::string(words.substr(6, words.size() - 7)), {}, {}, {}}};
    if (words == "[sticker]") message.attachments = {{"sticker", {}, {}, "1"}};
    if (words == "[image]") message.attachments = {{"image", "https://example.com/1", {}, {}}};
    if (!message.attachments.empty()) message.text.clear();
    return message;
}

class Teller {
public:
    explicit Teller(const Bot& bot) : bot_(bot) { told_.now = tuesday; }

    void line(std::string_view line) {
        if (takes(line, "bot: ")) return compare(line);
        end_turn();
        if (takes(line, "(on ")) {
            const auto day =
                std::get<Date>(*value_from_text(line.substr(0, line.size() - 1), ValueType::date));
            told_.now = bot_.zone.to_instant(std::chrono::local_days{day} + std::chrono::hours{11});
        } else if (takes(line, "(the next button is the one under: ")) {
            under_ = line.substr(0, line.size() - 1);
        } else if (takes(line, "(after ")) {
            const auto length = value_from_text(line.substr(0, line.size() - 1), ValueType::duration);
            later_ = std::get<Duration>(*length);
        } else if (takes(line, "customer (an older button): ")) {
            act(tap_older(line));
        } else if (takes(line, "customer: ") ||
                   takes(line, "customer (words that mean nothing to the bot): ")) {
            if (takes(line, "(silent for "))
                silence(std::get<Duration>(
                    *value_from_text(line.substr(0, line.size() - 1), ValueType::duration)));
            else
                act(tap(told_.shown, line));
        } else if (takes(line, "agent: ")) {
            act(TicketClosed{told_.conversation.ticket ? told_.conversation.ticket->queue : "", false});
        } else if (takes(line, "(the call is answered: ")) {
            act(CallAnswered{call(), 200, std::string(line.substr(0, line.size() - 1))});
        } else {
            act(CallAnswered{call(), 0, {}});
        }
    }
    Retold take() {
        end_turn();
        return std::move(told_);
    }

private:
    std::string call() const { return told_.conversation.call ? told_.conversation.call->id : ""; }

    TurnEvent tap(const Taps& among, std::string_view title) const {
        const auto is = [&](const auto& one) { return one.first == title; };
        const auto found = std::find_if(among.rbegin(), among.rend(), is);
        if (found != among.rend()) return Postback{found->first, found->second, {}};
        return written_or_sent(title);
    }
    TurnEvent tap_older(std::string_view title) {
        Taps among;
        for (const auto& [message, taps] : ever_shown_)
            if (under_.empty() || message == under_) among.insert(among.end(), taps.begin(), taps.end());
        under_.clear();
        return tap(among, title);
    }
    // Whatever is due on the way happens, too.
    void silence(Duration length) {
        const Instant until = told_.now + length;
        for (auto due = wake_at(told_.conversation); due && *due <= until;
             due = wake_at(told_.conversation)) {
            later_ = std::max(Duration{0}, *due - told_.now);
            act(TimeCame{});
        }
    }
    void act(const TurnEvent& event) {
        told_.now += later_;
        later_ = std::chrono::minutes{1};
        told_.last = take_turn(bot_, told_.conversation, customer_, event, told_.now);
        told_.conversation = told_.last.next;
        told_.shown = taps_of(told_.last);
        told_.said.clear();
        for (const Effect& effect : told_.last.effects)
            if (const Send* send = std::get_if<Send>(&effect)) {
                told_.said.push_back(told(send->message));
                ever_shown_.emplace_back(one_line(told_.said.back(), 120), taps_of(send->message));
            }
        compared_ = 0;
        acted_ = true;
    }
    void compare(std::string_view line) {
        if (compared_ < told_.said.size() && line == one_line(told_.said[compared_], 120)) {
            ++compared_;
            return;
        }
        told_.differs += "told: " + std::string(line) +
                         "\nsaid: " + (compared_ < told_.said.size() ? told_.said[compared_] : "(nothing)") +
                         "\n";
    }
    // Of a long turn only the beginning is told.
    void end_turn() {
        if (acted_ && compared_ == 0 && !told_.said.empty())
            told_.differs += "said, but not told: " + told_.said.front() + "\n";
        acted_ = false;
    }

    const Bot& bot_;
    Customer customer_{.first_name = {}, .last_name = {}, .locale = {}, .id = "1"};
    Retold told_;
    std::vector<std::pair<std::string, Taps>> ever_shown_;  // by message
    std::string under_;                                     // the message that the next button stood under
    Duration later_ = std::chrono::minutes{1};
    std::size_t compared_ = 0;
    bool acted_ = false;
};

}  // namespace

std::optional<Retold> retell(const Bot& bot, const std::vector<std::string>& story) {
    // Told from the middle, or without what was shown before.
    const auto is_short = [](const std::string& line) {
        return line == "(…)" || line.starts_with("(the next button was shown");
    };
    if (std::ranges::any_of(story, is_short)) return std::nullopt;
    Teller teller(bot);
    for (const std::string& line : story) teller.line(line);
    return teller.take();
}

}  // namespace frontdesk::test
