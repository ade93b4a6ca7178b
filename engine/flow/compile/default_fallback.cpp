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
    Say say;
    for (const std::string& language : bot.languages) {
        std::string_view text = sorries.front().text;
        for (const Sorry& known : sorries)
            if (known.language == language) text = known.text;
        say.text.in.push_back(Template::plain(std::string(text)));
    }
    return say;
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
    steps[1].go = bot.start;
    if (const auto person = first_escalating(bot)) steps.push_back({{}, person, {}});
    return steps;
}

}  // namespace frontdesk
