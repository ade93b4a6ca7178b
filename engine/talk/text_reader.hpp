// SPDX-License-Identifier: MIT
// Reads one typed message, step by step; read_text() is the way to it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/talk/forms.hpp"
#include "engine/talk/reading.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {

// Collects what matches. Without a table to fill it stops at the first.
class TextReader {
public:
    TextReader(const Scene& scene,
               std::string_view text,
               std::span<const Attachment> attachments,
               std::vector<Candidate>* table);
    std::optional<Match> read();

private:
    struct Found {
        WordMatch kind;
        Match match;
        Candidate candidate;
    };
    using Made = std::optional<std::pair<Match, Place>>;

    void add(Match match, Candidate candidate);
    void refuse(Candidate candidate, std::string why);
    void tell(Candidate candidate);
    void correction();
    void answer();
    void doubtful_answer();
    void take(Answer answer, Candidate candidate);
    void number();

    // reading_phrases.cpp: labels, phrases, patterns
    void whole();
    void within();
    void
    menu_whole(std::vector<Found>& found, const StatePhrases& phrases, const std::vector<ChoiceIndex>& all);
    void other_labels(std::vector<Found>& found, const std::vector<ChoiceIndex>& all);
    void regexes(std::vector<Found>& found, const std::vector<Trigger>& triggers, const std::string& rule);
    template <class Make>
    void collect(std::vector<Found>& into,
                 const Phrasebook& book,
                 const std::vector<PhraseMatch>& matches,
                 int step,
                 const char* rule,
                 Make make);
    void settle(std::vector<Found> found);
    Made option(const std::vector<ChoiceIndex>& all, std::uint32_t index) const;
    Made trigger(const Trigger& trigger) const;
    Made faq(std::uint32_t index) const;

    // reading_faqs.cpp: likeness
    void by_score();
    void add_faq(LanguageIndex language, std::uint32_t faq, const Ranking& ranking);
    void tell_scores(LanguageIndex language, const Ranking& ranking);
    bool is_puzzled_in_any() const;
    std::vector<LanguageIndex> languages_in_turn() const;

    const Scene& scene_;
    const Bot& bot_;
    std::string_view text_;
    std::span<const Attachment> attachments_;
    Words words_;
    std::vector<Candidate>* table_;
    std::vector<ChoiceIndex> options_;  // the visible ones of the waiting menu
    std::optional<std::uint32_t> faq_;  // whose menu is shown
    Waiting waiting_;
    std::optional<Answer> doubtful_;  // waits until no phrase stands in the message
    std::optional<Match> found_;
};

}  // namespace frontdesk
