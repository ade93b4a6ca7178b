// SPDX-License-Identifier: MIT
// A server on a thread of its own, and a socket that says exactly what a test tells it to.
#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "adapters/http/http.hpp"

namespace frontdesk {

// A second is far beyond what anything here takes; only a test that fails waits so long.
constexpr std::chrono::seconds test_deadline{10};

// The routes that raw_cases() is written for.
std::vector<Route> echo_routes();

class ServerRig {
public:
    explicit ServerRig(std::vector<Route> routes, WebLimits limits = {}, std::optional<TlsFiles> tls = {});
    ~ServerRig();

    std::uint16_t port() const { return port_; }
    std::string base() const { return "http://127.0.0.1:" + std::to_string(port_); }
    boost::asio::io_context& io() { return io_; }
    // Runs on the server's thread.
    void on_thread(std::function<void()> work);
    std::size_t connections();
    void stop();
    // How long drained() took.
    std::chrono::milliseconds drained(std::chrono::milliseconds limit);
    // All that was reported so far.
    std::vector<std::string> reports();

private:
    boost::asio::io_context io_;
    std::vector<std::string> reports_;
    std::unique_ptr<WebServer> server_;
    std::uint16_t port_ = 0;
    std::thread thread_;
};

struct RawAnswer {
    int status = 0;
    std::vector<Header> headers;
    std::string body;
};

class RawSocket {
public:
    explicit RawSocket(std::uint16_t port, const std::string& from = "127.0.0.1");

    // False when the other side has closed already.
    bool send(std::string_view bytes);
    void done_sending();
    // The next answer; nothing when the connection ended first.
    std::optional<RawAnswer> answer(bool to_head = false);
    // Everything until the end.
    std::vector<RawAnswer> answers();
    // Waits for the end and says whether nothing came before it.
    bool ends_silently();
    boost::asio::ip::tcp::socket& socket() { return socket_; }

private:
    bool more();

    boost::asio::io_context io_;
    boost::asio::ip::tcp::socket socket_{io_};
    std::string received_;
};

}  // namespace frontdesk
