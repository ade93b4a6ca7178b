// SPDX-License-Identifier: MIT
// Cards, and the buttons under messages.
#include "engine/flow/compile/context.hpp"

namespace frontdesk {

namespace {

constexpr std::size_t most_buttons = 3;
constexpr std::size_t most_cards = 10;

std::optional<Card> compile_card(Context& context, const NodeEntry& list, const Node& node) {
    const Mark mark = node.kind == Node::Kind::nothing ? mark_of(list) : mark_of(node);
    const Fields fields = read_fields(node, mark, Site::card, context.report);
    if (!fields.is_map()) return std::nullopt;
    Card card;
    card.place = node.place;
    if (!fields.mentions("title"))
        tell_missing(fields, Site::card, "title", {"title: Chocolate cake", "title: Tort czekoladowy"},
                     context.report);
    if (const auto* title = fields.find("title"))
        card.title = compile_text(context, title->value, WrittenText::Use::card_title);
    if (const auto* subtitle = fields.find("subtitle"))
        card.subtitle = compile_text(context, subtitle->value, WrittenText::Use::card_subtitle);
    if (const auto* image = fields.find("image")) card.image = compile_media(context, *image);
    if (const auto* url = fields.find("url")) card.url = compile_link(context, *url);
    if (const auto* buttons = fields.find("buttons")) card.buttons = compile_buttons(context, *buttons);
    const bool title_alone = !fields.mentions("subtitle") && !fields.mentions("image") &&
                             !fields.mentions("url") && !fields.mentions("buttons");
    if (title_alone)
        tell_missing(fields, Site::card, "subtitle",
                     {"subtitle: from 25 €  (an image or buttons would do, too)",
                      "subtitle: od 120 zł  (wystarczy też image albo buttons)"},
                     context.report);
    return card;
}

}  // namespace

Cards compile_cards(Context& context, const NodeEntry& entry) {
    Cards cards;
    const auto& items = entry.value.items;
    for (const Node& item : items)
        if (auto card = compile_card(context, entry, item)) cards.cards.push_back(std::move(*card));
    if (items.size() > most_cards)
        context.report
            .error("too-many-cards", mark_of(items[most_cards]),
                   {"this message has {} cards, Messenger shows {}",
                    "kart w tej wiadomości: {}, Messenger pokazuje najwyżej {}"},
                   items.size(), most_cards)
            .advise({"show the best ten, or make two messages of them",
                     "pokaż dziesięć najlepszych albo zrób z nich dwie wiadomości"});
    return cards;
}

std::vector<ChoiceIndex> compile_buttons(Context& context, const NodeEntry& entry) {
    std::vector<ChoiceIndex> buttons;
    const auto& items = entry.value.items;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const auto button =
                compile_choice(context, items[i], Site::button, static_cast<std::uint32_t>(i)))
            buttons.push_back(*button);
    if (items.size() > most_buttons)
        context.report
            .error("too-many-buttons", mark_of(items[most_buttons]),
                   {"this message has {} buttons, Messenger shows {}",
                    "przycisków w tej wiadomości: {}, Messenger pokazuje najwyżej {}"},
                   items.size(), most_buttons)
            .advise({"with more to choose from, use a \"menu\" in the state",
                     "gdy wybór jest większy, użyj \"menu\" w stanie"});
    return buttons;
}

}  // namespace frontdesk
