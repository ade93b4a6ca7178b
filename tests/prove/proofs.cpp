// SPDX-License-Identifier: MIT
#include "tests/prove/proofs.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"
#include "tests/support/checked.hpp"

namespace frontdesk::test {
namespace {

constexpr std::string_view head =
    "frontdesk: 1\n"
    "bot: {name: Shop, languages: [en], timezone: Europe/Warsaw, start: welcome, introduction: A program.}\n";
constexpr std::string_view person = "  human: {escalate: {say: Wait.}}\n"
                                    "triggers:\n"
                                    "  - {when: [human], go: human}\n";

std::string whole(std::string_view sections) {
    std::string text(sections.find("bot:") == std::string_view::npos ? head : "");
    text += sections;
    if (text.find("escalate:") != std::string::npos) return text;
    // Behind the states, which are the first section.
    const auto behind = std::min(text.find("faqs:"), text.size());
    return text.insert(behind, person);
}

}  // namespace

std::vector<Diagnostic> findings_in(std::string_view sections) {
    BotFolder folder;
    folder.name = "flows";
    folder.flows.push_back({"bot.yaml", whole(sections)});
    return checked(folder);
}

std::vector<std::string> rules_in(std::string_view sections) {
    std::vector<std::string> rules;
    for (const Diagnostic& one : findings_in(sections))
        if (std::ranges::find(rules, one.rule) == rules.end()) rules.push_back(one.rule);
    return rules;
}

void check_proof(const Proof& proof) {
    std::vector<std::string> told{std::string(proof.rule)};
    if (!proof.also.empty()) told.emplace_back(proof.also);
    const auto is_told = [&](std::string_view sections) {
        const auto rules = rules_in(sections);
        INFO(whole(sections));
        CHECK(rules == told);
    };
    INFO(proof.rule);
    is_told(proof.fault);
    {
        INFO(whole(proof.near));
        CHECK(rules_in(proof.near) == std::vector<std::string>{});
    }
    is_told(proof.combined);
}

}  // namespace frontdesk::test
