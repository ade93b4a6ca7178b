// SPDX-License-Identifier: MIT
// Waking: what a conversation waits for is found when its moment has come, and not before.
#include "tests/conformance/store_conformance.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::conformance {
namespace {

void save_waiting(Transaction& transaction, std::string_view person, std::optional<Instant> until) {
    auto stored = transaction.conversation(PageId{"bakery"}, PersonId{std::string{person}}, noon);
    stored.state.timers.clear();
    if (until) {
        Timer timer;
        timer.due = *until;
        stored.state.timers.push_back(timer);
    }
    transaction.save(stored);
}

ConversationId id_of(Transaction& transaction, std::string_view person) { return talk(transaction, person); }

std::vector<ConversationId> due(Store& store, Instant now, std::size_t most = 100) {
    std::vector<ConversationId> found;
    write(store, [&](Transaction& transaction) { found = transaction.due(now, most); });
    return found;
}

std::optional<Instant> next_wake(Store& store) {
    std::optional<Instant> next;
    write(store, [&](Transaction& transaction) { next = transaction.next_wake(); });
    return next;
}

void the_earliest_is_woken_first(Store& store) {
    ConversationId anna, bob;
    write(store, [&](Transaction& transaction) {
        save_waiting(transaction, "anna", after(20));
        save_waiting(transaction, "bob", after(10));
        save_waiting(transaction, "cyd", after(30));
        save_waiting(transaction, "dora", std::nullopt);
        anna = id_of(transaction, "anna");
        bob = id_of(transaction, "bob");
    });

    CHECK(next_wake(store) == after(10));
    CHECK(due(store, after(9)).empty());
    CHECK(due(store, after(10)) == std::vector{bob});
    CHECK(due(store, after(25)) == std::vector{bob, anna});
    CHECK(due(store, after(25), 1) == std::vector{bob});
}

void what_is_saved_last_counts(Store& store) {
    write(store, [](Transaction& transaction) { save_waiting(transaction, "anna", after(10)); });
    write(store, [](Transaction& transaction) {
        save_waiting(transaction, "anna", after(50));
        CHECK(transaction.next_wake() == after(50));
        save_waiting(transaction, "anna", std::nullopt);
        CHECK_FALSE(transaction.next_wake());
        CHECK(transaction.due(after(100), 10).empty());
    });
    CHECK_FALSE(next_wake(store));
}

void a_postponed_one_waits(Store& store) {
    ConversationId anna;
    write(store, [&](Transaction& transaction) {
        save_waiting(transaction, "anna", after(10));
        anna = id_of(transaction, "anna");
        transaction.postpone(anna, after(60));
        CHECK(transaction.due(after(10), 10).empty());
    });
    CHECK(next_wake(store) == after(60));
    write(store, [&](Transaction& transaction) {
        transaction.postpone(anna, after(40));
        save_waiting(transaction, "bob", std::nullopt);
        transaction.postpone(id_of(transaction, "bob"), after(5));
    });
    CHECK(next_wake(store) == after(60));
    write(store, [&](Transaction& transaction) { save_waiting(transaction, "anna", after(10)); });
    CHECK(next_wake(store) == after(10));
}

void what_is_rolled_back_wakes_nobody(Store& store) {
    write(store, [](Transaction& transaction) { save_waiting(transaction, "anna", after(10)); });
    const auto failed = store.write([](Transaction& transaction) {
        save_waiting(transaction, "anna", after(5));
        CHECK(transaction.next_wake() == after(5));
        throw StoreFailure{{Cause::bad_input, "no"}};
    });
    CHECK_FALSE(failed);
    CHECK(next_wake(store) == after(10));

    write(store, [&](Transaction& transaction) {
        CHECK(transaction.next_wake() == after(10));
        const auto part = store.isolated(transaction, [&] {
            save_waiting(transaction, "anna", after(1));
            save_waiting(transaction, "bob", after(2));
            throw StoreFailure{{Cause::bad_input, "no"}};
        });
        CHECK_FALSE(part);
        CHECK(transaction.next_wake() == after(10));
        const auto saved = store.isolated(transaction, [&] { save_waiting(transaction, "anna", after(3)); });
        CHECK(saved);
        CHECK(transaction.next_wake() == after(3));
    });
    CHECK(next_wake(store) == after(3));
}

void a_person_may_get_another_id(Store& store) {
    ConversationId stranger, anna;
    write(store, [&](Transaction& transaction) {
        save_waiting(transaction, "comment:7", after(10));
        stranger = id_of(transaction, "comment:7");
        anna = id_of(transaction, "anna");
        CHECK_FALSE(transaction.rename_person(stranger, PersonId{"anna"}));
        CHECK(transaction.rename_person(stranger, PersonId{"bob"}));
        CHECK(transaction.rename_person(stranger, PersonId{"bob"}));
        CHECK(id_of(transaction, "bob") == stranger);
        CHECK(id_of(transaction, "anna") == anna);
        CHECK(transaction.conversation(stranger).person == PersonId{"bob"});
        const auto part = store.isolated(transaction, [&] {
            CHECK(transaction.rename_person(stranger, PersonId{"cyd"}));
            throw StoreFailure{{Cause::bad_input, "no"}};
        });
        CHECK_FALSE(part);
        CHECK(id_of(transaction, "bob") == stranger);
    });
    write(store, [&](Transaction& transaction) {
        CHECK(id_of(transaction, "bob") == stranger);
        CHECK(id_of(transaction, "comment:7") != stranger);
        CHECK(transaction.conversation(stranger).state.timers.size() == 1);
    });
}

}  // namespace

std::vector<Case> waking_cases() {
    return {
        {"the earliest is woken first", the_earliest_is_woken_first},
        {"what is saved last counts", what_is_saved_last_counts},
        {"a postponed one waits", a_postponed_one_waits},
        {"what is rolled back wakes nobody", what_is_rolled_back_wakes_nobody},
        {"a person may get another id", a_person_may_get_another_id},
    };
}

}  // namespace frontdesk::conformance
