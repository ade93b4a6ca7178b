// SPDX-License-Identifier: MIT
// A text with placeholders, compiled for one language: ICU MessageFormat with named arguments, and `|` for
// what is said when a value is unknown: {first_name|there}, {people, plural, one {# person} other {#
// people}}.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/value.hpp"

namespace frontdesk {

// One placeholder as written: the first of `names` that is known is shown; if none is, `otherwise`.
struct PlaceholderUse {
    enum class Kind { plain, plural, ordinal, select, date, time, number };

    std::vector<std::string> names;  // {} has one that is empty
    std::optional<std::string> otherwise;
    Kind kind = Kind::plain;
    std::vector<std::string> keys;  // of plural, ordinal and select: "one", "=0", "chocolate", "other"
    std::size_t offset = 0;         // of its brace, in characters (code points) of the text
    bool operator==(const PlaceholderUse&) const = default;
};

// Why a text cannot be read, and where: the first mistake only.
struct TemplateFault {
    enum class Kind {
        unclosed_brace,  // {name
        unknown_format,  // {people, plurl, …}: `detail` is the word
        unknown_style,   // {day, date, ::???}: `detail` is the style
        no_branches,     // {people, plural}
        unknown_key,     // {people, plural, oen {…} other {…}}: `detail` is the key
        repeated_key,    // {cake, select, a {…} a {…} other {…}}: `detail` is the key
        missing_other,   // {people, plural, one {…}}
        too_deep,        // placeholders in placeholders in …
        too_long,
    };

    Kind kind = Kind::unclosed_brace;
    std::size_t offset = 0;  // in characters (code points) of the text, for the caret
    std::string detail;
};

// What is known under a name.
using Lookup = std::function<std::optional<Value>(std::string_view name)>;
// Is it the name of a value? It tells the names of {writing|cake} from the words of {writing|nothing}.
using IsName = std::function<bool(std::string_view word)>;

struct CompiledTemplate;

// Copies are cheap. Safe to use from several threads at once.
class Template {
public:
    // An empty text.
    Template();
    // The text as it is; braces are nothing special.
    static Template plain(std::string text);
    // `is_name` is asked about the last alternative only; without it that one is always words to show.
    static std::variant<Template, TemplateFault>
    parse(std::string_view text, std::string_view language, const IsName& is_name = {});

    // In the order in which they stand in the text; those inside branches as well.
    const std::vector<PlaceholderUse>& placeholders() const;
    // Has it no placeholders? Then it reads the same whatever is known.
    bool is_plain() const;
    // What it always reads, if it is plain.
    const std::string* plain_text() const;
    // Every word that it may show of its own: all branches, and the texts for the unknown.
    std::string words() const;
    // A value that does not suit its format is shown as if it had none. Unknown without `|`: nothing; in a
    // select, the words of `other`.
    std::string format(const Lookup& known) const;
    // The same in another language than it was compiled for, which is slower: it is compiled anew.
    std::string format(const Lookup& known, std::string_view language) const;
    // The name, if the text is that placeholder alone, as in "{people}".
    std::optional<std::string> only_placeholder() const;

    // The same text; the language does not count.
    bool operator==(const Template& other) const;

private:
    friend std::string longest(const Template&, const std::function<std::vector<Value>(std::string_view)>&);
    explicit Template(std::shared_ptr<const CompiledTemplate> compiled);
    std::shared_ptr<const CompiledTemplate> compiled_;
};

// A value as a text shows it: "32", "28 listopada 2026", "07:30", "tak".
std::string say_value(const Value& value, std::string_view language);

// The longest value or values that a name may have: "Maximilian", 120.
using LongestValues = std::function<std::vector<Value>(std::string_view name)>;

// The text with each placeholder at its longest and every branch at the longest of its wordings, counted in
// UTF-16 units as Messenger counts. Dates with a format need no value: all weekdays and months are tried.
std::string longest(const Template& text, const LongestValues& of);

// The first name of each placeholder that may turn out to be nothing: no `|` text, and none of its names
// certainly known.
std::vector<std::string> may_be_unknown(const Template& text, const IsName& certainly_known);

// The words that may stand after a name: plural, select, selectordinal, date, time, number.
const std::vector<std::string_view>& template_formats();

}  // namespace frontdesk
