// SPDX-License-Identifier: MIT
// The script of one batch: seen? load, turn, save, queue. Runs on the storage thread inside one transaction.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk {

// What has to happen outside once the transaction is committed.
struct Aftermath {
    std::vector<OutboxRow> to_send;                               // in order of id
    std::vector<OutboxId> settled;                                // by an echo: no need to send again
    std::vector<std::pair<ConversationId, std::int64_t>> epochs;  // conversations a person has taken over
    std::map<std::string, std::int64_t> counts;  // "event.message", "event.duplicate", "set_aside.…", …
    std::vector<TicketId> tickets_changed;
    std::vector<PolicyNotice> policy;
};

// Records the events and takes their turns. An event that fails is rolled back alone, recorded as failed and
// shown to a person by a ticket; its neighbours are not touched. Throws StoreFailure only for the whole
// batch.
void take_in(Store& store,
             Transaction& transaction,
             const Bot& bot,
             const std::vector<Event>& events,
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
