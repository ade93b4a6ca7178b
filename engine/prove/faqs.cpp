// SPDX-License-Identifier: MIT
// [faq-confusion]: a phrasing that another FAQ answers. [answer-is-old]: one to look at again.
#include <algorithm>
#include <set>

#include "engine/prove/conditions.hpp"
#include "engine/prove/rules.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

void tell_old(const Bot& bot, const BotFolder& folder, Instant now, Report& report) {
    const auto today =
        std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(bot.zone.to_local(now))};
    for (const Faq& faq : bot.faqs) {
        if (!faq.review_by || *faq.review_by >= today) continue;
        report
            .warning("answer-is-old", mark_in_source(folder, faq.place, to_text(Value{*faq.review_by})),
                     {"this answer wanted a look before today", "tę odpowiedź trzeba było już przejrzeć"})
            .advise({"read it, correct it, and give it a later date",
                     "przeczytaj ją, popraw i podaj późniejszą datę"});
    }
}

// The phrasing with a word more, as a customer may write it: another FAQ must not win it.
void tell_lost(const Bot& bot, const BotFolder& folder, LanguageIndex language, Report& report) {
    const FaqModel& model = bot.faq_models[language];
    for (std::size_t i = 0; i < bot.faqs.size(); ++i) {
        const Faq& faq = bot.faqs[i];
        if (language >= faq.ask.size()) continue;
        for (const std::string& phrasing : faq.ask[language]) {
            const Ranking ranking = model.rank(phrasing);
            if (ranking.verdict != Ranking::Verdict::answer || ranking.best.empty()) continue;
            const std::uint32_t winner = ranking.best.front().faq;
            if (winner == i || winner >= bot.faqs.size() || faq.only_if || bot.faqs[winner].only_if) continue;
            report
                .error("faq-confusion", mark_in_source(folder, faq.place, phrasing),
                       {"\"{}\" is answered by another FAQ, \"{}\"", "na \"{}\" odpowiada inne FAQ, \"{}\""},
                       phrasing, bot.faqs[winner].id)
                .see({bot.faqs[winner].place, 1, 0, {}}, {"this one answers", "odpowiada to"})
                .advise({"take the phrasing out in one of the two places",
                         "usuń je w jednym z tych dwóch miejsc"});
        }
    }
}

// Two FAQs that take phrasings from each other, so that customers get the wrong answer for sure.
void tell_near(const Bot& bot, const BotFolder& folder, LanguageIndex language, Report& report) {
    const FaqModel& model = bot.faq_models[language];
    std::set<std::pair<std::uint32_t, std::uint32_t>> told;
    for (const Confusion& confusion : model.self_test()) {
        if (confusion.rival_score < model.threshold(confusion.rival) ||
            confusion.rival_score < 2 * confusion.own_score)
            continue;
        if (confusion.faq >= bot.faqs.size() || confusion.rival >= bot.faqs.size()) continue;
        if (!told.emplace(std::minmax(confusion.faq, confusion.rival)).second) continue;
        const Faq& faq = bot.faqs[confusion.faq];
        const std::string& phrasing = faq.ask[language][confusion.phrasing];
        report
            .warning("faq-confusion", mark_in_source(folder, faq.place, phrasing),
                     {"who writes nearly this gets the answer of \"{}\"",
                      "kto napisze podobnie, dostanie odpowiedź \"{}\""},
                     bot.faqs[confusion.rival].id)
            .see({bot.faqs[confusion.rival].place, 1, 0, {}}, {"this one answers", "odpowiada to"})
            .advise({"give this FAQ more phrasings with words of its own",
                     "dodaj temu FAQ więcej sformułowań z jego własnymi słowami"});
    }
}

}  // namespace

void prove_faqs(const Bot& bot, const BotFolder& folder, Instant now, Report& report) {
    tell_old(bot, folder, now, report);
    for (std::size_t i = 0; i < bot.faq_models.size(); ++i) {
        const auto language = static_cast<LanguageIndex>(i);
        tell_lost(bot, folder, language, report);
        tell_near(bot, folder, language, report);
    }
}

}  // namespace frontdesk
