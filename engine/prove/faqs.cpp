// SPDX-License-Identifier: MIT
// [faq-confusion]: a phrasing that another FAQ answers, or would if it were written a little differently.
// [faq-hides-trigger]: a phrasing with the words of a trigger or an option in it. [answer-is-old]: one to
// look at again.
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/prove/conditions.hpp"
#include "engine/prove/rules.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t most_words_to_blame = 3;

// "a", "b": the worst first.
std::string first_words(const std::vector<std::string>& words) {
    const std::size_t many = std::min(words.size(), most_words_to_blame);
    return listed({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(many)});
}

void tell_old(const Bot& bot, const BotFolder& folder, Instant now, Report& report) {
    const auto today =
        std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(bot.zone.to_local(now))};
    for (const Faq& faq : bot.faqs) {
        if (!faq.review_by || *faq.review_by >= today) continue;
        const std::string day = to_text(Value{*faq.review_by});
        report
            .warning("answer-is-old", mark_in_source(folder, faq.place, day),
                     {"the answer of \"{}\" was to be read again by {}",
                      "odpowiedź \"{}\" trzeba było przejrzeć do {}"},
                     faq.id, day)
            .note({"this day is over", "ten dzień już minął"})
            .advise({"read the answer, correct what has changed, and give it a later day",
                     "przeczytaj odpowiedź, popraw, co się zmieniło, i wpisz późniejszy dzień"});
    }
}

class Faqs {
public:
    Faqs(const Bot& bot, const BotFolder& folder, LanguageIndex language, Report& report)
        : bot_(bot), folder_(folder), language_(language), report_(report) {}

    void tell() {
        for (std::uint32_t i = 0; i < bot_.faqs.size(); ++i) {
            const Faq& faq = bot_.faqs[i];
            if (faq.only_if || language_ >= faq.ask.size()) continue;
            for (const std::string& phrasing : faq.ask[language_]) {
                tell_lost(i, phrasing);
                tell_triggers(faq, phrasing);
            }
        }
        tell_near();
    }

private:
    Mark mark_of_phrasing(const Faq& faq, std::string_view phrasing) const {
        return mark_in_source(folder_, faq.place, phrasing);
    }

    // Written exactly so, and yet another FAQ answers.
    void tell_lost(std::uint32_t of, const std::string& phrasing) {
        const Ranking ranking = bot_.faq_models[language_].rank(phrasing);
        if (ranking.verdict != Ranking::Verdict::answer || ranking.best.empty()) return;
        const std::uint32_t winner = ranking.best.front().faq;
        if (winner == of || winner >= bot_.faqs.size() || bot_.faqs[winner].only_if) return;
        report_
            .error("faq-confusion", mark_of_phrasing(bot_.faqs[of], phrasing),
                   {"\"{}\" is answered by another FAQ, \"{}\"", "na \"{}\" odpowiada inne FAQ, \"{}\""},
                   phrasing, bot_.faqs[winner].id)
            .see({bot_.faqs[winner].place, 1, 0, {}}, {"this one answers", "odpowiada to"})
            .advise({"take the phrasing out in one of the two places",
                     "usuń to sformułowanie w jednym z tych dwóch miejsc"});
    }

    // Two FAQs that take phrasings from each other, so that customers get the wrong answer for sure.
    void tell_near() {
        const FaqModel& model = bot_.faq_models[language_];
        std::set<std::pair<std::uint32_t, std::uint32_t>> told;
        for (const Confusion& confusion : model.self_test()) {
            if (confusion.rival_score < model.threshold(confusion.rival) ||
                confusion.rival_score < 2 * confusion.own_score)
                continue;
            if (confusion.faq >= bot_.faqs.size() || confusion.rival >= bot_.faqs.size()) continue;
            if (!told.emplace(std::minmax(confusion.faq, confusion.rival)).second) continue;
            tell_confusion(confusion);
        }
    }

    void tell_confusion(const Confusion& confusion) {
        const Faq& faq = bot_.faqs[confusion.faq];
        const Faq& rival = bot_.faqs[confusion.rival];
        auto entry =
            report_.warning("faq-confusion", mark_of_phrasing(faq, faq.ask[language_][confusion.phrasing]),
                            {"who writes this in other words gets the answer of \"{}\"",
                             "kto napisze to innymi słowami, dostanie odpowiedź \"{}\""},
                            rival.id);
        if (!confusion.words.empty()) entry.note({"because of {}", "przez {}"}, first_words(confusion.words));
        entry.see({rival.place, 1, 0, {}}, {"this one answers then", "wtedy odpowiada to"})
            .advise({"add phrasings to \"{}\" that have words of their own",
                     "dodaj do \"{}\" sformułowania z własnymi słowami"},
                    faq.id);
    }

    // Written exactly so, the FAQ answers; with a word more or less, what hears the words in it comes first.
    void tell_triggers(const Faq& faq, const std::string& phrasing) {
        const Words words = fold(phrasing);
        look_in(bot_.phrases, words, [&](const PhraseTarget& target) {
            if (target.kind != PhraseTarget::Kind::trigger) return;
            const Trigger& trigger = bot_.triggers[target.index];
            const bool answers = !trigger.say.empty() || trigger.then.index() != 0 || trigger.call;
            if (answers && !trigger.only_if && trigger.in.empty())
                tell_hidden(faq, phrasing, target.phrase, trigger.place);
        });
        for (std::size_t i = 0; i < bot_.states.size(); ++i) {
            const State& state = bot_.states[i];
            look_in(bot_.state_phrases[i].on, words, [&](const PhraseTarget& target) {
                const Trigger& trigger = state.on[target.index];
                if (!trigger.only_if) tell_hidden(faq, phrasing, target.phrase, trigger.place);
            });
        }
    }

    template <class Visit>
    void look_in(const Phrasebook& book, const Words& words, const Visit& visit) {
        const auto whole = book.index.whole(words);
        for (const PhraseMatch& match : book.index.within(words)) {
            // What is nearly this word, or a word of another language, may be meant otherwise.
            if (match.kind != WordMatch::exact || book.targets[match.id].language != language_) continue;
            // The same words are told as [hidden-phrase].
            const auto same = [&](const PhraseMatch& one) { return one.id == match.id; };
            if (std::ranges::none_of(whole, same)) visit(book.targets[match.id]);
        }
    }

    void tell_hidden(const Faq& faq, const std::string& phrasing, const std::string& phrase, Place by) {
        if (!told_.emplace(faq.place, by).second) return;
        report_
            .warning("faq-hides-trigger", mark_of_phrasing(faq, phrasing),
                     {"this FAQ answers although the words of a trigger are in it: \"{}\"",
                      "to FAQ odpowiada, choć są w nim słowa triggera: \"{}\""},
                     phrase)
            .note({"written exactly so; with a word more the trigger answers",
                   "tylko gdy klient napisze dokładnie to; gdy doda choć słowo, odpowie trigger"})
            .see({by, 1, 0, {}}, {"this trigger", "ten trigger"})
            .advise({"ask it here in other words, or give the trigger a longer phrase",
                     "wpisz tu inne słowa albo daj triggerowi dłuższą frazę"});
    }

    const Bot& bot_;
    const BotFolder& folder_;
    LanguageIndex language_;
    Report& report_;
    std::set<std::pair<Place, Place>> told_;
};

}  // namespace

void prove_faqs(const Bot& bot, const BotFolder& folder, Instant now, Report& report) {
    tell_old(bot, folder, now, report);
    for (std::size_t i = 0; i < bot.faq_models.size(); ++i)
        Faqs(bot, folder, static_cast<LanguageIndex>(i), report).tell();
}

}  // namespace frontdesk
