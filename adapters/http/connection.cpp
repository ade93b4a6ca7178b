// SPDX-License-Identifier: MIT
#include "adapters/http/connection.hpp"

#include <array>
#include <optional>
#include <type_traits>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include "adapters/http/request_reader.hpp"
#include "adapters/http/response.hpp"

namespace frontdesk {
namespace {

namespace asio = boost::asio;
using error_code = boost::system::error_code;
using std::chrono::milliseconds;

constexpr auto as_result = asio::as_tuple(asio::use_awaitable);
constexpr std::string_view continue_line = "HTTP/1.1 100 Continue\r\n\r\n";
// How long the last bytes of a connection may take to be read, so that a reset does not swallow our answer.
constexpr milliseconds linger_limit{1'000};
constexpr std::size_t linger_bytes = 256 * 1024;

// The outermost catch of a connection's coroutines. Weak, as it lies within the io_context itself.
auto reporting_to(const std::weak_ptr<ServerState>& server) {
    return [server](const std::exception_ptr& error) {
        const auto state = server.lock();
        if (!error || !state) return;
        try {
            std::rethrow_exception(error);
        } catch (const std::exception& thrown) {
            state->report(std::string{"A connection failed: "} + thrown.what() + ".");
        }
    };
}

// What the other end and the count of requests allow for.
enum class Wish { keep, close };

enum class Phase { handshake, idle, head, body, handler, write, linger };

// Owned by the frame of run(); whatever else refers to it is awaited there.
template <class Stream>
class Connection final : public OpenConnection {
public:
    static constexpr bool is_tls = !std::is_same_v<Stream, WebSocket>;

    Connection(std::shared_ptr<ServerState> server, Stream stream, std::string peer, TlsContext tls)
        : server_(std::move(server)),
          tls_(std::move(tls)),
          stream_(std::move(stream)),
          peer_(std::move(peer)),
          reader_({server_->limits.header_bytes, server_->limits.header_fields}),
          place_(ServerState::add(server_, *this, peer_)),
          late_over_(server_->io) {}
    ~Connection() override { server_->remove(place_, peer_); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    static Awaitable<void> run(std::unique_ptr<Connection> self);

    void on_deadline() override;
    void on_stop() override;
    void cut() override {
        error_code ignored;
        socket().close(ignored);
    }

private:
    Awaitable<ReadStep> read_until_step();
    Awaitable<bool> serve_one();
    Awaitable<bool> turn_down(std::string allow);
    Awaitable<bool> read_body(std::size_t limit);
    Awaitable<bool> respond(HttpResponse response, Body body, Wish wish);
    Awaitable<HttpResponse> answer(const Route& route);
    Awaitable<bool> write(const HttpResponse& response, Body body, After after);
    Awaitable<void> refuse();
    Awaitable<void> finish();
    Awaitable<void> answer_late();
    Awaitable<void> late_answer_is_over();

    void enter(Phase phase, milliseconds limit) {
        phase_ = phase;
        deadline = WebClock::now() + limit;
    }
    void go_on_reading();
    WebSocket& socket() {
        if constexpr (is_tls) {
            return stream_.next_layer();
        } else {
            return stream_;
        }
    }

    std::shared_ptr<ServerState> server_;
    TlsContext tls_;  // outlives the stream that was made of it
    Stream stream_;
    std::string peer_;
    RequestReader reader_;
    std::string out_;
    Phase phase_ = Phase::head;
    int served_ = 0;
    bool timed_out_ = false;
    // The handler missed its deadline and 503 is being said; what it answers now is dropped.
    bool late_ = false;
    bool saying_late_ = false;
    ServerState::Place place_;
    asio::steady_timer late_over_;
};

template <class Stream>
void Connection<Stream>::on_deadline() {
    error_code ignored;
    timed_out_ = true;
    if (phase_ == Phase::handler) {
        late_ = true;
        saying_late_ = true;
        asio::co_spawn(server_->io.get_executor(), answer_late(), reporting_to(server_));
        return;
    }
    const bool can_still_answer = phase_ == Phase::head || phase_ == Phase::body;
    if (can_still_answer) {
        socket().cancel(ignored);
        return;
    }
    socket().close(ignored);
}

template <class Stream>
void Connection<Stream>::on_stop() {
    if (phase_ == Phase::idle) {
        cut();
        return;
    }
    // Somebody who has just connected is about to say something; a second is enough for that.
    if (phase_ == Phase::head && reader_.idle())
        deadline = std::min(deadline, WebClock::now() + linger_limit);
}

template <class Stream>
Awaitable<void> Connection<Stream>::run(std::unique_ptr<Connection> self) {
    if constexpr (is_tls) {
        self->enter(Phase::handshake, self->server_->limits.header);
        auto [error] = co_await self->stream_.async_handshake(asio::ssl::stream_base::server, as_result);
        if (error) co_return;
    }
    self->enter(Phase::head, self->server_->limits.header);
    for (bool open = true; open;) {
        open = co_await self->serve_one();
    }
}

// The phase follows from what has come; its deadline is set once, when it begins, and not for each packet.
template <class Stream>
void Connection<Stream>::go_on_reading() {
    if (phase_ == Phase::idle && !reader_.idle()) enter(Phase::head, server_->limits.header);
}

// Anything but need_more; `refused` with status 0 when the other end is gone or nothing came.
template <class Stream>
Awaitable<ReadStep> Connection<Stream>::read_until_step() {
    ReadStep step = reader_.next();
    while (step == ReadStep::need_more) {
        const auto space = reader_.space();
        const asio::mutable_buffer room{space.data(), space.size()};
        auto [error, bytes] = co_await stream_.async_read_some(room, as_result);
        if (timed_out_ || error) {
            const bool silent = !timed_out_ || reader_.idle();
            reader_.refuse(silent ? Refusal{} : Refusal{408, "the request took too long"});
            co_return ReadStep::refused;
        }
        reader_.received(bytes);
        go_on_reading();
        step = reader_.next();
    }
    co_return step;
}

// False when the connection has ended.
template <class Stream>
Awaitable<bool> Connection<Stream>::serve_one() {
    go_on_reading();
    const ReadStep step = co_await read_until_step();
    if (step == ReadStep::refused) {
        co_await refuse();
        co_return false;
    }
    const auto found = server_->routes.find(reader_.head().method, reader_.head().target);
    if (found.route == nullptr) {
        const bool open = co_await turn_down(found.allow);
        co_return open;
    }
    const bool whole = co_await read_body(found.route->body_limit);
    if (!whole) {
        co_await refuse();
        co_return false;
    }
    ++served_;
    const Body body = reader_.head().method == "HEAD" ? Body::left_out : Body::sent;
    const bool last = !reader_.keep_alive() || served_ >= server_->limits.requests_per_connection;
    HttpResponse response = co_await answer(*found.route);
    if (late_) {
        co_await late_answer_is_over();
        co_return false;
    }
    const Wish wish = last ? Wish::close : Wish::keep;
    const bool open = co_await respond(std::move(response), body, wish);
    co_return open;
}

// No route for it: 405 with the methods that the path knows, or 404.
template <class Stream>
Awaitable<bool> Connection<Stream>::turn_down(std::string allow) {
    ++served_;
    HttpResponse response = refusal_response(allow.empty() ? Refusal{404, "there is nothing at this path"}
                                                           : Refusal{405, "this path knows " + allow});
    if (!allow.empty()) response.headers.push_back({"Allow", allow});
    const Body body = reader_.head().method == "HEAD" ? Body::left_out : Body::sent;
    // The bytes of a body that nobody reads must not be taken for a request.
    const bool last =
        reader_.has_body() || !reader_.keep_alive() || served_ >= server_->limits.requests_per_connection;
    if (!reader_.has_body()) reader_.skip();
    const Wish wish = last ? Wish::close : Wish::keep;
    const bool open = co_await respond(std::move(response), body, wish);
    co_return open;
}

// False when it was refused.
template <class Stream>
Awaitable<bool> Connection<Stream>::read_body(std::size_t limit) {
    reader_.admit(limit);
    enter(Phase::body, server_->limits.body);
    ReadStep step = co_await read_until_step();
    if (step == ReadStep::send_continue) {
        const asio::const_buffer line{continue_line.data(), continue_line.size()};
        auto [error, bytes] = co_await asio::async_write(stream_, line, as_result);
        if (error) {
            reader_.refuse({});
            co_return false;
        }
        step = co_await read_until_step();
    }
    co_return step == ReadStep::request;
}

template <class Stream>
Awaitable<bool> Connection<Stream>::respond(HttpResponse response, Body body, Wish wish) {
    const bool keep = wish == Wish::keep && !server_->stopping;
    const After after = keep ? After::stays_open : After::closes;
    const bool written = co_await write(response, body, after);
    // A stop that came while this was written found nothing idle to cut.
    if (written && keep && !server_->stopping) {
        enter(Phase::idle, server_->limits.idle);
        co_return true;
    }
    if (written) {
        co_await finish();
    }
    co_return false;
}

template <class Stream>
Awaitable<HttpResponse> Connection<Stream>::answer(const Route& route) {
    HttpRequest request = reader_.take();
    request.peer = peer_;
    if (request.method == "HEAD") request.method = "GET";
    phase_ = Phase::handler;
    deadline = route.slow ? WebClock::time_point::max() : WebClock::now() + server_->limits.handler;
    std::string fault;
    try {
        HttpResponse response = co_await route.handle(std::move(request));
        if (are_sendable(response.headers)) co_return response;
        fault = "it answered with a header that cannot be sent";
    } catch (const std::exception& error) {
        fault = error.what();
    } catch (...) {
        fault = "it threw something unknown";
    }
    server_->report("The handler of " + route.method + " " + route.path + " failed: " + fault + ".");
    co_return refusal_response({500, "something went wrong here; it is in the log"});
}

// False when the other end did not take it.
template <class Stream>
Awaitable<bool> Connection<Stream>::write(const HttpResponse& response, Body body, After after) {
    enter(Phase::write, server_->limits.write);
    timed_out_ = false;
    out_.clear();
    append_response(out_, response, body, after);
    auto [error, bytes] = co_await asio::async_write(stream_, asio::buffer(out_), as_result);
    constexpr std::size_t worth_keeping = 64 * 1024;
    if (out_.capacity() > worth_keeping) out_ = {};
    co_return !error;
}

template <class Stream>
Awaitable<void> Connection<Stream>::refuse() {
    if (reader_.refusal().status == 0) co_return;
    const HttpResponse response = refusal_response(reader_.refusal());
    const bool written = co_await write(response, Body::sent, After::closes);
    if (written) {
        co_await finish();
    }
}

// Closing with unread bytes resets the connection, and the reset may overtake our answer. So: say that we are
// done, and read on for a moment.
template <class Stream>
Awaitable<void> Connection<Stream>::finish() {
    enter(Phase::linger, std::min(linger_limit, server_->limits.write));
    if constexpr (is_tls) {
        auto [unclean] = co_await stream_.async_shutdown(as_result);
        if (unclean) cut();  // then the reads below end at once
    }
    error_code error;
    socket().shutdown(WebSocket::shutdown_send, error);
    std::array<char, 4096> waste;
    std::size_t seen = 0;
    while (!error && seen < linger_bytes) {
        auto [failed, bytes] = co_await socket().async_read_some(asio::buffer(waste), as_result);
        error = failed;
        seen += bytes;
    }
    cut();
}

template <class Stream>
Awaitable<void> Connection<Stream>::answer_late() {
    HttpResponse response = refusal_response({503, "this takes too long; please send it again"});
    response.headers.push_back({"Retry-After", "1"});
    const bool written = co_await write(response, Body::sent, After::closes);
    if (written) {
        co_await finish();
    }
    cut();
    saying_late_ = false;
    late_over_.cancel();
}

template <class Stream>
Awaitable<void> Connection<Stream>::late_answer_is_over() {
    late_over_.expires_at(WebClock::time_point::max());
    while (saying_late_) {
        auto [cancelled] = co_await late_over_.async_wait(as_result);
        if (!cancelled) break;
    }
}

template <class Stream>
void start(std::shared_ptr<ServerState> server, Stream stream, std::string peer, TlsContext tls) {
    asio::io_context& io = server->io;
    const auto on_end = reporting_to(server);
    auto connection = std::make_unique<Connection<Stream>>(std::move(server), std::move(stream),
                                                           std::move(peer), std::move(tls));
    asio::co_spawn(io.get_executor(), Connection<Stream>::run(std::move(connection)), on_end);
}

}  // namespace

void serve_plain(std::shared_ptr<ServerState> server, WebSocket socket, std::string peer) {
    start<WebSocket>(std::move(server), std::move(socket), std::move(peer), nullptr);
}

void serve_tls(std::shared_ptr<ServerState> server, WebSocket socket, std::string peer, TlsContext tls) {
    asio::ssl::stream<WebSocket> stream{std::move(socket), *tls};
    start(std::move(server), std::move(stream), std::move(peer), std::move(tls));
}

}  // namespace frontdesk
