// SPDX-License-Identifier: MIT
// The answers to what a bot asked other programs.
#include <utility>

#include "engine/ports/script.hpp"

namespace frontdesk {

void take_answer(
    Transaction& transaction, const Bot& bot, const CallOutcome& outcome, Instant now, Aftermath& aftermath) {
    if (!transaction.close_call(outcome.call.id, outcome.status, now)) return;
    Script script{transaction, bot, "", now, aftermath};
    auto conversation = transaction.conversation(outcome.call.conversation);
    play_turn(script, conversation, CallAnswered{outcome.call.call.id, outcome.status, outcome.body});
    transaction.save(conversation);
    script.count("event.call_answered");
}

void give_up_answer(Transaction& transaction,
                    const Bot& bot,
                    const CallOutcome& outcome,
                    std::string_view reason,
                    Instant now,
                    Aftermath& aftermath) {
    if (!transaction.close_call(outcome.call.id, outcome.status, now)) return;
    Script script{transaction, bot, "", now, aftermath};
    auto conversation = transaction.conversation(outcome.call.conversation);
    conversation.state.call.reset();
    call_for_help(script, conversation, "the bot failed on the answer to a call: " + std::string{reason});
    transaction.save(conversation);
    script.count("event.failed");
}

}  // namespace frontdesk
