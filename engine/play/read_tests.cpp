// SPDX-License-Identifier: MIT
// From YAML to tests; mistakes are told as those of flows are.
#include <algorithm>
#include <array>
#include <charconv>

#include "engine/flow/compile/fields.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/flow/scalars.hpp"
#include "engine/play/json_of_node.hpp"
#include "engine/play/test.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {
namespace {

class Reader {
public:
    Reader(const Bot& bot, Report& report) : bot_(bot), report_(report) {}

    void read_file(const Node& tree, std::vector<Test>& tests) {
        const Fields fields = read_fields(tree, mark_of(tree), Site::test_file, report_);
        const NodeEntry* list = fields.find("conversations");
        if (list == nullptr) {
            if (!fields.mentions("conversations"))
                tell_missing(
                    fields, Site::test_file, "conversations",
                    {"conversations: [{name: …, steps: […]}]", "conversations: [{name: …, steps: […]}]"},
                    report_);
            return;
        }
        for (const Node& node : list->value.items) tests.push_back(read_test(node));
    }

private:
    static std::string word(const NodeEntry* entry) {
        return entry == nullptr ? std::string{} : std::string{trimmed(entry->value.text)};
    }

    Test read_test(const Node& node) {
        Test test;
        test.place = node.place;
        test.at = LocalTime{std::chrono::local_days{Date{std::chrono::year{2026} / 1 / 5}} +
                            std::chrono::hours{10}};
        const Fields fields = read_fields(node, mark_of(node), Site::test, report_);
        test.name = word(fields.find("name"));
        if (!fields.mentions("name"))
            tell_missing(fields, Site::test, "name", {"name: orders a cake", "name: zamawia tort"}, report_);
        if (const auto* at = fields.find("at")) test.at = read_date_time(*at).value_or(test.at);
        if (const auto* language = fields.find("language")) test.language = read_language(*language);
        if (const auto* customer = fields.find("customer")) read_customer(*customer, test);
        if (const auto* start = fields.find("start")) read_start(*start, test);
        if (!fields.mentions("steps"))
            tell_missing(
                fields, Site::test, "steps",
                {"steps: [{customer: hello}, {bot: Hi}]", "steps: [{customer: cześć}, {bot: Dzień dobry}]"},
                report_);
        if (const auto* steps = fields.find("steps"))
            for (const Node& step : steps->value.items) read_step(step, test);
        return test;
    }

    std::optional<LocalTime> read_date_time(const NodeEntry& entry) {
        const auto value = value_from_text(word(&entry), ValueType::date_time);
        if (value) return std::get<LocalTime>(*value);
        report_
            .error("unknown-time", mark_of(entry.value),
                   {"\"{}\" is not a date with a time", "\"{}\" to nie data z godziną"}, entry.value.text)
            .advise(
                {"write, for example:  {}: 2026-11-24 10:00", "napisz na przykład:  {}: 2026-11-24 10:00"},
                entry.key);
        return std::nullopt;
    }

    std::string read_language(const NodeEntry& entry) {
        std::string code = word(&entry);
        if (std::ranges::find(bot_.languages, code) != bot_.languages.end()) return code;
        report_
            .error("unknown-language", mark_of(entry.value),
                   {"\"{}\" is not a language of this bot", "\"{}\" nie jest językiem tego bota"}, code)
            .advise({"its languages are: {}", "jego języki to: {}"},
                    listed({bot_.languages.begin(), bot_.languages.end()}));
        return code;
    }

    bool read_yes_no(const NodeEntry& entry) {
        const auto yes = parse_yes_no(entry.value.text);
        if (!yes)
            report_
                .error("not-yes-or-no", mark_of(entry.value),
                       {"\"{}\" is neither yes nor no", "\"{}\" to ani yes, ani no"}, entry.value.text)
                .advise({"write:  {}: yes", "napisz:  {}: yes"}, entry.key);
        return yes.value_or(false);
    }

    void read_customer(const NodeEntry& entry, Test& test) {
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_customer, report_);
        test.first_name = word(fields.find("first_name"));
        test.last_name = word(fields.find("last_name"));
        if (const auto* known = fields.find("known")) test.known = read_yes_no(*known);
        if (const auto* values = fields.find("values")) read_values(*values, test);
        if (const auto* tags = fields.find("tags"))
            for (std::string& tag : words(tags->value)) test.tags.insert(std::move(tag));
    }

    static std::vector<std::string> words(const Node& node) {
        std::vector<std::string> words;
        if (node.kind == Node::Kind::text) words.emplace_back(trimmed(node.text));
        for (const Node& item : node.items) words.emplace_back(trimmed(item.text));
        return words;
    }

    // A value the bot knows, and the text as that value; told otherwise.
    std::optional<Value> read_value(const NodeEntry& entry) {
        const auto info = bot_.values.find(entry.key);
        if (info == bot_.values.end()) {
            tell_unknown_value(entry);
            return std::nullopt;
        }
        auto value = value_from_text(trimmed(entry.value.text), info->second.type);
        if (!value)
            report_.error("wrong-value", mark_of(entry.value),
                          {"\"{}\" is not a {}", "\"{}\" to nie wartość typu {}"}, entry.value.text,
                          name_of(info->second.type));
        return value;
    }

    void tell_unknown_value(const NodeEntry& entry) {
        std::vector<std::string_view> known;
        for (const auto& [name, info] : bot_.values) known.push_back(name);
        auto told = report_.error("unknown-value", mark_of(entry),
                                  {"no question and no \"set\" gives a value called \"{}\"",
                                   "żadne pytanie ani \"set\" nie daje wartości \"{}\""},
                                  entry.key);
        if (const auto near = nearest(entry.key, known))
            told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
    }

    void read_values(const NodeEntry& entry, Test& test) {
        for (const NodeEntry& value : entry.value.entries)
            if (auto read = read_value(value)) test.values.insert_or_assign(value.key, std::move(*read));
    }

    std::string read_state(const NodeEntry& entry) {
        std::string name = word(&entry);
        if (bot_.find_state(name)) return name;
        std::vector<std::string_view> known;
        for (const State& state : bot_.states) known.push_back(state.name);
        auto told = report_.error("unknown-state", mark_of(entry.value),
                                  {"no state is called \"{}\"", "nie ma stanu \"{}\""}, name);
        if (const auto near = nearest(name, known))
            told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
        return name;
    }

    void read_start(const NodeEntry& entry, Test& test) {
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_start, report_);
        if (const auto* state = fields.find("state")) test.start = read_state(*state);
        if (const auto* values = fields.find("values")) read_values(*values, test);
    }

    // A step is one act or one expectation: exactly one key says which.
    void read_step(const Node& node, Test& test) {
        const Fields fields = read_fields(node, mark_of(node), Site::test_step, report_);
        if (!fields.is_map()) return;
        const NodeEntry* first = nullptr;
        for (const NodeEntry& entry : node.entries) {
            if (fields.find(entry.key) != &entry) continue;
            if (first != nullptr) {
                report_
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
        if (auto what = read_act(*first)) test.steps.push_back({std::move(*what), node.place});
    }

    std::optional<decltype(Step::what)> read_act(const NodeEntry& entry) {
        const std::string& key = entry.key;
        if (key == "customer") return CustomerWrites{entry.value.text};
        if (key == "taps") return CustomerTaps{word(&entry)};
        if (key == "reacts") return CustomerReacts{word(&entry)};
        if (key == "sends") return read_sends(entry);
        if (key == "comments") return read_comment(entry);
        if (key == "opens") return read_opens(entry);
        if (key == "agent") return read_agent(entry);
        if (key == "answers_call") return read_call(entry);
        if (key == "wait") return read_wait(entry);
        if (key == "at") return read_at(entry);
        if (key == "bot") return BotSays{words(entry.value)};
        if (key == "silence") return read_silence(entry);
        if (key == "expect") return read_expectation(entry);
        return std::nullopt;
    }

    using Act = std::optional<decltype(Step::what)>;

    Act read_sends(const NodeEntry& entry) {
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_sends, report_);
        for (const std::string_view kind : {"image", "audio", "video", "file", "location", "sticker"}) {
            const NodeEntry* sent = fields.find(kind);
            if (sent == nullptr) continue;
            Attachment attachment{std::string{kind}, word(sent), {}, {}};
            if (kind == "sticker")
                attachment = {"image", "https://example.com/sticker.png", {}, sticker_id(word(sent))};
            return CustomerSends{std::move(attachment)};
        }
        return std::nullopt;
    }

    static std::string sticker_id(const std::string& name) {
        return name == "thumbs_up" ? "369239263222822" : name;
    }

    Act read_comment(const NodeEntry& entry) {
        if (entry.value.kind == Node::Kind::text) return CustomerComments{entry.value.text, {}};
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_comment, report_);
        return CustomerComments{word(fields.find("text")), word(fields.find("post"))};
    }

    Act read_opens(const NodeEntry& entry) {
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_opens, report_);
        return CustomerOpens{{word(fields.find("referral")), {}, {}, word(fields.find("ad"))}};
    }

    Act read_agent(const NodeEntry& entry) {
        if (entry.value.kind == Node::Kind::text) return AgentWrites{entry.value.text};
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_agent, report_);
        if (const auto* closes = fields.find("closes"); closes != nullptr && read_yes_no(*closes))
            return AgentCloses{false};
        if (const auto* back = fields.find("hands_back"); back != nullptr && read_yes_no(*back))
            return AgentCloses{true};
        return std::nullopt;
    }

    Act read_call(const NodeEntry& entry) {
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_call, report_);
        CallIsAnswered answer;
        answer.url = word(fields.find("url"));
        if (const auto* status = fields.find("status")) answer.status = read_status(*status);
        if (const auto* json = fields.find("json")) answer.json = json_of_node(json->value);
        return answer;
    }

    int read_status(const NodeEntry& entry) {
        int status = 0;
        const std::string text = word(&entry);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), status);
        if (error == std::errc{} && end == text.data() + text.size() && status >= 0 && status <= 599)
            return status;
        report_.error("wrong-value", mark_of(entry.value),
                      {"\"{}\" is not a status such as 200 or 503", "\"{}\" to nie status, jak 200 albo 503"},
                      text);
        return 0;
    }

    Act read_wait(const NodeEntry& entry) {
        const auto length = parse_duration(entry.value.text);
        if (length) return Wait{*length};
        report_
            .error("unknown-duration", mark_of(entry.value),
                   {"\"{}\" is not a length of time", "\"{}\" to nie jest długość czasu"}, entry.value.text)
            .advise({"write, for example:  15m, 2h or 30 days", "napisz na przykład:  15m, 2h albo 30 days"});
        return std::nullopt;
    }

    Act read_at(const NodeEntry& entry) {
        const auto at = read_date_time(entry);
        if (!at) return std::nullopt;
        return WaitUntil{*at};
    }

    Act read_silence(const NodeEntry& entry) {
        if (!read_yes_no(entry)) return std::nullopt;
        return Silence{};
    }

    Act read_expectation(const NodeEntry& entry) {
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_expect, report_);
        Expectation expected;
        if (const auto* state = fields.find("state")) expected.state = read_state(*state);
        if (const auto* with = fields.find("with")) expected.with = read_one_of(*with, {"bot", "person"});
        if (const auto* language = fields.find("language")) expected.language = read_language(*language);
        if (const auto* goal = fields.find("goal")) expected.goal = word(goal);
        if (const auto* tags = fields.find("tags")) expected.tags = words(tags->value);
        if (const auto* values = fields.find("values"))
            for (const NodeEntry& value : values->value.entries) {
                if (!bot_.values.contains(value.key)) tell_unknown_value(value);
                expected.values.emplace_back(value.key, trimmed(value.value.text));
            }
        if (const auto* ticket = fields.find("ticket")) read_ticket(*ticket, expected);
        return expected;
    }

    std::string read_one_of(const NodeEntry& entry, const std::vector<std::string_view>& allowed) {
        std::string text = word(&entry);
        if (std::ranges::find(allowed, text) == allowed.end())
            report_
                .error("wrong-value", mark_of(entry.value),
                       {"\"{}\" cannot stand here", "\"{}\" nie może tu stać"}, text)
                .advise({"write one of: {}", "napisz jedno z: {}"}, listed(allowed));
        return text;
    }

    void read_ticket(const NodeEntry& entry, Expectation& expected) {
        if (entry.value.kind == Node::Kind::text) {
            expected.no_ticket = read_one_of(entry, {"none"}) == "none";
            return;
        }
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_ticket, report_);
        Expectation::Of of;
        const auto take = [&](const char* key, std::optional<std::string>& into) {
            if (const auto* found = fields.find(key)) into = word(found);
        };
        take("queue", of.queue);
        take("subject", of.subject);
        if (const auto* due = fields.find("due"); due != nullptr && read_date_time(*due)) of.due = word(due);
        if (const auto* status = fields.find("status"))
            of.status = read_one_of(*status, {"waiting", "owned", "done"});
        if (const auto* priority = fields.find("priority"))
            of.priority = read_one_of(*priority, {"low", "normal", "high", "urgent"});
        expected.ticket = std::move(of);
    }

    const Bot& bot_;
    Report& report_;
};

}  // namespace

ReadTests read_tests(const BotFolder& folder, const Bot& bot, MessageLanguage language) {
    ReadTests read;
    Report report(language, read.found);
    Reader reader{bot, report};
    for (std::size_t i = 0; i < folder.tests.size(); ++i) {
        const auto tree = read_yaml(folder.tests[i], static_cast<std::uint16_t>(i), language, read.found);
        if (tree) reader.read_file(*tree, read.tests);
    }
    if (report.has_errors()) read.tests.clear();
    return read;
}

}  // namespace frontdesk
