// SPDX-License-Identifier: MIT
// What every part of the compiler sees, and the parts, one declaration for each file beside this one.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/flow/compile/fields.hpp"
#include "engine/flow/compile/sections.hpp"
#include "engine/flow/draft.hpp"
#include "engine/flow/find_in_source.hpp"
#include "engine/flow/load.hpp"
#include "engine/flow/report.hpp"

namespace frontdesk {

struct Context {
    const BotFolder& folder;
    const FindZone& find_zone;
    Report& report;
    Folder read;  // whole: a name that is not found does not exist
    Draft draft;
    std::unordered_map<std::string, StateIndex> states;
    std::unordered_map<std::string, QueueIndex> queues;
    std::vector<const NodeEntry*> state_entries;  // by StateIndex
    std::vector<const NodeEntry*> queue_entries;  // by QueueIndex
    bool languages_known = false;                 // no: `bot.languages` has a mistake of its own

    // What is being compiled just now.
    Owner owner;
    Changes changes;       // of the option or button around it
    bool on_entry = true;  // no: inside what a tap does
};

// bot_section.cpp: `bot`; the languages have to be known before any text.
void compile_bot(Context& context, const Sections& sections);
void compile_away(Context& context, const NodeEntry& entry);

// hours.cpp
Hours compile_hours(Context& context, const NodeEntry& entry);

// states.cpp
State compile_state(Context& context, const NodeEntry& entry);

// answers.cpp: what answers a message from any state.
void compile_triggers(Context& context, const Sections& sections);
void compile_faqs(Context& context, const Sections& sections);
void compile_fallback(Context& context, const Sections& sections);

// people.cpp
Escalation compile_escalation(Context& context, const NodeEntry& entry);
void compile_queues(Context& context, const Sections& sections);

// says.cpp
std::vector<Say> compile_says(Context& context, const NodeEntry& entry);
// One option of a menu, or one button. `site` is Site::option or Site::button.
std::optional<Choice> compile_choice(Context& context, const Node& node, Site site, std::uint32_t index);

// texts.cpp
Text compile_text(Context& context, const Node& node, WrittenText::Use use);
// Phrases by language; told in Draft::phrases.
std::vector<std::vector<std::string>>
compile_phrases(Context& context, const NodeEntry& entry, std::uint32_t option);
// template_text.cpp: the text with its placeholders, for one language; the same in another language has the
// same mistakes, which are told once.
enum class Faults { told, known };
Template compile_template(Context& context, const Node& node, std::string_view language, Faults faults);

// words.cpp: single words.
std::string read_word(const Node& node);
std::vector<std::string> read_names(Context& context, const NodeEntry& entry);
std::vector<std::string> read_tags(Context& context, const NodeEntry& entry);  // any short text will do
std::optional<Duration> read_duration(Context& context, const NodeEntry& entry);
// The state that `go` names, noted as a jump from the present owner.
std::optional<StateIndex> read_target(Context& context, const NodeEntry& entry, Jump::How how);
Actions read_actions(Context& context, const Fields& fields);
Changes changes_of(const Actions& actions);

// default_fallback.cpp: what a bot without `fallback` says.
std::vector<FallbackStep> default_fallback(const Bot& bot);

}  // namespace frontdesk
