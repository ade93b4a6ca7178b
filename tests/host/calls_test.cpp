// SPDX-License-Identifier: MIT
// Calls, end to end: out to another program and back into the conversation, never to where they must not go,
// and never twice.
#include <atomic>
#include <fstream>
#include <iterator>
#include <mutex>

#include "tests/host/rig.hpp"
#include "tests/http/rig.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/tiny_bot.hpp"

namespace frontdesk::host_tests {
namespace {

using Texts = std::vector<std::string>;

// The other program.
class Stock {
public:
    std::string base() const { return server_.base(); }
    std::string port() const { return std::to_string(server_.port()); }
    std::vector<HttpRequest> seen() const {
        const std::lock_guard hold{lock_};
        return seen_;
    }
    void answers(HttpResponse response) {
        const std::lock_guard hold{lock_};
        response_ = std::move(response);
    }

private:
    Awaitable<HttpResponse> answer(HttpRequest request) {
        const std::lock_guard hold{lock_};
        seen_.push_back(std::move(request));
        co_return response_;
    }

    mutable std::mutex lock_;
    std::vector<HttpRequest> seen_;
    HttpResponse response_{200, {}, R"({"left":3})"};
    ServerRig server_{
        {{"POST", "/*", 65536, [this](HttpRequest request) { return answer(std::move(request)); }}}};
};

// "stock" asks `url` and says "We have it."; when that fails it says "Nobody knows.".
Bot calling_bot(const std::string& url, bool once) {
    Bot bot = tiny_bot();
    add_state(bot, "unknown", "Nobody knows.");
    State& stock = add_state(bot, "stock", "We have it.");
    stock.call.emplace();
    stock.call->method = "POST";
    stock.call->url = Template::plain(url);
    stock.call->headers = {{"X-Key", Template::plain(secret_mark("stock_key"))}};
    stock.call->once = once;
    stock.call->timeout = std::chrono::seconds{5};
    stock.call->failed = 2;
    index(bot);
    return bot;
}

struct CallRig : Stock, Rig {
    explicit CallRig(bool once = false, std::function<void(HostOptions&)> more = {})
        : Rig([this, once, more](HostOptions& options) {
              options.egress.allowed_hosts = {"127.0.0.1:" + port()};
              options.egress.private_hosts = {"127.0.0.1"};
              options.secret = [](std::string_view name) -> Result<std::string> {
                  if (name == "stock_key") return std::string{"canary-stock-key"};
                  return Problem{Cause::not_found, "FRONTDESK_SECRET is not set"};
              };
              options.calls.pause = std::chrono::milliseconds{10};
              serve(options, calling_bot(Stock::base() + "/stock", once));
              if (more) more(options);
          }) {}

    static void serve(HostOptions& options, Bot bot) {
        bot.version = "calling";
        const auto shared = std::make_shared<const Bot>(std::move(bot));
        options.bot.load = [shared]() -> Result<BotSource::Outcome> {
            return BotSource::Outcome{shared, ""};
        };
        options.bot.fingerprint = [] { return std::string{"calling"}; };
    }
    std::string answer_to(const std::string& person) {
        REQUIRE(says(person, "stock") == 200);
        REQUIRE(eventually([&] { return !replies_to(person).empty(); }));
        return replies_to(person).front();
    }
};

std::string file_text(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

// As a run leaves it that was killed after the request had left and before its answer was written.
void leave_a_call_sent(const std::string& folder, const std::string& url, bool once) {
    SqliteOptions options;
    options.folder = folder;
    const auto store = open_sqlite(options);
    REQUIRE(store);
    REQUIRE((*store)->write([&](Transaction& transaction) {
        auto conversation =
            transaction.conversation(PageId{std::string{test_page}}, PersonId{"ann"}, Instant{});
        conversation.state.state = "stock";
        conversation.state.calls = 1;
        conversation.state.call = PendingCall{"1", PendingCall::By::state, 0, {}};
        transaction.save(conversation);
        CallRow row;
        row.conversation = conversation.id;
        row.call.id = "1";
        row.call.method = "POST";
        row.call.url = url;
        row.call.timeout = std::chrono::seconds{5};
        row.call.once = once;
        transaction.mark_sent(transaction.add_call(row));
    }));
}

}  // namespace

TEST_CASE("a call is made, and its answer goes on with the conversation", "[host]") {
    CallRig rig;
    CHECK(rig.answer_to("ann") == "We have it.");
    REQUIRE(rig.seen().size() == 1);
    CHECK(rig.seen()[0].target == "/stock");
    rig.stop();
    CHECK(rig.number("SELECT count(*) FROM calls WHERE status = 2 AND answer = 200 AND request = ''") == 1);
}

TEST_CASE("a secret is filled in when it is sent, and stands nowhere else", "[host]") {
    CallRig rig;
    CHECK(rig.answer_to("ann") == "We have it.");
    CHECK(header(rig.seen().at(0).headers, "X-Key") == "canary-stock-key");
    rig.stop();
    CHECK(rig.log_text.str().find("canary-stock-key") == std::string::npos);
    for (const char* name : {"frontdesk.db", "frontdesk.db-wal"})
        CHECK(file_text(rig.folder.file(name)).find("canary-stock-key") == std::string::npos);
}

TEST_CASE("a missing secret fails the call with a line that names it", "[host]") {
    CallRig rig{false, [](HostOptions& options) {
                    options.secret = [](std::string_view) -> Result<std::string> {
                        return Problem{Cause::not_found, "FRONTDESK_SECRET_STOCK_KEY is not set"};
                    };
                }};
    CHECK(rig.answer_to("ann") == "Nobody knows.");
    CHECK(rig.seen().empty());
    rig.stop();
    CHECK(rig.log_text.str().find("FRONTDESK_SECRET_STOCK_KEY is not set") != std::string::npos);
}

TEST_CASE("a host that the deployment does not name is not called", "[host]") {
    CallRig rig{false, [](HostOptions& options) { options.egress.allowed_hosts = {"api.example"}; }};
    CHECK(rig.answer_to("ann") == "Nobody knows.");
    CHECK(rig.seen().empty());
}

TEST_CASE("a private address is refused unless its host is named", "[host]") {
    CallRig rig{false, [](HostOptions& options) { options.egress.private_hosts.clear(); }};
    CHECK(rig.answer_to("ann") == "Nobody knows.");
    CHECK(rig.seen().empty());
}

TEST_CASE("a name that resolves to a private address is refused, also when a public one stands first",
          "[host]") {
    CallRig rig{false, [](HostOptions& options) {
                    const auto port = options.egress.allowed_hosts.front().substr(10);
                    options.egress = {{"stock.example:" + port}, {}};
                    options.make_call_client = [](boost::asio::io_context& io, const Egress& egress) {
                        HttpClientOptions client;
                        client.refuse = [&egress](const std::string& host, const auto& addresses) {
                            return egress.refuse(host, addresses);
                        };
                        client.resolve = [](const std::string&) {
                            return HttpClientOptions::Addresses{boost::asio::ip::make_address("1.1.1.1"),
                                                                boost::asio::ip::make_address("127.0.0.1")};
                        };
                        return make_http_client(io, std::move(client));
                    };
                    CallRig::serve(options, calling_bot("http://stock.example:" + port + "/stock", false));
                }};
    CHECK(rig.answer_to("ann") == "Nobody knows.");
    CHECK(rig.seen().empty());
    rig.stop();
    CHECK(rig.log_text.str().find("127.0.0.1") != std::string::npos);
}

TEST_CASE("a redirect is not followed", "[host]") {
    CallRig rig;
    rig.answers({302, {{"Location", rig.Stock::base() + "/elsewhere"}}, ""});
    CHECK(rig.answer_to("ann") == "Nobody knows.");
    CHECK(rig.seen().size() == 1);
}

TEST_CASE("an answer that is too large is none", "[host]") {
    CallRig rig;
    rig.answers({200, {}, std::string(300 * 1024, 'x')});
    CHECK(rig.answer_to("ann") == "Nobody knows.");
}

TEST_CASE("a call that may be repeated carries the same key each time", "[host]") {
    CallRig rig{true};
    rig.stop();
    leave_a_call_sent(rig.folder.path(), rig.Stock::base() + "/stock", true);
    rig.start();
    REQUIRE(eventually([&] { return !rig.replies_to("ann").empty(); }));
    CHECK(rig.replies_to("ann") == Texts{"We have it."});
    REQUIRE(rig.seen().size() == 1);
    const auto key = std::string{header(rig.seen()[0].headers, "Idempotency-Key")};
    CHECK(key.starts_with("fd-"));
    CHECK(key.ends_with("-1-1"));
}

TEST_CASE("a call that may have been sent before a stop is not repeated without a key", "[host]") {
    CallRig rig;
    rig.stop();
    leave_a_call_sent(rig.folder.path(), rig.Stock::base() + "/stock", false);
    rig.start();
    REQUIRE(eventually([&] { return !rig.replies_to("ann").empty(); }));
    CHECK(rig.replies_to("ann") == Texts{"Nobody knows."});
    CHECK(rig.seen().empty());
}

TEST_CASE("what a customer writes while a call is out is answered after it", "[host]") {
    CallRig rig;
    for (int i = 0; i < 12; ++i) {
        const auto person = "person " + std::to_string(i);
        CHECK(rig.says(person, "stock") == 200);
    }
    for (int i = 0; i < 12; ++i) {
        const auto person = "person " + std::to_string(i);
        CHECK(eventually([&] { return rig.replies_to(person) == Texts{"We have it."}; }));
    }
    CHECK(rig.seen().size() == 12);
}

}  // namespace frontdesk::host_tests
