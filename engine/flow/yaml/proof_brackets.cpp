// SPDX-License-Identifier: MIT
// Values in brackets and braces: [a, b] and {pl: Tak, en: Yes}, over one line or several.
#include <algorithm>
#include <vector>

#include "engine/flow/lines.hpp"
#include "engine/flow/yaml/build.hpp"
#include "engine/flow/yaml/complaints.hpp"
#include "engine/flow/yaml/proof.hpp"
#include "engine/flow/yaml/proof_piece.hpp"
#include "engine/flow/yaml/signs.hpp"

namespace frontdesk {
namespace {

class BracketReader {
public:
    BracketReader(Proof& proof, const ValueStart& start)
        : proof_(proof),
          page_(proof.page),
          start_(start),
          line_(start.line),
          at_(start.at),
          last_(start.line) {}

    ValueEnd read() {
        open();
        while (!open_.empty() && !proof_.stopped) {
            step();
            if (page_.enough()) proof_.stopped = proof_.broken = true;
        }
        if (!proof_.stopped) check_rest();
        return {last_};
    }

private:
    // What is known of one pair of brackets.
    struct Open {
        char sign;
        int line;
        std::size_t at;
        bool named = false;                // in braces: the colon of this entry is read
        bool filled = false;               // this entry has something in it
        std::size_t begin = 0;             // of the piece read last, if it is an unquoted text on line_
        std::size_t last_value = nowhere;  // where the unquoted value before this entry begins
        int value_line = -1;
    };

    std::string_view text() const { return page_.line(line_); }
    bool in_braces() const { return open_.back().sign == '{'; }

    void open() {
        proof_.count(line_, at_);
        if (open_.size() + static_cast<std::size_t>(start_.depth) >= max_depth && !proof_.stopped) {
            complain_too_deep(page_, line_, at_);
            proof_.stopped = proof_.broken = true;
        }
        open_.push_back({text()[at_], line_, at_});
        ++at_;
    }

    void step() {
        at_ = skip_blanks(text(), at_);
        const bool note =
            at_ < text().size() && text()[at_] == '#' && (at_ == 0 || is_blank(text()[at_ - 1]));
        if (at_ >= text().size() || note) return next_line();
        last_ = line_;
        const char c = text()[at_];
        if (c == ']' || c == '}') return close(c);
        if (c == ',') return comma();
        if (c == ':' && open_.back().filled && !open_.back().named) return colon();
        if (open_.back().filled && (!in_braces() || open_.back().named || is_quote(c)) && needs_comma())
            return;
        if (is_quote(c)) return quoted();
        if ((c == '{' || c == '[') && !(c == '{' && is_placeholder(text(), at_))) {
            open_.back().filled = true;
            return open();
        }
        plain();
    }

    static bool is_quote(char c) { return c == '"' || c == '\''; }

    void next_line() {
        int next = line_ + 1;
        while (next < page_.size() && only_note(page_.line(next), 0)) ++next;
        if (next >= page_.size()) return unclosed();
        const auto indent = skip_blanks(page_.line(next), 0);
        const char first = page_.line(next)[indent];
        if (static_cast<int>(indent) <= start_.owner && first != ']' && first != '}') return unclosed();
        move_to(next);
        at_ = indent;
    }

    // Places of texts are bytes of their line: they end with it.
    void move_to(int line) {
        if (line != line_)
            for (auto& bracket : open_) bracket.last_value = nowhere;
        line_ = line;
    }

    void unclosed() {
        std::string closers;
        for (auto bracket = open_.rbegin(); bracket != open_.rend(); ++bracket)
            closers += bracket->sign == '[' ? ']' : '}';
        const auto& inner = open_.back();
        auto told = error_at("missing-bracket",
                             page_.say({"this bracket is never closed", "ten nawias nie jest zamknięty"}),
                             page_.mark(inner.line, inner.at, inner.at + 1,
                                        page_.say({"it is opened here", "otwarty jest tutaj"})));
        const auto end = end_without_note(page_.line(last_), 0);
        complain_and_fix(page_, std::move(told), {last_, end, end, closers});
        open_.clear();
        at_ = page_.line(last_).size();
        line_ = last_;
    }

    void close(char c) {
        const auto bracket = open_.back();
        if (bracket.sign == '{' && bracket.filled && !bracket.named) {
            if (no_name()) return;
        }
        const char right = bracket.sign == '[' ? ']' : '}';
        if (c != right) {
            auto told = error_at("missing-bracket",
                                 page_.say({"this bracket does not fit the one that was opened",
                                            "ten nawias nie pasuje do otwartego"}),
                                 page_.mark(line_, at_, at_ + 1));
            told.related.push_back(page_.mark(bracket.line, bracket.at, bracket.at + 1,
                                              page_.say({"opened here", "otwarty tutaj"})));
            complain_and_fix(page_, std::move(told), {line_, at_, at_ + 1, std::string(1, right)});
        }
        ++at_;
        open_.pop_back();
        if (!open_.empty()) open_.back().filled = true;
    }

    void comma() {
        auto& bracket = open_.back();
        if (bracket.sign == '{' && bracket.filled && !bracket.named && no_name()) return;
        bracket.last_value = bracket.named && bracket.value_line == line_ ? bracket.begin : nowhere;
        bracket.named = bracket.filled = false;
        ++at_;
    }

    void colon() {
        open_.back().named = true;
        open_.back().filled = false;
        open_.back().value_line = -1;
        ++at_;
    }

    // An entry in braces without a colon. Either the text before had a comma in it, or it is a list. True if
    // reading goes on from a new place.
    bool no_name() {
        auto& bracket = open_.back();
        if (bracket.last_value != nowhere) {
            auto end = at_;
            while (end < text().size() && text()[end] == ',') {
                const auto piece = read_piece(text(), skip_blanks(text(), end + 1));
                if (piece.colon != nowhere || piece.end <= end + 1) break;
                end = piece.end;
            }
            const auto begin = bracket.last_value;
            const auto whole = trim_end(text().substr(begin, end - begin));
            complain_needs_quotes(
                page_, "unquoted-comma", {"it has a comma in it", "jest w nim przecinek"},
                page_.say({"YAML cuts the text at the comma", "YAML ucina tekst na przecinku"}),
                {line_, begin, begin + whole.size(), in_quotes(whole)});
            bracket.named = true;
            bracket.last_value = nowhere;
            at_ = end;
            return true;
        }
        bracket.named = true;
        if (told_no_name_) return false;
        told_no_name_ = true;
        auto told = error_at("missing-colon",
                             page_.say({"in braces { } everything has a name and a colon",
                                        "w klamrach { } wszystko ma nazwę i dwukropek"}),
                             page_.mark(bracket.line, bracket.at, bracket.at + 1,
                                        page_.say({"something here has none", "czemuś tutaj ich brakuje"})));
        told.advice.push_back(
            page_.say({"for texts by language, write for example:  {pl: Tak, en: Yes}",
                       "teksty w kilku językach zapisz na przykład tak:  {pl: Tak, en: Yes}"}));
        told.advice.push_back(page_.say({"for a list, use the other brackets:  [Monday, Tuesday]",
                                         "do listy są drugie nawiasy:  [poniedziałek, wtorek]"}));
        page_.report(std::move(told));
        proof_.broken = true;
        return false;
    }

    // Two values with nothing between them. True if a comma was missing, and is there now.
    bool needs_comma() {
        const bool here = behind_line_ == line_;
        const auto piece = read_piece(text(), at_);
        const bool text_goes_on = !here && after_plain_ && !is_quote(text()[at_]) && piece.colon == nowhere;
        if (text_goes_on) return false;
        auto told = error_at(
            "missing-comma", page_.say({"a comma is missing before this", "przed tym brakuje przecinka"}),
            page_.mark(line_, at_, piece.colon != nowhere ? piece.colon : std::max(piece.end, at_ + 1)));
        complain_and_fix(page_, std::move(told), {behind_line_, behind_, behind_, ","});
        auto& bracket = open_.back();
        bracket.named = bracket.filled = false;
        bracket.last_value = nowhere;
        return true;
    }

    void quoted() {
        proof_.count(line_, at_);
        const auto end = quoted_in_brackets(proof_, line_, at_, start_.owner, open_.size());
        after(end.line, end.behind, false);
    }

    void after(int line, std::size_t behind, bool plain_text) {
        open_.back().filled = true;
        move_to(line);
        last_ = behind_line_ = line;
        at_ = behind_ = behind;
        after_plain_ = plain_text;
    }

    void plain() {
        proof_.count(line_, at_);
        auto& bracket = open_.back();
        if (in_braces() && !bracket.named) {
            const auto tight = find_tight_colon(text(), at_);
            if (tight != nowhere) {
                auto told = error_at(
                    "missing-space",
                    page_.say({"a space is missing after this colon", "po tym dwukropku brakuje spacji"}),
                    page_.mark(line_, tight, tight + 1));
                complain_and_fix(page_, std::move(told), {line_, tight + 1, tight + 1, " "});
                bracket.named = true;
                at_ = tight + 1;
                return;
            }
            const auto piece = read_piece(text(), at_);
            if (piece.colon != nowhere && !piece.strange_before_colon)
                return after(line_, piece.colon, false);
        }
        const auto begin = at_;
        const auto end = plain_in_brackets(page_, line_, at_);
        after(line_, end, true);
        bracket.begin = begin;
        bracket.value_line = page_.original_text(line_, begin) ? line_ : -1;
    }

    void check_rest() {
        if (only_note(page_.line(line_), at_)) return;
        const auto line = page_.line(line_);
        const auto begin = skip_blanks(line, at_);
        const auto end = end_without_note(line, begin);
        auto told = error_at(
            "after-bracket",
            page_.say({"the brackets are closed before this", "nawiasy zamykają się już przed tym"}),
            page_.mark(line_, begin, end, page_.say({"this belongs nowhere", "to do niczego nie należy"})));
        complain_and_fix(page_, std::move(told), {line_, at_, end, ""});
    }

    Proof& proof_;
    Page& page_;
    ValueStart start_;
    int line_;
    std::size_t at_;
    int last_;
    std::vector<Open> open_;
    int behind_line_ = 0;  // where the last value ended
    std::size_t behind_ = 0;
    bool after_plain_ = false;
    bool told_no_name_ = false;
};

}  // namespace

ValueEnd read_brackets(Proof& proof, const ValueStart& start) {
    auto& page = proof.page;
    const auto line = page.line(start.line);
    if (is_text_with_brackets(line, start.at)) {
        const auto end = end_without_note(line, start.at);
        const bool brace = line[start.at] == '{';
        complain_needs_quotes(
            page, "unquoted-brace",
            brace ? Wording{"it starts with {", "zaczyna się od {"}
                  : Wording{"it starts with [", "zaczyna się od ["},
            page.say({"YAML looks for a list or for settings here", "YAML szuka tu listy albo ustawień"}),
            {start.line, start.at, end, in_quotes(line.substr(start.at, end - start.at))});
        return {start.line};
    }
    return BracketReader{proof, start}.read();
}

}  // namespace frontdesk
