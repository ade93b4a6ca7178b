// SPDX-License-Identifier: MIT
#include "tests/support/desk.hpp"

#include <utility>

#include "engine/base/check.hpp"
#include "tests/support/tiny_bot.hpp"

namespace frontdesk {
namespace {

std::string_view speaker(TranscriptLine::From from) {
    switch (from) {
    case TranscriptLine::From::customer: return "customer";
    case TranscriptLine::From::bot: return "bot";
    case TranscriptLine::From::person: return "person";
    case TranscriptLine::From::elsewhere: return "elsewhere";
    case TranscriptLine::From::note: return "note";
    }
    return "";
}

}  // namespace

Desk::Desk() : bot(tiny_bot()), now(from_millis(1'800'000'000'000)) {}

Result<void> Desk::take(const std::vector<Event>& events) {
    after = {};
    auto outcome =
        store.write([&](Transaction& transaction) { take_in(store, transaction, bot, events, now, after); });
    if (!outcome) after = {};
    return outcome;
}

Result<Ticket> Desk::act(const AgentAction& wanted) {
    after = {};
    std::optional<Result<Ticket>> result;
    const auto outcome = store.write(
        [&](Transaction& transaction) { result = frontdesk::act(transaction, bot, wanted, now, after); });
    if (outcome) return *result;
    after = {};
    return outcome.error();
}

Result<Ticket> Desk::act(TicketAction action,
                         std::string agent,
                         std::string text,
                         TakeOver take_over,
                         std::optional<std::int64_t> expected_version) {
    const TicketId id = memory().tickets.empty() ? TicketId{} : ticket().id;
    return act(AgentAction{id, action, std::move(agent), std::move(text), take_over, expected_version});
}

Result<void> Desk::wake(std::size_t most) {
    after = {};
    return store.write(
        [&](Transaction& transaction) { wake_due(store, transaction, bot, now, most, after); });
}

Result<void> Desk::answer(int status, std::string body) {
    after = {};
    return store.write([&](Transaction& transaction) {
        const auto open = transaction.open_calls({}, 1);
        check(!open.empty(), "no call is open");
        take_answer(transaction, bot, {open.front(), status, std::move(body)}, now, after);
    });
}

bool Desk::sent(OutboxId id, std::string mid) {
    bool settled = false;
    const auto outcome = store.write([&](Transaction& transaction) {
        settled = transaction.settle(id, SendStatus::sent, MessageId{std::move(mid)}, "", now);
    });
    return outcome && settled;
}

StoredConversation Desk::conversation() const {
    check(!memory().conversations.empty(), "nobody has written yet");
    return memory().conversations.begin()->second.stored;
}

Ticket Desk::ticket() const {
    check(!memory().tickets.empty(), "no ticket has been opened yet");
    return memory().tickets.rbegin()->second;
}

std::vector<std::string> Desk::transcript() {
    const auto reader = store.reader();
    const auto lines = (*reader)->transcript(conversation().id, 1000);
    std::vector<std::string> shown;
    for (const TranscriptLine& line : *lines) {
        std::string text{speaker(line.from)};
        if (!line.author.empty()) text += " " + line.author;
        text += ": " + line.text;
        if (!line.status.empty()) text += " [" + line.status + "]";
        shown.push_back(text);
    }
    return shown;
}

std::vector<std::string> Desk::ticket_log() {
    const auto reader = store.reader();
    const auto lines = (*reader)->ticket_log(ticket().id);
    std::vector<std::string> shown;
    for (const TicketLogLine& line : *lines) shown.push_back(line.actor + ": " + line.action);
    return shown;
}

Event from_ann(Happening what, std::string id, Instant at) {
    Event event;
    event.page = PageId{"page"};
    event.person = PersonId{"ann"};
    event.at = at;
    event.key = id;
    event.mid = MessageId{id};
    event.what = std::move(what);
    event.raw = "{\"id\":\"" + id + "\"}";
    return event;
}

Event says(std::string text, std::string id, Instant at) {
    Message message;
    message.text = std::move(text);
    return from_ann(message, std::move(id), at);
}

}  // namespace frontdesk
