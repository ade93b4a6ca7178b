// SPDX-License-Identifier: MIT
#include "tests/support/bots.hpp"

#include <utility>

#include "engine/base/check.hpp"

namespace frontdesk::bots {
namespace {

Template compiled(const std::string& words, std::string_view language) {
    const auto made = Template::parse(words, language);
    check(std::holds_alternative<Template>(made), "a text of the tests is misspelt");
    return std::get<Template>(made);
}

Place line(int number) { return {0, number, 1}; }

}  // namespace

Text text(const std::string& words) { return {{compiled(words, "en")}, {}}; }
Text text(const std::string& pl, const std::string& en) {
    return {{compiled(pl, "pl"), compiled(en, "en")}, {}};
}
std::vector<Say> say(const std::string& words) { return {Say{text(words), {}, {}}}; }
std::vector<Say> say(const std::string& pl, const std::string& en) { return {Say{text(pl, en), {}, {}}}; }

Choice go(Text label, StateIndex state, std::vector<std::string> also) {
    Choice choice;
    choice.label = std::move(label);
    if (!also.empty()) choice.also = {std::move(also)};
    choice.does = GoTo{state};
    return choice;
}

Choice reply(Text label, std::vector<Say> says) {
    Choice choice;
    choice.label = std::move(label);
    choice.does = Reply{std::move(says)};
    return choice;
}

State state(std::string name, std::vector<Say> says, Then then) {
    State made;
    made.name = std::move(name);
    made.say = std::move(says);
    made.then = std::move(then);
    return made;
}

Trigger trigger(std::vector<std::string> when, std::vector<Say> says, std::optional<StateIndex> to) {
    Trigger made;
    made.when = {std::move(when)};
    made.say = std::move(says);
    made.go = to;
    return made;
}

Faq faq(std::string id, std::vector<std::vector<std::string>> ask, std::vector<Say> answer) {
    Faq made;
    made.id = std::move(id);
    made.ask = std::move(ask);
    made.answer = std::move(answer);
    return made;
}

Hours weekdays(int from, int to) {
    Hours hours;
    for (std::size_t day = 0; day < 5; ++day) hours.open[day] = {{from, to}};
    return hours;
}

Bot plain() {
    Bot bot;
    bot.files = {"bot.yaml"};
    bot.name = "Plain";
    bot.languages = {"en"};
    bot.hours.always = true;
    bot.states = {state("start", say("Hello"))};
    bot.fallback = {{say("What?"), {}, line(90)}};
    Queue desk;
    desk.name = "desk";
    bot.queues = {desk};
    return bot;
}

namespace {

void add_states(Bot& bot) {
    const std::vector<Choice> welcome_options{go(text("Godziny otwarcia", "Opening hours"), opening_hours,
                                                 {"godziny", "hours", "when are you open"}),
                                              go(text("Porozmawiaj z nami", "Talk to us"), human)};
    const std::vector<Choice> more_options{
        go(text("Menu"), welcome), go(text("Porozmawiaj z nami", "Talk to us"), human),
        go(text("Nie, dziękuję", "No, thank you"), goodbye, {"nie", "no", "to wszystko", "that's all"})};
    Escalation call;
    call.say = say("Już kogoś wołam. Odpowiemy: {promise}.",
                   "I am calling someone. You will hear from us: {promise}.");
    call.say_closed = say("Przekazałem wiadomość. Odpowiemy: {promise}.",
                          "I passed your message on. You will hear from us: {promise}.");
    call.subject = text("From {first_name|a customer}");
    call.place = line(31);
    bot.states = {
        state("welcome",
              say("Dzień dobry, tu Piekarnia. W czym pomóc?", "Hi {first_name|there}, how can I help?"),
              Menu{welcome_options}),
        state("opening_hours", say("Pon-pt 7-18.", "Mon-Fri 7-18."), GoTo{anything_else}),
        state("anything_else", say("Coś jeszcze?", "Anything else?"), Menu{more_options}),
        state("goodbye", say("Do zobaczenia!", "See you!")), state("human", {}, call)};
    for (std::size_t i = 0; i < bot.states.size(); ++i) bot.states[i].place = line(10 + static_cast<int>(i));
}

}  // namespace

Bot bakery() {
    Bot bot;
    bot.files = {"bot.yaml"};
    bot.name = "Piekarnia";
    bot.languages = {"pl", "en"};
    bot.introduction = say("Piszesz z automatem.", "You are writing with an automatic assistant.");
    bot.hours = weekdays(7 * 60, 18 * 60);
    bot.away =
        Away{say("Teraz mamy zamknięte, otwieramy {next_open}.", "We are closed now and open {next_open}."),
             std::chrono::hours{8}};
    add_states(bot);
    bot.triggers = {trigger({"człowiek", "porozmawiać z *", "human", "talk to *"}, {}, human),
                    trigger({"menu", "start over"}, {}, welcome),
                    trigger({"thanks bot"}, say("Proszę!", "My pleasure!"))};
    for (std::size_t i = 0; i < bot.triggers.size(); ++i)
        bot.triggers[i].place = line(50 + static_cast<int>(i));
    bot.faqs = {faq("parking",
                    {{"gdzie zaparkować", "czy jest parking"}, {"where can I park", "is there parking"}},
                    say("Parking jest za budynkiem.", "Park behind the building.")),
                faq("delivery", {{"czy dowozicie"}, {"do you deliver"}}, say("Dowozimy.", "We deliver."))};
    bot.faqs[1].go = anything_else;
    bot.faqs[0].place = line(70);
    bot.fallback = {{say("Nie rozumiem.", "I did not get that."), {}, line(90)},
                    {say("Nadal nie rozumiem.", "I still do not get it."), welcome, line(91)},
                    {{}, human, line(92)}};
    Queue counter;
    counter.name = "counter";
    counter.answer_within = std::chrono::minutes{15};
    bot.queues = {counter};
    index(bot);
    return bot;
}

Instant tuesday(int hour, int minute) {
    using namespace std::chrono;
    return sys_days{2026y / November / 24} + hours{hour} + minutes{minute};
}

}  // namespace frontdesk::bots
