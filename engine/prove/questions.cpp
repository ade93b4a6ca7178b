// SPDX-License-Identifier: MIT
// [no-answer-fits]: a question that nobody can answer.
#include <algorithm>
#include <cmath>

#include "engine/prove/conditions.hpp"
#include "engine/prove/rules.hpp"

namespace frontdesk {
namespace {

bool is_fixed(const Limit& limit) { return limit.from == Limit::From::fixed; }

bool is_below(const Value& one, const Value& other) { return one.index() == other.index() && one < other; }

// A moving least only moves away from a fixed most; a fixed least may still be reached by a moving most. Two
// of one kind are compared where the bot is read.
bool least_is_above_most(const Question& question, LocalTime now) {
    if (!question.min || !question.max) return false;
    if (question.min->from == question.max->from || !is_fixed(*question.max)) return false;
    if (question.min->type == ValueType::time) return false;
    const auto least = limit_value(*question.min, now);
    const auto most = limit_value(*question.max, now);
    return least && most && is_below(*most, *least);
}

bool has_no_whole_number(const Question& question) {
    if (question.expect != Expect::whole_number || !question.min || !question.max) return false;
    const double* least = std::get_if<double>(&question.min->value);
    const double* most = std::get_if<double>(&question.max->value);
    return least != nullptr && most != nullptr && *least <= *most && std::ceil(*least) > std::floor(*most);
}

bool is_never_open_within(const Bot& bot, const Question& question) {
    if (!question.within_hours || question.expect != Expect::time || bot.hours.always) return false;
    if ((question.min && !is_fixed(*question.min)) || (question.max && !is_fixed(*question.max)))
        return false;
    const auto minutes = [](const std::optional<Limit>& limit, int otherwise) {
        const TimeOfDay* time = limit ? std::get_if<TimeOfDay>(&limit->value) : nullptr;
        return time != nullptr ? time->minutes : otherwise;
    };
    const int least = minutes(question.min, 0);
    const int most = minutes(question.max, 1439);
    const auto meets = [&](const TimeRange& range) {
        return (range.from <= most && least < range.to) || least + 1440 < range.to;
    };
    const auto some = [&](const std::vector<TimeRange>& day) { return std::ranges::any_of(day, meets); };
    return std::ranges::none_of(bot.hours.open, some) &&
           std::ranges::none_of(bot.hours.except,
                                [&](const HoursException& except) { return some(except.ranges); });
}

bool refuses_all_choices(const Question& question) {
    if (question.choices.empty() || !question.pattern) return false;
    return std::ranges::none_of(question.choices, [&](const AnswerChoice& choice) {
        return matches_pattern(*question.pattern, choice.value);
    });
}

class Questions {
public:
    Questions(const Bot& bot, const BotFolder& folder, Instant now, Report& report)
        : bot_(bot), folder_(folder), now_(bot.zone.to_local(now)), report_(report) {}

    void look_at(const Question& question) {
        if (least_is_above_most(question, now_))
            return tell(question, "min",
                        {"the least is more than the most", "dolna granica jest większa od górnej"});
        if (has_no_whole_number(question))
            return tell(
                question, "min",
                {"no whole number lies between the limits", "między granicami nie ma liczby całkowitej"});
        if (is_never_open_within(bot_, question))
            return tell(question, "within",
                        {"between the limits it is never open", "między granicami nigdy nie jest otwarte"});
        if (refuses_all_choices(question))
            tell(question, "pattern",
                 {"the pattern fits none of the choices", "wzorzec nie pasuje do żadnej z opcji"});
    }

private:
    void tell(const Question& question, std::string_view key, Wording note) {
        report_
            .error("no-answer-fits", mark_in_source(folder_, question.place, key),
                   {"no answer to this question is ever taken",
                    "żadna odpowiedź na to pytanie nie zostanie przyjęta"})
            .note(note)
            .advise({"correct the limits", "popraw granice"});
    }

    const Bot& bot_;
    const BotFolder& folder_;
    LocalTime now_;
    Report& report_;
};

}  // namespace

void prove_questions(const Bot& bot, const BotFolder& folder, Instant now, Report& report) {
    Questions questions(bot, folder, now, report);
    for (const State& state : bot.states)
        if (const Form* form = std::get_if<Form>(&state.then))
            for (const Question& question : form->questions) questions.look_at(question);
}

}  // namespace frontdesk
