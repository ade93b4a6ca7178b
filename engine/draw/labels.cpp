// SPDX-License-Identifier: MIT
#include "engine/draw/labels.hpp"

#include <algorithm>

#include "engine/base/value.hpp"
#include "engine/text/one_line.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t most_of_a_text = 90;
constexpr std::size_t most_of_a_phrase = 30;

// The text with "{name}" for each value, except where the author wrote what to say without it.
std::string with_names(const Template& text) {
    const std::vector<PlaceholderUse>& uses = text.placeholders();
    return text.format([&](std::string_view name) -> std::optional<Value> {
        const bool has_words = std::ranges::any_of(uses, [&](const PlaceholderUse& use) {
            return use.otherwise && std::ranges::find(use.names, name) != use.names.end();
        });
        if (has_words) return std::nullopt;
        return Value{"{" + std::string{name} + "}"};
    });
}

// The phrases of this language, or of the first that has some.
const std::vector<std::string>* in_language(const Phrases& phrases, LanguageIndex language) {
    if (language < phrases.size() && !phrases[language].empty()) return &phrases[language];
    const auto found = std::ranges::find_if(phrases, [](const auto& list) { return !list.empty(); });
    return found == phrases.end() ? nullptr : &*found;
}

Wording urgency(Priority priority) {
    switch (priority) {
    case Priority::low: return {", not urgent", ", niepilne"};
    case Priority::normal: return {"", ""};
    case Priority::high: return {", soon", ", szybko"};
    case Priority::urgent: return {", urgent", ", pilne"};
    }
    return {"", ""};
}

}  // namespace

std::string Labels::text(const Text& text) const {
    if (text.in.empty()) return {};
    const Template& in = customers_ < text.in.size() ? text.in[customers_] : text.in.front();
    return one_line(with_names(in), most_of_a_text);
}

std::string Labels::first_text(const std::vector<Say>& says) const {
    for (const Say& say : says) {
        std::string found;
        if (const auto* plain = std::get_if<TextSay>(&say.what)) found = text(plain->text);
        if (const auto* one_of = std::get_if<OneOf>(&say.what)) found = first_text(one_of->says);
        if (const auto* cards = std::get_if<Cards>(&say.what); cards != nullptr && !cards->cards.empty())
            found = text(cards->cards.front().title);
        if (!found.empty()) return found;
    }
    return {};
}

std::string Labels::phrases(const Phrases& phrases, std::size_t most) const {
    const std::vector<std::string>* list = in_language(phrases, customers_);
    if (list == nullptr) return {};
    std::string all;
    for (std::size_t i = 0; i < std::min(most, list->size()); ++i) {
        const std::string phrase = one_line((*list)[i], most_of_a_phrase);
        if (!all.empty()) all += ", ";
        all += words({"“{}”", "„{}”"}, phrase);
    }
    return list->size() > most ? all + ", …" : all;
}

std::string Labels::occasion(const Occasion& when) const {
    using Kind = Occasion::Kind;
    const std::string is = one_line(when.is, most_of_a_phrase);
    switch (when.kind) {
    case Kind::phrases: return phrases(when.phrases, 3);
    case Kind::referral: return words({"link {}", "link {}"}, is);
    case Kind::ad: return words({"ad {}", "reklama {}"}, is);
    case Kind::sticker: return words({"sticker {}", "naklejka {}"}, is);
    case Kind::attachment: return words({"sends: {}", "wysyła: {}"}, is);
    case Kind::reaction: return words({"reaction {}", "reakcja {}"}, is);
    case Kind::optin: return words({"sign-up {}", "zapis {}"}, is);
    case Kind::regex: return words({"a text like {}", "tekst jak {}"}, is);
    case Kind::first_message: return words({"the very first message", "pierwsza wiadomość w ogóle"});
    case Kind::away_for: return words({"back after {}", "powrót po {}"}, to_text(Value{when.away_for}));
    case Kind::get_started: return words({"the “Get started” button", "przycisk „Rozpocznij”"});
    }
    return {};
}

std::string Labels::condition(const Go& go, const Branch& branch) const {
    if (branch.only_if) return words({"if {}", "jeśli {}"}, one_line(branch.only_if->text(), most_of_a_text));
    return go.branches.size() > 1 ? words({"otherwise", "w innym razie"}) : std::string{};
}

std::string Labels::wait(Duration length) const {
    return words({"after {} of silence", "po {} ciszy"}, to_text(Value{length}));
}

std::string Labels::person(const Escalation& escalation) const {
    std::string queue;
    if (escalation.queue < bot_.queues.size()) {
        queue = text(bot_.queues[escalation.queue].title);
        if (queue.empty()) queue = one_line(bot_.queues[escalation.queue].name, most_of_a_phrase);
    }
    return words({"☺ A person answers: {}", "☺ Odpowiada człowiek: {}"}, queue) +
           words(urgency(escalation.priority));
}

}  // namespace frontdesk
