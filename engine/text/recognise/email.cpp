// SPDX-License-Identifier: MIT
#include <algorithm>

#include <re2/re2.h>

#include "engine/text/recognise/host.hpp"
#include "engine/text/recognise/recognise.hpp"
#include "engine/text/recognise/vocabulary.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t max_address = 254;
constexpr std::size_t max_local = 64;

// "ola (at) example.com", "ola @ example.com", "ola małpa example kropka com" as they are meant.
std::string with_signs(std::string text) {
    static const re2::RE2 bracketed{
        R"((?i)\s*[\[(]\s*(?:at|@|małpa|malpa|arroba|chiocciola|arobase|ät)\s*[\])]\s*)"};
    static const re2::RE2 spaced{R"(\s*@\s*)"};
    static const re2::RE2 spoken{R"((?i)\s+(?:małpa|malpa|arroba|chiocciola|arobase|at|ät)\s+)"};
    static const re2::RE2 dot{
        R"((?i)\s+(?:dot|kropka|punkt|punto|point)\s+|\s*[\[(]\s*(?:dot|kropka|punkt|punto|point)\s*[\])]\s*)"};
    re2::RE2::GlobalReplace(&text, bracketed, "@");
    re2::RE2::GlobalReplace(&text, spaced, "@");
    const bool was_spoken =
        text.find('@') == std::string::npos && re2::RE2::GlobalReplace(&text, spoken, "@") == 1;
    if (was_spoken || text.find('.') == std::string::npos) re2::RE2::GlobalReplace(&text, dot, ".");
    return text;
}

bool plausible(std::string_view local, std::string_view domain) {
    if (local.size() > max_local || local.size() + 1 + domain.size() > max_address) return false;
    if (!is_host(domain)) return false;
    if (local.starts_with('.') || local.ends_with('.')) return false;
    return local.find("..") == std::string_view::npos;
}

std::string in_small_letters(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

}  // namespace

Readings recognise_email(std::string_view text, const RecogniseContext& context) {
    if (text.size() > max_answer_bytes) return {};
    static const re2::RE2 address{
        R"((?i)(?:mailto:)?([\pL\pN.!#$%&'*+/=?^_{|}~-]+)@((?:[\pL\pN-]+\.)+\pL\pL+)\b)"};
    const std::string whole = with_signs(std::string{text});
    re2::StringPiece rest{whole};
    Readings readings;
    std::string around;
    for (std::string local, domain; !rest.empty();) {
        const char* before = rest.data();
        re2::StringPiece found[3];
        if (!address.Match(rest, 0, rest.size(), re2::RE2::UNANCHORED, found, 3)) break;
        around.append(before, found[0].data());
        around += ' ';
        local = std::string{found[1]};
        domain = std::string{found[2]};
        if (!plausible(local, domain)) return {};
        add_reading(readings, local + "@" + in_small_letters(domain));
        rest.remove_prefix(static_cast<std::size_t>(found[0].data() + found[0].size() - before));
    }
    around.append(rest.data(), rest.size());
    std::erase_if(around, [](char c) { return c == '<' || c == '>'; });
    return readings.none() || only_about_contact(tokenise(around), context) ? readings : Readings{};
}

}  // namespace frontdesk
