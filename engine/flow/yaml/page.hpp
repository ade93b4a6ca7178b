// SPDX-License-Identifier: MIT
// One file while it is read: its lines, the repairs made in memory so that reading can go on, and the way
// back from the repaired text to the places of the file.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/flow/diagnostic.hpp"
#include "engine/flow/wording.hpp"

namespace frontdesk {

class Page {
public:
    Page(std::string_view text, std::uint16_t file, MessageLanguage language, std::vector<Diagnostic>& found);

    // Lines and bytes count from 0 in here, as YAML does; places count from 1, in characters.
    int size() const { return static_cast<int>(lines_.size()); }
    std::string_view line(int number) const { return lines_[static_cast<std::size_t>(number)]; }
    Place place(int line, std::size_t byte) const;
    Mark mark(int line, std::size_t begin, std::size_t end, std::string note = {}) const;

    MessageLanguage language() const { return language_; }
    std::string say(Wording wording) const { return std::string{wording.in(language_)}; }
    template <class... Args>
    std::string say(Wording wording, const Args&... args) const {
        return tell(language_, wording, args...);
    }
    void report(Diagnostic diagnostic) { found_.push_back(std::move(diagnostic)); }
    // The same, with "write: …" and this line as it is after all repairs, which show_lines() puts in.
    void report_with_line(Diagnostic diagnostic, int line);
    void show_lines();
    // So much is wrong with this file that reading on helps nobody.
    bool enough() const { return found_.size() - found_before_ >= 100; }

    // Reads on as if these bytes of the line said `instead`. Repairs of one line must not overlap.
    void repair(int line, std::size_t begin, std::size_t end, std::string_view instead);
    // True if no repair touches this byte.
    bool original_text(int line, std::size_t byte) const;
    // Nothing from this line on is read.
    void cut(int line) { end_ = line; }

    std::string repaired() const;
    std::string repaired_line(int line) const;
    // The byte of the file's line that this byte of the repaired line stands for.
    std::size_t original(int line, std::size_t byte) const;

private:
    struct Repair {
        std::size_t begin;
        std::size_t end;
        std::string instead;
    };
    std::vector<std::string_view> lines_;
    std::uint16_t file_;
    MessageLanguage language_;
    std::vector<Diagnostic>& found_;
    std::size_t found_before_ = found_.size();
    std::map<int, std::vector<Repair>> repairs_;  // each line's sorted by place
    int end_;
    std::vector<std::pair<std::size_t, int>> lines_to_show_;  // which of found_, which line
};

}  // namespace frontdesk
