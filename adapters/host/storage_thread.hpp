// SPDX-License-Identifier: MIT
// The one thread that writes. Whatever waits shares a transaction; who asked hears of it after the commit.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "adapters/host/lanes.hpp"
#include "adapters/host/log.hpp"
#include "adapters/host/metrics.hpp"
#include "engine/ports/intake.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk {

struct StorageLimits {
    std::size_t jobs = 4096;
    std::size_t bytes = 32 * 1024 * 1024;
    std::size_t batch_events = 512;
    std::size_t batch_bytes = 4 * 1024 * 1024;
    std::size_t batch_wakes = 100;              // conversations woken in one transaction
    std::chrono::milliseconds settle_delay{5};  // how long settlements wait for a transaction to share
    std::chrono::milliseconds try_again{500};   // after a failure
    Duration keep_raw{std::chrono::days{30}};
};

// What the rest of the host has to do after a commit.
struct Committed {
    Aftermath aftermath;
    std::vector<std::uint64_t> traces;  // traces[i] belongs to aftermath.to_send[i]
};

class StorageThread {
public:
    struct Hooks {
        std::function<Instant()> now;
        std::function<std::shared_ptr<const Bot>()> bot;
        // Runs a function on the io thread, in the order of the calls.
        std::function<void(std::function<void()>)> on_io;
        // On the io thread, once per commit.
        std::function<void(Committed)> committed;
        // Can the place be written again? Asked now and then after a failure.
        std::function<bool()> probe;
    };
    struct Intake {
        std::vector<Event> events;
        std::size_t bytes = 0;
        std::uint64_t trace = 0;
        std::function<void(Result<void>)> done;  // on the io thread
    };
    // `run` shares a transaction with others, in a savepoint of its own.
    struct Work {
        std::function<void(Transaction&, const Bot&, Instant, Aftermath&)> run;
        std::function<void(Result<void>)> done;  // on the io thread
    };
    // Outside of any transaction (a backup).
    struct Chore {
        std::function<Result<void>(Store&)> run;
        std::function<void(Result<void>)> done;
    };

    StorageThread(Store& store, StorageLimits limits, Hooks hooks, Log& log, Metrics& metrics);
    ~StorageThread();  // as stop()

    void start();
    // Everything offered before is written, then the thread ends. Nothing is taken any more.
    void stop();

    // These are safe from every thread. false: the queue is full, nothing was taken.
    bool offer(Intake job);
    bool offer(Work job);
    bool offer(Chore job);
    // Looks whether a conversation wants to be woken: the clock may have been set, or have stood still.
    void nudge() { wake_.notify_one(); }
    // Never refused: there are at most as many as calls in flight.
    void settle(std::vector<Settlement> settlements);

    bool good() const { return good_.load(); }
    std::string trouble() const;  // one sentence while !good()

private:
    struct Job {
        std::variant<Intake, Work, Chore> what;
        std::size_t bytes = 0;
    };
    struct Batch {
        std::vector<Job> jobs;
        std::vector<Settlement> settlements;
        bool wake = false;  // somebody wants to be woken
        bool empty() const { return jobs.empty() && settlements.empty() && !wake; }
    };

    bool push(Job job);
    void run();
    Batch wait_for_work();
    void commit(Batch& batch);
    void
    write(Transaction& transaction, Batch& batch, Committed& result, std::vector<Result<void>>& outcomes);
    void answer(Batch& batch, Committed committed, std::vector<Result<void>> outcomes);
    void failed(Batch& batch, const Problem& problem);
    void succeeded();
    void do_chore(Chore& chore);
    void housekeeping();

    Store& store_;
    StorageLimits limits_;
    Hooks hooks_;
    Log& log_;
    Metrics& metrics_;

    mutable std::mutex lock_;  // guards what follows; never held while anything is written
    std::condition_variable wake_;
    std::deque<Job> queue_;
    std::size_t queued_bytes_ = 0;
    std::vector<Settlement> settlements_;
    std::chrono::steady_clock::time_point settle_at_{};
    bool stopping_ = false;
    std::string trouble_;
    std::optional<Instant> wake_at_ = Instant{};  // of the first conversation; at the start: to be found out

    std::atomic<bool> good_{true};
    std::chrono::steady_clock::time_point housekeeping_at_{};
    std::thread thread_;
};

}  // namespace frontdesk
