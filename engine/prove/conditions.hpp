// SPDX-License-Identifier: MIT
// Every condition and every text of a bot, with where it stands; what its messages, choices and actions have
// in common.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

// Lists of messages, wherever they stand.
void for_each_says(const Bot& bot, const std::function<void(const std::vector<Say>&)>& visit);
// Each message, also those in a one_of.
void for_each_say(const std::vector<Say>& says, const std::function<void(const Say&)>& visit);
// Texts that somebody reads: a customer, or the people of the business.
void for_each_text(const Bot& bot, const std::function<void(const Text&)>& visit);
// What a message shows to be tapped.
std::vector<ChoiceIndex> buttons_of(const Say& say);

void for_each_condition(const Bot& bot, const std::function<void(const Condition&, Place)>& visit);
// Those of one state, of its options and its buttons.
void for_each_condition_of(const Bot& bot,
                           const State& state,
                           const std::function<void(const Condition&, Place)>& visit);

// Values as conditions know them.
TypesOf types_of(const Bot& bot);
// The tags that a condition asks for.
void add_tags(const ConditionNode& node, std::vector<std::string>& tags);
// Does it depend on what no list of answers tells: the date, a calculation, one value beside another, or (if
// that is not counted) how often a state was entered?
bool is_beyond_trying(const Condition& condition, const Bot& bot, bool counts_visits);

// The first place at or behind `from` where the text stands, underlined; else `from`.
Mark mark_in_source(const BotFolder& folder, Place from, std::string_view text);

}  // namespace frontdesk
