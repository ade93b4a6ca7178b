// SPDX-License-Identifier: MIT
// tables/<recogniser>.<language>.tsv: what people write, a tab, and what it means on Tuesday 2026-11-24 at
// 10:00:
// "-" nothing, "a|b" ambiguous.
#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/text/recognise/recognise.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

using Recogniser = std::function<std::string(std::string_view, const RecogniseContext&)>;

const LocalTime now = std::get<LocalTime>(*value_from_text("2026-11-24 10:00", ValueType::date_time));

struct Row {
    std::string input;
    std::string expected;
};

// Lines that begin with "# " are comments, "! " is the labels of a table of choices.
struct Table {
    std::vector<Row> rows;
    std::vector<ChoiceWords> choices;
};

std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == at)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

Table read_table(const std::string& name) {
    std::ifstream file{std::string{FRONTDESK_SOURCE_DIR} + "/tests/text/recognise/tables/" + name + ".tsv"};
    REQUIRE(file.is_open());
    Table table;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.starts_with("# ")) continue;
        if (line.starts_with("! ")) {
            for (const auto& label : split(line.substr(2), ';')) table.choices.push_back({split(label, '|')});
            continue;
        }
        const auto cells = split(line, '\t');
        INFO(name << ": " << line);
        REQUIRE(cells.size() == 2);
        table.rows.push_back({cells[0], cells[1]});
    }
    return table;
}

std::string joined(const Readings& readings) {
    std::string text;
    for (const Value& value : readings.values) text += (text.empty() ? "" : "|") + to_text(value);
    return text.empty() ? "-" : text;
}

Recogniser readings_of(Readings (*recognise)(std::string_view, const RecogniseContext&)) {
    return [recognise](std::string_view text, const RecogniseContext& context) {
        return joined(recognise(text, context));
    };
}

std::string region_of(const std::string& language) {
    const std::map<std::string, std::string> regions = {{"en", "GB"}, {"pl", "PL"}, {"de", "DE"},
                                                        {"es", "ES"}, {"fr", "FR"}, {"it", "IT"}};
    const auto found = regions.find(language);
    return found == regions.end() ? "" : found->second;
}

// One line for each row that is understood in another way than the table says.
std::vector<std::string>
wrong_rows(const std::string& name, const Table& table, const Recogniser& recognise) {
    const std::string language = split(name, '.').back();
    const std::string region = region_of(language);
    const std::vector<std::string> languages = {language};
    const RecogniseContext context{language, languages, now, region};
    std::vector<std::string> wrong;
    for (const Row& row : table.rows) {
        const std::string actual = recognise(row.input, context);
        if (actual != row.expected)
            wrong.push_back(name + ": \"" + row.input + "\" is " + actual + ", not " + row.expected);
    }
    return wrong;
}

void check_tables(const std::string& recogniser, const Recogniser& recognise) {
    for (const std::string language : {"en", "pl", "de", "es", "fr", "it"}) {
        const std::string name = recogniser + "." + language;
        const Table table = read_table(name);
        CHECK(table.rows.size() >= 60);
        CHECK(wrong_rows(name, table, recognise) == std::vector<std::string>{});
    }
}

}  // namespace

TEST_CASE("numbers are read as people write them", "[recognise]") {
    check_tables("number", readings_of(&recognise_number));
}

TEST_CASE("yes and no are read as people write them", "[recognise]") {
    check_tables("yes_no", readings_of(&recognise_yes_no));
}

TEST_CASE("dates are read as people write them", "[recognise]") {
    check_tables("date", readings_of(&recognise_date));
}

TEST_CASE("times of day are read as people write them", "[recognise]") {
    check_tables("time", readings_of(&recognise_time));
}

TEST_CASE("a date with a time is read as people write them", "[recognise]") {
    check_tables("date_time", readings_of(&recognise_date_time));
}

TEST_CASE("phone numbers are read as people write them", "[recognise]") {
    check_tables("phone", readings_of(&recognise_phone));
}

TEST_CASE("e-mail addresses are read in any language", "[recognise]") {
    const std::vector<std::string> languages = {"en", "pl", "de", "es", "fr", "it"};
    const auto recognise = [&](std::string_view text, const RecogniseContext&) {
        return joined(recognise_email(text, {"en", languages, now, ""}));
    };
    const Table table = read_table("email");

    CHECK(table.rows.size() >= 60);
    CHECK(wrong_rows("email", table, recognise) == std::vector<std::string>{});
}

TEST_CASE("web addresses are read in any language", "[recognise]") {
    const std::vector<std::string> languages = {"en", "pl", "de", "es", "fr", "it"};
    const auto recognise = [&](std::string_view text, const RecogniseContext&) {
        return joined(recognise_url(text, {"en", languages, now, ""}));
    };
    const Table table = read_table("url");

    CHECK(table.rows.size() >= 60);
    CHECK(wrong_rows("url", table, recognise) == std::vector<std::string>{});
}

TEST_CASE("an option is chosen by its place", "[recognise]") {
    constexpr std::size_t options = 5;
    for (const std::string language : {"en", "pl", "de", "es", "fr", "it"}) {
        const std::string name = "ordinal." + language;
        const Table table = read_table(name);
        const auto wrong =
            wrong_rows(name, table, [](std::string_view text, const RecogniseContext& context) {
                const auto place = recognise_ordinal_choice(text, context, options);
                return place ? std::to_string(*place + 1) : "-";
            });

        CHECK(table.rows.size() >= 30);
        CHECK(wrong == std::vector<std::string>{});
    }
}

TEST_CASE("an option is chosen by its words", "[recognise]") {
    for (const std::string language : {"en", "pl", "de", "es", "fr", "it"}) {
        const std::string name = "choice." + language;
        const Table table = read_table(name);
        const auto wrong =
            wrong_rows(name, table, [&](std::string_view text, const RecogniseContext& context) {
                std::string places;
                for (const std::size_t place : recognise_choice(text, context, table.choices))
                    places += (places.empty() ? "" : "|") + std::to_string(place + 1);
                return places.empty() ? "-" : places;
            });

        CHECK(table.rows.size() >= 30);
        CHECK(wrong == std::vector<std::string>{});
    }
}

TEST_CASE("a language nobody wrote has digits and ISO dates", "[recognise]") {
    const std::vector<std::string> languages = {"cs"};
    const RecogniseContext context{"cs", languages, now, "CZ"};

    CHECK(joined(recognise_number("12", context)) == "12");
    CHECK(joined(recognise_number("1.5", context)) == "1.5");
    CHECK(joined(recognise_number("dvanáct", context)) == "-");
    CHECK(joined(recognise_date("2026-12-12", context)) == "2026-12-12");
    CHECK(joined(recognise_date("zítra", context)) == "-");
    CHECK(joined(recognise_time("17:30", context)) == "17:30");
    CHECK(joined(recognise_phone("601 123 456", context)) == "+420601123456");
    CHECK(joined(recognise_yes_no("ano", context)) == "-");
}

TEST_CASE("the customer's language is tried first, then the others of the bot", "[recognise]") {
    const std::vector<std::string> languages = {"en", "pl", "de"};
    const RecogniseContext polish{"pl", languages, now, ""};
    const RecogniseContext english{"en", languages, now, ""};

    CHECK(joined(recognise_date("tomorrow", polish)) == "2026-11-25");
    CHECK(joined(recognise_date("jutro", english)) == "2026-11-25");
    CHECK(joined(recognise_date("3/4", polish)) == "2027-04-03");
    CHECK(joined(recognise_date("3/4", english)) == "2027-04-03|2027-03-04");
    CHECK(joined(recognise_yes_no("no", polish)) == "yes|no");
    CHECK(joined(recognise_yes_no("no", english)) == "no");
    CHECK(joined(recognise_number("zwölf", english)) == "12");
}

TEST_CASE("whole numbers leave out what has a fraction", "[recognise]") {
    const std::vector<std::string> languages = {"en"};
    const RecogniseContext context{"en", languages, now, ""};

    CHECK(joined(recognise_whole_number("12", context)) == "12");
    CHECK(joined(recognise_whole_number("1.5", context)) == "-");
    CHECK(joined(recognise_whole_number("1.200", context)) == "1200");
    CHECK(joined(recognise_whole_number("2.0", context)) == "2");
}

TEST_CASE("days without a year are the next ones, also over leap days and the change of the year",
          "[recognise]") {
    const auto on = [](const char* today, std::string_view text) {
        const std::vector<std::string> languages = {"pl"};
        const LocalTime at = std::get<LocalTime>(*value_from_text(today, ValueType::date_time));
        return joined(recognise_date(text, {"pl", languages, at, ""}));
    };

    CHECK(on("2026-12-31 23:59", "jutro") == "2027-01-01");
    CHECK(on("2026-12-31 23:59", "31.12") == "2026-12-31");
    CHECK(on("2026-12-31 23:59", "30.12") == "2027-12-30");
    CHECK(on("2028-02-28 12:00", "jutro") == "2028-02-29");
    CHECK(on("2027-02-28 12:00", "jutro") == "2027-03-01");
    CHECK(on("2026-11-24 10:00", "29 lutego") == "2028-02-29");
    CHECK(on("2096-03-01 10:00", "29.02") == "2104-02-29");
    CHECK(on("2028-01-31 10:00", "za miesiąc") == "2028-02-29");
    CHECK(on("2026-01-31 10:00", "za miesiąc") == "2026-02-28");
    CHECK(on("2027-01-30 10:00", "31") == "2027-01-31");
    CHECK(on("2027-01-31 10:00", "30") == "2027-03-30");
    CHECK(on("2026-12-29 10:00", "w piątek") == "2027-01-01");
    CHECK(on("2026-12-29 10:00", "za tydzień") == "2027-01-05");
}

TEST_CASE("the hours of the caller take the doubt out of a time", "[recognise]") {
    const std::vector<std::string> languages = {"en"};
    const Readings five = recognise_time("five", {"en", languages, now, ""});

    CHECK(joined(five) == "05:00|17:00");
    CHECK(joined(narrow(five, TimeOfDay{9 * 60}, TimeOfDay{18 * 60})) == "17:00");
    CHECK(joined(narrow(five, TimeOfDay{0}, TimeOfDay{60})) == "05:00|17:00");
}

}  // namespace frontdesk
