// SPDX-License-Identifier: MIT
// [hidden-branch], [hidden-option], [hidden-trigger]: whenever this one's condition holds, an earlier one of
// the same words has taken the message already.
#include <algorithm>
#include <map>
#include <tuple>

#include "engine/flow/condition/truth.hpp"
#include "engine/prove/conditions.hpp"
#include "engine/prove/rules.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

// Something that hears, or goes, under a condition and perhaps only in some states.
struct Listener {
    const std::optional<Condition>* only_if;
    const std::vector<StateIndex>* in;
    Place place;
};

bool covers(const std::vector<StateIndex>& earlier, const std::vector<StateIndex>& later) {
    if (earlier.empty()) return true;
    return !later.empty() && std::ranges::all_of(later, [&](StateIndex state) {
        return std::ranges::find(earlier, state) != earlier.end();
    });
}

// The place of one that hides it.
std::optional<Place>
hider(const std::vector<Listener>& earlier, const Listener& later, const TypesOf& types) {
    std::vector<Condition> conditions;
    std::optional<Place> last;
    for (const Listener& one : earlier) {
        if (!covers(*one.in, *later.in)) continue;
        if (!*one.only_if) return one.place;
        conditions.push_back(**one.only_if);
        last = one.place;
    }
    if (conditions.empty()) return std::nullopt;
    if (!*later.only_if) return may_all_be_false(conditions, types) ? std::nullopt : last;
    return is_hidden_by(conditions, **later.only_if, types) ? last : std::nullopt;
}

const std::vector<StateIndex> everywhere;

class Hidden {
public:
    Hidden(const Bot& bot, const BotFolder& folder, Report& report)
        : bot_(bot), folder_(folder), report_(report), types_(types_of(bot)) {}

    void branches(const Go& go) {
        std::vector<Listener> earlier;
        for (const Branch& branch : go.branches) {
            const Listener listener{&branch.only_if, &everywhere, branch.place};
            if (const auto by = hider(earlier, listener, types_))
                tell("hidden-branch", branch.place, branch.only_if, *by,
                     {"this is never reached", "tu rozmowa nigdy nie dojdzie"});
            earlier.push_back(listener);
        }
    }
    void branches(const std::optional<Go>& go) {
        if (go) branches(*go);
    }

    // A label typed goes to the first option that has it; a tap goes to its own, so that only options that
    // look the same hide each other.
    void options(const std::vector<ChoiceIndex>& options) {
        std::map<std::string, std::vector<Listener>> by_label;
        for (const ChoiceIndex index : options) {
            const Choice& choice = bot_.choices[index];
            if (choice.label.in.empty()) continue;
            std::vector<Listener>& earlier = by_label[key({}, choice.label.in.front().words(), 0)];
            const Listener listener{&choice.only_if, &everywhere, choice.place};
            if (const auto by = conditional_hider(earlier, listener))
                tell("hidden-option", choice.place, choice.only_if, *by,
                     {"an earlier option of this name is always there too",
                      "wcześniejsza opcja o tej nazwie zawsze też tu jest"});
            earlier.push_back(listener);
        }
    }

    void triggers(const std::vector<Trigger>& triggers) {
        std::map<std::string, std::vector<Listener>> by_words;
        for (const Trigger& trigger : triggers) {
            const Listener listener{&trigger.only_if, &trigger.in, trigger.place};
            const bool answers = !trigger.say.empty() || trigger.then.index() != 0 || trigger.call;
            std::optional<Place> by;
            bool heard = false;
            for (const std::string& words : words_of(trigger)) {
                const auto earlier = by_words.find(words);
                const auto hides = earlier == by_words.end() ? std::nullopt
                                   : trigger.when.kind == Occasion::Kind::phrases
                                       ? conditional_hider(earlier->second, listener)
                                       : hider(earlier->second, listener, types_);
                heard = heard || !hides;
                if (hides) by = hides;
            }
            if (by && !heard)
                tell("hidden-trigger", trigger.place, trigger.only_if, *by,
                     {"an earlier trigger always takes this", "wcześniejszy trigger zawsze to przejmuje"});
            if (!answers) continue;
            for (std::string& words : words_of(trigger)) by_words[std::move(words)].push_back(listener);
        }
    }

private:
    // What hides without any condition is told as [hidden-phrase] already.
    std::optional<Place> conditional_hider(const std::vector<Listener>& earlier,
                                           const Listener& later) const {
        const auto always = [](const Listener& one) { return !*one.only_if && one.in->empty(); };
        if (std::ranges::any_of(earlier, always)) return std::nullopt;
        return hider(earlier, later, types_);
    }

    std::string key(std::string_view kind, const std::string& phrase, std::size_t language) const {
        std::string words{kind};
        words += std::to_string(language);
        for (const std::string& word : without_courtesy(fold(phrase), bot_.languages[language]))
            words += " " + word;
        if (phrase.find('*') != std::string::npos) words += " " + phrase;
        return words;
    }

    std::vector<std::string> words_of(const Trigger& trigger) const {
        std::vector<std::string> words;
        const Occasion& when = trigger.when;
        for (std::size_t language = 0; language < when.phrases.size(); ++language)
            for (const std::string& phrase : when.phrases[language])
                words.push_back(key("phrase", phrase, language));
        if (when.kind == Occasion::Kind::phrases) return words;
        std::string what = std::to_string(static_cast<int>(when.kind)) + "|" + when.is;
        if (when.pattern) what += when.pattern->text();
        what += std::to_string(when.away_for.count());
        words.push_back(std::move(what));
        return words;
    }

    void tell(std::string_view rule,
              Place place,
              const std::optional<Condition>& condition,
              Place by,
              Wording fact) {
        const Mark mark =
            condition ? mark_in_source(folder_, place, condition->text()) : Mark{place, 1, 0, {}};
        report_.error(rule, mark, fact)
            .see({by, 1, 0, {}}, {"this one comes first", "ten jest wcześniej"})
            .advise({"change the order or the conditions, or take one of them out",
                     "zmień kolejność albo warunki, albo usuń jeden z nich"});
    }

    const Bot& bot_;
    const BotFolder& folder_;
    Report& report_;
    TypesOf types_;
};

void branches_of(Hidden& hidden, const Trigger& trigger) {
    if (const Go* go = std::get_if<Go>(&trigger.then)) hidden.branches(*go);
}

}  // namespace

void prove_hidden(const Bot& bot, const BotFolder& folder, Report& report) {
    Hidden hidden(bot, folder, report);
    for (const State& state : bot.states) {
        if (const Menu* menu = std::get_if<Menu>(&state.then)) hidden.options(menu->options);
        if (const Go* go = std::get_if<Go>(&state.then)) hidden.branches(*go);
        hidden.branches(state.go);
        hidden.triggers(state.on);
        for (const Trigger& own : state.on) branches_of(hidden, own);
        for (const StateTimer& timer : state.after) hidden.branches(timer.go);
    }
    hidden.triggers(bot.triggers);
    for (const Trigger& trigger : bot.triggers) branches_of(hidden, trigger);
    for (const Choice& choice : bot.choices)
        if (const Go* go = std::get_if<Go>(&choice.does)) hidden.branches(*go);
    for (const Faq& faq : bot.faqs) hidden.branches(faq.go);
}

}  // namespace frontdesk
