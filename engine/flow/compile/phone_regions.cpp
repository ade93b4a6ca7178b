// SPDX-License-Identifier: MIT
// The countries of ISO 3166 whose numbers libphonenumber 8.12 can read. The library itself is wrapped
// elsewhere.
#include "engine/flow/compile/phone_regions.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace frontdesk {
namespace {

constexpr std::string_view regions =
    "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL "
    "BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV "
    "CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB "
    "GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM "
    "IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI "
    "LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU "
    "MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL "
    "PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN "
    "SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG "
    "US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW ";

// What people write for a code.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> nicknames = {{{"UK", "GB"},
                                                                                     {"EN", "GB"},
                                                                                     {"POL", "PL"},
                                                                                     {"DEU", "DE"},
                                                                                     {"GER", "DE"},
                                                                                     {"USA", "US"},
                                                                                     {"CS", "CZ"},
                                                                                     {"POLSKA", "PL"}}};

std::string in_capitals(std::string_view word) {
    std::string upper(word);
    std::ranges::transform(upper, upper.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return upper;
}

}  // namespace

bool is_phone_region(std::string_view code) {
    for (std::size_t at = 0; code.size() == 2 && at < regions.size(); at += 3)
        if (regions.substr(at, 2) == code) return true;
    return false;
}

std::string meant_phone_region(std::string_view word) {
    std::string upper = in_capitals(word);
    for (const auto& [nickname, code] : nicknames)
        if (nickname == upper) return std::string(code);
    return is_phone_region(upper) ? upper : std::string{};
}

}  // namespace frontdesk
