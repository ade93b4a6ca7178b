// SPDX-License-Identifier: MIT
// A bot as compiled from its folder: names resolved to indices, texts to templates, phrases to an index.
// Immutable once loaded and shared between threads.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include "engine/base/instant.hpp"
#include "engine/base/zone.hpp"
#include "engine/flow/holidays/holidays.hpp"
#include "engine/flow/source.hpp"
#include "engine/text/phrase_index.hpp"
#include "engine/text/template.hpp"

namespace frontdesk {

using StateIndex = std::uint32_t;
using LanguageIndex = std::uint16_t;
using QueueIndex = std::uint16_t;

using Value = std::string;  // what a conversation remembers under a name

// A text in every language of the bot: in[language]. A text given once stands for all of them.
struct Text {
    std::vector<Template> in;
    Place place;
};

// What entering a state, tapping an option or firing a trigger changes, in this order.
struct Actions {
    std::vector<std::pair<std::string, Value>> set;
    std::vector<std::string> clear;
    std::vector<std::string> tag;
    std::vector<std::string> untag;
};

struct Choice;

// One message to the customer: a text, with up to three buttons that stay in the chat.
struct Say {
    Text text;
    std::vector<Choice> buttons;
    Place place;
};

struct GoTo {
    StateIndex state;
};
struct OpenUrl {
    std::string url;
};
struct CallPhone {
    std::string number;  // E.164, "+48601234567"
};
struct Reply {
    std::vector<Say> say;
};

// A button, or an option of a menu.
struct Choice {
    Text label;
    std::vector<std::vector<std::string>> also;  // also[language]: phrases that mean the same
    Actions actions;
    std::variant<GoTo, Reply, OpenUrl, CallPhone> does;
    Place place;
};

enum class Priority { low, normal, high, urgent };

struct Escalation {
    QueueIndex queue = 0;
    Priority priority = Priority::normal;
    std::optional<Text> subject;
    std::vector<Say> say;         // said when a person is called
    std::vector<Say> say_closed;  // said instead while the queue is closed, if there is one
    Place place;
};

// What a state does after it has spoken.
struct Rest {};  // the conversation rests here
struct Menu {
    std::vector<Choice> options;
};
using Then = std::variant<Rest, Menu, GoTo, Escalation>;

struct State {
    std::string name;
    std::vector<std::string> was;  // names it had before
    Actions actions;
    std::vector<Say> say;
    Then then;
    Place place;
};

// What a trigger, an FAQ or a step of the fallback does once it has spoken: on to a state, or stay.
struct Trigger {
    std::vector<std::vector<std::string>> when;  // when[language]
    Actions actions;
    std::vector<Say> say;
    std::optional<StateIndex> go;
    Place place;
};

struct Faq {
    std::string id;
    std::vector<std::vector<std::string>> ask;  // ask[language]
    std::vector<Say> answer;
    Actions actions;
    std::optional<StateIndex> go;
    Place place;
};

struct FallbackStep {
    std::vector<Say> say;
    std::optional<StateIndex> go;
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

struct Queue {
    std::string name;
    Text title;
    std::optional<Hours> hours;  // else the bot's
    std::optional<Duration> answer_within;
    std::vector<Say> closed_say;  // said when a person has closed the ticket or handed back
    Place place;
};

struct Away {
    std::vector<Say> say;
    Duration at_most_every = std::chrono::hours{8};
};

// What a phrase belongs to; the position in Bot::phrase_targets is the id in the phrase indices.
struct PhraseTarget {
    enum class Kind { trigger, faq } kind;
    std::uint32_t index;  // into Bot::triggers or Bot::faqs
    LanguageIndex language;
    std::string phrase;  // as written, for explanations
};

// What a customer may type for the options of one menu.
struct MenuPhrases {
    struct Target {
        std::uint32_t option;  // into Menu::options
        LanguageIndex language;
        std::string phrase;  // as written, for explanations
    };
    PhraseIndex labels;  // those without placeholders; the position in `label_targets` is the id
    PhraseIndex also;
    std::vector<Target> label_targets;
    std::vector<Target> also_targets;
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
    std::string version;                 // a short hash of the flows' bytes

    // From here on filled by index().
    PhraseIndex phrases;  // of triggers and FAQs
    std::vector<PhraseTarget> phrase_targets;
    std::vector<MenuPhrases> menus;  // by StateIndex; empty for a state without a menu
    std::unordered_map<std::string, StateIndex, NameHash, std::equal_to<>> state_names;  // also the old ones

    // The state of this name, or one that `was` called so; none: nothing.
    std::optional<StateIndex> find_state(std::string_view called) const;
};

// Fills what is searched at run time from the states, triggers, FAQs and languages. The last step of making a
// Bot, whoever makes it.
void index(Bot& bot);

}  // namespace frontdesk
