// SPDX-License-Identifier: MIT
// A bot while it is being compiled: the Bot, and beside it what the rules need to know about how it was
// written (where every jump, text and phrase stands).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

// What a jump, text or phrase belongs to; `index` is into the Bot's vector of that kind.
struct Owner {
    enum class Kind {
        bot,
        away,
        state,
        trigger,
        faq,
        fallback,
        queue,
        canned,
        comment,
        profile
    } kind = Kind::bot;
    std::uint32_t index = 0;
    bool operator==(const Owner&) const = default;
};

// What is surely known, and what is forgotten, once something was chosen, answered or asked; only the names
// of values. A name that a condition around it speaks of counts as known: the condition saw to it.
struct Changes {
    std::vector<std::string> set;
    std::vector<std::string> clear;
};

// One way to a state.
struct Jump {
    enum class How {
        at_once,  // nobody waits for anything
        tap,      // of an option or a button, which may come long after it was shown
        later,    // after answers, a while, a call, or words of the customer
    } how = How::at_once;
    Owner from;
    StateIndex to = 0;
    Changes changes;
    Mark mark;  // the name of the state, where it is written
};

// A text as written, in one language.
struct WrittenText {
    enum class Use {
        message,
        message_with_buttons,
        label,
        card_title,
        card_subtitle,
        greeting,
        ice_breaker,
        link,     // an address, or a path
        inward,   // read by the people of the business
        request,  // sent to another program
    } use = Use::message;
    Owner owner;
    std::string raw;
    Template compiled;
    Changes changes;  // of what it is said for
    Mark mark;
    bool shown_on_entry = true;  // no: said for a tap, which may come long after
    bool is_retry = false;       // {min} and {max} are known
};

struct WrittenPhrase {
    enum class Part { answer, option, on } part = Part::answer;
    Owner owner;
    std::uint32_t index = 0;  // which option of the owner, or which of a state's `on`
    LanguageIndex language = 0;
    std::string phrase;
    bool is_label = false;
    bool always = true;  // no: only under a condition, or only in some states
    Mark mark;
};

struct Draft {
    Bot bot;
    std::vector<Jump> jumps;
    std::vector<WrittenText> texts;
    std::vector<WrittenPhrase> phrases;
    std::map<std::string, std::size_t> values;  // every name that something gives; its longest value
    std::map<Place, int> lengths;               // of every name and text of the folder, for underlines
    Mark bot_mark;                              // the key `bot`
    Mark hours_mark;                            // the key `hours`
    const BotFolder* folder = nullptr;

    Mark mark(Place place) const {
        const auto found = lengths.find(place);
        return {place, found == lengths.end() ? 1 : found->second, 0, {}};
    }
};

// Names that a placeholder may use without anybody having set them, and whether they are always known.
enum class Knowledge { always, maybe };
std::optional<Knowledge> built_in(std::string_view name);
std::vector<std::string> built_in_names();

}  // namespace frontdesk
