// SPDX-License-Identifier: MIT
// What a typed message means to the bot: FLOWS' order of answering, for what is written.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/talk/answers.hpp"
#include "engine/talk/corrections.hpp"
#include "engine/talk/scene.hpp"

namespace frontdesk {

struct MatchedOption {
    ChoiceIndex choice = 0;
};
struct MatchedTrigger {
    const Trigger* trigger = nullptr;
};
struct MatchedFaq {
    std::uint32_t faq = 0;
};
// FAQs that are as near as each other: the bot asks which one is meant.
struct CloseFaqs {
    std::vector<std::uint32_t> faqs;
};

struct Match {
    std::variant<MatchedOption, MatchedTrigger, MatchedFaq, CloseFaqs, Correction, Answer> what;
    // Of the phrase that matched; none for a number or an answer, which are in no language.
    std::optional<LanguageIndex> language = {};
    Reason reason = {};
};

// One line of the table that `explain` shows: something that could have answered, and what became of it.
struct Candidate {
    int step = 0;         // of docs/flows.md, "What answers a message"
    std::string rule;     // "option", "trigger", "faq", …
    std::string what;     // the phrase, the label, the id
    std::string how;      // "exact", "stem", "typing error", "synonym", "score 0.71 of 0.46", …
    std::string verdict;  // why it did not answer; empty: it would have, if nothing before it had
    Place place = {};
};

// The first that matches, in the order of docs/flows.md; nothing when only the beginning or the fallback is
// left. With `candidates`, everything that matched in any way is added there, in the order of the steps.
std::optional<Match> read_text(const Scene& scene,
                               std::string_view text,
                               std::span<const Attachment> attachments,
                               std::vector<Candidate>* candidates = nullptr);

// FAQs by likeness to the text, the nearest first, at most `most`, however unlike.
std::vector<std::uint32_t> nearest_faqs(const Scene& scene, std::string_view text, std::size_t most);

// The language in which the text is nothing but a greeting, the scene's first.
std::optional<LanguageIndex> greeting_language(const Scene& scene, std::string_view text);

// May this trigger fire here and now?
bool may_fire(const Scene& scene, const Trigger& trigger);

}  // namespace frontdesk
