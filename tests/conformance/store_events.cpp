// SPDX-License-Identifier: MIT
// Events, conversations, transactions and their parts.
#include <stdexcept>

#include "tests/conformance/store_conformance.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::conformance {
namespace {

bool recorded(Store& store, const Event& event, Instant arrived = noon) {
    bool fresh = false;
    write(store, [&](Transaction& transaction) { fresh = transaction.record(event, arrived); });
    return fresh;
}

void an_event_is_new_once(Store& store) {
    const auto event = message("m1", "hello");
    bool first = false;
    bool second = true;
    write(store, [&](Transaction& transaction) {
        first = transaction.record(event, noon);
        second = transaction.record(event, after(1));
    });

    CHECK(first);
    CHECK_FALSE(second);
    CHECK_FALSE(recorded(store, event, after(60)));
}

void page_time_and_key_make_an_event(Store& store) {
    auto event = message("m1", "hello");
    CHECK(recorded(store, event));

    auto other_page = event;
    other_page.page.value = "florist";
    CHECK(recorded(store, other_page));
    auto other_time = event;
    other_time.at = after(1);
    CHECK(recorded(store, other_time));
    auto other_key = event;
    other_key.key = "delete m1";
    CHECK(recorded(store, other_key));
}

void an_event_without_a_key_is_always_new(Store& store) {
    auto receipt = message("", "");
    receipt.key.clear();

    CHECK(recorded(store, receipt));
    CHECK(recorded(store, receipt));
}

void what_is_rolled_back_was_never_there(Store& store) {
    const auto event = message("m1", "hello");
    ConversationId conversation;
    const auto failed = store.write([&](Transaction& transaction) {
        transaction.record(event, noon);
        conversation = talk(transaction);
        transaction.add_message(conversation, event, TranscriptLine::From::customer, "hello");
        transaction.queue(reply(conversation, "hi"), "greeting");
        throw StoreFailure{{Cause::try_later, "the disk is full"}};
    });

    REQUIRE_FALSE(failed);
    CHECK(failed.error() == Problem{Cause::try_later, "the disk is full"});
    CHECK(pending(store).empty());
    CHECK(recorded(store, event));
    const auto gone = store.write([&](Transaction& transaction) { transaction.conversation(conversation); });
    REQUIRE_FALSE(gone);
    CHECK(gone.error().cause == Cause::not_found);
}

void any_exception_rolls_back(Store& store) {
    const auto event = message("m1", "hello");
    const auto failed = store.write([&](Transaction& transaction) {
        transaction.record(event, noon);
        throw std::runtime_error{"a bug"};
    });

    CHECK_FALSE(failed);
    CHECK(recorded(store, event));
}

void a_part_fails_alone(Store& store) {
    const auto good = message("m1", "one");
    const auto bad = message("m2", "two");
    const auto last = message("m3", "three");
    ConversationId conversation;
    write(store, [&](Transaction& transaction) {
        const auto tell = [&](const Event& event, std::string_view text) {
            transaction.record(event, noon);
            auto stored = transaction.conversation(PageId{"bakery"}, PersonId{"anna"}, noon);
            conversation = stored.id;
            stored.state.state = text;
            stored.epoch += 1;
            transaction.save(stored);
            transaction.add_message(stored.id, event, TranscriptLine::From::customer, text);
        };
        CHECK(store.isolated(transaction, [&] { tell(good, "one"); }));
        const auto failed = store.isolated(transaction, [&] {
            tell(bad, "two");
            throw StoreFailure{{Cause::conflict, "no"}};
        });
        REQUIRE_FALSE(failed);
        CHECK(failed.error() == Problem{Cause::conflict, "no"});
        const auto stored = transaction.conversation(conversation);
        CHECK(stored.state.state == "one");
        CHECK(stored.epoch == 1);
        CHECK(store.isolated(transaction, [&] { tell(last, "three"); }));
    });

    CHECK(texts(transcript(store, conversation)) == std::vector<std::string>{"one", "three"});
    CHECK_FALSE(recorded(store, good));
    CHECK(recorded(store, bad));
    CHECK_FALSE(recorded(store, last));
}

void a_part_that_made_a_conversation_takes_it_back(Store& store) {
    write(store, [&](Transaction& transaction) {
        const auto failed = store.isolated(transaction, [&] {
            talk(transaction, "anna");
            throw std::runtime_error{"a bug"};
        });
        CHECK_FALSE(failed);
        CHECK(store.isolated(transaction, [&] {
            auto stored = transaction.conversation(PageId{"bakery"}, PersonId{"bob"}, noon);
            stored.state.state = "menu";
            transaction.save(stored);
        }));
    });

    write(store, [&](Transaction& transaction) {
        const auto bob = transaction.conversation(PageId{"bakery"}, PersonId{"bob"}, noon);
        const auto anna = transaction.conversation(PageId{"bakery"}, PersonId{"anna"}, noon);
        CHECK(bob.state.state == "menu");
        CHECK(anna.state == Conversation{});
        CHECK(anna.id != bob.id);
    });
}

void a_conversation_is_kept_as_it_was_saved(Store& store) {
    StoredConversation saved;
    write(store, [&](Transaction& transaction) {
        saved = transaction.conversation(PageId{"bakery"}, PersonId{"anna"}, noon);
        CHECK(saved.page == PageId{"bakery"});
        CHECK(saved.person == PersonId{"anna"});
        CHECK(saved.epoch == 0);
        CHECK(saved.state == Conversation{});
        CHECK_FALSE(saved.open_ticket);
        saved.epoch = 7;
        saved.state.state = "flavour";
        saved.state.language = "pl";
        saved.state.tags = {"cake", "urodziny żółte"};
        saved.state.visits = {{"menu", 3}};
        saved.state.misses = 2;
        saved.state.last_user_at = after(5);
        saved.open_ticket = transaction.open_ticket(ticket(saved.id, "a cake"));
        transaction.save(saved);
    });

    write(store, [&](Transaction& transaction) {
        for (const auto& found : {transaction.conversation(saved.id),
                                  transaction.conversation(saved.page, saved.person, after(9))}) {
            CHECK(found.id == saved.id);
            CHECK(found.page == saved.page);
            CHECK(found.person == saved.person);
            CHECK(found.epoch == 7);
            CHECK(found.state == saved.state);
            CHECK(found.open_ticket == saved.open_ticket);
        }
    });
}

void pages_do_not_share_their_people(Store& store) {
    write(store, [&](Transaction& transaction) {
        auto at_bakery = transaction.conversation(PageId{"bakery"}, PersonId{"anna"}, noon);
        at_bakery.state.state = "cakes";
        transaction.save(at_bakery);
        const auto at_florist = transaction.conversation(PageId{"florist"}, PersonId{"anna"}, noon);

        CHECK(at_florist.id != at_bakery.id);
        CHECK(at_florist.state.state.empty());
        // Joined without a separator the two names would be the same.
        const auto one = transaction.conversation(PageId{"ab"}, PersonId{"c"}, noon);
        const auto other = transaction.conversation(PageId{"a"}, PersonId{"bc"}, noon);
        CHECK(one.id != other.id);
    });
}

void failures_are_counted(Store& store) {
    const auto event = message("m1", "hello");
    const auto unseen = message("m2", "hello again");
    write(store, [&](Transaction& transaction) {
        transaction.record(event, noon);
        transaction.record_failure(event, "the flow divided by zero");
        transaction.record_failure(unseen, "it did so again");
    });

    const auto reader = store.reader();
    REQUIRE(reader);
    CHECK(reader.value()->figures()->failed_events == 2);
    CHECK_FALSE(recorded(store, unseen));
}

void pruning_takes_the_oldest_in_small_steps(Store& store) {
    write(store, [&](Transaction& transaction) {
        for (int i = 0; i < 10; ++i)
            transaction.record(message("m" + std::to_string(i), "hello", after(i)), after(i));
    });
    const auto pruned = [&](Instant before, std::size_t most) {
        std::size_t count = 0;
        write(store, [&](Transaction& transaction) { count = transaction.prune_events(before, most); });
        return count;
    };

    CHECK(pruned(after(5), 3) == 3);
    CHECK(pruned(after(5), 3) == 2);
    CHECK(pruned(after(5), 3) == 0);
    // What was pruned a moment ago is recognised all the same: platforms repeat for days.
    CHECK_FALSE(recorded(store, message("m0", "hello", after(0)), after(60)));
    CHECK(pruned(after(10), 100) == 5);
}

}  // namespace

std::vector<Case> event_cases() {
    return {
        {"an event is new once", an_event_is_new_once},
        {"Page, time and key make an event", page_time_and_key_make_an_event},
        {"an event without a key is always new", an_event_without_a_key_is_always_new},
        {"what is rolled back was never there", what_is_rolled_back_was_never_there},
        {"any exception rolls back", any_exception_rolls_back},
        {"a part fails alone", a_part_fails_alone},
        {"a part that made a conversation takes it back", a_part_that_made_a_conversation_takes_it_back},
        {"a conversation is kept as it was saved", a_conversation_is_kept_as_it_was_saved},
        {"Pages do not share their people", pages_do_not_share_their_people},
        {"failures are counted", failures_are_counted},
        {"pruning takes the oldest in small steps", pruning_takes_the_oldest_in_small_steps},
    };
}

}  // namespace frontdesk::conformance
