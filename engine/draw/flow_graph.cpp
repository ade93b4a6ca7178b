// SPDX-License-Identifier: MIT
#include "engine/draw/flow_graph.hpp"

#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "engine/draw/labels.hpp"
#include "engine/text/one_line.hpp"

namespace frontdesk {
namespace {

using Node = FlowNode::Kind;
using Edge = FlowEdge::Kind;

constexpr std::size_t most_of_a_name = 60;
constexpr std::size_t most_of_a_label = 60;

class GraphMaker {
public:
    GraphMaker(const Bot& bot, LanguageIndex customers, MessageLanguage authors)
        : bot_(bot), labels_(bot, customers, authors) {}

    FlowGraph make() {
        graph_.not_reached = labels_.words({"nobody gets here", "nikt tu nie trafi"});
        for (const State& state : bot_.states) graph_.nodes.push_back(box_of(state));
        arrow(entry(Node::start), bot_.start, Edge::go, {});
        for (StateIndex index = 0; index < bot_.states.size(); ++index) ways_out(index);
        entries();
        mark_reached();
        return std::move(graph_);
    }

private:
    FlowNode box_of(const State& state) const {
        FlowNode node;
        node.name = one_line(state.name, most_of_a_name);
        node.says = labels_.first_text(state.say);
        if (const auto* person = std::get_if<Escalation>(&state.then)) {
            node.kind = Node::person;
            node.mark = labels_.person(*person);
            if (node.says.empty()) node.says = labels_.first_text(person->say);
        }
        if (const auto* form = std::get_if<Form>(&state.then)) {
            node.kind = Node::form;
            node.mark = labels_.words({"Asks, one by one:", "Pyta po kolei:"});
            for (const Question& question : form->questions) node.lines.push_back(labels_.text(question.ask));
        }
        return node;
    }

    void ways_out(StateIndex index) {
        const State& state = bot_.states[index];
        if (state.call) arrow(index, state.call->failed, Edge::trouble, call_fails());
        says(index, Edge::option, state.say);
        if (state.again) says(index, Edge::option, *state.again);
        std::visit([&](const auto& then) { goes_on(index, state, then); }, state.then);
        for (const Trigger& own : state.on) trigger(index, own);
        if (state.otherwise) {
            const std::string label = labels_.words({"anything else", "cokolwiek innego"});
            says(index, Edge::trouble, state.otherwise->say);
            if (state.otherwise->go) go(index, *state.otherwise->go, Edge::trouble, label);
        }
        for (const StateTimer& timer : state.after) {
            says(index, Edge::timer, timer.say);
            if (timer.go)
                go(index, *timer.go, Edge::timer, labels_.wait(timer.wait));
            else
                line(index, labels_.wait(timer.wait), labels_.first_text(timer.say));
        }
    }

    void goes_on(StateIndex from, const State& state, const Rest&) { next(from, state, {}); }
    void goes_on(StateIndex from, const State& state, const Go& to) {
        go(from, to, Edge::go, {});
        next(from, state, {});
    }
    void goes_on(StateIndex from, const State& state, const Menu& menu) {
        choices(from, Edge::option, menu.options);
        next(from, state, {});
    }
    void goes_on(StateIndex from, const State& state, const Form& form) {
        next(from, state, labels_.words({"all answered", "wszystko wiadomo"}));
        const std::string wrong = labels_.words({"{} wrong answers", "złych odpowiedzi: {}"}, form.tries);
        if (form.give_up)
            go(from, *form.give_up, Edge::trouble, wrong);
        else
            line(from, wrong, labels_.words({"a person is called", "wzywa człowieka"}));
    }
    void goes_on(StateIndex from, const State& state, const Escalation&) {
        next(from, state, labels_.words({"meanwhile", "tymczasem"}));
    }
    void goes_on(StateIndex from, const State& state, const Visit& to) {
        arrow(from, to.to, Edge::visit, labels_.words({"visits", "zagląda"}));
        next(from, state, labels_.words({"then", "potem"}));
    }
    void next(StateIndex from, const State& state, const std::string& label) {
        if (state.go) go(from, *state.go, Edge::go, label);
    }

    void trigger(std::size_t from, const Trigger& trigger) {
        std::string label = labels_.occasion(trigger.when);
        if (trigger.only_if) label = joined(label, if_text(*trigger.only_if));
        says(from, Edge::anytime, trigger.say);
        if (trigger.call) arrow(from, trigger.call->failed, Edge::trouble, call_fails());
        if (const Go* to = std::get_if<Go>(&trigger.then)) go(from, *to, Edge::anytime, label);
        if (const Visit* to = std::get_if<Visit>(&trigger.then)) arrow(from, to->to, Edge::visit, label);
    }

    void says(std::size_t from, Edge kind, const std::vector<Say>& list) {
        for (const Say& say : list) {
            if (const auto* text = std::get_if<TextSay>(&say.what)) choices(from, kind, text->buttons);
            if (const auto* cards = std::get_if<Cards>(&say.what))
                for (const Card& card : cards->cards) choices(from, kind, card.buttons);
            if (const auto* one_of = std::get_if<OneOf>(&say.what)) says(from, kind, one_of->says);
        }
    }

    void choices(std::size_t from, Edge kind, const std::vector<ChoiceIndex>& list) {
        for (const ChoiceIndex index : list) {
            const Choice& choice = bot_.choices[index];
            std::string label = labels_.text(choice.label);
            if (choice.only_if) label = joined(label, if_text(*choice.only_if));
            std::visit([&](const auto& does) { choice_does(from, kind, label, does); }, choice.does);
        }
    }

    void choice_does(std::size_t from, Edge kind, const std::string& label, const Go& to) {
        go(from, to, kind, label);
    }
    void choice_does(std::size_t from, Edge, const std::string& label, const Visit& to) {
        arrow(from, to.to, Edge::visit, label);
    }
    void choice_does(std::size_t from, Edge kind, const std::string& label, const Reply& reply) {
        line(from, label, labels_.first_text(reply.say));
        says(from, kind, reply.say);
    }
    void choice_does(std::size_t from, Edge, const std::string& label, const OpenUrl& open) {
        line(from, label, labels_.text(open.url));
    }
    void choice_does(std::size_t from, Edge, const std::string& label, const CallPhone& call) {
        line(from, label, call.number);
    }
    void choice_does(std::size_t from, Edge kind, const std::string& label, const Change& change) {
        arrow(from, change.form, kind,
              labels_.words({"{} (one answer anew)", "{} (jedna odpowiedź od nowa)"}, label));
    }

    // What comes in from anywhere, where it leads to a state.
    void entries() {
        choices_at(Node::start, bot_.profile.ice_breakers);
        for (const Trigger& one : bot_.triggers) {
            if (std::holds_alternative<std::monostate>(one.then) && !one.call && one.say.empty()) continue;
            if (one.in.empty()) from_entry(Node::anywhere, [&](std::size_t from) { trigger(from, one); });
            for (const StateIndex from : one.in) trigger(from, one);
        }
        for (const Faq& faq : bot_.faqs) {
            from_entry(Node::anywhere, [&](std::size_t from) {
                says(from, Edge::anytime, faq.answer);
                choices(from, Edge::anytime, faq.menu);
                if (faq.go) go(from, *faq.go, Edge::anytime, labels_.phrases(faq.ask, 1));
            });
        }
        choices_at(Node::anywhere, bot_.profile.menu);
        for (std::size_t i = 0; i < bot_.fallback.size(); ++i) {
            const FallbackStep& step = bot_.fallback[i];
            from_entry(Node::anywhere, [&](std::size_t from) {
                says(from, Edge::trouble, step.say);
                if (step.go) go(from, *step.go, Edge::trouble, not_understood(i + 1));
            });
        }
        for (const CommentRule& rule : bot_.comments) {
            from_entry(Node::comments, [&](std::size_t from) {
                const std::string any = labels_.words({"any comment", "każdy komentarz"});
                says(from, Edge::anytime, rule.message);
                if (rule.go)
                    go(from, *rule.go, Edge::anytime, rule.any ? any : labels_.phrases(rule.when, 3));
            });
        }
    }

    void choices_at(Node kind, const std::vector<ChoiceIndex>& list) {
        from_entry(kind, [&](std::size_t from) { choices(from, Edge::option, list); });
    }

    std::string not_understood(std::size_t times) const {
        if (times == 1) return labels_.words({"not understood", "niezrozumiane"});
        return labels_.words({"not understood {} times", "niezrozumiane {} razy"}, times);
    }
    std::string call_fails() const {
        return labels_.words({"the other program fails", "drugi program zawodzi"});
    }
    std::string if_text(const Condition& condition) const {
        return labels_.words({"if {}", "jeśli {}"}, one_line(condition.text(), most_of_a_label));
    }

    static std::string joined(const std::string& first, const std::string& second) {
        return first.empty() || second.empty() ? first + second : first + ", " + second;
    }

    void go(std::size_t from, const Go& go, Edge kind, const std::string& label) {
        for (const Branch& branch : go.branches) {
            const std::string full = joined(label, labels_.condition(go, branch));
            arrow(from, branch.back ? back_from(from) : branch.to, kind, full);
        }
    }

    // Two buttons of one name that lead to one place are one arrow.
    void arrow(std::size_t from, std::size_t to, Edge kind, const std::string& label) {
        const std::string cut = one_line(label, most_of_a_label);
        if (known_.emplace(from, to, kind, cut).second) graph_.edges.push_back({kind, from, to, cut});
    }

    void line(std::size_t at, const std::string& label, const std::string& what) {
        if (!label.empty() || !what.empty())
            graph_.nodes[at].lines.push_back(one_line(label.empty() ? what : label + " → " + what, 90));
    }

    // A node that only shows where an arrow comes from or goes to.
    std::size_t add(Node kind, Wording name) {
        FlowNode node;
        node.kind = kind;
        node.name = labels_.words(name);
        graph_.nodes.push_back(std::move(node));
        return graph_.nodes.size() - 1;
    }

    std::size_t back_from(std::size_t from) {
        const auto [at, added] = backs_.try_emplace(from, 0);
        if (added) at->second = add(Node::back, {"↩ back to where they were", "↩ tam, gdzie rozmowa była"});
        return at->second;
    }

    std::size_t entry(Node kind) {
        const auto [at, added] = entries_.try_emplace(kind, 0);
        if (!added) return at->second;
        if (kind == Node::start) at->second = add(kind, {"A new conversation", "Nowa rozmowa"});
        if (kind == Node::anywhere) at->second = add(kind, {"Anything, anywhere", "Cokolwiek, gdziekolwiek"});
        if (kind == Node::comments)
            at->second = add(kind, {"A comment under a post", "Komentarz pod postem"});
        return at->second;
    }

    // Draws the entry only if something begins there.
    template <class Draw>
    void from_entry(Node kind, Draw draw) {
        const bool there = entries_.contains(kind);
        const std::size_t nodes = graph_.nodes.size();
        const std::size_t edges = graph_.edges.size();
        const std::size_t at = entry(kind);
        draw(at);
        if (there || graph_.edges.size() > edges || !graph_.nodes[at].lines.empty()) return;
        graph_.nodes.resize(nodes);
        entries_.erase(kind);
    }

    void mark_reached() {
        std::vector<std::vector<std::size_t>> next(graph_.nodes.size());
        for (const FlowEdge& edge : graph_.edges) next[edge.from].push_back(edge.to);
        std::vector<std::size_t> open;  // reached, and not yet left
        for (FlowNode& node : graph_.nodes) node.reached = false;
        const auto reach = [&](std::size_t index) {
            if (!std::exchange(graph_.nodes[index].reached, true)) open.push_back(index);
        };
        for (const auto& [kind, index] : entries_) reach(index);
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            for (const std::size_t to : next[at]) reach(to);
        }
    }

    const Bot& bot_;
    Labels labels_;
    FlowGraph graph_;
    std::map<Node, std::size_t> entries_;
    std::map<std::size_t, std::size_t> backs_;  // by where they start
    std::set<std::tuple<std::size_t, std::size_t, Edge, std::string>> known_;
};

}  // namespace

FlowGraph graph_of(const Bot& bot, LanguageIndex customers, MessageLanguage authors) {
    return GraphMaker{bot, customers, authors}.make();
}

}  // namespace frontdesk
