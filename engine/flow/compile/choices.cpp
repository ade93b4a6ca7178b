// SPDX-License-Identifier: MIT
// Options of menus, and buttons: what stands on them, what they change, and the one thing that they do.
#include <array>

#include <fmt/format.h>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/rules/rules.hpp"
#include "engine/flow/scalars.hpp"

namespace frontdesk {

namespace {

constexpr std::array<std::string_view, 6> doings = {"go", "visit", "say", "url", "phone", "change"};

// The one thing that the choice does; told when it is none or more than one.
const NodeEntry* only_doing(Context& context, const Fields& fields, Site site) {
    const NodeEntry* first = nullptr;
    bool mentioned = false;
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
                     {"go: human  (say, url or phone would do, too)",
                      "go: human  (wystarczy też say, url albo phone)"},
                     context.report);
    return first;
}

Reply compile_reply(Context& context, const NodeEntry& entry) {
    const bool before = std::exchange(context.on_entry, false);
    Reply reply{compile_says(context, entry)};
    context.on_entry = before;
    return reply;
}

CallPhone compile_phone(Context& context, const NodeEntry& entry) {
    const std::string word = read_word(entry.value);
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

Change compile_change(Context& context, const NodeEntry& entry) {
    const auto form = read_state(context, entry, Jump::How::tap);
    if (!form) return {};
    const NodeEntry& state = *context.state_entries[*form];
    if (state.value.find("form") == nullptr && state.value.find("ask") == nullptr)
        context.report
            .error("no-form", mark_of(entry.value),
                   {"\"{}\" asks nothing, so nothing in it can be changed",
                    "\"{}\" o nic nie pyta, więc nie ma czego zmienić"},
                   state.key)
            .see(mark_of(state), {"this state has no \"form\"", "ten stan nie ma \"form\""})
            .advise({"name the state with the questions, for example:  change: order",
                     "podaj stan z pytaniami, na przykład:  change: order"});
    return {*form};
}

decltype(Choice::does) compile_doing(Context& context, const NodeEntry& entry) {
    if (entry.key == "go") return read_go(context, entry, Jump::How::tap).value_or(Go{{Branch{}}});
    if (entry.key == "visit") return read_visit(context, entry, Jump::How::tap).value_or(Visit{});
    if (entry.key == "say") return compile_reply(context, entry);
    if (entry.key == "url") return OpenUrl{compile_link(context, entry)};
    if (entry.key == "change") return compile_change(context, entry);
    return compile_phone(context, entry);
}

void note_label(Context& context, const NodeEntry& entry, std::uint32_t position, bool always) {
    const auto& languages = context.draft.bot.languages;
    for (std::size_t language = 0; language < languages.size(); ++language) {
        const Node* node = &entry.value;
        if (node->kind == Node::Kind::map) node = node->find(languages[language]);
        if (!node || node->kind != Node::Kind::text) continue;
        context.draft.phrases.push_back({WrittenPhrase::Part::option, context.owner, position,
                                         static_cast<LanguageIndex>(language), read_word(*node), true, always,
                                         mark_of(*node)});
    }
}

std::string label_in_default_language(const Context& context, const NodeEntry* label) {
    if (label == nullptr) return {};
    if (label->value.kind == Node::Kind::text) return read_word(label->value);
    const Node* in = label->value.find(context.draft.bot.languages.front());
    return in == nullptr ? std::string{} : read_word(*in);
}

// FNV-1a, which names a choice in payloads; the same owner and label give the same name in every version.
std::string hashed(std::string_view text) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    return fmt::format("{:012x}", hash >> 16U);
}

std::string new_id(Context& context, const std::string& label) {
    const std::string owner =
        fmt::format("{}\n{}\n{}\n", static_cast<int>(context.owner.kind), context.owner_name, label);
    int& occurrence = context.choice_counts[owner];
    while (true) {
        std::string id = hashed(owner + std::to_string(occurrence++));
        if (context.choice_ids.insert(id).second) return id;
    }
}

void check_change(Context& context, const Fields& fields, const Choice& choice, Site site) {
    const bool opens = site == Site::button && (std::holds_alternative<OpenUrl>(choice.does) ||
                                                std::holds_alternative<CallPhone>(choice.does));
    if (!opens) return;
    // Messenger opens links and calls by itself and tells nobody.
    for (const std::string_view key :
         {"set", "clear", "tag", "untag", "note", "notify", "language", "unsubscribe"})
        if (const auto* entry = fields.find(key)) {
            context.report
                .error("never-done", mark_of(*entry),
                       {"Messenger opens links and calls without telling the bot, so \"{}\" never happens",
                        "Messenger otwiera linki i dzwoni, nie mówiąc o tym botowi, więc \"{}\" nigdy nie "
                        "zadziała"},
                       entry->key)
                .advise({"take it out, or lead to a state that does it and shows the link",
                         "usuń to albo prowadź do stanu, który to zrobi i pokaże link"});
            return;
        }
}

}  // namespace

std::optional<ChoiceIndex>
compile_choice(Context& context, const Node& node, Site site, std::uint32_t position, LabelUse use) {
    const Fields fields = read_fields(node, mark_of(node), site, context.report);
    if (!fields.is_map()) return std::nullopt;
    const Around around(context);
    Choice choice;
    choice.place = node.place;
    choice.only_if = read_condition(context, fields);
    const bool always = !fields.mentions("if");
    const NodeEntry* label = fields.find("label");
    if (label)
        choice.label = compile_text(context, label->value,
                                    use == LabelUse::of_ice_breaker ? WrittenText::Use::ice_breaker
                                                                    : WrittenText::Use::label);
    if (!fields.mentions("label"))
        tell_missing(fields, site, "label", {"label: Opening hours", "label: Godziny otwarcia"},
                     context.report);
    if (label && site == Site::option) note_label(context, *label, position, always);
    if (const auto* also = fields.find("also"))  // a button is tapped, not typed
        choice.also = site == Site::option
                          ? compile_heard(context, *also, {WrittenPhrase::Part::option, position, always})
                          : compile_phrases(context, *also);
    choice.also.resize(context.draft.bot.languages.size());
    choice.actions = read_actions(context, fields);
    add_changes(context.changes, changes_of(choice.actions));
    if (const auto* doing = only_doing(context, fields, site)) choice.does = compile_doing(context, *doing);
    check_change(context, fields, choice, site);
    choice.id = new_id(context, label_in_default_language(context, label));
    auto& choices = context.draft.bot.choices;
    const auto index = static_cast<ChoiceIndex>(choices.size());
    choices.push_back(std::move(choice));
    return index;
}

std::vector<ChoiceIndex> compile_menu(Context& context, const NodeEntry& entry) {
    std::vector<ChoiceIndex> options;
    const auto& items = entry.value.items;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const auto option =
                compile_choice(context, items[i], Site::option, static_cast<std::uint32_t>(i)))
            options.push_back(*option);
    return options;
}

}  // namespace frontdesk
