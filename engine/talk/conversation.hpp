// SPDX-License-Identifier: MIT
// Where one customer stands with the bot: small, serialisable, and all that a turn remembers.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/instant.hpp"
#include "engine/base/result.hpp"
#include "engine/flow/bot.hpp"

namespace frontdesk {

// The question that waits in a form.
struct FormProgress {
    std::string question;               // its key, see question_key()
    int tries = 0;                      // answers in a row that did not fit
    std::vector<std::string> answered;  // keys, in this run of the form
    bool correcting = false;            // one answer is being changed; then it goes on where it was
    std::string back_to;                // the state to return to after a correction; empty: on in the form
    bool choosing = false;              // the customer was asked which answer to change
    std::vector<Value> meant;           // an answer could mean any of these, and the customer was asked
    bool operator==(const FormProgress&) const = default;
};

// A form that was left: its answers are kept for a day.
struct ParkedForm {
    std::vector<std::string> answered;
    Instant until;
    bool operator==(const ParkedForm&) const = default;
};

// Something that happens by itself when its time has come.
struct Timer {
    enum class Kind {
        after,    // of the present state: `index` into State::after
        overdue,  // nobody has answered the ticket of the queue `name`
        forget,   // the personal value `name` has been kept as long as was said
    } kind = Kind::after;
    Instant due;
    std::uint32_t index = 0;
    std::string name;
    bool operator==(const Timer&) const = default;
};

// The customer's open ticket, as far as the bot has to know it.
struct KnownTicket {
    std::string queue;
    bool keep_bot = false;
    bool operator==(const KnownTicket&) const = default;
};

// A call whose answer is awaited. What the customer writes meanwhile is kept here, at most 20 messages.
struct PendingCall {
    std::string id;
    enum class By {
        state,
        trigger,
        on
    } by = By::state;         // of the present state, of the bot, of the state's `on`
    std::uint32_t index = 0;  // of the trigger in its list
    std::vector<std::string> kept;
    bool operator==(const PendingCall&) const = default;
};

struct Conversation {
    std::string state;     // by name, so that it survives a new version of the bot; empty: at its beginning
    std::string language;  // code; empty: not known yet
    bool language_guessed = false;  // from what the customer wrote: the profile or other words may change it
    std::map<std::string, Value> values;
    std::set<std::string> tags;
    std::map<std::string, std::int64_t> visits;  // how often each state was entered
    int misses = 0;                              // messages in a row that nothing answered
    bool with_person = false;                    // a person has it: the bot is silent
    std::optional<KnownTicket> ticket;           // open, also one that lets the bot go on
    std::optional<Instant> quiet_until;          // a person answered elsewhere: silent until then
    std::optional<Instant> introduced_at;        // last time the introduction was said
    bool introduce_again = false;                // a person has handed back
    std::optional<Instant> last_bot_at;          // last time the bot spoke
    std::optional<Instant> away_said_at;
    std::optional<Instant> last_user_at;       // last act of the customer that opens the window
    std::optional<FormProgress> form;          // of the present state
    std::map<std::string, ParkedForm> parked;  // by the form's state
    std::vector<std::string> back;  // states that were interrupted or visited from, the last on top
    bool visiting = false;          // the present state comes back by itself when it has ended
    std::string faq;                // whose menu is shown; empty: none
    std::vector<Timer> timers;
    std::optional<PendingCall> call;
    std::int64_t calls = 0;  // how many were made: the next one's id
    std::string opens;       // the state that the next message opens, after a private reply; empty: none
    std::map<std::string, std::int64_t> varied;  // how often each one_of was said, by its place
    bool unsubscribed = false;                   // nothing is said until the customer writes

    bool operator==(const Conversation&) const = default;
};

// When the conversation wants to be woken by TimeCame; nothing: never.
std::optional<Instant> wake_at(const Conversation& conversation);

// JSON, one line. Members at their defaults are left out.
std::string to_json(const Conversation& conversation);
// bad_input for anything that is not a conversation: broken JSON, a member of the wrong kind or out of range.
// A member that this version does not know is ignored: it was written by a later version, and a business that
// goes back to the version before must still be able to talk to its customers.
Result<Conversation> conversation_from_json(std::string_view json);

}  // namespace frontdesk
