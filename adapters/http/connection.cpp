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

enum class Phase { handshake, idle, head, body, handler, write, linger };

template <class Stream>
class Connection final : public OpenConnection, public std::enable_shared_from_this<Connection<Stream>> {
public:
    static constexpr bool is_tls = !std::is_same_v<Stream, WebSocket>;

    Connection(std::shared_ptr<ServerState> server, Stream stream, std::string peer, TlsContext tls)
        : server_(std::move(server)),
          tls_(std::move(tls)),
          stream_(std::move(stream)),
          peer_(std::move(peer)),
          reader_({server_->limits.header_bytes, server_->limits.header_fields}),
          place_(server_->add(*this, peer_)) {}
    ~Connection() override { server_->remove(place_, peer_); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    static Awaitable<void> run(std::shared_ptr<Connection> self);

    void on_deadline() override;
    void on_stop() override;
    void cut() override {
        error_code ignored;
        socket().close(ignored);
    }

private:
    Awaitable<ReadStep> read_until_step();
    Awaitable<bool> serve_one();
    Awaitable<HttpResponse> answer(const Route& route);
    Awaitable<bool> write(const HttpResponse& response, Body body, After after);
    Awaitable<void> refuse();
    Awaitable<void> finish();
    static Awaitable<void> answer_late(std::shared_ptr<Connection> self);

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
    bool late_ = false;  // the handler missed its deadline and 503 was said; what it answers now is dropped
    ServerState::Place place_;
};

template <class Stream>
void Connection<Stream>::on_deadline() {
    error_code ignored;
    timed_out_ = true;
    if (phase_ == Phase::handler) {
        late_ = true;
        asio::co_spawn(server_->io.get_executor(), answer_late(this->shared_from_this()),
                       reporting_to(server_));
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
Awaitable<void> Connection<Stream>::run(std::shared_ptr<Connection> self) {
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
    ReadStep step = co_await read_until_step();
    if (step == ReadStep::refused) {
        co_await refuse();
        co_return false;
    }
    const auto found = server_->routes.find(reader_.head().method, reader_.head().target);
    HttpResponse response;
    if (found.route == nullptr) {
        const bool known = !found.allow.empty();
        response = refusal_response(known ? Refusal{405, "this path knows " + found.allow}
                                          : Refusal{404, "there is nothing at this path"});
        if (known) response.headers.push_back({"Allow", found.allow});
    }
    // A refusal of a body that was not read has to end the connection: its bytes must not be taken for a
    // request.
    if (found.route == nullptr && reader_.has_body()) {
        const bool told = co_await write(response, Body::sent, After::closes);
        if (told) co_await finish();
        co_return false;
    }
    reader_.admit(found.route == nullptr ? 0 : found.route->body_limit);
    enter(Phase::body, server_->limits.body);
    step = co_await read_until_step();
    if (step == ReadStep::send_continue) {
        const asio::const_buffer line{continue_line.data(), continue_line.size()};
        auto [error, bytes] = co_await asio::async_write(stream_, line, as_result);
        if (error) co_return false;
        step = co_await read_until_step();
    }
    if (step == ReadStep::refused) {
        co_await refuse();
        co_return false;
    }
    ++served_;
    const Body body = reader_.head().method == "HEAD" ? Body::left_out : Body::sent;
    bool keep = reader_.keep_alive() && served_ < server_->limits.requests_per_connection;
    if (found.route != nullptr) {
        response = co_await answer(*found.route);
    } else {
        (void)reader_.take();
    }
    if (late_) co_return false;
    keep = keep && !server_->stopping;
    const bool written = co_await write(response, body, keep ? After::stays_open : After::closes);
    if (written && keep) {
        enter(Phase::idle, server_->limits.idle);
        co_return true;
    }
    co_await finish();
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
    if (written) co_await finish();
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
    for (std::size_t seen = 0; !error && seen < linger_bytes;) {
        auto [failed, bytes] = co_await socket().async_read_some(asio::buffer(waste), as_result);
        error = failed;
        seen += bytes;
    }
    cut();
}

template <class Stream>
Awaitable<void> Connection<Stream>::answer_late(std::shared_ptr<Connection> self) {
    HttpResponse response = refusal_response({503, "this takes too long; please send it again"});
    response.headers.push_back({"Retry-After", "1"});
    const bool written = co_await self->write(response, Body::sent, After::closes);
    if (written) co_await self->finish();
    self->cut();
}

template <class Stream>
void start(std::shared_ptr<ServerState> server, Stream stream, std::string peer, TlsContext tls) {
    asio::io_context& io = server->io;
    const auto on_end = reporting_to(server);
    auto connection = std::make_shared<Connection<Stream>>(std::move(server), std::move(stream),
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
