// SPDX-License-Identifier: MIT
// Every setting of the flow language as one table: where it stands, what it expects, what it is for, and
// whether this version can do it. The compiler refuses what is not in it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/flow/wording.hpp"

namespace frontdesk {

// A kind of map in a bot folder.
enum class Site : std::uint8_t {
    file,
    bot,
    hours,
    away,
    state,
    message,
    card,
    button,
    option,
    question,
    choice,
    personal,
    branch,
    timer,
    trigger,
    when,
    faq,
    step,
    escalate,
    queue,
    overdue,
    closed,
    canned,
    comment,
    profile,
    call,
    test_file,
    test,
    test_customer,
    test_start,
    test_step,
    test_sends,
    test_comment,
    test_opens,
    test_agent,
    test_call,
    test_expect,
    test_ticket,
};

// What a setting expects. Scalars are read by it, never guessed.
enum class Expects : std::uint8_t {
    word,       // one text
    name,       // the name of a state, a queue or a value
    text,       // a text, or a map from language to text
    says,       // one message or a list of them
    words,      // a word or a list of words
    phrases,    // a phrase, a list, or either by language
    happening,  // phrases, or a map of what else can happen
    target,     // a name, or a list of {if, to}
    map,        // settings of their own
    list,       // a list of such maps
    number,     // a number, a date or a duration, as the question wants
    duration,   // 15m, 2h, 30 days
    date,       // 2026-12-24
    yes_no,     // yes or no
    url,        // https://…
    phone,      // +48…
    condition,  // people > 40
    free,       // anything
};

enum class Since : std::uint8_t { now, later };

struct Key {
    Site site;
    std::string_view name;
    Expects expects;
    Since since;
    Wording about;
};

std::span<const Key> vocabulary();
// The setting of this name there, or null.
const Key* find_key(Site site, std::string_view name);
// The names a person may write there now, in the order of the table.
std::vector<std::string_view> known_keys(Site site);
// The sites, other than this one, that have a setting of this name.
std::vector<Site> sites_of(std::string_view name, Site other_than);
// "a state", for messages.
Wording site_name(Site site);

}  // namespace frontdesk
