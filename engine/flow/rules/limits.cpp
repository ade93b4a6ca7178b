// SPDX-License-Identifier: MIT
// [label-too-long], [text-too-long]: what Messenger would refuse or cut, counted as Messenger
// counts, with placeholders at their longest.
#include <algorithm>
#include <array>

#include "engine/flow/rules/rules.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

constexpr std::size_t label_limit = 20;
constexpr std::size_t text_limit = 2000;
constexpr std::size_t text_limit_with_buttons = 640;

// Sane longest values: names of people as Facebook has them, moments as we say them.
std::size_t length_of_value(const Draft& draft, const std::string& name) {
    if (name == "bot_name") return count_units(draft.bot.name);
    if (name == "first_name" || name == "last_name") return 12;
    if (name == "open" || name == "language" || name == "visits") return 4;
    if (name == "now" || name == "today" || name == "reply_time") return 16;
    if (built_in(name)) return 32;
    const auto set = draft.values.find(name);
    return set == draft.values.end() ? 0 : set->second;
}

std::size_t longest(const Draft& draft, const Template& text) {
    return count_units(longest(text, [&](std::string_view name) -> std::vector<Value> {
        if (name == "open") return {true, false};
        return {std::string(length_of_value(draft, std::string(name)), 'x')};
    }));
}

// Draws what would be cut off, where the label stands in the file as customers see it.
void draw_overhang(Mark& mark, const std::string& raw) {
    std::size_t units = 0;
    int fits = 0;
    const std::u32string letters = characters(raw);
    for (const char32_t letter : letters) {
        units += letter > 0xFFFF ? 2 : 1;
        if (units > label_limit) break;
        ++fits;
    }
    const int quotes = mark.length - static_cast<int>(letters.size());
    if (quotes == 2) {  // underline the words, not the quotes
        mark.place.column += 1;
        mark.length -= 2;
    }
    if (quotes == 0 || quotes == 2) mark.overhang = mark.length - fits;
}

void check_label(const Draft& draft, const WrittenText& text, Report& report) {
    const std::size_t length = longest(draft, text.compiled);
    if (length <= label_limit) return;
    Mark mark = text.mark;
    const bool plain = text.compiled.is_plain();
    if (plain) draw_overhang(mark, text.raw);
    const int overhang = mark.overhang;
    auto told = report.error("label-too-long", std::move(mark),
                             plain ? Wording{"this label has {} characters, Messenger shows {}",
                                             "znaków w tej etykiecie: {}, Messenger pokazuje najwyżej {}"}
                                   : Wording{"this label can grow to {} characters, Messenger shows {}",
                                             "ta etykieta może urosnąć do {} znaków, Messenger pokazuje {}"},
                             length, label_limit);
    if (overhang > 0) told.note({"the ~ part would be cut off", "część ~ zostałaby ucięta"});
    told.advise({"write something shorter, for example:  Talk to a person",
                 "napisz coś krótszego, na przykład:  Napisz do nas"});
}

void check_message(const Draft& draft, const WrittenText& text, Report& report) {
    const bool buttons = text.use == WrittenText::Use::message_with_buttons;
    const std::size_t limit = buttons ? text_limit_with_buttons : text_limit;
    const std::size_t length = longest(draft, text.compiled);
    if (length <= limit) return;
    auto told = report.error(
        "text-too-long", text.mark,
        buttons ? Wording{"this text has {} characters, with buttons Messenger takes {}",
                          "znaków w tym tekście: {}, z przyciskami Messenger przyjmuje najwyżej {}"}
                : Wording{"this text has {} characters, Messenger takes {}",
                          "znaków w tym tekście: {}, Messenger przyjmuje najwyżej {}"},
        length, limit);
    told.advise({"cut it into two messages, each after a dash of its own under \"say\"",
                 "podziel go na dwie wiadomości, każdą po osobnym myślniku pod \"say\""});
}

struct Short {
    WrittenText::Use use;
    std::size_t limit;
};
constexpr std::array<Short, 4> shorts = {{{WrittenText::Use::card_title, 80},
                                          {WrittenText::Use::card_subtitle, 80},
                                          {WrittenText::Use::ice_breaker, 80},
                                          {WrittenText::Use::greeting, 160}}};

void check_short(const Draft& draft, const WrittenText& text, Report& report) {
    for (const auto& [use, limit] : shorts) {
        if (text.use != use) continue;
        const std::size_t length = longest(draft, text.compiled);
        if (length <= limit) continue;
        report
            .error("text-too-long", text.mark,
                   {"this text has {} characters, Messenger shows {} here",
                    "znaków w tym tekście: {}, tutaj Messenger pokazuje najwyżej {}"},
                   length, limit)
            .advise({"write something shorter", "napisz coś krótszego"});
    }
}

}  // namespace

void check_limits(const Draft& draft, Report& report) {
    for (const WrittenText& text : draft.texts) {
        if (text.use == WrittenText::Use::label) check_label(draft, text, report);
        const bool message =
            text.use == WrittenText::Use::message || text.use == WrittenText::Use::message_with_buttons;
        if (message) check_message(draft, text, report);
        check_short(draft, text, report);
    }
}

}  // namespace frontdesk
