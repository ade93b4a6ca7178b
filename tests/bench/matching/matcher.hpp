// SPDX-License-Identifier: MIT
// An engine under measurement, and how it is run over a task.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "tests/bench/matching/answers.hpp"
#include "tests/bench/matching/task.hpp"

namespace frontdesk::bench {

// One that has learned the FAQs of a task.
class Matcher {
public:
    virtual ~Matcher() = default;
    virtual Answer answer(const std::string& message) const = 0;
};

using MakeMatcher = std::function<std::unique_ptr<Matcher>(const Task& task)>;

// What it says, at no cost that anyone looked at.
Answers answer(const Task& task, const MakeMatcher& make);

// The same with its costs. Times are medians of repeated runs, in time on the processor: on a shared machine
// the clock on the wall measures the others. Bytes are what the heap holds more after building.
Answers answer_and_measure(const Task& task, const MakeMatcher& make);

}  // namespace frontdesk::bench
