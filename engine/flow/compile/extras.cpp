// SPDX-License-Identifier: MIT
// Saved replies, synonyms, and what Messenger shows before the first message.
#include "engine/flow/compile/context.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

std::vector<std::string> compile_group(Context& context, const Node& node) {
    std::vector<std::string> group;
    for (const Node& item : node.items)
        if (item.kind == Node::Kind::text && !trimmed(item.text).empty()) group.push_back(read_word(item));
    const bool good = node.kind == Node::Kind::list && group.size() == node.items.size() && group.size() > 1;
    if (!good)
        context.report
            .error("wrong-kind", mark_of(node),
                   {"synonyms are at least two words in square brackets",
                    "synonimy to co najmniej dwa słowa w nawiasach kwadratowych"})
            .advise({"write:  - [cake, gateau]", "napisz:  - [tort, ciasto]"});
    return group;
}

void tell_too_many(Context& context, const NodeEntry& entry, std::size_t most) {
    context.report
        .error("too-many-buttons", mark_of(entry.value.items[most]),
               {"Messenger shows at most {} of \"{}\"", "Messenger pokazuje najwyżej {} z \"{}\""}, most,
               entry.key)
        .advise({"keep the {} that matter most", "zostaw tylko najważniejsze, najwyżej {}"}, most);
}

std::vector<ChoiceIndex>
compile_list(Context& context, const NodeEntry& entry, std::size_t most, LabelUse use) {
    std::vector<ChoiceIndex> choices;
    const auto& items = entry.value.items;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const auto choice =
                compile_choice(context, items[i], Site::button, static_cast<std::uint32_t>(i), use))
            choices.push_back(*choice);
    if (items.size() > most) tell_too_many(context, entry, most);
    return choices;
}

}  // namespace

void compile_canned(Context& context, const Sections& sections) {
    auto& canned = context.draft.bot.canned;
    for (const Node* node : sections.canned) {
        context.owner = {Owner::Kind::canned, static_cast<std::uint32_t>(canned.size())};
        const Fields fields = read_fields(*node, mark_of(*node), Site::canned, context.report);
        if (!fields.is_map()) continue;
        Canned reply;
        reply.place = node->place;
        if (!fields.mentions("id"))
            tell_missing(fields, Site::canned, "id", {"id: thanks", "id: podziekowanie"}, context.report);
        if (!fields.mentions("text"))
            tell_missing(fields, Site::canned, "text", {"text: Thank you!", "text: Dziękujemy!"},
                         context.report);
        if (const auto* id = fields.find("id")) {
            const auto names = read_names(context, *id);
            reply.id = names.empty() ? std::string{} : names.front();
            reply.place = id->value.place;
        }
        if (const auto* text = fields.find("text"))
            reply.text = compile_text(context, text->value, WrittenText::Use::message);
        canned.push_back(std::move(reply));
    }
}

void compile_synonyms(Context& context, const Sections& sections) {
    for (const Node* node : sections.synonyms)
        context.draft.bot.synonyms.push_back(compile_group(context, *node));
}

void compile_profile(Context& context, const Sections& sections) {
    constexpr std::size_t most_questions = 4;
    constexpr std::size_t most_items = 20;
    if (sections.profile == nullptr) return;
    context.owner = {Owner::Kind::profile, 0};
    context.owner_name.clear();
    const Fields fields =
        read_fields(sections.profile->value, mark_of(*sections.profile), Site::profile, context.report);
    Profile& profile = context.draft.bot.profile;
    const bool before = std::exchange(context.on_entry, false);
    if (const auto* greeting = fields.find("greeting"))
        profile.greeting = compile_text(context, greeting->value, WrittenText::Use::greeting);
    if (const auto* questions = fields.find("ice_breakers"))
        profile.ice_breakers = compile_list(context, *questions, most_questions, LabelUse::of_ice_breaker);
    if (const auto* menu = fields.find("menu"))
        profile.menu = compile_list(context, *menu, most_items, LabelUse::on_button);
    context.on_entry = before;
}

}  // namespace frontdesk
