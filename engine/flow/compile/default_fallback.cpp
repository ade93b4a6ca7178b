// SPDX-License-Identifier: MIT
// What a bot without a `fallback` of its own says when it understands nothing.
#include <array>

#include "engine/flow/compile/context.hpp"

namespace frontdesk {

namespace {

struct Sorry {
    std::string_view language;
    std::string_view text;
};

constexpr std::array<Sorry, 10> sorries = {{
    {"en", "Sorry, I did not understand that."},
    {"pl", "Przepraszam, nie rozumiem."},
    {"de", "Das habe ich leider nicht verstanden."},
    {"fr", "Désolé, je n’ai pas compris."},
    {"es", "Lo siento, no lo he entendido."},
    {"it", "Mi dispiace, non ho capito."},
    {"pt", "Desculpe, não entendi."},
    {"nl", "Sorry, dat heb ik niet begrepen."},
    {"cs", "Promiňte, nerozumím."},
    {"uk", "Вибачте, я не зрозумів."},
}};

Say sorry(const Bot& bot) {
    Text words;
    for (const std::string& language : bot.languages) {
        std::string_view text = sorries.front().text;
        for (const Sorry& known : sorries)
            if (known.language == language) text = known.text;
        words.in.push_back(Template::plain(std::string(text)));
    }
    Say say;
    say.what = TextSay{std::move(words), {}};
    return say;
}

Go to_state(StateIndex state) {
    Branch branch;
    branch.to = state;
    return Go{{branch}};
}

std::optional<StateIndex> first_escalating(const Bot& bot) {
    for (std::size_t i = 0; i < bot.states.size(); ++i)
        if (std::holds_alternative<Escalation>(bot.states[i].then)) return static_cast<StateIndex>(i);
    return std::nullopt;
}

}  // namespace

std::vector<FallbackStep> default_fallback(const Bot& bot) {
    std::vector<FallbackStep> steps(2);
    steps[0].say = {sorry(bot)};
    steps[1].say = {sorry(bot)};
    steps[1].go = to_state(bot.start);
    if (const auto person = first_escalating(bot)) {
        steps.emplace_back();
        steps.back().go = to_state(*person);
    }
    return steps;
}

}  // namespace frontdesk
