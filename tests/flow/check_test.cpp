// SPDX-License-Identifier: MIT
// Every rule of `check`, by whole messages: a bot with the mistake, and one that only looks like it.
#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/golden.hpp"

namespace frontdesk {

TEST_CASE("each mistake in a bot is told once, where it is, with what to write instead", "[flow]") {
    for (const test::GoldenCase& golden : test::golden_cases("check")) {
        DYNAMIC_SECTION(golden.name) {
            test::check_golden(golden, [](const BotFolder& folder, MessageLanguage language) {
                const Loaded loaded = load_bot(folder, find_system_zone, language);
                if (loaded.found.empty()) return std::string("nothing wrong\n");
                return render_text(folder, loaded.found, language, false);
            });
        }
    }
}

TEST_CASE("a bot is made exactly when nothing is an error", "[flow]") {
    for (const test::GoldenCase& golden : test::golden_cases("check")) {
        INFO(golden.name);
        const Loaded loaded = load_bot(golden.folder, find_system_zone);
        bool error = false;
        for (const Diagnostic& diagnostic : loaded.found)
            error = error || diagnostic.severity == Severity::error;

        CHECK((loaded.bot == nullptr) == error);
    }
}

}  // namespace frontdesk
