// SPDX-License-Identifier: MIT
#include "tests/support/tiny_bot.hpp"

#include <string>

namespace frontdesk {
namespace {

Text text(std::string words) {
    Text text;
    text.in.push_back(Template::plain(std::move(words)));
    return text;
}

std::vector<Say> say(std::string words) {
    Say say;
    say.text = text(std::move(words));
    return {say};
}

}  // namespace

Bot tiny_bot() {
    Bot bot;
    bot.files = {"bot.yaml"};
    bot.name = "Tiny";
    bot.languages = {"en"};
    bot.hours.always = true;

    State welcome;
    welcome.name = "welcome";
    welcome.say = say("Welcome!");
    welcome.then = Rest{};
    State person;
    person.name = "person";
    Escalation call;
    call.say = say("I am calling someone.");
    call.place = {0, 31, 1};
    person.then = call;
    bot.states = {welcome, person};

    Trigger human;
    human.when = {{"human"}};
    human.go = 1;
    bot.triggers = {human};
    bot.phrase_targets = {{PhraseTarget::Kind::trigger, 0, 0, "human"}};
    bot.phrases.add("human", "en", 0);

    FallbackStep sorry;
    sorry.say = say("Sorry?");
    bot.fallback = {sorry};

    Queue counter;
    counter.name = "counter";
    counter.title = text("Counter");
    counter.closed_say = say("Goodbye!");
    bot.queues = {counter};
    return bot;
}

}  // namespace frontdesk
