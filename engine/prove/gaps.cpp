// SPDX-License-Identifier: MIT
// [may-be-unknown]: a placeholder with nothing to show, and no words for that case. Whether a customer can
// read it is seen by playing; what no conversation says (a saved reply of an agent, a request to another
// program, a text for a closed day) is judged by the ways that lead to it.
#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>

#include "engine/prove/conditions.hpp"
#include "engine/prove/findings.hpp"

namespace frontdesk {
namespace {

// {min} and {max} are the limits of the question, which are not there while it is played.
bool is_limit(const Bot& bot, const Gap& gap) {
    if (gap.name != "min" && gap.name != "max") return false;
    for (const State& state : bot.states)
        if (const Form* form = std::get_if<Form>(&state.then))
            for (const Question& question : form->questions)
                if (question.retry && question.retry->place == gap.text)
                    return gap.name == "min" ? question.min.has_value() : question.max.has_value();
    return false;
}

// Which of the suspects are in which text: in one of its languages, each of which has a place of its own.
class InTexts {
public:
    explicit InTexts(const Bot& bot) {
        for_each_text(bot, [&](const Text& text) { places_.insert(text.place); });
        for (const State& state : bot.states)
            if (state.again)
                for_each_say(*state.again, [&](const Say& say) {
                    if (const auto* spoken = std::get_if<TextSay>(&say.what))
                        agains_.insert(spoken->text.place);
                });
    }
    // Said in conversations and nowhere else: what no conversation says, nobody reads.
    bool is_again(Place text) const { return agains_.contains(text); }
    // The text that begins last before it, or with it.
    Place text_of(const Suspect& suspect) const {
        const auto behind = places_.upper_bound(suspect.text);
        return behind == places_.begin() ? Place{} : *std::prev(behind);
    }

private:
    std::set<Place> places_;
    std::set<Place> agains_;
};

Mark mark_of_gap(const BotFolder& folder, const Gap& gap) {
    const Mark mark = mark_in_source(folder, gap.text, "{" + gap.name);
    return mark.length > 1 ? mark : mark_in_source(folder, gap.text, gap.name);
}

void tell_gap(const Findings& findings, const Gap& gap, const Mark& mark, const Mishap& mishap) {
    auto entry = findings.report.error(
        "may-be-unknown", mark, {"\"{}\" may be unknown here", "\"{}\" może tu być nieznane"}, gap.name);
    entry.note({"then nothing would stand in its place", "wtedy to miejsce byłoby puste"});
    entry.advise({"write after | what to show then, for example:  {{{}|…}}",
                  "napisz po | co wtedy pokazać, na przykład:  {{{}|…}}"},
                 gap.name);
    const auto has_it = [&](const Turn&, const Observed& observed) {
        return std::ranges::find(observed.gaps, gap) != observed.gaps.end();
    };
    add_story(findings, mishap, has_it, entry);
}

// What was written already, in the language of the report.
void tell_as_it_is(const Diagnostic& told, Report& report) {
    constexpr Wording as_it_is{"{}", "{}"};
    auto entry = report.error(told.rule, told.here, as_it_is, told.fact);
    for (const std::string& line : told.advice) entry.advise(as_it_is, line);
    for (const std::string& line : told.conversation) entry.shown_by(as_it_is, line);
}

}  // namespace

void tell_gaps(const Findings& findings, std::span<const Suspect> suspects) {
    const Exploration& found = findings.found;
    const InTexts texts(findings.bot);
    std::set<std::pair<Place, std::string>> told;
    for (const auto& [gap, mishap] : found.gaps) {
        if (is_limit(findings.bot, gap)) continue;
        // In two languages: the first one written is marked.
        if (!told.emplace(gap.text, gap.name).second) continue;
        tell_gap(findings, gap, mark_of_gap(findings.folder, gap), mishap);
    }
    for (const Suspect& suspect : suspects) {
        const Place text = texts.text_of(suspect);
        const bool played = suspect.text.line != 0 && found.size.thorough &&
                            (found.said.contains(text) || texts.is_again(text));
        if (!played && !told.contains({text, suspect.name})) tell_as_it_is(suspect.told, findings.report);
    }
}

}  // namespace frontdesk
