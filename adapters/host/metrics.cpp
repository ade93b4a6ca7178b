// SPDX-License-Identifier: MIT
#include "adapters/host/metrics.hpp"

#include <fmt/format.h>

namespace frontdesk {
namespace {

constexpr std::array<double, Histogram::buckets - 1> bounds{0.001, 0.002, 0.005, 0.01, 0.02, 0.05,
                                                            0.1,   0.25,  0.5,   1,    4,    10};

void head(std::string& to, std::string_view name, std::string_view type, std::string_view help) {
    to += fmt::format("# HELP {} {}\n# TYPE {} {}\n", name, help, name, type);
}

void one(std::string& to,
         std::string_view name,
         std::string_view type,
         std::string_view help,
         std::int64_t value) {
    head(to, name, type, help);
    to += fmt::format("{} {}\n", name, value);
}

std::string label(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte >= 0x20 && byte < 0x7f && c != '"' && c != '\\';
        safe += plain ? c : '_';
    }
    return safe;
}

}  // namespace

void Histogram::observe(double seconds) {
    std::size_t bucket = 0;
    while (bucket < bounds.size() && seconds > bounds[bucket]) ++bucket;
    counts_[bucket].fetch_add(1, std::memory_order_relaxed);
    micros_.fetch_add(static_cast<std::int64_t>(seconds * 1e6), std::memory_order_relaxed);
}

void Histogram::print(std::string& to, std::string_view name) const {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        sum += counts_[i].load(std::memory_order_relaxed);
        const auto bound = i < bounds.size() ? fmt::format("{}", bounds[i]) : std::string{"+Inf"};
        to += fmt::format("{}_bucket{{le=\"{}\"}} {}\n", name, bound, sum);
    }
    to +=
        fmt::format("{}_sum {}\n", name, static_cast<double>(micros_.load(std::memory_order_relaxed)) / 1e6);
    to += fmt::format("{}_count {}\n", name, sum);
}

void Metrics::count(std::string_view name, std::int64_t much) {
    const std::lock_guard hold{lock_};
    events_[std::string{name}] += much;
}

void Metrics::count_send(std::string_view outcome) {
    const std::lock_guard hold{lock_};
    sends_[std::string{outcome}] += 1;
}

std::string Metrics::print(const FromStore* store) const {
    std::string out;
    one(out, "frontdesk_webhooks_acknowledged_total", "counter", "Webhooks answered 200.",
        acknowledged.value());
    head(out, "frontdesk_webhooks_refused_total", "counter", "Webhooks answered 503.");
    out += fmt::format("frontdesk_webhooks_refused_total{{reason=\"full\"}} {}\n", refused_full.value());
    out += fmt::format("frontdesk_webhooks_refused_total{{reason=\"store\"}} {}\n", refused_store.value());
    one(out, "frontdesk_webhooks_answered_at_once_total", "counter", "Verifications and refused requests.",
        answered_at_once.value());
    head(out, "frontdesk_acknowledge_seconds", "histogram", "From the whole request to the commit.");
    acknowledge_seconds.print(out, "frontdesk_acknowledge_seconds");
    {
        const std::lock_guard hold{lock_};
        head(out, "frontdesk_events_total", "counter", "Events by kind, and what was set aside, by reason.");
        for (const auto& [name, value] : events_)
            out += fmt::format("frontdesk_events_total{{kind=\"{}\"}} {}\n", label(name), value);
        head(out, "frontdesk_sends_total", "counter", "Calls of the send API by outcome.");
        for (const auto& [outcome, value] : sends_)
            out += fmt::format("frontdesk_sends_total{{outcome=\"{}\"}} {}\n", label(outcome), value);
    }
    one(out, "frontdesk_commits_total", "counter", "Transactions committed.", commits.value());
    one(out, "frontdesk_store_failures_total", "counter", "Transactions that failed.",
        store_failures.value());
    one(out, "frontdesk_store_good", "gauge", "1 while the store can be written.", store_good.value());
    one(out, "frontdesk_faults_total", "counter", "Faults that were caught and logged.", faults.value());
    one(out, "frontdesk_bot_refused_total", "counter", "Bot folders not taken over.",
        reloads_refused.value());
    one(out, "frontdesk_queue_depth", "gauge", "Webhooks that wait for a transaction.", queue_depth.value());
    one(out, "frontdesk_queue_bytes", "gauge", "Bytes of the webhooks that wait.", queue_bytes.value());
    one(out, "frontdesk_outbox_in_memory", "gauge", "Messages held for sending.", outbox_in_memory.value());
    one(out, "frontdesk_outbox_in_flight", "gauge", "Messages being sent.", outbox_in_flight.value());
    one(out, "frontdesk_pages_stopped", "gauge", "Pages whose token or permission failed.",
        pages_stopped.value());
    one(out, "frontdesk_connections", "gauge", "Open connections.", connections.value());
    if (!store) return out;
    one(out, "frontdesk_tickets_waiting", "gauge", "Tickets nobody owns.", store->waiting_tickets);
    one(out, "frontdesk_outbox_pending", "gauge", "Messages not settled yet.", store->pending_sends);
    one(out, "frontdesk_outbox_oldest_pending_seconds", "gauge", "Age of the oldest message not settled.",
        store->oldest_pending_seconds);
    one(out, "frontdesk_events_failed", "gauge", "Events that made the engine fail.", store->failed_events);
    return out;
}

}  // namespace frontdesk
