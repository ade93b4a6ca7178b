// SPDX-License-Identifier: MIT
// What parts of a bot are called in a picture of it.
#pragma once

#include <string>

#include "engine/flow/bot.hpp"
#include "engine/flow/wording.hpp"

namespace frontdesk {

class Labels {
public:
    Labels(const Bot& bot, LanguageIndex customers, MessageLanguage authors)
        : bot_(bot), customers_(customers), authors_(authors) {}

    template <class... Args>
    std::string words(Wording wording, const Args&... args) const {
        return tell(authors_, wording, args...);
    }
    // As customers read it; a value is its name in braces.
    std::string text(const Text& text) const;
    // The first words of the first text among them.
    std::string first_text(const std::vector<Say>& says) const;
    // What begins a trigger, in a few phrases.
    std::string occasion(const Occasion& when) const;
    // “gdzie zaparkować”, “czy jest parking”, …
    std::string phrases(const Phrases& phrases, std::size_t most) const;
    // When this branch is the one: "if people > 40", "otherwise", or nothing for the only one.
    std::string condition(const Go& go, const Branch& branch) const;
    // "after 2h"
    std::string wait(Duration length) const;
    // "A person answers: Counter"
    std::string person(const Escalation& escalation) const;

private:
    const Bot& bot_;
    LanguageIndex customers_;
    MessageLanguage authors_;
};

}  // namespace frontdesk
