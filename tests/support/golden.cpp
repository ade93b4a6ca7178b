// SPDX-License-Identifier: MIT
// Finding golden cases, comparing and rewriting them.
#include "tests/support/golden.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "tests/support/catch.hpp"

namespace frontdesk::test {
namespace {

namespace fs = std::filesystem;

bool updating() {
    const char* const wanted = std::getenv("FRONTDESK_UPDATE");
    return wanted != nullptr && std::string_view{wanted} == "1";
}

}  // namespace

std::string read_file(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    INFO(path.string());
    REQUIRE(file.good());
    std::ostringstream text;
    text << file.rdbuf();
    return std::move(text).str();
}

BotFolder read_folder(const fs::path& path, std::string name) {
    BotFolder folder;
    folder.name = std::move(name);
    for (const auto& entry : fs::recursive_directory_iterator{path}) {
        const auto relative = fs::relative(entry.path(), path).generic_string();
        if (!entry.is_regular_file() || relative.starts_with("tests/")) continue;
        if (relative.starts_with("assets/")) folder.assets.push_back(relative);
        if (entry.path().extension() == ".yaml") folder.flows.push_back({relative, read_file(entry.path())});
    }
    std::sort(folder.assets.begin(), folder.assets.end());
    std::sort(folder.flows.begin(), folder.flows.end(),
              [](const auto& a, const auto& b) { return a.path < b.path; });
    return folder;
}

void check_text(const fs::path& expected, const std::string& text) {
    if (updating()) {
        std::ofstream{expected, std::ios::binary} << text;
        return;
    }
    INFO("expected in " << expected.string() << "; FRONTDESK_UPDATE=1 rewrites it");
    REQUIRE(fs::exists(expected));
    CHECK(text == read_file(expected));
}

std::vector<GoldenCase> golden_cases(std::string_view set) {
    const auto root = fs::path{FRONTDESK_SOURCE_DIR} / "tests/golden" / set;
    std::vector<GoldenCase> cases;
    for (const auto& entry : fs::directory_iterator{root}) {
        const auto name = entry.path().stem().string();
        if (entry.is_directory())
            cases.push_back({name, read_folder(entry.path(), "flows"), root / name});
        else if (entry.path().extension() == ".yaml")
            cases.push_back(
                {name, {"flows", {{name + ".yaml", read_file(entry.path())}}, {}, {}}, root / name});
    }
    REQUIRE(!cases.empty());
    std::sort(cases.begin(), cases.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return cases;
}

void check_golden(const GoldenCase& golden,
                  const std::function<std::string(const BotFolder&, MessageLanguage)>& render) {
    INFO("case " << golden.name);
    check_text(golden.expected.string() + ".expected", render(golden.folder, MessageLanguage::en));
    check_text(golden.expected.string() + ".expected.pl", render(golden.folder, MessageLanguage::pl));
}

}  // namespace frontdesk::test
