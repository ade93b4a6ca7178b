// SPDX-License-Identifier: MIT
// The lines of a file as levels of settings and lists: which line belongs to which, and which two disagree.
#include <algorithm>
#include <optional>
#include <vector>

#include "engine/flow/lines.hpp"
#include "engine/flow/yaml/build.hpp"
#include "engine/flow/yaml/complaints.hpp"
#include "engine/flow/yaml/line_complaints.hpp"
#include "engine/flow/yaml/proof.hpp"
#include "engine/flow/yaml/signs.hpp"

namespace frontdesk {
namespace {

struct Level {
    int indent;         // after repairs
    bool list = false;  // else settings
    bool open = false;  // its last entry has no value yet
    int line = 0;       // its last line
};

class LineReader {
public:
    explicit LineReader(Proof& proof) : proof_(proof), page_(proof.page) {}

    void read() {
        for (int line = 0; line < page_.size() && !proof_.stopped;) {
            line = read_line(line) + 1;
            if (page_.enough()) stop();
        }
    }

private:
    std::string_view text() const { return page_.line(line_); }

    // Each returns the last line it has read.
    int read_line(int number) {
        line_ = number;
        const auto at = skip_blanks(text(), 0);
        if (at >= text().size() || text()[at] == '#') return number;
        if (text().substr(0, at).find('\t') != nowhere) {
            complain_tab(page_, number);
            return stop();
        }
        if (at == 0 && is_marker(text())) return read_marker();
        if (at == 0 && text()[0] == '%') return refuse(0, 1);
        follow_shift(static_cast<int>(at));
        return settle(at);
    }

    int stop() {
        proof_.stopped = proof_.broken = true;
        return line_;
    }

    int refuse(std::size_t begin, std::size_t end) {
        complain_repetition(page_, line_, begin, end);
        return stop();
    }

    static bool is_marker(std::string_view line) {
        return (line.starts_with("---") || line.starts_with("...")) && is_blank_or_end(line, 3);
    }

    // "---" may begin a file. Anything after a second one, or after "...", YAML would not read.
    int read_marker() {
        const bool first = levels_.empty() && !marked_ && text()[0] == '-' && only_note(text(), 3);
        marked_ = true;
        if (first) return line_;
        bool more = false;
        for (int next = line_ + 1; next < page_.size() && !more; ++next)
            more = !only_note(page_.line(next), 0);
        if (more) complain_second_document(page_, line_);
        page_.cut(line_);
        proof_.stopped = true;
        return line_;
    }

    // A line moved in memory takes those below it along.
    void follow_shift(int indent) {
        const bool fits = has_level(indent) && !has_level(indent + shift_by_);
        const bool below = indent > shift_from_ && shift_open_ && !fits;
        if (shift_from_ < 0 || (indent != shift_from_ && !below)) {
            if (shift_from_ >= 0 && indent != shift_from_) shift_from_ = -1;
            shift_ = 0;
            return;
        }
        move_to(static_cast<std::size_t>(indent), indent + shift_by_);
    }

    bool has_level(int indent) const {
        return std::any_of(levels_.begin(), levels_.end(),
                           [&](const Level& l) { return l.indent == indent; });
    }

    // Where the next line that says something starts; -1 if there is none.
    int next_indent() const {
        for (int next = line_ + 1; next < page_.size(); ++next)
            if (!only_note(page_.line(next), 0)) return static_cast<int>(skip_blanks(page_.line(next), 0));
        return -1;
    }

    void move_to(std::size_t at, int column) {
        shift_ = column - static_cast<int>(at);
        page_.repair(line_, 0, at, std::string(static_cast<std::size_t>(std::max(0, column)), ' '));
    }

    void disagree(std::size_t at, const Level& with) {
        complain_indentation(page_, line_, at, with.indent, with.line);
        if (shift_ != 0) proof_.broken = true;  // moved already: no second guess
        if (shift_ == 0) move_to(at, with.indent);
        shift_from_ = static_cast<int>(at);
        shift_by_ = with.indent - shift_from_;
    }

    // Finds the level that this line belongs to, and reads it there.
    int settle(std::size_t at) {
        const int column = static_cast<int>(at) + shift_;
        const bool item = is_item(text(), at);
        std::optional<Level> left;
        while (!levels_.empty() && levels_.back().indent > column) {
            left = levels_.back();
            levels_.pop_back();
        }
        if (!item) leave_list(column);
        if (levels_.empty()) return left ? put_right(at, *left) : begin_level(at, column, -1);
        const auto& level = levels_.back();
        if (column == level.indent) return same_level(at, item);
        if (left) {
            const bool opens = trim_end(text()).ends_with(':');
            const bool room = !opens || next_indent() <= static_cast<int>(at) || next_indent() > left->indent;
            const bool nearer = room && left->indent - column <= column - level.indent;
            return put_right(at, nearer ? *left : level);
        }
        if (level.open) {
            const int owner = level.indent;
            levels_.back().open = false;
            return begin_level(at, column, owner);
        }
        if (item && !level.list) {
            complain_item_below_text(page_, line_, at, level.line);
            return stop();
        }
        return put_right(at, level);
    }

    // A list may stand as far left as its name; the next name at that place ends it.
    void leave_list(int column) {
        const auto size = levels_.size();
        if (size < 2 || levels_.back().indent != column || !levels_.back().list) return;
        if (levels_[size - 2].indent == column && !levels_[size - 2].list) levels_.pop_back();
    }

    int put_right(std::size_t at, const Level with) {
        disagree(at, with);
        if (proof_.broken) return stop();
        if (levels_.empty() || levels_.back().indent < with.indent) levels_.push_back(with);
        return same_level(at, is_item(text(), at));
    }

    int same_level(std::size_t at, bool item) {
        auto& level = levels_.back();
        if (item && !level.list) {
            if (!level.open) {
                complain_stray_item(page_, line_, at, level.line);
                return stop();
            }
            level.open = false;
            levels_.push_back({level.indent, true, false, line_});
        }
        if (!item && levels_.back().list && find_stuck_dash(text(), at))
            return stuck_dash(at, levels_.back().indent);
        if (!item && levels_.back().list) {
            complain_missing_dash(page_, line_, at, levels_.back().line);
            return stop();
        }
        levels_.back().line = line_;
        return read_entry(at);
    }

    int begin_level(std::size_t at, int column, int owner) {
        const bool item = is_item(text(), at);
        if (!item && find_stuck_dash(text(), at) && push({column, true, false, line_}))
            return stuck_dash(at, column);
        if (proof_.stopped) return line_;
        const bool root_text =
            levels_.empty() && !item && std::string_view{"[{\"'|>*&!"}.find(text()[at]) == nowhere;
        if (!item && find_colon(text(), at) == nowhere && !root_text && !is_question(at)) {
            return read_value(proof_, {line_, at, owner, depth()}).line;
        }
        if (!push({column, item, false, line_})) return line_;
        return read_entry(at);
    }

    bool push(const Level& level) {
        proof_.count(line_, 0);
        if (levels_.size() >= max_depth && !proof_.stopped) {
            complain_too_deep(page_, line_, skip_blanks(text(), 0));
            stop();
        }
        levels_.push_back(level);
        return !proof_.stopped;
    }

    int depth() const { return static_cast<int>(levels_.size()); }
    bool is_question(std::size_t at) const { return text()[at] == '?' && is_blank_or_end(text(), at + 1); }

    // "-label" for "- label".
    int stuck_dash(std::size_t at, int column) {
        complain_stuck_dash(page_, line_, at);
        shift_from_ = static_cast<int>(at) + 1;
        shift_by_ = column + 2 - shift_from_;
        shift_open_ = false;
        return read_item(at + 1, column + 2);
    }

    int read_entry(std::size_t at) {
        int column = levels_.back().indent;
        const auto last = is_item(text(), at) ? read_dash(at, column) : read_setting(at);
        if (shift_ != 0) shift_open_ = levels_.back().open || levels_.back().indent > column;
        return last;
    }

    int read_dash(std::size_t at, int column) {
        const auto next = skip_blanks(text(), at + 1);
        levels_.back().open = only_note(text(), at + 1);
        if (levels_.back().open) return line_;
        return read_item(next, column + static_cast<int>(next - at));
    }

    int read_item(std::size_t at, int column) {
        if (is_item(text(), at)) return push({column, true, false, line_}) ? read_dash(at, column) : line_;
        if (is_question(at)) return refuse(at, at + 1);
        if (find_colon(text(), at) == nowhere) {
            const int owner = levels_.back().indent - shift_;
            return read_value(proof_, {line_, at, owner, depth()}).line;
        }
        return push({column, false, false, line_}) ? read_setting(at) : line_;
    }

    int read_setting(std::size_t at) {
        proof_.count(line_, at);
        if (proof_.stopped) return line_;
        levels_.back().open = false;
        if (is_question(at)) return refuse(at, at + 1);
        if (std::string_view{",]}"}.find(text()[at]) != nowhere) {
            complain_stray_sign(page_, line_, at);
            return line_;
        }
        if (text().substr(at).starts_with("<<:")) return refuse(at, at + 2);
        auto colon = find_colon(text(), at);
        if (colon == at) {
            complain_no_name(page_, line_, at);
            return line_;
        }
        if (colon == nowhere) {
            const auto found = complain_missing_colon(proof_, line_, at);
            if (!found) return line_;
            colon = *found;
        }
        return read_setting_value(colon);
    }

    int read_setting_value(std::size_t colon) {
        const auto next = skip_blanks(text(), colon + 1);
        const bool hash = next < text().size() && text()[next] == '#';
        const bool text_with_hash =
            hash && next == colon + 2 && next + 1 < text().size() && is_word(text()[next + 1]);
        if (next >= text().size() || (hash && !text_with_hash)) {
            levels_.back().open = true;
            return line_;
        }
        if (read_sign(next)) return line_;
        return read_value(proof_, {line_, next, levels_.back().indent - shift_, depth()}).line;
    }

    // "&name", "*name" and "!type" alone: YAML's references and types, not texts.
    bool read_sign(std::size_t at) {
        const auto end = end_without_note(text(), at);
        const auto word = text().substr(at, end - at);
        const bool type = word.starts_with("!!");
        const bool alone = word.size() > 1 && std::string_view{"&*!"}.find(word[0]) != nowhere &&
                           std::all_of(word.begin() + 1, word.end(), is_word);
        if (!type && !alone) return false;
        complain_repetition(page_, line_, at, end);
        page_.repair(line_, at, end, word[0] == '&' ? "" : "x");
        levels_.back().open = word[0] == '&';
        return true;
    }

    Proof& proof_;
    Page& page_;
    std::vector<Level> levels_;
    int line_ = 0;
    bool marked_ = false;
    int shift_ = 0;        // how far this line is moved in memory
    int shift_from_ = -1;  // lines that start here are moved…
    int shift_by_ = 0;     // …by so many columns
    bool shift_open_ = false;
};

}  // namespace

void proofread(Proof& proof) { LineReader{proof}.read(); }

}  // namespace frontdesk
