// SPDX-License-Identifier: MIT
#include "tests/flow/docs_examples.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>
#include <utility>

namespace frontdesk::test {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(std::move(line));
    return lines;
}

std::size_t indent_of(const std::string& line) { return std::min(line.find_first_not_of(' '), line.size()); }

// "states" of "states:", nothing of a line that names nothing.
std::string key_of(const std::string& line) {
    const std::size_t from = indent_of(line);
    if (from == line.size() || line[from] == '-' || line[from] == '#') return {};
    return line.substr(from, line.find(':') - from);
}

// Sections, and what is named in the sections whose entries have names: "away", "states/welcome".
std::set<std::string> paths_in(const std::string& text) {
    std::set<std::string> paths;
    std::string section;
    for (const std::string& line : lines_of(text)) {
        const std::string key = key_of(line);
        if (key.empty() || indent_of(line) > 2) continue;
        if (indent_of(line) == 0) section = key;
        paths.insert(indent_of(line) == 0 ? key : section + "/" + key);
    }
    return paths;
}

bool stands_once(const std::string& section) {
    static constexpr std::array<std::string_view, 5> once = {"bot", "hours", "away", "fallback", "profile"};
    return std::ranges::find(once, section) != once.end();
}

std::string without(const std::string& base, const std::set<std::string>& paths) {
    std::string kept;
    std::string heading;  // of the section, until something of it is kept
    std::string section;
    bool dropping = false;
    for (const std::string& line : lines_of(base)) {
        const std::string key = key_of(line);
        const std::size_t indent = indent_of(line);
        if (!key.empty() && indent == 0) {
            section = key;
            dropping = stands_once(key) && paths.contains(key);
            heading.clear();
            if (line.ends_with(':') && !dropping) {
                heading = line + "\n";
                continue;
            }
        } else if (!key.empty() && indent == 2 && !stands_once(section)) {
            dropping = paths.contains(section + "/" + key);
        }
        if (!dropping) kept += std::exchange(heading, {}) + line + "\n";
    }
    return kept;
}

// "wrong: empty-text" of "<!-- wrong: empty-text -->".
std::string comment_in(const std::string& line) {
    constexpr std::string_view open = "<!-- ";
    constexpr std::string_view close = " -->";
    if (!line.starts_with(open) || !line.ends_with(close)) return {};
    return line.substr(open.size(), line.size() - open.size() - close.size());
}

}  // namespace

std::vector<PageExample> page_examples(const std::string& page) {
    std::vector<PageExample> found;
    std::string label;
    bool fenced = false;
    bool inside = false;
    int number = 0;
    for (const std::string& line : lines_of(page)) {
        ++number;
        if (line.starts_with("```")) {
            inside = !fenced && line == "```yaml";
            fenced = !fenced;
            if (!inside) continue;
            const std::size_t colon = label.find(": ");
            found.push_back({label.substr(0, colon), {}, {}, number});
            if (colon != std::string::npos) found.back().rule = label.substr(colon + 2);
            label.clear();
        } else if (inside) {
            found.back().text += line + "\n";
        } else if (!line.empty()) {
            label = comment_in(line);
        }
    }
    return found;
}

BotFolder with_piece(const std::string& base, const std::string& piece) {
    BotFolder folder;
    folder.name = "example";
    folder.assets = {"assets/cake.png", "assets/menu.pdf"};
    folder.flows.push_back({"base.yaml", without(base, paths_in(piece))});
    folder.flows.push_back({"part.yaml", piece});
    return folder;
}

}  // namespace frontdesk::test
