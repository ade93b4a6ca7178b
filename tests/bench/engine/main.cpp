// SPDX-License-Identifier: MIT
// What `check` and `test` of a bot cost, and one turn of the engine, by the size of the bot. Everything is
// measured in one run; turns are told as a ratio to those of the smallest bot.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

#include "adapters/host/bot_folder.hpp"
#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "engine/play/run.hpp"
#include "engine/prove/prove.hpp"
#include "engine/talk/turn.hpp"
#include "tests/bench/engine/made_bot.hpp"
#include "tests/bench/matching/allocations.hpp"

namespace frontdesk {
namespace {

// Processor time of this process: other work on the machine does not count.
double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

struct Turns {
    double microseconds = 0;  // the mean of many
    double allocations = 0;
};

// The same three messages again and again: one that an option answers, one that an FAQ may, one that nothing
// does.
Turns measure_turns(const Bot& bot) {
    const Instant now = bot.zone.to_instant(
        LocalTime{std::chrono::local_days{Date{std::chrono::year{2026} / 11 / 24}}} + std::chrono::hours{10});
    const Customer customer{.first_name = "Ola", .last_name = {}, .locale = {}, .id = "bench"};
    Conversation start = take_turn(bot, {}, customer, Message{"hello", {}, {}, {}, {}}, now).next;
    const std::vector<std::string> said = {"a person please", "where is the bread for my dog", "zzz qqq"};
    std::vector<double> times;
    std::uint64_t allocated = 0;
    constexpr int rounds = 3000;
    for (int i = 0; i < rounds; ++i) {
        const std::string& text = said[static_cast<std::size_t>(i) % said.size()];
        const auto before = bench::allocations();
        const double began = seconds();
        const Turn turn = take_turn(bot, start, customer, Message{text, {}, {}, {}, {}}, now);
        times.push_back(seconds() - began);
        allocated += bench::allocations() - before;
        if (turn.reasons.empty()) std::printf("a turn without a reason\n");
    }
    double all = 0;
    for (const double time : times) all += time;
    return {all / rounds * 1e6, static_cast<double>(allocated) / rounds};
}

// False: the bot does not load.
bool measure(const BotFolder& folder, double& first_turn) {
    const double began = seconds();
    const Loaded loaded = load_bot(folder, find_system_zone);
    const double read_in = seconds();
    if (!loaded.bot) {
        std::printf("%s", render_text(folder, loaded.found, MessageLanguage::en, false).c_str());
        return false;
    }
    std::vector<Diagnostic> found;
    Report report(MessageLanguage::en, found);
    const Instant now = from_millis(1'795'514'400'000);  // 2026-11-24 10:00 UTC
    const Explored explored = prove(*loaded.bot, loaded.suspects, folder, now, report);
    const double checked = seconds();
    const ReadTests read = read_tests(folder, *loaded.bot, MessageLanguage::en);
    std::size_t passed = 0;
    for (const Test& one : read.tests)
        if (!play(*loaded.bot, one).failure) ++passed;
    const double tested = seconds();
    const Turns turns = measure_turns(*loaded.bot);
    if (first_turn == 0) first_turn = turns.microseconds;
    std::printf("%-28s %8.0f ms %8.0f ms %8zu%s %10.0f ms %6zu/%-6zu %8.1f us %6.2f %10.0f\n",
                folder.name.c_str(), (read_in - began) * 1e3, (checked - began) * 1e3, explored.turns,
                explored.complete ? " " : "+", (tested - checked) * 1e3, passed, read.tests.size(),
                turns.microseconds, turns.microseconds / first_turn, turns.allocations);
    return true;
}

}  // namespace
}  // namespace frontdesk

int main(int argc, char** argv) {
    using namespace frontdesk;
    // "+": more turns could be played than are.
    std::printf("%-28s %11s %11s %9s %13s %13s %11s %6s %10s\n", "bot", "load", "check", "played", "test",
                "passed", "a turn", "ratio", "allocations");
    double first_turn = 0;
    bool good = true;
    if (argc > 1) {
        const auto folder = read_bot_folder(argv[1]);
        good = folder && measure(*folder, first_turn);
    }
    good = measure(made_bot(100, 50), first_turn) && good;
    good = measure(made_bot(1000, 500), first_turn) && good;
    good = measure(made_bot(10000, 0), first_turn) && good;
    return good ? 0 : 1;
}
