// SPDX-License-Identifier: MIT
// Messages, buttons and options.
#include <algorithm>
#include <array>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/scalars.hpp"

namespace frontdesk {

namespace {

constexpr std::size_t most_buttons = 3;
constexpr std::array<std::string_view, 4> doings = {"go", "say", "url", "phone"};

bool is_message(const Node& node) {
    return std::any_of(node.entries.begin(), node.entries.end(),
                       [](const NodeEntry& entry) { return find_key(Site::message, entry.key) != nullptr; });
}

std::vector<Choice> compile_buttons(Context& context, const NodeEntry& entry) {
    std::vector<Choice> buttons;
    const auto& items = entry.value.items;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (auto button = compile_choice(context, items[i], Site::button, static_cast<std::uint32_t>(i)))
            buttons.push_back(std::move(*button));
    if (items.size() > most_buttons)
        context.report
            .error("too-many-buttons", mark_of(items[most_buttons]),
                   {"this message has {} buttons, Messenger shows {}",
                    "przyciski w tej wiadomości: {}, Messenger pokazuje {}"},
                   items.size(), most_buttons)
            .advise({"with more to choose from, use a \"menu\" in the state",
                     "gdy wybór jest większy, użyj \"menu\" w stanie"});
    return buttons;
}

std::optional<Say> compile_message(Context& context, const Node& node) {
    const Fields fields = read_fields(node, mark_of(node), Site::message, context.report);
    if (!fields.is_map()) return std::nullopt;
    const NodeEntry* text = fields.find("text");
    if (!fields.mentions("text") && fields.mentions("buttons")) {
        tell_missing(fields, Site::message, "text", {"text: What would you like?", "text: W czym pomóc?"},
                     context.report);
        return std::nullopt;
    }
    Say say;
    say.place = node.place;
    const NodeEntry* buttons = fields.find("buttons");
    const auto use = buttons ? WrittenText::Use::message_with_buttons : WrittenText::Use::message;
    if (text) say.text = compile_text(context, text->value, use);
    if (buttons) say.buttons = compile_buttons(context, *buttons);
    if (!text) return std::nullopt;
    return say;
}

std::optional<Say> compile_say(Context& context, const Node& node, Mark owner) {
    if (node.kind == Node::Kind::map && !node.entries.empty() && is_message(node))
        return compile_message(context, node);
    const bool readable =
        node.kind == Node::Kind::text || (node.kind == Node::Kind::map && !node.entries.empty());
    if (!readable) {
        context.report
            .error("wrong-kind", node.kind == Node::Kind::nothing ? owner : mark_of(node),
                   {"here a message is expected", "tu potrzebna jest wiadomość"})
            .advise({"a message is a text, a text a language, or {{text: …, buttons: […]}}",
                     "wiadomość to tekst, tekst na język albo {{text: …, buttons: […]}}"});
        return std::nullopt;
    }
    Say say;
    say.place = node.place;
    say.text = compile_text(context, node, WrittenText::Use::message);
    return say;
}

// Which of go, say, url and phone the choice does; told when it is none or more than one.
const NodeEntry* only_doing(Context& context, const Fields& fields, Site site) {
    const NodeEntry* first = nullptr;
    bool mentioned = fields.mentions("visit") || fields.mentions("change");
    for (const std::string_view key : doings) {
        mentioned = mentioned || fields.mentions(key);
        const NodeEntry* entry = fields.find(key);
        if (!entry) continue;
        if (first)
            context.report
                .error("two-actions", mark_of(*entry),
                       {"this does two things at once: \"{}\" and \"{}\"",
                        "to robi dwie rzeczy naraz: \"{}\" i \"{}\""},
                       first->key, entry->key)
                .see(mark_of(*first), {"the first", "pierwsza"})
                .advise({"keep one of them; a state can both say something and go on",
                         "zostaw jedną; stan może i coś powiedzieć, i iść dalej"});
        if (!first) first = entry;
    }
    if (!mentioned)
        tell_missing(fields, site, "go",
                     {"go: NAME_OF_A_STATE, or say: …, or url: https://…, or phone: +48…",
                      "go: NAZWA_STANU albo say: …, albo url: https://…, albo phone: +48…"},
                     context.report);
    return first;
}

decltype(Choice::does) compile_doing(Context& context, const NodeEntry& entry) {
    if (entry.key == "go") return GoTo{read_target(context, entry, Jump::How::tap).value_or(0)};
    if (entry.key == "say") {
        const bool before = std::exchange(context.on_entry, false);
        Reply reply{compile_says(context, entry)};
        context.on_entry = before;
        return reply;
    }
    const std::string word = read_word(entry.value);
    if (entry.key == "url") {
        if (!is_https(word))
            context.report
                .error("not-https", mark_of(entry.value),
                       {"\"{}\" is not the address of a page", "\"{}\" to nie adres strony"}, word)
                .advise({"write it in full:  https://www.example.com/page",
                         "napisz w całości:  https://www.example.com/strona"});
        return OpenUrl{word};
    }
    const auto number = parse_phone(word);
    if (!number)
        context.report
            .error("unknown-phone", mark_of(entry.value),
                   {"\"{}\" is not a phone number with its country code",
                    "\"{}\" to nie numer telefonu z numerem kierunkowym kraju"},
                   word)
            .advise({"write, for example:  phone: +48 601 234 567",
                     "napisz na przykład:  phone: +48 601 234 567"});
    return CallPhone{number.value_or("")};
}

void note_label(Context& context, const Text& label, const NodeEntry& entry, std::uint32_t index) {
    for (std::size_t language = 0; language < label.in.size(); ++language) {
        const Node* node = &entry.value;
        if (node->kind == Node::Kind::map) node = node->find(context.draft.bot.languages[language]);
        if (!node || node->kind != Node::Kind::text) continue;
        context.draft.phrases.push_back({context.owner, index, static_cast<LanguageIndex>(language),
                                         read_word(*node), true, mark_of(*node)});
    }
}

}  // namespace

std::vector<Say> compile_says(Context& context, const NodeEntry& entry) {
    std::vector<Say> says;
    const auto add = [&](const Node& node) {
        if (auto say = compile_say(context, node, mark_of(entry))) says.push_back(std::move(*say));
    };
    if (entry.value.kind == Node::Kind::list)
        for (const Node& item : entry.value.items) add(item);
    if (entry.value.kind != Node::Kind::list) add(entry.value);
    return says;
}

std::optional<Choice> compile_choice(Context& context, const Node& node, Site site, std::uint32_t index) {
    const Fields fields = read_fields(node, mark_of(node), site, context.report);
    if (!fields.is_map()) return std::nullopt;
    Choice choice;
    choice.place = node.place;
    const NodeEntry* label = fields.find("label");
    if (label) choice.label = compile_text(context, label->value, WrittenText::Use::label);
    if (!fields.mentions("label"))
        tell_missing(fields, site, "label", {"label: Opening hours", "label: Godziny otwarcia"},
                     context.report);
    if (label && site == Site::option) note_label(context, choice.label, *label, index);
    if (const auto* also = fields.find("also")) {
        const std::size_t before = context.draft.phrases.size();
        choice.also = compile_phrases(context, *also, index);
        if (site == Site::button) context.draft.phrases.resize(before);  // a button is tapped, not typed
    }
    choice.also.resize(context.draft.bot.languages.size());
    choice.actions = read_actions(context, fields);
    const Changes outside = context.changes;
    Changes own = changes_of(choice.actions);
    context.changes.set.insert(context.changes.set.end(), own.set.begin(), own.set.end());
    context.changes.clear.insert(context.changes.clear.end(), own.clear.begin(), own.clear.end());
    if (const auto* doing = only_doing(context, fields, site)) choice.does = compile_doing(context, *doing);
    context.changes = outside;
    return choice;
}

}  // namespace frontdesk
