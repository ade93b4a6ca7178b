// SPDX-License-Identifier: MIT
// FAQs by how like the message is to the ways of asking them.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "engine/talk/rendering.hpp"
#include "engine/talk/text_reader.hpp"
#include "engine/text/puzzled.hpp"

namespace frontdesk {

// The customer's language first, then the others; the first that is sure answers.
void TextReader::by_score() {
    // A greeting, or a "what?", shares words with a question at most by chance.
    if (words_.empty() || greeting_language(scene_, text_) || is_puzzled_in_any()) return;
    std::optional<std::pair<LanguageIndex, Ranking>> unsure;
    for (const LanguageIndex language : languages_in_turn()) {
        Ranking ranking = bot_.faq_models[language].rank(
            words_, [&](std::uint32_t faq) { return holds(scene_, bot_.faqs[faq].only_if); });
        if (ranking.best.empty()) continue;
        tell_scores(language, ranking);
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

void TextReader::add_faq(LanguageIndex language, std::uint32_t faq, const Ranking& ranking) {
    const Faq& of = bot_.faqs[faq];
    const std::string how =
        fmt::format("score {:.2f} of {:.2f}", ranking.best.front().score, ranking.threshold);
    add({MatchedFaq{faq}, language, {"faq by score", of.id, of.place}},
        {6, "faq by score", of.id, how, {}, of.place});
}

void TextReader::tell_scores(LanguageIndex language, const Ranking& ranking) {
    if (table_ == nullptr) return;
    for (std::size_t i = ranking.verdict == Ranking::Verdict::answer ? 1 : 0; i < ranking.best.size(); ++i) {
        const Faq& of = bot_.faqs[ranking.best[i].faq];
        const double needed =
            i == 0 ? ranking.threshold : bot_.faq_models[language].threshold(ranking.best[i].faq);
        const bool enough = ranking.best[i].score >= needed;
        refuse({6,
                "faq by score",
                of.id,
                fmt::format("score {:.2f} of {:.2f}", ranking.best[i].score, needed),
                {},
                of.place},
               enough ? "another FAQ is nearer" : "not near enough");
    }
}

bool TextReader::is_puzzled_in_any() const {
    return std::ranges::any_of(bot_.languages,
                               [&](const std::string& code) { return is_puzzled(words_, code); });
}

std::vector<LanguageIndex> TextReader::languages_in_turn() const {
    std::vector<LanguageIndex> order{scene_.language};
    for (LanguageIndex i = 0; i < bot_.languages.size(); ++i)
        if (i != scene_.language) order.push_back(i);
    return order;
}

std::vector<std::uint32_t> nearest_faqs(const Scene& scene, std::string_view text, std::size_t most) {
    std::vector<std::uint32_t> faqs;
    for (const ScoredFaq& one : scene.bot.faq_models[scene.language].rank(text).best)
        if (faqs.size() < most && one.score > 0.1 && holds(scene, scene.bot.faqs[one.faq].only_if))
            faqs.push_back(one.faq);
    return faqs;
}

}  // namespace frontdesk
