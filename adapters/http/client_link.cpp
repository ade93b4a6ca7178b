// SPDX-License-Identifier: MIT
#include "adapters/http/client_link.hpp"

#include <algorithm>
#include <type_traits>
#include <vector>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include "engine/base/digit.hpp"

namespace frontdesk {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using error_code = boost::system::error_code;
using Socket = asio::basic_stream_socket<tcp, asio::io_context::executor_type>;

constexpr auto as_result = asio::as_tuple(asio::use_awaitable);
constexpr std::uint32_t most_header = 16 * 1024;
constexpr std::size_t one_record = 16 * 1024;
constexpr auto too_slow = "there was no answer in time";

// Closes the socket at the deadline, whatever it is doing then. The answer of the timer may come when all is
// over, so it holds a flag of its own.
class Guard {
public:
    Guard(Socket& socket, LinkClock::time_point deadline)
        : timer_(socket.get_executor(), deadline), watch_(std::make_shared<Watch>(&socket)) {
        timer_.async_wait([watch = watch_](const error_code& error) {
            if (error || watch->socket == nullptr) return;
            watch->fired = true;
            error_code ignored;
            watch->socket->close(ignored);
        });
    }
    ~Guard() { watch_->socket = nullptr; }
    Guard(const Guard&) = delete;
    Guard& operator=(const Guard&) = delete;

    bool fired() const { return watch_->fired; }

private:
    struct Watch {
        explicit Watch(Socket* on) : socket(on) {}
        Socket* socket;
        bool fired = false;
    };
    asio::basic_waitable_timer<LinkClock, asio::wait_traits<LinkClock>, asio::io_context::executor_type>
        timer_;
    std::shared_ptr<Watch> watch_;
};

template <class Stream>
class Link final : public ClientLink {
public:
    static constexpr bool is_tls = !std::is_same_v<Stream, Socket>;

    Link(Stream stream, std::size_t most_body)
        : stream_(std::move(stream)), most_body_(most_body), buffer_(most_header + most_body) {}

    bool is_stale() override;
    Awaitable<Exchange> exchange(std::string request, bool head, LinkClock::time_point deadline) override;

    Socket& socket() {
        if constexpr (is_tls) {
            return stream_.next_layer();
        } else {
            return stream_;
        }
    }
    Stream& stream() { return stream_; }

private:
    Awaitable<Exchange> read_answer(bool head);

    Stream stream_;
    std::size_t most_body_;
    boost::beast::flat_buffer buffer_;
};

template <class Stream>
bool Link<Stream>::is_stale() {
    if (!socket().is_open()) return true;
    error_code error;
    char byte = 0;
    socket().non_blocking(true, error);
    const std::size_t waiting = socket().receive(asio::buffer(&byte, 1), Socket::message_peek, error);
    return waiting > 0 || error != asio::error::would_block;
}

template <class Stream>
Awaitable<Exchange> Link<Stream>::exchange(std::string request, bool head, LinkClock::time_point deadline) {
    const Guard guard{socket(), deadline};
    auto [error, written] = co_await asio::async_write(stream_, asio::buffer(request), as_result);
    Exchange result;
    if (error) {
        // TLS reports nothing before its last record; what fits in one arrived whole or is of no use to
        // anybody.
        const bool whole = !is_tls || request.size() <= one_record;
        const bool untouched = written == 0 && whole && !guard.fired();
        result.end = untouched ? Exchange::End::nothing_sent : Exchange::End::failed;
        result.fault = guard.fired() ? too_slow : error.message();
        co_return result;
    }
    result = co_await read_answer(head);
    if (guard.fired()) {
        result.end = Exchange::End::failed;
        result.fault = too_slow;
    }
    co_return result;
}

Exchange plain(http::response<http::string_body> message, bool reusable) {
    Exchange result;
    result.end = Exchange::End::answered;
    result.reusable = reusable;
    result.response.status = static_cast<int>(message.result_int());
    for (const auto& field : message) {
        const auto name = field.name_string();
        const auto value = field.value();
        result.response.headers.push_back({{name.data(), name.size()}, {value.data(), value.size()}});
    }
    result.response.body = std::move(message.body());
    return result;
}

template <class Stream>
Awaitable<Exchange> Link<Stream>::read_answer(bool head) {
    bool silent = true;
    for (;;) {
        http::response_parser<http::string_body> parser;
        parser.header_limit(most_header);
        parser.body_limit(most_body_);
        parser.skip(head);
        auto [error, bytes] = co_await http::async_read(stream_, buffer_, parser, as_result);
        if (error) {
            Exchange failed;
            silent = silent && bytes == 0 && !parser.got_some();
            failed.end = silent ? Exchange::End::closed_silent : Exchange::End::failed;
            const bool large = error == http::error::body_limit;
            failed.fault = large ? "the answer is larger than " + std::to_string(most_body_ / 1024) + " KiB"
                                 : error.message();
            co_return failed;
        }
        const bool interim = parser.get().result_int() < 200 && parser.get().result_int() != 101;
        silent = false;
        if (interim) continue;
        const bool reusable = parser.keep_alive() && buffer_.size() == 0;
        co_return plain(parser.release(), reusable);
    }
}

// getaddrinfo cannot be interrupted, so we stop waiting for it instead.
struct Lookup {
    Lookup(asio::io_context& io, LinkClock::time_point deadline)
        : resolver(io.get_executor()), timer(io.get_executor(), deadline) {}
    asio::ip::basic_resolver<tcp, asio::io_context::executor_type> resolver;
    asio::basic_waitable_timer<LinkClock, asio::wait_traits<LinkClock>, asio::io_context::executor_type>
        timer;
    error_code error = asio::error::timed_out;
    std::vector<tcp::endpoint> found;
};

Awaitable<std::shared_ptr<Lookup>> look_up(asio::io_context& io,
                                           const HttpClientOptions& options,
                                           WebOrigin origin,
                                           LinkClock::time_point deadline) {
    auto lookup = std::make_shared<Lookup>(io, deadline);
    const auto port = static_cast<std::uint16_t>(std::stoul(origin.port));
    error_code not_numeric;
    const auto address = asio::ip::make_address(origin.host, not_numeric);
    if (!not_numeric) {
        lookup->error = {};
        lookup->found.emplace_back(address, port);
        co_return lookup;
    }
    if (options.resolve) {
        for (const auto& each : options.resolve(origin.host)) lookup->found.emplace_back(each, port);
        lookup->error = lookup->found.empty() ? error_code{asio::error::host_not_found} : error_code{};
        co_return lookup;
    }
    lookup->resolver.async_resolve(origin.host, origin.port, [lookup](const error_code& error, auto results) {
        lookup->error = error;
        for (const auto& each : results) lookup->found.push_back(each.endpoint());
        lookup->timer.cancel();
    });
    auto [ended] = co_await lookup->timer.async_wait(as_result);
    (void)ended;
    co_return lookup;
}

// Verification is set for this host alone before the first byte.
error_code expect_host(asio::ssl::stream<Socket>& stream, const std::string& host) {
    error_code error;
    stream.set_verify_mode(asio::ssl::verify_peer, error);
    if (!error) stream.set_verify_callback(asio::ssl::host_name_verification{host}, error);
    error_code not_numeric;
    asio::ip::make_address(host, not_numeric);
    // A server name is never an address (RFC 6066).
    if (not_numeric && !error && SSL_set_tlsext_host_name(stream.native_handle(), host.c_str()) != 1)
        error = asio::error::invalid_argument;
    return error;
}

Awaitable<Connected> shake_hands(Socket socket,
                                 asio::ssl::context& tls,
                                 std::size_t most_body,
                                 WebOrigin origin,
                                 LinkClock::time_point deadline) {
    auto link = std::make_unique<Link<asio::ssl::stream<Socket>>>(
        asio::ssl::stream<Socket>{std::move(socket), tls}, most_body);
    Connected result;
    const error_code unusable = expect_host(link->stream(), origin.host);
    if (unusable) {
        result.fault = unusable.message();
        co_return result;
    }
    const Guard guard{link->socket(), deadline};
    auto [error] = co_await link->stream().async_handshake(asio::ssl::stream_base::client, as_result);
    if (error || guard.fired()) {
        result.fault = guard.fired() ? "the TLS handshake took too long" : "TLS: " + error.message();
        co_return result;
    }
    result.link = std::move(link);
    co_return result;
}

// One that is not allowed condemns them all: who answers with both means to be asked until it works.
std::optional<std::string>
refusal_of(const HttpClientOptions& options, const WebOrigin& origin, const Lookup& lookup) {
    if (!options.refuse) return std::nullopt;
    HttpClientOptions::Addresses addresses;
    for (const tcp::endpoint& each : lookup.found) addresses.push_back(each.address());
    return options.refuse(origin.host, addresses);
}

}  // namespace

std::optional<WebOrigin> origin_of(const std::string& base) {
    WebOrigin origin;
    std::string_view rest = base;
    if (rest.starts_with("https://")) {
        origin.tls = true;
        origin.port = "443";
    } else if (rest.starts_with("http://")) {
        origin.port = "80";
    } else {
        return std::nullopt;
    }
    rest.remove_prefix(rest.find("//") + 2);
    if (rest.ends_with('/')) rest.remove_suffix(1);
    const bool bracketed = rest.starts_with('[');
    const auto close = rest.find(']');
    if (bracketed && close == std::string_view::npos) return std::nullopt;
    const auto colon = rest.find(':', bracketed ? close : 0);
    origin.host = rest.substr(bracketed ? 1 : 0, bracketed ? close - 1 : colon);
    if (colon != std::string_view::npos) origin.port = rest.substr(colon + 1);
    const bool port_is_fine = !origin.port.empty() && origin.port.size() <= 5 &&
                              std::ranges::all_of(origin.port, is_digit) && std::stoul(origin.port) <= 65535;
    const bool host_is_fine = !origin.host.empty() && origin.host.size() <= 255 &&
                              origin.host.find_first_of("/?#@[] \r\n\t\\") == std::string::npos;
    if (!port_is_fine || !host_is_fine) return std::nullopt;
    return origin;
}

Awaitable<Connected> connect_link(asio::io_context& io,
                                  asio::ssl::context& tls,
                                  const HttpClientOptions& options,
                                  WebOrigin origin,
                                  LinkClock::time_point deadline) {
    Connected result;
    const auto lookup = co_await look_up(io, options, origin, deadline);
    if (lookup->error) {
        result.fault = "no address of " + origin.host + " was found: " + lookup->error.message();
        co_return result;
    }
    const auto refusal = refusal_of(options, origin, *lookup);
    if (refusal) {
        result.fault = *refusal;
        result.refused = true;
        co_return result;
    }
    Socket socket{io.get_executor()};
    error_code error = asio::error::host_not_found;
    for (const tcp::endpoint& each : lookup->found) {
        error_code closed;
        socket.close(closed);
        const Guard guard{socket, deadline};
        auto [failed] = co_await socket.async_connect(each, as_result);
        error = failed;
        if (guard.fired()) error = asio::error::timed_out;
        if (!error || guard.fired()) break;
    }
    if (error) {
        result.fault = origin.host + " cannot be reached: " + error.message();
        co_return result;
    }
    error_code ignored;
    socket.set_option(tcp::no_delay{true}, ignored);
    if (origin.tls) {
        result = co_await shake_hands(std::move(socket), tls, options.most_body, origin, deadline);
        co_return result;
    }
    result.link = std::make_unique<Link<Socket>>(std::move(socket), options.most_body);
    co_return result;
}

}  // namespace frontdesk
