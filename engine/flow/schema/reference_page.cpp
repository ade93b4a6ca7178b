// SPDX-License-Identifier: MIT
// The reference page: a section a site, a row a setting.
#include <set>

#include "engine/flow/schema.hpp"
#include "engine/flow/schema/expectation.hpp"

namespace frontdesk {

namespace {

constexpr Wording opening = {"# Reference of the flow language\n\n"
                             "Every setting, by the place where it stands. [The manual](flows.md) explains "
                             "them; this page is for looking one\n"
                             "up. It is made by `frontdesk schema --format reference`.\n",
                             "# Spis ustawień\n\n"
                             "Każde ustawienie, według miejsca, w którym stoi. Objaśnia je "
                             "[podręcznik](flows.md); tu można je szybko znaleźć.\n"
                             "Tę stronę tworzy `frontdesk schema --format reference --lang pl`.\n"};
constexpr Wording head = {"| setting | expects | what it is for |\n|---|---|---|\n",
                          "| ustawienie | co wpisać | do czego służy |\n|---|---|---|\n"};

// As a heading shows it: `bot`, a step of `fallback`.
std::string shown(Site site, MessageLanguage language) {
    std::string name(site_name(site).in(language));
    for (char& c : name)
        if (c == '"') c = '`';
    return name;
}

constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_small(char c) { return c >= 'a' && c <= 'z'; }

// The link to the heading of this site, as pages are shown on GitHub.
std::string anchor(Site site, MessageLanguage language) {
    std::string to = "#";
    for (const char c : site_name(site).in(language)) {
        if (c == '"') continue;
        const char small = is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
        to += c == ' ' ? '-' : small;
    }
    return to;
}

std::string heading(Site site, MessageLanguage language) {
    std::string name = shown(site, language);
    if (is_small(name.front())) name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return "\n## " + name + "\n\n";
}

std::string link(Site site, MessageLanguage language) {
    return fmt::format("[{}]({})", shown(site, language), anchor(site, language));
}

// A bar would end the cell.
std::string cell(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '|') out += '\\';
        out += c;
    }
    return out;
}

std::string row(const Key& key, MessageLanguage language) {
    std::string expects = cell(expectation(key, language));
    if (key.holds) expects += "; " + tell(language, {"see {}", "patrz {}"}, link(*key.holds, language));
    const std::string needed =
        key.needed ? std::string(Wording{" (needed)", " (wymagane)"}.in(language)) : "";
    return fmt::format("| `{}`{} | {} | {} |\n", key.name, needed, expects, cell(key.about.in(language)));
}

// "Stands in `faqs`, `menu`."
std::string where(Site site, MessageLanguage language) {
    std::string places;
    std::set<std::pair<Site, std::string_view>> seen;
    for (const Key& key : vocabulary()) {
        if (key.holds != site || key.site == site || !seen.emplace(key.site, key.name).second) continue;
        if (!places.empty()) places += ", ";
        places += fmt::format("`{}` ({})", key.name, link(key.site, language));
    }
    if (places.empty()) return {};
    return tell(language, {"Under {}.\n\n", "W {}.\n\n"}, places);
}

std::string section(Site site, MessageLanguage language) {
    std::string out = heading(site, language);
    out += where(site, language);
    out += head.in(language);
    for (const Key& key : vocabulary())
        if (key.site == site) out += row(key, language);
    return out;
}

}  // namespace

std::string reference_page(MessageLanguage language) {
    std::string page(opening.in(language));
    std::set<Site> shown_sites;
    for (const Key& key : vocabulary())
        if (shown_sites.insert(key.site).second) page += section(key.site, language);
    return page;
}

}  // namespace frontdesk
