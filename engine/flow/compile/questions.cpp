// SPDX-License-Identifier: MIT
// Questions, and the forms that are made of them.
#include <algorithm>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/compile/phone_regions.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

Expect read_expect(Context& context, const Fields& fields) {
    const auto* entry = fields.find("expect");
    if (entry == nullptr) return fields.mentions("choices") ? Expect::choice : Expect::text;
    if (const auto expect = expect_of(read_word(entry->value))) return *expect;
    read_choice(context, *entry, Site::question);
    return Expect::text;
}

// Tells a setting that has no sense with this kind of answer.
void tell_senseless(Context& context, const NodeEntry& entry, Expect expect, Wording kinds) {
    context.report
        .error("senseless-setting", mark_of(entry),
               {"\"{}\" says nothing about an answer of the kind \"{}\"",
                "\"{}\" nie działa przy odpowiedzi typu \"{}\""},
               entry.key, name_of(expect))
        .advise({"it is for: {}", "działa przy: {}"}, kinds.in(context.report.language()));
}

bool has_limits(Expect expect) {
    const ValueType type = type_of(expect);
    return type == ValueType::number || type == ValueType::date || type == ValueType::time ||
           type == ValueType::date_time;
}

// Limits that count from the same moment can be compared before anything runs.
void check_some_answer_fits(Context& context, const Fields& fields, const Question& question) {
    if (!question.min || !question.max || question.min->from != question.max->from) return;
    constexpr LocalTime noon = std::chrono::local_days{std::chrono::days{20000}} + std::chrono::hours{12};
    const auto least = limit_value(*question.min, noon);
    const auto most = limit_value(*question.max, noon);
    if (!least || !most || least->index() != most->index() || !(*most < *least)) return;
    context.report
        .error("no-answer-fits", mark_of(fields.find("max")->value),
               {"no answer is both at least \"{}\" and at most \"{}\"",
                "dolna granica \"{}\" przekracza górną \"{}\", więc nie pasuje żadna odpowiedź"},
               read_word(fields.find("min")->value), read_word(fields.find("max")->value))
        .see(mark_of(fields.find("min")->value), {"the least", "dolna granica"})
        .advise({"write the smaller one after \"min\"", "mniejszą wartość napisz po \"min\""});
}

void compile_limits(Context& context, const Fields& fields, Question& question) {
    for (const std::string_view key : {"min", "max"}) {
        const auto* entry = fields.find(key);
        if (entry == nullptr) continue;
        if (!has_limits(question.expect)) {
            tell_senseless(context, *entry, question.expect,
                           {"number, whole_number, date, time, date_time",
                            "number, whole_number, date, time, date_time"});
            continue;
        }
        (key == "min" ? question.min : question.max) = compile_limit(context, *entry, question.expect);
    }
    check_some_answer_fits(context, fields, question);
    const auto* within = fields.find("within");
    if (within == nullptr) return;
    question.within_hours = read_choice(context, *within, Site::question).has_value();
    const ValueType type = type_of(question.expect);
    if (type != ValueType::date && type != ValueType::time && type != ValueType::date_time)
        tell_senseless(context, *within, question.expect, {"date, time, date_time", "date, time, date_time"});
}

AnswerChoice compile_answer_choice(Context& context, const NodeEntry& list, const Node& node) {
    AnswerChoice choice;
    choice.place = node.place;
    if (node.kind == Node::Kind::text) {  // what is kept and what stands on it are the same
        choice.value = read_word(node);
        choice.label = compile_text(context, node, WrittenText::Use::label);
        return choice;
    }
    const Fields fields = read_fields(node, node.kind == Node::Kind::nothing ? mark_of(list) : mark_of(node),
                                      Site::choice, context.report);
    if (!fields.is_map()) return choice;
    if (!fields.mentions("value"))
        tell_missing(fields, Site::choice, "value", {"value: chocolate", "value: czekolada"}, context.report);
    if (!fields.mentions("label"))
        tell_missing(fields, Site::choice, "label", {"label: Chocolate", "label: Czekoladowy"},
                     context.report);
    if (const auto* value = fields.find("value")) choice.value = read_word(value->value);
    if (const auto* label = fields.find("label"))
        choice.label = compile_text(context, label->value, WrittenText::Use::label);
    if (const auto* also = fields.find("also")) choice.also = compile_phrases(context, *also);
    choice.also.resize(context.draft.bot.languages.size());
    return choice;
}

void compile_choices(Context& context, const Fields& fields, Question& question) {
    const auto* entry = fields.find("choices");
    if (question.expect == Expect::choice && !fields.mentions("choices"))
        tell_missing(fields, Site::question, "choices",
                     {"choices: [{value: red, label: Red}, {value: blue, label: Blue}]",
                      "choices: [{value: red, label: Czerwony}, {value: blue, label: Niebieski}]"},
                     context.report);
    if (entry == nullptr) return;
    if (question.expect != Expect::choice) {
        tell_senseless(context, *entry, question.expect, {"choice", "choice"});
        return;
    }
    for (const Node& item : entry->value.items) {
        AnswerChoice choice = compile_answer_choice(context, *entry, item);
        const auto same =
            std::find_if(question.choices.begin(), question.choices.end(),
                         [&](const AnswerChoice& other) { return other.value == choice.value; });
        if (same != question.choices.end() && !choice.value.empty())
            context.report
                .error("duplicate-choice", mark_of(item),
                       {"\"{}\" is a choice already", "\"{}\" już jest wśród odpowiedzi"}, choice.value)
                .see(context.draft.mark(same->place), {"first here", "pierwszy raz tutaj"})
                .advise({"give each its own \"value\"", "nadaj każdej własne \"value\""});
        question.choices.push_back(std::move(choice));
    }
}

std::string read_region(Context& context, const NodeEntry& entry, Expect expect) {
    if (expect != Expect::phone) tell_senseless(context, entry, expect, {"phone", "phone"});
    const std::string word = read_word(entry.value);
    if (is_phone_region(word)) return word;
    auto told =
        context.report.error("unknown-region", mark_of(entry.value),
                             {"\"{}\" is not the code of a country", "\"{}\" to nie kod kraju"}, word);
    std::string meant = meant_phone_region(word);
    if (meant.empty() && context.report.may_suggest())
        if (const auto country = meant_country(word)) meant = country->substr(0, country->find('-'));
    if (!meant.empty())
        told.advise({"write:  region: {}", "napisz:  region: {}"}, meant);
    else
        told.advise({"two capital letters, for example:  region: GB",
                     "dwie wielkie litery, na przykład:  region: PL"});
    return {};
}

std::optional<Personal> compile_personal(Context& context, const NodeEntry& entry) {
    const Fields fields = read_fields(entry.value, mark_of(entry), Site::personal, context.report);
    if (!fields.is_map()) return std::nullopt;
    Personal personal;
    if (!fields.mentions("why"))
        tell_missing(fields, Site::personal, "why",
                     {"why: contact about the order", "why: kontakt w sprawie zamówienia"}, context.report);
    if (const auto* why = fields.find("why")) personal.why = read_word(why->value);
    if (const auto* keep = fields.find("keep")) personal.keep = read_duration(context, *keep);
    return personal;
}

void compile_retry(Context& context, const NodeEntry& entry, Question& question) {
    const bool before = std::exchange(context.in_retry, true);
    question.retry = compile_text(context, entry.value, WrittenText::Use::message);
    context.in_retry = before;
}

void compile_pattern_of(Context& context, const NodeEntry& entry, Question& question) {
    if (type_of(question.expect) != ValueType::text || question.expect == Expect::choice)
        tell_senseless(context, entry, question.expect,
                       {"text, email, phone, url", "text, email, phone, url"});
    // People write codes in either case; "(?-i)" in the pattern tells them apart.
    NodeEntry either_case = entry;
    either_case.value.text.insert(0, "(?i)");
    question.pattern = compile_pattern(context, either_case);
}

void compile_offer(Context& context, const NodeEntry& entry, Question& question) {
    question.offer_profile = read_choice(context, entry, Site::question).has_value();
    if (question.expect != Expect::phone && question.expect != Expect::email)
        tell_senseless(context, entry, question.expect, {"phone, email", "phone, email"});
}

void note_value(Context& context, const Question& question) {
    const auto info = context.draft.bot.values.find(question.save);
    if (info == context.draft.bot.values.end()) return;
    const auto number = [](const std::optional<Limit>& limit) -> std::optional<double> {
        if (!limit || limit->from != Limit::From::fixed) return std::nullopt;
        const double* fixed = std::get_if<double>(&limit->value);
        return fixed == nullptr ? std::nullopt : std::optional(*fixed);
    };
    info->second.min = number(question.min);
    info->second.max = number(question.max);
    if (!info->second.min || !info->second.max) return;
    for (const auto& end : {info->second.min, info->second.max}) {
        std::size_t& longest = context.draft.values[question.save];
        longest = std::max(longest, to_text(Value{*end}).size());
    }
}

// Is the value known once the question has been passed, answered or not?
bool surely_gives(const Fields& fields, const Question& question) {
    if (question.save.empty() || fields.mentions("optional")) return false;
    if (!question.skip_if) return true;
    const auto read = values_read(*question.skip_if);
    return std::find(read.begin(), read.end(), question.save) != read.end();
}

Question compile_question(Context& context, const Fields& fields, Site site) {
    Question question;
    if (const auto* ask = fields.find("ask"))
        question.ask = compile_text(context, ask->value, WrittenText::Use::message);
    if (const auto* save = fields.find("save"))
        question.save = usable_value_name(context, mark_of(save->value), read_word(save->value));
    question.expect = read_expect(context, fields);
    compile_choices(context, fields, question);
    compile_limits(context, fields, question);
    if (const auto* pattern = fields.find("pattern")) compile_pattern_of(context, *pattern, question);
    if (const auto* none = fields.find("optional")) question.optional = compile_phrases(context, *none);
    if (const auto* called = fields.find("called")) question.called = compile_phrases(context, *called);
    if (const auto* retry = fields.find("retry")) compile_retry(context, *retry, question);
    if (const auto* offer = fields.find("offer")) compile_offer(context, *offer, question);
    if (const auto* region = fields.find("region"))
        question.region = read_region(context, *region, question.expect);
    if (const auto* personal = fields.find("personal"))
        question.personal = compile_personal(context, *personal);
    if (site == Site::question)
        if (const auto* set = fields.find("set")) question.set = read_set(context, *set);
    if (const auto* skip = fields.find("skip_if")) question.skip_if = compile_condition(context, *skip);
    note_value(context, question);
    if (surely_gives(fields, question)) context.changes.set.push_back(question.save);
    if (!question.skip_if)
        for (const auto& [name, value] : question.set) context.changes.set.push_back(name);
    return question;
}

}  // namespace

Form compile_form(Context& context, const NodeEntry& entry) {
    Form form;
    for (const Node& item : entry.value.items) {
        const Mark mark = item.kind == Node::Kind::nothing ? mark_of(entry) : mark_of(item);
        const Fields fields = read_fields(item, mark, Site::question, context.report);
        if (!fields.is_map()) continue;
        if (!fields.mentions("ask"))
            tell_missing(fields, Site::question, "ask", {"ask: For how many people?", "ask: Dla ilu osób?"},
                         context.report);
        Question question = compile_question(context, fields, Site::question);
        question.place = item.place;
        form.questions.push_back(std::move(question));
    }
    return form;
}

Form compile_single_question(Context& context, const Fields& fields) {
    Form form;
    Question question = compile_question(context, fields, Site::state);
    question.place = fields.find("ask")->place;
    form.questions.push_back(std::move(question));
    return form;
}

void compile_patience(Context& context, const Fields& fields, Form& form) {
    constexpr int most_tries = 20;
    if (const auto* tries = fields.find("tries"))
        form.tries = read_whole_number(context, *tries, 1, most_tries).value_or(form.tries);
    if (const auto* give_up = fields.find("give_up"))
        form.give_up = read_go(context, *give_up, Jump::How::later);
}

void give_up_by_default(Bot& bot) {
    const auto& last = bot.fallback.back().go;
    for (State& state : bot.states)
        if (Form* form = std::get_if<Form>(&state.then); form != nullptr && !form->give_up)
            form->give_up = last;
}

}  // namespace frontdesk
