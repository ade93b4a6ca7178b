// SPDX-License-Identifier: MIT
// Which folder may include what. System headers are visible to every target, so linking cannot enforce this.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "tests/lint/source_tree.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

struct FolderRule {
    std::string_view folder;
    std::vector<std::string_view> may_include;  // folders of ours, besides its own
};

// From the bottom up: the engine is pure, adapters stand around it and do not know each other.
const std::vector<FolderRule> folder_rules = {
    {"engine/base", {}},
    {"engine/text", {"engine/base"}},
    {"engine/flow/holidays", {"engine/base"}},
    {"engine/flow", {"engine/base", "engine/text"}},
    {"engine/draw", {"engine/base", "engine/text", "engine/flow"}},
    {"engine/talk", {"engine/base", "engine/text", "engine/flow"}},
    {"engine/desk", {"engine/base", "engine/text", "engine/flow", "engine/talk"}},
    {"engine/play", {"engine/base", "engine/text", "engine/flow", "engine/talk", "engine/desk"}},
    {"engine/prove",
     {"engine/base", "engine/text", "engine/flow", "engine/talk", "engine/desk", "engine/play"}},
    {"engine/ports", {"engine"}},
    {"adapters/http", {"engine", "adapters/host"}},
    {"adapters/sqlite", {"engine", "adapters/host"}},
    {"adapters/messenger", {"engine", "adapters/host"}},
    {"adapters/graphviz", {"engine", "adapters/host"}},
    {"adapters/preview", {"engine", "adapters/host"}},
    {"adapters/host", {"engine"}},
    {"adapters/cli", {"engine", "adapters"}},
};

struct LibraryRule {
    std::string_view header;  // beginning of what is between the brackets
    std::vector<std::string_view> folders;
};

// Each library is wrapped in one place; docs/dependencies.md says why it is there.
const std::vector<LibraryRule> library_rules = {
    {"yaml-cpp/", {"engine/flow/yaml"}}, {"boost/beast", {"adapters/http"}},
    {"sqlite3.h", {"adapters/sqlite"}},  {"unicode/", {"engine/text"}},
    {"re2/", {"engine/text"}},           {"libstemmer.h", {"engine/text"}},
    {"phonenumbers/", {"engine/text"}},  {"graphviz/", {"adapters/graphviz"}},
    {"spdlog/", {"adapters/host"}},      {"CLI/", {"adapters/cli"}},
    {"prometheus/", {"adapters/host"}},  {"fmt/", {"engine", "adapters"}},
};

bool is_below(std::string_view path, std::string_view folder) {
    return path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/';
}

bool allowed(const FolderRule& rule, std::string_view header) {
    if (is_below(header, rule.folder)) return true;
    return std::any_of(rule.may_include.begin(), rule.may_include.end(),
                       [&](std::string_view folder) { return is_below(header, folder); });
}

const FolderRule* rule_of(std::string_view path) {
    for (const auto& rule : folder_rules)
        if (is_below(path, rule.folder)) return &rule;
    return nullptr;
}

std::vector<std::string> wrong_includes(const SourceText& source) {
    std::vector<std::string> wrong;
    const FolderRule* rule = rule_of(source.path);
    for (const auto& include : includes_of(source)) {
        const std::string header = include.substr(1, include.size() - 2);
        if (include.front() == '"') {
            if (rule == nullptr || !allowed(*rule, header))
                wrong.push_back(source.path + " includes " + include);
            continue;
        }
        for (const auto& library : library_rules) {
            const bool here = std::any_of(library.folders.begin(), library.folders.end(),
                                          [&](auto folder) { return is_below(source.path, folder); });
            if (header.starts_with(library.header) && !here)
                wrong.push_back(source.path + " includes " + include);
        }
        const bool world = header.starts_with("boost/") || header.starts_with("openssl/") ||
                           header.starts_with("sys/") || header == "thread" || header == "mutex" ||
                           header == "filesystem" || header == "fstream";
        if (is_below(source.path, "engine") && world)
            wrong.push_back(source.path + " includes " + include + ": the engine knows no world");
    }
    return wrong;
}

}  // namespace

TEST_CASE("every include stays inside its layer", "[lint]") {
    std::vector<std::string> wrong;
    for (const auto& source : read_sources({"engine", "adapters"}))
        for (auto& line : wrong_includes(source)) wrong.push_back(std::move(line));

    CHECK(wrong == std::vector<std::string>{});
}

TEST_CASE("the include rule sees what it is there to see", "[lint]") {
    const auto wrong = [](std::string path, std::string text) {
        return wrong_includes({std::move(path), text, blank_out(text)}).size();
    };

    CHECK(wrong("engine/base/a.hpp", "#include \"engine/talk/turn.hpp\"\n") == 1);
    CHECK(wrong("engine/talk/a.hpp", "#include \"engine/base/ids.hpp\"\n#include <vector>\n") == 0);
    CHECK(wrong("engine/talk/a.cpp", "#include <thread>\n") == 1);
    CHECK(wrong("adapters/host/a.cpp", "#include <boost/beast/http.hpp>\n") == 1);
    CHECK(wrong("adapters/http/a.cpp", "#include <boost/beast/http.hpp>\n") == 0);
    CHECK(wrong("adapters/http/a.cpp", "#include \"adapters/sqlite/sqlite.hpp\"\n") == 1);
    CHECK(wrong("adapters/cli/a.cpp", "#include \"adapters/sqlite/sqlite.hpp\"\n") == 0);
}

TEST_CASE("no header drags a whole library along", "[lint]") {
    const std::vector<std::string_view> umbrellas = {
        "<boost/asio.hpp>",    "<boost/beast.hpp>", "<boost/beast/http.hpp>",
        "<nlohmann/json.hpp>", "<regex>",           "<iostream>"};
    std::vector<std::string> wrong;
    for (const auto& source : read_sources({"engine", "adapters"})) {
        for (const auto& include : includes_of(source)) {
            const bool header = source.path.ends_with(".hpp");
            const bool umbrella = std::find(umbrellas.begin(), umbrellas.end(), include) != umbrellas.end();
            if ((header && umbrella) || include == "<regex>" || include == "<boost/asio.hpp>")
                wrong.push_back(source.path + " includes " + include);
        }
    }

    CHECK(wrong == std::vector<std::string>{});
}

}  // namespace frontdesk
