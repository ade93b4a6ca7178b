// SPDX-License-Identifier: MIT
#include "tests/bench/matching/table.hpp"

#include <cmath>

#include <fmt/format.h>

namespace frontdesk::bench {
namespace {

using Cells = std::vector<std::string>;

std::string row(const Cells& cells) {
    std::string line = "|";
    for (const auto& cell : cells) line += ' ' + cell + " |";
    return line + '\n';
}

// The first column is text, the others are figures.
std::string head(const Cells& cells) {
    std::string line = row(cells) + "|---|";
    for (std::size_t i = 1; i < cells.size(); ++i) line += "---:|";
    return line + '\n';
}

std::string figure(double value, const char* format = "{:.1f}") {
    return std::isnan(value) ? "" : fmt::format(fmt::runtime(format), value);
}

// A row of the table of means: its name, what it shows of a protocol, how it is written.
struct Line {
    std::string name;
    std::function<Pick(const std::string&)> pick;
    double factor = 100;
    const char* format = "{:.1f}";
};

Line accuracy_line(std::string name, Noise noise) {
    return {std::move(name), [noise](const std::string& protocol) { return accuracy(protocol, noise); }};
}

Line threshold_line(std::string name, double (*measure)(const Measures&), Noise noise = Noise::clean) {
    return {std::move(name),
            [=](const std::string& protocol) { return at_threshold(protocol, measure, noise); }};
}

double right(const Measures& m) { return m.right; }
double wrong(const Measures& m) { return m.wrong; }
double silent(const Measures& m) { return m.silent; }
double one_tap_away(const Measures& m) { return m.one_tap_away; }
double outside_answered(const Measures& m) { return m.out_of_scope->answered; }
double outside_offered(const Measures& m) { return m.out_of_scope->offered; }
double net(const Measures& m) { return m.net().value_or(0); }
double area(const Measures& m) { return m.out_of_scope->area; }
double right_at_tenth(const Measures& m) { return m.out_of_scope->right_at_tenth; }

Line cost_line(std::string name, double TaskResult::*what, double factor, const char* format) {
    return {std::move(name), [=](const std::string& protocol) { return cost(protocol, what); }, factor,
            format};
}

std::vector<Line> mean_lines() {
    Line balance = threshold_line("right − wrong − out of scope answered", net);
    balance.factor = 1;
    balance.format = "{:.3f}";
    return {accuracy_line("accuracy, %", Noise::clean),
            accuracy_line("accuracy with typing errors", Noise::typing_errors),
            accuracy_line("accuracy without accents", Noise::no_accents),
            accuracy_line("accuracy in capitals", Noise::capitals),
            threshold_line("at its own threshold: in scope answered rightly, %", right),
            threshold_line("… wrongly", wrong),
            threshold_line("… not at all", silent),
            threshold_line("… of these one tap away (\"did you mean\")", one_tap_away),
            threshold_line("out of scope answered, %", outside_answered),
            threshold_line("out of scope asked \"did you mean\"", outside_offered),
            std::move(balance),
            threshold_line("area under the curve of the score, %", area),
            threshold_line("in scope right at 10 % false accepts, %", right_at_tenth),
            threshold_line("typing errors: right", right, Noise::typing_errors),
            threshold_line("typing errors: wrong", wrong, Noise::typing_errors),
            threshold_line("typing errors: out of scope answered", outside_answered, Noise::typing_errors),
            threshold_line("typing errors: area under the curve", area, Noise::typing_errors),
            cost_line("microseconds a message", &TaskResult::us, 1, "{:.1f}"),
            cost_line("building, ms", &TaskResult::build_ms, 1, "{:.1f}"),
            cost_line("memory, KiB", &TaskResult::bytes, 1.0 / 1024, "{:.0f}")};
}

}  // namespace

std::string means_table(const std::vector<EngineResults>& engines,
                        const std::vector<std::string>& protocols) {
    Cells names = {"mean over the sets"};
    for (const auto& protocol : protocols)
        for (const auto& engine : engines) names.push_back(protocol + ' ' + engine.engine);
    std::string table = head(names);
    for (const auto& line : mean_lines()) {
        Cells cells = {line.name};
        bool any = false;
        for (const auto& protocol : protocols)
            for (const auto& engine : engines) {
                const double value = line.factor * mean(engine.tasks, line.pick(protocol));
                any = any || !std::isnan(value);
                cells.push_back(figure(value, line.format));
            }
        if (any) table += row(cells);
    }
    return table;
}

std::string sizes_table(const std::vector<EngineResults>& engines) {
    std::string table = head({"FAQs x phrasings", "engine", "us a message", "building, ms", "memory, KiB",
                              "bytes a phrasing", "allocations a message"});
    for (const char* size : {"50 x 5", "500 x 5"})
        for (const auto& engine : engines)
            if (const auto* task = size_result(engine, size))
                table += row({size, engine.engine, figure(task->us), figure(task->build_ms),
                              figure(task->bytes / 1024, "{:.0f}"),
                              figure(task->bytes / static_cast<double>(task->phrasings), "{:.0f}"),
                              task->allocations > 0 ? figure(task->allocations) : ""});
    return table;
}

std::string sets_table(const std::vector<EngineResults>& engines, const std::vector<std::string>& protocols) {
    Cells names = {"set"};
    for (const auto& protocol : protocols) {
        for (const auto& engine : engines) names.push_back(protocol + ' ' + engine.engine);
        names.emplace_back("difference to " + engines[1].engine);
    }
    std::string table = head(names);
    for (const auto& task : engines[0].tasks) {
        if (task.protocol != protocols[0] || task.scope != Scope::closed) continue;
        Cells cells = {task.set};
        for (const auto& protocol : protocols) {
            const auto of = [&](const EngineResults& engine) {
                const auto* found = closed_result(engine, task.set, protocol);
                return found == nullptr ? std::nan("") : 100 * found->clean().accuracy;
            };
            for (const auto& engine : engines) cells.push_back(figure(of(engine)));
            cells.push_back(figure(of(engines[0]) - of(engines[1]), "{:+.1f}"));
        }
        table += row(cells);
    }
    return table;
}

std::string parts_table(const std::vector<EngineResults>& variations) {
    std::string table =
        head({"", "k5", "k10", "k5 typing errors", "k10 typing errors", "right", "wrong",
              "out of scope answered", "right − wrong − out of scope", "area under the curve"});
    for (const auto& one : variations) {
        const auto accurate = [&](const char* protocol, Noise noise) {
            return figure(100 * mean(one.tasks, accuracy(protocol, noise)));
        };
        const auto of = [&](double (*measure)(const Measures&)) {
            return mean(one.tasks, at_threshold("", measure));
        };
        table += row({one.engine, accurate("k5", Noise::clean), accurate("k10", Noise::clean),
                      accurate("k5", Noise::typing_errors), accurate("k10", Noise::typing_errors),
                      figure(100 * of(right)), figure(100 * of(wrong)), figure(100 * of(outside_answered)),
                      figure(of(net), "{:.3f}"), figure(100 * of(area))});
    }
    return table;
}

std::string goals_table(const std::vector<Goal>& goals) {
    std::string table = head({"goal", "wanted", "measured", ""});
    for (const auto& goal : goals)
        table += row({goal.what, goal.wanted, goal.reached, goal.met ? "reached" : "NOT reached"});
    return table;
}

}  // namespace frontdesk::bench
