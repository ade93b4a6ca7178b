// SPDX-License-Identifier: MIT
#include "engine/talk/speaking.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/talk/languages.hpp"
#include "engine/talk/limits.hpp"
#include "engine/talk/rendering.hpp"

namespace frontdesk {
namespace {

// What the tap of a choice brings back. A way to a state says all by itself; a reply, or more changes than
// fit, is found again by its place.
std::string payload_of_choice(const Scene& scene, const Choice& choice, ChoicePlace place, std::uint32_t at) {
    if (const GoTo* go = std::get_if<GoTo>(&choice.does)) {
        std::string payload = payload_of(TapGo{scene.bot.states[go->state].name, choice.actions});
        if (!payload.empty()) return payload;
    }
    place.path.push_back(at);
    return payload_of(TapChoice{std::move(place)});
}

Button button_of(const Scene& scene, const Choice& choice, const ChoicePlace& place, std::uint32_t at) {
    std::string title = fit_label(label_of(scene, choice, scene.language));
    if (const OpenUrl* open = std::get_if<OpenUrl>(&choice.does))
        return {Button::Kind::url, std::move(title), open->url};
    if (const CallPhone* call = std::get_if<CallPhone>(&choice.does))
        return {Button::Kind::phone, std::move(title), call->number};
    return {Button::Kind::postback, std::move(title), payload_of_choice(scene, choice, place, at)};
}

void send(Scene& scene, OutMessage message) { scene.effects.emplace_back(Send{std::move(message)}); }

// A long text goes before its last part, which carries the buttons. More than three of them, which no loader
// lets through, are shown under a line of their own.
void send_with_buttons(Scene& scene, std::string text, std::vector<Button> buttons) {
    const std::string_view choose = own_words(scene.language_code()).choose;
    std::vector<std::string> parts = split_text(std::move(text), max_message_units_with_buttons);
    if (parts.empty()) parts.emplace_back(choose);
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) send(scene, {std::move(parts[i]), {}, {}});
    std::string last = std::move(parts.back());
    for (std::size_t from = 0; from < buttons.size(); from += max_buttons) {
        const std::size_t to = std::min(from + max_buttons, buttons.size());
        OutMessage message{std::exchange(last, std::string{choose}), {}, {}};
        for (std::size_t i = from; i < to; ++i) message.buttons.push_back(std::move(buttons[i]));
        send(scene, std::move(message));
    }
}

void say_one(Scene& scene, const Say& one, const ChoicePlace& place) {
    std::string text = render(scene, one.text);
    if (one.buttons.empty()) {
        for (std::string& part : split_text(std::move(text), max_message_units))
            send(scene, {std::move(part), {}, {}});
        return;
    }
    std::vector<Button> buttons;
    for (std::uint32_t i = 0; i < one.buttons.size(); ++i)
        buttons.push_back(button_of(scene, one.buttons[i], place, i));
    send_with_buttons(scene, std::move(text), std::move(buttons));
}

// The options from `offer.from` on, as many as fit, and a way to the rest.
std::vector<QuickReply> quick_replies(const Scene& scene, const Offer& offer) {
    const State& state = scene.bot.states[offer.menu];
    const std::vector<Choice>& options = std::get<Menu>(state.then).options;
    const std::size_t left = options.size() - offer.from;
    const auto shown = static_cast<std::uint32_t>(left <= max_quick_replies ? left : max_quick_replies - 1);

    std::vector<QuickReply> replies;
    replies.reserve(shown + 1U);
    const ChoicePlace place{ChoicePlace::Owner::menu, state.name, {}};
    for (std::uint32_t i = offer.from; i < offer.from + shown; ++i)
        replies.push_back({fit_label(label_of(scene, options[i], scene.language)),
                           payload_of_choice(scene, options[i], place, i)});
    if (shown < left)
        replies.push_back({std::string{own_words(scene.language_code()).more},
                           payload_of(TapMore{state.name, offer.from + shown})});
    return replies;
}

}  // namespace

void say(Scene& scene, const std::vector<Say>& says, const ChoicePlace& place) {
    for (std::uint32_t i = 0; i < says.size(); ++i) {
        if (says[i].buttons.empty()) {
            say_one(scene, says[i], place);
            continue;
        }
        ChoicePlace here = place;
        here.path.push_back(i);
        say_one(scene, says[i], here);
    }
}

void say_plainly(Scene& scene, std::string_view text) { send(scene, {std::string{text}, {}, {}}); }

void say_as_button(Scene& scene, const Choice& choice) {
    std::string text = label_of(scene, choice, scene.language);
    send_with_buttons(scene, std::move(text), {button_of(scene, choice, {}, 0)});
}

void show_offer(Scene& scene) {
    if (!scene.offer) return;
    std::vector<QuickReply> replies = quick_replies(scene, *scene.offer);
    if (replies.empty()) return;
    if (!has_spoken(scene)) say_plainly(scene, own_words(scene.language_code()).choose);
    for (auto effect = scene.effects.rbegin(); effect != scene.effects.rend(); ++effect) {
        if (Send* last = std::get_if<Send>(&*effect)) {
            last->message.quick_replies = std::move(replies);
            return;
        }
    }
}

std::string label_of(const Scene& scene, const Choice& choice, LanguageIndex language) {
    return render(scene, choice.label, language);
}

}  // namespace frontdesk
