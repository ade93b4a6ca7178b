// SPDX-License-Identifier: MIT
// Labels and phrases: which are the message, and which stand in it.
#include <algorithm>
#include <utility>

#include "engine/talk/offering.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/text_reader.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {
namespace {

std::string_view name_of(WordMatch kind) {
    switch (kind) {
    case WordMatch::exact: return "exact";
    case WordMatch::stem: return "stem";
    case WordMatch::typo: return "typing error";
    case WordMatch::synonym: return "synonym";
    }
    return "exact";
}

// "stem: liczbe = liczba": how the words met that are not the same.
std::string how(const PhraseMatch& match, const Words& words) {
    std::string text{name_of(match.kind)};
    const char* separator = ": ";
    for (const MatchedWord& one : match.matched) {
        if (one.kind == WordMatch::exact || one.at >= words.size()) continue;
        text += separator + words[one.at] + " = " + one.phrase_word;
        separator = ", ";
    }
    return text;
}

}  // namespace

void TextReader::whole() {
    std::vector<Found> found;
    if (faq_) menu_whole(found, bot_.faq_phrases[*faq_], bot_.faqs[*faq_].menu);
    const State& state = scene_.state();
    const StatePhrases& phrases = bot_.state_phrases[scene_.state_index()];
    if (const Menu* menu = std::get_if<Menu>(&state.then)) menu_whole(found, phrases, menu->options);
    if (!words_.empty()) {
        collect(found, phrases.on, phrases.on.index.whole(words_), 3, "on",
                [&](const PhraseTarget& target) { return trigger(state.on[target.index]); });
        const auto matches = bot_.phrases.index.whole(words_);
        collect(found, bot_.phrases, matches, 3, "trigger", [&](const PhraseTarget& target) -> Made {
            if (target.kind != PhraseTarget::Kind::trigger) return std::nullopt;
            return trigger(bot_.triggers[target.index]);
        });
        collect(found, bot_.phrases, matches, 3, "faq", [&](const PhraseTarget& target) -> Made {
            if (target.kind != PhraseTarget::Kind::faq) return std::nullopt;
            return faq(target.index);
        });
    }
    // A question that takes any text takes what is only nearly a phrase: names look like words.
    if (waiting_.question != nullptr && waiting_.question->expect == Expect::text)
        std::erase_if(found, [](const Found& one) { return one.kind != WordMatch::exact; });
    settle(std::move(found));
}

void TextReader::within() {
    if (words_.empty()) return;
    std::vector<Found> found;
    const State& state = scene_.state();
    const StatePhrases& phrases = bot_.state_phrases[scene_.state_index()];
    collect(found, phrases.on, phrases.on.index.within(words_), 5, "on in the message",
            [&](const PhraseTarget& target) { return trigger(state.on[target.index]); });
    regexes(found, state.on, "on");
    if (const Menu* menu = std::get_if<Menu>(&state.then))
        collect(found, phrases.also, phrases.also.index.within(words_), 5, "option's also in the message",
                [&](const PhraseTarget& target) { return option(menu->options, target.index); });
    if (faq_)
        collect(found, bot_.faq_phrases[*faq_].also, bot_.faq_phrases[*faq_].also.index.within(words_), 5,
                "option's also in the message",
                [&](const PhraseTarget& target) { return option(bot_.faqs[*faq_].menu, target.index); });
    collect(found, bot_.phrases, bot_.phrases.index.within(words_), 5, "trigger in the message",
            [&](const PhraseTarget& target) -> Made {
                if (target.kind != PhraseTarget::Kind::trigger) return std::nullopt;
                return trigger(bot_.triggers[target.index]);
            });
    regexes(found, bot_.triggers, "trigger");
    settle(std::move(found));
}

void TextReader::menu_whole(std::vector<Found>& found,
                            const StatePhrases& phrases,
                            const std::vector<ChoiceIndex>& all) {
    const auto make = [&](const PhraseTarget& target) { return option(all, target.index); };
    collect(found, phrases.labels, phrases.labels.index.whole(words_), 3, "option", make);
    other_labels(found, all);
    if (words_.empty()) return;
    collect(found, phrases.also, phrases.also.index.whole(words_), 3, "option's also", make);
}

// Labels that the index cannot hold: those with placeholders, and those without letters ("👍"), which are
// compared as they stand. A menu has some dozens of options at most.
void TextReader::other_labels(std::vector<Found>& found, const std::vector<ChoiceIndex>& all) {
    const std::string_view text = trimmed(text_);
    for (const ChoiceIndex index : visible(scene_, all)) {
        const Choice& choice = bot_.choices[index];
        for (std::size_t l = 0; l < choice.label.in.size(); ++l) {
            if (!words_.empty() && choice.label.in[l].is_plain()) continue;
            const std::string label = label_of(scene_, choice, static_cast<LanguageIndex>(l));
            const std::string& code = bot_.languages[l];
            const bool same = words_.empty()
                                  ? !text.empty() && trimmed(label) == text
                                  : without_courtesy(fold(label), code) == without_courtesy(words_, code);
            if (!same) continue;
            found.push_back({WordMatch::exact,
                             {MatchedOption{index}, {}, {"option", label, choice.place}},
                             {3, "option", label, "exact", {}, choice.place}});
            break;
        }
    }
}

void TextReader::regexes(std::vector<Found>& found,
                         const std::vector<Trigger>& triggers,
                         const std::string& rule) {
    for (const Trigger& trigger : triggers) {
        if (trigger.when.kind != Occasion::Kind::regex || !trigger.when.pattern) continue;
        if (!may_fire(scene_, trigger) || !pattern_within(*trigger.when.pattern, text_)) continue;
        found.push_back({WordMatch::exact,
                         {MatchedTrigger{&trigger}, {}, {rule + " regex", trigger.when.is, trigger.place}},
                         {5, rule, trigger.when.is, "regex", {}, trigger.place}});
    }
}

// Of one source, by kind and then in the order of the files, the customer's language first.
template <class Make>
void TextReader::collect(std::vector<Found>& into,
                         const Phrasebook& book,
                         const std::vector<PhraseMatch>& matches,
                         int step,
                         const char* rule,
                         Make make) {
    std::vector<Found> found;
    for (const PhraseMatch& match : matches) {
        const PhraseTarget& target = book.targets[match.id];
        const std::optional<std::pair<Match, Place>> made = make(target);
        if (!made) continue;
        Match result = made->first;
        result.language = target.language;
        result.reason = {rule, target.phrase, made->second};
        found.push_back({match.kind,
                         std::move(result),
                         {step, rule, target.phrase, how(match, words_), {}, made->second}});
    }
    std::ranges::stable_sort(found, {}, [&](const Found& one) {
        return std::pair{one.kind, one.match.language != scene_.language};
    });
    std::ranges::move(found, std::back_inserter(into));
}

// A lower kind never beats a higher one, whatever it belongs to.
void TextReader::settle(std::vector<Found> found) {
    std::ranges::stable_sort(found, {}, &Found::kind);
    for (Found& one : found) add(std::move(one.match), std::move(one.candidate));
}

TextReader::Made TextReader::option(const std::vector<ChoiceIndex>& all, std::uint32_t index) const {
    const ChoiceIndex choice = all[index];
    if (!holds(scene_, bot_.choices[choice].only_if)) return std::nullopt;
    return std::pair{Match{MatchedOption{choice}}, bot_.choices[choice].place};
}

TextReader::Made TextReader::trigger(const Trigger& trigger) const {
    if (!may_fire(scene_, trigger)) return std::nullopt;
    return std::pair{Match{MatchedTrigger{&trigger}}, trigger.place};
}

TextReader::Made TextReader::faq(std::uint32_t index) const {
    if (!holds(scene_, bot_.faqs[index].only_if)) return std::nullopt;
    return std::pair{Match{MatchedFaq{index}}, bot_.faqs[index].place};
}

}  // namespace frontdesk
