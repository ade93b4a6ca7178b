// SPDX-License-Identifier: MIT
// [may-be-unknown]: a placeholder that has a value on some ways to its text and none on others, and no words
// for that case. A value is surely known only if every way to the text sets it. Whether customers can go such
// a way is not known here: the proofs play the bot and decide.
#include <algorithm>
#include <map>
#include <optional>

#include "engine/flow/find_in_source.hpp"
#include "engine/flow/lines.hpp"
#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

using Names = std::vector<std::string>;  // of one placeholder: any of them will do

bool any_of(const Names& names, const Names& among) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return std::find(among.begin(), among.end(), name) != among.end();
    });
}

// A change clears after it sets.
bool gives(const Changes& changes, const Names& names) {
    return any_of(names, changes.set) && !any_of(names, changes.clear);
}

Changes changes_of_state(const State& state) {
    Changes changes;
    for (const auto& [name, value] : state.actions.set) changes.set.push_back(name);
    changes.clear = state.actions.clear;
    return changes;
}

// For one placeholder: into which states a customer may come without a value, and by which way.
class Ways {
public:
    Ways(const Draft& draft, const Names& names) : draft_(draft), names_(names) {
        const auto& states = draft.bot.states;
        from_.resize(states.size());
        entered_.assign(states.size(), false);
        for (const Jump& jump : draft.jumps) {
            cleared_by_tap_ = cleared_by_tap_ || any_of(names, jump.changes.clear);
            if (jump.from.kind == Owner::Kind::state) of_state_[jump.from.index].push_back(&jump);
        }
        for (const WrittenText& text : draft.texts)
            cleared_by_tap_ = cleared_by_tap_ || any_of(names, text.changes.clear);
        for (const Trigger& trigger : draft.bot.triggers)
            cleared_by_tap_ = cleared_by_tap_ || any_of(names, trigger.actions.clear);
        cleared_ = cleared_by_tap_;
        for (const State& state : states) cleared_ = cleared_ || any_of(names, state.actions.clear);
        spread();
    }

    bool may_be_unknown(const WrittenText& text) const {
        if (gives(text.changes, names_)) return false;
        if (text.owner.kind != Owner::Kind::state) return true;
        const StateIndex state = text.owner.index;
        if (unknown_after_entry(state)) return true;
        const Then& then = draft_.bot.states[state].then;
        const bool waits = std::holds_alternative<Menu>(then) || std::holds_alternative<Form>(then);
        if (text.shown_on_entry) return waits && cleared_by_tap_;  // shown again after an interruption
        return cleared_ || state == draft_.bot.start;
    }

    // Names of the states on the shortest such way, the present one last.
    std::vector<StateIndex> way_to(StateIndex state) const {
        std::vector<StateIndex> way = {state};
        while (from_[way.front()] && way.size() < 20) way.insert(way.begin(), *from_[way.front()]);
        return way;
    }

    bool entered_without(StateIndex state) const { return entered_[state]; }

private:
    bool unknown_after_entry(StateIndex state) const {
        const Changes changes = changes_of_state(draft_.bot.states[state]);
        if (gives(changes, names_)) return false;
        return entered_[state] || any_of(names_, changes.clear);
    }

    void enter(StateIndex state, std::optional<StateIndex> from) {
        if (entered_[state]) return;
        entered_[state] = true;
        from_[state] = from;
        open_.push_back(state);
    }

    void spread() {
        const auto& bot = draft_.bot;
        if (bot.states.empty()) return;
        enter(bot.start, std::nullopt);
        for (const Jump& jump : draft_.jumps)
            if (jump.from.kind != Owner::Kind::state && !gives(jump.changes, names_))
                enter(jump.to, std::nullopt);
        for (const FallbackStep& step : bot.fallback)
            if (step.go)
                for (const Branch& branch : step.go->branches)
                    if (!branch.back) enter(branch.to, std::nullopt);
        // States that clear the value pass on its absence however they were entered.
        for (StateIndex state = 0; state < bot.states.size(); ++state)
            if (any_of(names_, bot.states[state].actions.clear)) pass_on(state);
        for (std::size_t i = 0; i < open_.size(); ++i) pass_on(open_[i]);
        // An option may be tapped long after it was shown, when something else has cleared the value; those
        // of the start state also before it was ever entered.
        for (const auto& [state, jumps] : of_state_)
            for (const Jump* jump : jumps)
                if (jump->how == Jump::How::tap && (cleared_ || state == bot.start) &&
                    !gives(jump->changes, names_))
                    enter(jump->to, state);
        for (std::size_t i = 0; i < open_.size(); ++i) pass_on(open_[i]);
    }

    void pass_on(StateIndex state) {
        if (!unknown_after_entry(state)) return;
        const auto jumps = of_state_.find(state);
        if (jumps == of_state_.end()) return;
        for (const Jump* jump : jumps->second)
            if (!gives(jump->changes, names_)) enter(jump->to, state);
    }

    const Draft& draft_;
    const Names& names_;
    std::map<StateIndex, std::vector<const Jump*>> of_state_;
    bool cleared_by_tap_ = false;
    bool cleared_ = false;
    std::vector<bool> entered_;
    std::vector<std::optional<StateIndex>> from_;
    std::vector<StateIndex> open_;
};

bool always_known(const Names& names) {
    return std::any_of(names.begin(), names.end(),
                       [](const std::string& name) { return built_in(name) == Knowledge::always; });
}

// {min} and {max} of a retry, and secrets of a call.
bool passes_by_itself(const WrittenText& text, const Names& names) {
    return std::all_of(names.begin(), names.end(), [&](const std::string& name) {
        return (text.is_retry && (name == "min" || name == "max")) || name.starts_with("secrets.");
    });
}

void tell(const Draft& draft, const WrittenText& text, const Names& names, const Ways& ways, Report& report) {
    const std::string& name = names.back();
    Mark mark = text.mark;
    if (report.may_suggest())
        if (const auto brace = find_in_source(*draft.folder, text.mark.place, "{" + names.front()))
            mark = {*brace, count_characters(names.front()) + 1, 0, {}};
    auto told = report.error("may-be-unknown", std::move(mark),
                             {"\"{}\" may be unknown here", "\"{}\" może tu być nieznane"}, name);
    told.note({"then nothing would stand in its place", "wtedy to miejsce byłoby puste"});
    told.advise({"write after | what to show then, for example:  {{{}|…}}",
                 "napisz po | co wtedy pokazać, na przykład:  {{{}|…}}"},
                name);
    if (built_in(name) || text.owner.kind != Owner::Kind::state) return;
    for (const StateIndex state : ways.way_to(text.owner.index))
        told.shown_by(ways.entered_without(state)
                          ? Wording{"the customer comes to \"{}\", \"{}\" is not set",
                                    "klient trafia do \"{}\", \"{}\" nie jest ustawione"}
                          : Wording{"the customer is in \"{}\", then \"{}\" is cleared",
                                    "klient jest w \"{}\", potem \"{}\" zostaje wyczyszczone"},
                      draft.bot.states[state].name, name);
}

}  // namespace

std::vector<Suspect> suspects_of(const Draft& draft, MessageLanguage language) {
    std::vector<Suspect> suspects;
    std::vector<Diagnostic> told;
    Report report(language, told);
    std::map<Names, Ways> ways;
    for (const WrittenText& text : draft.texts) {
        for (const PlaceholderUse& placeholder : text.compiled.placeholders()) {
            if (placeholder.otherwise || always_known(placeholder.names)) continue;
            if (passes_by_itself(text, placeholder.names)) continue;
            const bool told_as_unknown =
                std::any_of(placeholder.names.begin(), placeholder.names.end(), [&](const std::string& name) {
                    return !built_in(name) && !draft.values.contains(name);
                });
            if (told_as_unknown) continue;
            auto known = ways.find(placeholder.names);
            if (known == ways.end())
                known = ways.try_emplace(placeholder.names, draft, placeholder.names).first;
            if (!known->second.may_be_unknown(text)) continue;
            tell(draft, text, placeholder.names, known->second, report);
            suspects.push_back({text.use == WrittenText::Use::request ? Place{} : text.mark.place,
                                placeholder.names.back(), told.back()});
        }
    }
    return suspects;
}

}  // namespace frontdesk
