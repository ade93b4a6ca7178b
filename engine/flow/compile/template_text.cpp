// SPDX-License-Identifier: MIT
// Texts with placeholders, compiled. Braces are those of ICU MessageFormat: '{' in apostrophes is a brace to
// show.
#include <algorithm>
#include <iterator>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/lines.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {

namespace {

class TemplateReader {
public:
    TemplateReader(Context& context, const Node& node) : context_(context), node_(node), text_(node.text) {}

    Template read() {
        while (at_ < text_.size()) {
            if (text_[at_] == '\'' && quoted()) continue;
            if (text_[at_] == '{' && !placeholder()) break;
            if (at_ < text_.size() && text_[at_] != '{' && text_[at_] != '\'') literal_ += text_[at_++];
        }
        flush();
        return std::move(out_);
    }

private:
    // '{…' shows braces as they are; '' is one apostrophe; any other apostrophe is itself.
    bool quoted() {
        const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        if (next != '{' && next != '}') {
            literal_ += '\'';
            at_ += next == '\'' ? 2 : 1;
            return true;
        }
        for (++at_; at_ < text_.size() && text_[at_] != '\''; ++at_) literal_ += text_[at_];
        if (at_ < text_.size()) ++at_;
        return true;
    }

    // False: the text cannot be read on.
    bool placeholder() {
        const std::size_t close = text_.find('}', at_);
        const std::string_view inside = std::string_view(text_).substr(at_ + 1, close - at_ - 1);
        const bool nested = inside.find('{') != std::string_view::npos;
        const std::string_view head = trimmed(inside.substr(0, inside.find('|')));
        if (close != std::string::npos && is_formatted(head)) {
            tell_formatted(head);
            return false;
        }
        if (close == std::string::npos || nested) {
            tell_unclosed();
            return false;
        }
        flush();
        add(inside);
        at_ = close + 1;
        return true;
    }

    void add(std::string_view inside) {
        Placeholder placeholder;
        while (true) {
            const auto bar = inside.find('|');
            const std::string_view part = inside.substr(0, bar);
            const std::string name(trimmed(part));
            const bool last = bar == std::string_view::npos;
            const bool is_text = last && !placeholder.names.empty() && !built_in(name) &&
                                 !context_.draft.values.contains(name);
            if (is_text) placeholder.otherwise = std::string(part);
            if (!is_text) placeholder.names.push_back(name);
            if (last) break;
            inside.remove_prefix(bar + 1);
        }
        out_.pieces.emplace_back(std::move(placeholder));
    }

    void flush() {
        if (!literal_.empty()) out_.pieces.emplace_back(std::move(literal_));
        literal_.clear();
    }

    Mark mark_here(std::string_view sought) const {
        Mark mark = mark_of(node_);
        if (!context_.report.may_suggest()) return mark;
        if (const auto place = find_in_source(context_.folder, node_.place, sought)) {
            mark.place = *place;
            mark.length = count_characters(sought);
        }
        return mark;
    }

    // "people, plural, …", as ICU MessageFormat has it.
    static bool is_formatted(std::string_view head) {
        const auto comma = head.find(',');
        if (comma == std::string_view::npos) return false;
        std::string_view kind = head.substr(comma + 1);
        kind = trimmed(kind.substr(0, kind.find_first_of(",{")));
        constexpr std::string_view kinds[] = {"plural", "select", "selectordinal", "date", "time", "number"};
        return std::find(std::begin(kinds), std::end(kinds), kind) != std::end(kinds);
    }

    void tell_formatted(std::string_view head) {
        const auto comma = head.find(',');
        head = trimmed(head.substr(0, head.find_first_of(",{", comma + 1)));
        context_.report
            .error("not-available-yet", mark_here("{" + std::string(head)),
                   {"\"{{{}…\" is not available yet", "\"{{{}…\" nie jest jeszcze dostępne"}, head)
            .note({"plural, select and dates come with a later version",
                   "plural, select i daty przyjdą z późniejszą wersją"})
            .advise(
                {"write a plain value, for example:  {{{}}}", "napisz samą wartość, na przykład:  {{{}}}"},
                trimmed(head.substr(0, head.find(','))));
    }

    void tell_unclosed() {
        const std::string_view rest = std::string_view(text_).substr(at_, 24);
        const std::string_view shown = rest.substr(0, rest.find_first_of(" \n", 1));
        context_.report
            .error("unclosed-brace", mark_here(shown),
                   {"this brace is never closed", "ten nawias klamrowy nie jest zamknięty"})
            .advise({"write:  {{first_name|there}}", "napisz:  {{first_name|}}"})
            .advise({"to show a brace to customers, write it in apostrophes:  '{{'",
                     "by pokazać klientom klamrę, weź ją w apostrofy:  '{{'"});
    }

    Context& context_;
    const Node& node_;
    const std::string& text_;
    std::size_t at_ = 0;
    std::string literal_;
    Template out_;
};

}  // namespace

Template compile_template(Context& context, const Node& node) { return TemplateReader(context, node).read(); }

}  // namespace frontdesk
