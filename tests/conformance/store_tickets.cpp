// SPDX-License-Identifier: MIT
// Tickets: kept whole, listed in turn, page by page, with what an agent sees beside them.
#include "tests/conformance/store_conformance.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::conformance {
namespace {

std::vector<TicketLine> listed(Store& store, const TicketFilter& filter) {
    const auto reader = store.reader();
    REQUIRE(reader);
    auto lines = reader.value()->tickets(filter);
    REQUIRE(lines);
    return *lines;
}

std::vector<std::string> subjects(const std::vector<TicketLine>& lines) {
    std::vector<std::string> found;
    for (const auto& line : lines) found.push_back(line.ticket.subject);
    return found;
}

void a_ticket_is_kept_as_it_was_saved(Store& store) {
    Ticket saved;
    write(store, [&](Transaction& transaction) {
        saved = ticket(talk(transaction), "żółty tort");
        saved.priority = Priority::urgent;
        saved.due = after(600);
        saved.id = transaction.open_ticket(saved);
        CHECK(saved.id);
        CHECK(transaction.ticket(saved.id) == saved);
        saved.status = TicketStatus::owned;
        saved.owner = "Ola";
        saved.version = 2;
        saved.answered_at = after(60);
        transaction.save(saved);
        CHECK(transaction.ticket(saved.id) == saved);
        saved.status = TicketStatus::done;
        saved.owner.clear();
        saved.version = 3;
        saved.due.reset();
        saved.closed_at = after(90);
        transaction.save(saved);
    });

    const auto reader = store.reader();
    REQUIRE(reader);
    const auto line = reader.value()->ticket(saved.id);
    REQUIRE(line);
    CHECK(line->ticket == saved);
    CHECK(line->page == PageId{"bakery"});
    CHECK(line->person == PersonId{"anna"});
}

void an_unknown_ticket_is_not_found(Store& store) {
    const auto failed = store.write([](Transaction& transaction) { transaction.ticket(TicketId{99}); });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().cause == Cause::not_found);

    const auto reader = store.reader();
    REQUIRE(reader);
    const auto line = reader.value()->ticket(TicketId{99});
    REQUIRE_FALSE(line);
    CHECK(line.error().cause == Cause::not_found);
    CHECK(reader.value()->ticket_log(TicketId{99})->empty());
}

void tickets_are_listed_in_turn(Store& store) {
    write(store, [&](Transaction& transaction) {
        const auto open = [&](const char* subject, Priority priority, std::optional<Instant> due, int age) {
            auto one = ticket(talk(transaction, subject), subject, after(-age));
            one.priority = priority;
            one.due = due;
            transaction.open_ticket(one);
        };
        open("no promise, low", Priority::low, {}, 500);
        open("due late", Priority::urgent, after(200), 1);
        open("no promise, normal, young", Priority::normal, {}, 10);
        open("due soon, normal", Priority::normal, after(100), 1);
        open("due soon, high", Priority::high, after(100), 1);
        open("no promise, normal, old", Priority::normal, {}, 20);
    });
    const std::vector<std::string> in_turn{
        "due soon, high",          "due soon, normal",          "due late",
        "no promise, normal, old", "no promise, normal, young", "no promise, low"};

    CHECK(subjects(listed(store, {})) == in_turn);
    std::vector<std::string> paged;
    TicketFilter filter;
    for (filter.limit = 2;;) {
        const auto page = listed(store, filter);
        if (page.empty()) break;
        CHECK(page.size() == 2);
        for (const auto& line : page) paged.push_back(line.ticket.subject);
        filter.after = page.back().ticket.id;
    }
    CHECK(paged == in_turn);
}

void tickets_are_filtered(Store& store) {
    write(store, [&](Transaction& transaction) {
        const auto open = [&](const char* subject, const char* queue, TicketStatus status,
                              const char* owner) {
            auto one = ticket(talk(transaction, subject), subject);
            one.queue = queue;
            one.status = status;
            one.owner = owner;
            transaction.open_ticket(one);
        };
        open("a", "orders", TicketStatus::waiting, "");
        open("b", "orders", TicketStatus::owned, "Ola");
        open("c", "orders", TicketStatus::done, "");
        open("d", "complaints", TicketStatus::waiting, "");
        open("e", "complaints", TicketStatus::owned, "Jan");
    });
    using Names = std::vector<std::string>;
    TicketFilter filter;

    CHECK(subjects(listed(store, filter)) == Names{"a", "b", "d", "e"});
    filter.queue = "orders";
    CHECK(subjects(listed(store, filter)) == Names{"a", "b"});
    filter.status = TicketStatus::done;
    CHECK(subjects(listed(store, filter)) == Names{"c"});
    filter = {};
    filter.owner = "Jan";
    CHECK(subjects(listed(store, filter)) == Names{"e"});
    filter.status = TicketStatus::waiting;
    CHECK(listed(store, filter).empty());
    filter = {};
    filter.person.value = "d";
    CHECK(subjects(listed(store, filter)) == Names{"d"});

    const auto reader = store.reader();
    REQUIRE(reader);
    for (const std::size_t limit : {0U, 501U}) {
        filter = {};
        filter.limit = limit;
        const auto refused = reader.value()->tickets(filter);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().cause == Cause::bad_input);
    }
    filter = {};
    filter.after = TicketId{987};
    CHECK_FALSE(reader.value()->tickets(filter));
}

void a_line_shows_the_customers_words(Store& store) {
    std::string long_text;
    for (int i = 0; i < 300; ++i) long_text += "ż";
    std::string first_200;
    for (int i = 0; i < 200; ++i) first_200 += "ż";
    write(store, [&](Transaction& transaction) {
        auto stored = transaction.conversation(PageId{"bakery"}, PersonId{"anna"}, noon);
        stored.state.last_user_at = after(7);
        transaction.save(stored);
        transaction.add_message(stored.id, message("m1", "earlier"), TranscriptLine::From::customer,
                                "earlier");
        transaction.add_message(stored.id, message("m2", long_text), TranscriptLine::From::customer,
                                long_text);
        transaction.queue(reply(stored.id, "A person will write.", after(8)), "");
        transaction.add_note(stored.id, "Ola", "on it", after(9));
        transaction.open_ticket(ticket(stored.id, "anna's"));
        transaction.open_ticket(ticket(talk(transaction, "bob"), "bob's"));
    });

    const auto lines = listed(store, {});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].last_words == first_200);
    CHECK(lines[0].last_user_at == after(7));
    CHECK(lines[0].unsent == 0);
    CHECK(lines[1].last_words.empty());
    CHECK_FALSE(lines[1].last_user_at);
}

void a_line_counts_what_people_could_not_send(Store& store) {
    write(store, [&](Transaction& transaction) {
        const auto conversation = talk(transaction);
        transaction.open_ticket(ticket(conversation, "a cake"));
        const auto queued = [&](Origin origin) {
            auto row = reply(conversation, "hello", after(1));
            row.origin = origin;
            return transaction.queue(row, "");
        };
        transaction.settle(queued(Origin::person), SendStatus::sent, MessageId{"s1"}, "", after(2));
        transaction.settle(queued(Origin::person), SendStatus::failed, MessageId{}, "no", after(2));
        transaction.settle(queued(Origin::person), SendStatus::cancelled, MessageId{}, "", after(2));
        transaction.settle(queued(Origin::bot), SendStatus::failed, MessageId{}, "no", after(2));
        queued(Origin::person);
        queued(Origin::bot);
    });

    CHECK(listed(store, {}).at(0).unsent == 2);
}

void what_happened_is_logged_in_order(Store& store) {
    TicketId id;
    write(store, [&](Transaction& transaction) {
        id = transaction.open_ticket(ticket(talk(transaction), "a cake"));
        const auto other = transaction.open_ticket(ticket(talk(transaction, "bob"), "another"));
        transaction.log(id, {after(0), "bot", "opened", "flows/bot.yaml:31 state human"});
        transaction.log(other, {after(1), "bot", "opened", ""});
        transaction.log(id, {after(2), "Ola", "claimed", ""});
        transaction.log(id, {after(2), "Ola", "replied", "żółty"});
    });

    const auto reader = store.reader();
    REQUIRE(reader);
    const auto lines = reader.value()->ticket_log(id);
    REQUIRE(lines);
    REQUIRE(lines->size() == 3);
    CHECK((*lines)[0].actor == "bot");
    CHECK((*lines)[0].action == "opened");
    CHECK((*lines)[0].detail == "flows/bot.yaml:31 state human");
    CHECK((*lines)[1].at == after(2));
    CHECK((*lines)[1].action == "claimed");
    CHECK((*lines)[2].detail == "żółty");
}

}  // namespace

std::vector<Case> ticket_cases() {
    return {
        {"a ticket is kept as it was saved", a_ticket_is_kept_as_it_was_saved},
        {"an unknown ticket is not found", an_unknown_ticket_is_not_found},
        {"tickets are listed in turn", tickets_are_listed_in_turn},
        {"tickets are filtered", tickets_are_filtered},
        {"a line shows the customer's words", a_line_shows_the_customers_words},
        {"a line counts what people could not send", a_line_counts_what_people_could_not_send},
        {"what happened is logged in order", what_happened_is_logged_in_order},
    };
}

}  // namespace frontdesk::conformance
