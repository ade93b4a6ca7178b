// SPDX-License-Identifier: MIT
// A bot as compiled from its folder: names resolved to indices, texts to templates, phrases to an index.
// Immutable once loaded and shared between threads.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include "engine/base/instant.hpp"
#include "engine/base/zone.hpp"
#include "engine/flow/actions.hpp"
#include "engine/flow/call.hpp"
#include "engine/flow/condition/value_info.hpp"
#include "engine/flow/holidays/holidays.hpp"
#include "engine/flow/message.hpp"
#include "engine/flow/question.hpp"
#include "engine/flow/source.hpp"
#include "engine/flow/text.hpp"
#include "engine/text/phrase_index.hpp"
#include "engine/text/understand/faq_model.hpp"

namespace frontdesk {

using QueueIndex = std::uint16_t;

enum class Priority { low, normal, high, urgent };

struct Escalation {
    QueueIndex queue = 0;
    Priority priority = Priority::normal;
    std::optional<Text> subject;
    std::vector<Say> say;         // said when a person is called
    std::vector<Say> say_closed;  // said instead while the queue is closed, if there is one
    bool keep_bot = false;        // the bot goes on answering until a person takes over
    Place place;
};

// What a state does after it has spoken.
struct Rest {};  // the conversation rests here
struct Menu {
    std::vector<ChoiceIndex> options;
};
using Then = std::variant<Rest, Menu, Form, Escalation, Go, Visit>;

// What begins a trigger besides phrases.
struct Occasion {
    enum class Kind {
        phrases,
        referral,       // `is`: the ref; "*": any
        ad,             // `is`: the ad's id; "*": any
        sticker,        // `is`: "thumbs_up" or a sticker's id; "*": any
        attachment,     // `is`: "image", "audio", "video", "file", "location"; "*": any
        reaction,       // `is`: "love", "like", … or an emoji; "*": any
        optin,          // `is`: the ref; "*": any
        regex,          // `pattern`, found anywhere in the message
        first_message,  // the first a customer ever writes
        away_for,       // a customer comes back after `away_for`
        get_started,    // the button before the first message
    } kind = Kind::phrases;
    Phrases phrases;
    std::string is;
    std::optional<Pattern> pattern;
    Duration away_for{0};
};

struct Trigger {
    Occasion when;
    std::optional<Condition> only_if;
    std::vector<StateIndex> in;  // only in these states; empty: in all
    Actions actions;
    std::vector<Say> say;
    std::variant<std::monostate, Go, Visit> then;  // monostate: the conversation stays where it is
    std::optional<Call> call;
    Place place;
};

// Said when nothing else answers.
struct FallbackStep {
    std::vector<Say> say;
    std::optional<Go> go;
    int suggest = 0;  // how many of the nearest FAQs and options are offered
    Place place;
};

// When a state has waited so long.
struct StateTimer {
    Duration wait{0};
    std::vector<Say> say;
    std::optional<Go> go;
    Place place;
};

struct State {
    std::string name;
    std::vector<std::string> was;  // names it had before
    Actions actions;
    std::optional<Call> call;
    std::vector<Say> say;
    std::optional<std::vector<Say>> again;  // said instead of `say` when it is shown again
    Then then;
    std::optional<Go> go;                   // after its form, or after an escalation that keeps the bot
    std::vector<Trigger> on;                // its own, tried before the global ones
    std::optional<FallbackStep> otherwise;  // its own fallback
    std::vector<StateTimer> after;
    std::string goal;  // counted when it is entered; empty: none
    Place place;
};

struct Faq {
    std::string id;
    Phrases ask;
    std::vector<Say> answer;
    std::vector<ChoiceIndex> menu;  // shown under the answer
    Actions actions;
    std::optional<Go> go;
    std::optional<Condition> only_if;
    std::optional<Date> review_by;
    Strictness match = Strictness::normal;
    Place place;
};

// Minutes since local midnight; `to` is over 1440 when the range ends on the next day. from < to.
struct TimeRange {
    int from = 0;
    int to = 0;
    bool operator==(const TimeRange&) const = default;
};

// Dates on which the week does not hold. A yearly one has year 0 in both ends and may wrap round the new
// year.
struct HoursException {
    std::chrono::year_month_day from;
    std::chrono::year_month_day to;  // inclusive
    std::vector<TimeRange> ranges;   // none: closed
    Place place;
};

struct Hours {
    std::array<std::vector<TimeRange>, 7> open;  // Monday is 0; sorted, never overlapping
    std::vector<HoursException> except;          // wins over the holidays and the week
    std::optional<HolidayCalendar> holidays;     // closed on these; wins over the week
    bool always = false;                         // no hours given: always open
};

struct Overdue {
    std::vector<Say> say;
    std::optional<Priority> priority;
    std::optional<Text> notify;
    Place place;
};

struct Queue {
    std::string name;
    Text title;
    std::optional<Hours> hours;  // else the bot's
    std::optional<Duration> answer_within;
    std::optional<Overdue> overdue;  // when nobody has answered within it
    std::vector<Say> closed_say;     // said when a person has closed the ticket or handed back
    std::vector<std::string> agents;
    std::vector<std::string> checklist;  // steps shown to the agent
    Place place;
};

struct Away {
    std::vector<Say> say;
    Duration at_most_every = std::chrono::hours{8};
};

// A saved reply of the people of the business.
struct Canned {
    std::string id;
    Text text;
    Place place;
};

// What is done to a comment under a post of the Page.
struct CommentRule {
    Phrases when;
    bool any = false;                // every comment
    std::vector<std::string> posts;  // only under these; empty: under all
    std::vector<Text> reply;         // one of them, in public; empty: none
    bool approve = false;
    bool like = false;
    bool hide = false;
    std::optional<QueueIndex> queue;  // a person sees it too
    std::vector<Say> message;         // the one private reply
    std::optional<Go> go;             // where the conversation is when they write back
    Place place;
};

// What Messenger shows before the first message; sent by `frontdesk publish`.
struct Profile {
    Text greeting;
    std::vector<ChoiceIndex> ice_breakers;
    std::vector<ChoiceIndex> menu;
};

// What a phrase belongs to; the position in the list beside its index is the id in that index.
struct PhraseTarget {
    enum class Kind { option, on, trigger, faq, question, comment } kind;
    std::uint32_t index;  // into the menu's options, State::on, Bot::triggers, Bot::faqs, Form::questions or
                          // Bot::comments
    LanguageIndex language;
    std::string phrase;  // as written, for explanations
};
// Phrases that are searched together.
struct Phrasebook {
    PhraseIndex index;
    std::vector<PhraseTarget> targets;
};

// What a customer may type while a state waits.
struct StatePhrases {
    Phrasebook labels;  // of options; those without placeholders
    Phrasebook also;    // of options
    Phrasebook on;
    Phrasebook called;  // of the questions of a form, here or where an option changes one
};

// Lets a map from names be searched with a view.
struct NameHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>{}(name); }
};

struct Bot {
    std::vector<std::string> files;  // Place::file
    std::string name;
    std::vector<std::string> languages;  // codes; the first is the default
    TimeZone zone;
    StateIndex start = 0;
    std::vector<Say> introduction;  // empty: none
    Duration introduction_again = std::chrono::days{30};
    Duration quiet_after_person = std::chrono::hours{12};
    Hours hours;
    std::optional<Away> away;
    std::vector<State> states;
    std::vector<Trigger> triggers;  // in the order of the files, which is the order they are tried in
    std::vector<Faq> faqs;
    std::vector<FallbackStep> fallback;  // never empty: the loader supplies a default
    std::vector<Queue> queues;           // never empty: the loader supplies "default"
    std::vector<Choice> choices;         // every button and option; the rest names them by index
    std::vector<CommentRule> comments;   // in the order they are tried in
    std::vector<Canned> canned;
    std::vector<std::vector<std::string>> synonyms;  // groups of words that mean the same
    Profile profile;
    std::map<std::string, ValueInfo, std::less<>> values;  // what every `set` and `save` gives
    std::string version;                                   // a short hash of the flows' bytes

    // From here on filled by index().
    Phrasebook phrases;                       // of triggers and FAQs
    Phrasebook comment_phrases;               // of comments
    std::vector<StatePhrases> state_phrases;  // by StateIndex
    std::vector<StatePhrases> faq_phrases;    // of the menus under FAQs, by the FAQ's index
    std::vector<FaqModel> faq_models;         // by LanguageIndex
    std::unordered_map<std::string, ChoiceIndex, NameHash, std::equal_to<>> choice_ids;
    std::unordered_map<std::string, StateIndex, NameHash, std::equal_to<>> state_names;  // also the old ones

    // The state of this name, or one that `was` called so; none: nothing.
    std::optional<StateIndex> find_state(std::string_view called) const;
    std::optional<std::uint32_t> find_faq(std::string_view id) const;
    std::optional<QueueIndex> find_queue(std::string_view called) const;
};

// Fills what is searched at run time from the states, triggers, FAQs and languages. The last step of making a
// Bot, whoever makes it.
void index(Bot& bot);

}  // namespace frontdesk
