// SPDX-License-Identifier: MIT
// Germany. Einigungsvertrag, Artikel 2 (3 October), and the holiday laws (Feiertagsgesetze) of the sixteen
// Länder. "DE" alone has what all of them share. Only what holds in a whole Land is here: not Assumption Day
// in the Catholic places of Bavaria, nor Corpus Christi in some of Saxony and Thuringia, nor Augsburg's own.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr std::uint32_t bb = 1u << 0, be = 1u << 1, bw = 1u << 2, by = 1u << 3, hb = 1u << 4, he = 1u << 5,
                        hh = 1u << 6, mv = 1u << 7, ni = 1u << 8, nw = 1u << 9, rp = 1u << 10, sh = 1u << 11,
                        sl = 1u << 12, sn = 1u << 13, st = 1u << 14, th = 1u << 15;

constexpr HolidayPart parts[] = {
    {"DE-BB", "Brandenburg"},
    {"DE-BE", "Berlin"},
    {"DE-BW", "Baden-Württemberg"},
    {"DE-BY", "Bayern"},
    {"DE-HB", "Bremen"},
    {"DE-HE", "Hessen"},
    {"DE-HH", "Hamburg"},
    {"DE-MV", "Mecklenburg-Vorpommern"},
    {"DE-NI", "Niedersachsen"},
    {"DE-NW", "Nordrhein-Westfalen"},
    {"DE-RP", "Rheinland-Pfalz"},
    {"DE-SH", "Schleswig-Holstein"},
    {"DE-SL", "Saarland"},
    {"DE-SN", "Sachsen"},
    {"DE-ST", "Sachsen-Anhalt"},
    {"DE-TH", "Thüringen"},
};

constexpr HolidayRule germany_rules[] = {
    on(1, 1, "New Year's Day", "Neujahr"),
    on(6, 1, "Epiphany", "Heilige Drei Könige").in(bw | by | st),
    on(8, 3, "Women's Day", "Internationaler Frauentag").since(2019).in(be),
    on(8, 3, "Women's Day", "Internationaler Frauentag").since(2023).in(mv),
    easter(good_friday, "Good Friday", "Karfreitag"),
    easter(easter_sunday, "Easter Sunday", "Ostersonntag").in(bb),
    easter(easter_monday, "Easter Monday", "Ostermontag"),
    on(1, 5, "Labour Day", "Tag der Arbeit"),
    on(8, 5, "75 years of liberation", "75. Jahrestag der Befreiung").only(2020).in(be),
    on(8, 5, "80 years of liberation", "80. Jahrestag der Befreiung").only(2025).in(be),
    easter(ascension, "Ascension Day", "Christi Himmelfahrt"),
    easter(whit_sunday, "Whit Sunday", "Pfingstsonntag").in(bb),
    easter(whit_monday, "Whit Monday", "Pfingstmontag"),
    easter(corpus_christi, "Corpus Christi", "Fronleichnam").in(bw | by | he | nw | rp | sl),
    on(17, 6, "75 years of the uprising", "75. Jahrestag des Volksaufstandes").only(2028).in(be),
    on(15, 8, "Assumption Day", "Mariä Himmelfahrt").in(sl),
    on(20, 9, "Children's Day", "Weltkindertag").since(2019).in(th),
    on(3, 10, "German Unity Day", "Tag der Deutschen Einheit").since(1990),
    on(31, 10, "500 years of Reformation", "500. Jahrestag der Reformation").only(2017),
    on(31, 10, "Reformation Day", "Reformationstag").since(1992).until(2016).in(bb | mv | sn | st | th),
    on(31, 10, "Reformation Day", "Reformationstag")
        .since(2018)
        .in(bb | hb | hh | mv | ni | sh | sn | st | th),
    on(1, 11, "All Saints' Day", "Allerheiligen").in(bw | by | nw | rp | sl),
    last_before(wednesday, 23, 11, "Repentance Day", "Buß- und Bettag").since(1995).in(sn),
    on(25, 12, "Christmas Day", "Erster Weihnachtstag"),
    on(26, 12, "Second day of Christmas", "Zweiter Weihnachtstag"),
};

}  // namespace

constinit const HolidayCountry germany = {"DE", "Germany", "Niemcy", "Deutschland", germany_rules, parts};

}  // namespace frontdesk::holiday
