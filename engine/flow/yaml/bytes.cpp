// SPDX-License-Identifier: MIT
// Size, UTF-8 and control characters.
#include "engine/flow/yaml/bytes.hpp"

#include "engine/flow/lines.hpp"
#include "engine/flow/yaml/complaints.hpp"

namespace frontdesk {
namespace {

void complain_size(Page& page) {
    auto told =
        error_at("file-too-large", page.say({"this file is larger than 1 MiB", "ten plik ma ponad 1 MiB"}),
                 page.mark(0, 0, 1));
    told.advice.push_back(page.say({"a bot's texts are small; is this another kind of file?",
                                    "teksty bota są małe; czy to nie jest inny plik?"}));
    told.advice.push_back(
        page.say({"else spread it over several files", "jeśli nie, rozłóż go na kilka plików"}));
    page.report(std::move(told));
}

void complain_line(Page& page, int line) {
    auto told = error_at(
        "line-too-long",
        page.say({"this line is longer than {} KiB", "ten wiersz ma ponad {} KiB"}, max_line_size / 1024),
        page.mark(line, 0, 1));
    told.advice.push_back(
        page.say({"spread it over several lines; a text that a customer sees has 2000 characters at most",
                  "rozłóż go na kilka wierszy; tekst dla klienta ma najwyżej 2000 znaków"}));
    page.report(std::move(told));
}

void complain_encoding(Page& page, int line, std::size_t byte) {
    auto told = error_at(
        "not-utf-8", page.say({"this file is not saved as UTF-8", "ten plik nie jest zapisany w UTF-8"}),
        page.mark(line, byte, byte + 1,
                  page.say({"this letter cannot be read", "tego znaku nie da się odczytać"})));
    told.advice.push_back(
        page.say({"save it again and choose UTF-8 as the encoding (in Notepad: Save as, Encoding)",
                  "zapisz go jeszcze raz i wybierz kodowanie UTF-8 (w Notatniku: Zapisz jako, Kodowanie)"}));
    page.report(std::move(told));
}

void complain_control(Page& page, int line, std::size_t byte) {
    auto told = error_at("control-character",
                         page.say({"there is a character here that cannot be seen (number {})",
                                   "jest tu znak, którego nie widać (numer {})"},
                                  static_cast<int>(static_cast<unsigned char>(page.line(line)[byte]))),
                         page.mark(line, byte, byte + 1));
    told.advice.push_back(
        page.say({"delete it and type this part of the line again; copied texts sometimes bring such "
                  "characters along",
                  "usuń go i wpisz ten kawałek od nowa; takie znaki trafiają się w tekstach skądś "
                  "skopiowanych"}));
    page.report(std::move(told));
}

bool is_control(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    return (c < 0x20 && c != '\t') || c == 0x7F;
}

}  // namespace

bool check_bytes(Page& page, std::string_view text) {
    if (text.size() > max_file_size) return (complain_size(page), false);
    for (int number = 0; number < page.size(); ++number) {
        const auto line = page.line(number);
        if (line.size() > max_line_size) return (complain_line(page, number), false);
        for (std::size_t at = 0; at < line.size();) {
            const auto size = character_size(line, at);
            if (size == 1 && static_cast<unsigned char>(line[at]) >= 0x80)
                return (complain_encoding(page, number, at), false);
            if (is_control(line, at)) return (complain_control(page, number, at), false);
            at += size;
        }
    }
    return true;
}

}  // namespace frontdesk
