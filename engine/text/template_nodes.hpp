// SPDX-License-Identifier: MIT
// The compiled form of a text with placeholders: a tree whose leaves are words and formats.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/text/language_forms.hpp"
#include "engine/text/template.hpp"

namespace frontdesk {

struct TemplateNode;

struct TemplateBranch {
    std::string key;
    std::optional<double> exact;  // of "=12"
    std::vector<TemplateNode> body;
};

struct TemplateNode {
    enum class Kind { words, number_sign, placeholder } kind = Kind::words;
    std::string words;
    std::size_t use = 0;  // index into CompiledTemplate::uses
    double plural_offset = 0;
    std::vector<TemplateBranch> branches;
    std::shared_ptr<const DateForm> date;
    std::shared_ptr<const NumberForm> number;
};

struct CompiledTemplate {
    std::string source;
    std::vector<PlaceholderUse> uses;
    std::vector<TemplateNode> nodes;
    std::shared_ptr<const LanguageForms> forms;
};

struct ScannedTemplate;
std::variant<CompiledTemplate, TemplateFault> compile_scanned(const ScannedTemplate& scanned,
                                                              std::shared_ptr<const LanguageForms> forms);

// The branch that a number or a word chooses; `other` if none is its own.
const TemplateBranch& branch_for(const TemplateNode& node, double number, std::string_view category);
const TemplateBranch& branch_for(const TemplateNode& node, std::string_view word);

// The value with the placeholder's format, which is not plural or select.
std::string say_formatted(const TemplateNode& node,
                          const PlaceholderUse& use,
                          const LanguageForms& forms,
                          const Value& value);

// A number, or a text that is one.
std::optional<double> number_in(const Value& value);

}  // namespace frontdesk
