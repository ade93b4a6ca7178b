// SPDX-License-Identifier: MIT
// A conversation as a test: what the customer does, and what the bot has to say and do.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "engine/flow/bot.hpp"
#include "engine/flow/diagnostic.hpp"
#include "engine/flow/source.hpp"
#include "engine/talk/event.hpp"
#include "engine/talk/turn.hpp"

namespace frontdesk {

struct CustomerWrites {
    std::string text;
};
struct CustomerTaps {
    std::string label;
};
struct CustomerSends {
    Attachment attachment;
};
struct CustomerComments {
    std::string text;
    std::string post;
};
struct CustomerOpens {
    Referral referral;
};
struct CustomerReacts {
    std::string reaction;
};
struct AgentWrites {
    std::string text;
};
struct AgentCloses {
    bool hand_back = false;
};
struct CallIsAnswered {
    std::string url;  // pattern; empty: any
    int status = 200;
    std::string json;
};
struct Wait {
    Duration length{0};
};
struct WaitUntil {
    LocalTime at;
};
// One of these patterns, in which * is any text.
struct BotSays {
    std::vector<std::string> patterns;
};
struct Silence {};
struct Expectation {
    std::optional<std::string> state;
    std::optional<std::string> with;  // "bot" or "person"
    std::vector<std::pair<std::string, std::string>> values;
    std::optional<std::vector<std::string>> tags;
    struct Of {
        std::optional<std::string> queue, status, subject, priority, due;
    };
    std::optional<Of> ticket;
    bool no_ticket = false;
    std::optional<std::string> language;
    std::optional<std::string> goal;
};

struct Step {
    std::variant<CustomerWrites,
                 CustomerTaps,
                 CustomerSends,
                 CustomerComments,
                 CustomerOpens,
                 CustomerReacts,
                 AgentWrites,
                 AgentCloses,
                 CallIsAnswered,
                 Wait,
                 WaitUntil,
                 BotSays,
                 Silence,
                 Expectation>
        what;
    Place place;
};

struct Test {
    std::string name;
    LocalTime at;
    std::string language;  // of the customer's profile; empty: unknown
    std::string first_name;
    std::string last_name;
    bool known = false;  // has been introduced to the bot before
    std::map<std::string, Value> values;
    std::set<std::string> tags;
    std::optional<std::string> start;  // the state it begins in
    std::vector<Step> steps;
    Place place;
};

struct ReadTests {
    std::vector<Test> tests;
    std::vector<Diagnostic> found;  // places are in `folder.tests`
};

// Reads the conversations of a bot folder (BotFolder::tests). With an error in `found` there are no tests.
ReadTests read_tests(const BotFolder& folder, const Bot& bot, MessageLanguage language);

}  // namespace frontdesk
