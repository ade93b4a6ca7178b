// SPDX-License-Identifier: MIT
#include "engine/prove/samples.hpp"

#include <algorithm>
#include <cmath>

#include "engine/flow/condition/tree.hpp"
#include "engine/prove/conditions.hpp"
#include "engine/prove/dates.hpp"
#include "engine/talk/answers.hpp"
#include "engine/talk/beginning.hpp"

namespace frontdesk {
namespace {

using Names = std::set<std::string, std::less<>>;
using Values = std::vector<Value>;
using Assigned = std::map<std::string, Value, std::less<>>;

constexpr std::size_t most_assignments = 20'000;
constexpr std::size_t most_kept = 64;  // of one group

void add_value(Values& to, Value value) {
    if (std::ranges::find(to, value) == to.end()) to.push_back(std::move(value));
}

// What people answer, whatever is asked; the most usual first.
Values usual_answers(ValueType type, LocalTime now) {
    Values values;
    switch (type) {
    case ValueType::number:
        for (const double number : {1, 2, 3, 5, 8, 10, 12, 15, 20, 30, 50, 100, 1000, 0, -1})
            values.emplace_back(number);
        break;
    case ValueType::date:
        for (const int ahead :
             {1, 2, 3, 4, 5, 6, 7, 8, 10, 14, 15, 21, 22, 30, 31, 60, 61, 90, 91, 365, 0, -1, -7, -30})
            values.emplace_back(Date{floor<std::chrono::days>(now) + std::chrono::days{ahead}});
        break;
    case ValueType::time:
        for (int hour = 0; hour < 24; ++hour) values.emplace_back(TimeOfDay{(hour + 10) % 24 * 60});
        break;
    case ValueType::date_time:
        for (int hour = 1; hour <= 72; ++hour)
            values.emplace_back(LocalTime{floor<std::chrono::hours>(now) + std::chrono::hours{hour}});
        for (const int ahead : {7, 8, 14, 15, 30, 31, -1, -7})
            values.emplace_back(LocalTime{floor<std::chrono::hours>(now) + std::chrono::days{ahead}});
        break;
    case ValueType::yes_no: values = {true, false}; break;
    case ValueType::text:
    case ValueType::duration: break;
    }
    return values;
}

bool takes(const Bot& bot, const Question& question, const Value& value, Instant now) {
    const double* number = std::get_if<double>(&value);
    if (question.expect == Expect::whole_number && number != nullptr && *number != std::floor(*number))
        return false;
    return type_of(value) == type_of(question.expect) &&
           fits(begin(bot, Conversation{}, Customer{}, now), question, value);
}

// How a value can come to be known.
struct Sources {
    std::vector<const Question*> questions;
    Values fixed;
    bool called = false;
};

using SourcesByName = std::map<std::string, Sources, std::less<>>;

SourcesByName sources_of(const Bot& bot) {
    SourcesByName sources;
    const auto set = [&](const std::vector<std::pair<std::string, Value>>& values) {
        for (const auto& [name, value] : values) add_value(sources[name].fixed, value);
    };
    const auto call = [&](const std::optional<Call>& maybe) {
        if (!maybe) return;
        for (const auto& [name, pointer] : maybe->save) sources[name].called = true;
    };
    const auto trigger = [&](const Trigger& fired) {
        set(fired.actions.set);
        call(fired.call);
    };
    for (const State& state : bot.states) {
        set(state.actions.set);
        call(state.call);
        for (const Trigger& own : state.on) trigger(own);
        const Form* form = std::get_if<Form>(&state.then);
        if (form == nullptr) continue;
        for (const Question& question : form->questions) {
            set(question.set);
            Sources& own = sources[question.save];
            if (question.choices.empty()) own.questions.push_back(&question);
            for (const AnswerChoice& choice : question.choices) add_value(own.fixed, choice.value);
        }
    }
    for (const Choice& choice : bot.choices) set(choice.actions.set);
    for (const Trigger& global : bot.triggers) trigger(global);
    for (const Faq& faq : bot.faqs) set(faq.actions.set);
    return sources;
}

// Comparisons that share values, so that one cannot be tried without the others.
struct Group {
    std::vector<Condition> comparisons;
    Names names;
    Values constants;
};

void add_constants(const ConditionNode& node, Values& to) {
    if (node.op == ConditionOp::literal) add_value(to, node.value);
    for (const auto& part : node.parts) add_constants(*part, to);
}

void add_comparisons(const ConditionTree& tree, std::vector<ConditionTree>& to) {
    const bool joins =
        tree->op == ConditionOp::is_not || tree->op == ConditionOp::both || tree->op == ConditionOp::either;
    if (joins)
        for (const auto& part : tree->parts) add_comparisons(part, to);
    else
        to.push_back(tree);
}

void join(std::vector<Group>& groups, Group group) {
    for (auto other = groups.begin(); other != groups.end();) {
        const auto is_shared = [&](const std::string& name) { return other->names.contains(name); };
        if (std::ranges::none_of(group.names, is_shared)) {
            ++other;
            continue;
        }
        std::ranges::copy(other->comparisons, std::back_inserter(group.comparisons));
        group.names.insert(other->names.begin(), other->names.end());
        for (const Value& value : other->constants) add_value(group.constants, value);
        other = groups.erase(other);
    }
    groups.push_back(std::move(group));
}

std::vector<Condition> comparisons_of(const Bot& bot) {
    std::vector<ConditionTree> trees;
    for_each_condition(bot, [&](const Condition& condition, Place) {
        add_comparisons(std::make_shared<const ConditionNode>(condition.tree()), trees);
    });
    std::vector<Condition> all;
    for (const ConditionTree& tree : trees) all.emplace_back(std::string{}, tree);
    return all;
}

// Nothing where it asks for something else than answers and the time.
std::optional<Group> group_of(const Bot& bot, const Condition& comparison) {
    Group group;
    group.comparisons.push_back(comparison);
    add_constants(comparison.tree(), group.constants);
    for (std::string& name : values_read(comparison)) {
        if (name == "today" || name == "now") continue;
        if (!bot.values.contains(name)) return std::nullopt;
        group.names.insert(std::move(name));
    }
    if (group.names.empty()) return std::nullopt;
    return group;
}

std::vector<Group> groups_of(const World& world) {
    std::vector<Group> groups;
    const std::vector<Condition> all = comparisons_of(world.bot);
    const auto is_hard = [&](const Condition& each) { return is_beyond_trying(each, world.bot, true); };
    for (const Condition& comparison : all)
        if (is_hard(comparison))
            if (auto group = group_of(world.bot, comparison)) join(groups, *std::move(group));
    // Beside them, what else is asked of the same values.
    for (const Condition& comparison : all) {
        const auto names = values_read(comparison);
        if (names.size() != 1 || is_hard(comparison)) continue;
        for (Group& group : groups) {
            if (!group.names.contains(names.front())) continue;
            group.comparisons.push_back(comparison);
            add_constants(comparison.tree(), group.constants);
        }
    }
    return groups;
}

std::vector<bool> signs(const Group& group, const Assigned& assigned, LocalTime now) {
    const ConditionScene scene{[&](std::string_view name) -> std::optional<Value> {
                                   if (name == "now") return Value{now};
                                   if (name == "today") return Value{Date{floor<std::chrono::days>(now)}};
                                   const auto found = assigned.find(name);
                                   if (found == assigned.end()) return std::nullopt;
                                   return found->second;
                               },
                               {},
                               {}};
    std::vector<bool> all;
    for (const Condition& comparison : group.comparisons) all.push_back(holds(comparison, scene));
    return all;
}

class Sampling {
public:
    Sampling(World& world, const Bot& bot, const SourcesByName& sources, Instant now)
        : world_(world), bot_(bot), sources_(sources), now_(now), local_(bot.zone.to_local(now)) {}

    void sample(const Group& group) {
        const auto before = world_.values;
        std::map<std::string, Values, std::less<>> usual, all;
        for (const std::string& name : group.names) {
            usual[name] = known(name);
            all[name] = possible(name, group);
        }
        std::set<std::vector<bool>> seen;
        const auto keep = [&](const Assigned& assigned) {
            if (seen.size() == most_kept || !seen.insert(signs(group, assigned, local_)).second) return;
            for (const auto& [name, value] : assigned) add_value(world_.values[name], value);
        };
        if (!for_each_assignment(usual, keep) || !for_each_assignment(all, keep)) world_.values = before;
        world_.limited.insert(group.names.begin(), group.names.end());
    }

private:
    // What is tried anyway, and can be.
    Values known(const std::string& name) const {
        Values values;
        const auto source = sources_.find(name);
        if (source == sources_.end()) return values;
        for (const Value& value : world_.values[name])
            if (is_possible(source->second, value)) values.push_back(value);
        return values;
    }

    Values possible(const std::string& name, const Group& group) const {
        Values values = known(name);
        const auto source = sources_.find(name);
        if (source == sources_.end()) return values;
        const ValueType type = bot_.values.find(name)->second.type;
        const auto add = [&](const Value& value) {
            if (type_of(value) == type && is_possible(source->second, value)) add_value(values, value);
        };
        for (const Value& value : source->second.fixed) add(value);
        for (const Value& value : usual_answers(type, local_)) add(value);
        for (const Value& value : group.constants) {
            add(value);
            if (const double* number = std::get_if<double>(&value))
                for (const double beside : {*number - 1, *number + 1}) add(Value{beside});
        }
        for (const Question* question : source->second.questions)
            for (const std::optional<Limit>* limit : {&question->min, &question->max})
                if (const auto value = *limit ? limit_value(**limit, local_) : std::nullopt) add(*value);
        for (const std::string& other : group.names)
            if (const auto own = world_.values.find(other); own != world_.values.end())
                for (const Value& value : own->second) add(value);
        return values;
    }

    bool is_possible(const Sources& sources, const Value& value) const {
        return sources.called || std::ranges::find(sources.fixed, value) != sources.fixed.end() ||
               std::ranges::any_of(sources.questions, [&](const Question* question) {
                   return takes(bot_, *question, value, now_);
               });
    }

    // False: they are too many.
    static bool for_each_assignment(const std::map<std::string, Values, std::less<>>& values,
                                    const std::function<void(const Assigned&)>& visit) {
        std::size_t count = 1;
        for (const auto& [name, own] : values) {
            count *= own.size();
            if (count > most_assignments) return false;
        }
        for (std::size_t i = 0; i < count; ++i) {
            std::size_t rest = i;
            Assigned assigned;
            for (const auto& [name, own] : values) {
                assigned.emplace(name, own[rest % own.size()]);
                rest /= own.size();
            }
            visit(assigned);
        }
        return true;
    }

    World& world_;
    const Bot& bot_;
    const SourcesByName& sources_;
    Instant now_;
    LocalTime local_;
};

}  // namespace

void add_samples(World& world, const Bot& bot, Instant now) {
    const std::vector<Group> groups = groups_of(world);
    if (groups.empty()) return;
    const SourcesByName sources = sources_of(bot);
    for (std::int64_t passed = dates_passed(world, now); passed <= std::ssize(world.dates); ++passed) {
        Conversation none;
        move_to_date(world, passed, none, now);
        Sampling sampling(world, bot, sources, now);
        for (const Group& group : groups) sampling.sample(group);
    }
}

std::vector<Value>
fitting_answers(const Bot& bot, const Question& question, const std::vector<Value>& answers, Instant now) {
    // What is too far away today is taken one day.
    Question one_day = question;
    if (one_day.max && one_day.max->from != Limit::From::fixed) one_day.max.reset();
    Values fitting;
    std::ranges::copy_if(answers, std::back_inserter(fitting),
                         [&](const Value& value) { return takes(bot, one_day, value, now); });
    if (!fitting.empty()) return fitting;
    const LocalTime local = bot.zone.to_local(now);
    Values usual = usual_answers(type_of(question.expect), local);
    for (const std::optional<Limit>* limit : {&question.min, &question.max})
        if (auto value = *limit ? limit_value(**limit, local) : std::nullopt)
            usual.push_back(*std::move(value));
    const auto found =
        std::ranges::find_if(usual, [&](const Value& value) { return takes(bot, question, value, now); });
    return found == usual.end() ? answers : Values{*found};
}

}  // namespace frontdesk
