// SPDX-License-Identifier: MIT
// docs/errors.md: every message to an author, made from one wrong bot each. FRONTDESK_UPDATE=1 rewrites it.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/checked.hpp"
#include "tests/support/golden.hpp"

namespace frontdesk {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view head = R"(# What check says

Every message of `frontdesk check`, with the bot that it is about, in English and in Polish. A message says where
(file, line, column), what is wrong, shows the line, and says what to write instead. The word in brackets at its end
is the name of the rule; the messages are here in the order of these names. `error` keeps a bot from being served,
`warning` does not.

This page is written by the tests from the bots in `tests/golden/`, so it is what the program really says.
)";

// One message, and the bot that it was told of.
struct Shown {
    const test::GoldenCase* from = nullptr;
    std::string english;
    std::string polish;
};
// By rule, the cases by name.
using Messages = std::map<std::string, std::vector<Shown>>;

std::string alone(const BotFolder& folder, const Diagnostic& one, MessageLanguage language) {
    const std::string text = render_text(folder, {one}, language, false);
    return text.substr(0, text.find("\n\n") + 1);  // without the count
}

// The sentence that says what is wrong, without the words of the bot in it: one of each kind is enough.
std::string wording_of(const Diagnostic& one) {
    std::string wording;
    bool quoted = false;
    for (const char c : one.fact) {
        if (c == '"') quoted = !quoted;
        if (!quoted && (c < '0' || c > '9')) wording += c;
    }
    return one.rule + ": " + wording;
}

// Only the bots that are about proofs are played.
std::vector<Diagnostic> found_in(const test::GoldenCase& from, MessageLanguage language) {
    if (from.expected.parent_path().filename() == "prove") return test::checked(from.folder, language);
    return load_bot(from.folder, find_system_zone, language).found;
}

void collect(const test::GoldenCase& from, std::vector<std::string>& shown, Messages& into) {
    const auto english = found_in(from, MessageLanguage::en);
    const auto polish = found_in(from, MessageLanguage::pl);
    INFO(from.name);
    REQUIRE(english.size() == polish.size());
    for (std::size_t i = 0; i < english.size(); ++i) {
        const Diagnostic& one = english[i];
        REQUIRE(one.rule == polish[i].rule);
        const std::string wording = wording_of(one);
        if (std::ranges::find(shown, wording) != shown.end()) continue;
        shown.push_back(wording);
        into[one.rule].push_back({&from, alone(from.folder, one, MessageLanguage::en),
                                  alone(from.folder, polish[i], MessageLanguage::pl)});
    }
}

// A text of 2000 characters need not be seen whole.
std::string shortened(const std::string& text) {
    constexpr std::size_t most = 240;
    std::string all;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line); all += "\n") {
        std::size_t end = std::min(most, line.size());
        while (end < line.size() && end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
        all += line.substr(0, end);
        if (end < line.size()) all += " …";
    }
    return all;
}

std::string fenced(std::string_view language, const std::string& whole) {
    const std::string text = shortened(whole);
    const std::string fence = text.find("```") == std::string::npos ? "```" : "````";
    return fence + std::string(language) + "\n" + text + fence + "\n";
}

// Bytes that are no text would make the page none either: a sign stands for each.
std::string as_text(const std::string& text) {
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool more = i + 1 < text.size() && (static_cast<unsigned char>(text[i + 1]) & 0xC0) == 0x80;
        const bool unseen = byte < ' ' && byte != '\n' && byte != '\t';
        if (unseen || (byte >= 0xC0 && !more))
            shown += "\uFFFD";
        else
            shown += text[i];
    }
    return shown;
}

std::string bot_of(const test::GoldenCase& from) {
    std::string text;
    for (const SourceFile& file : from.folder.flows) {
        if (from.folder.flows.size() > 1) text += "`" + file.path + "`\n\n";
        text += fenced("yaml", as_text(file.text)) + "\n";
    }
    return text;
}

std::string page_of(const Messages& messages) {
    std::string page(head);
    for (const auto& [rule, all] : messages) {
        page += "\n## " + rule + "\n";
        const test::GoldenCase* last = nullptr;
        for (const Shown& one : all) {
            if (one.from != last)
                page += "\n" + bot_of(*one.from);
            else
                page += "\n";
            page += fenced("", one.english) + fenced("", one.polish);
            last = one.from;
        }
    }
    return page;
}

std::string whole_page() {
    Messages messages;
    std::vector<std::string> shown;
    std::vector<test::GoldenCase> kept;
    for (const char* const set : {"check", "yaml", "prove"})
        for (test::GoldenCase& one : test::golden_cases(set))
            if (one.name != "attacks" && one.name != "many-at-once" && one.name != "several_mistakes")
                kept.push_back(std::move(one));
    for (const test::GoldenCase& one : kept) collect(one, shown, messages);
    return page_of(messages);
}

}  // namespace

TEST_CASE("the page of messages is what check says", "[flow][docs]") {
    const fs::path path = fs::path(FRONTDESK_SOURCE_DIR) / "docs/errors.md";
    const std::string page = whole_page();
    const char* const update = std::getenv("FRONTDESK_UPDATE");
    if (update != nullptr && std::string_view(update) == "1") std::ofstream(path, std::ios::binary) << page;

    INFO("FRONTDESK_UPDATE=1 rewrites docs/errors.md");
    // Not the texts themselves: a difference would print two long pages.
    CHECK(fs::exists(path));
    CHECK((page == test::read_file(path)));
}

}  // namespace frontdesk
