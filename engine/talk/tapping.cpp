// SPDX-License-Identifier: MIT
#include "engine/talk/tapping.hpp"

#include <string>
#include <utility>

#include "engine/talk/languages.hpp"
#include "engine/talk/limits.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/walking.hpp"

namespace frontdesk {
namespace {

void tapped(Scene& scene, std::string_view title, Place place) {
    scene.next.misses = 0;
    scene.reasons.push_back({"tap", std::string{title}, place});
}

bool follow(Scene& scene, const TapGo& tap, std::string_view title) {
    const Bot& bot = scene.bot;
    const auto state = bot.find_state(tap.state);
    if (!state) {
        scene.next.misses = 0;
        scene.reasons.push_back({"tap, its state is gone", tap.state, bot.states[bot.start].place});
        enter(scene, bot.start);
        return true;
    }
    tapped(scene, title, bot.states[*state].place);
    apply(scene.next, tap.actions);
    enter(scene, *state);
    return true;
}

// Is it the choice that was shown with this title, in any of the bot's languages? One with a placeholder may
// read otherwise today, so it is not asked for.
bool reads(const Scene& scene, const Choice& choice, std::string_view title) {
    if (title.empty()) return true;
    for (const Template& in : choice.label.in)
        for (const auto& piece : in.pieces)
            if (std::holds_alternative<Placeholder>(piece)) return true;
    for (std::size_t i = 0; i < scene.bot.languages.size(); ++i)
        if (fit_label(label_of(scene, choice, static_cast<LanguageIndex>(i))) == title) return true;
    return false;
}

bool follow(Scene& scene, const TapChoice& tap, std::string_view title) {
    ChoicePlace place = tap.place;
    const Choice* found = find_choice(scene.bot, place);
    if (found == nullptr || !reads(scene, *found, title)) {
        // It may have moved up or down in its list.
        found = nullptr;
        const std::vector<Choice>* beside = find_choices(scene.bot, place);
        for (std::uint32_t i = 0; beside != nullptr && found == nullptr && i < beside->size(); ++i) {
            if (!reads(scene, (*beside)[i], title)) continue;
            found = &(*beside)[i];
            place.path.back() = i;
        }
    }
    if (found == nullptr) return false;
    tapped(scene, title, found->place);
    choose(scene, *found, place);
    return true;
}

// The next page of a long menu. The customer is back at that menu, so what they type is read as its answer.
bool follow(Scene& scene, const TapMore& tap, std::string_view title) {
    const auto state = scene.bot.find_state(tap.state);
    const Menu* menu = state ? std::get_if<Menu>(&scene.bot.states[*state].then) : nullptr;
    if (menu == nullptr || tap.from >= menu->options.size()) return false;
    tapped(scene, title, scene.bot.states[*state].place);
    scene.next.state = scene.bot.states[*state].name;
    scene.offer = Offer{*state, tap.from};
    say_plainly(scene, own_words(scene.language_code()).choose);
    return true;
}

}  // namespace

bool follow(Scene& scene, const Tap& tap, std::string_view title) {
    return std::visit([&](const auto& kind) { return follow(scene, kind, title); }, tap);
}

}  // namespace frontdesk
