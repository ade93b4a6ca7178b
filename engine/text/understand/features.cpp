// SPDX-License-Identifier: MIT
#include "engine/text/understand/features.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

#include "engine/text/understand/elementary.hpp"

namespace frontdesk {
namespace {

// Tables stay at most half full.
std::size_t table_size(std::size_t entries) { return std::bit_ceil(std::max<std::size_t>(16, 2 * entries)); }

// The terms of a text, equal ones taken together, in the order in which they first stand there.
Vector counted(std::span<const Term> terms) {
    Vector vector;
    vector.components.reserve(terms.size());
    vector.component_of.reserve(terms.size());
    constexpr std::uint32_t empty = 0xFFFF'FFFF;
    const std::size_t size = table_size(terms.size());
    std::vector<std::uint32_t> table(size, empty);
    for (const Term& term : terms) {
        std::size_t at = term.hash & (size - 1);
        while (table[at] != empty && vector.components[table[at]].hash != term.hash)
            at = (at + 1) & (size - 1);
        if (table[at] == empty) {
            table[at] = static_cast<std::uint32_t>(vector.components.size());
            vector.components.push_back({term.hash, unseen_feature, term.block, 0, 0});
        }
        vector.components[table[at]].count += term.weight;
        vector.component_of.push_back(table[at]);
    }
    return vector;
}

double damped(double count) { return count > 1 ? 1 + natural_log(count) : count; }

}  // namespace

Features::Features(std::span<const std::vector<Term>> terms,
                   std::span<const std::uint32_t> faq,
                   const MatchOptions& options)
    : unseen_in_norm_{options.unseen_in_norm} {
    std::vector<std::pair<std::uint64_t, std::uint32_t>> seen;
    for (std::size_t i = 0; i < terms.size(); ++i)
        for (const Term& term : terms[i]) seen.emplace_back(term.hash, faq[i]);
    std::ranges::sort(seen);
    seen.erase(std::ranges::unique(seen).begin(), seen.end());
    std::vector<std::uint32_t> faqs{faq.begin(), faq.end()};
    std::ranges::sort(faqs);
    const auto all = static_cast<double>(std::ranges::unique(faqs).begin() - faqs.begin());

    const auto rarity = [&](double with) {
        return options.rarity ? 1 + natural_log((1 + all) / (1 + with)) : 1.0;
    };
    std::size_t different = 0;
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (i == 0 || seen[i].first != seen[i - 1].first) ++different;
    table_.resize(table_size(different));
    rarity_.reserve(different);
    for (std::size_t from = 0; from < seen.size();) {
        std::size_t end = from;
        while (end < seen.size() && seen[end].first == seen[from].first) ++end;
        insert(seen[from].first, static_cast<FeatureId>(rarity_.size()));
        rarity_.push_back(rarity(static_cast<double>(end - from)));
        from = end;
    }
    rarity_of_unseen_ = rarity(0);

    block_weight_ = {options.stems ? options.stem_weight : 0, options.pairs ? options.pair_weight : 0,
                     options.near_pairs ? options.near_weight : 0, options.pieces ? options.piece_weight : 0};
    double squares = 0;
    for (const double weight : block_weight_) squares += weight * weight;
    for (double& weight : block_weight_) weight /= std::sqrt(squares);
}

Vector Features::vector_of(std::span<const Term> terms) const {
    Vector vector = counted(terms);
    std::array<double, blocks> squares{};
    for (Component& component : vector.components) {
        component.feature = find(component.hash);
        const bool unseen = component.feature == unseen_feature;
        component.value = damped(component.count) * (unseen ? rarity_of_unseen_ : rarity_[component.feature]);
        if (!unseen || unseen_in_norm_)
            squares[static_cast<std::size_t>(component.block)] += component.value * component.value;
    }
    std::array<double, blocks> scale{};
    for (std::size_t b = 0; b < blocks; ++b)
        if (squares[b] > 0) scale[b] = block_weight_[b] / std::sqrt(squares[b]);
    for (Component& component : vector.components)
        component.value *= scale[static_cast<std::size_t>(component.block)];
    return vector;
}

FeatureId Features::find(std::uint64_t hash) const {
    if (table_.empty()) return unseen_feature;
    const std::size_t mask = table_.size() - 1;
    std::size_t at = hash & mask;
    while (table_[at].feature != unseen_feature && table_[at].hash != hash) at = (at + 1) & mask;
    return table_[at].feature;
}

void Features::insert(std::uint64_t hash, FeatureId feature) {
    const std::size_t mask = table_.size() - 1;
    std::size_t at = hash & mask;
    while (table_[at].feature != unseen_feature) at = (at + 1) & mask;
    table_[at] = {hash, feature};
}

}  // namespace frontdesk
