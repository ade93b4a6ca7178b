// SPDX-License-Identifier: MIT
#include "engine/prove/known_facts.hpp"

#include <algorithm>

#include "engine/prove/dates.hpp"

namespace frontdesk {
namespace {

// What conditions that ask for today, or now, depend on.
const Fact today{Fact::Kind::value, "today"};

const Timer* forgets(const Conversation& conversation, const std::string& value) {
    const auto found = std::ranges::find_if(conversation.timers, [&](const Timer& timer) {
        return timer.kind == Timer::Kind::forget && timer.name == value;
    });
    return found == conversation.timers.end() ? nullptr : &*found;
}

std::set<std::string, std::less<>> personal_values(const Bot& bot) {
    std::set<std::string, std::less<>> names;
    for (const State& state : bot.states)
        if (const Form* form = std::get_if<Form>(&state.then))
            for (const Question& question : form->questions)
                if (question.personal && question.personal->keep) names.insert(question.save);
    return names;
}

// What the form of this state asks for.
std::set<Fact> answers_of(const Bot& bot, const std::string& state) {
    std::set<Fact> answers;
    const auto index = bot.find_state(state);
    const Form* form = index ? std::get_if<Form>(&bot.states[*index].then) : nullptr;
    if (form == nullptr) return answers;
    for (const Question& question : form->questions) answers.insert({Fact::Kind::value, question.save});
    return answers;
}

}  // namespace

KnownFacts::KnownFacts(const World& world) : world_(&world) {
    // Others hang on what time it is.
    if (!world.dates.empty()) {
        add(today, true, 0);
        kinds_.back().is_date = true;
    }
    add({Fact::Kind::tries, {}}, true, 0);
    if (!world.away_for.empty()) add({Fact::Kind::silence, {}}, true, 0);
    for (const std::string& name : world.read)
        if (name != "today" && name != "now") add({Fact::Kind::value, name}, true, 0);
    for (const std::string& name : world.told)
        if (!world.read.contains(name)) add({Fact::Kind::value, name}, false, 0);
    for (const std::string& tag : world.tags) add({Fact::Kind::tag, tag}, false, 0);
    for (const auto& [state, count] : world.visits) add({Fact::Kind::visits, state}, true, count);
    for (const std::string& name : personal_values(world.bot))
        if (const auto found = places_.find({Fact::Kind::value, name}); found != places_.end())
            forgotten_.insert(found->second);
    for (const State& state : world.bot.states)
        if (std::holds_alternative<Form>(state.then))
            answers_.emplace(state.name, places(answers_of(world.bot, state.name)));
}

void KnownFacts::add(Fact fact, bool exact, std::int64_t most) {
    places_.emplace(fact, static_cast<FactPlace>(kinds_.size()));
    kinds_.push_back({std::move(fact), false, exact, most, {Kept{}}, {{"", 0}}});
}

KnownFacts::Found KnownFacts::find(const Kind& kind, const Conversation& conversation, Instant now) const {
    Found found;
    if (kind.is_date) {
        found.kept.count = dates_passed(*world_, now);
        found.text = std::to_string(found.kept.count);
        return found;
    }
    switch (kind.fact.kind) {
    case Fact::Kind::value: {
        const auto value = conversation.values.find(kind.fact.name);
        if (value == conversation.values.end()) return {};
        found.kept.value = value->second;
        found.text = kind.exact ? "=" + to_text(value->second) : "=";
        if (const Timer* timer = forgets(conversation, kind.fact.name))
            found.kept.forget_after = timer->due - now;
        return found;
    }
    case Fact::Kind::tag: return {conversation.tags.contains(kind.fact.name) ? "=" : "", {}};
    case Fact::Kind::known: return {};   // is the value
    case Fact::Kind::parked: return {};  // is the situation's
    case Fact::Kind::tries:
        found.kept.count = conversation.form ? conversation.form->tries : 0;
        if (found.kept.count > 0) found.text = std::to_string(found.kept.count);
        return found;
    case Fact::Kind::silence: {
        if (!conversation.last_user_at) return {};
        const std::set<Duration>& away_for = world_->away_for;
        const auto past = away_for.upper_bound(now - *conversation.last_user_at);
        if (past == away_for.begin()) return {};
        found.kept.silence = *std::prev(past);
        found.text = std::to_string(found.kept.silence.count());
        return found;
    }
    case Fact::Kind::visits: {
        const auto visits = conversation.visits.find(kind.fact.name);
        if (visits == conversation.visits.end()) return {};
        found.kept.count = std::min(visits->second, kind.most);
        if (found.kept.count > 0) found.text = std::to_string(found.kept.count);
        return found;
    }
    }
    return found;
}

Facts KnownFacts::of(const Conversation& conversation, Instant now) {
    Facts facts;
    facts.reserve(kinds_.size());
    for (Kind& kind : kinds_) {
        Found found = find(kind, conversation, now);
        const auto [known, is_new] =
            kind.samples.emplace(std::move(found.text), static_cast<FactSample>(kind.kept.size()));
        facts.push_back(known->second);
        if (is_new)
            kind.kept.push_back(std::move(found.kept));
        else if (Kept& kept = kind.kept[known->second]; !kept.forget_after)
            kept.forget_after = found.kept.forget_after;
    }
    return facts;
}

std::optional<Facts> KnownFacts::known(const Conversation& conversation, Instant now) const {
    Facts facts;
    facts.reserve(kinds_.size());
    for (const Kind& kind : kinds_) {
        const auto known = kind.samples.find(find(kind, conversation, now).text);
        if (known == kind.samples.end()) return std::nullopt;
        facts.push_back(known->second);
    }
    return facts;
}

void KnownFacts::put(const Facts& facts, Conversation& to, Instant& now) const {
    for (FactPlace place = 0; place < kinds_.size(); ++place) {
        const Kind& kind = kinds_[place];
        const std::string& name = kind.fact.name;
        const Kept& kept = kind.kept[facts[place]];
        if (kind.is_date) {
            move_to_date(*world_, kept.count, to, now);
            continue;
        }
        switch (kind.fact.kind) {
        case Fact::Kind::value:
            std::erase_if(to.timers, [&](const Timer& timer) {
                return timer.kind == Timer::Kind::forget && timer.name == name;
            });
            if (kept.value)
                to.values.insert_or_assign(name, *kept.value);
            else
                to.values.erase(name);
            if (kept.forget_after)
                to.timers.push_back({Timer::Kind::forget, now + *kept.forget_after, 0, name});
            break;
        case Fact::Kind::tag:
            if (facts[place] != 0)
                to.tags.insert(name);
            else
                to.tags.erase(name);
            break;
        case Fact::Kind::known:
        case Fact::Kind::parked: break;
        case Fact::Kind::tries:
            if (to.form) to.form->tries = static_cast<int>(kept.count);
            break;
        case Fact::Kind::silence:
            // Not told apart: the customer never wrote, or did so just now.
            if (to.last_user_at) to.last_user_at = now - kept.silence;
            break;
        case Fact::Kind::visits:
            if (kept.count != 0)
                to.visits.insert_or_assign(name, kept.count);
            else
                to.visits.erase(name);
            break;
        }
    }
}

std::vector<ReadPlace> KnownFacts::places(const std::set<Fact>& facts) const { return in_order(facts, {}); }

std::vector<ReadPlace> KnownFacts::places_and_forgotten(const std::set<Fact>& facts) const {
    return in_order(facts, forgotten_);
}

std::vector<ReadPlace> KnownFacts::in_order(const std::set<Fact>& facts, std::set<FactPlace> exact) const {
    std::set<FactPlace> all = exact;
    for (Fact fact : facts) {
        const bool only_known = fact.kind == Fact::Kind::known;
        if (only_known) fact.kind = Fact::Kind::value;
        const auto found = places_.find(fact);
        if (found == places_.end()) continue;
        all.insert(found->second);
        if (!only_known) exact.insert(found->second);
    }
    std::vector<ReadPlace> places;
    for (const FactPlace place : all) places.push_back({place, exact.contains(place)});
    return places;
}

const std::vector<ReadPlace>& KnownFacts::answers(const std::string& state) const {
    static const std::vector<ReadPlace> none;
    const auto found = answers_.find(state);
    return found == answers_.end() ? none : found->second;
}

WrittenFacts
KnownFacts::written(const Facts& before, const Facts& after, const std::vector<ReadPlace>& overwritten) {
    WrittenFacts written;
    for (FactPlace place = 0; place < after.size(); ++place)
        if (before[place] != after[place] ||
            std::ranges::find(overwritten, place, &ReadPlace::place) != overwritten.end())
            written.emplace_back(place, after[place]);
    return written;
}

}  // namespace frontdesk
