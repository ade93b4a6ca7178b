// SPDX-License-Identifier: MIT
#include "tests/http/rig.hpp"

#include <array>
#include <charconv>
#include <stdexcept>

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/asio/write.hpp>
#include <sys/socket.h>
#include <sys/time.h>

namespace frontdesk {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using error_code = boost::system::error_code;

Awaitable<HttpResponse> echo(HttpRequest request) {
    HttpResponse response;
    response.body = request.method + " " + request.target;
    if (!request.body.empty()) response.body += " " + request.body;
    co_return response;
}

void set_timeout(tcp::socket& socket) {
    timeval limit{};
    limit.tv_sec = test_deadline.count();
    ::setsockopt(socket.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(socket.native_handle(), SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

}  // namespace

std::vector<Route> echo_routes() {
    return {{"GET", "/echo", 0, echo},
            {"POST", "/echo", 64, echo},
            {"GET", "/probe", 0, echo},
            {"GET", "/tree/*", 0, echo}};
}

ServerRig::ServerRig(std::vector<Route> routes, WebLimits limits, std::optional<TlsFiles> tls) {
    limits.report = [this](const std::string& what) { reports_.push_back(what); };
    auto server = serve_http(io_, "127.0.0.1:0", std::move(routes), std::move(limits), std::move(tls));
    if (!server) throw std::runtime_error(server.error().detail);
    server_ = *std::move(server);
    port_ = server_->port();
    thread_ = std::thread([this] {
        const auto work = asio::make_work_guard(io_);
        io_.run();
    });
}

ServerRig::~ServerRig() {
    on_thread([this] { server_.reset(); });
    io_.stop();
    thread_.join();
}

void ServerRig::on_thread(std::function<void()> work) {
    std::promise<void> done;
    asio::post(io_, [&] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

std::size_t ServerRig::connections() {
    std::size_t count = 0;
    on_thread([&] { count = server_->connections(); });
    return count;
}

void ServerRig::stop() {
    on_thread([this] { server_->stop(); });
}

std::chrono::milliseconds ServerRig::drained(std::chrono::milliseconds limit) {
    const auto start = std::chrono::steady_clock::now();
    asio::co_spawn(io_, server_->drained(limit), asio::use_future).get();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
}

std::vector<std::string> ServerRig::reports() {
    std::vector<std::string> all;
    on_thread([&] { all = reports_; });
    return all;
}

RawSocket::RawSocket(std::uint16_t port, const std::string& from) {
    socket_.open(tcp::v4());
    set_timeout(socket_);
    socket_.set_option(tcp::no_delay{true});
    socket_.bind({asio::ip::make_address(from), 0});
    socket_.connect({asio::ip::make_address("127.0.0.1"), port});
}

bool RawSocket::send(std::string_view bytes) {
    error_code error;
    asio::write(socket_, asio::buffer(bytes.data(), bytes.size()), error);
    return !error;
}

void RawSocket::done_sending() {
    error_code ignored;
    socket_.shutdown(tcp::socket::shutdown_send, ignored);
}

bool RawSocket::more() {
    std::array<char, 16 * 1024> room;
    error_code error;
    const std::size_t bytes = socket_.read_some(asio::buffer(room), error);
    if (error == asio::error::would_block || error == asio::error::try_again)
        throw std::runtime_error("nothing came within the deadline of the test");
    received_.append(room.data(), bytes);
    return !error;
}

std::optional<RawAnswer> RawSocket::answer(bool to_head) {
    std::size_t end = 0;
    while ((end = received_.find("\r\n\r\n")) == std::string::npos)
        if (!more()) return std::nullopt;
    RawAnswer answer;
    answer.status = std::stoi(received_.substr(9, 3));
    std::size_t at = received_.find("\r\n") + 2;
    while (at < end) {
        const std::size_t line_end = received_.find("\r\n", at);
        const std::size_t colon = received_.find(": ", at);
        answer.headers.push_back(
            {received_.substr(at, colon - at), received_.substr(colon + 2, line_end - colon - 2)});
        at = line_end + 2;
    }
    const auto length = header(answer.headers, "Content-Length");
    std::size_t body = 0;
    std::from_chars(length.data(), length.data() + length.size(), body);
    if (to_head) body = 0;
    received_.erase(0, end + 4);
    while (received_.size() < body)
        if (!more()) return std::nullopt;
    answer.body = received_.substr(0, body);
    received_.erase(0, body);
    return answer;
}

std::vector<RawAnswer> RawSocket::answers() {
    std::vector<RawAnswer> all;
    while (auto one = answer()) all.push_back(*std::move(one));
    return all;
}

bool RawSocket::ends_silently() {
    while (more()) {
    }
    return received_.empty();
}

}  // namespace frontdesk
