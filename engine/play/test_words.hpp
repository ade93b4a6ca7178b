// SPDX-License-Identifier: MIT
// The words of a conversation that is kept as a test: each read as what it names, and told when it names
// nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/flow/compile/fields.hpp"

namespace frontdesk {

class TestWords {
public:
    TestWords(const Bot& bot, Report& report) : bot_(bot), report_(report) {}

    Report& report() { return report_; }
    // The text without spaces around it; empty without an entry.
    static std::string word(const NodeEntry* entry);
    static std::vector<std::string> words(const Node& node);

    // What is told stays as near as it can to what was written.
    std::optional<LocalTime> read_date_time(const NodeEntry& entry);
    std::string read_language(const NodeEntry& entry);
    bool read_yes_no(const NodeEntry& entry);
    // A value the bot knows, and the text as that value; told otherwise.
    std::optional<Value> read_value(const NodeEntry& entry);
    // Told if no value is called so.
    void check_value_name(const NodeEntry& entry);
    std::string read_state(const NodeEntry& entry);
    // One of the words that the vocabulary allows there.
    std::string read_choice(const NodeEntry& entry, Site site);
    std::string read_one_of(const NodeEntry& entry, const std::vector<std::string_view>& allowed);
    int read_status(const NodeEntry& entry);

private:
    void tell_unknown_value(const NodeEntry& entry);

    const Bot& bot_;
    Report& report_;
};

}  // namespace frontdesk
