// SPDX-License-Identifier: MIT
#include "engine/play/record.hpp"

#include <utility>

#include <nlohmann/json.hpp>

#include "engine/base/value.hpp"

namespace frontdesk {
namespace {

// JSON's quotes are YAML's. A star would stand for any text, so it is told as one.
std::string yaml_text(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace

Recorder::Recorder(std::string name, LocalTime at, std::string language, std::string first_name) {
    head_ = "conversations:\n  - name: " + yaml_text(name) + "\n    at: " + to_text(Value{at}) + "\n";
    if (!language.empty()) head_ += "    language: " + language + "\n";
    if (!first_name.empty()) head_ += "    customer: {first_name: " + yaml_text(first_name) + "}\n";
    head_ += "    steps:\n";
}

void Recorder::step(std::string_view key, std::string_view text) { step_as_written(key, yaml_text(text)); }

void Recorder::step_as_written(std::string_view key, std::string_view yaml) {
    steps_.push_back("      - " + std::string{key} + ": " + std::string{yaml} + "\n");
}

std::string Recorder::yaml() const {
    std::string text = head_;
    for (const std::string& step : steps_) text += step;
    return text;
}

}  // namespace frontdesk
