// SPDX-License-Identifier: MIT
// The stand-in of the Send API does what tests rely on, and takes what the channel sends.
#include <atomic>

#include "tests/messenger/channel.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/fake_graph.hpp"

namespace frontdesk {

namespace {

using namespace std::chrono_literals;

struct Line {
    FakeGraph graph;
    std::unique_ptr<Channel> channel;
    WebhookSender client;

    Line() : client(static_cast<std::uint16_t>(std::stoi(graph.url().substr(17)))) {
        MessengerOptions options = shop_options();
        options.graph_url = graph.url();
        channel = make_messenger(options);
    }
    std::optional<HttpResponse> send(const std::string& text, std::chrono::milliseconds limit = 10s) {
        Outgoing said;
        said.page = {std::string{test_page}};
        said.person = {"6512345678901234"};
        said.message.text = text;
        said.metadata = "fd1:a:1";
        said.since_customer = 1s;
        return client.exchange(channel->send(said), limit);
    }
    Delivery::Outcome outcome(const std::string& text) {
        const auto answer = send(text);
        return answer ? channel->outcome(*answer).outcome : Delivery::Outcome::unknown;
    }
};

}  // namespace

TEST_CASE("the fake platform remembers what it took and answers with its mid", "[messenger][fake_graph]") {
    Line line;

    const auto first = line.send("one");
    const auto second = line.send("two");

    REQUIRE(first);
    REQUIRE(second);
    REQUIRE(line.graph.wait_for_messages(2, 5s));
    const auto messages = line.graph.messages_to("6512345678901234");
    CHECK(messages.at(0).text == "one");
    CHECK(messages.at(1).text == "two");
    CHECK(messages.at(0).metadata == "fd1:a:1");
    CHECK(messages.at(0).page == test_page);
    CHECK(line.channel->outcome(*first).mid.value == messages.at(0).mid);
    CHECK(line.channel->outcome(*second).mid.value == messages.at(1).mid);
    CHECK(line.graph.overlaps() == 0);
}

TEST_CASE("the fake platform fails as it is told, then is well again", "[messenger][fake_graph]") {
    using enum Delivery::Outcome;
    Line line;
    line.graph.next({graph_error(10, 2018278), graph_pair("error-190-463-token-expired"),
                     graph_rate_limit(613, 9), graph_rate_limit(429, 0),
                     graph_pair("transport-502-html-body"), graph_cut_before(), graph_cut_after()});

    CHECK(line.outcome("a") == window);
    CHECK(line.outcome("b") == operator_);
    CHECK(line.outcome("c") == wait);
    CHECK(line.outcome("d") == wait);
    CHECK(line.outcome("e") == unknown);
    CHECK(line.graph.message_count() == 0);
    // The client tries once more on a connection that was kept, so the second try meets the next plan.
    CHECK(line.outcome("f") == unknown);
    CHECK(line.graph.messages().back().text == "f");
    CHECK(line.outcome("g") == delivered);
}

TEST_CASE("a stalled call ends with the caller's limit", "[messenger][fake_graph]") {
    Line line;
    line.graph.next({{GraphAnswer::Kind::taken_stalled, 0, {}, {}, {}}});

    CHECK_FALSE(line.send("lost", 50ms));
    CHECK(line.graph.wait_for_messages(1, 5s));
    CHECK(line.outcome("next") == Delivery::Outcome::delivered);
}

TEST_CASE("a share of calls fails, the same ones for the same seed", "[messenger][fake_graph]") {
    const auto run = [] {
        Line line;
        line.graph.sometimes(0.3, graph_error(1200, 0, 500), 42);
        std::string pattern;
        for (int i = 0; i < 40; ++i) pattern += line.outcome("x") == Delivery::Outcome::delivered ? '.' : '!';
        return pattern;
    };

    const std::string pattern = run();

    CHECK(pattern.find('.') != std::string::npos);
    CHECK(pattern.find('!') != std::string::npos);
    CHECK(run() == pattern);
}

TEST_CASE("a test can echo before the answer and after it", "[messenger][fake_graph]") {
    Line line;
    std::atomic<int> before{0};
    std::atomic<int> after{0};
    line.graph.before_answer([&](const GraphMessage& message) { before += message.mid.empty() ? 0 : 1; });
    line.graph.after_answer([&](const GraphMessage&) { ++after; });

    REQUIRE(line.send("one"));
    const int seen = before;
    REQUIRE(line.send("two"));

    CHECK(seen == 1);
    CHECK(after >= 1);
}

TEST_CASE("typing is remembered apart from messages", "[messenger][fake_graph]") {
    Line line;

    const auto answer = line.client.exchange(*line.channel->typing({std::string{test_page}}, {"7"}));

    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK(line.graph.typing() == std::vector<std::string>{"7"});
    CHECK(line.graph.message_count() == 0);
}

}  // namespace frontdesk
