// SPDX-License-Identifier: MIT
// From other threads to coroutines and back: started coroutines have one outermost catch, callbacks can be
// awaited.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "adapters/host/log.hpp"
#include "adapters/host/metrics.hpp"
#include "adapters/host/web.hpp"

namespace frontdesk {

// Runs the coroutine; what it throws is logged as a fault and counted. `ended` is called either way.
void start_coroutine(boost::asio::io_context& io,
                     Awaitable<void> work,
                     Log& log,
                     Metrics& metrics,
                     std::string_view what,
                     std::function<void()> ended = {});

namespace detail {

// The waiting coroutine, resumed once: by the callback, or with a Problem when it is cancelled.
template <class T, class Handler>
struct Waiter {
    std::optional<Handler> handler;

    void complete(T value) {
        if (!handler) return;
        auto taken = std::move(*handler);
        handler.reset();
        const auto executor = boost::asio::get_associated_executor(taken);
        boost::asio::dispatch(executor, [resume = std::move(taken), value = std::move(value)]() mutable {
            resume(std::move(value));
        });
    }
};

}  // namespace detail

// Awaits a callback. `start` is given a function to call once, on the io thread, with the outcome. A handler
// that is cancelled meanwhile (its deadline) gets a Problem; the outcome is then dropped.
template <class T>
Awaitable<T> outcome_of(std::function<void(std::function<void(T)>)> start) {
    auto initiate = [](auto handler, std::function<void(std::function<void(T)>)> begin) {
        using Handler = decltype(handler);
        auto waiter = std::make_shared<detail::Waiter<T, Handler>>();
        auto slot = boost::asio::get_associated_cancellation_slot(handler);
        waiter->handler.emplace(std::move(handler));
        if (slot.is_connected())
            slot.assign([waiter](boost::asio::cancellation_type) {
                waiter->complete(T{Problem{Cause::try_later, "it took too long"}});
            });
        begin([waiter](T value) { waiter->complete(std::move(value)); });
    };
    return boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(T)>(
        initiate, boost::asio::use_awaitable, std::move(start));
}

}  // namespace frontdesk
