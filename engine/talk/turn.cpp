// SPDX-License-Identifier: MIT
// One event, one turn. The order in which a message finds its answer is that of docs/flows.md: a tap; silence
// while a person has the conversation; what the message says (reading.cpp); the start state at the beginning
// and for a greeting; the fallback.
#include "engine/talk/turn.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/talk/answering.hpp"
#include "engine/talk/beginning.hpp"
#include "engine/talk/calling.hpp"
#include "engine/talk/commenting.hpp"
#include "engine/talk/forms.hpp"
#include "engine/talk/hearing.hpp"
#include "engine/talk/languages.hpp"
#include "engine/talk/scene.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/waking.hpp"
#include "engine/talk/walking.hpp"

namespace frontdesk {
namespace {

// Whatever the customer does opens the platform's window, wants an answer, and ends their wish for silence.
template <class CustomersAct>
void handle(Scene& scene, const CustomersAct& event) {
    const std::optional<Instant> before = std::exchange(scene.next.last_user_at, scene.now);
    scene.next.unsubscribed = false;
    act(scene, event, before);
    scene.note_overwritten(Fact::Kind::silence, {});
    attach_offer(scene);
    put_first_words_first(scene);
}

// When the silence is over, automation speaks again after a person did, and says so.
void handle(Scene& scene, const PersonAnswered&) {
    park_form(scene);
    cancel_after(scene);
    keep_promise(scene);
    scene.next.quiet_until = scene.now + scene.bot.quiet_after_person;
    scene.next.introduce_again = true;
    scene.because("a person answered elsewhere", "", {});
}

void take_over(Scene& scene) {
    park_form(scene);
    cancel_after(scene);
    scene.next.with_person = true;
    scene.next.introduce_again = true;
}

void handle(Scene& scene, const PersonTookOver&) {
    take_over(scene);
    scene.because("a person took over", "", {});
}

void handle(Scene& scene, const PersonReplied&) {
    take_over(scene);
    keep_promise(scene);
    scene.because("a person answered", "", {});
}

// The queue's last words end what the person said, so the introduction waits for the bot's next answer. Where
// the bot went on all the time, the conversation stays where it is.
void handle(Scene& scene, const TicketClosed& event) {
    Conversation& next = scene.next;
    const bool was_with_person = is_silent(next);
    next.with_person = false;
    next.ticket.reset();
    next.quiet_until.reset();
    keep_promise(scene);
    if (was_with_person) {
        park_form(scene);
        cancel_after(scene);
        next.introduce_again = true;
        next.state.clear();
        next.back.clear();
        next.visiting = false;
        next.call.reset();
        next.misses = 0;
    }
    const auto queue = scene.bot.find_queue(event.queue);
    scene.because(event.handed_back ? "handed back" : "ticket closed", event.queue,
                  queue ? scene.bot.queues[*queue].place : Place{});
    if (!queue || next.unsubscribed) return;
    scene.queue = *queue;
    say(scene, scene.bot.queues[*queue].closed_say);
}

void handle(Scene& scene, const TimeCame&) {
    wake(scene);
    attach_offer(scene);
    put_first_words_first(scene);
}

void handle(Scene& scene, const CallAnswered& answer) {
    for (const std::string& kept : take_call_answer(scene, answer)) {
        // The answer may have called a person, or another program.
        if (is_silent(scene.next)) break;
        hear_kept(scene, kept);
    }
    attach_offer(scene);
    put_first_words_first(scene);
}

// The introduction waits for the first ordinary message: a private reply is one message alone.
void handle(Scene& scene, const Commented& comment) { answer_comment(scene, comment); }

}  // namespace

Turn take_turn(const Bot& bot,
               const Conversation& before,
               const Customer& customer,
               const TurnEvent& event,
               Instant now,
               Observed* observed) {
    Scene scene = begin(bot, before, customer, now);
    scene.observed = observed;
    if (observed != nullptr) observed->overwritten.clear();
    std::visit([&](const auto& happened) { handle(scene, happened); }, event);
    if (has_spoken(scene)) scene.next.last_bot_at = now;
    return {std::move(scene.next), std::move(scene.effects), std::move(scene.reasons),
            std::move(scene.trace)};
}

}  // namespace frontdesk
