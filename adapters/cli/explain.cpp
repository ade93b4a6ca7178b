// SPDX-License-Identifier: MIT
#include "adapters/cli/explain.hpp"

#include <algorithm>
#include <ostream>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "adapters/cli/command_line.hpp"
#include "adapters/cli/load_or_tell.hpp"
#include "engine/flow/excerpt.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/flow/wording.hpp"
#include "engine/play/stage.hpp"
#include "engine/play/written.hpp"
#include "engine/talk/explaining.hpp"

namespace frontdesk {
namespace {

std::string_view name_of(MatchKind kind) {
    switch (kind) {
    case MatchKind::exact: return "exact";
    case MatchKind::stem: return "stem";
    case MatchKind::typo: return "typing error";
    case MatchKind::synonym: return "synonym";
    case MatchKind::pieces: return "pieces";
    case MatchKind::phrasing: return "whole phrasing";
    }
    return "exact";
}

// The conversation that the options describe; a sentence when they name what is not there.
Result<Conversation> conversation_of(const Bot& bot, const ExplainOptions& options) {
    Conversation conversation;
    if (!options.state.empty()) {
        std::vector<std::string_view> known;
        for (const State& state : bot.states) known.push_back(state.name);
        if (!bot.find_state(options.state)) {
            const auto near = nearest(options.state, known);
            return Problem{Cause::not_found,
                           fmt::format("no state is called \"{}\"{}", options.state,
                                       near ? fmt::format("; did you mean \"{}\"?", *near) : "")};
        }
        conversation.state = options.state;
        const State& state = bot.states[*bot.find_state(options.state)];
        const Form* form = std::get_if<Form>(&state.then);
        if (form != nullptr && !form->questions.empty())
            conversation.form =
                FormProgress{.question = question_key(*form, 0), .answered = {}, .back_to = {}, .meant = {}};
    }
    for (const std::string& pair : options.values) {
        const std::size_t equals = pair.find('=');
        const std::string name = pair.substr(0, equals);
        const auto info = bot.values.find(name);
        if (equals == std::string::npos || info == bot.values.end())
            return Problem{Cause::not_found,
                           fmt::format("--value takes NAME=VALUE with a name of the bot, not \"{}\"", pair)};
        auto value = value_from_text(pair.substr(equals + 1), info->second.type);
        if (!value)
            return Problem{Cause::bad_input, fmt::format("\"{}\" is not a {}", pair.substr(equals + 1),
                                                         name_of(info->second.type))};
        conversation.values.insert_or_assign(name, std::move(*value));
        // A question whose answer is known is not the one that waits.
        if (conversation.form) conversation.form->answered.push_back(name);
    }
    return conversation;
}

// The first question that is not answered waits.
void wait_for_next_question(const Bot& bot, Conversation& conversation) {
    if (!conversation.form) return;
    const Form& form = std::get<Form>(bot.states[*bot.find_state(conversation.state)].then);
    for (std::size_t i = form.questions.size(); i-- > 0;)
        if (std::ranges::find(conversation.form->answered, question_key(form, i)) ==
            conversation.form->answered.end())
            conversation.form->question = question_key(form, i);
}

class Table {
public:
    explicit Table(MessageLanguage language) : language_(language) {}

    void add(const Candidate& one, const std::vector<std::string>& files, bool answers) {
        std::string what = one.rule;
        if (!one.what.empty()) what += " \"" + printable(one.what) + "\"";
        std::string verdict = answers ? tell(language_, {"<- answers", "<- odpowiada"}) : one.verdict;
        rows_.push_back({std::to_string(one.step), std::move(what), printable(one.how),
                         spot_of(files, one.place), std::move(verdict)});
    }

    std::string text() const {
        std::vector<std::size_t> widths(5, 0);
        for (const auto& row : rows_)
            for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], columns(row[i]));
        std::string out;
        for (const auto& row : rows_) {
            std::string line = " ";
            for (std::size_t i = 0; i < row.size(); ++i)
                line += " " + row[i] + std::string(widths[i] - columns(row[i]) + 1, ' ');
            out += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
        }
        return out;
    }

private:
    static std::size_t columns(const std::string& text) {
        return static_cast<std::size_t>(std::ranges::count_if(
            text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
    }
    MessageLanguage language_;
    std::vector<std::vector<std::string>> rows_;
};

std::string scores_text(const Bot& bot, const Explained& explained, MessageLanguage language) {
    std::string text;
    for (std::size_t i = 0; i < explained.scores.size(); ++i) {
        const Explanation& scores = explained.scores[i];
        if (scores.faqs.empty()) continue;
        text +=
            tell(language,
                 {"\nFAQs in \"{}\", answered from {:.2f} on:\n", "\nFAQ w \"{}\", odpowiedź od {:.2f}:\n"},
                 bot.languages[i], scores.threshold);
        for (const ExplainedFaq& faq : scores.faqs) {
            const std::string own = faq.threshold == scores.threshold
                                        ? ""
                                        : tell(language, {"  from {:.2f} on", "  od {:.2f}"}, faq.threshold);
            text += fmt::format("  {:5.2f}  {}  ({}){}\n", faq.score, bot.faqs[faq.faq].id,
                                spot_of(bot.files, bot.faqs[faq.faq].place), own);
            for (const ExplainedWord& word : faq.words)
                text += fmt::format(
                    "         {:+.2f}  {}{}  {}\n", word.adds, printable(word.word),
                    word.matched.empty() || word.matched == word.word ? "" : " = " + printable(word.matched),
                    name_of(word.kind));
        }
    }
    return text;
}

std::string as_text(const Bot& bot, const Explained& explained, MessageLanguage language) {
    Table table{language};
    bool answered = false;
    for (const Candidate& one : explained.candidates) {
        const bool answers = !answered && one.verdict.empty();
        answered = answered || answers;
        table.add(one, bot.files, answers);
    }
    std::string text = table.text() + scores_text(bot, explained, language);
    text += tell(language, {"\nthe bot says:\n", "\nbot mówi:\n"});
    bool spoken = false;
    for (const Effect& effect : explained.turn.effects) {
        const Send* send = std::get_if<Send>(&effect);
        if (send == nullptr) continue;
        spoken = true;
        text += "  " + printable(told(send->message)) + "\n";
    }
    if (!spoken) text += tell(language, {"  (nothing)\n", "  (nic)\n"});
    return text;
}

std::string as_json(const Bot& bot, const Explained& explained) {
    using Json = nlohmann::ordered_json;
    Json candidates = Json::array();
    bool answered = false;
    for (const Candidate& one : explained.candidates) {
        const bool answers = !answered && one.verdict.empty();
        answered = answered || answers;
        candidates.push_back({{"step", one.step},
                              {"rule", one.rule},
                              {"what", one.what},
                              {"how", one.how},
                              {"at", spot_of(bot.files, one.place)},
                              {"answers", answers},
                              {"verdict", one.verdict}});
    }
    Json faqs = Json::array();
    for (std::size_t i = 0; i < explained.scores.size(); ++i)
        for (const ExplainedFaq& faq : explained.scores[i].faqs) {
            Json words = Json::array();
            for (const ExplainedWord& word : faq.words)
                words.push_back({{"word", word.word},
                                 {"matched", word.matched},
                                 {"kind", name_of(word.kind)},
                                 {"adds", word.adds}});
            faqs.push_back({{"language", bot.languages[i]},
                            {"faq", bot.faqs[faq.faq].id},
                            {"score", faq.score},
                            {"threshold", faq.threshold},
                            {"words", std::move(words)}});
        }
    Json says = Json::array();
    for (const Effect& effect : explained.turn.effects)
        if (const Send* send = std::get_if<Send>(&effect)) says.push_back(told(send->message));
    return Json{{"candidates", std::move(candidates)}, {"faqs", std::move(faqs)}, {"says", std::move(says)}}
               .dump(2, ' ', false, Json::error_handler_t::replace) +
           "\n";
}

}  // namespace

int explain(const ExplainOptions& options, std::ostream& out, std::ostream& err) {
    const auto loaded = load_or_tell(options.bot, options.message_language, err);
    if (const int* code = std::get_if<int>(&loaded)) return *code;
    const Bot& bot = *std::get<FolderWithBot>(loaded).bot;
    auto conversation = conversation_of(bot, options);
    if (!conversation) {
        err << "frontdesk: " << conversation.error().detail << '\n';
        return exit_usage;
    }
    wait_for_next_question(bot, *conversation);
    Customer customer;
    customer.locale = options.language;
    const Instant now = options.at ? bot.zone.to_instant(*options.at) : options.now;
    conversation->introduced_at = now;
    const Explained explained = explain(bot, *conversation, customer, options.text, now);
    out << (options.format == ExplainFormat::json ? as_json(bot, explained)
                                                  : as_text(bot, explained, options.message_language));
    return exit_fine;
}

}  // namespace frontdesk
