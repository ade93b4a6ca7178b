// SPDX-License-Identifier: MIT
// Warnings: [no-introduction], [fallback-repeats].
#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

void check_habits(const Draft& draft, Report& report) {
    const Bot& bot = draft.bot;
    if (bot.introduction.empty())
        report
            .warning("no-introduction", draft.bot_mark,
                     {"the bot never says that it is a bot", "bot nigdzie nie mówi, że jest automatem"})
            .note({"Facebook requires it, in some countries the law does",
                   "wymaga tego Facebook, a w niektórych krajach prawo"})
            .advise({"write under \"bot\":  introduction: You are writing with an automatic assistant.",
                     "napisz w \"bot\":  introduction: Piszesz z automatycznym asystentem."});
    const FallbackStep& last = bot.fallback.back();
    if (last.go) return;
    report
        .warning("fallback-repeats", draft.mark(last.place),
                 {"a customer who is not understood reads this again and again",
                  "klient, którego bot nie rozumie, czyta to w kółko"})
        .advise({"end \"fallback\" with a step that leads to a person, for example:  - go: human",
                 "zakończ \"fallback\" krokiem do człowieka, na przykład:  - go: human"});
}

}  // namespace frontdesk
