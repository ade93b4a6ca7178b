// SPDX-License-Identifier: MIT
#include "engine/talk/speaking.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/talk/languages.hpp"
#include "engine/talk/limits.hpp"
#include "engine/talk/payload.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/walking.hpp"

namespace frontdesk {
namespace {

void send(Scene& scene, OutMessage message) {
    message.typing_before = std::exchange(scene.typing, Duration{0});
    scene.effects.emplace_back(Send{std::move(message), scene.saying});
}

Button button_of(const Scene& scene, const Choice& choice) {
    std::string title = fit_label(render(scene, choice.label));
    if (const OpenUrl* open = std::get_if<OpenUrl>(&choice.does))
        return {Button::Kind::url, std::move(title), render_url(scene, open->url)};
    if (const CallPhone* call = std::get_if<CallPhone>(&choice.does))
        return {Button::Kind::phone, std::move(title), call->number};
    return {Button::Kind::postback, std::move(title), payload_of_choice(scene.bot, choice)};
}

std::vector<Button> buttons_of(const Scene& scene, const std::vector<ChoiceIndex>& choices) {
    std::vector<Button> buttons;
    for (const ChoiceIndex index : choices)
        if (const Choice& choice = scene.bot.choices[index]; holds(scene, choice.only_if))
            buttons.push_back(button_of(scene, choice));
    return buttons;
}

// A long text goes before its last part, which carries the buttons. More than three of them, which no loader
// lets through, are shown under a line of their own.
void send_with_buttons(Scene& scene, std::string text, std::vector<Button> buttons) {
    const std::string_view choose = own_words(scene.language_code()).choose;
    std::vector<std::string> parts = split_text(std::move(text), max_message_units_with_buttons);
    if (parts.empty()) parts.emplace_back(choose);
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) send(scene, {.text = std::move(parts[i])});
    std::string last = std::move(parts.back());
    for (std::size_t from = 0; from < buttons.size(); from += max_buttons) {
        const std::size_t to = std::min(from + max_buttons, buttons.size());
        OutMessage message{.text = std::exchange(last, std::string{choose})};
        for (std::size_t i = from; i < to; ++i) message.buttons.push_back(std::move(buttons[i]));
        send(scene, std::move(message));
    }
}

void send_text(Scene& scene, std::string text) {
    for (std::string& part : split_text(std::move(text), max_message_units))
        send(scene, {.text = std::move(part)});
}

void say_one(Scene& scene, const Say& one);

void say_as(Scene& scene, const TextSay& words, const Say&) {
    std::vector<Button> buttons = buttons_of(scene, words.buttons);
    if (buttons.empty()) return send_text(scene, render(scene, words.text));
    send_with_buttons(scene, render(scene, words.text), std::move(buttons));
}

void say_as(Scene& scene, const ShownMedia& media, const Say&) {
    send(scene, {.media = Media{media.kind, render_url(scene, media.source)}});
}

OutCard card_of(const Scene& scene, const Card& card) {
    OutCard out;
    out.title = shorten(render(scene, card.title), max_card_units);
    out.subtitle = shorten(render(scene, card.subtitle), max_card_units);
    out.image = render_url(scene, card.image);
    out.url = render_url(scene, card.url);
    out.buttons = buttons_of(scene, card.buttons);
    return out;
}

void say_as(Scene& scene, const Cards& cards, const Say&) {
    OutMessage message;
    for (const Card& card : cards.cards) message.cards.push_back(card_of(scene, card));
    send(scene, std::move(message));
}

// The first is chosen by the customer, those after it in turn, so that nobody reads the same twice in a row.
void say_as(Scene& scene, const OneOf& one_of, const Say& say) {
    if (one_of.says.empty()) return;
    std::uint64_t seed = 14695981039346656037ULL;
    for (const char c : scene.customer.id) seed = (seed ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    std::int64_t& before = scene.next.varied[spot(scene.bot, say.place)];
    const auto at = (seed % one_of.says.size() + static_cast<std::uint64_t>(before)) % one_of.says.size();
    if (before < std::int64_t{1} << 60U) ++before;
    say_one(scene, one_of.says[at]);
}

void say_as(Scene& scene, const Pause& pause, const Say&) { scene.typing += pause.length; }

void say_as(Scene& scene, const Raw& raw, const Say&) { send(scene, {.raw = raw.json}); }

void say_one(Scene& scene, const Say& one) {
    if (!holds(scene, one.only_if)) return;
    if (one.only_if) scene.trace.push_back(one.place);
    scene.saying = one.place;
    std::visit([&](const auto& what) { say_as(scene, what, one); }, one.what);
}

}  // namespace

void say(Scene& scene, const std::vector<Say>& says) {
    for (const Say& one : says) say_one(scene, one);
}

void say_plainly(Scene& scene, std::string_view text) {
    scene.saying = {};
    send(scene, {.text = std::string{text}});
}

void say_text(Scene& scene, const Text& text) {
    scene.saying = text.place;
    send_text(scene, render(scene, text));
}

void say_as_button(Scene& scene, ChoiceIndex index) {
    const Choice& choice = scene.bot.choices[index];
    scene.saying = choice.place;
    send_with_buttons(scene, render(scene, choice.label), {button_of(scene, choice)});
}

void attach_offer(Scene& scene) {
    if (scene.offer.empty()) return;
    if (!has_spoken(scene)) say_plainly(scene, own_words(scene.language_code()).choose);
    for (auto effect = scene.effects.rbegin(); effect != scene.effects.rend(); ++effect) {
        if (Send* last = std::get_if<Send>(&*effect)) {
            last->message.quick_replies = std::move(scene.offer);
            return;
        }
    }
}

std::string label_of(const Scene& scene, const Choice& choice, LanguageIndex language) {
    return render(scene, choice.label, language);
}

// A way to a state says all by itself; whatever depends, or does not fit, is found again by its id.
std::string payload_of_choice(const Bot& bot, const Choice& choice) {
    const Go* go = std::get_if<Go>(&choice.does);
    const Actions& actions = choice.actions;
    const bool fits = !actions.language && !actions.unsubscribe && !actions.note && !actions.notify;
    if (go != nullptr && go->branches.size() == 1 && !go->branches.front().back && !choice.only_if && fits) {
        std::string payload =
            payload_of(TapGo{bot.states[go->branches.front().to].name, choice.actions, choice.id});
        if (!payload.empty()) return payload;
    }
    return payload_of(TapChoice{choice.id});
}

}  // namespace frontdesk
