// SPDX-License-Identifier: MIT
// What the bot says: texts, media, cards, one of several, pauses, the platform's own form.
#include <algorithm>
#include <array>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/compile/json.hpp"

namespace frontdesk {

namespace {

constexpr std::array<std::string_view, 9> forms = {"text",  "image",  "video", "audio", "file",
                                                   "cards", "one_of", "pause", "raw"};

bool is_message(const Node& node) {
    return std::any_of(node.entries.begin(), node.entries.end(),
                       [](const NodeEntry& entry) { return find_key(Site::message, entry.key) != nullptr; });
}

std::optional<Say> compile_say(Context& context, const Node& node, Mark owner);

// The one form that the message has; told when it is none or more than one.
const NodeEntry* only_form(Context& context, const Fields& fields) {
    const NodeEntry* first = nullptr;
    bool mentioned = false;
    for (const std::string_view key : forms) {
        mentioned = mentioned || fields.mentions(key);
        const NodeEntry* entry = fields.find(key);
        if (!entry) continue;
        if (first)
            context.report
                .error("two-messages", mark_of(*entry),
                       {"one message is \"{}\" or \"{}\", not both",
                        "jedna wiadomość to \"{}\" albo \"{}\", nie oba"},
                       first->key, entry->key)
                .see(mark_of(*first), {"the first", "pierwsze"})
                .advise({"put each of the two after a dash of its own under \"say\"",
                         "umieść każde z nich po osobnym myślniku pod \"say\""});
        if (!first) first = entry;
    }
    if (!mentioned)
        tell_missing(fields, Site::message, "text", {"text: What would you like?", "text: W czym pomóc?"},
                     context.report);
    return first;
}

OneOf compile_one_of(Context& context, const NodeEntry& entry) {
    OneOf one_of;
    for (const Node& item : entry.value.items)
        if (auto say = compile_say(context, item, mark_of(entry))) one_of.says.push_back(std::move(*say));
    return one_of;
}

std::optional<Raw> compile_raw(Context& context, const NodeEntry& entry) {
    std::optional<Raw> raw;
    for (const NodeEntry& platform : entry.value.entries) {
        if (platform.key == "messenger") {
            if (expect_kind(platform, Expects::map, context.report)) raw = Raw{json_text(platform.value)};
            continue;
        }
        context.report
            .error("unknown-key", mark_of(platform),
                   {"no platform is called \"{}\"", "żadna platforma nie nazywa się \"{}\""}, platform.key)
            .advise({"write:  raw: {{messenger: {{…}}}}", "napisz:  raw: {{messenger: {{…}}}}"});
    }
    return raw;
}

// Typing is shown for twenty seconds at most.
std::optional<Pause> compile_pause(Context& context, const NodeEntry& entry) {
    constexpr Duration longest = std::chrono::seconds{20};
    const auto length = read_duration(context, entry);
    if (!length) return std::nullopt;
    if (*length > longest)
        context.report
            .error("pause-too-long", mark_of(entry.value),
                   {"Messenger shows typing for at most 20 seconds",
                    "Messenger pokazuje, że ktoś pisze, najwyżej przez 20 sekund"})
            .advise({"write:  pause: 2s", "napisz:  pause: 2s"});
    return Pause{*length};
}

std::optional<Say> compile_form(Context& context, const NodeEntry& entry, const NodeEntry* buttons) {
    Say say;
    if (entry.key == "text") {
        TextSay text;
        text.text =
            compile_text(context, entry.value,
                         buttons ? WrittenText::Use::message_with_buttons : WrittenText::Use::message);
        if (buttons) text.buttons = compile_buttons(context, *buttons);
        say.what = std::move(text);
        return say;
    }
    if (entry.key == "cards") {
        say.what = compile_cards(context, entry);
        return say;
    }
    if (entry.key == "one_of") {
        say.what = compile_one_of(context, entry);
        return say;
    }
    if (entry.key == "pause") {
        const auto pause = compile_pause(context, entry);
        say.what = pause.value_or(Pause{});
        return say;
    }
    if (entry.key == "raw") {
        auto raw = compile_raw(context, entry);
        if (!raw) return std::nullopt;
        say.what = std::move(*raw);
        return say;
    }
    const auto kind =
        static_cast<MediaKind>(std::find(forms.begin() + 1, forms.end(), entry.key) - forms.begin() - 1);
    say.what = ShownMedia{kind, compile_media(context, entry)};
    return say;
}

void tell_buttons_alone(Context& context, const NodeEntry& buttons, const NodeEntry& form) {
    context.report
        .error(
            "two-messages", mark_of(buttons),
            {"buttons stand under a text, not under \"{}\"", "przyciski stoją pod tekstem, nie pod \"{}\""},
            form.key)
        .advise({"say the text with its buttons in a message of its own:  - {{text: …, buttons: […]}}",
                 "powiedz tekst z przyciskami w osobnej wiadomości:  - {{text: …, buttons: […]}}"});
}

std::optional<Say> compile_message(Context& context, const Node& node) {
    const Fields fields = read_fields(node, mark_of(node), Site::message, context.report);
    if (!fields.is_map()) return std::nullopt;
    const Around around(context);
    auto only_if = read_condition(context, fields);
    const NodeEntry* form = only_form(context, fields);
    if (!form) return std::nullopt;
    const NodeEntry* buttons = fields.find("buttons");
    if (buttons && form->key != "text") tell_buttons_alone(context, *buttons, *form);
    auto say = compile_form(context, *form, buttons);
    if (!say) return std::nullopt;
    say->only_if = std::move(only_if);
    say->place = node.place;
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
            .advise({"a message is a text, one text a language, or {{text: …, buttons: […]}}",
                     "wiadomość to tekst, po jednym tekście w każdym języku albo {{text: …, buttons: […]}}"});
        return std::nullopt;
    }
    Say say;
    say.place = node.place;
    say.what = TextSay{compile_text(context, node, WrittenText::Use::message), {}};
    return say;
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

}  // namespace frontdesk
