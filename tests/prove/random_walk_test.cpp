// SPDX-License-Identifier: MIT
// What `check` says of bots that nobody wrote, against what happens to them: one that passes never fails a
// hostile customer, and what is found in one that does not is true.
#include <algorithm>
#include <iostream>
#include <map>
#include <random>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "engine/prove/prove.hpp"
#include "engine/talk/limits.hpp"
#include "tests/prove/hostile_life.hpp"
#include "tests/prove/random_bot.hpp"
#include "tests/prove/retold.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using test::HostileLife;
using test::tuesday;

constexpr unsigned lives = 3;
constexpr int steps = 120;

// Told without playing: what they say of conditions and phrases is tested elsewhere.
const std::set<std::string, std::less<>> not_played = {"always-true", "hidden-phrase", "no-way-to-a-person",
                                                       "no-way-out"};
// The place is never used.
const std::set<std::string, std::less<>> never_used = {"never-true", "hidden-branch", "hidden-trigger",
                                                       "hidden-option", "unreachable-state"};

struct Checked {
    std::string yaml;
    Loaded loaded;
    std::size_t at_load = 0;  // so many findings are the loader's, which plays nothing
    Explored explored;
    bool passes = false;
};

Checked checked(unsigned seed) {
    std::mt19937 random(seed);
    Checked one;
    one.yaml = test::random_bot(random);
    BotFolder folder;
    folder.name = "flows";
    folder.flows.push_back({"bot.yaml", one.yaml});
    one.loaded = load_bot(folder, find_system_zone);
    one.at_load = one.loaded.found.size();
    Report report(MessageLanguage::en, one.loaded.found);
    // Small enough for many: of a bot that is cut short nothing is claimed.
    constexpr Bounds bounds{.situations = 1'500, .turns = 15'000, .of_one_state = 400};
    if (one.loaded.bot)
        one.explored = prove(*one.loaded.bot, one.loaded.suspects, folder, tuesday, report, bounds);
    one.passes = !report.has_errors() && one.explored.thorough;
    one.yaml += "\n" + render_text(folder, one.loaded.found, MessageLanguage::en, false);
    return one;
}

bool is_within_limits(const OutMessage& message) {
    const auto fits = [](const std::string& label) { return fit_label(label) == label; };
    const std::size_t most = message.buttons.empty() ? max_message_units : max_message_units_with_buttons;
    return message.buttons.size() <= max_buttons && message.quick_replies.size() <= max_quick_replies &&
           message.cards.size() <= max_cards && split_text(message.text, most).size() <= 1 &&
           std::ranges::all_of(message.buttons, fits, &Button::title) &&
           std::ranges::all_of(message.quick_replies, fits, &QuickReply::title);
}

void look_at(const Turn& turn) {
    for (const Reason& reason : turn.reasons) CHECK(reason.rule != "endless round");
    for (const Effect& effect : turn.effects) {
        const Send* send = std::get_if<Send>(&effect);
        if (send == nullptr) continue;
        CHECK(is_within_limits(send->message));
        CHECK(send->message.text.find("<>") == std::string::npos);
    }
}

// Whatever hostile customers do: after each step it is looked at.
template <class Look>
void live_through(const Bot& bot, unsigned seed, const Look& look) {
    constexpr std::size_t most_told = 3000;
    for (unsigned life = 0; life < lives; ++life) {
        HostileLife lived(bot, seed * 100 + life);
        for (int step = 0; step < steps; ++step) {
            lived.step();
            const std::string& story = lived.story();
            INFO(story.substr(story.size() - std::min(story.size(), most_told)));
            look(lived, step);
        }
    }
}

// A bot that passes: nothing of what `check` promises ever fails.
void never_fails(const Bot& bot, unsigned seed) {
    live_through(bot, seed, [&](const HostileLife& lived, int step) {
        for (const Turn& turn : lived.turns()) look_at(turn);
        if (step % 12 == 0)
            CHECK(test::way_out(bot, lived.conversation(), lived.now(), lived.shown()) != test::WayOut::no);
    });
}

// Places that are said to be never used, by line.
void never_use(const Bot& bot, unsigned seed, const std::map<int, std::string>& never) {
    if (never.empty()) return;
    live_through(bot, seed, [&](const HostileLife& lived, int) {
        for (const Turn& turn : lived.turns())
            for (const Place place : turn.trace) {
                const auto found = never.find(place.line);
                INFO("line " << place.line);
                CHECK((found == never.end() ? "" : found->second) == "");
            }
    });
}

bool says_nothing_for_something(const Turn& turn) {
    return std::ranges::any_of(turn.effects, [](const Effect& effect) {
        const Send* send = std::get_if<Send>(&effect);
        return send != nullptr && send->message.text.find("<>") != std::string::npos;
    });
}

// Told of what no conversation says: by the ways that lead there.
bool is_judged_by_ways(const Diagnostic& finding) {
    return finding.rule == "may-be-unknown" &&
           (finding.conversation.empty() || finding.conversation.front().starts_with("the customer"));
}

void confirm(const Bot& bot, const Diagnostic& finding) {
    if (is_judged_by_ways(finding)) return;
    const auto retold = test::retell(bot, finding.conversation);
    if (!retold) return;
    CHECK(retold->differs == "");
    const auto has = [&](std::string_view rule) {
        return std::ranges::find(retold->last.reasons, rule, &Reason::rule) != retold->last.reasons.end();
    };
    if (finding.rule == "endless-loop") CHECK(has("endless round"));
    if (finding.rule == "may-be-unknown") CHECK(says_nothing_for_something(retold->last));
    if (finding.rule == "stuck")
        CHECK(test::way_out(bot, retold->conversation, retold->now, retold->shown) != test::WayOut::yes);
    if (finding.rule == "timer-too-long") {
        CHECK(has("timer"));
        CHECK(retold->now - retold->conversation.last_user_at.value() >= std::chrono::hours{24});
    }
}

std::string line_of(const std::string& text, int line) {
    std::size_t begin = 0;
    for (; line > 1 && begin < text.size(); --line) begin = text.find('\n', begin) + 1;
    return text.substr(begin, text.find('\n', begin) - begin);
}

void walk(unsigned first, unsigned many) {
    std::map<std::string, int> rules;
    unsigned passed = 0;
    for (unsigned seed = first; seed < first + many; ++seed) {
        const Checked one = checked(seed);
        INFO("bot " << seed << "\n" << one.yaml);
        std::map<int, std::string> never;
        bool known = true;
        for (const Diagnostic& finding : std::span{one.loaded.found}.subspan(one.at_load)) {
            ++rules[finding.rule];
            if (finding.severity == Severity::warning) continue;
            const bool is_never = never_used.contains(finding.rule);
            const bool shown = !finding.conversation.empty();
            known = known &&
                    (is_never || shown || is_judged_by_ways(finding) || not_played.contains(finding.rule));
            // A question is asked in the line of the condition under which it is not.
            const bool of_question =
                line_of(one.yaml, finding.here.place.line).find("skip_if") != std::string::npos;
            if (is_never && !of_question) never[finding.here.place.line] = finding.rule;
            if (one.loaded.bot && shown) confirm(*one.loaded.bot, finding);
        }
        CHECK(known);
        if (!one.loaded.bot) continue;
        never_use(*one.loaded.bot, seed, never);
        if (!one.passes) continue;
        ++passed;
        never_fails(*one.loaded.bot, seed);
    }
    for (const auto& [rule, times] : rules) std::cerr << rule << " " << times << "\n";
    std::cerr << passed << " of " << many << " passed\n";
    CHECK(passed >= many / 4);
}

}  // namespace

TEST_CASE("what check passes never fails a hostile customer, and what it finds is true", "[prove]") {
    walk(1, 50);
}

TEST_CASE("the same of many more bots", "[.slow]") { walk(1000, 2000); }

}  // namespace frontdesk
