// SPDX-License-Identifier: MIT
// The client against servers that behave, and against a scripted one that does not.
#include <atomic>
#include <thread>

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/asio/write.hpp>

#include "tests/http/rig.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using error_code = boost::system::error_code;
using std::chrono::milliseconds;
using std::chrono::seconds;

// Takes one connection after another. On each it reads as many requests as there are scripts for it and
// answers each with the bytes of its script; then it closes.
class ScriptedServer {
public:
    using Connection = std::vector<std::string>;

    explicit ScriptedServer(std::vector<Connection> script)
        : script_(std::move(script)), thread_([this] { run(); }) {}
    ~ScriptedServer() { thread_.join(); }

    std::string base() const {
        return "http://127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port());
    }
    int requests() const { return requests_; }
    // Ends when the connection of this number was closed here.
    void wait_for_close(int number) {
        for (int seen = closed_; seen < number; seen = closed_) closed_.wait(seen);
    }

private:
    void run() {
        for (const Connection& answers : script_) {
            tcp::socket socket{io_};
            acceptor_.accept(socket);
            for (const std::string& answer : answers) {
                if (!read_request(socket)) break;
                ++requests_;
                error_code ignored;
                asio::write(socket, asio::buffer(answer), ignored);
            }
            socket.close();
            ++closed_;
            closed_.notify_all();
        }
    }
    // All that tests send here ends in one of these two ways.
    static bool read_request(tcp::socket& socket) {
        std::string seen;
        char byte = 0;
        error_code error;
        while (!seen.ends_with("end\r\n\r\n") && !seen.ends_with("the end")) {
            if (socket.read_some(asio::buffer(&byte, 1), error) == 0) return false;
            seen += byte;
        }
        return true;
    }

    asio::io_context io_;
    tcp::acceptor acceptor_{io_, {asio::ip::make_address("127.0.0.1"), 0}};
    std::vector<Connection> script_;
    std::atomic<int> requests_ = 0;
    std::atomic<int> closed_ = 0;
    std::thread thread_;
};

class ClientRig {
public:
    explicit ClientRig(std::size_t per_host = 64)
        : client_(make_http_client(io_, per_host)),
          work_(asio::make_work_guard(io_)),
          thread_([this] { io_.run(); }) {}
    ~ClientRig() {
        io_.stop();
        thread_.join();
    }

    std::future<Result<HttpResponse>> start(HttpRequest request, milliseconds limit = seconds{5}) {
        Answer answer;
        auto result = answer.get_future();
        asio::co_spawn(io_, keep(client_.get(), std::move(request), limit, std::move(answer)),
                       asio::use_future);
        return result;
    }
    Result<HttpResponse> send(HttpRequest request, milliseconds limit = seconds{5}) {
        auto result = start(std::move(request), limit);
        if (result.wait_for(test_deadline) != std::future_status::ready)
            throw std::runtime_error("the client did not come back");
        return result.get();
    }

private:
    using Answer = std::promise<Result<HttpResponse>>;

    static Awaitable<void> keep(WebClient* client, HttpRequest request, milliseconds limit, Answer answer) {
        auto result = co_await client->send(std::move(request), limit);
        answer.set_value(std::move(result));
    }

    asio::io_context io_;
    std::unique_ptr<WebClient> client_;
    asio::executor_work_guard<asio::io_context::executor_type> work_;
    std::thread thread_;
};

HttpRequest get(const std::string& base, const std::string& target = "/end") {
    HttpRequest request;
    request.base = base;
    request.target = target;
    request.headers = {{"X-Last", "end"}};
    return request;
}
HttpRequest post(const std::string& base) {
    HttpRequest request;
    request.method = "POST";
    request.base = base;
    request.target = "/messages";
    request.body = "the end";
    return request;
}

std::string ok(const std::string& body) {
    return "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::string outcome(const Result<HttpResponse>& result) {
    if (result) return std::to_string(result->status) + " " + result->body;
    if (result.error().cause == Cause::not_sent) return "not sent";
    return result.error().cause == Cause::outcome_unknown ? "unknown" : "another cause";
}

}  // namespace

TEST_CASE("the client sends what the server reads, over one kept-alive connection", "[http]") {
    ServerRig server{echo_routes()};
    ClientRig client;
    HttpRequest request;
    request.method = "POST";
    request.base = server.base();
    request.target = "/echo?x=1";
    request.body = "hello";

    const std::string first = outcome(client.send(request));
    const std::string second = outcome(client.send(request));

    CHECK(first == "200 POST /echo?x=1 hello");
    CHECK(second == first);
    CHECK(server.connections() == 1);
}

TEST_CASE("the outcome of a request is told exactly", "[http]") {
    struct Case {
        const char* name;
        std::vector<ScriptedServer::Connection> script;
        bool is_post;
        const char* expected;
    };
    const std::string big(1024 * 1024 + 1, 'x');
    const std::vector<Case> cases = {
        {"an answer", {{ok("hi")}}, true, "200 hi"},
        {"an answer in chunks",
         {{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n"}},
         true,
         "200 hi"},
        {"an answer up to the close", {{"HTTP/1.1 200 OK\r\n\r\nhi"}}, true, "200 hi"},
        {"an answer after 100", {{"HTTP/1.1 100 Continue\r\n\r\n" + ok("hi")}}, true, "200 hi"},
        {"a refusal is an answer", {{"HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"}}, true, "500 "},
        {"a close before the answer", {{""}}, true, "unknown"},
        {"a close before the answer to a GET on a fresh connection", {{""}}, false, "unknown"},
        {"a close after 100", {{"HTTP/1.1 100 Continue\r\n\r\n"}}, true, "unknown"},
        {"a close within the headers", {{"HTTP/1.1 200 OK\r\nContent-"}}, true, "unknown"},
        {"a close within the body", {{"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhi"}}, true, "unknown"},
        {"garbage", {{"what?\r\n\r\n"}}, true, "unknown"},
        {"a body over 1 MiB, announced", {{ok(big)}}, true, "unknown"},
        {"a body over 1 MiB, not announced", {{"HTTP/1.1 200 OK\r\n\r\n" + big}}, true, "unknown"},
        {"endless headers", {{"HTTP/1.1 200 OK\r\na: " + std::string(20'000, 'b')}}, true, "unknown"},
    };
    for (const Case& each : cases) {
        INFO(each.name);
        ScriptedServer server{each.script};
        ClientRig client;
        const auto result = client.send(each.is_post ? post(server.base()) : get(server.base()));
        CHECK(outcome(result) == each.expected);
    }
}

TEST_CASE("a connection that was closed while idle is not used again", "[http]") {
    ScriptedServer server{{{ok("one")}, {ok("two")}}};
    ClientRig client;

    const std::string first = outcome(client.send(post(server.base())));
    server.wait_for_close(1);
    const std::string second = outcome(client.send(post(server.base())));

    CHECK(first == "200 one");
    CHECK(second == "200 two");
    CHECK(server.requests() == 2);
}

TEST_CASE("a repeatable request goes out again when a kept-alive connection closes on it", "[http]") {
    ScriptedServer server{{{ok("one"), ""}, {ok("two")}}};
    ClientRig client;

    const std::string first = outcome(client.send(get(server.base(), "/a")));
    const std::string second = outcome(client.send(get(server.base(), "/b")));

    CHECK(first == "200 one");
    CHECK(second == "200 two");
    CHECK(server.requests() == 3);
}

TEST_CASE("a request that acts is never repeated by itself", "[http]") {
    ScriptedServer server{{{ok("one"), ""}}};
    ClientRig client;

    const std::string first = outcome(client.send(post(server.base())));
    const std::string second = outcome(client.send(post(server.base())));

    CHECK(first == "200 one");
    CHECK(second == "unknown");
    CHECK(server.requests() == 2);
}

TEST_CASE("what cannot be sent is said to be not sent", "[http]") {
    ClientRig client;
    std::uint16_t nobody = 0;
    {
        asio::io_context io;
        nobody = tcp::acceptor{io, {asio::ip::make_address("127.0.0.1"), 0}}.local_endpoint().port();
    }
    HttpRequest broken_header = get("http://127.0.0.1:1");
    broken_header.headers = {{"a", "b\r\nc: d"}};

    CHECK(outcome(client.send(post("http://127.0.0.1:" + std::to_string(nobody)))) == "not sent");
    CHECK(outcome(client.send(post("http://no-such-host.invalid"))) == "not sent");
    CHECK(outcome(client.send(post("ftp://127.0.0.1"))) == "not sent");
    CHECK(outcome(client.send(post("http://"))) == "not sent");
    CHECK(outcome(client.send(post("http://x:99999"))) == "not sent");
    CHECK(outcome(client.send(post("http://a b"))) == "not sent");
    CHECK(outcome(client.send(broken_header)) == "not sent");
    CHECK(outcome(client.send(get("http://127.0.0.1:1", "no slash"))) == "not sent");
    CHECK(outcome(client.send(get("http://127.0.0.1:1", "/a\r\nb: c"))) == "not sent");
}

TEST_CASE("a server that says nothing is left at the limit", "[http]") {
    asio::io_context io;
    tcp::acceptor silent{io, {asio::ip::make_address("127.0.0.1"), 0}};
    ClientRig client;

    const auto result = client.send(
        post("http://127.0.0.1:" + std::to_string(silent.local_endpoint().port())), milliseconds{50});

    CHECK(outcome(result) == "unknown");
}

TEST_CASE("requests beyond the connections to a host wait, and say so at their limit", "[http]") {
    asio::io_context io;
    tcp::acceptor silent{io, {asio::ip::make_address("127.0.0.1"), 0}};
    const std::string base = "http://127.0.0.1:" + std::to_string(silent.local_endpoint().port());
    ClientRig client{1};

    auto first = client.start(post(base), milliseconds{300});
    const auto second = client.send(post(base), milliseconds{20});

    CHECK(outcome(second) == "not sent");
    CHECK(outcome(first.get()) == "unknown");
}

TEST_CASE("many requests share few connections and are all answered", "[http]") {
    ServerRig server{echo_routes()};
    ClientRig client{3};
    std::vector<std::future<Result<HttpResponse>>> all;

    for (int i = 0; i < 60; ++i) all.push_back(client.start(get(server.base(), "/echo")));
    int answered = 0;
    for (auto& each : all)
        if (outcome(each.get()) == "200 GET /echo") ++answered;

    CHECK(answered == 60);
    CHECK(server.connections() <= 3);
}

}  // namespace frontdesk
