// SPDX-License-Identifier: MIT
#include "engine/talk/answers.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/talk/forms.hpp"
#include "engine/talk/hours.hpp"
#include "engine/talk/offering.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/text/characters.hpp"
#include "engine/text/phrase_index.hpp"
#include "engine/text/recognise/recognise.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t longest_answer = 2000;  // bytes of a text that is kept

RecogniseContext context_of(const Scene& scene, const Question& question) {
    return {.language = scene.language_code(),
            .languages = scene.bot.languages,
            .now = scene.bot.zone.to_local(scene.now),
            .region = question.region};
}

std::string bounded(std::string_view text) {
    if (text.size() <= longest_answer) return std::string{text};
    std::size_t end = longest_answer;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string{text.substr(0, end)};
}

// Is the message one of the words that mean "none", with at most `more` words behind it?
bool says_none(const Scene& scene, const Question& question, std::string_view text, std::size_t more) {
    const Words words = fold(text);
    if (words.empty()) return false;
    for (std::size_t i = 0; i < question.optional.size(); ++i) {
        const std::string& code = scene.bot.languages[std::min(i, scene.bot.languages.size() - 1)];
        const Words bare = without_courtesy(words, code);
        for (const std::string& phrase : question.optional[i]) {
            const Words none = without_courtesy(fold(phrase), code);
            if (bare.size() < none.size() || bare.size() > none.size() + more) continue;
            if (none.empty() && !bare.empty()) continue;
            if (std::equal(none.begin(), none.end(), bare.begin())) return true;
        }
    }
    return false;
}

// "nie mam", "no picture sorry" where "nie" and "no" mean none. A text and a choice are taken at their word.
bool begins_with_none(const Scene& scene, const Question& question, std::string_view text) {
    constexpr std::size_t few_more = 2;
    if (question.expect == Expect::text || question.expect == Expect::choice) return false;
    return text.find('?') == std::string_view::npos && says_none(scene, question, text, few_more);
}

// What a customer writes around a code: "kl1234!", "(KL 1234)".
std::string_view without_punctuation(std::string_view text) {
    constexpr std::string_view around = ".,;:!?()[]{}<>\"'*_~-/ \t\n";
    const std::size_t first = text.find_first_not_of(around);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(around) - first + 1);
}

// The text as it stands, or else what is left of it without the signs around it.
std::vector<Value> text_of(const Question& question, std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return {};
    if (question.pattern && !matches_pattern(*question.pattern, text))
        if (const auto bare = without_punctuation(text); !bare.empty()) text = bare;
    return {Value{bounded(text)}};
}

std::vector<Value> sent(std::span<const Attachment> attachments, Expect expect) {
    for (const Attachment& attachment : attachments) {
        if (attachment.url.empty() || !attachment.sticker.empty()) continue;
        const bool picture = attachment.type == "image";
        if (picture || (expect == Expect::file && attachment.type != "sticker"))
            return {Value{attachment.url}};
    }
    return {};
}

// The only choice that stands in a short message as whole words: "I would like the window seat". A question
// names what it asks about and chooses nothing.
std::optional<std::size_t> named_in(std::string_view text, const std::vector<ChoiceWords>& choices) {
    constexpr std::size_t longest = 8;  // words
    const Words words = fold(text);
    if (words.size() > longest || text.find('?') != std::string_view::npos) return std::nullopt;
    PhraseIndex index;
    for (std::size_t i = 0; i < choices.size(); ++i)
        for (const std::string& phrase : choices[i].phrases)
            index.add_literal(phrase, {}, static_cast<std::uint32_t>(i));
    std::optional<std::size_t> named;
    for (const PhraseMatch& match : index.within(words)) {
        if (named && *named != match.id) return std::nullopt;
        named = match.id;
    }
    return named;
}

std::vector<Value> chosen(const Scene& scene, const Question& question, std::string_view text) {
    std::vector<ChoiceWords> choices;
    for (const AnswerChoice& choice : question.choices) {
        ChoiceWords words;
        for (std::size_t i = 0; i < scene.bot.languages.size(); ++i)
            words.phrases.push_back(render(scene, choice.label, static_cast<LanguageIndex>(i)));
        for (const auto& in_language : choice.also)
            words.phrases.insert(words.phrases.end(), in_language.begin(), in_language.end());
        choices.push_back(std::move(words));
    }
    std::vector<Value> values;
    for (const std::size_t index : recognise_choice(text, context_of(scene, question), choices))
        values.emplace_back(question.choices[index].value);
    if (values.empty())
        if (const auto index = named_in(text, choices)) values.emplace_back(question.choices[*index].value);
    return values;
}

// The half that was answered before: FormProgress::meant has the one value.
std::optional<Value> half_before(const Scene& scene) {
    const std::vector<Value>& meant = scene.next.form->meant;
    if (meant.size() != 1) return std::nullopt;
    const ValueType type = type_of(meant.front());
    return type == ValueType::date || type == ValueType::time ? std::optional{meant.front()} : std::nullopt;
}

LocalTime joined(const Value& one, const Value& other) {
    const bool first = std::holds_alternative<Date>(one);
    const Date date = std::get<Date>(first ? one : other);
    return LocalTime{std::chrono::local_days{date}} +
           std::chrono::minutes{std::get<TimeOfDay>(first ? other : one).minutes};
}

// Both in one message, or what was missing before.
Readings date_with_time(const Scene& scene, std::string_view text, const RecogniseContext& context) {
    Readings both = recognise_date_time(text, context);
    const auto before = half_before(scene);
    if (!both.none() || !before) return both;
    const bool has_date = std::holds_alternative<Date>(*before);
    both = has_date ? recognise_time(text, context) : recognise_date(text, context);
    for (Value& value : both.values) value = joined(*before, value);
    return both;
}

Readings written(const Scene& scene, const Question& question, std::string_view text) {
    const RecogniseContext context = context_of(scene, question);
    switch (question.expect) {
    case Expect::text: return {text_of(question, text)};
    case Expect::number: return recognise_number(text, context);
    case Expect::whole_number: return recognise_whole_number(text, context);
    case Expect::yes_no: return recognise_yes_no(text, context);
    case Expect::choice: return {chosen(scene, question, text)};
    case Expect::date: return recognise_date(text, context);
    case Expect::time: return recognise_time(text, context);
    case Expect::date_time: return date_with_time(scene, text, context);
    case Expect::email: return recognise_email(text, context);
    case Expect::phone: return recognise_phone(text, context);
    case Expect::url: return recognise_url(text, context);
    case Expect::photo:
    case Expect::file: return {};
    }
    return {};
}

// What an earlier answer could have meant, if this one says which: "the second one", or what was shown.
std::optional<Value> meant(const Scene& scene, const Question& question, std::string_view text) {
    const std::vector<Value>& readings = scene.next.form->meant;
    if (readings.empty() || half_before(scene)) return std::nullopt;
    std::vector<ChoiceWords> choices;
    for (const Value& value : readings) choices.push_back({{shown(scene, &question, value)}});
    const auto indices = recognise_choice(text, context_of(scene, question), choices);
    if (indices.size() != 1) return std::nullopt;
    return readings[indices.front()];
}

bool within_opening_hours(const Scene& scene, const Value& value) {
    const Bot& bot = scene.bot;
    if (const auto* at = std::get_if<LocalTime>(&value))
        return is_open(bot.hours, bot.zone, bot.zone.to_instant(*at));
    using std::chrono::days;
    const auto open_on = [&](std::chrono::local_days day) {
        const Instant from = bot.zone.to_instant(day);
        const auto next = next_open(bot.hours, bot.zone, from);
        return next && *next < bot.zone.to_instant(day + days{1});
    };
    if (const auto* date = std::get_if<Date>(&value)) return open_on(std::chrono::local_days{*date});
    const auto* time = std::get_if<TimeOfDay>(&value);
    if (time == nullptr) return true;
    // A time alone may be of any day of the coming week.
    const auto today = std::chrono::floor<days>(bot.zone.to_local(scene.now));
    for (int i = 0; i < 7; ++i)
        if (is_open(bot.hours, bot.zone,
                    bot.zone.to_instant(today + days{i} + std::chrono::minutes{time->minutes})))
            return true;
    return false;
}

bool fits_in_half(const Scene& scene, const Question& question, const Value& half) {
    if (question.within_hours && !within_opening_hours(scene, half)) return false;
    const auto* date = std::get_if<Date>(&half);
    if (date == nullptr) return true;
    const LocalTime now = scene.bot.zone.to_local(scene.now);
    const LocalTime begins{std::chrono::local_days{*date}};
    const auto moment = [&](const std::optional<Limit>& limit) -> std::optional<LocalTime> {
        const auto value = limit ? limit_value(*limit, now) : std::nullopt;
        const auto* at = value ? std::get_if<LocalTime>(&*value) : nullptr;
        return at == nullptr ? std::nullopt : std::optional{*at};
    };
    const auto least = moment(question.min);
    const auto most = moment(question.max);
    return !(least && begins + std::chrono::days{1} <= *least) && !(most && *most < begins);
}

// A date or a time alone, where both are wanted.
std::optional<Value> half_of(const Scene& scene, const Question& question, std::string_view text) {
    if (question.expect != Expect::date_time) return std::nullopt;
    const RecogniseContext context = context_of(scene, question);
    Readings half = recognise_date(text, context);
    if (half.none()) half = recognise_time(text, context);
    if (!half.sure() || !fits_in_half(scene, question, half.values.front())) return std::nullopt;
    return half.values.front();
}

}  // namespace

bool fits(const Scene& scene, const Question& question, const Value& value) {
    const LocalTime now = scene.bot.zone.to_local(scene.now);
    const auto below = [](const Value& one, const Value& other) {
        return one.index() == other.index() && one < other;
    };
    if (question.min)
        if (const auto least = limit_value(*question.min, now); least && below(value, *least)) return false;
    if (question.max)
        if (const auto most = limit_value(*question.max, now); most && below(*most, value)) return false;
    if (question.within_hours && !within_opening_hours(scene, value)) return false;
    return !question.pattern || matches_pattern(*question.pattern, to_text(value));
}

Answer read_answer(const Scene& scene,
                   const Question& question,
                   std::string_view text,
                   std::span<const Attachment> attachments) {
    if (says_none(scene, question, text, 0)) return {Answer::Kind::none, {}};
    if (const auto value = meant(scene, question, text)) return {Answer::Kind::value, {*value}};
    Readings read = question.expect == Expect::photo || question.expect == Expect::file
                        ? Readings{sent(attachments, question.expect)}
                        : written(scene, question, text);
    std::erase_if(read.values, [&](const Value& value) { return !fits(scene, question, value); });
    if (read.none()) {
        if (const auto half = half_of(scene, question, text)) return {Answer::Kind::half, {*half}};
        // A trigger that stands in the message comes first: "no, I want a person".
        if (begins_with_none(scene, question, text)) return {Answer::Kind::none, {}, /*doubtful=*/true};
        return {Answer::Kind::wrong, {}};
    }
    const auto kind = read.sure() ? Answer::Kind::value : Answer::Kind::several;
    return {kind, std::move(read.values), read.doubtful};
}

}  // namespace frontdesk
