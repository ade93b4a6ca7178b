// SPDX-License-Identifier: MIT
// The section `bot`: name, languages, time zone, start; and `away`.
#include <algorithm>
#include <array>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/rules/rules.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

struct LanguageWord {
    std::string_view word;
    std::string_view code;
};
constexpr std::array<LanguageWord, 16> language_words = {{
    {"english", "en"},
    {"polish", "pl"},
    {"german", "de"},
    {"french", "fr"},
    {"spanish", "es"},
    {"italian", "it"},
    {"ukrainian", "uk"},
    {"czech", "cs"},
    {"polski", "pl"},
    {"angielski", "en"},
    {"niemiecki", "de"},
    {"deutsch", "de"},
    {"ukraiński", "uk"},
    {"ua", "uk"},
    {"cz", "cs"},
    {"gb", "en"},
}};

std::string meant_code(std::string_view word) {
    std::string lower(word);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (is_language_code(lower)) return lower;
    for (const LanguageWord& known : language_words)
        if (known.word == lower) return std::string(known.code);
    const std::string head = lower.substr(0, lower.find_first_of("-_"));
    return is_language_code(head) ? head : std::string{};
}

bool take_language(Context& context, const Node& node) {
    auto& languages = context.draft.bot.languages;
    const std::string code = read_word(node);
    const bool twice = std::find(languages.begin(), languages.end(), code) != languages.end();
    if (node.kind == Node::Kind::text && is_language_code(code) && !twice) {
        languages.push_back(code);
        return true;
    }
    if (twice) {
        context.report
            .error("duplicate-language", mark_of(node),
                   {"\"{}\" is in the list already", "\"{}\" jest już na liście"}, code)
            .advise({"take one of them out", "usuń jedno z nich"});
        return false;
    }
    auto told =
        context.report.error("unknown-language", mark_of(node),
                             {"\"{}\" is not the code of a language", "\"{}\" to nie kod języka"}, code);
    const std::string meant = meant_code(code);
    if (!meant.empty()) told.advise({"write:  {}", "napisz:  {}"}, meant);
    if (meant.empty())
        told.advise({"codes have two letters, such as en, pl, de", "kody mają dwie litery, jak en, pl, de"});
    return false;
}

void compile_languages(Context& context, const Fields& fields) {
    auto& languages = context.draft.bot.languages;
    bool good = true;
    if (const auto* entry = fields.find("languages")) {
        if (entry->value.kind == Node::Kind::text) good = take_language(context, entry->value);
        for (const Node& item : entry->value.items) good = take_language(context, item) && good;
    }
    if (!fields.mentions("languages"))
        tell_missing(fields, Site::bot, "languages", {"languages: [en]", "languages: [pl]"}, context.report);
    context.languages_known = good && !languages.empty();
    if (languages.empty()) languages.emplace_back("en");
}

void compile_zone(Context& context, const Fields& fields) {
    if (!fields.mentions("timezone"))
        tell_missing(fields, Site::bot, "timezone", {"timezone: Europe/London", "timezone: Europe/Warsaw"},
                     context.report);
    const auto* entry = fields.find("timezone");
    if (!entry) return;
    const std::string name = read_word(entry->value);
    if (auto zone = context.find_zone(name)) {
        context.draft.bot.zone = std::move(*zone);
        return;
    }
    context.report
        .error("unknown-timezone", mark_of(entry->value),
               {"no time zone is called \"{}\"", "nie ma strefy czasowej \"{}\""}, name)
        .advise({"write a region and a city, for example:  timezone: Europe/London",
                 "napisz region i miasto, na przykład:  timezone: Europe/Warsaw"});
}

void compile_start(Context& context, const Fields& fields) {
    if (!fields.mentions("start"))
        tell_missing(fields, Site::bot, "start", {"start: welcome", "start: powitanie"}, context.report);
    const auto* start = fields.find("start");
    if (!start) return;
    const auto found = context.states.find(read_word(start->value));
    if (found == context.states.end()) {
        tell_unknown_state(context, *start);
        return;
    }
    context.draft.bot.start = found->second;
}

}  // namespace

void compile_bot(Context& context, const Sections& sections) {
    context.owner = {};
    if (!sections.bot) {
        context.draft.bot.languages.emplace_back("en");
        return;
    }
    context.draft.bot_mark = mark_of(*sections.bot);
    const Fields fields = read_fields(sections.bot->value, mark_of(*sections.bot), Site::bot, context.report);
    compile_languages(context, fields);
    auto& bot = context.draft.bot;
    if (const auto* name = fields.find("name")) bot.name = read_word(name->value);
    if (!fields.mentions("name"))
        tell_missing(fields, Site::bot, "name", {"name: Luna Café", "name: Kawiarnia Luna"}, context.report);
    compile_zone(context, fields);
    compile_start(context, fields);
    if (const auto* introduction = fields.find("introduction"))
        bot.introduction = compile_says(context, *introduction);
    if (const auto* again = fields.find("introduction_again"))
        bot.introduction_again = read_duration(context, *again).value_or(bot.introduction_again);
    if (const auto* quiet = fields.find("quiet_after_person"))
        bot.quiet_after_person = read_duration(context, *quiet).value_or(bot.quiet_after_person);
}

void compile_away(Context& context, const NodeEntry& entry) {
    context.owner = {Owner::Kind::away, 0};
    context.owner_name.clear();
    const Fields fields = read_fields(entry.value, mark_of(entry), Site::away, context.report);
    Away away;
    if (const auto* say = fields.find("say")) away.say = compile_says(context, *say);
    if (!fields.mentions("say"))
        tell_missing(fields, Site::away, "say",
                     {"say: We are closed now and open {next_open}.",
                      "say: Teraz mamy zamknięte, otwieramy {next_open}."},
                     context.report);
    if (const auto* every = fields.find("at_most_every"))
        away.at_most_every = read_duration(context, *every).value_or(away.at_most_every);
    context.draft.bot.away = std::move(away);
}

}  // namespace frontdesk
