// SPDX-License-Identifier: MIT
// `frontdesk queue`: the desk, for people on a terminal and for scripts. Everything goes through the API.
#include <array>
#include <memory>
#include <ostream>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "adapters/cli/api_client.hpp"
#include "adapters/cli/command_line.hpp"
#include "adapters/cli/queue_text.hpp"

namespace frontdesk {
namespace {

constexpr const char* base = "/api/v1/conversations";

struct QueueOptions {
    ServerAddress address;
    std::string agent;
    std::string format = "text";
    std::string state;
    std::string queue;
    std::string id;
    std::string text;
    bool take_over = false;
};

bool json_wanted(const QueueOptions& options) { return options.format == "json"; }

// What the server refused is a finding; a server that cannot be asked is the environment.
int refused(const Terminal& terminal, const HttpResponse& response) {
    terminal.err << "frontdesk: " << queue_problem_text(response.body, response.status) << '\n';
    const bool environment = response.status == 401 || response.status >= 500;
    return environment ? exit_environment : exit_findings;
}

int list(const QueueOptions& options, const Terminal& terminal) {
    std::string target = std::string{base} + "?limit=500";
    if (!options.state.empty()) target += "&state=" + percent_encode(options.state);
    if (!options.queue.empty()) target += "&queue=" + percent_encode(options.queue);
    const auto answer = ask_server(options.address, terminal.environment, "GET", target);
    if (!answer) return environment_failed(terminal, answer.error());
    if (answer->status != 200) return refused(terminal, *answer);
    terminal.out << (json_wanted(options) ? answer->body + "\n" : queue_list_text(answer->body));
    return exit_fine;
}

int show(const QueueOptions& options, const Terminal& terminal) {
    const std::string target = std::string{base} + "/" + percent_encode(options.id);
    std::vector<std::string> bodies;
    for (const auto* part : {"", "/messages", "/events"}) {
        const auto answer = ask_server(options.address, terminal.environment, "GET", target + part);
        if (!answer) return environment_failed(terminal, answer.error());
        if (answer->status != 200) return refused(terminal, *answer);
        bodies.push_back(answer->body);
    }
    if (!json_wanted(options)) {
        terminal.out << queue_show_text(bodies[0], bodies[1], bodies[2]);
        return exit_fine;
    }
    auto whole = nlohmann::json::parse(bodies[0], nullptr, false);
    const auto messages = nlohmann::json::parse(bodies[1], nullptr, false);
    const auto events = nlohmann::json::parse(bodies[2], nullptr, false);
    whole.update(messages);
    whole.update(events);
    terminal.out << whole.dump() << '\n';
    return exit_fine;
}

int post(const QueueOptions& options, const Terminal& terminal, const char* word, nlohmann::json body) {
    auto agent = options.agent;
    if (agent.empty()) agent = terminal.environment("USER").value_or("");
    if (agent.empty())
        return environment_failed(terminal, {Cause::bad_input, "who are you? Give your name with --as"});
    body["agent"] = agent;
    const auto target = std::string{base} + "/" + percent_encode(options.id) + "/" + word;
    const auto answer = ask_server(options.address, terminal.environment, "POST", target, body.dump());
    if (!answer) return environment_failed(terminal, answer.error());
    if (answer->status >= 300) return refused(terminal, *answer);
    terminal.out << (json_wanted(options) ? answer->body + "\n" : queue_done_text(answer->body));
    return exit_fine;
}

using Run = int (*)(const QueueOptions&, const Terminal&);
struct Word {
    const char* name;
    const char* help;
    const char* example;
    bool takes_id;
    bool takes_text;
    Run run;
};

constexpr std::array words{
    Word{"list", "Who is waiting, due first", "frontdesk queue list --state waiting", false, false, list},
    Word{"show", "One conversation, what was said and done", "frontdesk queue show 12", true, false, show},
    Word{"reply", "Answer the customer (claims it if nobody has)",
         "frontdesk queue reply 12 \"We have it.\" --as ania", true, true,
         [](const QueueOptions& o, const Terminal& t) {
             return post(o, t, "messages", {{"text", o.text}, {"kind", "reply"}});
         }},
    Word{"note", "Write something down that the customer does not see",
         "frontdesk queue note 12 \"wants to be called\"", true, true,
         [](const QueueOptions& o, const Terminal& t) {
             return post(o, t, "messages", {{"text", o.text}, {"kind", "note"}});
         }},
    Word{"claim", "Make it yours", "frontdesk queue claim 12 --as ania", true, false,
         [](const QueueOptions& o, const Terminal& t) {
             return post(o, t, "claim", {{"take_over", o.take_over}});
         }},
    Word{"done", "Close it", "frontdesk queue done 12", true, false,
         [](const QueueOptions& o, const Terminal& t) {
             return post(o, t, "done", nlohmann::json::object());
         }},
    Word{"hand-back", "Give it back to the bot", "frontdesk queue hand-back 12", true, false,
         [](const QueueOptions& o, const Terminal& t) {
             return post(o, t, "hand_back", nlohmann::json::object());
         }},
};

// For CLI11: empty when it is a number, else what to say.
std::string not_a_number(const std::string& id) {
    const bool number = !id.empty() && id.size() <= 18 && id.find_first_not_of("0123456789") == id.npos;
    return number ? ""
                  : "a conversation is named by its number, as queue list shows it, not by \"" + id + "\"";
}

void add_word(CLI::App& queue,
              const Word& word,
              const std::shared_ptr<QueueOptions>& options,
              Chosen& chosen) {
    auto* command = queue.add_subcommand(word.name, word.help);
    if (word.takes_id)
        command->add_option("ID", options->id, "The number that list shows")
            ->required()
            ->check(CLI::Validator{not_a_number, ""});
    if (word.takes_text) command->add_option("TEXT", options->text, "1 to 2000 characters")->required();
    if (word.run == list) {
        command->add_option("--state", options->state, "waiting, owned, done; open is both of the first");
        command->add_option("--queue", options->queue, "Only this queue");
    }
    if (std::string_view{word.name} == "claim")
        command->add_flag("--take-over", options->take_over, "Even if somebody else owns it");
    if (word.run != list && word.run != show)
        command->add_option("--as", options->agent, "Your name (default $USER)");
    command->add_option("--server", options->address.server, server_help);
    command->add_option("--data", options->address.data, data_help);
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->footer(std::string{"example:\n  "} + word.example);
    command->callback([options, &chosen, run = word.run] {
        chosen = [options, run](const Terminal& terminal) { return run(*options, terminal); };
    });
}

}  // namespace

void add_queue(CLI::App& app, Chosen& chosen) {
    auto options = std::make_shared<QueueOptions>();
    auto* queue = app.add_subcommand("queue", "The people who wait for a person");
    queue->require_subcommand(1);
    for (const auto& word : words) add_word(*queue, word, options, chosen);
}

}  // namespace frontdesk
