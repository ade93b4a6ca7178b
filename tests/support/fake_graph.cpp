// SPDX-License-Identifier: MIT
#include "tests/support/fake_graph.hpp"

#include <exception>
#include <thread>
#include <tuple>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include "tests/support/fake_graph_plan.hpp"

namespace frontdesk {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;

namespace {

constexpr auto as_result = asio::as_tuple(asio::use_awaitable);

HttpRequest plain(http::request<http::string_body> wire) {
    HttpRequest request;
    request.method = std::string{wire.method_string()};
    request.target = std::string{wire.target()};
    for (const auto& field : wire)
        request.headers.push_back({std::string{field.name_string()}, std::string{field.value()}});
    request.body = std::move(wire.body());
    return request;
}

http::response<http::string_body> wire(const GraphAnswer& answer) {
    http::response<http::string_body> response{static_cast<http::status>(answer.status), 11};
    response.set(http::field::content_type, "application/json; charset=UTF-8");
    for (const Header& field : answer.headers) response.set(field.name, field.value);
    response.body() = answer.body;
    response.prepare_payload();
    return response;
}

// A failure here is a failure of the test program itself.
void must_not_fail(std::exception_ptr error) {
    if (error) std::rethrow_exception(error);
}

}  // namespace

struct FakeGraph::State {
    asio::io_context io{1};
    tcp::acceptor acceptor{io, tcp::endpoint{asio::ip::address_v4::loopback(), 0}};
    GraphPlan plan;
    Hook before;
    Hook after;
    std::thread thread;

    asio::awaitable<void> accept();
    asio::awaitable<void> talk(tcp::socket socket);
    void call(Hook State::*hook, const GraphStep& step);
};

asio::awaitable<void> FakeGraph::State::accept() {
    for (;;) {
        auto [error, socket] = co_await acceptor.async_accept(as_result);
        if (error) co_return;
        asio::co_spawn(io, talk(std::move(socket)), must_not_fail);
    }
}

asio::awaitable<void> FakeGraph::State::talk(tcp::socket socket) {
    using Kind = GraphAnswer::Kind;
    boost::beast::flat_buffer buffer;
    asio::steady_timer timer{io};
    for (;;) {
        http::request<http::string_body> request;
        auto [read_error, bytes_in] = co_await http::async_read(socket, buffer, request, as_result);
        if (read_error) co_return;
        const GraphStep step = plan.decide(plain(std::move(request)));
        const Kind kind = step.answer.kind;
        call(&State::before, step);
        const bool stalls = kind == Kind::stalled || kind == Kind::taken_stalled;
        timer.expires_after(stalls ? std::chrono::hours{24} : step.answer.delay);
        auto [timer_error] = co_await timer.async_wait(as_result);
        plan.finished(step.person);
        if (timer_error || kind == Kind::cut_before || kind == Kind::cut_after) co_return;
        auto response = wire(step.answer);
        auto [write_error, bytes_out] = co_await http::async_write(socket, response, as_result);
        if (write_error) co_return;
        call(&State::after, step);
    }
}

void FakeGraph::State::call(Hook State::*hook, const GraphStep& step) {
    if (!step.taken) return;
    Hook copy;
    {
        const std::lock_guard lock{plan.mutex};
        copy = this->*hook;
    }
    if (copy) copy(*step.taken);
}

FakeGraph::FakeGraph() : state_(std::make_unique<State>()) {
    asio::co_spawn(state_->io, state_->accept(), must_not_fail);
    state_->thread = std::thread{[state = state_.get()] { state->io.run(); }};
}

FakeGraph::~FakeGraph() {
    state_->io.stop();
    state_->thread.join();
}

std::string FakeGraph::url() const {
    return "http://127.0.0.1:" + std::to_string(state_->acceptor.local_endpoint().port());
}

void FakeGraph::next(std::vector<GraphAnswer> answers) {
    const std::lock_guard lock{state_->plan.mutex};
    for (GraphAnswer& answer : answers) state_->plan.next.push_back(std::move(answer));
}

void FakeGraph::always(GraphAnswer answer) { sometimes(1, std::move(answer), 0); }

void FakeGraph::sometimes(double share, GraphAnswer answer, std::uint64_t seed) {
    const std::lock_guard lock{state_->plan.mutex};
    state_->plan.rule = std::move(answer);
    state_->plan.share = share;
    state_->plan.dice.seed(seed);
}

void FakeGraph::token(std::string only) {
    const std::lock_guard lock{state_->plan.mutex};
    state_->plan.token = std::move(only);
}

void FakeGraph::always_for(const std::string& person, GraphAnswer answer) {
    const std::lock_guard lock{state_->plan.mutex};
    state_->plan.by_person[person] = std::move(answer);
}

void FakeGraph::before_answer(Hook hook) {
    const std::lock_guard lock{state_->plan.mutex};
    state_->before = std::move(hook);
}

void FakeGraph::after_answer(Hook hook) {
    const std::lock_guard lock{state_->plan.mutex};
    state_->after = std::move(hook);
}

std::vector<GraphMessage> FakeGraph::messages() const {
    const std::lock_guard lock{state_->plan.mutex};
    return state_->plan.messages;
}

std::vector<GraphMessage> FakeGraph::messages_to(const std::string& person) const {
    std::vector<GraphMessage> result;
    for (GraphMessage& message : messages())
        if (message.person == person) result.push_back(std::move(message));
    return result;
}

std::vector<std::string> FakeGraph::typing() const {
    const std::lock_guard lock{state_->plan.mutex};
    return state_->plan.typing;
}

std::vector<HttpRequest> FakeGraph::calls() const {
    const std::lock_guard lock{state_->plan.mutex};
    return state_->plan.calls;
}

std::size_t FakeGraph::message_count() const {
    const std::lock_guard lock{state_->plan.mutex};
    return state_->plan.messages.size();
}

std::size_t FakeGraph::call_count() const {
    const std::lock_guard lock{state_->plan.mutex};
    return state_->plan.calls.size();
}

std::size_t FakeGraph::overlaps() const {
    const std::lock_guard lock{state_->plan.mutex};
    return state_->plan.overlaps;
}

bool FakeGraph::wait_for_messages(std::size_t count, std::chrono::milliseconds limit) const {
    std::unique_lock lock{state_->plan.mutex};
    return state_->plan.changed.wait_for(lock, limit, [&] { return state_->plan.messages.size() >= count; });
}

bool FakeGraph::wait_for_calls(std::size_t count, std::chrono::milliseconds limit) const {
    std::unique_lock lock{state_->plan.mutex};
    return state_->plan.changed.wait_for(lock, limit, [&] { return state_->plan.calls.size() >= count; });
}

}  // namespace frontdesk
