// SPDX-License-Identifier: MIT
// Those who write to the server: customers, each one message after the other, and the platform with its
// echoes. Both post again whatever is not answered 200, as the platform does.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/fake_graph.hpp"

namespace frontdesk::crash {

// The customer with this number, and how many of their messages were acknowledged.
std::string person_of(int customer);
// What customers write and what the bot of the trial answers.
std::string question(int number);
std::string answer(int number);

class Customers {
public:
    // While `pause` says so nobody begins anything new.
    Customers(std::uint16_t port, int customers, int messages, std::function<bool()> pause);
    ~Customers();
    // No new message is begun; those begun are posted until they are acknowledged.
    void stop();
    const std::vector<int>& acknowledged() const { return acknowledged_; }  // after stop()
    int total() const { return total_.load(); }

private:
    void run(int first, int step);

    std::uint16_t port_;
    int messages_;
    std::function<bool()> pause_;
    std::vector<int> acknowledged_;
    std::atomic<int> total_{0};
    std::atomic<bool> stopping_{false};
    std::vector<std::thread> threads_;
};

class Echoes {
public:
    explicit Echoes(std::uint16_t port);
    ~Echoes();  // drops what is waiting
    void add(const GraphMessage& message);
    bool empty() const { return backlog() == 0; }
    // Echoes that are not acknowledged yet.
    std::size_t backlog() const;

private:
    void run();

    std::uint16_t port_;
    mutable std::mutex lock_;
    std::condition_variable wake_;
    std::deque<GraphMessage> waiting_;
    std::size_t in_work_ = 0;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace frontdesk::crash
