// SPDX-License-Identifier: MIT
#include "adapters/host/storage_thread.hpp"

#include <exception>
#include <type_traits>
#include <utility>

#include "adapters/host/events.hpp"

namespace frontdesk {
namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::seconds prune_every{60};
constexpr std::size_t prune_step = 200;
constexpr Duration longest_sleep{60'000};

void apply(Transaction& transaction, const Settlement& settlement, Instant now) {
    using Kind = Settlement::Kind;
    const auto settle = [&](SendStatus status) {
        transaction.settle(settlement.id, status, settlement.mid, settlement.problem, now);
    };
    switch (settlement.kind) {
    case Kind::sent:
        settle(SendStatus::sent);
        if (settlement.conversation) transaction.rename_person(settlement.conversation, settlement.person);
        return;
    case Kind::failed: settle(SendStatus::failed); return;
    case Kind::cancelled: settle(SendStatus::cancelled); return;
    case Kind::attempt: transaction.count_attempt(settlement.id); return;
    }
}

}  // namespace

StorageThread::StorageThread(Store& store, StorageLimits limits, Hooks hooks, Log& log, Metrics& metrics)
    : store_(store), limits_(limits), hooks_(std::move(hooks)), log_(log), metrics_(metrics) {
    metrics_.store_good.set(1);
}

StorageThread::~StorageThread() { stop(); }

void StorageThread::start() {
    housekeeping_at_ = SteadyClock::now() + prune_every;
    thread_ = std::thread{[this] { run(); }};
}

void StorageThread::stop() {
    {
        const std::lock_guard hold{lock_};
        stopping_ = true;
    }
    wake_.notify_one();
    if (thread_.joinable()) thread_.join();
}

bool StorageThread::offer(Intake job) {
    const auto bytes = job.bytes;
    return push(Job{std::move(job), bytes});
}
bool StorageThread::offer(Work job) { return push(Job{std::move(job), 1024}); }
bool StorageThread::offer(Chore job) { return push(Job{std::move(job), 1024}); }

bool StorageThread::push(Job job) {
    {
        const std::lock_guard hold{lock_};
        const bool full = queue_.size() >= limits_.jobs || queued_bytes_ + job.bytes > limits_.bytes;
        if (stopping_ || full) return false;
        queued_bytes_ += job.bytes;
        queue_.push_back(std::move(job));
        metrics_.queue_depth.set(static_cast<std::int64_t>(queue_.size()));
        metrics_.queue_bytes.set(static_cast<std::int64_t>(queued_bytes_));
    }
    wake_.notify_one();
    return true;
}

void StorageThread::settle(std::vector<Settlement> settlements) {
    if (settlements.empty()) return;
    {
        const std::lock_guard hold{lock_};
        if (settlements_.empty()) settle_at_ = SteadyClock::now() + limits_.settle_delay;
        for (auto& settlement : settlements) settlements_.push_back(std::move(settlement));
    }
    wake_.notify_one();
}

std::string StorageThread::trouble() const {
    const std::lock_guard hold{lock_};
    return trouble_;
}

void StorageThread::run() {
    for (;;) {
        auto batch = wait_for_work();
        const bool idle = batch.empty();
        try {
            if (!idle) commit(batch);
            if (idle) housekeeping();
        } catch (const std::exception& fault) {
            metrics_.faults.add();
            log_.error(event::fault, {{"in", "storage"}, {"what", fault.what()}});
            failed(batch, Problem{Cause::broken, "a fault while writing"});
        }
        if (!idle) continue;
        const std::lock_guard hold{lock_};
        if (stopping_ && queue_.empty() && settlements_.empty()) return;
    }
}

// What waits, up to the limits of one transaction; empty when it is time for housekeeping or to stop.
StorageThread::Batch StorageThread::wait_for_work() {
    std::unique_lock hold{lock_};
    for (;;) {
        const auto now = SteadyClock::now();
        const bool settle = !settlements_.empty() && (settle_at_ <= now || stopping_);
        const auto sleep = wake_at_ ? *wake_at_ - hooks_.now() : longest_sleep;
        if (!queue_.empty() || settle || stopping_ || housekeeping_at_ <= now || sleep <= Duration{0}) break;
        auto until = std::min(housekeeping_at_, now + std::min(sleep, longest_sleep));
        if (!settlements_.empty()) until = std::min(until, settle_at_);
        wake_.wait_until(hold, until);
    }
    Batch batch;
    batch.wake = !stopping_ && wake_at_ && *wake_at_ <= hooks_.now();
    batch.settlements = std::exchange(settlements_, {});
    std::size_t events = 0;
    std::size_t bytes = 0;
    while (!queue_.empty() && events < limits_.batch_events && bytes < limits_.batch_bytes) {
        auto& job = queue_.front();
        const auto* intake = std::get_if<Intake>(&job.what);
        events += intake ? std::max<std::size_t>(intake->events.size(), 1) : 1;
        bytes += job.bytes;
        queued_bytes_ -= job.bytes;
        batch.jobs.push_back(std::move(job));
        queue_.pop_front();
    }
    metrics_.queue_depth.set(static_cast<std::int64_t>(queue_.size()));
    metrics_.queue_bytes.set(static_cast<std::int64_t>(queued_bytes_));
    return batch;
}

void StorageThread::commit(Batch& batch) {
    Committed committed;
    std::vector<Result<void>> outcomes;
    std::optional<Instant> next_wake;
    const auto written = store_.write([&](Transaction& transaction) {
        committed = {};
        outcomes.assign(batch.jobs.size(), Result<void>{});
        write(transaction, batch, committed, outcomes);
        next_wake = transaction.next_wake();
    });
    if (!written) {
        failed(batch, written.error());
        return;
    }
    {
        const std::lock_guard hold{lock_};
        wake_at_ = next_wake;
    }
    metrics_.commits.add();
    succeeded();
    for (const auto& [name, count] : committed.aftermath.counts) metrics_.count(name, count);
    answer(batch, std::move(committed), std::move(outcomes));
}

void StorageThread::write(Transaction& transaction,
                          Batch& batch,
                          Committed& result,
                          std::vector<Result<void>>& outcomes) {
    const auto now = hooks_.now();
    const auto bot = hooks_.bot();
    for (const auto& settlement : batch.settlements) apply(transaction, settlement, now);
    for (std::size_t i = 0; i < batch.jobs.size(); ++i) {
        std::uint64_t trace = 0;
        if (auto* intake = std::get_if<Intake>(&batch.jobs[i].what)) {
            trace = intake->trace;
            take_in(store_, transaction, *bot, intake->events, now, result.aftermath);
        }
        if (auto* work = std::get_if<Work>(&batch.jobs[i].what)) {
            Aftermath own;
            outcomes[i] = store_.isolated(transaction, [&] {
                own = {};
                work->run(transaction, *bot, now, own);
            });
            if (outcomes[i]) merge(result.aftermath, std::move(own));
        }
        result.traces.resize(result.aftermath.to_send.size(), trace);
    }
    if (!batch.wake) return;
    // After the jobs: a customer who writes at the last moment is heard first.
    wake_due(store_, transaction, *bot, now, limits_.batch_wakes, result.aftermath);
    result.traces.resize(result.aftermath.to_send.size(), 0);
}

// One post for the whole batch: first those who wait, then the rows that are to be sent. In this order a
// fetch of rows is finished before the rows of later jobs are handed over.
void StorageThread::answer(Batch& batch, Committed committed, std::vector<Result<void>> outcomes) {
    struct Waiting {
        std::function<void(Result<void>)> done;
        Result<void> outcome;
    };
    std::vector<Waiting> waiting;
    for (std::size_t i = 0; i < batch.jobs.size(); ++i) {
        if (auto* chore = std::get_if<Chore>(&batch.jobs[i].what)) {
            do_chore(*chore);
            continue;
        }
        auto* intake = std::get_if<Intake>(&batch.jobs[i].what);
        auto& done = intake ? intake->done : std::get<Work>(batch.jobs[i].what).done;
        if (done) waiting.push_back({std::move(done), std::move(outcomes[i])});
    }
    auto shared = std::make_shared<std::pair<std::vector<Waiting>, Committed>>(std::move(waiting),
                                                                               std::move(committed));
    hooks_.on_io([this, shared] {
        for (auto& one : shared->first) one.done(std::move(one.outcome));
        hooks_.committed(std::move(shared->second));
    });
}

void StorageThread::do_chore(Chore& chore) {
    auto outcome = std::make_shared<Result<void>>(chore.run(store_));
    if (!chore.done) return;
    hooks_.on_io([done = std::move(chore.done), outcome] { done(std::move(*outcome)); });
}

// Nothing of the batch is written: who waits is told to come again, settlements are kept.
void StorageThread::failed(Batch& batch, const Problem& problem) {
    metrics_.store_failures.add();
    metrics_.store_good.set(0);
    if (good_.exchange(false)) log_.error(event::store_failed, {{"problem", problem.detail}});
    for (auto& job : batch.jobs) {
        std::visit(
            [&](auto& what) {
                if (!what.done) return;
                hooks_.on_io([done = std::move(what.done), problem] { done(problem); });
            },
            job.what);
    }
    const std::lock_guard hold{lock_};
    trouble_ = problem.detail;
    if (batch.wake) wake_at_ = hooks_.now() + limits_.try_again;
    const auto again = SteadyClock::now() + limits_.try_again;
    housekeeping_at_ = again;
    if (stopping_) return;  // what could not be settled is found pending, and reconciled, at the next start
    settlements_.insert(settlements_.begin(), std::make_move_iterator(batch.settlements.begin()),
                        std::make_move_iterator(batch.settlements.end()));
    settle_at_ = again;
}

void StorageThread::succeeded() {
    if (good_.exchange(true)) return;
    metrics_.store_good.set(1);
    log_.info(event::store_recovered);
    const std::lock_guard hold{lock_};
    trouble_.clear();
}

void StorageThread::housekeeping() {
    const auto now = SteadyClock::now();
    if (housekeeping_at_ > now) return;
    if (!good_) {
        housekeeping_at_ = now + limits_.try_again;
        const bool writable = !hooks_.probe || hooks_.probe();
        if (writable && store_.write([](Transaction&) {})) succeeded();
        return;
    }
    housekeeping_at_ = now + prune_every;
    const auto before = hooks_.now() - limits_.keep_raw;
    std::size_t removed = 0;
    const auto pruned = store_.write(
        [&](Transaction& transaction) { removed = transaction.prune_events(before, prune_step); });
    Batch none;
    if (!pruned) failed(none, pruned.error());
    if (pruned && removed == prune_step) housekeeping_at_ = now + std::chrono::milliseconds{100};
}

}  // namespace frontdesk
