// SPDX-License-Identifier: MIT
// What the host counts, in the text format of Prometheus. Safe to use from every thread.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace frontdesk {

class Counter {
public:
    void add(std::int64_t much = 1) { value_.fetch_add(much, std::memory_order_relaxed); }
    std::int64_t value() const { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> value_{0};
};

class Gauge {
public:
    void set(std::int64_t value) { value_.store(value, std::memory_order_relaxed); }
    std::int64_t value() const { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> value_{0};
};

// Seconds, in fixed buckets from 1 ms to 10 s.
class Histogram {
public:
    static constexpr std::size_t buckets = 13;
    void observe(double seconds);
    void print(std::string& to, std::string_view name) const;

private:
    std::array<std::atomic<std::int64_t>, buckets> counts_{};  // the last one is "longer than that"
    std::atomic<std::int64_t> micros_{0};
};

class Metrics {
public:
    Counter acknowledged;      // webhooks answered 200 after their commit
    Counter refused_full;      // webhooks answered 503 because the queue was full
    Counter refused_store;     // webhooks answered 503 because the store failed
    Counter answered_at_once;  // verifications and refusals
    Counter store_failures;
    Counter commits;
    Counter faults;  // exceptions that reached an outermost catch
    Counter reloads_refused;
    Histogram acknowledge_seconds;
    Gauge queue_depth;
    Gauge queue_bytes;
    Gauge outbox_in_memory;
    Gauge outbox_in_flight;
    Gauge pages_stopped;
    Gauge store_good;
    Gauge connections;

    // Open lists: the names of events and set-aside reasons ("event.message", "set_aside.unknown_event"),
    // and the outcomes of sends.
    void count(std::string_view name, std::int64_t much);
    void count_send(std::string_view outcome);

    // The figures that only the store knows are handed in; nothing where it cannot be asked.
    struct FromStore {
        std::int64_t waiting_tickets = 0;
        std::int64_t pending_sends = 0;
        std::int64_t oldest_pending_seconds = 0;
        std::int64_t failed_events = 0;
    };
    std::string print(const FromStore* store) const;

private:
    mutable std::mutex lock_;  // guards the two maps, never held while anything waits
    std::map<std::string, std::int64_t, std::less<>> events_;
    std::map<std::string, std::int64_t, std::less<>> sends_;
};

}  // namespace frontdesk
