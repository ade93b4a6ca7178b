// SPDX-License-Identifier: MIT
// Deadlines, caps, handlers that misbehave, and stopping. Every wait is for an event, never for a time.
#include <stdexcept>

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "tests/http/raw_cases.hpp"
#include "tests/http/rig.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using std::chrono::milliseconds;

const std::string post_head = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n";

std::string get(const std::string& target) { return "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n"; }

WebLimits quick() {
    WebLimits limits;
    limits.header = limits.body = limits.handler = limits.idle = milliseconds{50};
    return limits;
}

Awaitable<HttpResponse> fail(HttpRequest) {
    throw std::runtime_error("no");
    co_return HttpResponse{};
}

Awaitable<HttpResponse> split_header(HttpRequest) {
    HttpResponse response;
    response.headers.push_back({"a", "b\r\nc: d"});
    co_return response;
}

Awaitable<HttpResponse> wait_and_answer(boost::asio::io_context* io, milliseconds time) {
    boost::asio::steady_timer timer{*io, time};
    co_await timer.async_wait(boost::asio::use_awaitable);
    HttpResponse response;
    response.body = "at last";
    co_return response;
}

}  // namespace

TEST_CASE("each phase of a connection has its deadline", "[http]") {
    ServerRig rig{echo_routes(), quick()};
    RawSocket says_nothing{rig.port()};
    RawSocket half_a_head{rig.port()};
    RawSocket half_a_body{rig.port()};
    RawSocket no_second_request{rig.port()};

    half_a_head.send("GET /echo HTTP/1.1\r\nHo");
    half_a_body.send(post_head + "he");
    no_second_request.send(get("/echo"));

    CHECK(says_nothing.ends_silently());
    CHECK(half_a_head.answers().front().status == 408);
    CHECK(half_a_body.answers().front().status == 408);
    CHECK(no_second_request.answers().size() == 1);
}

TEST_CASE("a trickle of bytes does not move the deadline", "[http]") {
    ServerRig rig{echo_routes(), quick()};
    RawSocket socket{rig.port()};

    bool open = true;
    for (int i = 0; open && i < 1'000'000; ++i) open = socket.send("a");

    CHECK_FALSE(open);
}

TEST_CASE("100 Continue is said once, and only when the body is welcome", "[http]") {
    ServerRig rig{echo_routes()};
    RawSocket socket{rig.port()};

    socket.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    const auto first = socket.answer();
    socket.send("hello");
    const auto second = socket.answer();

    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->status == 100);
    CHECK(second->status == 200);
    CHECK(second->body == "POST /echo hello");
}

TEST_CASE("a HEAD gets the headers of a GET and no body", "[http]") {
    ServerRig rig{echo_routes()};
    RawSocket socket{rig.port()};

    socket.send("HEAD /echo HTTP/1.1\r\nHost: x\r\n\r\n" + probe_bytes);
    const auto head = socket.answer(true);
    const auto next = socket.answer();

    REQUIRE(head);
    REQUIRE(next);
    CHECK(header(head->headers, "Content-Length") == "9");
    CHECK(header(head->headers, "Content-Type") == "text/plain; charset=utf-8");
    CHECK(next->body == "GET /probe");
}

TEST_CASE("405 names the methods that the path knows", "[http]") {
    ServerRig rig{echo_routes()};
    RawSocket socket{rig.port()};

    socket.send("DELETE /echo HTTP/1.1\r\nHost: x\r\n\r\n");
    const auto answer = socket.answer();

    REQUIRE(answer);
    CHECK(answer->status == 405);
    CHECK(header(answer->headers, "Allow") == "GET, HEAD, POST");
}

TEST_CASE("a connection ends with its last allowed request", "[http]") {
    WebLimits limits;
    limits.requests_per_connection = 3;
    ServerRig rig{echo_routes(), limits};
    RawSocket socket{rig.port()};

    for (int i = 0; i < 5; ++i) socket.send(probe_bytes);
    const auto answers = socket.answers();

    REQUIRE(answers.size() == 3);
    CHECK(header(answers[1].headers, "Connection").empty());
    CHECK(header(answers[2].headers, "Connection") == "close");
}

TEST_CASE("a handler that fails is answered with 500 and reported", "[http]") {
    ServerRig rig{{{"GET", "/fail", 0, fail}, {"GET", "/split", 0, split_header}}};
    RawSocket socket{rig.port()};

    socket.send(get("/fail") + get("/split"));
    const auto first = socket.answer();
    const auto second = socket.answer();

    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->status == 500);
    CHECK(second->status == 500);
    CHECK(rig.reports() ==
          std::vector<std::string>{
              "The handler of GET /fail failed: no.",
              "The handler of GET /split failed: it answered with a header that cannot be sent."});
}

TEST_CASE("a handler that takes too long is answered for with 503", "[http]") {
    boost::asio::io_context* io = nullptr;
    const auto handle = [&io](HttpRequest) { return wait_and_answer(io, milliseconds{400}); };
    ServerRig rig{{{"GET", "/slow", 0, handle}, {"GET", "/poll", 0, handle, true}}, quick()};
    io = &rig.io();
    RawSocket slow{rig.port()};
    RawSocket poll{rig.port()};

    slow.send(get("/slow"));
    poll.send(get("/poll"));
    const auto answers = slow.answers();
    const auto polled = poll.answer();

    REQUIRE(answers.size() == 1);
    CHECK(answers[0].status == 503);
    CHECK(header(answers[0].headers, "Retry-After") == "1");
    REQUIRE(polled);
    CHECK(polled->body == "at last");
    // The late answer of the first is dropped, and its connection is gone.
    poll.done_sending();
    CHECK(rig.drained(test_deadline) < test_deadline);
    CHECK(rig.connections() == 0);
}

TEST_CASE("connections are capped in all and for each address", "[http]") {
    WebLimits limits;
    limits.connections = 3;
    limits.connections_per_address = 2;
    ServerRig rig{echo_routes(), limits};
    const auto serves = [](RawSocket& socket) {
        socket.send(probe_bytes);
        const auto answer = socket.answer();
        return answer && answer->status == 200;
    };
    RawSocket first{rig.port()};
    RawSocket second{rig.port()};
    CHECK(serves(first));
    CHECK(serves(second));

    RawSocket third{rig.port()};
    CHECK_FALSE(serves(third));
    RawSocket elsewhere{rig.port(), "127.0.0.2"};
    CHECK(serves(elsewhere));
    RawSocket too_many{rig.port(), "127.0.0.3"};
    CHECK_FALSE(serves(too_many));
    CHECK(rig.connections() == 3);
}

TEST_CASE("stopping closes what is idle and answers what is in work", "[http]") {
    boost::asio::io_context* io = nullptr;
    const auto handle = [&io](HttpRequest) { return wait_and_answer(io, milliseconds{200}); };
    ServerRig rig{{{"GET", "/slow", 0, handle}, {"GET", "/probe", 0, handle}}};
    io = &rig.io();
    RawSocket idle{rig.port()};
    RawSocket busy{rig.port()};
    idle.send(probe_bytes);
    REQUIRE(idle.answer());
    busy.send(get("/slow") + "GET /");  // and a part of a next one, which is not served any more
    while (rig.connections() < 2) std::this_thread::yield();

    rig.stop();
    CHECK(idle.ends_silently());
    const auto answers = busy.answers();
    busy.done_sending();

    REQUIRE(answers.size() <= 1);
    CHECK(rig.drained(test_deadline) < test_deadline);
    CHECK(rig.connections() == 0);
}

TEST_CASE("what does not end by itself is cut when draining is over", "[http]") {
    boost::asio::io_context* io = nullptr;
    const auto handle = [&io](HttpRequest) { return wait_and_answer(io, std::chrono::hours{1}); };
    ServerRig rig{{{"GET", "/slow", 0, handle, true}}};
    io = &rig.io();
    RawSocket socket{rig.port()};
    socket.send(get("/slow"));
    while (rig.connections() < 1) std::this_thread::yield();

    rig.stop();
    rig.drained(milliseconds{50});

    CHECK(socket.ends_silently());
}

TEST_CASE("an address that cannot be listened on is told in one sentence", "[http]") {
    boost::asio::io_context io;
    const auto told = [&io](const std::string& listen) {
        const auto server = serve_http(io, listen, echo_routes());
        REQUIRE_FALSE(server);
        CHECK(server.error().cause == Cause::broken);
        return server.error().detail;
    };
    const auto taken = serve_http(io, "127.0.0.1:0", echo_routes());
    REQUIRE(taken);
    const std::string port = std::to_string((*taken)->port());

    CHECK(told("127.0.0.1:" + port) ==
          "Cannot listen on 127.0.0.1:" + port +
              ": another program uses this port; stop it or choose another port.");
    CHECK(told("203.0.113.1:0") == "Cannot listen on 203.0.113.1:0: this machine does not have this address; "
                                   "0.0.0.0 stands for all that it has.");
    for (const char* bad :
         {"", "8080", "localhost:x", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "x:80"})
        CHECK(told(bad) == "Cannot listen on \"" + std::string{bad} +
                               "\": write an address and a port, such as 127.0.0.1:8080 or [::1]:8080.");
}

TEST_CASE("two thousand slow sockets in each phase do not keep anybody else waiting", "[http][slow]") {
    WebLimits limits;
    limits.connections = limits.connections_per_address = 3'000;
    ServerRig rig{echo_routes(), limits};
    for (const std::string& start : {std::string{"GET /echo HTTP/1.1\r\nHo"}, post_head + "he"}) {
        std::vector<std::unique_ptr<RawSocket>> slow;
        for (int i = 0; i < 2'000; ++i) {
            slow.push_back(std::make_unique<RawSocket>(rig.port()));
            slow.back()->send(start);
        }
        for (int i = 0; i < 50; ++i) {
            RawSocket normal{rig.port()};
            normal.send(probe_bytes);
            const auto answer = normal.answer();
            REQUIRE(answer);
            CHECK(answer->status == 200);
        }
    }
}

}  // namespace frontdesk
