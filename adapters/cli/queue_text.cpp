// SPDX-License-Identifier: MIT
#include "adapters/cli/queue_text.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <nlohmann/json.hpp>

namespace frontdesk {
namespace {

using nlohmann::json;

std::string text(const json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end() || found->is_null()) return "";
    return harmless(found->is_string() ? found->get<std::string>() : found->dump());
}

std::size_t width(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

// "2026-11-23T22:53:03.123Z" is "2026-11-23 22:53".
std::string minute(const std::string& moment) {
    if (moment.size() < 16) return moment;
    auto shown = moment.substr(0, 16);
    shown[10] = ' ';
    return shown;
}

json parsed(std::string_view body) { return json::parse(body, nullptr, false); }

std::string table(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width(row[i]));
    }
    std::string out;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            out += row[i];
            if (i + 1 < row.size()) out.append(widths[i] - width(row[i]) + 2, ' ');
        }
        out += '\n';
    }
    return out;
}

std::string speaker(const json& line) {
    const auto from = text(line, "from");
    const auto author = text(line, "author");
    if (from == "note") return "note by " + author;
    return author.empty() ? from : author;
}

}  // namespace

std::string harmless(std::string_view text) {
    std::string safe;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (byte == '\n' || byte == '\t') {
            safe += ' ';
            continue;
        }
        // C1 controls are two bytes in UTF-8: C2 80 to C2 9F.
        const bool c1 = byte == 0xC2 && next >= 0x80 && next <= 0x9F;
        if (c1) ++i;
        safe += byte < 0x20 || byte == 0x7F || c1 ? std::string{"?"} : std::string(1, text[i]);
    }
    return safe;
}

std::string queue_list_text(std::string_view body) {
    const auto answer = parsed(body);
    if (!answer.is_object() || !answer.contains("conversations")) return harmless(body) + "\n";
    if (answer["conversations"].empty()) return "nobody is waiting\n";
    std::vector<std::vector<std::string>> rows{
        {"ID", "STATE", "QUEUE", "PRIORITY", "SINCE", "DUE", "OWNER", "CUSTOMER", "LAST WORDS"}};
    for (const auto& one : answer["conversations"])
        rows.push_back({text(one, "id"), text(one, "state"), text(one, "queue"), text(one, "priority"),
                        minute(text(one, "opened_at")), minute(text(one, "due")), text(one, "owner"),
                        text(one, "customer"), text(one, "last_words")});
    return table(rows);
}

std::string
queue_show_text(std::string_view conversation, std::string_view messages, std::string_view events) {
    const auto one = parsed(conversation);
    const auto said = parsed(messages);
    const auto log = parsed(events);
    if (!one.is_object() || !said.is_object() || !log.is_object()) return harmless(conversation) + "\n";
    std::string out;
    constexpr std::array names{"id",       "state",   "queue",  "priority", "owner",
                               "customer", "subject", "reason", "due"};
    for (const auto* name : names) {
        const auto value = text(one, name);
        if (!value.empty()) out += std::string{name} + ": " + value + "\n";
    }
    out += "\n";
    for (const auto& line : said.value("messages", json::array())) {
        out += minute(text(line, "at")) + "  " + speaker(line) + ": " + text(line, "text");
        const auto status = text(line, "status");
        const auto problem = text(line, "problem");
        if (!status.empty()) out += "  [" + status + (problem.empty() ? "" : ": " + problem) + "]";
        out += "\n";
    }
    out += "\n";
    for (const auto& line : log.value("events", json::array())) {
        out += minute(text(line, "at")) + "  " + text(line, "actor") + " " + text(line, "action");
        const auto detail = text(line, "detail");
        out += detail.empty() ? "\n" : " (" + detail + ")\n";
    }
    return out;
}

std::string queue_done_text(std::string_view body) {
    const auto one = parsed(body);
    if (!one.is_object()) return harmless(body) + "\n";
    auto out = text(one, "id") + " is " + text(one, "state");
    const auto owner = text(one, "owner");
    if (!owner.empty()) out += " by " + owner;
    return out + " (queue " + text(one, "queue") + ")\n";
}

std::string queue_problem_text(std::string_view body, int status) {
    if (status == 401)
        return "the server does not take this API token; set FRONTDESK_API_TOKEN to the server's, or name "
               "the "
               "server's data folder with --data";
    const auto problem = parsed(body);
    const auto detail = problem.is_object() ? text(problem, "detail") : std::string{};
    return detail.empty() ? "the server answered " + std::to_string(status) : detail;
}

}  // namespace frontdesk
