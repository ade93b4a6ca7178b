// SPDX-License-Identifier: MIT
// From YAML to tests; mistakes are told as those of flows are.
#include "engine/flow/compile/fields.hpp"
#include "engine/play/read_acts.hpp"
#include "engine/play/test.hpp"
#include "engine/play/test_words.hpp"

namespace frontdesk {
namespace {

class TestsReader {
public:
    TestsReader(const Bot& bot, Report& report) : words_(bot, report) {}

    void read_file(const Node& tree, std::vector<Test>& tests) {
        const Fields fields = read_fields(tree, mark_of(tree), Site::test_file, words_.report());
        const NodeEntry* list = fields.find("conversations");
        if (list == nullptr) {
            if (!fields.mentions("conversations"))
                tell_missing(
                    fields, Site::test_file, "conversations",
                    {"conversations: [{name: …, steps: […]}]", "conversations: [{name: …, steps: […]}]"},
                    words_.report());
            return;
        }
        for (const Node& node : list->value.items) tests.push_back(read_test(node));
    }

private:
    Test read_test(const Node& node) {
        Test test;
        test.place = node.place;
        test.at = LocalTime{std::chrono::local_days{Date{std::chrono::year{2026} / 1 / 5}} +
                            std::chrono::hours{10}};
        const Fields fields = read_fields(node, mark_of(node), Site::test, words_.report());
        test.name = TestWords::word(fields.find("name"));
        if (!fields.mentions("name"))
            tell_missing(fields, Site::test, "name", {"name: orders a cake", "name: zamawia tort"},
                         words_.report());
        if (const auto* at = fields.find("at")) test.at = words_.read_date_time(*at).value_or(test.at);
        if (const auto* language = fields.find("language")) test.language = words_.read_language(*language);
        if (const auto* customer = fields.find("customer")) read_customer(*customer, test);
        if (const auto* start = fields.find("start")) read_start(*start, test);
        if (!fields.mentions("steps"))
            tell_missing(
                fields, Site::test, "steps",
                {"steps: [{customer: hello}, {bot: Hi}]", "steps: [{customer: cześć}, {bot: Dzień dobry}]"},
                words_.report());
        if (const auto* steps = fields.find("steps"))
            for (const Node& step : steps->value.items) read_step(step, test);
        return test;
    }

    void read_customer(const NodeEntry& entry, Test& test) {
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_customer, words_.report());
        test.first_name = TestWords::word(fields.find("first_name"));
        test.last_name = TestWords::word(fields.find("last_name"));
        if (const auto* known = fields.find("known")) test.known = words_.read_yes_no(*known);
        if (const auto* values = fields.find("values")) read_values(*values, test);
        if (const auto* tags = fields.find("tags"))
            for (std::string& tag : TestWords::words(tags->value)) test.tags.insert(std::move(tag));
    }

    void read_values(const NodeEntry& entry, Test& test) {
        for (const NodeEntry& value : entry.value.entries)
            if (auto read = words_.read_value(value))
                test.values.insert_or_assign(value.key, std::move(*read));
    }

    void read_start(const NodeEntry& entry, Test& test) {
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_start, words_.report());
        if (const auto* state = fields.find("state")) test.start = words_.read_state(*state);
        if (const auto* values = fields.find("values")) read_values(*values, test);
    }

    // A step is one act or one expectation: exactly one key says which.
    void read_step(const Node& node, Test& test) {
        const Fields fields = read_fields(node, mark_of(node), Site::test_step, words_.report());
        if (!fields.is_map()) return;
        const NodeEntry* first = nullptr;
        for (const NodeEntry& entry : node.entries) {
            if (fields.find(entry.key) != &entry) continue;
            if (first != nullptr) {
                words_.report()
                    .error("two-actions", mark_of(entry),
                           {"one step does one thing: \"{}\" or \"{}\"",
                            "jeden krok robi jedną rzecz: \"{}\" albo \"{}\""},
                           first->key, entry.key)
                    .advise({"begin another step with \"-\"", "zacznij kolejny krok od \"-\""});
                return;
            }
            first = &entry;
        }
        if (first == nullptr) return;
        if (auto what = read_act(words_, *first)) test.steps.push_back({std::move(*what), node.place});
    }

    TestWords words_;
};

}  // namespace

ReadTests read_tests(const BotFolder& folder, const Bot& bot, MessageLanguage language) {
    ReadTests read;
    Report report(language, read.found);
    TestsReader reader{bot, report};
    for (std::size_t i = 0; i < folder.tests.size(); ++i) {
        const auto tree = read_yaml(folder.tests[i], static_cast<std::uint16_t>(i), language, read.found);
        if (tree) reader.read_file(*tree, read.tests);
    }
    if (report.has_errors()) read.tests.clear();
    return read;
}

}  // namespace frontdesk
