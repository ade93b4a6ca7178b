// SPDX-License-Identifier: MIT
// Two types of one name in two headers are two definitions as soon as one file sees both, or one namespace
// has both, and no compiler has to tell. So every type of a header has a name of its own, whatever its
// namespace.
#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/lint/source_tree.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

std::string first_word(std::string_view text) {
    const auto is_part = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    const auto end = std::find_if_not(text.begin(), text.end(), is_part);
    return {text.begin(), end};
}

// "struct Scene;", not "enum class After { stays_open, closes };"
bool is_declaration(std::string_view line) {
    return line.find(';') != std::string_view::npos && line.find('{') == std::string_view::npos;
}

// The type that a line defines, if it stands outside of any other; a declaration alone defines none.
std::string type_defined_in(std::string_view line) {
    for (const std::string_view word : {"struct ", "class ", "enum class ", "enum ", "union "}) {
        if (!line.starts_with(word) || is_declaration(line)) continue;
        if (line.starts_with("enum class ") && word == "enum ") continue;
        const std::string name = first_word(line.substr(word.size()));
        // "class PhraseIndex::Walk {" stands inside another.
        return line.substr(word.size() + name.size()).starts_with("::") ? std::string{} : name;
    }
    constexpr std::string_view alias = "using ";
    const bool names_type = line.starts_with(alias) && line.find(" = ") != std::string_view::npos;
    return names_type ? first_word(line.substr(alias.size())) : std::string{};
}

// "Name: a.hpp, b.hpp" for each name that two headers give.
std::vector<std::string> shared_names(const std::vector<SourceText>& sources) {
    std::map<std::string, std::set<std::string>> headers;
    for (const SourceText& source : sources) {
        if (!source.path.ends_with(".hpp")) continue;
        std::istringstream lines{source.code};
        for (std::string line; std::getline(lines, line);)
            if (const std::string name = type_defined_in(line); !name.empty())
                headers[name].insert(source.path);
    }
    std::vector<std::string> shared;
    for (const auto& [name, in] : headers) {
        if (in.size() < 2) continue;
        std::string told = name + ":";
        for (const std::string& path : in) told += " " + path;
        shared.push_back(std::move(told));
    }
    return shared;
}

}  // namespace

TEST_CASE("no two headers define a type of the same name", "[lint]") {
    CHECK(shared_names(read_sources({"engine", "adapters"})) == std::vector<std::string>{});
}

TEST_CASE("the rule of type names sees what it is there to see", "[lint]") {
    const auto source = [](std::string path, const std::string& text) {
        return SourceText{std::move(path), text, blank_out(text)};
    };
    const auto shared = [&](const std::string& one, const std::string& other) {
        return shared_names({source("engine/a.hpp", one), source("adapters/b.hpp", other)}).size();
    };

    CHECK(shared("struct Scene {\n", "namespace m {\nstruct Scene {\n") == 1);
    CHECK(shared("enum class After { a };\n", "class After final : public Base {\n") == 1);
    CHECK(shared("using Kind = int;\n", "struct Kind {\n") == 1);
    CHECK(shared("struct Scene;\n", "struct Scene {\n") == 0);
    CHECK(shared("// struct Scene {\n", "struct Scene {\n") == 0);
    CHECK(shared("struct A {\n    enum class Kind { a };\n", "struct B {\n    enum class Kind { a };\n") ==
          0);
    CHECK(shared("struct A {\n", "struct B {\n") == 0);
}

}  // namespace frontdesk
