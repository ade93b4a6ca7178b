// SPDX-License-Identifier: MIT
#include "tests/bench/engine/made_bot.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

namespace frontdesk {
namespace {

constexpr std::array<const char*, 24> things = {
    "bread", "cake",    "coffee", "delivery", "parking", "card",    "invoice", "garden",
    "table", "flower",  "window", "ticket",   "luggage", "wedding", "gift",    "receipt",
    "dog",   "bicycle", "music",  "light",    "heating", "water",   "paint",   "key"};
constexpr std::array<const char*, 12> askings = {"where is the",      "how much is the", "can I change the",
                                                 "do you sell the",   "I lost my",       "who repairs a",
                                                 "when is the",       "may I bring my",  "is there a",
                                                 "please cancel the", "what about the",  "I want another"};

constexpr std::size_t states_of_file = 2000;  // a file has at most 1 MiB

std::string state(std::size_t i, std::size_t states) {
    const std::size_t next = (i * 2 + 1) % states, other = (i * 2 + 2) % states;
    if (i % 10 == 9)
        return fmt::format(
            "  s{}:\n    form:\n      - {{ask: \"How many?\", save: count{}, expect: whole_number, min: 1, "
            "max: "
            "90}}\n"
            "      - {{ask: \"Which day?\", save: day{}, expect: date, min: today}}\n    give_up: s{}\n    "
            "go: s{}\n",
            i, i, i, other, next);
    return fmt::format(
        "  s{}:\n    say: \"This is place number {}.\"\n    menu:\n"
        "      - {{label: Left {}, go: s{}}}\n      - {{label: Right {}, also: [right hand {}], go: s{}}}\n"
        "      - {{label: A person, go: human}}\n",
        i, i, i, next, i, i, other);
}

std::string faq(std::size_t i) {
    const char* thing = things[i % things.size()];
    const char* other = things[(i / things.size() + i + 7) % things.size()];
    const auto ask = [&](std::size_t n) { return askings[(i + n * 5) % askings.size()]; };
    return fmt::format("  - id: faq{}\n    ask: [{} {} {} {}, {} {} for my {} {}, {} {} number {}]\n    "
                       "answer: Answer {}.\n",
                       i, ask(0), thing, other, i, ask(1), thing, other, i, ask(2), other, i, i);
}

std::string test(std::size_t i, std::size_t states) {
    const std::size_t next = (i * 2 + 1) % states;
    return fmt::format(
        "  - name: from place {}\n    at: 2026-11-24 10:00\n    customer: {{known: yes}}\n    start: "
        "{{state: s{}}}\n"
        "    steps:\n      - bot: \"This is place*\"\n      - taps: Left {}\n      - bot: \"*\"\n"
        "      - expect: {{state: s{}}}\n",
        i, i, i, next);
}

}  // namespace

BotFolder made_bot(std::size_t states, std::size_t faqs) {
    std::string flows = "frontdesk: 1\nbot: {name: Made, languages: [en], timezone: Europe/London, start: "
                        "s0, introduction: I am a "
                        "program.}\nstates:\n";
    flows += "  human:\n    escalate: {say: One moment.}\ntriggers:\n  - {when: [human, talk to *], go: "
             "human}\n  - {when: start, go: "
             "s0}\n";
    std::string questions = "faqs:\n";
    for (std::size_t i = 0; i < faqs; ++i) questions += faq(i);
    std::string tests = "conversations:\n";
    for (std::size_t i = 0; i < states; i += 10) tests += test(i, states);
    BotFolder folder;
    folder.name = fmt::format("{} states, {} FAQs", states, faqs);
    folder.flows.push_back({"bot.yaml", std::move(flows)});
    for (std::size_t first = 0; first < states; first += states_of_file) {
        std::string more = "states:\n";
        for (std::size_t i = first; i < std::min(first + states_of_file, states); ++i)
            more += state(i, states);
        folder.flows.push_back({fmt::format("states-{}.yaml", first), std::move(more)});
    }
    if (faqs > 0) folder.flows.push_back({"faqs.yaml", std::move(questions)});
    folder.tests.push_back({"tests/made.yaml", std::move(tests)});
    return folder;
}

}  // namespace frontdesk
