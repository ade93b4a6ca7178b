// SPDX-License-Identifier: MIT
// [never-tested]: a state that no conversation under tests/ gets to. [labels-alike]: two options of one menu
// that customers cannot tell apart. [long-menu]: one that they have to leaf through.
#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/digit.hpp"
#include "engine/flow/condition/truth.hpp"
#include "engine/play/coverage.hpp"
#include "engine/play/run.hpp"
#include "engine/play/test.hpp"
#include "engine/prove/conditions.hpp"
#include "engine/prove/rules.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t most_told = 5;
constexpr std::size_t most_compared = 30;
constexpr std::size_t options_on_two_pages = 26;  // quick replies come thirteen at a time

// Nobody is told that they have no tests at all: only what the tests they wrote have missed.
void tell_untested(const Bot& bot, const BotFolder& folder, Report& report) {
    if (folder.tests.empty()) return;
    const ReadTests read = read_tests(folder, bot, report.language());
    if (read.tests.empty()) return;
    std::vector<Played> played;
    for (const Test& test : read.tests) played.push_back(play(bot, test));
    std::size_t told = 0;
    for (const Coverable& one : coverage_of(bot, played).all) {
        if (one.kind != Coverable::Kind::state || one.reached) continue;
        if (++told > most_told) return;
        report
            .warning("never-tested", mark_in_source(folder, one.place, one.name),
                     {"no test gets to \"{}\"", "żaden test nie dochodzi do \"{}\""}, one.name)
            .advise({"record one:  frontdesk chat --record tests/NAME.yaml",
                     "nagraj go:  frontdesk chat --record tests/NAZWA.yaml"});
    }
}

// One letter more, less or other; figures count.
bool are_alike(const std::string& one, const std::string& other) {
    if (one.size() < 5 || one == other) return false;
    if (std::ranges::any_of(one, is_digit) || std::ranges::any_of(other, is_digit)) return false;
    const auto begins = std::ranges::mismatch(one, other);
    std::string_view rest(begins.in1, one.end());
    std::string_view other_rest(begins.in2, other.end());
    if (rest.size() > other_rest.size()) std::swap(rest, other_rest);
    if (other_rest.size() - rest.size() > 1) return false;
    if (rest.size() == other_rest.size()) rest.remove_prefix(1);
    return other_rest.substr(1) == rest;
}

std::string letters_of(const Choice& choice, std::size_t language) {
    std::string letters;
    if (language < choice.label.in.size() && choice.label.in[language].is_plain())
        for (const std::string& word : fold(choice.label.in[language].words())) letters += word;
    return letters;
}

// How many of them are shown together, at most.
std::size_t most_shown(const Bot& bot, std::span<const ChoiceIndex> options, const TypesOf& types) {
    std::vector<Condition> conditions;
    for (const ChoiceIndex index : options)
        if (bot.choices[index].only_if) conditions.push_back(*bot.choices[index].only_if);
    return options.size() - conditions.size() + most_at_once(conditions, types);
}

void tell_long(const Bot& bot, const BotFolder& folder, const TypesOf& types, Report& report) {
    for (const State& state : bot.states) {
        const auto* menu = std::get_if<Menu>(&state.then);
        if (menu == nullptr || menu->options.size() <= options_on_two_pages) continue;
        const std::size_t shown = most_shown(bot, menu->options, types);
        if (shown <= options_on_two_pages) continue;
        report
            .warning(
                "long-menu", mark_in_source(folder, state.place, state.name),
                {"the menu of \"{}\" has {} options", "menu stanu \"{}\" jest za długie, liczba opcji: {}"},
                state.name, shown)
            .note({"customers see 13 at a time", "klient widzi po 13 naraz"})
            .advise({"group them: a few options here, each leading to a menu of its own",
                     "pogrupuj je: kilka opcji tutaj, każda prowadzi do własnego menu"});
    }
}

void tell_alike(const Bot& bot,
                const std::vector<ChoiceIndex>& options,
                std::size_t language,
                const TypesOf& types,
                Report& report) {
    std::map<std::string, ChoiceIndex> labels;
    for (const ChoiceIndex index : options) {
        const Choice& choice = bot.choices[index];
        const std::string letters = letters_of(choice, language);
        for (const auto& [other, first_index] : labels) {
            if (!are_alike(other, letters)) continue;
            if (most_shown(bot, std::array{first_index, index}, types) < 2) continue;
            const Choice& first = bot.choices[first_index];
            report
                .warning("labels-alike", {choice.place, 1, 0, {}},
                         {"\"{}\" reads like \"{}\"", "\"{}\" czyta się jak \"{}\""},
                         choice.label.in[language].words(), first.label.in[language].words())
                .see({first.place, 1, 0, {}}, {"this one", "ta opcja"})
                .advise({"name them so that customers can tell them apart",
                         "nazwij je tak, żeby klienci je odróżnili"});
            break;
        }
        if (labels.size() < most_compared) labels.emplace(letters, index);
    }
}

}  // namespace

void prove_habits(const Bot& bot, const BotFolder& folder, Report& report) {
    tell_untested(bot, folder, report);
    const TypesOf types = types_of(bot);
    tell_long(bot, folder, types, report);
    for (const State& state : bot.states)
        if (const Menu* menu = std::get_if<Menu>(&state.then))
            for (std::size_t language = 0; language < bot.languages.size(); ++language)
                tell_alike(bot, menu->options, language, types, report);
}

}  // namespace frontdesk
