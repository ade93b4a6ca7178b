// SPDX-License-Identifier: MIT
// The order in which mistakes are told: fixing a cause often removes what comes after it.
#include "engine/flow/diagnostic.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace frontdesk {
namespace {

struct Ranked {
    std::string_view rule;
    int rank;
};

// Rules that are not here are about names and values: rank 2.
constexpr std::array ranks{
    // What keeps a file from being read.
    Ranked{"after-bracket", 0},
    Ranked{"backslash", 0},
    Ranked{"control-character", 0},
    Ranked{"curly-quotes", 0},
    Ranked{"duplicate-key", 1},
    Ranked{"file-too-large", 0},
    Ranked{"indentation", 0},
    Ranked{"line-too-long", 0},
    Ranked{"list-in-text", 0},
    Ranked{"list-on-key-line", 0},
    Ranked{"missing-bracket", 0},
    Ranked{"missing-colon", 0},
    Ranked{"missing-comma", 0},
    Ranked{"missing-dash", 0},
    Ranked{"missing-space", 0},
    Ranked{"no-key", 0},
    Ranked{"not-readable", 0},
    Ranked{"not-utf-8", 0},
    Ranked{"repetition-sign", 0},
    Ranked{"second-document", 0},
    Ranked{"stray-dash", 0},
    Ranked{"tab", 0},
    Ranked{"text-after-quote", 0},
    Ranked{"too-deep", 0},
    Ranked{"too-many-values", 0},
    Ranked{"unclosed-quote", 0},
    Ranked{"unquoted-brace", 0},
    Ranked{"unquoted-colon", 0},
    Ranked{"unquoted-comma", 0},
    Ranked{"unquoted-question-mark", 0},
    Ranked{"unquoted-sign", 0},
    // How it is built.
    Ranked{"empty-value", 1},
    Ranked{"missing-key", 1},
    Ranked{"unknown-key", 1},
    Ranked{"wrong-kind", 1},
    // What check proves of the whole.
    Ranked{"always-true", 3},
    Ranked{"answer-is-old", 3},
    Ranked{"endless-loop", 3},
    Ranked{"fallback-repeats", 3},
    Ranked{"faq-confusion", 3},
    Ranked{"faq-hides-trigger", 3},
    Ranked{"hidden-branch", 3},
    Ranked{"hidden-option", 3},
    Ranked{"hidden-trigger", 3},
    Ranked{"labels-alike", 3},
    Ranked{"may-be-unknown", 3},
    Ranked{"never-tested", 3},
    Ranked{"never-true", 3},
    Ranked{"no-introduction", 3},
    Ranked{"no-way-out", 3},
    Ranked{"no-way-to-a-person", 3},
    Ranked{"not-all-played", 3},
    Ranked{"stuck", 3},
    Ranked{"unreachable-state", 3},
};

}  // namespace

int rank(std::string_view rule) {
    const auto* const found =
        std::find_if(ranks.begin(), ranks.end(), [&](const Ranked& ranked) { return ranked.rule == rule; });
    return found == ranks.end() ? 2 : found->rank;
}

std::vector<Diagnostic> in_order(std::vector<Diagnostic> found) {
    const auto key = [](const Diagnostic& told) {
        return std::tuple{told.severity, rank(told.rule), told.here.place};
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const auto& a, const auto& b) { return key(a) < key(b); });
    return found;
}

}  // namespace frontdesk
