// SPDX-License-Identifier: MIT
#include "tests/bench/matching/matcher.hpp"

#include <algorithm>
#include <ctime>
#include <limits>

#include <malloc.h>

#include "tests/bench/matching/allocations.hpp"

namespace frontdesk::bench {
namespace {

double processor_us() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

// Runs `what` at least so often, and again while all of it took less than half a second; the least time in
// microseconds. What else runs on the machine only ever makes a pass longer.
double least_us(std::size_t least_passes, const std::function<void()>& what) {
    constexpr std::size_t most_passes = 25;
    constexpr double enough_us = 5e5;
    const double began = processor_us();
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t pass = 0;
         pass < least_passes || (pass < most_passes && processor_us() - began < enough_us); ++pass) {
        const double from = processor_us();
        what();
        least = std::min(least, processor_us() - from);
    }
    return least;
}

double heap_bytes() {
    const auto heap = mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd);
}

Answers answer_all(const Task& task, const Matcher& matcher) {
    Answers answers{.id = task.id(), .name = task.name(), .answers = {}};
    for (const auto& messages : task.texts) {
        auto& given = answers.answers.emplace_back();
        given.reserve(messages.size());
        for (const auto& message : messages) given.push_back(matcher.answer(message));
    }
    return answers;
}

}  // namespace

Answers answer(const Task& task, const MakeMatcher& make) { return answer_all(task, *make(task)); }

Answers answer_and_measure(const Task& task, const MakeMatcher& make) {
    // The first time is not held against it: whatever is made once for a program (tables, buffers) is there
    // after it.
    const double build_us = least_us(2, [&] { (void)make(task); });
    const double before = heap_bytes();
    const auto matcher = make(task);
    const double bytes = std::max(0.0, heap_bytes() - before);

    auto answers = answer_all(task, *matcher);
    answers.build_ms = build_us / 1000;
    answers.bytes = bytes;
    const auto& messages = task.texts.front();
    const auto count = static_cast<double>(messages.size());
    const auto answer_clean = [&] {
        for (const auto& message : messages) (void)matcher->answer(message);
    };
    const auto allocated = allocations();
    answer_clean();
    answers.allocations = static_cast<double>(allocations() - allocated) / count;
    answers.us = least_us(3, answer_clean) / count;
    return answers;
}

}  // namespace frontdesk::bench
