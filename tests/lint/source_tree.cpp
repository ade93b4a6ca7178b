// SPDX-License-Identifier: MIT
#include "tests/lint/source_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace frontdesk {
namespace {

// Blanks text[from, to), keeping the line breaks.
void blank(std::string& text, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < std::min(to, text.size()); ++i)
        if (text[i] != '\n') text[i] = ' ';
}

std::size_t end_of_literal(const std::string& text, std::size_t open) {
    for (std::size_t i = open + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == text[open] || text[i] == '\n')
            return i + 1;
    }
    return text.size();
}

std::size_t end_of_raw(const std::string& text, std::size_t quote) {
    const auto bracket = text.find('(', quote);
    if (bracket == std::string::npos) return text.size();
    const std::string closing = ")" + text.substr(quote + 1, bracket - quote - 1) + "\"";
    const auto end = text.find(closing, bracket);
    return end == std::string::npos ? text.size() : end + closing.size();
}

bool is_digit_separator(const std::string& text, std::size_t quote) {
    return quote > 0 && quote + 1 < text.size() &&
           std::isalnum(static_cast<unsigned char>(text[quote - 1])) &&
           std::isalnum(static_cast<unsigned char>(text[quote + 1]));
}

}  // namespace

std::string blank_out(const std::string& text) {
    std::string out = text;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        bool literal = true;
        if (text.compare(i, 2, "//") == 0)
            end = std::min(text.find('\n', i), text.size());
        else if (text.compare(i, 2, "/*") == 0) {
            const auto close = text.find("*/", i + 2);
            end = close == std::string::npos ? text.size() : close + 2;
        } else if (text.compare(i, 2, "R\"") == 0)
            end = end_of_raw(text, i + 1);
        else if (text[i] == '"')
            end = end_of_literal(text, i);
        else if (text[i] == '\'' && !is_digit_separator(text, i))
            end = end_of_literal(text, i);
        else
            literal = false;
        if (literal) blank(out, i, end);
        i = end;
    }
    return out;
}

std::vector<SourceText> read_sources(const std::vector<std::string>& folders) {
    namespace fs = std::filesystem;
    const fs::path root = FRONTDESK_SOURCE_DIR;
    std::vector<SourceText> sources;
    for (const auto& folder : folders) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const auto extension = entry.path().extension();
            if (extension != ".hpp" && extension != ".cpp") continue;
            std::stringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            sources.push_back(
                {fs::relative(entry.path(), root).generic_string(), text.str(), blank_out(text.str())});
        }
    }
    std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return sources;
}

std::vector<std::string> includes_of(const SourceText& source) {
    std::vector<std::string> found;
    std::istringstream lines(source.text);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("#include ")) continue;
        const auto open = line.find_first_of("\"<");
        const auto close = line.find_last_of("\">");
        if (open != std::string::npos && close > open) found.push_back(line.substr(open, close - open + 1));
    }
    return found;
}

int line_of(const std::string& text, std::size_t position) {
    return 1 + static_cast<int>(
                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(position), '\n'));
}

}  // namespace frontdesk
