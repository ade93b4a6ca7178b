// SPDX-License-Identifier: MIT
// The heart: one event, one turn.
#pragma once

#include <compare>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/talk/conversation.hpp"
#include "engine/talk/effect.hpp"
#include "engine/talk/event.hpp"

namespace frontdesk {

// A person answered from elsewhere (the Page's inbox, a phone): the bot falls silent for
// bot.quiet_after_person.
struct PersonAnswered {};
// A person closed the ticket, or handed the conversation back to the bot.
struct TicketClosed {
    std::string queue;
    bool handed_back = false;
};
// A person took the conversation over: they claimed its ticket, or answered without one.
struct PersonTookOver {};
// A person of ours answered the customer: whatever was promised is kept.
struct PersonReplied {};
// The moment of wake_at() has come.
struct TimeCame {};
// The answer to a CallOut of this conversation. status 0: there was none (refused, timed out, not allowed).
struct CallAnswered {
    std::string id;
    int status = 0;
    std::string body;  // as it came; JSON or not
};
// The customer commented under a post of the Page. `posts` ids are the platform's.
struct Commented {
    std::string comment;
    std::string post;
    std::string text;
};

// What a turn can be about. What needs no turn (receipts, echoes of our own, edits) never gets here.
using TurnEvent = std::variant<Message,
                               Postback,
                               Referred,
                               Reaction,
                               Optin,
                               PersonAnswered,
                               TicketClosed,
                               PersonTookOver,
                               PersonReplied,
                               TimeCame,
                               CallAnswered,
                               Commented>;

// What is known of the customer besides the conversation.
struct Customer {
    std::string first_name;  // empty: unknown
    std::string last_name;
    std::string locale;                       // of the platform's profile, "pl_PL"; empty: unknown
    std::string id;                           // seeds variation; never shown
    std::optional<Duration> reply_time = {};  // median first reply of people over 7 days
};

struct Turn {
    Conversation next;
    std::vector<Effect> effects;
    std::vector<Reason> reasons;
    std::vector<Place> trace;  // every state, option, FAQ, trigger and branch that was used, in order
};

// A text that was shown although nothing is known that one of its placeholders could show, and it has no
// words for that.
struct Gap {
    Place text;
    LanguageIndex language = 0;
    std::string name;  // the last of the placeholder's names
    auto operator<=>(const Gap&) const = default;
};

// One thing that is known in a conversation, and that conditions and texts ask for.
struct Fact {
    // `known`: whether there is a value, whatever it is. `tries`: of the question that waits. `silence`: how
    // long ago the customer acted.
    enum class Kind { value, known, tag, visits, parked, tries, silence } kind = Kind::value;
    // Of the value, the tag, or the state (that was entered, whose form was left half-way); else empty.
    std::string name;
    auto operator<=>(const Fact&) const = default;
};

// What a turn has shown, in any language, and what it depended on: whoever proves something of a bot asks for
// it. Given to several turns, it adds up what they showed and read; what was overwritten is the last one's.
struct Observed {
    std::vector<Place> texts;  // those with placeholders
    std::vector<Gap> gaps;
    bool asked_open = false;     // a condition, or a text, depended on the opening hours
    std::set<Fact> read;         // as it was before the turn
    std::set<Fact> overwritten;  // values and tags, also with what they were
};

// Total and deterministic: the same arguments give the same Turn. Unknown input is the bot's fallback, not an
// error. At most 50 states are entered in one turn.
[[nodiscard]] Turn take_turn(const Bot& bot,
                             const Conversation& before,
                             const Customer& customer,
                             const TurnEvent& event,
                             Instant now,
                             Observed* observed = nullptr);

}  // namespace frontdesk
