// SPDX-License-Identifier: MIT
#include "tests/support/tiny_bot.hpp"

#include <string>

namespace frontdesk {

Text plain_text(std::string words) {
    Text text;
    text.in.push_back(Template::plain(std::move(words)));
    return text;
}

std::vector<Say> plain_say(std::string words) {
    Say say;
    say.what = TextSay{plain_text(std::move(words)), {}};
    return {say};
}

Go go_to(StateIndex state) {
    Branch branch;
    branch.to = state;
    return Go{{branch}};
}

State& add_state(Bot& bot, std::string word, std::string says) {
    Trigger trigger;
    trigger.when.phrases = {{word}};
    trigger.then = go_to(static_cast<StateIndex>(bot.states.size()));
    bot.triggers.push_back(trigger);
    State state;
    state.name = std::move(word);
    if (!says.empty()) state.say = plain_say(std::move(says));
    bot.states.push_back(std::move(state));
    return bot.states.back();
}

Bot tiny_bot() {
    Bot bot;
    bot.files = {"bot.yaml"};
    bot.name = "Tiny";
    bot.languages = {"en"};
    bot.hours.always = true;

    State welcome;
    welcome.name = "welcome";
    welcome.say = plain_say("Welcome!");
    welcome.then = Rest{};
    State person;
    person.name = "person";
    Escalation call;
    call.say = plain_say("I am calling someone.");
    call.place = {0, 31, 1};
    person.then = call;
    bot.states = {welcome, person};

    Trigger human;
    human.when.phrases = {{"human"}};
    human.then = go_to(1);
    bot.triggers = {human};

    FallbackStep sorry;
    sorry.say = plain_say("Sorry?");
    bot.fallback = {sorry};

    Queue counter;
    counter.name = "counter";
    counter.title = plain_text("Counter");
    counter.closed_say = plain_say("Goodbye!");
    bot.queues = {counter};
    index(bot);
    return bot;
}

}  // namespace frontdesk
