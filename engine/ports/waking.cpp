// SPDX-License-Identifier: MIT
// What a conversation waited for has come.
#include <algorithm>

#include "engine/ports/script.hpp"

namespace frontdesk {
namespace {

// For what cannot even be loaded: a person has to look at the database anyway.
constexpr std::chrono::hours try_again{1};

void wake(Script& script, ConversationId id) {
    auto conversation = script.transaction.conversation(id);
    play_turn(script, conversation, TimeCame{});
    script.transaction.save(conversation);
    script.count("event.timer");
}

void show_failure(Script& script, ConversationId id, const Problem& problem) {
    auto conversation = script.transaction.conversation(id);
    std::erase_if(conversation.state.timers,
                  [&script](const Timer& timer) { return timer.due <= script.now; });
    call_for_help(script, conversation, "the bot failed when a timer ended: " + problem.detail);
    script.transaction.save(conversation);
    script.count("event.failed");
}

}  // namespace

std::size_t wake_due(Store& store,
                     Transaction& transaction,
                     const Bot& bot,
                     Instant now,
                     std::size_t most,
                     Aftermath& aftermath) {
    const std::string instance = store.instance();
    const auto ids = transaction.due(now, most);
    for (const ConversationId id : ids) {
        Aftermath part;
        Script script{transaction, bot, instance, now, part};
        const auto woken = store.isolated(transaction, [&] { wake(script, id); });
        if (!woken) {
            part = {};
            const auto shown = store.isolated(transaction, [&] { show_failure(script, id, woken.error()); });
            if (!shown) part = {};
        }
        merge(aftermath, std::move(part));
    }
    // What is still due would be woken for ever.
    if (ids.empty()) return 0;
    for (const ConversationId id : transaction.due(now, most)) {
        if (std::ranges::find(ids, id) != ids.end()) transaction.postpone(id, now + try_again);
    }
    return ids.size();
}

}  // namespace frontdesk
