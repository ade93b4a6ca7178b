// SPDX-License-Identifier: MIT
// The United Kingdom. Banking and Financial Dealings Act 1971, Schedule 1, and royal proclamations. "GB"
// alone has what all four parts share. A bank holiday on a weekend is kept on the next working day.
#include "engine/flow/holidays/countries.hpp"

namespace frontdesk::holiday {
namespace {

constexpr std::uint32_t eng = 1, wls = 2, sct = 4, nir = 8;
constexpr Moves substitute = Moves::next_workday;

constexpr HolidayPart parts[] = {
    {"GB-ENG", "England"}, {"GB-WLS", "Wales"}, {"GB-SCT", "Scotland"}, {"GB-NIR", "Northern Ireland"}};

constexpr HolidayRule britain_rules[] = {
    on(1, 1, "New Year's Day", "New Year's Day").since(1974).moving(substitute),
    on(2, 1, "2 January", "2nd January").in(sct).moving(substitute),
    on(17, 3, "St Patrick's Day", "St Patrick's Day").in(nir).moving(substitute),
    easter(good_friday, "Good Friday", "Good Friday"),
    easter(easter_monday, "Easter Monday", "Easter Monday").in(eng | wls | nir),
    on(29, 4, "Royal wedding", "Wedding of William and Catherine").only(2011),
    nth(1, monday, 5, "Early May bank holiday", "Early May bank holiday").since(1978).until(2019),
    on(8, 5, "Early May bank holiday", "Early May bank holiday (VE Day)").only(2020),
    nth(1, monday, 5, "Early May bank holiday", "Early May bank holiday").since(2021),
    on(8, 5, "Coronation", "Coronation of King Charles III").only(2023),
    nth(-1, monday, 5, "Spring bank holiday", "Spring bank holiday").since(1971).until(2001),
    on(3, 6, "Golden Jubilee", "Golden Jubilee").only(2002),
    on(4, 6, "Spring bank holiday", "Spring bank holiday").only(2002),
    nth(-1, monday, 5, "Spring bank holiday", "Spring bank holiday").since(2003).until(2011),
    on(4, 6, "Spring bank holiday", "Spring bank holiday").only(2012),
    on(5, 6, "Diamond Jubilee", "Diamond Jubilee").only(2012),
    nth(-1, monday, 5, "Spring bank holiday", "Spring bank holiday").since(2013).until(2021),
    on(2, 6, "Spring bank holiday", "Spring bank holiday").only(2022),
    on(3, 6, "Platinum Jubilee", "Platinum Jubilee").only(2022),
    nth(-1, monday, 5, "Spring bank holiday", "Spring bank holiday").since(2023),
    on(15, 6, "World Cup bank holiday", "World Cup bank holiday").only(2026).in(sct),
    on(12, 7, "Battle of the Boyne", "Battle of the Boyne (Orangemen's Day)").in(nir).moving(substitute),
    nth(1, monday, 8, "Summer bank holiday", "Summer bank holiday").in(sct),
    nth(-1, monday, 8, "Summer bank holiday", "Summer bank holiday").since(1971).in(eng | wls | nir),
    on(19, 9, "State Funeral", "State Funeral of Queen Elizabeth II").only(2022),
    on(30, 11, "St Andrew's Day", "St Andrew's Day").since(2007).in(sct).moving(substitute),
    on(25, 12, "Christmas Day", "Christmas Day").moving(substitute),
    on(26, 12, "Boxing Day", "Boxing Day").moving(substitute),
};

}  // namespace

constinit const HolidayCountry britain = {
    "GB", "United Kingdom", "Wielka Brytania", "United Kingdom", britain_rules, parts};

}  // namespace frontdesk::holiday
