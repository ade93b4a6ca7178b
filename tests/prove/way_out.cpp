// SPDX-License-Identifier: MIT
// Looking for a way out, by a walk of its own: nothing of what `check` walks with.
#include <algorithm>
#include <deque>
#include <set>

#include "tests/prove/hostile_life.hpp"

namespace frontdesk::test {
namespace {

constexpr std::size_t most_places = 1'500;

struct At {
    Conversation conversation;
    Instant now;
    Taps shown;
};

Message typed_by_hand(std::string text) {
    return {.text = std::move(text), .payload = {}, .attachments = {}, .reply_to = {}, .referral = {}};
}

// What tells two places apart: no moments, and no counts of what was.
std::string name_of_place(const At& at) {
    Conversation conversation = at.conversation;
    conversation.visits.clear();
    conversation.varied.clear();
    conversation.parked.clear();
    conversation.introduced_at.reset();
    conversation.last_bot_at.reset();
    conversation.last_user_at.reset();
    conversation.away_said_at.reset();
    conversation.calls = 0;
    if (conversation.call) conversation.call->id.clear();
    conversation.misses = std::min(conversation.misses, 6);
    if (conversation.back.size() > 2)
        conversation.back.erase(conversation.back.begin(), conversation.back.end() - 2);
    for (Timer& timer : conversation.timers) timer.due = Instant{};
    return to_json(conversation);
}

class Search {
public:
    explicit Search(const Bot& bot) : bot_(bot) {
        for (const char* text : {"qzxv wkjq", "cake", "yes", "no", "12", "31", "3", "Ada", "Bo", "nothing"})
            texts_.emplace_back(text);
        for (const Trigger& trigger : bot.triggers) add(trigger.when.phrases);
        for (const State& state : bot.states)
            for (const Trigger& trigger : state.on) add(trigger.when.phrases);
        for (const Faq& faq : bot.faqs) add(faq.ask);
    }

    WayOut from(At first) {
        keep(std::move(first));
        while (!open_.empty()) {
            const At at = std::move(open_.front());
            open_.pop_front();
            if (rests(bot_, at.conversation)) return WayOut::yes;
            if (seen_.size() >= most_places) return WayOut::unsure;
            go_on(at);
        }
        return WayOut::no;
    }

private:
    void add(const Phrases& phrases) {
        for (const auto& language : phrases) texts_.insert(texts_.end(), language.begin(), language.end());
    }
    void keep(At at) {
        if (seen_.insert(name_of_place(at)).second) open_.push_back(std::move(at));
    }
    void play(const At& at, const TurnEvent& event, Duration after) {
        Turn turn = take_turn(bot_, at.conversation, customer_, event, at.now + after);
        Taps taps = taps_of(turn);
        keep({std::move(turn.next), at.now + after, taps.empty() ? at.shown : std::move(taps)});
    }
    void go_on(const At& at) {
        constexpr Duration soon = std::chrono::minutes{1};
        if (at.conversation.call) {
            for (const char* body :
                 {R"({"it": "cake"})", R"({"it": 7})", R"({"it": true})", R"({"it": false})", "{}"})
                play(at, CallAnswered{at.conversation.call->id, 200, body}, soon);
            return play(at, CallAnswered{at.conversation.call->id, 0, {}}, soon);
        }
        for (const auto& [title, payload] : at.shown) play(at, Postback{title, payload, {}}, soon);
        labels(at);
        for (const std::string& text : texts_) play(at, typed_by_hand(text), soon);
        for (const char* type : {"image", "sticker"}) {
            Message message = typed_by_hand({});
            const bool is_sticker = std::string_view{type} == "sticker";
            message.attachments = {{type, "https://example.com/1", {}, is_sticker ? "369239263222822" : ""}};
            play(at, message, soon);
        }
        play(at, Referred{{"spring", {}, {}, {}}}, soon);
        // Also when the business has closed, or opened.
        play(at, typed_by_hand("qzxv wkjq"), std::chrono::hours{13});
        if (const auto due = wake_at(at.conversation))
            play(at, TimeCame{}, std::max(Duration{0}, *due - at.now));
    }
    void labels(const At& at) {
        const auto state = bot_.find_state(at.conversation.state);
        const Menu* menu = state ? std::get_if<Menu>(&bot_.states[*state].then) : nullptr;
        if (menu == nullptr) return;
        for (const ChoiceIndex option : menu->options) {
            const std::string text = bot_.choices[option].label.in.front().words();
            play(at, typed_by_hand(text), std::chrono::minutes{1});
        }
    }

    const Bot& bot_;
    Customer customer_{.first_name = {}, .last_name = {}, .locale = {}, .id = "1"};
    std::vector<std::string> texts_;
    std::deque<At> open_;
    std::set<std::string> seen_;
};

}  // namespace

WayOut way_out(const Bot& bot, const Conversation& conversation, Instant now, const Taps& shown) {
    return Search(bot).from({conversation, now, shown});
}

}  // namespace frontdesk::test
