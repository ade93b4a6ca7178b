// SPDX-License-Identifier: MIT
// Whatever happens to whatever bot: a turn ends, keeps to its limits, and is the same when taken again.
#include <algorithm>
#include <random>

#include "engine/talk/limits.hpp"
#include "engine/talk/walking.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/player.hpp"

namespace frontdesk {
namespace {

class Dice {
public:
    explicit Dice(unsigned seed) : random_(seed) {}
    std::size_t below(std::size_t end) {
        return std::uniform_int_distribution<std::size_t>{0, end - 1}(random_);
    }
    bool chance(std::size_t one_in) { return below(one_in) == 0; }
    std::string words() {
        static const std::vector<std::string> all{"cake",
                                                  "human",
                                                  "hi",
                                                  "dzień dobry",
                                                  "1",
                                                  "2",
                                                  "14",
                                                  "*",
                                                  "what's",
                                                  "👍",
                                                  "proszę",
                                                  "a",
                                                  "\xff\xc3",
                                                  "{first_name}",
                                                  "please",
                                                  std::string(700, 'x'),
                                                  std::string(1, '\0'),
                                                  "zażółć gęślą jaźń",
                                                  "?!",
                                                  ""};
        std::string text;
        for (std::size_t i = below(4); i > 0; --i) text += all[below(all.size())] + " ";
        return text;
    }

private:
    std::mt19937 random_;
};

Bot random_bot(Dice& dice) {
    Bot bot = bots::plain();
    bot.languages = {"en", "pl"};
    const std::size_t states = 1 + dice.below(6);
    const auto any_state = [&] { return static_cast<StateIndex>(dice.below(states)); };
    const auto any_say = [&](auto& self, int depth) -> std::vector<Say> {
        std::vector<Say> says;
        for (std::size_t i = dice.below(3); i > 0; --i) {
            std::vector<Choice> buttons;
            for (std::size_t b = depth > 0 && dice.chance(3) ? dice.below(5) : 0; b > 0; --b)
                buttons.push_back(dice.chance(2) ? bots::go(bots::text(dice.words()), any_state())
                                                 : bots::reply(bots::text("More"), self(self, depth - 1)));
            const auto words = bots::say(dice.words() + "{promise|soon} {cake}", dice.words());
            says.push_back(bots::with_buttons(bot, words, std::move(buttons)).front());
        }
        return says;
    };
    const auto says = [&] { return any_say(any_say, 2); };
    bot.states.clear();
    for (std::size_t i = 0; i < states; ++i) {
        State state = bots::state("s" + std::to_string(i), says());
        state.actions.set = {{dice.words(), dice.words()}};
        state.actions.clear = {dice.words()};
        state.actions.tag = {"t" + std::to_string(i)};
        state.actions.untag = {"t0"};
        const std::size_t kind = dice.below(5);
        if (kind == 1) state.then = bots::to(any_state());
        if (kind == 2)
            state.then = Escalation{.queue = 0,
                                    .subject = {},
                                    .say = says(),
                                    .say_closed = says(),
                                    .keep_bot = dice.chance(3),
                                    .place = {}};
        if (kind > 2) {
            std::vector<Choice> options;
            for (std::size_t o = dice.below(20); o > 0; --o) {
                Choice option = bots::go(bots::text(dice.words(), "{cake|x}"), any_state(), {dice.words()});
                if (dice.chance(3)) option.does = Reply{says()};
                if (dice.chance(9)) option.does = OpenUrl{bots::text("https://example.com")};
                options.push_back(std::move(option));
            }
            state.then = bots::menu(bot, std::move(options));
        }
        bot.states.push_back(std::move(state));
    }
    bot.start = any_state();
    for (std::size_t i = dice.below(4); i > 0; --i) {
        bot.triggers.push_back(bots::trigger({dice.words(), dice.words()}, says()));
        if (dice.chance(2)) bot.triggers.back().then = bots::to(any_state());
        bot.faqs.push_back(bots::faq("f", {{dice.words()}, {dice.words()}}, says()));
    }
    for (std::size_t i = dice.below(3); i > 0; --i)
        bot.fallback.push_back(
            {says(), dice.chance(2) ? std::optional{bots::to(any_state())} : std::nullopt, 0, {}});
    bot.introduction = says();
    if (dice.chance(2)) bot.away = Away{says(), std::chrono::hours{1}};
    bot.hours = dice.chance(2) ? bots::weekdays(540, 1020) : Hours{};
    bot.queues[0].closed_say = says();
    if (dice.chance(2)) bot.queues[0].answer_within = std::chrono::minutes{15};
    index(bot);
    return bot;
}

std::string any_payload(Dice& dice, const std::vector<OutMessage>& seen) {
    if (seen.empty() || dice.chance(4)) return dice.words();
    const OutMessage& shown = seen[dice.below(seen.size())];
    std::vector<std::string> payloads{R"({"fd":1,"go":"s1"})", "GET_STARTED"};
    for (const Button& button : shown.buttons) payloads.push_back(button.payload);
    for (const QuickReply& reply : shown.quick_replies) payloads.push_back(reply.payload);
    return payloads[dice.below(payloads.size())];
}

TurnEvent any_event(Dice& dice, const std::vector<OutMessage>& seen) {
    switch (dice.below(12)) {
    case 0:
        return Postback{dice.words(), any_payload(dice, seen), Referral{dice.words(), "", "", dice.words()}};
    case 1: return Postback{dice.words(), std::nullopt, {}};
    case 2: return Referred{{dice.words(), "", "", ""}};
    case 3: return Reaction{{"m"}, dice.chance(2), "love", ""};
    case 4: return Optin{"", dice.words()};
    case 5: return dice.chance(4) ? TurnEvent{PersonAnswered{}} : TurnEvent{attachment("image")};
    case 6: return dice.chance(4) ? TurnEvent{PersonTookOver{}} : TurnEvent{attachment("sticker")};
    case 7: return TicketClosed{dice.chance(2) ? "desk" : "gone", dice.chance(2)};
    case 8:
    case 9: return message(dice.words(), any_payload(dice, seen));
    default: return message(dice.words());
    }
}

bool within_limits(const OutMessage& message) {
    const auto fits = [](const std::string& label) { return fit_label(label) == label; };
    return !message.text.empty() && message.buttons.size() <= max_buttons &&
           message.quick_replies.size() <= max_quick_replies &&
           split_text(message.text,
                      message.buttons.empty() ? max_message_units : max_message_units_with_buttons)
                   .size() == 1 &&
           std::ranges::all_of(message.buttons, fits, &Button::title) &&
           std::ranges::all_of(message.quick_replies, fits, &QuickReply::title) &&
           std::ranges::all_of(message.quick_replies,
                               [](const QuickReply& reply) { return reply.payload.size() < 1000; });
}

std::int64_t entered(const Conversation& conversation) {
    std::int64_t all = 0;
    for (const auto& [state, visits] : conversation.visits) all += visits;
    return all;
}

TEST_CASE("whatever happens to whatever bot, a turn ends within its limits and repeats itself", "[talk]") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        Dice dice{seed};
        const Bot bot = random_bot(dice);
        Player mark{bot, bots::tuesday(10)};
        mark.profile.first_name = dice.words();
        for (int step = 0; step < 40; ++step) {
            INFO("seed " << seed << " step " << step);
            const Conversation before = mark.conversation;
            const TurnEvent event = any_event(dice, mark.seen);
            mark.now += std::chrono::minutes{dice.below(600)};
            mark.happens(event);

            const Turn again = take_turn(bot, before, mark.profile, event, mark.now);
            CHECK(again.next == mark.turn.next);
            CHECK(again.effects == mark.turn.effects);
            CHECK(again.reasons == mark.turn.reasons);
            CHECK(entered(mark.conversation) - entered(before) <= max_states_in_turn);
            CHECK_FALSE(mark.turn.reasons.empty());
            for (const Effect& effect : mark.turn.effects)
                if (const Send* send = std::get_if<Send>(&effect)) CHECK(within_limits(send->message));
            if (seed % 4 == 0 && step % 10 == 9) mark.conversation.with_person = false;
        }
    }
}

}  // namespace
}  // namespace frontdesk
