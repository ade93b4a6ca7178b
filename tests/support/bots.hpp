// SPDX-License-Identifier: MIT
// Bots made by hand, for tests that need no YAML.
#pragma once

#include <string>
#include <vector>

#include "engine/flow/bot.hpp"

namespace frontdesk::bots {

// A text given once; "{name}" and "{name|otherwise}" are placeholders.
Text text(const std::string& words);
// In Polish and English, the languages of `bakery`.
Text text(const std::string& pl, const std::string& en);
std::vector<Say> say(const std::string& words);
std::vector<Say> say(const std::string& pl, const std::string& en);

Go to(StateIndex state);
Choice go(Text label, StateIndex state, std::vector<std::string> also = {});
Choice reply(Text label, std::vector<Say> says);
Choice opens(Text label, const std::string& url);
// Puts the choices into the bot. Their ids are their labels, as if every label stood once.
Menu menu(Bot& bot, std::vector<Choice> options);
// The last of the messages with these buttons.
std::vector<Say> with_buttons(Bot& bot, std::vector<Say> says, std::vector<Choice> buttons);

State state(std::string name, std::vector<Say> says, Then then = Rest{});
Trigger trigger(std::vector<std::string> when, std::vector<Say> says, std::optional<StateIndex> to = {});
Faq faq(std::string id, std::vector<std::vector<std::string>> ask, std::vector<Say> answer);

// Open at these minutes of every day from Monday to Friday.
Hours weekdays(int from, int to);

// A bot in English with one state, "start", that says "Hello" and rests; a fallback "What?"; a queue "desk".
// Not indexed yet.
Bot plain();

// The bakery of docs/flows.md, as far as one turn needs it, in Polish and English, UTC. Indexed.
enum Bakery : StateIndex { welcome, opening_hours, anything_else, goodbye, human };
Bot bakery();

// 2026-11-24, a Tuesday, at this time of day.
Instant tuesday(int hour, int minute = 0);

}  // namespace frontdesk::bots
