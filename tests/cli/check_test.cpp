// SPDX-License-Identifier: MIT
// `frontdesk check` as a person or a tool sees it.
#include <cstdlib>
#include <sstream>
#include <string>

#include <nlohmann/json.hpp>

#include "adapters/cli/check.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

const std::filesystem::path source = FRONTDESK_SOURCE_DIR;

struct Ran {
    int code;
    std::string out;
    std::string err;
};

Ran run(CheckOptions options) {
    std::ostringstream out;
    std::ostringstream err;
    const int code = check(options, out, err);
    return {code, out.str(), err.str()};
}

}  // namespace

TEST_CASE("a bot with nothing wrong is praised in one line", "[cli]") {
    CheckOptions options;
    options.bot = source / "flows";

    Ran ran = run(options);
    CHECK(ran.code == 0);
    CHECK(ran.out == options.bot.string() + ": 6 states, 3 FAQs, nothing wrong\n");
    CHECK(ran.err.empty());

    options.language = MessageLanguage::pl;
    CHECK(run(options).out == options.bot.string() + ": stany: 6, FAQ: 3, wszystko w porządku\n");
}

TEST_CASE("errors end with 1, warnings alone with 0", "[cli]") {
    CheckOptions options;
    options.bot = source / "tests/golden/check/unknown-state-other-file";
    const Ran wrong = run(options);
    CHECK(wrong.code == 1);
    CHECK(wrong.out.find("[unknown-state]") != std::string::npos);

    options.bot = source / "tests/bench/reception";
    const Ran warned = run(options);
    CHECK(warned.code == 0);
    CHECK(warned.out.find("[no-introduction]") != std::string::npos);
}

TEST_CASE("a folder that is not there ends with 3 and one sentence", "[cli]") {
    CheckOptions options;
    options.bot = "/nowhere/at/all";

    const Ran ran = run(options);
    CHECK(ran.code == 3);
    CHECK(ran.out.empty());
    CHECK(ran.err == "there is no folder /nowhere/at/all; name the folder that holds bot.yaml\n");
}

TEST_CASE("tools get JSON, SARIF or GitHub's lines, also when nothing is wrong", "[cli]") {
    CheckOptions options;
    options.bot = source / "tests/golden/check/unknown-state-other-file";
    options.format = CheckFormat::json;
    CHECK(nlohmann::json::accept(run(options).out));
    options.format = CheckFormat::sarif;
    CHECK(nlohmann::json::accept(run(options).out));
    options.format = CheckFormat::github;
    CHECK(run(options).out.starts_with("::error file="));

    options.bot = source / "flows";
    CHECK(run(options).out.empty());
    options.format = CheckFormat::json;
    CHECK(nlohmann::json::accept(run(options).out));
}

}  // namespace frontdesk
