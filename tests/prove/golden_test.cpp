// SPDX-License-Identifier: MIT
// Every message of the proofs, whole, in both languages; these bots are also the page docs/errors.md.
#include "tests/support/catch.hpp"
#include "tests/support/checked.hpp"
#include "tests/support/golden.hpp"

namespace frontdesk {

TEST_CASE("each proof tells what is wrong and shows the conversation", "[prove]") {
    for (const test::GoldenCase& golden : test::golden_cases("prove")) {
        DYNAMIC_SECTION(golden.name) {
            test::check_golden(golden, [](const BotFolder& folder, MessageLanguage language) {
                const auto found = test::checked(folder, language);
                if (found.empty()) return std::string("nothing wrong\n");
                return render_text(folder, found, language, false);
            });
        }
    }
}

}  // namespace frontdesk
