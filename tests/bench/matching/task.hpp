// SPDX-License-Identifier: MIT
// One thing to measure: FAQs to learn, and messages to answer. Every engine gets exactly the same ones.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "tests/bench/matching/faq_data.hpp"

namespace frontdesk::bench {

// `open`: a fifth of the intents is taken away, and the messages that ask for them are out of scope.
enum class Scope { closed, open };

enum class Noise { clean, typing_errors, no_accents, capitals };
inline constexpr std::array all_noise = {Noise::clean, Noise::typing_errors, Noise::no_accents,
                                         Noise::capitals};

// What is run: all the noise or none, and the big training files as well or not.
enum class Extent { quick, usual, full };

struct Task {
    std::string set;       // "sklep-pl"; of a size task "50 x 5"
    std::string language;  // "pl"
    std::string protocol;  // "k5", "k10", "full"; of a size task "size"
    Scope scope = Scope::closed;
    std::vector<std::vector<std::string>> intents;  // the phrasings of each
    std::vector<int> truth;                         // the intent of each message; -1: out of scope
    std::vector<std::vector<std::string>> texts;    // the messages, by noise

    std::string name() const;  // "sklep-pl k5 open"
    std::string id() const;    // changes when anything that an engine sees changes
    std::size_t phrasings() const;
};

// All the tasks of the sets, in a fixed order: for each set and protocol the closed one, then the open one if
// the set has intents to leave out; then 50 and 500 FAQs of 5 phrasings, gathered from the English sets.
std::vector<Task> make_tasks(const std::vector<QuestionSet>& sets, Extent extent);

// `count` FAQs of 5 phrasings, and 1000 messages, from all sets of one language in a fixed mixed order.
Task size_task(const std::vector<QuestionSet>& sets, std::string_view language, std::size_t count);

// One JSON object on a line: id, name, language, intents, texts.
std::string to_json_line(const Task& task);

}  // namespace frontdesk::bench
