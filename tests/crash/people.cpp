// SPDX-License-Identifier: MIT
#include "tests/crash/people.hpp"

#include <chrono>
#include <functional>

#include "tests/support/webhook_sender.hpp"

namespace frontdesk::crash {
namespace {

constexpr int customer_threads = 8;
constexpr int echo_threads = 8;
constexpr std::chrono::milliseconds post_again{15};
constexpr std::chrono::milliseconds between_messages{20};

std::int64_t now_millis() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

// Until it is acknowledged, or nobody wants it any more.
bool post(WebhookSender& sender, const std::string& body, const std::function<bool()>& wanted) {
    while (wanted()) {
        if (sender.post(body, std::chrono::seconds{5}) == 200) return true;
        std::this_thread::sleep_for(post_again);
    }
    return false;
}

}  // namespace

std::string person_of(int customer) { return std::to_string(7'000'000'000'000'000 + customer); }
std::string question(int number) { return "question " + std::to_string(number); }
std::string answer(int number) { return "answer " + std::to_string(number); }

Customers::Customers(std::uint16_t port, int customers, int messages, std::function<bool()> pause)
    : port_(port),
      messages_(messages),
      pause_(std::move(pause)),
      acknowledged_(static_cast<std::size_t>(customers), 0) {
    for (int i = 0; i < customer_threads; ++i) threads_.emplace_back([this, i] { run(i, customer_threads); });
}

Customers::~Customers() { stop(); }

void Customers::stop() {
    stopping_ = true;
    for (auto& thread : threads_) thread.join();
    threads_.clear();
}

void Customers::run(int first, int step) {
    WebhookSender sender{port_};
    for (int number = 0; number < messages_; ++number) {
        for (auto customer = static_cast<std::size_t>(first); customer < acknowledged_.size();
             customer += static_cast<std::size_t>(step)) {
            while (!stopping_ && pause_()) std::this_thread::sleep_for(post_again);
            if (stopping_) return;
            WebhookEvent event;
            event.person = person_of(static_cast<int>(customer));
            event.mid = "m_" + event.person + "_" + std::to_string(number);
            event.at = now_millis();
            // Once begun it is posted to the end: the trial counts on an answer for all that may be known.
            post(sender, message_webhook(event, question(number)), [] { return true; });
            ++acknowledged_[customer];
            ++total_;
        }
        std::this_thread::sleep_for(between_messages);
    }
}

Echoes::Echoes(std::uint16_t port) : port_(port) {
    for (int i = 0; i < echo_threads; ++i) threads_.emplace_back([this] { run(); });
}

Echoes::~Echoes() {
    {
        const std::lock_guard hold{lock_};
        stopping_ = true;
    }
    wake_.notify_all();
    for (auto& thread : threads_) thread.join();
}

void Echoes::add(const GraphMessage& message) {
    {
        const std::lock_guard hold{lock_};
        waiting_.push_back(message);
    }
    wake_.notify_one();
}

std::size_t Echoes::backlog() const {
    const std::lock_guard hold{lock_};
    return waiting_.size() + in_work_;
}

void Echoes::run() {
    WebhookSender sender{port_};
    std::unique_lock hold{lock_};
    for (;;) {
        wake_.wait(hold, [this] { return stopping_ || !waiting_.empty(); });
        if (stopping_) return;
        const auto message = std::move(waiting_.front());
        waiting_.pop_front();
        ++in_work_;
        hold.unlock();
        WebhookEvent event;
        event.page = message.page;
        event.person = message.person;
        event.mid = message.mid;
        event.at = now_millis();
        const auto wanted = [this] {
            const std::lock_guard look{lock_};
            return !stopping_;
        };
        post(sender, echo_webhook(event, message.text, message.metadata), wanted);
        hold.lock();
        --in_work_;
    }
}

}  // namespace frontdesk::crash
