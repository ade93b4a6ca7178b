// SPDX-License-Identifier: MIT
// Which phrasings another FAQ would win, and because of which words.
#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "engine/text/understand/faq_model.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t most_blamed = 3;
constexpr double blamed_from = 0.25;  // share of what the worst word does

}  // namespace

std::vector<Confusion> FaqModel::self_test() const {
    std::vector<Confusion> confusions;
    for (const LeftOut& one : calibration_.left_outs) {
        if (one.rival == one.column || one.own_score > one.rival_score) continue;
        confusions.push_back({number_[one.column], rows_[one.row].phrasing, number_[one.rival], one.own_score,
                              one.rival_score, words_to_blame(one)});
    }
    std::ranges::sort(confusions, {}, [](const Confusion& one) { return std::tuple{one.faq, one.phrasing}; });
    return confusions;
}

std::vector<ConfusedPair> FaqModel::confused_pairs() const {
    struct Counted {
        std::uint32_t phrasings = 0;
        std::map<std::string, int> words;
    };
    std::map<std::pair<std::uint32_t, std::uint32_t>, Counted> by_pair;
    for (const Confusion& one : self_test()) {
        Counted& counted = by_pair[std::minmax(one.faq, one.rival)];
        ++counted.phrasings;
        for (const std::string& word : one.words) ++counted.words[word];
    }
    std::vector<ConfusedPair> pairs;
    for (const auto& [faqs, counted] : by_pair) {
        std::vector<std::pair<int, std::string>> words;
        for (const auto& [word, times] : counted.words) words.emplace_back(-times, word);
        std::ranges::sort(words);
        ConfusedPair pair{faqs.first, faqs.second, counted.phrasings, {}};
        for (auto& [times, word] : words)
            if (pair.words.size() < most_blamed) pair.words.push_back(std::move(word));
        pairs.push_back(std::move(pair));
    }
    std::ranges::stable_sort(pairs, std::greater{}, &ConfusedPair::phrasings);
    return pairs;
}

// The words by which the phrasing is like the rival's.
std::vector<std::string> FaqModel::words_to_blame(const LeftOut& left_out) const {
    std::vector<Token> tokens;
    std::vector<Term> terms;
    std::unordered_map<std::uint64_t, double> of_rival;
    for (const Row& row : rows_) {
        if (row.column != left_out.rival) continue;
        for (const Component& component : vector_of_row(row, tokens, terms).components)
            of_rival[component.hash] += component.value;
    }
    const Vector own = vector_of_row(rows_[left_out.row], tokens, terms);
    std::map<std::string, double> shared;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const Component& component = own.components[own.component_of[i]];
        const auto same = of_rival.find(component.hash);
        if (same != of_rival.end())
            shared[tokens[terms[i].word].written] += component.value / component.count * same->second;
    }
    std::vector<std::pair<double, std::string>> worst;
    for (const auto& [word, likeness] : shared) worst.emplace_back(-likeness, word);
    std::ranges::sort(worst);
    std::vector<std::string> words;
    for (const auto& [likeness, word] : worst)
        if (words.size() < most_blamed && likeness <= blamed_from * worst.front().first)
            words.push_back(word);
    return words;
}

}  // namespace frontdesk
