// SPDX-License-Identifier: MIT
// Reads the sets of customer questions that the matching is measured with. They are not part of this
// repository.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace frontdesk::bench {

struct Utterance {
    std::string text;
    std::string intent;
    bool operator==(const Utterance&) const = default;
};

// The intent of a message that nothing in the set answers.
inline constexpr const char* out_of_scope = "__none__";

struct QuestionSet {
    std::string name;                                        // "sklep-pl"
    std::string language;                                    // "pl"
    std::map<std::string, std::vector<Utterance>> training;  // by protocol: "k5", "k10", "full"
    std::vector<Utterance> queries;
    std::vector<std::string> left_out;  // intents that the open protocol takes away
};

// The lines of one file, "text<TAB>intent". Throws std::runtime_error when it cannot be read or a line has no
// tab.
std::vector<Utterance> read_utterances(const std::filesystem::path& file);

// Every set of the folder, by name. Throws std::runtime_error when a file of a set is missing.
std::vector<QuestionSet> read_question_sets(const std::filesystem::path& folder);

}  // namespace frontdesk::bench
