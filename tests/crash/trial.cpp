// SPDX-License-Identifier: MIT
#include "tests/crash/trial.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <thread>
#include <vector>

#include <sqlite3.h>
#include <unistd.h>

#include "tests/crash/people.hpp"
#include "tests/crash/server.hpp"
#include "tests/support/fake_graph.hpp"

namespace frontdesk::crash {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Clock = std::chrono::steady_clock;

constexpr std::size_t most_echoes = 40;

std::string make_folder(const Plan& plan) {
    const auto folder = fs::temp_directory_path() /
                        ("frontdesk-crash-" + std::to_string(::getpid()) + "-" + std::to_string(plan.seed));
    fs::create_directories(folder / "bot");
    std::ofstream bot{folder / "bot" / "bot.yaml"};
    bot << "frontdesk: 1\nbot:\n  name: Crash\n  languages: [en]\n  timezone: UTC\n  start: start\n"
           "states:\n  start:\n    say: \"Hello\"\n"
           "  human:\n    escalate: {say: \"I am calling someone.\"}\n"
           "fallback:\n  - say: \"I did not get that\"\n"
           "triggers:\n  - when: [human]\n    go: human\n";
    for (int i = 0; i < plan.messages; ++i)
        bot << "  - when: [\"" << question(i) << "\"]\n    say: \"" << answer(i) << "\"\n";
    return folder.string();
}

std::vector<GraphAnswer> faults(const Plan& plan) {
    std::mt19937_64 dice{plan.seed};
    std::uniform_real_distribution<> share{0, 1};
    std::vector<GraphAnswer> all;
    if (plan.failing + plan.cut <= 0) return all;
    for (int i = 0; i < 4 * plan.customers * plan.messages; ++i) {
        const auto rolled = share(dice);
        if (rolled < plan.failing)
            all.push_back(graph_error(2, 0, 500));
        else if (rolled < plan.failing + plan.cut)
            all.push_back(graph_cut_after());
        else
            all.emplace_back();
    }
    return all;
}

std::string integrity(const std::string& database) {
    sqlite3* opened = nullptr;
    std::string told = "it cannot be opened";
    if (sqlite3_open_v2(database.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
        const auto keep = [](void* into, int, char** values, char**) {
            *static_cast<std::string*>(into) = values[0] ? values[0] : "";
            return 0;
        };
        sqlite3_exec(opened, "PRAGMA integrity_check", keep, &told, nullptr);
    }
    sqlite3_close(opened);
    return told;
}

struct Verdict {
    int lost = 0;
    int doubled = 0;
    int disordered = 0;
    int strange = 0;
    int answered = 0;
    std::vector<std::string> told;
};

// Every acknowledged message has exactly one answer, in order.
Verdict judge(const FakeGraph& graph, const std::vector<int>& acknowledged) {
    std::map<std::string, std::vector<std::string>> said;
    for (const auto& message : graph.messages()) said[message.person].push_back(message.text);
    Verdict verdict;
    for (std::size_t customer = 0; customer < acknowledged.size(); ++customer) {
        std::map<std::string, int> times;
        int newest = -1;
        const auto person = person_of(static_cast<int>(customer));
        for (const auto& text : said[person]) {
            const int number = text.starts_with("answer ") ? std::stoi(text.substr(7)) : -1;
            if (number < 0 || number >= acknowledged[customer]) ++verdict.strange;
            if (++times[text] > 1) {
                ++verdict.doubled;
                verdict.told.push_back("twice to " + person + ": " + text);
                continue;
            }
            if (number < newest) ++verdict.disordered;
            newest = std::max(newest, number);
        }
        for (int number = 0; number < acknowledged[customer]; ++number) {
            const bool there = times.count(answer(number)) > 0;
            verdict.answered += there ? 1 : 0;
            verdict.lost += there ? 0 : 1;
            if (!there) verdict.told.push_back("lost: " + answer(number) + " to " + person);
        }
    }
    return verdict;
}

int sum(const std::vector<int>& numbers) {
    int total = 0;
    for (const int number : numbers) total += number;
    return total;
}

// Kills and starts until the plan is fulfilled; false when the server would not start.
bool torment(const Plan& plan, Server& server) {
    std::mt19937_64 dice{plan.seed};
    std::uniform_int_distribution<int> usual{50, 1200};
    for (int kill = 0; kill < plan.kills; ++kill) {
        // Every tenth run is long enough for what former runs have left to be reconciled.
        const int lives = kill % 10 == 9 ? 4000 : usual(dice);
        std::this_thread::sleep_for(milliseconds{lives});
        server.kill();
        if (!server.start()) return false;
    }
    return true;
}

}  // namespace

bool run(const Plan& plan) {
    const auto began = Clock::now();
    const auto folder = make_folder(plan);
    const auto port = free_port();
    FakeGraph graph;
    graph.next(faults(plan));
    Server server{{plan.binary, folder, graph.url(), port}};
    if (!server.start()) {
        std::printf("crash: the server does not start; see %s/log\n", folder.c_str());
        return false;
    }
    Echoes echoes{port};
    graph.before_answer([&](const GraphMessage& message) { echoes.add(message); });
    // The platform's echoes are prompt: a crowd of them must not be what makes one late.
    Customers customers{port, plan.customers, plan.messages, [&] { return echoes.backlog() > most_echoes; }};
    if (!torment(plan, server)) {
        std::printf("crash: the server did not start again; see %s/log\n", folder.c_str());
        std::_Exit(1);  // customers would post for ever
    }
    customers.stop();
    const auto total = sum(customers.acknowledged());
    const auto limit = Clock::now() + seconds{90};
    while (Clock::now() < limit && judge(graph, customers.acknowledged()).lost > 0)
        std::this_thread::sleep_for(milliseconds{500});
    while (Clock::now() < limit && !echoes.empty()) std::this_thread::sleep_for(milliseconds{20});
    const int code = server.stop();
    const auto verdict = judge(graph, customers.acknowledged());
    const auto whole = integrity(folder + "/data/frontdesk.db");
    const auto took = std::chrono::duration_cast<seconds>(Clock::now() - began).count();
    std::printf("crash: %s\n"
                "  %d kills in %lld s, %d messages acknowledged, %d answered\n"
                "  lost %d, said twice %d, out of order %d, unexpected %d, overlapping calls %zu\n"
                "  integrity_check: %s, exit code at the end: %d\n",
                plan.name.c_str(), plan.kills, static_cast<long long>(took), total, verdict.answered,
                verdict.lost, verdict.doubled, verdict.disordered, verdict.strange, graph.overlaps(),
                whole.c_str(), code);
    const bool good = total > 0 &&
                      verdict.lost + verdict.doubled + verdict.disordered + verdict.strange == 0 &&
                      whole == "ok" && code == 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(verdict.told.size(), 20); ++i)
        std::printf("    %s\n", verdict.told[i].c_str());
    if (good) fs::remove_all(folder);
    if (!good) std::printf("  FAILED; what is left is in %s\n", folder.c_str());
    std::fflush(stdout);
    return good;
}

}  // namespace frontdesk::crash
