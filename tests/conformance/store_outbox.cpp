// SPDX-License-Identifier: MIT
// The outbox: order, settling once, cancelling by epoch, paging.
#include "tests/conformance/store_conformance.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::conformance {
namespace {

std::vector<OutboxId> ids(const std::vector<OutboxRow>& rows) {
    std::vector<OutboxId> found;
    for (const auto& row : rows) found.push_back(row.id);
    return found;
}

void ids_grow_in_the_order_of_queueing(Store& store) {
    std::vector<OutboxId> queued;
    for (int i = 0; i < 5; ++i)
        write(store, [&](Transaction& transaction) {
            for (const auto* person : {"anna", "bob"})
                queued.push_back(transaction.queue(reply(talk(transaction, person), "hello"), ""));
        });

    for (std::size_t i = 1; i < queued.size(); ++i) CHECK(queued[i - 1] < queued[i]);
    CHECK(queued.front().value > 0);
    CHECK(ids(pending(store)) == queued);
}

void a_row_comes_back_whole(Store& store) {
    OutboxRow row;
    write(store, [&](Transaction& transaction) {
        row = reply(talk(transaction, "bob"), "Which cake?", after(3));
        row.person.value = "bob";
        row.epoch = 4;
        row.origin = Origin::person;
        row.author = "Ola";
        row.message.buttons = {{Button::Kind::postback, "Menu", "MENU"},
                               {Button::Kind::url, "Our \"shop\"", "https://example.com/?a=1&b=2"},
                               {Button::Kind::phone, "Ring us", "+48123456789"}};
        row.message.quick_replies = {{"Sernik 🍰", "CHEESE"}, {"Makowiec", "POPPY"}};
        row.last_user_at = after(2);
        row.id = transaction.queue(row, "flows/bot.yaml:3");
        transaction.count_attempt(row.id);
        transaction.count_attempt(row.id);
    });

    const auto rows = pending(store);
    REQUIRE(rows.size() == 1);
    const auto& found = rows[0];
    CHECK(found.id == row.id);
    CHECK(found.conversation == row.conversation);
    CHECK(found.page == row.page);
    CHECK(found.person == row.person);
    CHECK(found.epoch == 4);
    CHECK(found.origin == Origin::person);
    CHECK(found.author == "Ola");
    CHECK(found.message == row.message);
    CHECK(found.created_at == after(3));
    CHECK(found.last_user_at == row.last_user_at);
    CHECK(found.attempts == 2);
}

OutCard card() {
    OutCard card;
    card.title = "Sernik";
    card.subtitle = "500 g";
    card.image = "assets/sernik.jpg";
    card.url = "https://example.com/sernik";
    card.buttons = {{Button::Kind::postback, "Order", "ORDER"}};
    return card;
}

void a_message_of_any_kind_comes_back_whole(Store& store) {
    std::vector<OutMessage> messages(5);
    messages[0].media = Media{MediaKind::image, "assets/cake.png"};
    messages[0].typing_before = Duration{1500};
    messages[1].cards = {card(), card()};
    messages[1].cards[1] = {};
    messages[1].cards[1].title = "Only a title";
    messages[1].quick_replies = {{"More", "MORE"}};
    messages[2].raw = R"({"attachment":{"type":"template"}})";
    messages[3].text = "What is your number?";
    messages[3].quick_replies = {{"", "", QuickReply::Kind::phone}, {"", "", QuickReply::Kind::email}};
    messages[4].text = "Thank you for your comment";
    messages[4].comment = "44_5";
    messages[4].buttons = {{Button::Kind::postback, "Menu", "MENU"}};
    ConversationId conversation;
    write(store, [&](Transaction& transaction) {
        conversation = talk(transaction);
        for (const auto& message : messages) {
            auto row = reply(conversation, "");
            row.message = message;
            transaction.queue(row, "");
        }
    });

    const auto rows = pending(store);
    REQUIRE(rows.size() == messages.size());
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i].message == messages[i]);
    CHECK(texts(transcript(store, conversation)) ==
          std::vector<std::string>{"[image]", "[card] Sernik | Only a title", "[raw]", "What is your number?",
                                   "Thank you for your comment"});
}

void a_row_is_settled_once(Store& store) {
    OutboxId id;
    ConversationId conversation;
    write(store, [&](Transaction& transaction) {
        conversation = talk(transaction);
        id = transaction.queue(reply(conversation, "hello"), "");
        CHECK(transaction.settle(id, SendStatus::sent, MessageId{"s1"}, "", after(1)));
        CHECK_FALSE(transaction.settle(id, SendStatus::failed, MessageId{}, "no", after(2)));
    });
    write(store, [&](Transaction& transaction) {
        CHECK_FALSE(transaction.settle(id, SendStatus::sent, MessageId{"s2"}, "", after(3)));
        CHECK_FALSE(transaction.settle(OutboxId{123456}, SendStatus::sent, MessageId{"s"}, "", after(3)));
    });

    CHECK(pending(store).empty());
    const auto lines = transcript(store, conversation);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].status == "sent");
    CHECK(lines[0].mid == MessageId{"s1"});
    CHECK(lines[0].problem.empty());
}

void a_takeover_cancels_older_rows_of_the_bot(Store& store) {
    ConversationId conversation;
    OutboxId sent, old_one, old_two, of_a_person, newer, of_another;
    write(store, [&](Transaction& transaction) {
        conversation = talk(transaction);
        const auto queued = [&](ConversationId where, std::int64_t epoch, Origin origin) {
            auto row = reply(where, "hello");
            row.epoch = epoch;
            row.origin = origin;
            return transaction.queue(row, "");
        };
        sent = queued(conversation, 0, Origin::bot);
        old_one = queued(conversation, 0, Origin::bot);
        of_a_person = queued(conversation, 0, Origin::person);
        of_another = queued(talk(transaction, "bob"), 0, Origin::bot);
        old_two = queued(conversation, 1, Origin::bot);
        newer = queued(conversation, 2, Origin::bot);
        transaction.settle(sent, SendStatus::sent, MessageId{"s1"}, "", noon);
    });

    write(store, [&](Transaction& transaction) {
        CHECK(transaction.cancel_bot(conversation, 2, after(1)) == std::vector{old_one, old_two});
        CHECK(transaction.cancel_bot(conversation, 2, after(1)).empty());
        CHECK_FALSE(transaction.settle(old_one, SendStatus::sent, MessageId{"s2"}, "", after(2)));
    });
    CHECK(ids(pending(store)) == std::vector{of_a_person, of_another, newer});
    CHECK(transcript(store, conversation).at(1).status == "cancelled");
}

void our_own_messages_are_recognised(Store& store) {
    ConversationId conversation;
    write(store, [&](Transaction& transaction) {
        conversation = talk(transaction);
        transaction.add_message(conversation, message("m1", "hello"), TranscriptLine::From::customer,
                                "hello");
        const auto id = transaction.queue(reply(conversation, "hi"), "");
        transaction.settle(id, SendStatus::sent, MessageId{"s1"}, "", noon);
        transaction.queue(reply(conversation, "not sent yet"), "");
    });

    write(store, [&](Transaction& transaction) {
        CHECK(transaction.sent_by_us(conversation, MessageId{"s1"}));
        CHECK_FALSE(transaction.sent_by_us(conversation, MessageId{"m1"}));
        CHECK_FALSE(transaction.sent_by_us(conversation, MessageId{"s2"}));
        CHECK_FALSE(transaction.sent_by_us(conversation, MessageId{}));
        CHECK_FALSE(transaction.sent_by_us(talk(transaction, "bob"), MessageId{"s1"}));
    });
}

void pending_rows_come_in_pages(Store& store) {
    std::vector<OutboxId> queued;
    write(store, [&](Transaction& transaction) {
        const auto conversation = talk(transaction);
        for (int i = 0; i < 10; ++i) queued.push_back(transaction.queue(reply(conversation, "hello"), ""));
        transaction.settle(queued[4], SendStatus::cancelled, MessageId{}, "", noon);
        queued.erase(queued.begin() + 4);
    });

    std::vector<OutboxId> found;
    for (OutboxId after_id;;) {
        const auto page = pending(store, after_id, 4);
        if (page.empty()) break;
        CHECK(page.size() <= 4);
        for (const auto& row : page) found.push_back(row.id);
        after_id = page.back().id;
    }
    CHECK(found == queued);
    CHECK(pending(store, {}, 0).empty());
}

void figures_tell_what_waits(Store& store) {
    write(store, [&](Transaction& transaction) {
        const auto conversation = talk(transaction);
        const auto first = transaction.queue(reply(conversation, "one", after(1)), "");
        transaction.queue(reply(conversation, "two", after(2)), "");
        transaction.queue(reply(conversation, "three", after(3)), "");
        transaction.settle(first, SendStatus::sent, MessageId{"s1"}, "", after(4));
        transaction.open_ticket(ticket(conversation, "a cake"));
    });

    const auto reader = store.reader();
    REQUIRE(reader);
    const auto figures = reader.value()->figures();
    REQUIRE(figures);
    CHECK(figures->pending_sends == 2);
    CHECK(figures->oldest_pending == after(2));
    CHECK(figures->waiting_tickets == 1);
    CHECK(figures->failed_events == 0);
}

}  // namespace

std::vector<Case> outbox_cases() {
    return {
        {"ids grow in the order of queueing", ids_grow_in_the_order_of_queueing},
        {"a row comes back whole", a_row_comes_back_whole},
        {"a message of any kind comes back whole", a_message_of_any_kind_comes_back_whole},
        {"a row is settled once", a_row_is_settled_once},
        {"a takeover cancels older rows of the bot", a_takeover_cancels_older_rows_of_the_bot},
        {"our own messages are recognised", our_own_messages_are_recognised},
        {"pending rows come in pages", pending_rows_come_in_pages},
        {"figures tell what waits", figures_tell_what_waits},
    };
}

}  // namespace frontdesk::conformance
