// SPDX-License-Identifier: MIT
// Every setting of the flow language as one table: where it stands, what it expects and what it is for. The
// compiler refuses what is not in it; the JSON Schema and the reference page are made from it.
#pragma once

#include <cstdint>
#include <optional>
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
    word,          // one text
    name,          // a name that is given here: of a value, an FAQ, a goal
    state,         // the name of a state
    queue,         // the name of a queue
    text,          // a text, or a map from language to text
    link,          // https://…, or one a language
    media,         // a path below assets/ or https://…, or one a language
    says,          // one message or a list of them
    texts_or_any,  // a text, a text a language, or a list of such
    words,         // a word or a list of words
    lines,         // a list of texts
    groups,        // a list of lists of words
    phrases,       // a phrase, a list, or either by language
    happening,     // phrases, or a map of what else can happen
    target,        // the name of a state, "back", or a list of {if, to}
    otherwise,     // messages, or a map of settings (`holds`)
    map,           // a map of settings (`holds`)
    named,         // a map from names to maps of settings (`holds`)
    list,          // a list of maps of settings (`holds`)
    constants,     // a map from names of values to constants
    pointers,      // a map from names of values to JSON pointers
    headers,       // a map from names of HTTP headers to texts
    days,          // a map from days of the week to times
    dates,         // a map from dates to times
    json,          // anything; texts in it may have placeholders
    raw,           // a map from platforms to JSON
    whole_number,  // 3
    limit,         // a number, a date or "in 2 days", as the question wants
    duration,      // 15m, 2h, 30 days
    date,          // 2026-12-24
    yes_no,        // yes or no
    url,           // https://…
    phone,         // +48…
    condition,     // people > 40
    pattern,       // a regular expression (RE2)
};

struct Key {
    Site site;
    std::string_view name;
    Expects expects;
    Wording about;
    std::optional<Site> holds = {};                // what the map, or each map of the list, is
    std::span<const std::string_view> words = {};  // the words allowed; empty: any
    bool needed = false;                           // a map of this site without it is an error
};

// In the order of the reference page.
std::span<const Key> vocabulary();
// The setting of this name there, or null.
const Key* find_key(Site site, std::string_view name);
// The names a person may write there, in the order of the table.
std::vector<std::string_view> known_keys(Site site);
// The sites, other than this one, that have a setting of this name.
std::vector<Site> sites_of(std::string_view name, Site other_than);
// "a state", for messages.
Wording site_name(Site site);

}  // namespace frontdesk
