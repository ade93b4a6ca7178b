// SPDX-License-Identifier: MIT
#include "engine/play/report.hpp"

#include <algorithm>
#include <array>
#include <map>

#include <nlohmann/json.hpp>

#include "engine/flow/excerpt.hpp"
#include "engine/flow/render_parts.hpp"
#include "engine/flow/wording.hpp"
#include "engine/play/written.hpp"

namespace frontdesk {
namespace {

using Kind = Coverable::Kind;

std::vector<std::string> paths_of(const std::vector<SourceFile>& files) {
    std::vector<std::string> paths;
    for (const SourceFile& file : files) paths.push_back(file.path);
    return paths;
}

// One paragraph of a text in a single line, for lists.
std::string in_a_line(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return printable(text);
}

Wording speaker(PlayedLine::From from) {
    switch (from) {
    case PlayedLine::From::customer: return {"customer", "klient"};
    case PlayedLine::From::bot: return {"bot", "bot"};
    case PlayedLine::From::agent: return {"agent", "agent"};
    case PlayedLine::From::other: return {"", ""};
    }
    return {"", ""};
}

class FailureText {
public:
    FailureText(const BotFolder& folder, const Bot& bot, MessageLanguage language)
        : tests_(paths_of(folder.tests)), bot_(bot), language_(language) {}

    std::string of(const Played& played) const {
        const Failure& failure = *played.failure;
        std::string text = tell(language_, {"{}: failed: {}", "{}: nie przeszło: {}"},
                                spot_of(tests_, failure.step), in_a_line(played.test->name)) +
                           "\n";
        for (const PlayedLine& line : played.lines) text += told(line);
        text += block({"expected", "oczekiwano"}, {"nothing", "niczego"}, failure.expected, {});
        text += block({"got", "przyszło"}, {"nothing", "nic"}, failure.got, failure.flow);
        if (!failure.hint.empty()) text += "    = " + failure.hint + "\n";
        return text;
    }

private:
    std::string told(const PlayedLine& line) const {
        std::string who{speaker(line.from).in(language_)};
        if (!who.empty()) who += ": ";
        std::string at = spot_of(bot_.files, line.flow);
        if (!at.empty()) at = "   (" + at + ")";
        return "    " + who + in_a_line(line.text) + at + "\n";
    }

    std::string block(Wording title,
                      Wording none,
                      const std::vector<std::string>& lines,
                      const std::vector<Place>& places) const {
        std::string text = "  " + std::string{title.in(language_)} + ":\n";
        if (lines.empty()) text += "    (" + std::string{none.in(language_)} + ")\n";
        for (std::size_t i = 0; i < lines.size(); ++i) {
            std::string at = i < places.size() ? spot_of(bot_.files, places[i]) : std::string{};
            if (!at.empty()) at = "   (" + at + ")";
            text += "    " + in_a_line(lines[i]) + at + "\n";
        }
        return text;
    }

    std::vector<std::string> tests_;
    const Bot& bot_;
    MessageLanguage language_;
};

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : valid_text(text)) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default:
            // XML has no other control characters, not even escaped.
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') out += c;
        }
    }
    return out;
}

std::size_t failures(const std::vector<Played>& played) {
    return static_cast<std::size_t>(
        std::ranges::count_if(played, [](const Played& one) { return one.failure.has_value(); }));
}

}  // namespace

std::string report_text(const BotFolder& folder,
                        const Bot& bot,
                        const std::vector<Played>& played,
                        MessageLanguage language) {
    const FailureText failure{folder, bot, language};
    std::string text;
    for (const Played& one : played)
        if (one.failure) text += failure.of(one) + "\n";
    const std::size_t failed = failures(played);
    return text + tell(language, {"{} passed, {} failed\n", "przeszło: {}, nie przeszło: {}\n"},
                       played.size() - failed, failed);
}

std::string report_json(const BotFolder& folder, const Bot& bot, const std::vector<Played>& played) {
    using OrderedJson = nlohmann::ordered_json;
    const auto tests = paths_of(folder.tests);
    OrderedJson list = OrderedJson::array();
    for (const Played& one : played) {
        OrderedJson json{{"name", one.test->name},
                         {"at", spot_of(tests, one.test->place)},
                         {"passed", !one.failure.has_value()}};
        if (one.failure) {
            OrderedJson flow = OrderedJson::array();
            for (const Place& place : one.failure->flow) flow.push_back(spot_of(bot.files, place));
            json["failure"] = {{"at", spot_of(tests, one.failure->step)},
                               {"expected", one.failure->expected},
                               {"got", one.failure->got},
                               {"flow", std::move(flow)},
                               {"hint", one.failure->hint}};
        }
        list.push_back(std::move(json));
    }
    return OrderedJson{{"tests", std::move(list)}, {"failed", failures(played)}}.dump(
               2, ' ', false, OrderedJson::error_handler_t::replace) +
           "\n";
}

std::string report_junit(const BotFolder& folder, const Bot& bot, const std::vector<Played>& played) {
    const auto tests = paths_of(folder.tests);
    const FailureText failure{folder, bot, MessageLanguage::en};
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"" + escaped(bot.name) +
                      "\" tests=\"" + std::to_string(played.size()) + "\" failures=\"" +
                      std::to_string(failures(played)) + "\">\n";
    for (const Played& one : played) {
        const Place place = one.test->place;
        const std::string file = place.file < tests.size() ? tests[place.file] : std::string{};
        xml += "  <testcase classname=\"" + escaped(file) + "\" name=\"" + escaped(one.test->name) +
               "\" file=\"" + escaped(file) + "\" line=\"" + std::to_string(place.line) + "\"";
        if (!one.failure) {
            xml += "/>\n";
            continue;
        }
        xml += ">\n    <failure message=\"" + escaped(spot_of(tests, one.failure->step)) + "\">" +
               escaped(failure.of(one)) + "</failure>\n  </testcase>\n";
    }
    return xml + "</testsuite>\n";
}

namespace {

Wording many_of(Coverable::Kind kind) {
    switch (kind) {
    case Kind::state: return {"states", "stany"};
    case Kind::option: return {"options", "opcje"};
    case Kind::question: return {"questions", "pytania"};
    case Kind::faq: return {"FAQs", "FAQ"};
    case Kind::trigger: return {"triggers", "triggery"};
    case Kind::branch: return {"branches", "gałęzie"};
    case Kind::timer: return {"timers", "czasomierze"};
    case Kind::fallback: return {"fallback steps", "kroki \"fallback\""};
    case Kind::comment: return {"comment rules", "reguły komentarzy"};
    case Kind::language: return {"languages", "języki"};
    }
    return {"", ""};
}

}  // namespace

std::string
coverage_text(const BotFolder&, const Bot& bot, const Coverage& coverage, MessageLanguage language) {
    std::string text;
    for (const Coverable& one : coverage.all) {
        if (one.reached) continue;
        const std::string at = spot_of(bot.files, one.place);
        text += (at.empty() ? std::string{} : at + ": ") +
                tell(language, {"no test reaches {} \"{}\"\n", "żaden test nie dociera: {} \"{}\"\n"},
                     name_of(one.kind), in_a_line(one.name));
    }
    std::map<Coverable::Kind, std::pair<std::size_t, std::size_t>> counts;
    for (const Coverable& one : coverage.all) {
        ++counts[one.kind].second;
        if (one.reached) ++counts[one.kind].first;
    }
    text += tell(language, {"reached:", "sprawdzone:"});
    const char* separator = " ";
    for (const auto& [kind, count] : counts) {
        text += std::string{separator} + std::string{many_of(kind).in(language)} + " " +
                std::to_string(count.first) + "/" + std::to_string(count.second);
        separator = ", ";
    }
    return text + "\n";
}

}  // namespace frontdesk
