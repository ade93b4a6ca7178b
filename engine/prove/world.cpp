// SPDX-License-Identifier: MIT
#include "engine/prove/world.hpp"

#include <algorithm>
#include <utility>

#include "engine/flow/condition/truth.hpp"
#include "engine/prove/conditions.hpp"
#include "engine/prove/dates.hpp"
#include "engine/prove/samples.hpp"
#include "engine/talk/payload.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/stickers.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t small = 20'000;  // places to be in, times things to do

// A word for each `*`, so that the phrase is found by its other words.
std::string spoken(std::string phrase) {
    std::erase(phrase, '*');
    return phrase;
}

Message written(std::string text) {
    return {.text = std::move(text), .payload = {}, .attachments = {}, .reply_to = {}, .referral = {}};
}

Move writes(const std::string& phrase, Place place) {
    return {.event = written(spoken(phrase)), .told = phrase, .place = place};
}

std::vector<std::string> all_phrases(const Phrases& phrases) {
    std::vector<std::string> all;
    for (const auto& language : phrases) all.insert(all.end(), language.begin(), language.end());
    return all;
}

std::string any_or(const std::string& is, std::string_view example) {
    return is.empty() || is == "*" || is == "any" ? std::string{example} : is;
}

Move sends(const Attachment& attachment, Place place) {
    Message message = written({});
    message.attachments = {attachment};
    return {.event = std::move(message), .told = "[" + attachment.type + "]", .place = place};
}

Move opens(Referral referral, Place place) {
    return {
        .event = Referred{referral}, .told = "[link " + referral.ref + referral.ad_id + "]", .place = place};
}

void relax(Bot& bot) {
    for (State& state : bot.states) {
        Form* form = std::get_if<Form>(&state.then);
        if (form == nullptr) continue;
        for (Question& question : form->questions) {
            question.min.reset();
            question.max.reset();
            question.within_hours = false;
            question.pattern.reset();
        }
    }
}

void read_conditions(World& world) {
    std::vector<Condition> conditions;
    for_each_condition(world.bot,
                       [&](const Condition& condition, Place) { conditions.push_back(condition); });
    std::vector<std::string> tags;
    for (const Condition& condition : conditions) {
        for (std::string& name : values_read(condition)) world.read.insert(std::move(name));
        add_tags(condition.tree(), tags);
    }
    world.tags.insert(tags.begin(), tags.end());
    world.reads_open = world.read.contains("open");
    world.reads_language = world.read.contains("language");
    std::map<std::string, std::vector<Condition>> by_name;
    for (const Condition& condition : conditions)
        for (std::string& name : values_read(condition)) by_name[std::move(name)].push_back(condition);
    for (const auto& [name, own] : by_name) {
        const auto info = world.bot.values.find(name);
        const ValueInfo text{};
        if (info != world.bot.values.end() || name == "referral" || name == "ad")
            world.values[name] =
                interesting_values(name, own, info != world.bot.values.end() ? info->second : text);
    }
}

void add_customers(World& world) {
    const auto& languages = world.bot.languages;
    for (std::size_t i = 0; i < (world.reads_language ? languages.size() : 1); ++i)
        world.customers.push_back({{}, {}, languages[i], "1"});
    const bool by_name = world.read.contains("first_name") || world.read.contains("last_name");
    if (!by_name && !world.read.contains("reply_time")) return;
    world.customers.push_back({"Ola", "Nowak", languages.front(), "1", Duration{std::chrono::minutes{5}}});
}

// Its whole phrase is heard before any question takes it, and no question takes a link.
bool leads_away(const Trigger& trigger, const Move& move) {
    using Kind = Occasion::Kind;
    const Go* go = std::get_if<Go>(&trigger.then);
    if (go == nullptr || trigger.call || std::ranges::any_of(go->branches, &Branch::back)) return false;
    const Kind kind = trigger.when.kind;
    return kind == Kind::referral || kind == Kind::ad ||
           (kind == Kind::phrases && move.told.find('*') == std::string::npos);
}

bool has_placeholders(const std::vector<Say>& says) {
    bool found = false;
    for_each_say(says, [&](const Say& say) {
        const TextSay* text = std::get_if<TextSay>(&say.what);
        found = found || (text != nullptr && !std::ranges::all_of(text->text.in, &Template::is_plain));
    });
    return found;
}

// FAQs that only answer are all alike: behind each, what was asked is asked again.
void add_faqs(World& world) {
    const Bot& bot = world.bot;
    bool enough = std::ranges::none_of(
        bot.states, [](const State& state) { return state.again && has_placeholders(*state.again); });
    for (const Faq& faq : bot.faqs) {
        const auto phrases = all_phrases(faq.ask);
        if (phrases.empty()) continue;
        bool counts = faq.go || !faq.menu.empty() || !faq.actions.set.empty() || !faq.actions.clear.empty() ||
                      !faq.actions.tag.empty() || !faq.actions.untag.empty() || has_placeholders(faq.answer);
        for_each_say(faq.answer, [&](const Say& say) { counts = counts || !buttons_of(say).empty(); });
        if (!counts && enough) continue;
        if (!counts) enough = !faq.only_if;
        world.anywhere.push_back(writes(phrases.front(), faq.place));
    }
}

void add_anywhere(World& world) {
    const Bot& bot = world.bot;
    for (const Trigger& trigger : bot.triggers)
        for (Move& move : moves_of(bot, trigger)) {
            move.leaves = leads_away(trigger, move);
            world.anywhere.push_back(std::move(move));
            if (trigger.when.kind == Occasion::Kind::phrases) break;
        }
    add_faqs(world);
    for (const std::vector<ChoiceIndex>* list : {&bot.profile.ice_breakers, &bot.profile.menu})
        for (const ChoiceIndex index : *list)
            world.anywhere.push_back({.event = Postback{{}, payload_of_choice(bot, bot.choices[index]), {}},
                                      .told = "[menu]",
                                      .place = bot.choices[index].place});
    for (const CommentRule& comment : bot.comments) {
        const auto phrases = all_phrases(comment.when);
        const std::string text = phrases.empty() ? "…" : spoken(phrases.front());
        const std::string post = comment.posts.empty() ? "1" : comment.posts.front();
        world.anywhere.push_back(
            {.event = Commented{"1", post, text}, .told = "[comment] " + text, .place = comment.place});
    }
    world.anywhere.push_back({.event = Postback{{}, "get_started", {}},
                              .told = "[get started]",
                              .leaves = true,
                              .starts_anew = true});
    for (const char* name : {"referral", "ad"}) {
        const auto values = world.values.find(name);
        if (values == world.values.end()) continue;
        for (const Value& value : values->second) {
            const auto* text = std::get_if<std::string>(&value);
            if (text == nullptr) continue;
            world.anywhere.push_back(std::string_view{name} == "ad" ? opens({{}, "ADS", {}, *text}, {})
                                                                    : opens({*text, {}, {}, {}}, {}));
        }
    }
}

Value example_of(Expect expect) {
    switch (expect) {
    case Expect::number:
    case Expect::whole_number: return 7.0;
    case Expect::yes_no: return true;
    case Expect::date: return Date{std::chrono::year{2030}, std::chrono::month{5}, std::chrono::day{8}};
    case Expect::time: return TimeOfDay{750};
    case Expect::date_time: return LocalTime{std::chrono::seconds{1'904'475'600}};
    case Expect::email: return std::string{"ola@example.com"};
    case Expect::phone: return std::string{"+48601234567"};
    case Expect::photo:
    case Expect::file:
    case Expect::url: return std::string{"https://example.com/1"};
    case Expect::text:
    case Expect::choice: break;
    }
    return std::string{"Ola"};
}

void add_away_for(World& world) {
    const auto add = [&](const std::vector<Trigger>& triggers) {
        for (const Trigger& trigger : triggers)
            if (trigger.when.kind == Occasion::Kind::away_for) world.away_for.insert(trigger.when.away_for);
    };
    add(world.bot.triggers);
    for (const State& state : world.bot.states) add(state.on);
}

}  // namespace

World world_of(const Bot& bot, std::span<const Suspect> suspects, Instant now) {
    World world;
    world.bot = bot;
    world.written = &bot;
    for (const Suspect& suspect : suspects) world.told.insert(suspect.name);
    relax(world.bot);
    read_conditions(world);
    add_customers(world);
    add_anywhere(world);
    add_away_for(world);
    find_dates(world);
    add_samples(world, bot, first_open(bot, now));
    count_visits(world);
    add_forced(world);
    find_returns(world);
    world.is_small = (bot.states.size() + 1) * (world.anywhere.size() + 1) <= small;
    return world;
}

std::vector<Value> answers_to(const World& world, const Question& question) {
    const bool read = !question.save.empty() && world.read.contains(question.save);
    if (!question.choices.empty()) {
        std::vector<Value> all;
        for (const AnswerChoice& choice : question.choices) {
            all.emplace_back(choice.value);
            if (!read) break;
        }
        return all;
    }
    if (!read) return {example_of(question.expect)};
    const auto known = world.values.find(question.save);
    if (known == world.values.end() || known->second.empty()) return {example_of(question.expect)};
    return known->second;
}

std::vector<Move> moves_of(const Bot&, const Trigger& trigger) {
    using Kind = Occasion::Kind;
    const Occasion& when = trigger.when;
    const Place place = trigger.place;
    switch (when.kind) {
    case Kind::phrases: {
        std::vector<Move> moves;
        for (const std::string& phrase : all_phrases(when.phrases)) moves.push_back(writes(phrase, place));
        return moves;
    }
    case Kind::referral: return {opens({any_or(when.is, "somewhere"), {}, {}, {}}, place)};
    case Kind::ad: return {opens({{}, "ADS", {}, any_or(when.is, "1")}, place)};
    case Kind::sticker: {
        const std::string thumb{thumbs_up_stickers.front()};
        return {sends({"sticker", {}, {}, when.is == "thumbs_up" ? thumb : any_or(when.is, "1")}, place)};
    }
    case Kind::attachment: {
        const std::string type = when.is == "photo" ? "image" : any_or(when.is, "image");
        return {sends({type, "https://example.com/1", {}, {}}, place)};
    }
    case Kind::reaction: {
        const std::string is = any_or(when.is, "love");
        return {{.event = Reaction{{}, false, is, is}, .told = "[" + is + "]", .place = place}};
    }
    case Kind::optin: return {{.event = Optin{{}, any_or(when.is, "1")}, .told = "[opt-in]", .place = place}};
    case Kind::regex: return {};
    case Kind::first_message: return {{.event = written("…"), .told = "…", .place = place}};
    case Kind::away_for:
        return {{.event = written("…"),
                 .told = "…",
                 .place = place,
                 .after = when.away_for + std::chrono::minutes{1}}};
    case Kind::get_started:
        return {{.event = Postback{{}, "get_started", {}}, .told = "[get started]", .place = place}};
    }
    return {};
}

}  // namespace frontdesk
