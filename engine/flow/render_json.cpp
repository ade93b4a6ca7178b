// SPDX-License-Identifier: MIT
// Diagnostics as JSON and as SARIF 2.1.0, for editors and code scanning.
#include <map>

#include <nlohmann/json.hpp>

#include "engine/flow/render_parts.hpp"

namespace frontdesk {
namespace {

using Json = nlohmann::ordered_json;

std::string_view severity_name(Severity severity) {
    return severity == Severity::error ? "error" : "warning";
}

Json texts(const std::vector<std::string>& lines) {
    auto list = Json::array();
    for (const auto& line : lines) list.push_back(valid_text(line));
    return list;
}

Json place_fields(const BotFolder& folder, const Mark& mark) {
    const auto& place = mark.place;
    Json fields;
    fields["file"] = valid_text(shown_path(folder, place));
    fields["line"] = place.line;
    fields["column"] = place.column;
    fields["end_column"] = place.column + (place.line > 0 ? mark.length : 0);
    return fields;
}

Json sarif_location(const BotFolder& folder, const Mark& mark) {
    Json location;
    location["physicalLocation"]["artifactLocation"]["uri"] = valid_uri(shown_path(folder, mark.place));
    if (mark.place.line > 0) {
        location["physicalLocation"]["region"] = {{"startLine", mark.place.line},
                                                  {"startColumn", mark.place.column},
                                                  {"endColumn", mark.place.column + mark.length}};
    }
    if (!mark.note.empty()) location["message"]["text"] = valid_text(mark.note);
    return location;
}

std::string message_with_advice(const Diagnostic& told) {
    auto text = told.fact;
    for (const auto& line : told.advice) text += "\n" + line;
    return valid_text(text);
}

Json sarif_result(const BotFolder& folder, const Diagnostic& told, std::size_t rule_index) {
    Json result;
    result["ruleId"] = told.rule;
    result["ruleIndex"] = rule_index;
    result["level"] = severity_name(told.severity);
    result["message"]["text"] = message_with_advice(told);
    result["locations"] = Json::array({sarif_location(folder, told.here)});
    auto related = Json::array();
    for (const auto& mark : told.related) related.push_back(sarif_location(folder, mark));
    if (!related.empty()) result["relatedLocations"] = std::move(related);
    return result;
}

}  // namespace

std::string render_json(const BotFolder& folder, const std::vector<Diagnostic>& found) {
    auto list = Json::array();
    for (const auto& told : in_order(found)) {
        Json entry;
        entry["severity"] = severity_name(told.severity);
        entry["rule"] = told.rule;
        entry.update(place_fields(folder, told.here));
        entry["message"] = valid_text(told.fact);
        entry["note"] = valid_text(told.here.note);
        entry["advice"] = texts(told.advice);
        entry["related"] = Json::array();
        for (const auto& mark : told.related) {
            auto related = place_fields(folder, mark);
            related["message"] = valid_text(mark.note);
            entry["related"].push_back(std::move(related));
        }
        entry["conversation"] = texts(told.conversation);
        list.push_back(std::move(entry));
    }
    return list.dump(2) + "\n";
}

std::string render_sarif(const BotFolder& folder, const std::vector<Diagnostic>& found) {
    std::map<std::string, std::size_t> known;
    auto rules = Json::array();
    auto results = Json::array();
    for (const auto& told : in_order(found)) {
        const auto [at, is_new] = known.emplace(told.rule, known.size());
        if (is_new) rules.push_back({{"id", told.rule}});
        results.push_back(sarif_result(folder, told, at->second));
    }
    Json run;
    run["tool"]["driver"] = {{"name", "frontdesk"}, {"rules", std::move(rules)}};
    run["columnKind"] = "unicodeCodePoints";
    run["results"] = std::move(results);
    Json report;
    report["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json";
    report["version"] = "2.1.0";
    report["runs"] = Json::array({std::move(run)});
    return report.dump(2) + "\n";
}

}  // namespace frontdesk
