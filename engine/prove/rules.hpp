// SPDX-License-Identifier: MIT
// What is proven without playing anything, one file each.
#pragma once

#include "engine/base/instant.hpp"
#include "engine/flow/bot.hpp"
#include "engine/flow/report.hpp"
#include "engine/flow/source.hpp"

namespace frontdesk {

// [always-true], [never-true]
void prove_conditions(const Bot& bot, const BotFolder& folder, Report& report);
// [hidden-branch], [hidden-option], [hidden-trigger]: what an earlier one always takes.
void prove_hidden(const Bot& bot, const BotFolder& folder, Report& report);
// [no-answer-fits]
void prove_questions(const Bot& bot, const BotFolder& folder, Instant now, Report& report);
// [faq-confusion], [answer-is-old]
void prove_faqs(const Bot& bot, const BotFolder& folder, Instant now, Report& report);
// [never-tested], [labels-alike], [long-menu]
void prove_habits(const Bot& bot, const BotFolder& folder, Report& report);

}  // namespace frontdesk
