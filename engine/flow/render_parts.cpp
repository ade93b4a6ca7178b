// SPDX-License-Identifier: MIT
// Paths, counts and plurals.
#include "engine/flow/render_parts.hpp"

#include "engine/flow/lines.hpp"
#include "engine/flow/wording.hpp"

namespace frontdesk {

std::string shown_path(const BotFolder& folder, const Place& place) {
    auto name = folder.name;
    while (name.size() > 1 && name.ends_with('/')) name.pop_back();
    if (place.line == 0 || place.file >= folder.flows.size()) return name.empty() ? "." : name;
    const auto& path = folder.flows[place.file].path;
    if (name.empty() || name == ".") return path;
    return name + (name.ends_with('/') ? "" : "/") + path;
}

std::string closing_count(std::size_t errors, std::size_t warnings, MessageLanguage language) {
    std::string text;
    if (errors > 0) {
        const auto noun = language == MessageLanguage::pl
                              ? plural_form(errors, "błąd", "błędy", "błędów", language)
                              : plural_form(errors, "error", "errors", "errors", language);
        text = fmt::format("{} {}", errors, noun);
    }
    if (warnings > 0) {
        const auto noun = language == MessageLanguage::pl
                              ? plural_form(warnings, "ostrzeżenie", "ostrzeżenia", "ostrzeżeń", language)
                              : plural_form(warnings, "warning", "warnings", "warnings", language);
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", warnings, noun);
    }
    return text;
}

std::string_view plural_form(std::size_t count,
                             std::string_view one,
                             std::string_view few,
                             std::string_view many,
                             MessageLanguage language) {
    if (count == 1) return one;
    if (language != MessageLanguage::pl) return many;
    const auto last = count % 10;
    const auto last_two = count % 100;
    return last >= 2 && last <= 4 && (last_two < 12 || last_two > 14) ? few : many;
}

std::string valid_text(std::string_view text) {
    std::string valid;
    for (std::size_t at = 0; at < text.size();) {
        const auto size = character_size(text, at);
        const bool broken = size == 1 && static_cast<unsigned char>(text[at]) >= 0x80;
        valid += broken ? std::string_view{"\xEF\xBF\xBD"} : text.substr(at, size);
        at += size;
    }
    return valid;
}

std::string valid_uri(std::string_view path) {
    std::string uri;
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           std::string_view{"/-._~"}.find(c) != std::string_view::npos;
        uri += plain ? std::string(1, c)
                     : fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
    return uri;
}

}  // namespace frontdesk
