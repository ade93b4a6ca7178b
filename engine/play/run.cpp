// SPDX-License-Identifier: MIT
#include "engine/play/run.hpp"

#include <algorithm>
#include <utility>

#include "engine/play/expect.hpp"
#include "engine/play/stage.hpp"
#include "engine/talk/languages.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {
namespace {

Customer customer_of(const Test& test) {
    Customer customer;
    customer.first_name = test.first_name;
    customer.last_name = test.last_name;
    customer.locale = test.language;
    customer.id = "customer";
    return customer;
}

// Somebody known has been here before, a while ago.
Conversation conversation_of(const Test& test, Instant now) {
    Conversation conversation;
    conversation.values = test.values;
    conversation.tags = test.tags;
    if (!test.known) return conversation;
    conversation.introduced_at = now - std::chrono::hours{1};
    conversation.last_bot_at = conversation.introduced_at;
    conversation.last_user_at = conversation.introduced_at;
    return conversation;
}

class Player {
public:
    Player(const Bot& bot, const Test& test)
        : bot_(bot),
          test_(test),
          stage_(bot, customer_of(test), begin(bot, test), bot.zone.to_instant(test.at)) {
        played_.test = &test;
    }

    Played play() && {
        if (test_.start) stage_.enter(*test_.start);
        hear();
        for (const Step& step : test_.steps) {
            step_ = &step;
            std::visit([&](const auto& what) { take(what); }, step.what);
            if (played_.failure) break;
        }
        if (!played_.failure && !waiting_.empty())
            fail_unexpected(test_.steps.empty() ? test_.place : step_->place);
        played_.trace = stage_.trace();
        return std::move(played_);
    }

private:
    static Conversation begin(const Bot& bot, const Test& test) {
        return conversation_of(test, bot.zone.to_instant(test.at));
    }

    // What the bot said since the last step stands in line to be expected.
    void hear() {
        for (SaidMessage& heard : stage_.take_heard()) waiting_.push_back(std::move(heard));
        const auto language = language_of(bot_, customer_of(test_), stage_.conversation());
        if (!waiting_.empty()) played_.languages.insert(bot_.languages[language]);
    }

    void line(PlayedLine::From from, std::string text, Place flow = {}) {
        played_.lines.push_back({from, std::move(text), flow});
    }

    static Place spoke(const SaidMessage& heard) {
        if (heard.said_at.line != 0) return heard.said_at;
        for (auto reason = heard.reasons.rbegin(); reason != heard.reasons.rend(); ++reason)
            if (reason->place.line != 0) return reason->place;
        return {};
    }

    void fail(Failure failure) {
        failure.step = step_ != nullptr ? step_->place : test_.place;
        played_.failure = std::move(failure);
    }

    void fail_unexpected(Place place) {
        Failure failure;
        for (const SaidMessage& heard : waiting_) {
            failure.got.push_back(told(heard.message));
            failure.flow.push_back(spoke(heard));
        }
        fail(std::move(failure));
        played_.failure->step = place;
    }

    // Before anything new happens, everything that the bot said has to have been expected.
    bool settled() {
        if (waiting_.empty()) return true;
        fail_unexpected(step_->place);
        return false;
    }

    template <class Act>
    void act(std::string told, PlayedLine::From from, Act&& act) {
        if (!settled()) return;
        line(from, std::move(told));
        std::forward<Act>(act)();
        hear();
    }

    void take(const CustomerWrites& step) {
        act(step.text, PlayedLine::From::customer, [&] { stage_.write(step.text); });
    }
    void take(const CustomerTaps& step) {
        act("[taps] " + step.label, PlayedLine::From::customer, [&] {
            if (stage_.tap(step.label)) return;
            Failure failure;
            failure.expected = {step.label};
            failure.got = stage_.tappable();
            failure.hint = "nothing on the screen has this label";
            fail(std::move(failure));
        });
    }
    void take(const CustomerSends& step) {
        act("[" + step.attachment.type + "]", PlayedLine::From::customer,
            [&] { stage_.send(step.attachment); });
    }
    void take(const CustomerReacts& step) {
        act("[reacts] " + step.reaction, PlayedLine::From::customer, [&] { stage_.react(step.reaction); });
    }
    void take(const CustomerOpens& step) {
        act("[opens] " + step.referral.ref + step.referral.ad_id, PlayedLine::From::customer,
            [&] { stage_.open(step.referral); });
    }
    // The public line is said by the bot, too.
    void take(const CustomerComments& step) {
        const std::size_t before = stage_.comments().size();
        act("[comments] " + step.text, PlayedLine::From::customer,
            [&] { stage_.comment(step.text, step.post); });
        if (played_.failure || stage_.comments().size() == before) return;
        const AnswerComment& answer = stage_.comments().back();
        if (answer.text.empty()) return;
        SaidMessage heard;
        heard.message.text = answer.text;
        heard.reasons = stage_.reasons();
        heard.at = stage_.now();
        waiting_.insert(waiting_.begin(), std::move(heard));
    }
    void take(const AgentWrites& step) {
        act(step.text, PlayedLine::From::agent, [&] { stage_.agent_writes(); });
    }
    void take(const AgentCloses& step) {
        act(step.hand_back ? "[hands back]" : "[closes]", PlayedLine::From::agent, [&] {
            if (!stage_.close_ticket(step.hand_back))
                fail({{}, {"an open ticket"}, {"none is open"}, {}, {}});
        });
    }
    void take(const CallIsAnswered& step) {
        act("[call answered: " + std::to_string(step.status) + "]", PlayedLine::From::other, [&] {
            const auto& calls = stage_.open_calls();
            if (calls.empty()) return fail({{}, {"an open call"}, {"none is open"}, {}, {}});
            if (!step.url.empty() && !reads_as(calls.front().url, step.url))
                return fail({{}, {step.url}, {calls.front().url}, {}, {}});
            stage_.answer_call(step.status, step.json);
        });
    }
    void take(const Wait& step) {
        act("[later: " + to_text(Value{step.length}) + "]", PlayedLine::From::other,
            [&] { stage_.wait_until(stage_.now() + step.length); });
    }
    void take(const WaitUntil& step) {
        act("[at " + to_text(Value{step.at}) + "]", PlayedLine::From::other, [&] {
            const Instant at = bot_.zone.to_instant(step.at);
            if (at < stage_.now())
                return fail(
                    {{}, {"a later moment"}, {to_text(Value{step.at})}, {}, "time goes forward only"});
            stage_.wait_until(at);
        });
    }
    void take(const BotSays& step) {
        if (waiting_.empty()) return fail({{}, step.patterns, {}, {}, {}});
        const SaidMessage heard = std::move(waiting_.front());
        waiting_.erase(waiting_.begin());
        const std::string text = told(heard.message);
        const bool fits =
            std::ranges::any_of(step.patterns, [&](const std::string& one) { return reads_as(text, one); });
        if (!fits) return fail({{}, step.patterns, {text}, {spoke(heard)}, {}});
        line(PlayedLine::From::bot, text, spoke(heard));
    }
    void take(const Silence&) {
        if (!waiting_.empty()) fail_unexpected(step_->place);
    }
    void take(const Expectation& step) {
        if (!settled()) return;
        auto differences = compare(bot_, customer_of(test_), stage_, step);
        if (!differences.expected.empty()) fail(std::move(differences));
    }

    const Bot& bot_;
    const Test& test_;
    Stage stage_;
    Played played_;
    std::vector<SaidMessage> waiting_;
    const Step* step_ = nullptr;
};

}  // namespace

Played play(const Bot& bot, const Test& test) { return Player{bot, test}.play(); }

namespace {

// ICU writes some times with spaces that do not break; nobody types them.
std::string plain_spaces(std::string_view text) {
    std::string plain{trimmed(text)};
    for (const std::string_view space : {"\xE2\x80\xAF", "\xC2\xA0"})
        for (auto at = plain.find(space); at != std::string::npos; at = plain.find(space, at + 1))
            plain.replace(at, space.size(), " ");
    return plain;
}

}  // namespace

// The usual walk with one place to return to, so that it is linear but for the last star.
bool reads_as(std::string_view given, std::string_view sought) {
    const std::string text = plain_spaces(given);
    const std::string pattern = plain_spaces(sought);
    std::size_t t = 0, p = 0;
    std::size_t star = std::string_view::npos, after_star = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            after_star = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++after_star;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

}  // namespace frontdesk
