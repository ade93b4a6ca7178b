// SPDX-License-Identifier: MIT
// What every part of the compiler sees, and the parts, one declaration for each file beside this one.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
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
    Draft draft = {};
    std::unordered_map<std::string, StateIndex> states = {};
    std::unordered_map<std::string, QueueIndex> queues = {};
    std::vector<const NodeEntry*> state_entries = {};  // by StateIndex
    std::vector<const NodeEntry*> queue_entries = {};  // by QueueIndex
    bool languages_known = false;                      // no: `bot.languages` has a mistake of its own
    std::unordered_set<std::string> choice_ids = {};
    std::unordered_map<std::string, int> choice_counts = {};    // how often an owner has had a label
    std::map<std::string, Mark, std::less<>> value_marks = {};  // what gave each value its type

    // What is being compiled just now.
    Owner owner = {};
    std::string owner_name = {};  // stays the same while the author does not rename it
    Changes changes = {};         // what is known around it
    bool on_entry = true;         // no: inside what a tap does
    bool in_retry = false;
};

// Puts back, at the end of a block, what was known before it.
class Around {
public:
    explicit Around(Context& context) : context_(context), changes_(context.changes) {}
    Around(const Around&) = delete;
    Around& operator=(const Around&) = delete;
    ~Around() { context_.changes = std::move(changes_); }

private:
    Context& context_;
    Changes changes_;
};

// bot_section.cpp: `bot`; the languages have to be known before any text.
void compile_bot(Context& context, const Sections& sections);
void compile_away(Context& context, const NodeEntry& entry);

// values.cpp: the type of every value, before anything that uses one.
void collect_values(Context& context, const std::vector<Node>& trees);
Wording type_words(ValueType type);  // "a number"
// The constant that `set` gives the value of this name; told if it does not suit.
std::optional<Value> read_constant(Context& context, std::string_view name, const NodeEntry& entry);

// types_by_use.cpp: of the `wanted` values, those whose use in conditions and placeholders tells their type.
using TypeOfName = std::function<std::optional<ValueType>(std::string_view)>;
std::map<std::string, ValueType, std::less<>> types_by_use(const std::vector<Node>& trees,
                                                           const TypeOfName& known,
                                                           const std::set<std::string, std::less<>>& wanted);

// hours.cpp
Hours compile_hours(Context& context, const NodeEntry& entry);

// holidays.cpp: the country whose holidays close; nothing and a diagnostic if it is not known.
std::optional<HolidayCalendar> compile_holidays(Context& context, const NodeEntry& entry);
// The code, perhaps with a part of the country, that somebody meant who wrote "Poland", "Polska" or "Bavria".
std::optional<std::string_view> meant_country(std::string_view text);

// states.cpp
State compile_state(Context& context, const NodeEntry& entry);

// questions.cpp
Form compile_form(Context& context, const NodeEntry& entry);
// The one question of a state with `ask`.
Form compile_single_question(Context& context, const Fields& fields);
// `tries` and `give_up` of the state.
void compile_patience(Context& context, const Fields& fields, Form& form);
// Forms without `give_up` take that of the fallback's last step.
void give_up_by_default(Bot& bot);

// triggers.cpp
void compile_triggers(Context& context, const Sections& sections);
std::vector<Trigger> compile_on(Context& context, const NodeEntry& entry);

// answers.cpp: FAQs and the fallback.
void compile_faqs(Context& context, const Sections& sections);
void compile_fallback(Context& context, const Sections& sections);
FallbackStep compile_otherwise(Context& context, const NodeEntry& entry);

// people.cpp
Escalation compile_escalation(Context& context, const NodeEntry& entry);
void compile_queues(Context& context, const Sections& sections);
std::optional<QueueIndex> read_queue(Context& context, const NodeEntry& entry);

// comments.cpp
void compile_comments(Context& context, const Sections& sections);

// extras.cpp: saved replies, synonyms, what Messenger shows first.
void compile_canned(Context& context, const Sections& sections);
void compile_synonyms(Context& context, const Sections& sections);
void compile_profile(Context& context, const Sections& sections);

// calls.cpp
// What it saves is known from here on: if any of it is missing, the call has failed.
std::optional<Call> compile_call(Context& context, const NodeEntry& entry);
Template compile_request_text(Context& context, const Node& node);

// says.cpp
std::vector<Say> compile_says(Context& context, const NodeEntry& entry);

// cards.cpp
Cards compile_cards(Context& context, const NodeEntry& entry);
std::vector<ChoiceIndex> compile_buttons(Context& context, const NodeEntry& entry);

// links.cpp: addresses, and files of the bot.
// What somebody meant who wrote "http://example.com" or "example.com/cakes"; empty: that is no address.
std::string with_https(std::string_view address);
Text compile_media(Context& context, const NodeEntry& entry);
Text compile_link(Context& context, const NodeEntry& entry);

// choices.cpp: one option of a menu, or one button. `site` is Site::option or Site::button.
enum class LabelUse { on_button, of_ice_breaker };
std::optional<ChoiceIndex> compile_choice(Context& context,
                                          const Node& node,
                                          Site site,
                                          std::uint32_t position,
                                          LabelUse use = LabelUse::on_button);
std::vector<ChoiceIndex> compile_menu(Context& context, const NodeEntry& entry);

// texts.cpp
Text compile_text(Context& context, const Node& node, WrittenText::Use use);
std::optional<LanguageIndex> language_index(const Context& context, std::string_view code);
void tell_unknown_language(Context& context, const NodeEntry& entry);
// template_text.cpp: the text with its placeholders, for one language; the same in another language has the
// same mistakes, which are told once.
enum class Faults { told, known };
Template compile_template(Context& context, const Node& node, std::string_view language, Faults faults);

// phrases.cpp
Phrases compile_phrases(Context& context, const NodeEntry& entry);
// The same, told in Draft::phrases as heard for this part of the present owner.
struct Heard {
    WrittenPhrase::Part part = WrittenPhrase::Part::answer;
    std::uint32_t index = 0;
    bool always = true;
};
Phrases compile_heard(Context& context, const NodeEntry& entry, Heard heard);

// conditions.cpp
std::optional<Condition> compile_condition(Context& context, const NodeEntry& entry);
std::optional<Limit> compile_limit(Context& context, const NodeEntry& entry, Expect expect);
// The condition under this key, if there is one; what it speaks of is known from here on.
std::optional<Condition> read_condition(Context& context, const Fields& fields, std::string_view key = "if");

// patterns.cpp
std::optional<Pattern> compile_pattern(Context& context, const NodeEntry& entry);

// targets.cpp: names of states, noted as ways from the present owner.
std::optional<Go> read_go(Context& context, const NodeEntry& entry, Jump::How how);
std::optional<StateIndex> read_state(Context& context, const NodeEntry& entry, Jump::How how);
std::optional<Visit> read_visit(Context& context, const NodeEntry& entry, Jump::How how);

// words.cpp: single words.
std::string read_word(const Node& node);
std::vector<std::string> read_names(Context& context, const NodeEntry& entry);
// The name as that of a value; told and empty when it cannot be one, or is the bot's own.
std::string usable_value_name(Context& context, Mark mark, std::string_view name);
std::vector<std::string> read_tags(Context& context, const NodeEntry& entry);  // any short text will do
std::vector<std::string> read_lines(Context& context, const NodeEntry& entry);
std::optional<Duration> read_duration(Context& context, const NodeEntry& entry);
std::optional<bool> read_yes_no(Context& context, const NodeEntry& entry);
std::optional<int> read_whole_number(Context& context, const NodeEntry& entry, int least, int most);
// The position of the word among those that the vocabulary allows there; told if it is none of them.
std::optional<std::size_t> read_choice(Context& context, const NodeEntry& entry, Site site);
std::optional<Date> read_date(Context& context, const NodeEntry& entry);

// actions.cpp
Actions read_actions(Context& context, const Fields& fields);
std::vector<std::pair<std::string, Value>> read_set(Context& context, const NodeEntry& entry);
Changes changes_of(const Actions& actions);
void add_changes(Changes& to, const Changes& more);

// default_fallback.cpp: what a bot without `fallback` says.
std::vector<FallbackStep> default_fallback(const Bot& bot);

}  // namespace frontdesk
