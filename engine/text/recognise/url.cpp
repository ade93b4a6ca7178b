// SPDX-License-Identifier: MIT
#include <algorithm>

#include <re2/re2.h>

#include "engine/text/characters.hpp"
#include "engine/text/recognise/host.hpp"
#include "engine/text/recognise/recognise.hpp"
#include "engine/text/recognise/vocabulary.hpp"

namespace frontdesk {
namespace {

// The address that this piece of a message is; nothing when it is none.
std::optional<std::string> address_in(std::string piece) {
    static const re2::RE2 host_and_path{
        R"((?i)((?:[\pL\pN-]+\.)+(?:\pL\pL+|xn--[a-z0-9-]+))(:\d{1,5})?([/?#]\S*)?)"};
    // Without a scheme, "thanks.bye" must not be an address: only endings that shops and people have.
    static const re2::RE2 known_ending{
        R"((?i).*\.(?:com|net|org|info|biz|shop|store|online|app|dev|me|io|co|eu|uk|us|pl|de|at|ch|es|fr|it|be|nl|cz|sk|pt|ie|lt|ua|gl|ly|be|page|site|cafe|link|website|blog|tv|art|photos|cloud|pro)(?::\d{1,5})?(?:[/?#]\S*)?)"};
    static const re2::RE2 scheme{R"((?i)(https?)://)"};
    std::string given;
    re2::StringPiece rest{piece};
    const bool has_scheme = re2::RE2::Consume(&rest, scheme, &given);
    std::string host;
    if (!re2::RE2::FullMatch(rest, host_and_path, &host) || !is_host(host)) return std::nullopt;
    const bool www =
        rest.size() > 4 && (rest.starts_with("www.") || rest.starts_with("WWW.") || rest.starts_with("Www."));
    if (!has_scheme && !www && !re2::RE2::FullMatch(rest, known_ending)) return std::nullopt;
    std::ranges::transform(given, given.begin(),
                           [](char c) { return c < 'a' ? static_cast<char>(c - 'A' + 'a') : c; });
    return (has_scheme ? given : "https") + "://" + std::string{rest};
}

}  // namespace

Readings recognise_url(std::string_view text, const RecogniseContext& context) {
    if (text.size() > 2 * max_answer_bytes) return {};
    static const re2::RE2 piece{R"(\s*(\S+))"};
    Readings readings;
    std::string around;
    re2::StringPiece rest{text.data(), text.size()};
    for (re2::StringPiece found; re2::RE2::Consume(&rest, piece, &found);) {
        std::string_view bare{found.data(), found.size()};
        constexpr std::string_view brackets = "<>()[]\"',;.!";
        while (!bare.empty() && brackets.find(bare.front()) != std::string_view::npos) bare.remove_prefix(1);
        while (!bare.empty() && brackets.find(bare.back()) != std::string_view::npos) bare.remove_suffix(1);
        if (const auto address = address_in(std::string{bare}))
            add_reading(readings, *address);
        else
            around.append(found.data(), found.size()).append(" ");
    }
    if (readings.none()) return {};
    return only_about_contact(tokenise(around), context) ? readings : Readings{};
}

}  // namespace frontdesk
