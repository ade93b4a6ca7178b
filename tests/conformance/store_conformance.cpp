// SPDX-License-Identifier: MIT
#include "tests/conformance/store_conformance.hpp"

#include "tests/support/catch.hpp"

namespace frontdesk::conformance {
namespace {

void run(const MakeStore& make, const std::vector<Case>& cases) {
    for (const auto& one : cases) DYNAMIC_SECTION(one.name) {
            const auto store = make();
            REQUIRE(store);
            one.run(*store);
        }
}

}  // namespace

void check_store(const MakeStore& make) {
    run(make, event_cases());
    run(make, transcript_cases());
    run(make, outbox_cases());
    run(make, ticket_cases());
    run(make, waking_cases());
    run(make, errand_cases());
}

Event message(std::string_view mid, std::string_view text, Instant at) {
    Event event;
    event.page.value = "bakery";
    event.person.value = "anna";
    event.at = at;
    event.key = "message " + std::string{mid};
    event.mid.value = mid;
    event.what = Message{std::string{text}, {}, {}, {}, {}};
    event.raw = R"({"message":{"mid":")" + std::string{mid} + R"("}})";
    return event;
}

OutboxRow reply(ConversationId conversation, std::string_view text, Instant at) {
    OutboxRow row;
    row.conversation = conversation;
    row.page.value = "bakery";
    row.person.value = "anna";
    row.message.text = text;
    row.created_at = at;
    return row;
}

Ticket ticket(ConversationId conversation, std::string_view subject, Instant opened_at) {
    Ticket ticket;
    ticket.conversation = conversation;
    ticket.queue = "orders";
    ticket.subject = subject;
    ticket.reason = "flows/bot.yaml:31 state human";
    ticket.opened_at = opened_at;
    return ticket;
}

void write(Store& store, const std::function<void(Transaction&)>& work) {
    const auto done = store.write(work);
    if (!done) FAIL(done.error().detail);
}

ConversationId talk(Transaction& transaction, std::string_view person) {
    return transaction.conversation(PageId{"bakery"}, PersonId{std::string{person}}, noon).id;
}

std::vector<TranscriptLine> transcript(Store& store, ConversationId conversation, std::size_t most) {
    const auto reader = store.reader();
    REQUIRE(reader);
    auto lines = reader.value()->transcript(conversation, most);
    REQUIRE(lines);
    return *lines;
}

std::vector<std::string> texts(const std::vector<TranscriptLine>& lines) {
    std::vector<std::string> found;
    for (const auto& line : lines) found.push_back(line.text);
    return found;
}

std::vector<OutboxRow> pending(Store& store, OutboxId after, std::size_t most) {
    std::vector<OutboxRow> rows;
    write(store, [&](Transaction& transaction) { rows = transaction.pending(after, most); });
    return rows;
}

}  // namespace frontdesk::conformance
