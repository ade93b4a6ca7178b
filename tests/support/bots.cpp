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
std::vector<Say> say(const std::string& words) { return {Say{TextSay{text(words), {}}}}; }
std::vector<Say> say(const std::string& pl, const std::string& en) {
    return {Say{TextSay{text(pl, en), {}}}};
}

Go to(StateIndex state) {
    Branch branch;
    branch.to = state;
    return Go{{branch}};
}

Choice go(Text label, StateIndex state, std::vector<std::string> also) {
    Choice choice;
    choice.label = std::move(label);
    if (!also.empty()) choice.also = {std::move(also)};
    choice.does = to(state);
    return choice;
}

Choice reply(Text label, std::vector<Say> says) {
    Choice choice;
    choice.label = std::move(label);
    choice.does = Reply{std::move(says)};
    return choice;
}

Choice opens(Text label, const std::string& url) {
    Choice choice;
    choice.label = std::move(label);
    choice.does = OpenUrl{text(url)};
    return choice;
}

namespace {

std::vector<ChoiceIndex> add(Bot& bot, std::vector<Choice> choices) {
    std::vector<ChoiceIndex> indices;
    for (Choice& choice : choices) {
        choice.id = choice.label.in.front().words();
        indices.push_back(static_cast<ChoiceIndex>(bot.choices.size()));
        bot.choices.push_back(std::move(choice));
    }
    return indices;
}

}  // namespace

Menu menu(Bot& bot, std::vector<Choice> options) { return Menu{add(bot, std::move(options))}; }

std::vector<Say> with_buttons(Bot& bot, std::vector<Say> says, std::vector<Choice> buttons) {
    std::get<TextSay>(says.back().what).buttons = add(bot, std::move(buttons));
    return says;
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
    made.when.phrases = {std::move(when)};
    made.say = std::move(says);
    if (to) made.then = bots::to(*to);
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
    bot.fallback = {{say("What?"), {}, 0, line(90)}};
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
              menu(bot, welcome_options)),
        state("opening_hours", say("Pon-pt 7-18.", "Mon-Fri 7-18."), to(anything_else)),
        state("anything_else", say("Coś jeszcze?", "Anything else?"), menu(bot, more_options)),
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
    bot.faqs[1].go = to(anything_else);
    bot.faqs[0].place = line(70);
    bot.fallback = {{say("Nie rozumiem.", "I did not get that."), {}, 0, line(90)},
                    {say("Nadal nie rozumiem.", "I still do not get it."), to(welcome), 0, line(91)},
                    {{}, to(human), 0, line(92)}};
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
