// SPDX-License-Identifier: MIT
#include "engine/talk/waking.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/talk/offering.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/walking.hpp"

namespace frontdesk {
namespace {

using Kind = Timer::Kind;

void cancel(Scene& scene, Kind kind) {
    std::erase_if(scene.next.timers, [&](const Timer& timer) { return timer.kind == kind; });
}

// The state has waited long enough. Nobody is spoken to whom a person writes, or who wants to hear nothing.
void ring_after(Scene& scene, const Timer& timer) {
    const State& state = scene.state();
    if (timer.index >= state.after.size()) return;
    const StateTimer& after = state.after[timer.index];
    if (scene.next.unsubscribed || is_silent(scene.next))
        return scene.because("timer, silent", state.name, after.place);
    scene.because("timer", state.name, after.place);
    scene.trace.push_back(after.place);
    say(scene, after.say);
    if (after.go) return go(scene, *after.go);
    show_again(scene);
}

void ring_overdue(Scene& scene, const Timer& timer) {
    const auto queue = scene.bot.find_queue(timer.name);
    if (!queue || !scene.next.ticket || !scene.bot.queues[*queue].overdue) return;
    const Overdue& overdue = *scene.bot.queues[*queue].overdue;
    scene.queue = *queue;
    scene.because("promise not kept", timer.name, overdue.place);
    scene.trace.push_back(overdue.place);
    if (overdue.priority)
        scene.effects.emplace_back(RaiseTicket{*overdue.priority, spot(scene.bot, overdue.place) + " queue " +
                                                                      timer.name + " is overdue"});
    if (overdue.notify)
        scene.effects.emplace_back(Notify{render_for_people(scene, *overdue.notify), timer.name});
    if (!scene.next.unsubscribed) say(scene, overdue.say);
}

void ring(Scene& scene, const Timer& timer) {
    switch (timer.kind) {
    case Kind::after: return ring_after(scene, timer);
    case Kind::overdue: return ring_overdue(scene, timer);
    case Kind::forget:
        scene.forget_value(timer.name);
        return scene.because("personal value forgotten", timer.name, {});
    }
}

}  // namespace

void start_after(Scene& scene, const State& state) {
    for (std::size_t i = 0; i < state.after.size(); ++i)
        scene.next.timers.push_back(
            {Kind::after, scene.now + state.after[i].wait, static_cast<std::uint32_t>(i), {}});
}

void cancel_after(Scene& scene) { cancel(scene, Kind::after); }

void promise_answer(Scene& scene, const std::string& queue, Instant due) {
    const auto known = scene.bot.find_queue(queue);
    if (!known || !scene.bot.queues[*known].overdue) return;
    const auto promised = std::ranges::find(scene.next.timers, Kind::overdue, &Timer::kind);
    if (promised != scene.next.timers.end() && promised->due <= due) return;
    cancel(scene, Kind::overdue);
    scene.next.timers.push_back({Kind::overdue, due, 0, queue});
}

void keep_promise(Scene& scene) { cancel(scene, Kind::overdue); }

void forget_after(Scene& scene, const std::string& value, Duration keep) {
    std::vector<Timer>& timers = scene.next.timers;
    std::erase_if(timers,
                  [&](const Timer& timer) { return timer.kind == Kind::forget && timer.name == value; });
    timers.push_back({Kind::forget, scene.now + keep, 0, value});
}

// One at a time, the earliest first: what one does may cancel the others. Those that it starts are due later.
void wake(Scene& scene) {
    std::vector<Timer>& timers = scene.next.timers;
    while (true) {
        const auto next = std::ranges::min_element(timers, {}, &Timer::due);
        if (next == timers.end() || next->due > scene.now) return;
        const Timer timer = *next;
        timers.erase(next);
        ring(scene, timer);
    }
}

}  // namespace frontdesk
