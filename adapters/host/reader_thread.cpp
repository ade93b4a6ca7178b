// SPDX-License-Identifier: MIT
#include "adapters/host/reader_thread.hpp"

#include <exception>
#include <utility>

#include "adapters/host/awaiting.hpp"
#include "adapters/host/events.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t most_questions = 256;

}  // namespace

ReaderThread::ReaderThread(std::unique_ptr<Reader> reader,
                           std::function<void()> tick,
                           std::chrono::milliseconds every,
                           Log& log,
                           Metrics& metrics)
    : reader_(std::move(reader)), tick_(std::move(tick)), every_(every), log_(log), metrics_(metrics) {}

ReaderThread::~ReaderThread() { stop(); }

void ReaderThread::start() {
    tick_at_ = std::chrono::steady_clock::now() + every_;
    thread_ = std::thread{[this] { run(); }};
}

void ReaderThread::stop() {
    {
        const std::lock_guard hold{lock_};
        stopping_ = true;
    }
    wake_.notify_one();
    if (thread_.joinable()) thread_.join();
}

bool ReaderThread::ask(std::function<void(Reader&)> question) {
    {
        const std::lock_guard hold{lock_};
        if (stopping_ || questions_.size() >= most_questions) return false;
        questions_.push_back(std::move(question));
    }
    wake_.notify_one();
    return true;
}

void ReaderThread::tick_now() {
    {
        const std::lock_guard hold{lock_};
        tick_at_ = {};
    }
    wake_.notify_one();
}

void ReaderThread::run() {
    for (;;) {
        std::function<void(Reader&)> question;
        bool tick = false;
        {
            std::unique_lock hold{lock_};
            while (questions_.empty() && !stopping_ && tick_at_ > std::chrono::steady_clock::now())
                wake_.wait_until(hold, tick_at_);
            if (questions_.empty() && stopping_) return;
            tick = tick_at_ <= std::chrono::steady_clock::now();
            if (tick) tick_at_ = std::chrono::steady_clock::now() + every_;
            if (!questions_.empty()) {
                question = std::move(questions_.front());
                questions_.pop_front();
            }
        }
        try {
            if (question) question(*reader_);
            if (tick && tick_) tick_();
        } catch (const std::exception& fault) {
            metrics_.faults.add();
            log_.error(event::fault, {{"in", "reader"}, {"what", fault.what()}});
        }
    }
}

Awaitable<Result<std::string>> on_reader(ReaderThread& reader,
                                         std::function<void(std::function<void()>)> on_io,
                                         std::function<Result<std::string>()> work) {
    using Answer = Result<std::string>;
    std::function<void(std::function<void(Answer)>)> ask =
        [&reader, on_io = std::move(on_io), work = std::move(work)](std::function<void(Answer)> answered) {
            const bool taken = reader.ask([on_io, work, answered](Reader&) {
                auto text = std::make_shared<Answer>(work());
                on_io([answered, text] { answered(std::move(*text)); });
            });
            if (!taken) answered(Problem{Cause::try_later, "too many questions are waiting"});
        };
    auto outcome = co_await outcome_of<Answer>(std::move(ask));
    co_return outcome;
}

}  // namespace frontdesk
