// SPDX-License-Identifier: MIT
// The transcript: lines in order, states of delivery, edits and deletions.
#include "tests/conformance/store_conformance.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::conformance {
namespace {

using From = TranscriptLine::From;

void lines_come_oldest_first(Store& store) {
    ConversationId conversation;
    write(store, [&](Transaction& transaction) {
        conversation = talk(transaction);
        transaction.add_message(conversation, message("m1", "hello", after(1)), From::customer, "hello");
        transaction.queue(reply(conversation, "Welcome!", after(2)), "beginning");
        transaction.add_note(conversation, "Ola", "likes poppy seed", after(3));
        auto row = reply(conversation, "I bake it for you.", after(4));
        row.origin = Origin::person;
        row.author = "Ola";
        transaction.queue(row, "");
        transaction.add_message(conversation, message("m2", "from the phone", after(5)), From::elsewhere,
                                "from the phone");
    });

    const auto lines = transcript(store, conversation);
    CHECK(texts(lines) == std::vector<std::string>{"hello", "Welcome!", "likes poppy seed",
                                                   "I bake it for you.", "from the phone"});
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].from == From::customer);
    CHECK(lines[0].at == after(1));
    CHECK(lines[0].mid == MessageId{"m1"});
    CHECK(lines[0].status.empty());
    CHECK(lines[1].from == From::bot);
    CHECK(lines[1].status == "pending");
    CHECK(lines[1].why == "beginning");
    CHECK(lines[1].author.empty());
    CHECK(lines[2].from == From::note);
    CHECK(lines[2].author == "Ola");
    CHECK(lines[2].status.empty());
    CHECK(lines[3].from == From::person);
    CHECK(lines[3].author == "Ola");
    CHECK(lines[4].from == From::elsewhere);
}

void the_newest_lines_are_given(Store& store) {
    ConversationId conversation;
    write(store, [&](Transaction& transaction) {
        conversation = talk(transaction);
        const auto other = talk(transaction, "bob");
        for (int i = 0; i < 20; ++i) {
            const auto text = std::to_string(i);
            transaction.add_message(conversation, message("m" + text, text), From::customer, text);
            transaction.add_message(other, message("b" + text, text), From::customer, "of bob");
        }
    });

    CHECK(texts(transcript(store, conversation, 3)) == std::vector<std::string>{"17", "18", "19"});
    CHECK(transcript(store, conversation, 100).size() == 20);
    CHECK(transcript(store, conversation, 0).empty());
    CHECK(transcript(store, ConversationId{987654}).empty());
}

void any_text_comes_back_as_it_was(Store& store) {
    const std::vector<std::string> hostile{
        "zażółć gęślą jaźń 🥐 \u202eotto",
        std::string{"before\0after", 12},
        "'; DROP TABLE messages; --",
        "",
        "\xff\xfe not UTF-8 \xc3",
        std::string(1'000'000, 'x'),
    };
    ConversationId conversation;
    write(store, [&](Transaction& transaction) {
        conversation = talk(transaction);
        for (const auto& text : hostile) {
            transaction.add_message(conversation, message("m", text), From::customer, text);
            transaction.queue(reply(conversation, text), text);
        }
    });

    std::vector<std::string> expected;
    for (const auto& text : hostile) expected.insert(expected.end(), 2, text);
    const auto lines = transcript(store, conversation);
    CHECK((texts(lines) == expected));
    CHECK((lines.at(3).why == hostile[1]));
}

void delivery_is_shown(Store& store) {
    ConversationId conversation;
    OutboxId first;
    write(store, [&](Transaction& transaction) {
        conversation = talk(transaction);
        first = transaction.queue(reply(conversation, "one", after(0)), "");
        const auto second = transaction.queue(reply(conversation, "two", after(10)), "");
        const auto third = transaction.queue(reply(conversation, "three", after(20)), "");
        const auto fourth = transaction.queue(reply(conversation, "four", after(30)), "");
        transaction.queue(reply(conversation, "five", after(40)), "");
        transaction.settle(first, SendStatus::sent, MessageId{"s1"}, "", after(1));
        transaction.settle(second, SendStatus::sent, MessageId{"s2"}, "", after(11));
        transaction.settle(third, SendStatus::sent, MessageId{"s3"}, "", after(21));
        transaction.settle(fourth, SendStatus::failed, MessageId{}, "The window is closed.", after(31));
        transaction.mark_delivered(conversation, after(15));
        transaction.mark_read(conversation, after(5));
    });

    auto lines = transcript(store, conversation);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].status == "read");
    CHECK(lines[0].mid == MessageId{"s1"});
    CHECK(lines[1].status == "delivered");
    CHECK(lines[2].status == "sent");
    CHECK(lines[3].status == "failed");
    CHECK(lines[3].problem == "The window is closed.");
    CHECK(lines[4].status == "pending");

    // Receipts come in any order: the newest watermark counts, and read is more than delivered.
    write(store, [&](Transaction& transaction) {
        transaction.mark_read(conversation, after(25));
        transaction.mark_read(conversation, after(2));
        transaction.mark_delivered(conversation, after(1));
    });
    lines = transcript(store, conversation);
    CHECK(lines[1].status == "read");
    CHECK(lines[2].status == "read");
    CHECK(lines[3].status == "failed");
    CHECK(lines[4].status == "pending");
}

void an_edit_replaces_the_text(Store& store) {
    ConversationId conversation;
    write(store, [&](Transaction& transaction) {
        conversation = talk(transaction);
        transaction.add_message(conversation, message("m1", "helo"), From::customer, "helo");
        transaction.add_message(conversation, message("m2", "second"), From::customer, "second");
    });
    write(store, [&](Transaction& transaction) {
        transaction.record(message("m1", "hello", after(5)), after(5));
        transaction.edit_message(conversation, MessageId{"m1"}, "hello");
        transaction.edit_message(conversation, MessageId{"unknown"}, "nothing");
        transaction.edit_message(conversation, MessageId{}, "nothing");
        // Another person's message of the same id is not touched.
        transaction.edit_message(talk(transaction, "bob"), MessageId{"m2"}, "stolen");
    });

    CHECK(texts(transcript(store, conversation)) == std::vector<std::string>{"hello", "second"});
}

void a_deletion_blanks_the_text(Store& store) {
    ConversationId conversation;
    write(store, [&](Transaction& transaction) {
        conversation = talk(transaction);
        const auto event = message("m1", "my card number is 1234");
        transaction.record(event, noon);
        transaction.add_message(conversation, event, From::customer, "my card number is 1234");
        transaction.add_message(conversation, message("m2", "second"), From::customer, "second");
        transaction.delete_message(conversation, MessageId{"m1"});
        transaction.delete_message(conversation, MessageId{"unknown"});
        transaction.delete_message(talk(transaction, "bob"), MessageId{"m2"});
    });

    const auto lines = transcript(store, conversation);
    CHECK(texts(lines) == std::vector<std::string>{"", "second"});
    CHECK(lines.at(0).mid == MessageId{"m1"});
}

}  // namespace

std::vector<Case> transcript_cases() {
    return {
        {"lines come oldest first", lines_come_oldest_first},
        {"the newest lines are given", the_newest_lines_are_given},
        {"any text comes back as it was", any_text_comes_back_as_it_was},
        {"delivery is shown", delivery_is_shown},
        {"an edit replaces the text", an_edit_replaces_the_text},
        {"a deletion blanks the text", a_deletion_blanks_the_text},
    };
}

}  // namespace frontdesk::conformance
