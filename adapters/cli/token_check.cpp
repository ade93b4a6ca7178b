// SPDX-License-Identifier: MIT
#include "adapters/cli/token_check.hpp"

#include <exception>
#include <future>
#include <utility>

#include <boost/asio/co_spawn.hpp>

#include "adapters/http/http.hpp"

namespace frontdesk {
namespace {

using Answer = Result<HttpResponse>;

Problem silent() { return {Cause::not_sent, "no answer in time"}; }

Awaitable<void> ask_once(WebClient* client,
                         HttpRequest request,
                         std::chrono::milliseconds limit,
                         std::shared_ptr<std::promise<Answer>> promise) {
    auto answer = co_await client->send(std::move(request), limit);
    promise->set_value(std::move(answer));
}

}  // namespace

TokenCheck::TokenCheck() : client_(make_http_client(io_, 1)) {}

TokenCheck::~TokenCheck() {
    io_.stop();
    if (thread_.joinable()) thread_.join();
}

Result<void> TokenCheck::ask(const Channel& channel, std::chrono::milliseconds limit) {
    auto request = channel.probe();
    if (!request) return {};
    auto promise = std::make_shared<std::promise<Answer>>();
    auto coming = promise->get_future();
    boost::asio::co_spawn(io_, ask_once(client_.get(), std::move(*request), limit, promise),
                          [promise](const std::exception_ptr& fault) {
                              if (fault) promise->set_value(silent());
                          });
    thread_ = std::thread{[this] { io_.run(); }};
    const bool answered = coming.wait_for(limit) == std::future_status::ready;
    const Answer answer = answered ? coming.get() : Answer{silent()};
    if (!answer) return Problem{Cause::try_later, answer.error().detail};
    if (answer->status >= 200 && answer->status < 300) return {};
    const auto judged = channel.outcome(*answer);
    const bool refused = judged.outcome == Delivery::Outcome::operator_;
    return Problem{refused ? Cause::not_allowed : Cause::try_later, judged.detail};
}

}  // namespace frontdesk
