// SPDX-License-Identifier: MIT
// Reads a text with placeholders from its beginning to its end; scan_template() is the way to it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include <unicode/unistr.h>

#include "engine/text/template_scan.hpp"

namespace frontdesk {

class TemplateScanner {
public:
    TemplateScanner(std::string_view text, const IsName& is_name);
    std::variant<ScannedTemplate, TemplateFault> scan();

private:
    using Kind = PlaceholderUse::Kind;
    using Fault = TemplateFault::Kind;
    enum class Inside { nothing, plural, select };

    // Up to the end of the text, or to the brace that closes the branch.
    void read_message(int depth, Inside inside);
    void skip_apostrophe(Inside inside);
    void read_placeholder(int depth);
    std::int32_t find_format(std::int32_t from, std::int32_t stop) const;
    std::pair<std::string, std::int32_t> word_after(std::int32_t comma, std::int32_t stop) const;
    void read_names(std::int32_t open, std::int32_t end, PlaceholderUse& use);
    void take_alternatives(std::string_view rest, PlaceholderUse& use);
    void read_alternatives(std::int32_t bar, std::int32_t end, std::size_t index);
    void blank(std::int32_t from, std::int32_t end);

    // template_formats.cpp: what stands behind the comma
    void read_format(int depth, std::int32_t open, std::size_t index, std::int32_t comma);
    void read_style(std::int32_t open, std::size_t index);
    void read_branches(int depth, std::int32_t open, std::size_t index, Kind kind);
    void end_branches(std::int32_t open, std::size_t index, Kind kind, std::int32_t from);
    void read_key(std::size_t index, Kind kind, std::int32_t from);
    void hide(std::int32_t key);
    std::int32_t skip_offset(std::int32_t start) const;
    static bool is_key(Kind kind, const std::string& key);

    std::int32_t skip_spaces(std::int32_t at) const;
    std::string raw_between(std::int32_t from, std::int32_t to) const;
    std::string between(std::int32_t from, std::int32_t to) const;
    void fail(std::int32_t at, Fault kind, std::string detail = {});

    const icu::UnicodeString text_;
    const IsName& is_name_;
    ScannedTemplate out_;
    std::optional<TemplateFault> fault_;
    std::int32_t at_ = 0;     // in the text
    std::int32_t grown_ = 0;  // by how much the pattern is longer up to here
};

// The format of this name: plural, select, date, …
std::optional<PlaceholderUse::Kind> template_format_named(std::string_view word);

}  // namespace frontdesk
