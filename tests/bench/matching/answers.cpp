// SPDX-License-Identifier: MIT
#include "tests/bench/matching/answers.hpp"

#include <fstream>

#include <nlohmann/json.hpp>

namespace frontdesk::bench {

using nlohmann::json;

std::string to_json_line(const Answers& answers) {
    json all = json::array();
    for (const auto& given : answers.answers) {
        json list = json::array();
        for (const auto& answer : given) {
            json one = {answer.best, answer.score, static_cast<int>(answer.act)};
            if (!answer.offer.empty()) one.push_back(answer.offer);
            list.push_back(std::move(one));
        }
        all.push_back(std::move(list));
    }
    return json{{"id", answers.id},
                {"name", answers.name},
                {"answers", std::move(all)},
                {"build_ms", answers.build_ms},
                {"us", answers.us},
                {"bytes", answers.bytes},
                {"allocations", answers.allocations}}
        .dump();
}

Answers answers_from_json(const std::string& line) {
    const json read = json::parse(line);
    Answers answers;
    answers.id = read.at("id").get<std::string>();
    answers.name = read.at("name").get<std::string>();
    answers.build_ms = read.at("build_ms").get<double>();
    answers.us = read.at("us").get<double>();
    answers.bytes = read.at("bytes").get<double>();
    answers.allocations = read.value("allocations", 0.0);
    for (const auto& list : read.at("answers")) {
        auto& given = answers.answers.emplace_back();
        for (const auto& one : list) {
            Answer answer{
                one.at(0).get<int>(), one.at(1).get<double>(), Answer::Act{one.at(2).get<int>()}, {}};
            if (one.size() > 3) answer.offer = one.at(3).get<std::vector<int>>();
            given.push_back(std::move(answer));
        }
    }
    return answers;
}

std::map<std::string, Answers> read_answers(const std::string& file) {
    std::map<std::string, Answers> by_id;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        auto answers = answers_from_json(line);
        const std::string id = answers.id;
        by_id.insert_or_assign(id, std::move(answers));
    }
    return by_id;
}

}  // namespace frontdesk::bench
