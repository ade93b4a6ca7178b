// SPDX-License-Identifier: MIT
// The script of one batch: seen? load, turn, save, queue. Runs on the storage thread inside one transaction.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk {

// Something that the people of the business want to be told of at once.
struct Notice {
    ConversationId conversation;
    std::string text;
    std::string queue;  // may be empty
};

// What has to happen outside once the transaction is committed.
struct Aftermath {
    std::vector<OutboxRow> to_send;                               // in order of id
    std::vector<OutboxId> settled;                                // by an echo: no need to send again
    std::vector<std::pair<ConversationId, std::int64_t>> epochs;  // conversations a person has taken over
    std::map<std::string, std::int64_t> counts;  // "event.message", "event.duplicate", "set_aside.…", …
    std::vector<TicketId> tickets_changed;
    std::vector<PolicyNotice> policy;
    std::vector<Notice> notices;
    bool calls = false;     // there are new ones
    bool comments = false;  // there is something new to do to one
};
// Adds what a later part of the same transaction wants; it may settle or cancel what an earlier one queued.
void merge(Aftermath& whole, Aftermath&& part);

// Records the events and takes their turns. An event that fails is rolled back alone, recorded as failed and
// shown to a person by a ticket; its neighbours are not touched. Throws StoreFailure only for the whole
// batch.
void take_in(Store& store,
             Transaction& transaction,
             const Bot& bot,
             const std::vector<Event>& events,
             Instant now,
             Aftermath& aftermath);

// Takes a TimeCame turn for each conversation that wants to be woken, at most `most`. One that fails is shown
// to a person and waits for what it waited for no more. How many there were. Throws as take_in.
std::size_t wake_due(Store& store,
                     Transaction& transaction,
                     const Bot& bot,
                     Instant now,
                     std::size_t most,
                     Aftermath& aftermath);

// The answer to a call, or status 0: there is none. The call is settled and the turn of its conversation
// taken at once; nothing happens if it was answered before.
struct CallOutcome {
    CallRow call;
    int status = 0;
    std::string body;
};
void take_answer(
    Transaction& transaction, const Bot& bot, const CallOutcome& outcome, Instant now, Aftermath& aftermath);
// What to do when take_answer fails: the call is settled all the same, and a person is called.
void give_up_answer(Transaction& transaction,
                    const Bot& bot,
                    const CallOutcome& outcome,
                    std::string_view reason,
                    Instant now,
                    Aftermath& aftermath);

// A person lets a public reply to a comment out, or keeps it back. not_found: there is none of this number;
// conflict: it does not wait for anybody.
enum class Approval { given, refused };
Result<CommentRow> decide(Transaction& transaction,
                          CommentActId id,
                          Approval approval,
                          std::string_view agent,
                          Instant now,
                          Aftermath& aftermath);

// What an agent does to a ticket. `text` is the reply or the note (1 to 2000 characters; replies are sent as
// one message). Problems as engine/desk's apply; bad_input for a text that is empty or too long.
struct AgentAction {
    TicketId ticket;
    TicketAction action;
    std::string agent;
    std::string text;
    TakeOver take_over = TakeOver::no;
    std::optional<std::int64_t> expected_version;
};
Result<Ticket>
act(Transaction& transaction, const Bot& bot, const AgentAction& action, Instant now, Aftermath& aftermath);

// The token that goes out as metadata and comes back in the echo: "fd1:<instance>:<outbox id>".
std::string metadata_of(std::string_view instance, OutboxId id);
std::optional<OutboxId> outbox_of(std::string_view instance, std::string_view metadata);

}  // namespace frontdesk
