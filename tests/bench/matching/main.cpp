// SPDX-License-Identifier: MIT
// Measures how well messages find their FAQ, beside node-nlp and a linear SVM on the same tasks;
// tests/bench/matching/run drives it in two steps: `matching_bench tasks` writes what node-nlp has to answer,
// `matching_bench compare` does the rest and prints the tables.
#include <cstdio>
#include <fstream>
#include <map>

#include <CLI/CLI.hpp>

#include "tests/bench/matching/engine.hpp"
#include "tests/bench/matching/goals.hpp"
#include "tests/bench/matching/results_json.hpp"
#include "tests/bench/matching/svm.hpp"
#include "tests/bench/matching/table.hpp"

namespace frontdesk::bench {
namespace {

struct Choices {
    std::string data;
    std::string work;  // folder of tasks.jsonl and the rivals' answers
    std::string json;
    Extent extent = Extent::usual;
    bool cached = false;
    bool parts = false;
};

EngineResults run_engine(const std::vector<Task>& tasks) {
    EngineResults results{"frontdesk", {}};
    for (const auto& task : tasks)
        results.tasks.push_back(
            judge(task, answer_and_measure(task, [](const Task& one) { return make_engine(one); })));
    return results;
}

EngineResults run_variation(const Variation& variation, const std::vector<Task>& tasks) {
    EngineResults results{variation.name, {}};
    const auto make = [&](const Task& task) { return make_engine(task, variation.options); };
    for (const auto& task : tasks)
        if (task.protocol == "k5" || task.protocol == "k10")
            results.tasks.push_back(judge(task, answer(task, make)));
    return results;
}

// The SVM never changes, so that its answers can be kept from run to run.
EngineResults run_svm(const std::vector<Task>& tasks, const std::string& file, bool cached) {
    EngineResults results{"SVM", {}};
    const auto kept = cached ? read_answers(file) : std::map<std::string, Answers>{};
    std::ofstream out(file);
    for (const auto& task : tasks) {
        const auto found = kept.find(task.id());
        const Answers answers = found != kept.end() ? found->second : answer_and_measure(task, make_svm);
        out << to_json_line(answers) << '\n';
        results.tasks.push_back(judge(task, answers));
    }
    return results;
}

EngineResults
read_results(const std::string& engine, const std::vector<Task>& tasks, const std::string& file) {
    EngineResults results{engine, {}};
    const auto answers = read_answers(file);
    for (const auto& task : tasks) results.tasks.push_back(judge(task, answers.at(task.id())));
    return results;
}

void write_tasks(const std::vector<Task>& tasks, const std::string& file) {
    std::ofstream out(file);
    for (const auto& task : tasks) out << to_json_line(task) << '\n';
}

void print(const char* title, const std::string& table) { std::printf("%s\n\n%s\n", title, table.c_str()); }

void compare(const std::vector<Task>& tasks, const Choices& choices) {
    std::vector<std::string> protocols = {"k5", "k10"};
    if (choices.extent == Extent::full) protocols.emplace_back("full");
    const auto ours = run_engine(tasks);
    const auto node_nlp = read_results("node-nlp", tasks, choices.work + "/node-nlp.jsonl");
    const auto with_none = read_results("with None", tasks, choices.work + "/node-nlp-none.jsonl");
    const auto svm = run_svm(tasks, choices.work + "/svm.jsonl", choices.cached);
    const std::vector<EngineResults> engines = {ours, node_nlp, with_none, svm};
    const auto reached = goals(ours, node_nlp, svm);
    print("## Means", means_table(engines, protocols));
    print("## Size", sizes_table(engines));
    print("## Set by set: accuracy, %", sets_table({ours, node_nlp, svm}, protocols));
    if (choices.parts) {
        std::vector<EngineResults> parts;
        for (const auto& variation : variations()) parts.push_back(run_variation(variation, tasks));
        print("## Without one of its parts", parts_table(parts));
    }
    print("## Goals", goals_table(reached));
    if (!choices.json.empty()) std::ofstream(choices.json) << to_json(engines, reached) << '\n';
}

int run_program(int count, char** arguments) {
    CLI::App app("How well messages find their FAQ");
    Choices choices;
    bool quick = false;
    bool full = false;
    app.require_subcommand(1);
    app.add_option("--data", choices.data, "folder of the sets")->required();
    app.add_option("--work", choices.work, "folder of tasks and answers")->required();
    app.add_flag("--quick", quick, "clean messages only");
    app.add_flag("--full", full, "also with all the training phrasings");
    const auto* tasks_command = app.add_subcommand("tasks", "write the tasks");
    auto* compare_command = app.add_subcommand("compare", "run and print");
    compare_command->add_flag("--cached", choices.cached, "keep the rivals' answers of the last run");
    compare_command->add_flag("--parts", choices.parts, "also without each part of the algorithm");
    compare_command->add_option("--json", choices.json, "file for the results");
    CLI11_PARSE(app, count, arguments);
    if (quick) choices.extent = Extent::quick;
    if (full) choices.extent = Extent::full;

    const auto tasks = make_tasks(read_question_sets(choices.data), choices.extent);
    if (tasks_command->parsed()) write_tasks(tasks, choices.work + "/tasks.jsonl");
    if (compare_command->parsed()) compare(tasks, choices);
    return 0;
}

}  // namespace
}  // namespace frontdesk::bench

int main(int count, char** arguments) {
    try {
        return frontdesk::bench::run_program(count, arguments);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "matching_bench: %s\n", problem.what());
        return 1;
    }
}
