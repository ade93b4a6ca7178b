// SPDX-License-Identifier: MIT
#include "adapters/cli/test.hpp"

#include <fstream>
#include <ostream>
#include <utility>
#include <vector>

#include "adapters/cli/command_line.hpp"
#include "adapters/cli/load_or_tell.hpp"
#include "engine/flow/wording.hpp"
#include "engine/play/coverage.hpp"
#include "engine/play/report.hpp"

namespace frontdesk {
namespace {

// The tests' files where the renderers of diagnostics look for the flows.
BotFolder folder_of_tests(const BotFolder& folder) {
    BotFolder tests;
    tests.name = folder.name;
    tests.flows = folder.tests;
    return tests;
}

bool write_file(const std::filesystem::path& path, const std::string& text) {
    std::ofstream file{path, std::ios::binary | std::ios::trunc};
    file << text;
    file.close();
    return !file.fail();
}

std::vector<Test> chosen(std::vector<Test> tests, const std::string& only) {
    if (!only.empty())
        std::erase_if(tests, [&](const Test& test) { return test.name.find(only) == std::string::npos; });
    return tests;
}

bool all_passed(const std::vector<Played>& played) {
    for (const Played& one : played)
        if (one.failure) return false;
    return true;
}

}  // namespace

int test(const TestOptions& options, std::ostream& out, std::ostream& err) {
    const auto loaded = load_or_tell(options.bot, options.language, err);
    if (const int* code = std::get_if<int>(&loaded)) return *code;
    const auto& [folder, shared_bot] = std::get<FolderWithBot>(loaded);
    const Bot& bot = *shared_bot;
    ReadTests read = read_tests(folder, bot, options.language);
    if (!read.found.empty()) err << render_text(folder_of_tests(folder), read.found, options.language, false);
    if (read.tests.empty() && !read.found.empty()) return exit_findings;
    const std::vector<Test> tests = chosen(std::move(read.tests), options.only);
    if (tests.empty()) {
        err << tell(options.language,
                    options.only.empty()
                        ? Wording{"frontdesk: {} has no tests; write conversations into its folder tests/\n",
                                  "frontdesk: {} nie ma testów; wpisz rozmowy do folderu tests/\n"}
                        : Wording{"frontdesk: no test of {} has that in its name\n",
                                  "frontdesk: żaden test w {} nie ma tego w nazwie\n"},
                    folder.name);
        return exit_usage;
    }
    std::vector<Played> played;
    played.reserve(tests.size());
    for (const Test& one : tests) played.push_back(play(bot, one));
    out << (options.format == TestFormat::json ? report_json(folder, bot, played)
                                               : report_text(folder, bot, played, options.language));
    if (options.coverage == ShowCoverage::yes)
        out << coverage_text(folder, bot, coverage_of(bot, played), options.language);
    if (!options.junit.empty() && !write_file(options.junit, report_junit(folder, bot, played))) {
        err << "frontdesk: " << options.junit.string() << " cannot be written\n";
        return exit_environment;
    }
    return all_passed(played) ? exit_fine : exit_findings;
}

}  // namespace frontdesk
