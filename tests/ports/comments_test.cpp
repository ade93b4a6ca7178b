// SPDX-License-Identifier: MIT
// Comments under the Page's posts: answered once, in public and in private, some only after a person agrees.
#include "tests/support/catch.hpp"
#include "tests/support/desk.hpp"
#include "tests/support/tiny_bot.hpp"

namespace frontdesk {
namespace {

using namespace std::chrono_literals;
using Lines = std::vector<std::string>;

struct CommentDesk : Desk {
    CommentDesk() {
        CommentRule rule;
        rule.any = true;
        rule.reply = {plain_text("We have written to you.")};
        rule.like = true;
        rule.message = plain_say("You asked about cakes?");
        bot.comments = {rule};
        index(bot);
    }
    Result<void> comment(std::string id, std::string text, std::string verb = "add", bool own = false) {
        Event event = from_ann(Comment{id, "post", verb, std::move(text), own}, "feed:" + id + verb, now);
        event.mid = MessageId{};
        return take({event});
    }
    std::vector<CommentRow> open() {
        std::vector<CommentRow> rows;
        REQUIRE(store.write([&](Transaction& transaction) { rows = transaction.open_comments({}, 100); }));
        return rows;
    }
};

}  // namespace

TEST_CASE("a comment is answered in public and in private", "[ports]") {
    CommentDesk desk;

    REQUIRE(desk.comment("44_5", "How much is it?"));

    const auto rows = desk.open();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].act == CommentAct::reply);
    CHECK(rows[0].text == "We have written to you.");
    CHECK(rows[0].comment == "44_5");
    CHECK(rows[0].page == PageId{"page"});
    CHECK(rows[1].act == CommentAct::like);
    CHECK(desk.after.comments);
    REQUIRE(desk.after.to_send.size() == 1);
    CHECK(desk.after.to_send[0].message.comment == "44_5");
    CHECK(desk.after.to_send[0].message.text == "You asked about cakes?");
    CHECK(desk.transcript().front() == "customer: [comment] How much is it?");
}

TEST_CASE("a comment is answered once, whatever the platform repeats", "[ports]") {
    CommentDesk desk;
    REQUIRE(desk.comment("44_5", "How much is it?"));

    REQUIRE(desk.comment("44_5", "How much is it, please?", "edited"));
    CHECK(desk.after.to_send.empty());
    Event again = from_ann(Comment{"44_5", "post", "add", "How much is it?", false}, "another key", desk.now);
    REQUIRE(desk.take({again}));

    CHECK(desk.after.to_send.empty());
    CHECK(desk.after.counts.at("comment.repeated") == 1);
    CHECK(desk.open().size() == 2);
}

TEST_CASE("own, changed, removed and old comments do nothing", "[ports]") {
    CommentDesk desk;
    REQUIRE(desk.comment("1", "ours", "add", true));
    REQUIRE(desk.comment("2", "changed", "edited"));
    REQUIRE(desk.comment("3", "gone", "remove"));
    Event old = from_ann(Comment{"4", "post", "add", "long ago", false}, "old", desk.now - 8 * 24h);
    REQUIRE(desk.take({old}));

    CHECK(desk.open().empty());
    CHECK(desk.memory().conversations.empty());
    CHECK(desk.memory().lines.empty());
}

TEST_CASE("a public reply that needs approval waits for a person", "[ports]") {
    CommentDesk desk;
    desk.bot.comments[0].approve = true;
    REQUIRE(desk.comment("44_5", "How much is it?"));
    REQUIRE(desk.open().size() == 1);  // the like
    CommentRow waiting;
    for (const auto& [id, row] : desk.memory().comments)
        if (row.status == CommentStatus::waiting) waiting = row;
    REQUIRE(waiting.id);

    const auto decide_as = [&](Approval approval) {
        Result<CommentRow> result = Problem{Cause::broken, ""};
        desk.after = {};
        REQUIRE(desk.store.write([&](Transaction& transaction) {
            result = decide(transaction, waiting.id, approval, "ola", desk.now, desk.after);
        }));
        return result;
    };
    const auto given = decide_as(Approval::given);

    REQUIRE(given);
    CHECK(given->status == CommentStatus::pending);
    CHECK(desk.after.comments);
    CHECK(desk.open().size() == 2);
    CHECK(desk.transcript().back() == "note ola: public reply approved");
    const auto twice = decide_as(Approval::refused);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().cause == Cause::conflict);
}

TEST_CASE("who wrote a comment is known by it alone until they answer", "[ports]") {
    CommentDesk desk;
    Event event = from_ann(Comment{"44_5", "post", "add", "Nice!", false}, "k", desk.now);
    event.person = PersonId{};

    REQUIRE(desk.take({event}));

    CHECK(desk.conversation().person == PersonId{"comment:44_5"});
    CHECK(desk.after.to_send.size() == 1);
}

}  // namespace frontdesk
