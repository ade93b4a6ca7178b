// SPDX-License-Identifier: MIT
// Reading for the API and looking after the bot folder, off the io thread and away from the writer.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "adapters/host/log.hpp"
#include "adapters/host/metrics.hpp"
#include "adapters/host/web.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk {

class ReaderThread {
public:
    // `tick` is called every `every`, between questions.
    ReaderThread(std::unique_ptr<Reader> reader,
                 std::function<void()> tick,
                 std::chrono::milliseconds every,
                 Log& log,
                 Metrics& metrics);
    ~ReaderThread();

    void start();
    // Questions asked before are answered, then the thread ends.
    void stop();

    // Runs on the reader thread; false: too many are waiting.
    bool ask(std::function<void(Reader&)> question);
    // The next tick is now.
    void tick_now();

private:
    void run();

    std::unique_ptr<Reader> reader_;
    std::function<void()> tick_;
    std::chrono::milliseconds every_;
    Log& log_;
    Metrics& metrics_;

    std::mutex lock_;
    std::condition_variable wake_;
    std::deque<std::function<void(Reader&)>> questions_;
    std::chrono::steady_clock::time_point tick_at_{};
    bool stopping_ = false;
    std::thread thread_;
};

// Does `work` on the reader thread and resumes on the io thread, to which `on_io` leads. try_later: too many
// are waiting.
Awaitable<Result<std::string>> on_reader(ReaderThread& reader,
                                         std::function<void(std::function<void()>)> on_io,
                                         std::function<Result<std::string>()> work);

}  // namespace frontdesk
