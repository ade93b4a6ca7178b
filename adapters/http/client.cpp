// SPDX-License-Identifier: MIT
// Sends requests and is exact about what may have happened when no answer came.
#include <algorithm>
#include <map>

#include <boost/asio/ssl/context.hpp>

#include "adapters/http/client_link.hpp"
#include "adapters/http/client_pool.hpp"
#include "adapters/http/http.hpp"
#include "adapters/http/response.hpp"

namespace frontdesk {
namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;

constexpr milliseconds connect_limit{5'000};

Problem not_sent(const HttpRequest& request, const std::string& why) {
    return {Cause::not_sent, "Nothing was sent to " + request.base + ": " + why + "."};
}

Problem not_allowed(const HttpRequest& request, const std::string& why) {
    return {Cause::not_allowed, "Nothing was sent to " + request.base + ": " + why + "."};
}

Problem unknown(const HttpRequest& request, const std::string& why) {
    return {Cause::outcome_unknown,
            "It is not known whether " + request.base + " has acted on a request: " + why + "."};
}

bool is_target(std::string_view text) {
    return text.starts_with('/') && std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

bool is_method(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_ours(std::string_view name) {
    return is_same_name(name, "host") || is_same_name(name, "content-length") ||
           is_same_name(name, "connection") || is_same_name(name, "transfer-encoding");
}

// A repeated request of these kinds does no harm (RFC 9110, 9.2.2).
bool is_repeatable(std::string_view method) { return method == "GET" || method == "HEAD"; }

std::string host_header(const WebOrigin& origin) {
    const bool v6 = origin.host.find(':') != std::string::npos;
    std::string text = v6 ? "[" + origin.host + "]" : origin.host;
    if (origin.port != (origin.tls ? "443" : "80")) text += ":" + origin.port;
    return text;
}

std::string bytes_of(const HttpRequest& request, const WebOrigin& origin) {
    std::string bytes =
        request.method + " " + request.target + " HTTP/1.1\r\nHost: " + host_header(origin) + "\r\n";
    for (const Header& each : request.headers) {
        if (is_ours(each.name)) continue;
        bytes += each.name + ": " + each.value + "\r\n";
    }
    if (!request.body.empty() || !is_repeatable(request.method))
        bytes += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
    bytes += "\r\n";
    bytes += request.body;
    return bytes;
}

// What all sends share. They hold it, so that the client may go before the last of them ends.
struct Shared {
    Shared(asio::io_context& context, HttpClientOptions wanted)
        : io(context), options(std::move(wanted)), tls(asio::ssl::context::tls_client) {
        tls.set_default_verify_paths();
        tls.set_verify_mode(asio::ssl::verify_peer);
        tls.set_options(asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1);
    }

    std::shared_ptr<ClientPool> pool(const std::string& base) {
        auto& found = pools[base];
        if (!found) found = std::make_shared<ClientPool>(io, options.per_host);
        return found;
    }

    asio::io_context& io;
    HttpClientOptions options;
    asio::ssl::context tls;
    std::map<std::string, std::shared_ptr<ClientPool>> pools;
};

// The right to hold one connection, given back on every way out.
class Turn {
public:
    explicit Turn(std::shared_ptr<ClientPool> pool) : pool_(std::move(pool)) {}
    ~Turn() { pool_->leave(); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

private:
    std::shared_ptr<ClientPool> pool_;
};

Awaitable<Result<HttpResponse>> send_in_turn(std::shared_ptr<Shared> shared,
                                             std::shared_ptr<ClientPool> pool,
                                             WebOrigin origin,
                                             HttpRequest request,
                                             LinkClock::time_point deadline) {
    const bool head = request.method == "HEAD";
    // Each round that goes on has found a kept-alive connection closed; a fresh one always ends the loop.
    for (;;) {
        auto link = pool->take_idle(LinkClock::now());
        const bool fresh = link == nullptr;
        if (fresh) {
            const auto soonest = std::min(deadline, LinkClock::now() + connect_limit);
            Connected connected =
                co_await connect_link(shared->io, shared->tls, shared->options, origin, soonest);
            if (connected.refused) co_return not_allowed(request, connected.fault);
            if (!connected.link) co_return not_sent(request, connected.fault);
            link = std::move(connected.link);
        }
        Exchange done = co_await link->exchange(bytes_of(request, origin), head, deadline);
        if (done.end == Exchange::End::answered) {
            if (done.reusable) pool->put_idle(std::move(link), LinkClock::now());
            co_return std::move(done.response);
        }
        const bool untouched = done.end == Exchange::End::nothing_sent;
        const bool repeatable = done.end == Exchange::End::closed_silent && is_repeatable(request.method);
        if (!fresh && (untouched || repeatable)) continue;
        if (untouched) co_return not_sent(request, done.fault);
        co_return unknown(request, done.fault);
    }
}

Awaitable<Result<HttpResponse>>
send_request(std::shared_ptr<Shared> shared, HttpRequest request, milliseconds limit) {
    const auto deadline = LinkClock::now() + limit;
    const auto origin = origin_of(request.base);
    if (!origin) co_return not_sent(request, "this is not an address such as https://shop.example");
    if (!is_method(request.method)) co_return not_sent(request, "the method is not a word in capitals");
    if (!is_target(request.target))
        co_return not_sent(request, "the path has to start with / and be plain ASCII");
    if (!are_sendable(request.headers))
        co_return not_sent(request, "a header has a line break or another control byte");

    auto pool = shared->pool((origin->tls ? "https://" : "http://") + origin->host + ":" + origin->port);
    const bool entered = co_await ClientPool::enter(pool, deadline);
    if (!entered) co_return not_sent(request, "all connections were busy");
    const Turn turn{pool};
    auto result = co_await send_in_turn(shared, pool, *origin, std::move(request), deadline);
    co_return result;
}

class Client final : public WebClient {
public:
    explicit Client(std::shared_ptr<Shared> shared) : shared_(std::move(shared)) {}
    Awaitable<Result<HttpResponse>> send(HttpRequest request, milliseconds limit) override {
        return send_request(shared_, std::move(request), limit);
    }

private:
    std::shared_ptr<Shared> shared_;
};

}  // namespace

std::unique_ptr<WebClient> make_http_client(asio::io_context& io, HttpClientOptions options) {
    return std::make_unique<Client>(std::make_shared<Shared>(io, std::move(options)));
}

std::unique_ptr<WebClient> make_http_client(asio::io_context& io, std::size_t per_host) {
    HttpClientOptions options;
    options.per_host = per_host;
    return make_http_client(io, std::move(options));
}

}  // namespace frontdesk
