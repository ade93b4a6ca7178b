// SPDX-License-Identifier: MIT
// [unknown-placeholder]: a value in a text that nothing ever sets.
#include <set>

#include "engine/flow/find_in_source.hpp"
#include "engine/flow/lines.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/flow/rules/rules.hpp"

namespace frontdesk {

namespace {

constexpr std::string_view secrets = "secrets.";

bool is_known(const Draft& draft, const WrittenText& text, const std::string& name) {
    if (name.starts_with(secrets)) return text.use == WrittenText::Use::request;
    if (text.is_retry && (name == "min" || name == "max")) return true;
    return built_in(name) || draft.values.contains(name);
}

void tell_secret(const Draft& draft, const WrittenText& text, const std::string& name, Report& report) {
    Mark mark = text.mark;
    if (const auto brace = find_in_source(*draft.folder, text.mark.place, "{" + name))
        mark = {*brace, count_characters(name) + 1, 0, {}};
    report
        .error("told-secret", std::move(mark),
               {"\"{}\" would be told to customers", "\"{}\" zobaczyliby klienci"}, name)
        .advise({"write secrets in \"call\" alone: in url, headers or json",
                 "sekrety wolno wpisać tylko w \"call\": w url, headers albo json"});
}

void tell(const Draft& draft, const WrittenText& text, const std::string& name, Report& report) {
    Mark mark = text.mark;
    if (const auto brace = find_in_source(*draft.folder, text.mark.place, name.empty() ? "{}" : "{" + name)) {
        mark = {*brace, name.empty() ? 2 : count_characters(name), 0, {}};
        if (!name.empty()) mark.place.column += 1;
    }
    std::vector<std::string> known = built_in_names();
    for (const auto& [value, length] : draft.values) known.push_back(value);
    if (text.is_retry) known.insert(known.end(), {"min", "max"});
    auto told = report.error(
        "unknown-placeholder", std::move(mark),
        name.empty() ? Wording{"there is no name between these braces", "między tymi klamrami nie ma nazwy"}
                     : Wording{"nothing is known as \"{}\"", "nie ma wartości o nazwie \"{}\""},
        name);
    const auto near = report.may_suggest() ? nearest(name, known) : std::nullopt;
    if (near) told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
    told.advise({"known are: {}", "znane nazwy: {}"}, listed({known.begin(), known.end()}));
}

}  // namespace

void check_placeholders(const Draft& draft, Report& report) {
    std::set<std::pair<Place, std::string>> told;
    for (const WrittenText& text : draft.texts)
        for (const PlaceholderUse& placeholder : text.compiled.placeholders())
            for (const std::string& name : placeholder.names)
                if (!is_known(draft, text, name) && told.emplace(text.mark.place, name).second)
                    name.starts_with(secrets) ? tell_secret(draft, text, name, report)
                                              : tell(draft, text, name, report);
}

}  // namespace frontdesk
