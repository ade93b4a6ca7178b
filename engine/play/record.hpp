// SPDX-License-Identifier: MIT
// What was just played, written as a test.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/zone.hpp"

namespace frontdesk {

class Recorder {
public:
    // `at` is when it began, on the bot's wall. `language` and `first_name` may be empty.
    Recorder(std::string name, LocalTime at, std::string language, std::string first_name);

    // One step: `key` as in a test, `text` what it says.
    void step(std::string_view key, std::string_view text);
    // A step whose value is YAML already: "{closes: yes}".
    void step_as_written(std::string_view key, std::string_view yaml);

    // The whole file.
    std::string yaml() const;

private:
    std::string head_;
    std::vector<std::string> steps_;
};

}  // namespace frontdesk
