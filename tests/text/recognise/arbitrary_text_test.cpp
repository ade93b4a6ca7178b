// SPDX-License-Identifier: MIT
#include <cstdio>
#include <random>
#include <string>
#include <vector>

#include <unistd.h>

#include "engine/text/recognise/recognise.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

const std::vector<std::string> languages = {"en", "pl", "de", "es", "fr", "it"};
const LocalTime now = std::get<LocalTime>(*value_from_text("2026-11-24 10:00", ValueType::date_time));
const std::vector<ChoiceWords> choices = {{{"Chocolate cake", "czekoladowy"}}, {{"Vanilla"}}, {{"2"}}};

using Recognise = Readings (*)(std::string_view, const RecogniseContext&);
const std::vector<Recognise> recognisers = {&recognise_number, &recognise_whole_number, &recognise_yes_no,
                                            &recognise_date,   &recognise_time,         &recognise_date_time,
                                            &recognise_email,  &recognise_phone,        &recognise_url};

// Every reading is a value that the store can keep and read back.
bool all_well_formed(const std::string& text) {
    for (const std::string& language : languages) {
        const RecogniseContext context{language, languages, now, "PL"};
        for (const Recognise recognise : recognisers) {
            const Readings readings = recognise(text, context);
            if (readings.values.size() > Readings::most) return false;
            for (const Value& value : readings.values)
                if (value_from_text(to_text(value), type_of(value)) != value) return false;
        }
        for (const std::size_t place : recognise_choice(text, context, choices))
            if (place >= choices.size()) return false;
        if (recognise_ordinal_choice(text, context, 3).value_or(0) >= 3) return false;
    }
    return true;
}

// How many bytes went to the terminal meanwhile: libraries complain there.
template <class Work>
long complained(const Work& work) {
    std::FILE* file = std::tmpfile();
    REQUIRE(file != nullptr);
    std::fflush(stderr);
    const int before = dup(STDERR_FILENO);
    dup2(fileno(file), STDERR_FILENO);
    work();
    std::fflush(stderr);
    dup2(before, STDERR_FILENO);
    close(before);
    std::fseek(file, 0, SEEK_END);
    const long bytes = std::ftell(file);
    std::fclose(file);
    return bytes;
}

std::string repeated(std::string_view piece, std::size_t bytes) {
    std::string text;
    while (text.size() + piece.size() <= bytes) text += piece;
    return text;
}

}  // namespace

TEST_CASE("no recogniser is too large for the library that runs it", "[recognise]") {
    bool well_formed = true;
    CHECK(complained([&] {
              for (const char* text :
                   {"Ola", "ola@example.com", "https://example.com/a", "żółć@żółw.pl", "5 cakes"})
                  well_formed = well_formed && all_well_formed(text);
          }) == 0);
    CHECK(well_formed);
}

TEST_CASE("any bytes are none, or a value that can be kept", "[recognise]") {
    std::mt19937 random{7};
    std::uniform_int_distribution<int> any_byte{0, 255};
    std::uniform_int_distribution<std::size_t> any_length{0, 200};
    for (int i = 0; i < 60; ++i) {
        std::string text;
        for (std::size_t length = any_length(random); length > 0; --length)
            text += static_cast<char>(any_byte(random));
        CAPTURE(text);
        CHECK(all_well_formed(text));
    }
}

TEST_CASE("pieces of answers in any order are none, or a value that can be kept", "[recognise]") {
    const std::vector<std::string> pieces = {"5",         "28",
                                             ".",         "/",
                                             ":",         "-",
                                             "2026",      "next",
                                             "friday",    "w",
                                             "piątek",    "in",
                                             "za",        "half",
                                             "past",      "wpół",
                                             "do",        "szóstej",
                                             "pm",        "rano",
                                             "or",        "lub",
                                             "tydzień",   "weeks",
                                             "0",         "99999999999999",
                                             "3e9",       "november",
                                             "listopada", "29",
                                             "minus",     "thousand",
                                             "y",         "media",
                                             "halb",      "viertel",
                                             "Uhr",       "+",
                                             "48",        "601234567",
                                             "@",         "a.pl",
                                             "dozen",     ",",
                                             "1.200",     "½",
                                             "👍",         "nie",
                                             "the",       "last",
                                             "12"};
    std::mt19937 random{11};
    std::uniform_int_distribution<std::size_t> any_piece{0, pieces.size() - 1};
    std::uniform_int_distribution<int> any_count{1, 7};
    for (int i = 0; i < 600; ++i) {
        std::string text;
        for (int count = any_count(random); count > 0; --count)
            text += pieces[any_piece(random)] + (random() % 3 == 0 ? "" : " ");
        CAPTURE(text);
        CHECK(all_well_formed(text));
    }
}

TEST_CASE("a message of 20 000 characters is looked at and let go", "[recognise]") {
    for (const std::string_view piece : {"1", "1 ", "a", "a.", "@", "(", "five ", "next ", "w piątek ",
                                         "12:", "+48", "tak ", "\xff", "http://", "🙂", "a@b.pl "}) {
        for (const std::size_t bytes : {std::size_t{300}, max_answer_bytes, std::size_t{20'000}}) {
            CAPTURE(piece, bytes);
            CHECK(all_well_formed(repeated(piece, bytes)));
        }
    }
}

}  // namespace frontdesk
