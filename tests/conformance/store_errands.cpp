// SPDX-License-Identifier: MIT
// Calls, answers to comments, uploads and statistics: each once, in order, until it is settled.
#include "tests/conformance/store_conformance.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk::conformance {
namespace {

CallRow call(ConversationId conversation, std::string_view id) {
    CallRow row;
    row.conversation = conversation;
    row.created_at = after(1);
    row.call.id = id;
    row.call.method = "POST";
    row.call.url = "https://api.example/orders?day=2026-11-28";
    row.call.headers = {{"Authorization", "Bearer x"}, {"X-Name", "Żółw"}};
    row.call.body = R"({"people":12})";
    row.call.timeout = Duration{5000};
    row.call.once = true;
    return row;
}

std::vector<CallRow> open_calls(Store& store, CallId from = {}, std::size_t most = 100) {
    std::vector<CallRow> rows;
    write(store, [&](Transaction& transaction) { rows = transaction.open_calls(from, most); });
    return rows;
}

void a_call_is_open_until_it_is_answered(Store& store) {
    CallId first, second;
    ConversationId conversation;
    write(store, [&](Transaction& transaction) {
        conversation = talk(transaction);
        first = transaction.add_call(call(conversation, "1"));
        second = transaction.add_call(call(conversation, "2"));
    });
    CHECK(first < second);
    auto rows = open_calls(store);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == first);
    CHECK(rows[0].conversation == conversation);
    CHECK(rows[0].status == CallStatus::pending);
    CHECK(rows[0].created_at == after(1));
    CHECK(rows[0].call == call(conversation, "1").call);
    CHECK(open_calls(store, first).size() == 1);
    CHECK(open_calls(store, {}, 1).size() == 1);

    write(store, [&](Transaction& transaction) {
        transaction.mark_sent(first);
        transaction.mark_sent(CallId{123456});
    });
    CHECK(open_calls(store)[0].status == CallStatus::sent);

    write(store, [&](Transaction& transaction) {
        CHECK(transaction.close_call(first, 200, after(2)));
        CHECK_FALSE(transaction.close_call(first, 0, after(3)));
        CHECK_FALSE(transaction.close_call(CallId{123456}, 0, after(3)));
        transaction.mark_sent(first);
    });
    rows = open_calls(store);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].id == second);
}

void a_call_of_a_failed_part_is_not_there(Store& store) {
    write(store, [&](Transaction& transaction) {
        const auto conversation = talk(transaction);
        const auto part = store.isolated(transaction, [&] {
            transaction.add_call(call(conversation, "1"));
            throw StoreFailure{{Cause::bad_input, "no"}};
        });
        CHECK_FALSE(part);
    });
    CHECK(open_calls(store).empty());
}

void answered_calls_are_forgotten_after_a_time(Store& store) {
    CallId open;
    write(store, [&](Transaction& transaction) {
        const auto conversation = talk(transaction);
        open = transaction.add_call(call(conversation, "1"));
        for (int i = 2; i < 6; ++i) {
            const auto id = transaction.add_call(call(conversation, std::to_string(i)));
            transaction.close_call(id, 200, after(i));
        }
        transaction.prune_events(after(4), 100);
    });
    const auto left = open_calls(store);
    REQUIRE(left.size() == 1);
    CHECK(left[0].id == open);
}

CommentRow comment(ConversationId conversation, CommentAct act, CommentStatus status) {
    CommentRow row;
    row.conversation = conversation;
    row.page.value = "bakery";
    row.comment = "44_5";
    row.act = act;
    row.status = status;
    row.text = act == CommentAct::reply ? "Thank you! 🍰" : "";
    row.created_at = after(1);
    return row;
}

std::vector<CommentRow> waiting(Store& store, std::size_t limit = 500) {
    const auto reader = store.reader();
    REQUIRE(reader);
    auto rows = reader.value()->waiting_comments(limit);
    REQUIRE(rows);
    return *rows;
}

void a_thing_is_done_to_a_comment_once(Store& store) {
    std::vector<CommentRow> open;
    write(store, [&](Transaction& transaction) {
        const auto conversation = talk(transaction);
        CHECK(transaction.add_comment(comment(conversation, CommentAct::noticed, CommentStatus::done)));
        CHECK(transaction.add_comment(comment(conversation, CommentAct::reply, CommentStatus::pending)));
        CHECK(transaction.add_comment(comment(conversation, CommentAct::like, CommentStatus::pending)));
        CHECK_FALSE(transaction.add_comment(comment(conversation, CommentAct::reply, CommentStatus::done)));
        auto other = comment(conversation, CommentAct::reply, CommentStatus::pending);
        other.page.value = "florist";
        CHECK(transaction.add_comment(other));
        open = transaction.open_comments({}, 100);
    });
    REQUIRE(open.size() == 3);
    CHECK(open[0].id < open[1].id);
    CHECK(open[0].page == PageId{"bakery"});
    CHECK(open[0].comment == "44_5");
    CHECK(open[0].act == CommentAct::reply);
    CHECK(open[0].text == "Thank you! 🍰");
    CHECK(open[0].created_at == after(1));

    write(store, [&](Transaction& transaction) {
        transaction.set_comment(open[0].id, CommentStatus::sent, "", after(2));
        transaction.set_comment(open[1].id, CommentStatus::failed, "the Page may not", after(2));
        transaction.set_comment(open[2].id, CommentStatus::done, "", after(2));
        CHECK(transaction.comment(open[1].id).problem == "the Page may not");
        CHECK(transaction.comment(open[2].id).status == CommentStatus::done);
        const auto left = transaction.open_comments({}, 100);
        REQUIRE(left.size() == 1);
        CHECK(left[0].status == CommentStatus::sent);
        CHECK(transaction.open_comments(left[0].id, 100).empty());
    });
    const auto failed = store.write([](Transaction& transaction) { transaction.comment(CommentActId{99}); });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().cause == Cause::not_found);
}

void a_public_reply_may_wait_for_a_person(Store& store) {
    write(store, [&](Transaction& transaction) {
        const auto conversation = talk(transaction);
        transaction.add_comment(comment(conversation, CommentAct::reply, CommentStatus::waiting));
        CHECK(transaction.open_comments({}, 100).empty());
    });
    const auto rows = waiting(store);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].text == "Thank you! 🍰");

    write(store, [&](Transaction& transaction) {
        transaction.set_comment(rows[0].id, CommentStatus::pending, "", after(2));
    });
    CHECK(waiting(store).empty());
    const auto reader = store.reader();
    REQUIRE(reader);
    CHECK_FALSE(reader.value()->waiting_comments(0));
}

void an_upload_is_known_by_its_content(Store& store) {
    const PageId page{"bakery"};
    write(store, [&](Transaction& transaction) {
        CHECK_FALSE(transaction.upload(page, "assets/cake.png", "h1"));
        transaction.save_upload(page, "assets/cake.png", "h1", "id1", after(1));
        CHECK(transaction.upload(page, "assets/cake.png", "h1") == "id1");
        CHECK_FALSE(transaction.upload(page, "assets/cake.png", "h2"));
        CHECK_FALSE(transaction.upload(page, "assets/other.png", "h1"));
        CHECK_FALSE(transaction.upload(PageId{"florist"}, "assets/cake.png", "h1"));
        transaction.save_upload(page, "assets/cake.png", "h2", "id2", after(2));
    });
    write(store, [&](Transaction& transaction) {
        CHECK(transaction.upload(page, "assets/cake.png", "h2") == "id2");
        CHECK_FALSE(transaction.upload(page, "assets/cake.png", "h1"));
    });
}

void goals_are_counted(Store& store) {
    write(store, [&](Transaction& transaction) {
        const auto anna = talk(transaction);
        const auto bob = talk(transaction, "bob");
        transaction.count_goal(anna, "ordered", after(1));
        transaction.count_goal(bob, "ordered", after(1));
        transaction.count_goal(anna, "ordered", after(2));
        transaction.count_goal(anna, "asked", after(3));
    });
    const auto reader = store.reader();
    REQUIRE(reader);
    const auto all = reader.value()->goals(noon, after(100));
    REQUIRE(all);
    CHECK(*all == std::vector<GoalCount>{{"asked", 1}, {"ordered", 3}});
    const auto some = reader.value()->goals(after(2), after(3));
    REQUIRE(some);
    CHECK(*some == std::vector<GoalCount>{{"ordered", 1}});
}

void unanswered_words_are_counted(Store& store) {
    write(store, [&](Transaction& transaction) {
        transaction.keep_unanswered("do you have skis", "Do you have skis", "en", after(1));
        transaction.keep_unanswered("narty", "narty", "pl", after(2));
        transaction.keep_unanswered("do you have skis", "do you have SKIS?", "en", after(3));
        transaction.keep_unanswered("narty", "Narty", "en", after(4));
    });
    const auto reader = store.reader();
    REQUIRE(reader);
    const auto lines = reader.value()->unanswered(100);
    REQUIRE(lines);
    REQUIRE(lines->size() == 3);
    CHECK((*lines)[0] == UnansweredLine{"do you have SKIS?", "en", 2, after(1), after(3)});
    CHECK((*lines)[1] == UnansweredLine{"Narty", "en", 1, after(4), after(4)});
    CHECK((*lines)[2].language == "pl");
    CHECK(reader.value()->unanswered(1)->size() == 1);
    CHECK_FALSE(reader.value()->unanswered(0));

    const auto months = std::chrono::days{90};
    write(store, [&](Transaction& transaction) { transaction.prune_events(after(3) + months, 100); });
    CHECK(reader.value()->unanswered(100)->size() == 2);
}

}  // namespace

std::vector<Case> errand_cases() {
    return {
        {"a call is open until it is answered", a_call_is_open_until_it_is_answered},
        {"a call of a failed part is not there", a_call_of_a_failed_part_is_not_there},
        {"answered calls are forgotten after a time", answered_calls_are_forgotten_after_a_time},
        {"a thing is done to a comment once", a_thing_is_done_to_a_comment_once},
        {"a public reply may wait for a person", a_public_reply_may_wait_for_a_person},
        {"an upload is known by its content", an_upload_is_known_by_its_content},
        {"goals are counted", goals_are_counted},
        {"unanswered words are counted", unanswered_words_are_counted},
    };
}

}  // namespace frontdesk::conformance
