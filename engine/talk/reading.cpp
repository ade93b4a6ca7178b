// SPDX-License-Identifier: MIT
#include "engine/talk/reading.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "engine/talk/forms.hpp"
#include "engine/talk/offering.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/walking.hpp"
#include "engine/text/characters.hpp"
#include "engine/text/puzzled.hpp"
#include "engine/text/recognise/recognise.hpp"
#include "engine/text/words.hpp"

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

// Collects what matches, step by step. Without a table to fill it stops at the first.
class Reader {
public:
    Reader(const Scene& scene,
           std::string_view text,
           std::span<const Attachment> attachments,
           std::vector<Candidate>* table)
        : scene_(scene),
          bot_(scene.bot),
          text_(text),
          attachments_(attachments),
          words_(fold(text)),
          table_(table) {
        const Menu* menu = std::get_if<Menu>(&scene.state().then);
        // A question that is asked for a correction waits instead of the menu.
        if (menu != nullptr) options_ = visible(scene, menu->options);
        faq_ = scene.next.faq.empty() ? std::nullopt : bot_.find_faq(scene.next.faq);
        waiting_ = waiting_question(scene);
    }

    std::optional<Match> read() {
        using Step = void (Reader::*)();
        constexpr std::array<Step, 7> steps = {
            &Reader::whole,  &Reader::correction,      &Reader::answer,  &Reader::number,
            &Reader::within, &Reader::doubtful_answer, &Reader::by_score};
        for (const Step step : steps) {
            (this->*step)();
            if (found_ && table_ == nullptr) break;
        }
        return std::move(found_);
    }

private:
    struct Found {
        WordMatch kind;
        Match match;
        Candidate candidate;
    };

    void add(Match match, Candidate candidate) {
        if (table_ != nullptr) {
            if (found_) candidate.verdict = "something before it answers";
            tell(std::move(candidate));
        }
        if (!found_) found_ = std::move(match);
    }

    void refuse(Candidate candidate, std::string why) {
        if (table_ == nullptr) return;
        candidate.verdict = std::move(why);
        tell(std::move(candidate));
    }

    // A phrase that stands for all languages is one candidate.
    void tell(Candidate candidate) {
        const auto same = [&](const Candidate& one) {
            return one.step == candidate.step && one.rule == candidate.rule && one.what == candidate.what &&
                   one.how == candidate.how && one.place == candidate.place;
        };
        if (std::ranges::none_of(*table_, same)) table_->push_back(std::move(candidate));
    }

    // Of one source, by kind and then in the order of the files, the customer's language first.
    template <class Make>
    void collect(std::vector<Found>& into,
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
    void settle(std::vector<Found> found) {
        std::ranges::stable_sort(found, {}, &Found::kind);
        for (Found& one : found) add(std::move(one.match), std::move(one.candidate));
    }

    using Made = std::optional<std::pair<Match, Place>>;

    Made option(const std::vector<ChoiceIndex>& all, std::uint32_t index) const {
        const ChoiceIndex choice = all[index];
        if (!holds(scene_, bot_.choices[choice].only_if)) return std::nullopt;
        return std::pair{Match{MatchedOption{choice}}, bot_.choices[choice].place};
    }
    Made trigger(const Trigger& trigger) const {
        if (!may_fire(scene_, trigger)) return std::nullopt;
        return std::pair{Match{MatchedTrigger{&trigger}}, trigger.place};
    }
    Made faq(std::uint32_t index) const {
        if (!holds(scene_, bot_.faqs[index].only_if)) return std::nullopt;
        return std::pair{Match{MatchedFaq{index}}, bot_.faqs[index].place};
    }

    void whole() {
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

    void
    menu_whole(std::vector<Found>& found, const StatePhrases& phrases, const std::vector<ChoiceIndex>& all) {
        const auto make = [&](const PhraseTarget& target) { return option(all, target.index); };
        collect(found, phrases.labels, phrases.labels.index.whole(words_), 3, "option", make);
        other_labels(found, all);
        if (words_.empty()) return;
        collect(found, phrases.also, phrases.also.index.whole(words_), 3, "option's also", make);
    }

    // Labels that the index cannot hold: those with placeholders, and those without letters ("👍"), which are
    // compared as they stand. A menu has some dozens of options at most.
    void other_labels(std::vector<Found>& found, const std::vector<ChoiceIndex>& all) {
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

    void correction() {
        auto correction = find_correction(scene_, words_);
        if (!correction) return;
        Candidate candidate{4, "correction", correction->phrase, "", {}, correction->place};
        Reason reason{"correction", correction->phrase, correction->place};
        add({std::move(*correction), {}, std::move(reason)}, std::move(candidate));
    }

    void answer() {
        if (waiting_.question == nullptr || scene_.next.form->choosing) return;
        Answer answer = read_answer(scene_, *waiting_.question, text_, attachments_);
        const std::string& key = scene_.next.form->question;
        Candidate candidate{4, "answer", key, {}, {}, waiting_.question->place};
        if (answer.kind == Answer::Kind::wrong)
            return refuse(std::move(candidate), "the question does not take it");
        if (answer.doubtful) {
            doubtful_ = std::move(answer);
            return;
        }
        take(std::move(answer), std::move(candidate));
    }

    // "eine Tasche" answers "how many?", but "eine Beschwerde" does not where "Beschwerde" is a trigger.
    void doubtful_answer() {
        if (!doubtful_) return;
        const std::string& key = scene_.next.form->question;
        take(std::move(*doubtful_), {5, "answer", key, {}, {}, waiting_.question->place});
    }

    void take(Answer answer, Candidate candidate) {
        const std::string& key = scene_.next.form->question;
        for (const Value& value : answer.values)
            candidate.how += (candidate.how.empty() ? "read as " : " or ") + to_text(value);
        add({std::move(answer), {}, {"answer", key, waiting_.question->place}}, std::move(candidate));
    }

    // "2", "the second one". A menu that was never shown has no second option for the customer.
    void number() {
        if (scene_.next.state.empty() || options_.empty() || waiting_.question != nullptr) return;
        const RecogniseContext context{.language = scene_.language_code(),
                                       .languages = bot_.languages,
                                       .now = bot_.zone.to_local(scene_.now),
                                       .region = {}};
        const auto at = recognise_ordinal_choice(text_, context, options_.size());
        if (!at) return;
        const ChoiceIndex index = options_[*at];
        const Place place = bot_.choices[index].place;
        const std::string what = std::to_string(*at + 1);
        add({MatchedOption{index}, {}, {"option number", what, place}},
            {5, "option number", what, {}, {}, place});
    }

    void within() {
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

    void regexes(std::vector<Found>& found, const std::vector<Trigger>& triggers, const std::string& rule) {
        for (const Trigger& trigger : triggers) {
            if (trigger.when.kind != Occasion::Kind::regex || !trigger.when.pattern) continue;
            if (!may_fire(scene_, trigger) || !pattern_within(*trigger.when.pattern, text_)) continue;
            found.push_back(
                {WordMatch::exact,
                 {MatchedTrigger{&trigger}, {}, {rule + " regex", trigger.when.is, trigger.place}},
                 {5, rule, trigger.when.is, "regex", {}, trigger.place}});
        }
    }

    // The customer's language first, then the others; the first that is sure answers.
    void by_score() {
        // A greeting, or a "what?", shares words with a question at most by chance.
        if (words_.empty() || greeting_language(scene_, text_) || is_puzzled_in_any()) return;
        std::optional<std::pair<LanguageIndex, Ranking>> unsure;
        for (const LanguageIndex language : languages_in_turn()) {
            Ranking ranking = bot_.faq_models[language].rank(text_);
            std::erase_if(ranking.best,
                          [&](const ScoredFaq& one) { return !holds(scene_, bot_.faqs[one.faq].only_if); });
            if (ranking.best.empty()) continue;
            tell_scores(ranking);
            if (ranking.verdict == Ranking::Verdict::answer) {
                const std::uint32_t faq = ranking.best.front().faq;
                return add_faq(language, faq, ranking);
            }
            if (ranking.verdict == Ranking::Verdict::did_you_mean && !unsure)
                unsure = {language, std::move(ranking)};
        }
        if (!unsure || waiting_.question != nullptr) return;
        const Ranking& ranking = unsure->second;
        const bool close = ranking.offered > 1 && ranking.best.front().score >= ranking.threshold;
        if (!close) return;
        CloseFaqs faqs;
        for (std::size_t i = 0; i < ranking.offered && i < ranking.best.size(); ++i)
            faqs.faqs.push_back(ranking.best[i].faq);
        const Place place = bot_.faqs[faqs.faqs.front()].place;
        add({std::move(faqs), unsure->first, {"faqs are close", {}, place}},
            {6, "faqs are close", {}, {}, {}, place});
    }

    bool is_puzzled_in_any() const {
        return std::ranges::any_of(bot_.languages,
                                   [&](const std::string& code) { return is_puzzled(words_, code); });
    }

    std::vector<LanguageIndex> languages_in_turn() const {
        std::vector<LanguageIndex> order{scene_.language};
        for (LanguageIndex i = 0; i < bot_.languages.size(); ++i)
            if (i != scene_.language) order.push_back(i);
        return order;
    }

    void add_faq(LanguageIndex language, std::uint32_t faq, const Ranking& ranking) {
        const Faq& of = bot_.faqs[faq];
        const std::string how =
            fmt::format("score {:.2f} of {:.2f}", ranking.best.front().score, ranking.threshold);
        add({MatchedFaq{faq}, language, {"faq by score", of.id, of.place}},
            {6, "faq by score", of.id, how, {}, of.place});
    }

    void tell_scores(const Ranking& ranking) {
        if (table_ == nullptr) return;
        for (std::size_t i = ranking.verdict == Ranking::Verdict::answer ? 1 : 0; i < ranking.best.size();
             ++i) {
            const Faq& of = bot_.faqs[ranking.best[i].faq];
            const bool enough = ranking.best[i].score >= ranking.threshold;
            refuse({6,
                    "faq by score",
                    of.id,
                    fmt::format("score {:.2f} of {:.2f}", ranking.best[i].score, ranking.threshold),
                    {},
                    of.place},
                   enough ? "another FAQ is nearer" : "not near enough");
        }
    }

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

}  // namespace

std::optional<Match> read_text(const Scene& scene,
                               std::string_view text,
                               std::span<const Attachment> attachments,
                               std::vector<Candidate>* candidates) {
    return Reader{scene, text, attachments, candidates}.read();
}

std::vector<std::uint32_t> nearest_faqs(const Scene& scene, std::string_view text, std::size_t most) {
    std::vector<std::uint32_t> faqs;
    for (const ScoredFaq& one : scene.bot.faq_models[scene.language].rank(text).best)
        if (faqs.size() < most && one.score > 0.1 && holds(scene, scene.bot.faqs[one.faq].only_if))
            faqs.push_back(one.faq);
    return faqs;
}

std::optional<LanguageIndex> greeting_language(const Scene& scene, std::string_view text) {
    const Words words = fold(text);
    if (is_greeting(words, scene.language_code())) return scene.language;
    for (std::size_t i = 0; i < scene.bot.languages.size(); ++i)
        if (is_greeting(words, scene.bot.languages[i])) return static_cast<LanguageIndex>(i);
    return std::nullopt;
}

bool may_fire(const Scene& scene, const Trigger& trigger) {
    if (!trigger.in.empty() && std::ranges::find(trigger.in, scene.state_index()) == trigger.in.end())
        return false;
    return holds(scene, trigger.only_if);
}

}  // namespace frontdesk
