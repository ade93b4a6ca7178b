// SPDX-License-Identifier: MIT
// Listens, and lets in whom there is room for.
#include <charconv>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "adapters/http/connection.hpp"
#include "adapters/http/http.hpp"
#include "adapters/http/server_state.hpp"
#include "adapters/http/tls.hpp"

namespace frontdesk {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using error_code = boost::system::error_code;
using std::chrono::milliseconds;
using Acceptor = asio::basic_socket_acceptor<tcp, asio::io_context::executor_type>;

constexpr auto as_result = asio::as_tuple(asio::use_awaitable);
constexpr int backlog = 512;
constexpr std::string_view full_answer = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\n"
                                         "Content-Length: 0\r\nConnection: close\r\n\r\n";

Problem cannot_listen(const std::string& listen, const std::string& why) {
    return {Cause::broken, "Cannot listen on " + listen + ": " + why + "."};
}

std::string reason_of(const error_code& error) {
    if (error == asio::error::address_in_use)
        return "another program uses this port; stop it or choose another port";
    if (error == boost::system::errc::address_not_available)
        return "this machine does not have this address; 0.0.0.0 stands for all that it has";
    if (error == asio::error::access_denied)
        return "this port is not ours to use; choose one above 1023 or give the program the right to it";
    return error.message();
}

Result<tcp::endpoint> endpoint_of(const std::string& listen) {
    const Problem unclear{Cause::broken,
                          "Cannot listen on \"" + listen +
                              "\": write an address and a port, such as 127.0.0.1:8080 or [::1]:8080."};
    const auto colon = listen.rfind(':');
    if (colon == std::string::npos) return unclear;
    std::string host = listen.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    unsigned port = 0;
    const char* const end = listen.data() + listen.size();
    const auto [stop, fault] = std::from_chars(listen.data() + colon + 1, end, port);
    if (fault != std::errc{} || stop != end || port > 65535) return unclear;
    error_code error;
    const auto address = asio::ip::make_address(host, error);
    if (error) return unclear;
    return tcp::endpoint{address, static_cast<std::uint16_t>(port)};
}

std::string text_of(const asio::ip::address& address) {
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    return address.to_string();
}

// What the accepting coroutine and the server hold together.
struct Listener {
    Listener(std::shared_ptr<ServerState> of, Acceptor on) : state(std::move(of)), acceptor(std::move(on)) {}
    std::shared_ptr<ServerState> state;
    Acceptor acceptor;
    std::optional<TlsReloader> tls;
};

// Cheap, because it is done when there is too much to do: one try, no waiting.
void turn_away(WebSocket socket, bool tls) {
    error_code ignored;
    socket.non_blocking(true, ignored);
    if (!tls) socket.write_some(asio::buffer(full_answer.data(), full_answer.size()), ignored);
    socket.shutdown(WebSocket::shutdown_send, ignored);
    socket.close(ignored);
}

void let_in(Listener& listener, WebSocket socket) {
    error_code error;
    const auto remote = socket.remote_endpoint(error);
    if (error) return;
    std::string peer = text_of(remote.address());
    if (!listener.state->has_room(peer)) return turn_away(std::move(socket), listener.tls.has_value());
    socket.set_option(tcp::no_delay{true}, error);
    if (!listener.tls) return serve_plain(listener.state, std::move(socket), std::move(peer));
    auto context = listener.tls->current(WebClock::now(), listener.state->limits.report);
    serve_tls(listener.state, std::move(socket), std::move(peer), std::move(context));
}

Awaitable<void> accept_all(std::shared_ptr<Listener> listener) {
    asio::steady_timer pause{listener->state->io};
    const auto executor = listener->state->io.get_executor();
    while (listener->acceptor.is_open()) {
        auto [error, socket] = co_await listener->acceptor.async_accept(executor, as_result);
        if (!error) {
            let_in(*listener, std::move(socket));
            continue;
        }
        if (!listener->acceptor.is_open()) break;
        // Out of file descriptors, most likely: trying again at once would only burn the processor.
        listener->state->report("A connection could not be accepted: " + error.message() + ".");
        pause.expires_after(milliseconds{100});
        auto [stopped] = co_await pause.async_wait(as_result);
        if (stopped) break;
    }
}

class Server final : public WebServer {
public:
    Server(std::shared_ptr<Listener> listener, std::uint16_t port)
        : listener_(std::move(listener)), port_(port) {}
    ~Server() override {
        stop();
        listener_->state->cut_all();
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::uint16_t port() const override { return port_; }
    std::size_t connections() const override { return listener_->state->open.size(); }

    void stop() override {
        error_code ignored;
        listener_->acceptor.close(ignored);
        listener_->state->stop();
    }

    Awaitable<void> drained(milliseconds limit) override { return drain(listener_->state, limit); }

private:
    static Awaitable<void> drain(std::shared_ptr<ServerState> state, milliseconds limit) {
        if (state->open.empty()) co_return;
        state->gone.expires_after(limit);
        auto [early] = co_await state->gone.async_wait(as_result);
        if (early && state->open.empty()) co_return;
        state->cut_all();
    }

    std::shared_ptr<Listener> listener_;
    std::uint16_t port_;
};

Result<Acceptor> open_acceptor(asio::io_context& io, const std::string& listen) {
    const auto endpoint = endpoint_of(listen);
    if (!endpoint) return endpoint.error();
    Acceptor acceptor{io.get_executor()};
    error_code error;
    acceptor.open(endpoint->protocol(), error);
    if (!error) acceptor.set_option(tcp::acceptor::reuse_address{true}, error);
    if (!error) acceptor.bind(*endpoint, error);
    if (!error) acceptor.listen(backlog, error);
    if (error) return cannot_listen(listen, reason_of(error));
    return acceptor;
}

}  // namespace

Result<std::unique_ptr<WebServer>> serve_http(asio::io_context& io,
                                              const std::string& listen,
                                              std::vector<Route> routes,
                                              WebLimits limits,
                                              std::optional<TlsFiles> tls) {
    std::optional<TlsReloader> reloader;
    if (tls) {
        auto context = make_server_tls(*tls);
        if (!context) return context.error();
        reloader.emplace(*std::move(tls), *std::move(context));
    }
    auto acceptor = open_acceptor(io, listen);
    if (!acceptor) return acceptor.error();
    const std::uint16_t port = acceptor->local_endpoint().port();
    auto state = std::make_shared<ServerState>(io, std::move(routes), std::move(limits));
    auto listener = std::make_shared<Listener>(std::move(state), *std::move(acceptor));
    listener->tls = std::move(reloader);
    asio::co_spawn(io.get_executor(), accept_all(listener), [listener](const std::exception_ptr& error) {
        if (error) listener->state->report("The server no longer accepts connections.");
    });
    return std::unique_ptr<WebServer>{std::make_unique<Server>(std::move(listener), port)};
}

}  // namespace frontdesk
