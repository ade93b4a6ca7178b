// SPDX-License-Identifier: MIT
// Timers, uploads and comments, end to end.
#include <atomic>
#include <filesystem>
#include <fstream>

#include "tests/host/plain_channel.hpp"
#include "tests/host/rig.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/tiny_bot.hpp"

namespace frontdesk::host_tests {
namespace {

using Texts = std::vector<std::string>;

void serve(HostOptions& options, Bot bot) {
    bot.version = "errands";
    const auto shared = std::make_shared<const Bot>(std::move(bot));
    options.bot.load = [shared]() -> Result<BotSource::Outcome> { return BotSource::Outcome{shared, ""}; };
    options.bot.fingerprint = [] { return std::string{"errands"}; };
}

// The clock of a server, which a test moves.
class Clock {
public:
    Instant now() const { return from_millis(millis_.load()); }
    void move(Duration by) { millis_ += by.count(); }

private:
    std::atomic<std::int64_t> millis_{1'793'000'100'000};
};

// "wait" says "One moment." and, after an hour, "Still there?".
Bot waiting_bot() {
    Bot bot = tiny_bot();
    State& wait = add_state(bot, "wait", "One moment.");
    StateTimer later;
    later.wait = std::chrono::hours{1};
    later.say = plain_say("Still there?");
    wait.after.push_back(later);
    index(bot);
    return bot;
}

// "cake" shows a picture; every comment is liked and answered.
Bot picture_bot() {
    Bot bot = tiny_bot();
    State& cake = add_state(bot, "cake", "");
    Say say;
    say.what = ShownMedia{MediaKind::image, plain_text("assets/cake.png")};
    cake.say = {say};
    CommentRule rule;
    rule.any = true;
    rule.like = true;
    rule.reply = {plain_text("Thank you!")};
    bot.comments = {rule};
    index(bot);
    return bot;
}

struct PlainRig : PlainPlatform, Rig {
    PlainRig()
        : Rig([this](HostOptions& options) {
              std::filesystem::create_directories(folder.file("bot/assets"));
              std::ofstream{folder.file("bot/assets/cake.png")} << "a cake";
              options.bot_folder = folder.file("bot");
              options.channel = make_plain_channel(PlainPlatform::base());
              options.comments.pause = std::chrono::milliseconds{10};
              options.now = [] { return from_millis(1'793'000'100'000); };
              serve(options, picture_bot());
          }) {}

    void tell(const std::string& body) {
        HttpRequest request;
        request.method = "POST";
        request.target = "/webhook";
        request.body = body;
        const auto response = sender->exchange(std::move(request));
        REQUIRE(response);
        CHECK(response->status == 200);
    }
};

}  // namespace

TEST_CASE("a timer ends while the server runs", "[host]") {
    Clock clock;
    Rig rig{[&clock](HostOptions& options) {
        options.now = [&clock] { return clock.now(); };
        serve(options, waiting_bot());
    }};
    CHECK(rig.says("ann", "wait") == 200);
    REQUIRE(eventually([&] { return rig.replies_to("ann").size() == 1; }));

    clock.move(std::chrono::hours{1});

    CHECK(eventually([&] { return rig.replies_to("ann") == Texts{"One moment.", "Still there?"}; }));
    rig.stop();
    CHECK(rig.number("SELECT count(*) FROM conversations WHERE wake_at IS NOT NULL") == 0);
}

TEST_CASE("a timer that ended while the server was stopped is heard after the start", "[host]") {
    Clock clock;
    Rig rig{[&clock](HostOptions& options) {
        options.now = [&clock] { return clock.now(); };
        serve(options, waiting_bot());
    }};
    CHECK(rig.says("ann", "wait") == 200);
    REQUIRE(eventually([&] { return rig.replies_to("ann").size() == 1; }));
    rig.stop();
    CHECK(rig.number("SELECT count(*) FROM conversations WHERE wake_at IS NOT NULL") == 1);

    clock.move(std::chrono::hours{5});
    rig.start();

    CHECK(eventually([&] { return rig.replies_to("ann").size() == 2; }));
    rig.stop();
    CHECK(rig.replies_to("ann") == Texts{"One moment.", "Still there?"});
}

TEST_CASE("a picture is uploaded once and then named by its id", "[host]") {
    PlainRig rig;
    rig.tell("ann cake");
    REQUIRE(eventually([&] { return rig.count("/send ann") == 1; }));
    rig.tell("bob cake");
    REQUIRE(eventually([&] { return rig.count("/send bob") == 1; }));

    CHECK(rig.seen() == Texts{"/upload assets/cake.png a cake", "/send ann id1", "/send bob id1"});
    rig.stop();
    rig.start();
    rig.tell("cyd cake");
    CHECK(eventually([&] { return rig.count("/send cyd id1") == 1; }));
    CHECK(rig.count("/upload") == 1);
}

TEST_CASE("a picture that the platform has lost is uploaded again", "[host]") {
    PlainRig rig;
    rig.tell("ann cake");
    REQUIRE(eventually([&] { return rig.count("/send ann") == 1; }));
    rig.next({410});

    rig.tell("bob cake");

    CHECK(eventually([&] { return rig.count("/send bob") == 2; }));
    CHECK(rig.count("/upload") == 2);
    CHECK(rig.seen().back() == "/send bob id4");
}

TEST_CASE("a changed picture is uploaded anew", "[host]") {
    PlainRig rig;
    rig.tell("ann cake");
    REQUIRE(eventually([&] { return rig.count("/send ann") == 1; }));
    std::ofstream{rig.folder.file("bot/assets/cake.png")} << "a better cake";

    rig.tell("bob cake");

    CHECK(eventually([&] { return rig.count("/upload assets/cake.png a better cake") == 1; }));
}

TEST_CASE("a picture that is not there fails the message and holds nobody up", "[host]") {
    PlainRig rig;
    std::filesystem::remove(rig.folder.file("bot/assets/cake.png"));
    rig.tell("ann cake");
    rig.tell("ann hello");
    CHECK(eventually([&] { return rig.count("/send ann") == 1; }));
    rig.stop();
    CHECK(rig.number("SELECT count(*) FROM messages WHERE status = 2") == 1);
    CHECK(rig.count("/upload") == 0);
}

TEST_CASE("a comment is answered and liked, again after a failure, and once", "[host]") {
    PlainRig rig;
    rig.next({503, 503});
    rig.tell("comment 44_5 How much?");
    CHECK(eventually([&] { return rig.count("/comment like") == 1; }));
    rig.stop();
    CHECK(rig.count("/comment reply 44_5 Thank you!") == 3);
    CHECK(rig.number("SELECT count(*) FROM comments WHERE status = 3 AND act IN (1, 2)") == 2);
}

TEST_CASE("a public reply that may have been posted before a stop is not posted again", "[host]") {
    PlainRig rig;
    rig.tell("comment 44_5 How much?");
    CHECK(eventually([&] { return rig.count("/comment like") == 1; }));
    rig.stop();
    CHECK(rig.number("UPDATE comments SET status = 2 WHERE act IN (1, 2)") == -1);
    rig.start();
    CHECK(eventually([&] { return rig.count("/comment like") == 2; }));
    rig.stop();
    CHECK(rig.count("/comment reply") == 1);
    CHECK(rig.number("SELECT count(*) FROM comments WHERE status = 4 AND act = 1") == 1);
}

}  // namespace frontdesk::host_tests
