// SPDX-License-Identifier: MIT
// One event, one turn. The order in which a message finds its answer is that of docs/flows.md: a tap; silence
// while a person has the conversation; what the message says (reading.cpp); the start state at the beginning
// and for a greeting; the fallback.
#include "engine/talk/turn.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

#include "engine/talk/hours.hpp"
#include "engine/talk/languages.hpp"
#include "engine/talk/payload.hpp"
#include "engine/talk/reading.hpp"
#include "engine/talk/scene.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/tapping.hpp"
#include "engine/talk/walking.hpp"

namespace frontdesk {
namespace {

// A referral is remembered under its names for {referral} and {ad}. The platform allows 2083 characters; what
// is longer was made by somebody else and is not worth keeping.
constexpr std::size_t max_referral_bytes = 2083;

void remember(Scene& scene, const char* name, const std::string& value) {
    if (!value.empty() && value.size() <= max_referral_bytes) scene.next.values[name] = value;
}

void remember(Scene& scene, const std::optional<Referral>& referral) {
    if (!referral) return;
    remember(scene, "referral", referral->ref);
    remember(scene, "ad", referral->ad_id);
}

// Brings the conversation up to this version of the bot: a state that is gone is looked up among the names
// that states had before; else the conversation waits at the start state.
void repair(Scene& scene) {
    if (scene.next.state.empty()) return;
    const StateIndex state = scene.bot.find_state(scene.next.state).value_or(scene.bot.start);
    scene.next.state = scene.bot.states[state].name;
}

bool is_silent(const Conversation& conversation) {
    return conversation.with_person || conversation.quiet_until.has_value();
}

Scene begin(const Bot& bot, const Conversation& before, const Customer& customer, Instant now) {
    Scene scene{.bot = bot, .customer = customer, .now = now, .next = before};
    repair(scene);
    if (scene.next.quiet_until && *scene.next.quiet_until <= now) scene.next.quiet_until.reset();
    scene.silent_before = is_silent(scene.next);
    scene.language = language_of(bot, customer, scene.next);
    return scene;
}

// The language of what matched holds from now on, unless the customer or their profile named one.
void take_language(Scene& scene, std::optional<LanguageIndex> language) {
    if (!language || *language == scene.language) return;
    if (!may_guess_language(scene.bot, scene.customer, scene.next)) return;
    scene.language = *language;
    scene.next.language = scene.language_code();
    scene.next.language_guessed = true;
}

void answered(Scene& scene, Reason reason) {
    scene.next.misses = 0;
    scene.reasons.push_back(std::move(reason));
}

void open_start(Scene& scene, const char* rule, std::string_view what) {
    answered(scene, {rule, std::string{what}, scene.bot.states[scene.bot.start].place});
    enter(scene, scene.bot.start);
}

void go_or_stay(Scene& scene, std::optional<StateIndex> go) {
    if (go)
        enter(scene, *go);
    else
        offer_waiting_menu(scene);
}

void answer(Scene& scene, const Match& match) {
    using Owner = ChoicePlace::Owner;
    const Bot& bot = scene.bot;
    take_language(scene, match.language);
    answered(scene, match.reason);
    switch (match.kind) {
    case Match::Kind::option: {
        const State& state = bot.states[match.menu];
        choose(scene, std::get<Menu>(state.then).options[match.index],
               {Owner::menu, state.name, {match.index}});
        return;
    }
    case Match::Kind::trigger: {
        const Trigger& trigger = bot.triggers[match.index];
        apply(scene.next, trigger.actions);
        say(scene, trigger.say, {Owner::trigger, std::to_string(match.index), {}});
        return go_or_stay(scene, trigger.go);
    }
    case Match::Kind::faq: {
        const Faq& faq = bot.faqs[match.index];
        apply(scene.next, faq.actions);
        say(scene, faq.answer, {Owner::faq, faq.id, {}});
        return go_or_stay(scene, faq.go);
    }
    }
}

// First, second, third time in a row; the last step repeats.
void fall_back(Scene& scene) {
    const Bot& bot = scene.bot;
    if (scene.next.misses < std::numeric_limits<int>::max()) ++scene.next.misses;
    if (bot.fallback.empty()) return;
    const auto misses = static_cast<std::size_t>(scene.next.misses);
    const std::size_t position = std::min(misses, bot.fallback.size()) - 1;
    const FallbackStep& step = bot.fallback[position];
    scene.reasons.push_back({"fallback", std::to_string(scene.next.misses) + " in a row", step.place});
    say(scene, step.say, {ChoicePlace::Owner::fallback, std::to_string(position), {}});
    go_or_stay(scene, step.go);
}

// What was tapped may come from another tool: its Get Started, its menu, its ice breakers.
enum class Came { typed, tapped_elsewhere };

bool is_get_started(std::string_view payload) {
    constexpr std::string_view get_started = "get_started";
    return std::ranges::equal(payload, get_started, [](char one, char other) {
        return (one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one) == other;
    });
}

// Text, and whatever has none: stickers, likes, voice notes and pictures are not understood, because nothing
// asks for them; at the beginning they open the start state like any other message.
void hear(Scene& scene, std::string_view text, Came came) {
    if (scene.silent_before) {
        scene.reasons.push_back(
            {scene.next.with_person ? "with a person" : "a person answered elsewhere", "", {}});
        return;
    }
    if (const auto match = read_text(scene, text)) return answer(scene, *match);
    const bool beginning = scene.next.state.empty();
    const auto greeting = greeting_language(scene, text);
    if (greeting && (beginning || !waiting_menu(scene.bot, scene.next))) {
        take_language(scene, greeting);
        return open_start(scene, "greeting", text);
    }
    if (beginning) return open_start(scene, "beginning", "");
    if (came == Came::tapped_elsewhere) return open_start(scene, "tap from elsewhere", text);
    fall_back(scene);
}

void tapped(Scene& scene, std::string_view title, std::string_view payload) {
    if (const auto tap = tap_of(payload)) {
        if (follow(scene, *tap, title)) return;
    }
    if (is_get_started(payload) && !scene.silent_before) return open_start(scene, "tap", "get started");
    hear(scene, title, Came::tapped_elsewhere);
}

void introduce(Scene& scene) {
    Conversation& next = scene.next;
    std::optional<Instant> last = next.introduced_at;
    if (last && next.last_bot_at) last = std::max(*last, *next.last_bot_at);
    const bool paused = last && scene.now - *last >= scene.bot.introduction_again;
    if (last && !paused && !next.introduce_again) return;
    next.introduce_again = false;
    if (scene.bot.introduction.empty()) return;
    next.introduced_at = scene.now;
    scene.reasons.push_back({"introduction", "", scene.bot.introduction.front().place});
    say(scene, scene.bot.introduction, {ChoicePlace::Owner::introduction, {}, {}});
}

void tell_we_are_away(Scene& scene) {
    const Bot& bot = scene.bot;
    std::optional<Instant>& said_at = scene.next.away_said_at;
    if (!bot.away || scene.silent_before || is_open(bot.hours, bot.zone, scene.now)) return;
    if (said_at && scene.now - *said_at < bot.away->at_most_every) return;
    said_at = scene.now;
    scene.reasons.push_back({"away", "", bot.away->say.empty() ? Place{} : bot.away->say.front().place});
    say(scene, bot.away->say, {ChoicePlace::Owner::away, {}, {}});
}

// Whether anything comes before the answer is known only when there is an answer.
void put_first_words_first(Scene& scene) {
    if (!has_spoken(scene)) return;
    std::vector<Effect> answer = std::exchange(scene.effects, {});
    introduce(scene);
    tell_we_are_away(scene);
    std::ranges::move(answer, std::back_inserter(scene.effects));
}

// What a customer does opens the platform's window and wants an answer.
void act(Scene& scene, const Message& message) {
    remember(scene, message.referral);
    if (message.payload)
        tapped(scene, message.text, *message.payload);
    else
        hear(scene, message.text, Came::typed);
}

void act(Scene& scene, const Postback& postback) {
    remember(scene, postback.referral);
    tapped(scene, postback.title, postback.payload.value_or(""));
}

// Whoever follows a link into a conversation at its beginning has said nothing yet and is welcomed; anybody
// else is in the middle of something.
void act(Scene& scene, const Referred& referred) {
    remember(scene, referred.referral);
    if (scene.next.state.empty() && !scene.silent_before)
        return open_start(scene, "referral", referred.referral.ref);
    scene.reasons.push_back({"nothing to answer", "referral", {}});
}

// A reaction or a consent says nothing that could be misunderstood, so it is not answered.
void act(Scene& scene, const Reaction&) { scene.reasons.push_back({"nothing to answer", "reaction", {}}); }
void act(Scene& scene, const Optin&) { scene.reasons.push_back({"nothing to answer", "opt-in", {}}); }

template <class CustomersAct>
void handle(Scene& scene, const CustomersAct& event) {
    scene.next.last_user_at = scene.now;
    act(scene, event);
    show_offer(scene);
    put_first_words_first(scene);
}

// When the silence is over, automation speaks again after a person did, and says so.
void handle(Scene& scene, const PersonAnswered&) {
    scene.next.quiet_until = scene.now + scene.bot.quiet_after_person;
    scene.next.introduce_again = true;
    scene.reasons.push_back({"a person answered elsewhere", "", {}});
}

void handle(Scene& scene, const PersonTookOver&) {
    scene.next.with_person = true;
    scene.next.introduce_again = true;
    scene.reasons.push_back({"a person took over", "", {}});
}

// The queue's last words end what the person said, so the introduction waits for the bot's next answer.
void handle(Scene& scene, const TicketClosed& event) {
    scene.next.with_person = false;
    scene.next.quiet_until.reset();
    scene.next.introduce_again = true;
    scene.next.state.clear();
    scene.next.misses = 0;
    const char* rule = event.handed_back ? "handed back" : "ticket closed";
    const auto& queues = scene.bot.queues;
    const auto queue = std::ranges::find(queues, event.queue, &Queue::name);
    scene.reasons.push_back({rule, event.queue, queue == queues.end() ? Place{} : queue->place});
    if (queue == queues.end()) return;
    scene.queue = static_cast<QueueIndex>(queue - queues.begin());
    say(scene, queue->closed_say, {ChoicePlace::Owner::closed, queue->name, {}});
}

}  // namespace

Turn take_turn(const Bot& bot,
               const Conversation& before,
               const Customer& customer,
               const TurnEvent& event,
               Instant now) {
    Scene scene = begin(bot, before, customer, now);
    std::visit([&](const auto& happened) { handle(scene, happened); }, event);
    if (has_spoken(scene)) scene.next.last_bot_at = now;
    return {std::move(scene.next), std::move(scene.effects), std::move(scene.reasons)};
}

}  // namespace frontdesk
