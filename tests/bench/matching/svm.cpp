// SPDX-License-Identifier: MIT
#include "tests/bench/matching/svm.hpp"

#include <algorithm>
#include <cstdlib>

#include <linear.h>

#include "tests/bench/matching/tfidf.hpp"

namespace frontdesk::bench {
namespace {

struct FreeModel {
    void operator()(model* trained) const { free_and_destroy_model(&trained); }
};

// The row as liblinear reads it: the constant feature of the bias last, then an end mark.
std::vector<feature_node> nodes_of(const SparseRow& row, int features) {
    std::vector<feature_node> nodes;
    nodes.reserve(row.size() + 2);
    for (const auto& [index, value] : row) nodes.push_back({index, value});
    nodes.push_back({features + 1, 1});
    nodes.push_back({-1, 0});
    return nodes;
}

std::vector<std::string> all_phrasings(const Task& task) {
    std::vector<std::string> texts;
    for (const auto& intent : task.intents) texts.insert(texts.end(), intent.begin(), intent.end());
    return texts;
}

class Svm : public Matcher {
public:
    explicit Svm(const Task& task) : terms_(all_phrasings(task)) {
        std::vector<double> classes;
        std::vector<std::vector<feature_node>> rows;
        for (std::size_t intent = 0; intent < task.intents.size(); ++intent)
            for (const auto& text : task.intents[intent]) {
                classes.push_back(static_cast<double>(intent));
                rows.push_back(nodes_of(terms_.row(text), terms_.features()));
            }
        train_on(classes, rows);
    }

    Answer answer(const std::string& message) const override {
        const auto row = nodes_of(terms_.row(message), terms_.features());
        std::vector<double> side(static_cast<std::size_t>(trained_->nr_class));
        predict_values(trained_.get(), row.data(), side.data());
        if (trained_->nr_class == 2) side[1] = -side[0];
        const auto best = std::max_element(side.begin(), side.end());
        return {.best = trained_->label[best - side.begin()],
                .score = *best,
                .act = *best > 0 ? Answer::Act::answered : Answer::Act::none,
                .offer = {}};
    }

private:
    void train_on(std::vector<double>& classes, std::vector<std::vector<feature_node>>& rows) {
        std::vector<feature_node*> starts;
        for (auto& row : rows) starts.push_back(row.data());
        const problem examples{.l = static_cast<int>(rows.size()),
                               .n = terms_.features() + 1,
                               .y = classes.data(),
                               .x = starts.data(),
                               .bias = 1};
        parameter how{};
        how.solver_type = L2R_L2LOSS_SVC_DUAL;
        how.eps = 1e-4;
        how.C = 1;
        set_print_string_function([](const char*) {});
        std::srand(1);  // liblinear mixes the examples with rand()
        trained_.reset(train(&examples, &how));
    }

    Tfidf terms_;
    std::unique_ptr<model, FreeModel> trained_;
};

}  // namespace

std::unique_ptr<Matcher> make_svm(const Task& task) { return std::make_unique<Svm>(task); }

}  // namespace frontdesk::bench
