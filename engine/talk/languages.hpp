// SPDX-License-Identifier: MIT
// Which language a conversation is in, and the few words the engine says of its own.
#pragma once

#include <optional>
#include <string_view>

#include "engine/flow/bot.hpp"
#include "engine/talk/conversation.hpp"
#include "engine/talk/turn.hpp"

namespace frontdesk {

// The bot's language of a code or locale ("pl", "pl_PL", "PT-br"): the exact one, else the one that shares
// its first part.
std::optional<LanguageIndex> language_of(const Bot& bot, std::string_view code);

// What the customer chose; else what the platform's profile says; else what was guessed from their words;
// else the default.
LanguageIndex language_of(const Bot& bot, const Customer& customer, const Conversation& conversation);

// May what the customer writes change the language? Not when they chose one, or their profile names one.
bool may_guess_language(const Bot& bot, const Customer& customer, const Conversation& conversation);

struct OwnWords {
    std::string_view choose;          // above a menu when nothing else was said
    std::string_view more;            // the quick reply behind which the rest of a long menu is
    std::string_view calls_a_person;  // when the bot cannot go on
    std::string_view yes;             // the quick replies of a question that wants a yes or a no
    std::string_view no;
    std::string_view which;         // when an answer could mean several things
    std::string_view did_you_mean;  // when several FAQs are as near
    std::string_view change_what;   // when the customer wants to change an answer and does not say which
    std::string_view what_time;     // when an answer has a date and no time
    std::string_view which_day;     // when it has a time and no date
};

// In the language of this code; English where we do not know it.
const OwnWords& own_words(std::string_view language);

}  // namespace frontdesk
