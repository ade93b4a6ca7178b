// SPDX-License-Identifier: MIT
// Calling a person: the ticket, the promise, the silence.
#include <utility>

#include "engine/talk/hours.hpp"
#include "engine/talk/languages.hpp"
#include "engine/talk/promise.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/waking.hpp"
#include "engine/talk/walking.hpp"

namespace frontdesk {
namespace {

void open_ticket(Scene& scene, OpenTicket ticket) {
    Conversation& next = scene.next;
    const bool keep_bot = ticket.keep_bot && (!next.ticket || next.ticket->keep_bot);
    if (ticket.due) promise_answer(scene, ticket.queue, *ticket.due);
    if (!keep_bot) {
        park_form(scene);
        cancel_after(scene);
        next.with_person = true;
        scene.offer.clear();
    }
    next.ticket = KnownTicket{ticket.queue, keep_bot};
    scene.effects.emplace_back(std::move(ticket));
}

}  // namespace

void call_person(Scene& scene, const Escalation& escalation, Place place, const std::string& rule) {
    const Bot& bot = scene.bot;
    const Queue& queue = bot.queues[escalation.queue];
    scene.queue = escalation.queue;
    // The subject is for the people of the business, whose language is the bot's first.
    open_ticket(
        scene, {.queue = queue.name,
                .priority = escalation.priority,
                .subject = escalation.subject ? render_for_people(scene, *escalation.subject) : std::string{},
                .reason = spot(bot, place) + " " + rule,
                .due = due_of(bot, queue, scene.now),
                .keep_bot = escalation.keep_bot});
    const bool closed = !is_open(hours_of(bot, queue), bot.zone, scene.now);
    say(scene, closed && !escalation.say_closed.empty() ? escalation.say_closed : escalation.say);
}

void call_any_person(Scene& scene, const std::string& reason) {
    const Bot& bot = scene.bot;
    if (!bot.queues.empty())
        open_ticket(scene, {.queue = bot.queues.front().name,
                            .priority = Priority::normal,
                            .subject = {},
                            .reason = reason,
                            .due = due_of(bot, bot.queues.front(), scene.now),
                            .keep_bot = false});
    say_plainly(scene, own_words(scene.language_code()).calls_a_person);
}

}  // namespace frontdesk
