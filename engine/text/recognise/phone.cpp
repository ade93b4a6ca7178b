// SPDX-License-Identifier: MIT
#include <algorithm>

#include <phonenumbers/phonenumberutil.h>
#include <re2/re2.h>

#include "engine/base/digit.hpp"
#include "engine/text/recognise/recognise.hpp"
#include "engine/text/recognise/vocabulary.hpp"

namespace frontdesk {
namespace {

constexpr std::ptrdiff_t most_digits = 20;

bool is_part_of_number(const AnswerToken& token) {
    constexpr std::string_view signs = "+()-./";
    return token.kind == AnswerToken::Kind::digits ||
           (token.kind == AnswerToken::Kind::sign && token.text.size() == 1 &&
            signs.find(token.text.front()) != std::string_view::npos);
}

std::string in_capitals(const std::string& region) {
    std::string upper = region;
    std::ranges::transform(upper, upper.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return upper;
}

// The number in E.164; nothing when no such number exists.
std::optional<std::string> number_in(std::string written, const std::string& region) {
    namespace phones = i18n::phonenumbers;
    if (std::ranges::count_if(written, is_digit) > most_digits) return std::nullopt;
    static const re2::RE2 date{R"(\s*\d{1,2}[./-]\d{1,2}[./-]\d{4}\s*)"};
    if (re2::RE2::FullMatch(written, date)) return std::nullopt;
    const auto begin = std::min(written.find_first_of("+0123456789("), written.size());
    written.erase(0, begin);
    if (written.starts_with("00")) written.replace(0, 2, "+");
    if (region.empty() && !written.starts_with('+')) return std::nullopt;
    const phones::PhoneNumberUtil& library = *phones::PhoneNumberUtil::GetInstance();
    phones::PhoneNumber number;
    const auto result = library.Parse(written, region.empty() ? "ZZ" : region, &number);
    if (result != phones::PhoneNumberUtil::NO_PARSING_ERROR || !library.IsValidNumber(number))
        return std::nullopt;
    std::string text;
    library.Format(number, phones::PhoneNumberUtil::E164, &text);
    return text;
}

}  // namespace

Readings recognise_phone(std::string_view text, const RecogniseContext& context) {
    const std::string region = in_capitals(std::string{context.region});
    std::vector<AnswerToken> around;
    std::vector<std::string> written(1);
    for (AnswerToken& token : answer_tokens(text)) {
        if (is_part_of_number(token)) {
            if (!token.glued) written.back() += ' ';
            written.back() += token.text;
            continue;
        }
        if (std::ranges::any_of(written.back(), is_digit)) written.emplace_back();
        around.push_back(std::move(token));
    }
    if (!only_about_contact(around, context)) return {};
    Readings readings;
    for (const std::string& one : written) {
        if (std::ranges::none_of(one, is_digit)) continue;
        const auto number = number_in(one, region);
        if (!number) return {};
        add_reading(readings, *number);
    }
    return readings;
}

}  // namespace frontdesk
