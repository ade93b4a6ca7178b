// SPDX-License-Identifier: MIT
#include "tests/prove/random_bot.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace frontdesk::test {
namespace {

constexpr std::array<std::string_view, 24> labels = {
    "Plums",    "Radio",   "Garden",  "Winter", "Copper",  "Tulips", "Harbour", "Violin",
    "Mountain", "Pillow",  "Sugar",   "Ladder", "Orange",  "Castle", "Needle",  "Thunder",
    "Blanket",  "Compass", "Feather", "Kettle", "Lantern", "Meadow", "Pepper",  "Walnut"};
constexpr std::array<std::string_view, 8> phrases = {"giraffe",  "umbrella", "bicycle",   "chimney",
                                                     "elephant", "notebook", "saxophone", "tornado"};
constexpr std::array<std::string_view, 4> questions = {"where do whales sleep", "how old are the oaks",
                                                       "which colour has your tractor", "may dogs swim here"};

// A value, how it is asked for, what it is set to, and what conditions say of it.
struct Asked {
    std::string_view name;
    std::string_view question;
    std::array<std::string_view, 2> constants;
    std::array<std::string_view, 4> conditions;
};
constexpr std::array<Asked, 4> values = {{
    {"kind",
     "expect: choice, choices: [{value: cake, label: Cake}, {value: bread, label: Bread}]",
     {"cake", "bread"},
     {"kind = \"cake\"", "kind is known", "kind != \"bread\"", "kind is unknown"}},
    {"people",
     "expect: whole_number, min: 1, max: 50",
     {"3", "30"},
     {"people > 10", "people is known", "people < 5", "people = 30"}},
    {"member", "expect: yes_no", {"yes", "no"}, {"member", "not member", "member is known", "member = no"}},
    {"who",
     "expect: text",
     {"Ada", "Bo"},
     {"who is known", "who = \"Ada\"", "who is unknown", "who != \"Bo\""}},
}};

// Around the week in which lives are simulated.
constexpr std::array<std::string_view, 4> days = {"today >= 2026-11-27", "today < 2026-11-30",
                                                  "today = 2026-12-01", "now < 2026-11-26"};

class Writer {
public:
    explicit Writer(std::mt19937& random) : random_(random) {}

    std::string write() {
        states_ = 2 + below(5);
        for (std::size_t i = below(2); i < 2; ++i) known_.push_back(below(values.size()));
        tags_ = one_in(2);
        hours_ = one_in(4);
        line("frontdesk: 1");
        line("bot: {name: Shop, languages: [en], timezone: Europe/Warsaw, start: s0, introduction: A "
             "program.}");
        if (hours_) line("hours: {open: {mon-fri: \"08:00-16:00\"}}");
        line("states:");
        grow_tree();
        for (std::size_t i = 0; i < states_; ++i) state(i);
        line("  human:");
        line("    escalate: {say: Wait." + std::string(one_in(6) ? ", keep_bot: yes" : "") + "}");
        triggers();
        faqs();
        fallback();
        return std::move(out_);
    }

private:
    std::size_t below(std::size_t end) {
        return random_() % end;  // the same on every machine
    }
    bool one_in(std::size_t many) { return below(many) == 0; }
    void line(const std::string& text) { out_ += text + "\n"; }

    // Every state but the first has one that leads to it.
    void grow_tree() {
        children_.resize(states_);
        for (std::size_t i = 1; i < states_; ++i) children_[below(i)].push_back(i);
    }
    std::string name(std::size_t state) const { return "s" + std::to_string(state); }
    std::string any_state() {
        const std::size_t at = below(states_ + 2);
        return at < states_ ? name(at) : "human";
    }
    std::string label() {
        const std::size_t at = next_label_++;
        return std::string(labels[at % labels.size()]) +
               (at < labels.size() ? "" : " " + std::to_string(at / labels.size() + 1));
    }
    const Asked& any_value() { return values[known_[below(known_.size())]]; }

    std::string condition() {
        const std::size_t kind = below(10);
        if (kind == 0 && tags_) return "tagged \"vip\"";
        if (kind == 1 && tags_) return "not tagged \"vip\"";
        if (kind == 2 && hours_) return one_in(2) ? "open" : "not open";
        if (kind == 3 && one_in(3)) return "visits > 2";
        if (kind == 6 && one_in(3)) return std::string(days[below(days.size())]);
        std::string text{any_value().conditions[below(4)]};
        if (kind == 4) text += " and " + std::string(any_value().conditions[below(4)]);
        if (kind == 5) text += " or " + std::string(any_value().conditions[below(4)]);
        return text;
    }
    std::string words(const std::string& about) {
        if (one_in(16)) return "\"" + about + " <{" + std::string(any_value().name) + "}>\"";
        if (one_in(6)) return "\"" + about + " <{" + std::string(any_value().name) + "|none}>\"";
        return about;
    }
    std::string actions() {
        std::string text;
        if (one_in(5)) {
            const Asked& value = any_value();
            text +=
                "set: {" + std::string(value.name) + ": " + std::string(value.constants[below(2)]) + "}, ";
        }
        if (one_in(9)) text += "clear: " + std::string(any_value().name) + ", ";
        if (tags_ && one_in(8)) text += one_in(2) ? "tag: vip, " : "untag: vip, ";
        return text;
    }
    void actions_of_state() {
        if (one_in(8)) {
            const Asked& value = any_value();
            line("    set: {" + std::string(value.name) + ": " + std::string(value.constants[below(2)]) +
                 "}");
        }
        if (one_in(12)) line("    clear: " + std::string(any_value().name));
        if (tags_ && one_in(10)) line(one_in(2) ? "    tag: vip" : "    untag: vip");
    }
    void go_to(const std::vector<std::string>& to) {
        if (to.size() == 1 && !one_in(6)) return line("    go: " + to.front());
        line("    go:");
        for (std::size_t i = 0; i + 1 < to.size() || i == 0; ++i)
            line("      - {if: '" + condition() + "', to: " + to[i] + "}");
        line("      - {to: " + (to.size() == 1 ? any_state() : to.back()) + "}");
    }
    void option(const std::string& to) {
        const std::string only_if = one_in(7) ? "if: '" + condition() + "', " : "";
        const char* const how = one_in(8) ? "visit: " : "go: ";
        line("      - {label: " + label() + ", " + only_if + actions() + how + to + "}");
    }
    void menu(const std::vector<std::string>& to) {
        line("    menu:");
        for (const std::string& one : to) option(one);
        if (one_in(3)) option(any_state());
        if (one_in(5)) line("      - {label: " + label() + ", say: " + words("Look") + "}");
        if (one_in(9)) line("      - {label: " + label() + ", url: \"https://example.com\"}");
        if (one_in(6)) line("    again: " + words("Once more"));
    }
    void form() {
        line("    form:");
        for (std::size_t i = 1 + below(2); i > 0; --i) {
            const Asked& value = any_value();
            std::string text =
                "      - {ask: " + words("Tell") + ", save: " + std::string(value.name) + i_am(value);
            if (one_in(6)) text += ", optional: [nothing]";
            if (one_in(7)) text += ", skip_if: '" + condition() + "'";
            line(text + "}");
        }
        if (one_in(5)) line("    give_up: " + any_state());
    }
    static std::string i_am(const Asked& value) { return ", " + std::string(value.question); }

    void call(const std::string& failed) {
        const std::string kept(any_value().name);
        line("    call: {url: \"https://api.example.com/x\", method: GET, save: {" + kept +
             ": /it}, failed: " + failed + "}");
    }

    void state(std::size_t i) {
        std::vector<std::string> to;
        for (const std::size_t child : children_[i]) to.push_back(name(child));
        line("  " + name(i) + ":");
        actions_of_state();
        if (one_in(10)) call(to.empty() ? any_state() : to.front());
        if (!one_in(10)) line("    say: " + words("This is " + name(i)));
        const std::size_t kind = below(10);
        bool waits = true;
        if (to.empty() && kind < 3) return;  // it rests
        if (to.empty()) to.push_back(one_in(4) ? name(i == 0 ? 0 : below(i)) : any_state());
        if (kind == 3 || kind == 4) {
            form();
            go_to(to);
        } else if (kind == 5) {
            waits = false;
            go_to(to);
        } else if (kind == 6 && to.size() == 1) {
            line("    visit: " + to.front());
            line("    go: " + any_state());
            waits = false;
        } else {
            menu(to);
        }
        if (waits) waiting(i);
    }

    void waiting(std::size_t i) {
        if (one_in(6)) {
            line("    on:");
            trigger("      ");
        }
        if (one_in(7)) line("    otherwise: {say: " + words("Pardon") + "}");
        if (!one_in(5)) return;
        line("    after:");
        line("      - {wait: 2h, " + (one_in(2) ? "go: " + any_state() : "say: " + words("Still there")) +
             "}");
        if (one_in(3)) line("      - {wait: 9h, go: " + (i == 0 ? any_state() : name(0)) + "}");
    }

    void trigger(const std::string& indent) {
        const std::size_t kind = below(8);
        std::string when = "[" + std::string(phrases[below(phrases.size())]) + "]";
        if (kind == 0) when = "{sticker: any}";
        if (kind == 1) when = "{referral: any}";
        if (kind == 2) when = "{attachment: image}";
        std::string text = indent + "- {when: " + when + ", ";
        if (one_in(5)) text += "if: '" + condition() + "', ";
        text += actions();
        if (one_in(3)) text += "say: " + words("Indeed") + ", ";
        const std::size_t then = below(3);
        if (then == 0) text += "go: " + any_state();
        if (then == 1) text += "visit: " + any_state();
        if (then == 2) text += "say: Noted, stay: yes";
        // One `say` is enough.
        const auto first = text.find("say: ");
        if (then == 2 && text.find("say: ", first + 1) != std::string::npos)
            text.erase(text.find("say: Noted, "), 12);
        line(text + "}");
    }

    void triggers() {
        line("triggers:");
        // What is spoken of is given somewhere.
        for (const std::size_t value : known_) {
            if (given_[value]) continue;
            given_[value] = true;
            line("  - {when: [note " + std::string(values[value].name) + "], set: {" +
                 std::string(values[value].name) + ": " + std::string(values[value].constants[below(2)]) +
                 "}, say: Noted, stay: yes}");
        }
        if (tags_) line("  - {when: [very important], tag: vip, say: Noted, stay: yes}");
        if (!one_in(3)) line("  - {when: [human], go: human}");
        for (std::size_t i = below(3); i > 0; --i) trigger("  ");
    }

    void faqs() {
        const std::size_t many = below(3);
        if (many == 0) return;
        line("faqs:");
        for (std::size_t i = 0; i < many; ++i)
            line("  - {id: f" + std::to_string(i) + ", ask: [" + std::string(questions[i]) +
                 "], answer: " + words("So it is") + (one_in(4) ? ", go: " + any_state() : "") + "}");
    }

    void fallback() {
        if (one_in(3)) return;
        line("fallback:");
        line("  - {say: " + words("Sorry") + "}");
        if (!one_in(3)) line("  - {say: Sorry again, go: " + any_state() + "}");
    }

    std::mt19937& random_;
    std::string out_;
    std::size_t states_ = 0;
    std::vector<std::vector<std::size_t>> children_;
    std::vector<std::size_t> known_;  // into `values`: those that this bot speaks of
    std::array<bool, values.size()> given_{};
    bool tags_ = false;
    bool hours_ = false;
    std::size_t next_label_ = 0;
};

}  // namespace

std::string random_bot(std::mt19937& random) { return Writer(random).write(); }

}  // namespace frontdesk::test
