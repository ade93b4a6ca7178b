// SPDX-License-Identifier: MIT
#include "engine/talk/reading.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/talk/offering.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/text_reader.hpp"
#include "engine/text/recognise/recognise.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {

TextReader::TextReader(const Scene& scene,
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

std::optional<Match> TextReader::read() {
    using Step = void (TextReader::*)();
    constexpr std::array<Step, 7> steps = {
        &TextReader::whole,  &TextReader::correction,      &TextReader::answer,  &TextReader::number,
        &TextReader::within, &TextReader::doubtful_answer, &TextReader::by_score};
    for (const Step step : steps) {
        (this->*step)();
        if (found_ && table_ == nullptr) break;
    }
    return std::move(found_);
}

void TextReader::add(Match match, Candidate candidate) {
    if (table_ != nullptr) {
        if (found_) candidate.verdict = "something before it answers";
        tell(std::move(candidate));
    }
    if (!found_) found_ = std::move(match);
}

void TextReader::refuse(Candidate candidate, std::string why) {
    if (table_ == nullptr) return;
    candidate.verdict = std::move(why);
    tell(std::move(candidate));
}

// A phrase that stands for all languages is one candidate.
void TextReader::tell(Candidate candidate) {
    const auto same = [&](const Candidate& one) {
        return one.step == candidate.step && one.rule == candidate.rule && one.what == candidate.what &&
               one.how == candidate.how && one.place == candidate.place;
    };
    if (std::ranges::none_of(*table_, same)) table_->push_back(std::move(candidate));
}

void TextReader::correction() {
    auto correction = find_correction(scene_, words_);
    if (!correction) return;
    Candidate candidate{4, "correction", correction->phrase, "", {}, correction->place};
    Reason reason{"correction", correction->phrase, correction->place};
    add({std::move(*correction), {}, std::move(reason)}, std::move(candidate));
}

void TextReader::answer() {
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
void TextReader::doubtful_answer() {
    if (!doubtful_) return;
    const std::string& key = scene_.next.form->question;
    take(std::move(*doubtful_), {5, "answer", key, {}, {}, waiting_.question->place});
}

void TextReader::take(Answer answer, Candidate candidate) {
    const std::string& key = scene_.next.form->question;
    for (const Value& value : answer.values)
        candidate.how += (candidate.how.empty() ? "read as " : " or ") + to_text(value);
    add({std::move(answer), {}, {"answer", key, waiting_.question->place}}, std::move(candidate));
}

// "2", "the second one". A menu that was never shown has no second option for the customer.
void TextReader::number() {
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

std::optional<Match> read_text(const Scene& scene,
                               std::string_view text,
                               std::span<const Attachment> attachments,
                               std::vector<Candidate>* candidates) {
    return TextReader{scene, text, attachments, candidates}.read();
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
