// SPDX-License-Identifier: MIT
// Collects what is wrong with a bot folder, in the author's language.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/flow/diagnostic.hpp"
#include "engine/flow/wording.hpp"
#include "engine/flow/yaml/node.hpp"

namespace frontdesk {

inline Mark mark_of(const Node& node) { return {node.place, node.length, 0, {}}; }
inline Mark mark_of(const NodeEntry& entry) { return {entry.place, entry.length, 0, {}}; }

class Report {
public:
    // Adds to one diagnostic; to be used at once, in the statement that made it.
    class Entry {
    public:
        Entry(Report& report, std::size_t index) : report_(report), index_(index) {}
        // The words behind the underline.
        template <class... Args>
        Entry& note(Wording wording, const Args&... args) {
            at().here.note = report_.told(wording, args...);
            return *this;
        }
        // A line of what to write instead.
        template <class... Args>
        Entry& advise(Wording wording, const Args&... args) {
            at().advice.push_back(report_.told(wording, args...));
            return *this;
        }
        // Another place that has to do with it.
        template <class... Args>
        Entry& see(Mark mark, Wording wording, const Args&... args) {
            mark.note = report_.told(wording, args...);
            at().related.push_back(std::move(mark));
            return *this;
        }
        // A line of the shortest conversation that shows it.
        template <class... Args>
        Entry& shown_by(Wording wording, const Args&... args) {
            at().conversation.push_back(report_.told(wording, args...));
            return *this;
        }

    private:
        Diagnostic& at() { return report_.found_[index_]; }
        Report& report_;
        std::size_t index_;
    };

    Report(MessageLanguage language, std::vector<Diagnostic>& found) : language_(language), found_(found) {}

    template <class... Args>
    Entry error(std::string_view rule, Mark here, Wording fact, const Args&... args) {
        return add(Severity::error, rule, std::move(here), told(fact, args...));
    }
    template <class... Args>
    Entry warning(std::string_view rule, Mark here, Wording fact, const Args&... args) {
        return add(Severity::warning, rule, std::move(here), told(fact, args...));
    }
    template <class... Args>
    std::string told(Wording wording, const Args&... args) const {
        return tell(language_, wording, args...);
    }

    bool has_errors() const;
    // Suggestions cost time; a folder with hundreds of mistakes gets none after the first hundred.
    bool may_suggest() const { return found_.size() < 100; }
    MessageLanguage language() const { return language_; }

private:
    Entry add(Severity severity, std::string_view rule, Mark here, std::string fact);

    MessageLanguage language_;
    std::vector<Diagnostic>& found_;
};

// "a", "b" and "c", for messages.
std::string listed(const std::vector<std::string_view>& words);

}  // namespace frontdesk
