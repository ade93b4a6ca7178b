// SPDX-License-Identifier: MIT
// `holidays: PL`: a country, or a part of it that has holidays of its own.
#include <array>
#include <utility>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/nearest.hpp"

namespace frontdesk {

namespace {

using Named = std::pair<std::string_view, std::string_view>;  // a name, the code

// Names that are in no table of codes.
constexpr std::array<Named, 12> nicknames = {{
    {"uk", "GB"},
    {"great britain", "GB"},
    {"usa", "US"},
    {"america", "US"},
    {"holland", "NL"},
    {"czech republic", "CZ"},
    {"schweiz", "CH"},
    {"suisse", "CH"},
    {"belgique", "BE"},
    {"wielka brytania", "GB"},
    {"bavaria", "DE-BY"},
    {"saxony", "DE-SN"},
}};

std::vector<Named> all_names() {
    std::vector<Named> names(nicknames.begin(), nicknames.end());
    for (const HolidayCountry* country : holiday_countries()) {
        for (const std::string_view name : {country->code, country->english, country->polish, country->local})
            names.emplace_back(name, country->code);
        for (const HolidayPart& part : country->parts) {
            names.emplace_back(part.code, part.code);
            names.emplace_back(part.name, part.code);
        }
    }
    return names;
}

}  // namespace

std::optional<std::string_view> meant_country(std::string_view text) {
    const std::vector<Named> names = all_names();
    std::vector<std::string_view> sought;
    for (const Named& name : names) sought.push_back(name.first);
    const auto near = nearest(text, sought);
    for (const Named& name : names)
        if (near && name.first == *near) return name.second;
    return std::nullopt;
}

namespace {

const HolidayCountry* country_of(std::string_view code) {
    const auto country = find_holidays(code.substr(0, code.find('-')));
    return country ? &country->country() : nullptr;
}

void tell_part(Context& context, const Node& node, const HolidayCountry& country) {
    auto told = context.report.error(
        "unknown-country", mark_of(node),
        {"the holidays of \"{}\" alone are not known", "święta samego \"{}\" nie są znane"}, node.text);
    if (!country.parts.empty()) {
        std::vector<std::string_view> codes;
        for (const HolidayPart& part : country.parts) codes.push_back(part.code);
        told.advise({"known parts: {}", "znane części: {}"}, listed(codes));
        return;
    }
    told.advise({"for the holidays of the whole country write:  holidays: {}",
                 "dla świąt całego kraju napisz:  holidays: {}"},
                country.code);
    told.advise({"and add the days of your part to \"except\", for example:  12-26: closed",
                 "a dni swojego regionu dodaj do \"except\", na przykład:  12-26: closed"});
}

void tell_unknown(Context& context, const Node& node) {
    auto told = context.report.error("unknown-country", mark_of(node),
                                     {"no holidays are known for \"{}\"", "nie są znane święta dla \"{}\""},
                                     node.text);
    const auto near = context.report.may_suggest() ? meant_country(node.text) : std::nullopt;
    if (near) told.advise({"write:  holidays: {}", "napisz:  holidays: {}"}, *near);
    std::vector<std::string_view> codes;
    for (const HolidayCountry* country : holiday_countries()) codes.push_back(country->code);
    told.advise({"known countries: {}", "znane kraje: {}"}, listed(codes));
    if (!near)
        told.advise({"of another country, add the dates to \"except\", for example:  12-25: closed",
                     "święta innego kraju dodaj do \"except\", na przykład:  12-25: closed"});
}

}  // namespace

std::optional<HolidayCalendar> compile_holidays(Context& context, const NodeEntry& entry) {
    auto found = find_holidays(entry.value.text);
    if (found) return found;
    const bool part = entry.value.text.find('-') != std::string::npos;
    const HolidayCountry* country = part ? country_of(entry.value.text) : nullptr;
    if (country != nullptr) tell_part(context, entry.value, *country);
    if (country == nullptr) tell_unknown(context, entry.value);
    return std::nullopt;
}

}  // namespace frontdesk
