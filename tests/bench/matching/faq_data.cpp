// SPDX-License-Identifier: MIT
#include "tests/bench/matching/faq_data.hpp"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace frontdesk::bench {
namespace {

std::vector<std::string> read_lines(const std::filesystem::path& file) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        if (!line.empty()) lines.push_back(line);
    return lines;
}

QuestionSet read_set(const std::filesystem::path& folder) {
    QuestionSet set;
    set.name = folder.filename().string();
    set.language = set.name.substr(set.name.rfind('-') + 1);
    for (const char* protocol : {"k5", "k10", "full"})
        set.training[protocol] = read_utterances(folder / (std::string("train_") + protocol + ".tsv"));
    set.queries = read_utterances(folder / "dev.tsv");
    set.left_out = read_lines(folder / "oos_intents.txt");
    return set;
}

}  // namespace

std::vector<Utterance> read_utterances(const std::filesystem::path& file) {
    std::vector<Utterance> utterances;
    for (const auto& line : read_lines(file)) {
        const auto tab = line.rfind('\t');
        if (tab == std::string::npos) throw std::runtime_error("no tab in a line of " + file.string());
        utterances.push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
    return utterances;
}

std::vector<QuestionSet> read_question_sets(const std::filesystem::path& folder) {
    std::vector<QuestionSet> sets;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_directory()) sets.push_back(read_set(entry.path()));
    std::sort(sets.begin(), sets.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return sets;
}

}  // namespace frontdesk::bench
