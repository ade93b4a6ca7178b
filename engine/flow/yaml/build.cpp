// SPDX-License-Identifier: MIT
// The event handler that builds the tree. yaml-cpp's own Load is never used: it follows aliases, keeps both
// of two equal keys, and its LoadAll does not return from a file that holds one comma.
#include "engine/flow/yaml/build.hpp"

#include <algorithm>
#include <sstream>
#include <unordered_map>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "engine/flow/lines.hpp"
#include "engine/flow/yaml/complaints.hpp"

namespace frontdesk {
namespace {

// Thrown through yaml-cpp to leave it; what is wrong has been told by then.
struct Stop {};

struct Spot {
    int line;
    std::size_t byte;
};

// The length of a value on its first line, by how it is written there.
std::size_t end_of_value(std::string_view line, std::size_t from, std::string_view text) {
    if (from >= line.size()) return from;
    const char first = line[from];
    if (first == '"' || first == '\'') {
        for (auto at = from + 1; at < line.size(); ++at) {
            if (line[at] == '\\' && first == '"') {
                ++at;
            } else if (line[at] == first) {
                if (first == '"' || at + 1 >= line.size() || line[at + 1] != first) return at + 1;
                ++at;
            }
        }
        return trim_end(line).size();
    }
    if (!text.empty() && line.substr(from).starts_with(text)) return from + text.size();
    const auto note = line.find(" #", from);
    return std::max(from + 1, trim_end(line.substr(0, note)).size());
}

class Builder : public YAML::EventHandler {
public:
    explicit Builder(Page& page) : page_(page) {}

    Node take() { return std::move(root_); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto at = spot(mark);
        refuse_properties(at, anchor, "");
        const auto word = null_word(at);
        if (!word.empty()) return scalar(at, std::string{word});
        if (wants_key()) refuse_key(at);
        Node node;
        if (!open_.empty() && open_.back().node.kind == Node::Kind::map) {
            node.place = open_.back().node.entries.back().place;
            node.length = open_.back().node.entries.back().length;
        } else {
            const auto dash = dash_before(at);
            node.place = page_.place(dash.line, dash.byte);
        }
        count(at);
        add(std::move(node));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        const auto at = spot(mark);
        complain_repetition(page_, at.line, at.byte, at.byte + 1);
        throw Stop{};
    }

    void OnScalar(const YAML::Mark& mark,
                  const std::string& tag,
                  YAML::anchor_t anchor,
                  const std::string& value) override {
        const auto at = spot(mark);
        refuse_properties(at, anchor, tag);
        scalar(at, value);
    }

    void OnSequenceStart(const YAML::Mark& mark,
                         const std::string& tag,
                         YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        start(Node::Kind::list, mark, tag, anchor);
    }
    void OnSequenceEnd() override { finish(); }

    void OnMapStart(const YAML::Mark& mark,
                    const std::string& tag,
                    YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        start(Node::Kind::map, mark, tag, anchor);
    }
    void OnMapEnd() override { finish(); }

private:
    struct Open {
        Node node;
        bool key_waits = false;  // the last entry has no value yet
        bool skips = false;      // its key was there before: the value is dropped
        std::unordered_map<std::string, std::size_t> known = {};
    };

    Spot spot(const YAML::Mark& mark) const {
        const auto line = std::clamp(mark.line, 0, page_.size() - 1);
        const auto byte = page_.original(line, static_cast<std::size_t>(std::max(0, mark.column)));
        return {line, std::min(byte, page_.line(line).size())};
    }

    std::string_view rest(Spot at) const { return page_.line(at.line).substr(at.byte); }

    bool wants_key() const {
        return !open_.empty() && open_.back().node.kind == Node::Kind::map && !open_.back().key_waits;
    }

    // yaml-cpp calls "null" and "~" nothing; here they are texts like any other.
    std::string_view null_word(Spot at) const {
        const auto text = rest(at);
        for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
            if (!text.starts_with(word)) continue;
            const auto after = text.substr(word.size());
            if (after.empty() || std::string_view{" \t,]}"}.find(after[0]) != std::string_view::npos)
                return word;
            if (after[0] == ':' && wants_key()) return word;
        }
        return {};
    }

    // An item without anything: the mark is behind it, so look back for its dash.
    Spot dash_before(Spot at) const {
        for (int line = at.line; line >= 0; --line) {
            auto text = page_.line(line);
            if (line == at.line) text = text.substr(0, at.byte);
            text = trim_end(text.substr(0, text.find(" #")));
            if (text.ends_with('-')) return {line, text.size() - 1};
        }
        return at;
    }

    void refuse_properties(Spot at, YAML::anchor_t anchor, const std::string& tag) {
        const auto text = rest(at);
        const bool sign =
            !text.empty() && (text[0] == '&' || text[0] == '!') && page_.original_text(at.line, at.byte);
        if (anchor == 0 && !sign && !tag.starts_with("tag:")) return;
        complain_repetition(page_, at.line, at.byte, at.byte + 1);
        throw Stop{};
    }

    [[noreturn]] void refuse_key(Spot at) {
        auto told = error_at(
            "no-key", page_.say({"there is no name before this colon", "przed tym dwukropkiem nie ma nazwy"}),
            page_.mark(at.line, at.byte, at.byte + 1));
        told.advice.push_back(page_.say({"each line is  name: value", "każdy wiersz to  nazwa: wartość"}));
        page_.report(std::move(told));
        throw Stop{};
    }

    void count(Spot at) {
        if (++nodes_ <= max_nodes) return;
        complain_too_many(page_, at.line, at.byte);
        throw Stop{};
    }

    void scalar(Spot at, const std::string& value) {
        count(at);
        const auto line = page_.line(at.line);
        const auto end = end_of_value(line, at.byte, value);
        if (wants_key()) return key(at, end, value);
        Node node;
        node.kind = Node::Kind::text;
        node.text = value;
        node.quoted =
            at.byte < line.size() && std::string_view{"\"'|>"}.find(line[at.byte]) != std::string_view::npos;
        node.place = page_.place(at.line, at.byte);
        node.length = page_.mark(at.line, at.byte, end).length;
        add(std::move(node));
    }

    void key(Spot at, std::size_t end, const std::string& name) {
        if (name == "<<") {
            complain_repetition(page_, at.line, at.byte, at.byte + 2);
            throw Stop{};
        }
        if (name.empty()) refuse_key(at);
        auto& map = open_.back();
        NodeEntry entry{name, page_.place(at.line, at.byte), page_.mark(at.line, at.byte, end).length, {}};
        const auto [known, is_new] = map.known.emplace(name, map.node.entries.size());
        map.skips = !is_new;
        map.key_waits = true;
        if (!is_new) tell_twice(map.node.entries[known->second], entry);
        map.node.entries.push_back(std::move(entry));
    }

    void tell_twice(const NodeEntry& first, const NodeEntry& again) {
        auto told = error_at("duplicate-key",
                             page_.say({"\"{}\" stands here twice", "\"{}\" jest tu dwa razy"}, again.key),
                             {again.place, again.length, 0, page_.say({"and again here", "i znowu tutaj"})});
        told.related.push_back(
            {first.place, first.length, 0, page_.say({"first here", "pierwszy raz tutaj"})});
        told.advice.push_back(
            page_.say({"only one of them would count; take one of the two out, with what belongs to it",
                       "liczyłby się tylko jeden; usuń jeden z nich razem z tym, co do niego należy"}));
        page_.report(std::move(told));
    }

    void start(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        const auto at = spot(mark);
        refuse_properties(at, anchor, tag);
        if (wants_key()) refuse_key(at);
        count(at);
        if (open_.size() >= max_depth) {
            complain_too_deep(page_, at.line, at.byte);
            throw Stop{};
        }
        Open open;
        open.node.kind = kind;
        open.node.place = page_.place(at.line, at.byte);
        open.node.length =
            page_.mark(at.line, at.byte, end_of_value(page_.line(at.line), at.byte, "")).length;
        open_.push_back(std::move(open));
    }

    void finish() {
        auto node = std::move(open_.back().node);
        open_.pop_back();
        add(std::move(node));
    }

    void add(Node node) {
        if (open_.empty()) {
            root_ = std::move(node);
            return;
        }
        auto& parent = open_.back();
        if (parent.node.kind == Node::Kind::list) {
            parent.node.items.push_back(std::move(node));
            return;
        }
        parent.key_waits = false;
        if (parent.skips) parent.node.entries.pop_back();
        if (!parent.skips) parent.node.entries.back().value = std::move(node);
    }

    Page& page_;
    Node root_;
    std::vector<Open> open_;
    int nodes_ = 0;
};

// What yaml-cpp alone noticed: the proofreader knows the common mistakes, this is for the rest.
void complain_by_mark(Page& page, const YAML::Mark& mark) {
    int line = std::clamp(mark.line, 0, page.size() - 1);
    auto byte = page.original(line, static_cast<std::size_t>(std::max(0, mark.column)));
    // The end of the file is not where something went wrong: show the last line that says something.
    while (line > 0 && trim_end(page.line(line)).empty()) {
        --line;
        byte = page.line(line).find_first_not_of(" \t");
    }
    const auto end = trim_end(page.line(line)).size();
    byte = std::min(byte, end);
    auto told =
        error_at("not-readable",
                 page.say({"this line does not fit what stands around it",
                           "ten wiersz nie pasuje do tego, co jest wokół"}),
                 page.mark(line, byte, end, page.say({"reading stops here", "tu kończy się czytanie"})));
    told.advice.push_back(
        page.say({"lines are  name: value  or  - item;  a text with signs in it goes into quotes",
                  "wiersze mają postać  nazwa: wartość  albo  - pozycja;  tekst ze znakami "
                  "specjalnymi bierze się w cudzysłów"}));
    told.advice.push_back(
        page.say({"look also at the line above: a quote or bracket may be missing there",
                  "sprawdź też wiersz wyżej: może brakować w nim cudzysłowu albo nawiasu"}));
    page.report(std::move(told));
}

}  // namespace

std::optional<Node> build_tree(Page& page) {
    std::istringstream text{page.repaired()};
    Builder builder{page};
    try {
        YAML::Parser parser{text};
        parser.HandleNextDocument(builder);
        return builder.take();
    } catch (const Stop&) {
        return std::nullopt;
    } catch (const YAML::Exception& problem) {
        complain_by_mark(page, problem.mark);
        return std::nullopt;
    }
}

}  // namespace frontdesk
