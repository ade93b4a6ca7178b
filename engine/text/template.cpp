// SPDX-License-Identifier: MIT
#include "engine/text/template.hpp"

#include <algorithm>
#include <utility>

#include "engine/text/template_nodes.hpp"
#include "engine/text/template_scan.hpp"

namespace frontdesk {
namespace {

using Use = PlaceholderUse::Kind;

// Values that stand in one text several times are asked for each time: a look-up costs less than keeping
// them.
class Writer {
public:
    Writer(const CompiledTemplate& text, const Lookup& known) : text_(text), known_(known) {}

    void write(const std::vector<TemplateNode>& nodes, std::string_view number, std::string& to) const {
        for (const TemplateNode& node : nodes) {
            switch (node.kind) {
            case TemplateNode::Kind::words: to += node.words; break;
            case TemplateNode::Kind::number_sign: to += number; break;
            case TemplateNode::Kind::placeholder: write(node, to); break;
            }
        }
    }

private:
    void write(const TemplateNode& node, std::string& to) const {
        const PlaceholderUse& use = text_.uses[node.use];
        const std::optional<Value> value = first_known(use);
        if (!value) return write_unknown(node, use, to);
        switch (use.kind) {
        case Use::plural:
        case Use::ordinal: return write_plural(node, use, *value, to);
        case Use::select: return write(branch_for(node, to_text(*value)).body, {}, to);
        case Use::plain:
        case Use::date:
        case Use::time:
        case Use::number: to += say_formatted(node, use, *text_.forms, *value); return;
        }
    }

    void write_unknown(const TemplateNode& node, const PlaceholderUse& use, std::string& to) const {
        if (use.otherwise) {
            to += *use.otherwise;
            return;
        }
        if (use.kind == Use::select) write(branch_for(node, "other").body, {}, to);
    }

    void write_plural(const TemplateNode& node,
                      const PlaceholderUse& use,
                      const Value& value,
                      std::string& to) const {
        const auto number = number_in(value);
        if (!number) {
            to += text_.forms->say(value);
            return;
        }
        const double shown = *number - node.plural_offset;
        const auto category =
            use.kind == Use::plural ? text_.forms->plural_of(shown) : text_.forms->ordinal_of(shown);
        write(branch_for(node, *number, category).body, text_.forms->say_number(shown), to);
    }

    std::optional<Value> first_known(const PlaceholderUse& use) const {
        for (const std::string& name : use.names)
            if (auto value = known_(name)) return value;
        return std::nullopt;
    }

    const CompiledTemplate& text_;
    const Lookup& known_;
};

void add_words(const std::vector<TemplateNode>& nodes, std::string& to) {
    for (const TemplateNode& node : nodes) {
        to += node.words;
        for (const TemplateBranch& branch : node.branches) add_words(branch.body, to);
    }
}

const std::shared_ptr<const CompiledTemplate>& empty_text() {
    static const auto empty = std::make_shared<const CompiledTemplate>();
    return empty;
}

}  // namespace

Template::Template() : compiled_(empty_text()) {}

Template::Template(std::shared_ptr<const CompiledTemplate> compiled) : compiled_(std::move(compiled)) {}

Template Template::plain(std::string text) {
    CompiledTemplate compiled;
    compiled.source = text;
    if (!text.empty()) compiled.nodes.emplace_back().words = std::move(text);
    return Template(std::make_shared<const CompiledTemplate>(std::move(compiled)));
}

std::variant<Template, TemplateFault>
Template::parse(std::string_view text, std::string_view language, const IsName& is_name) {
    const auto scanned = scan_template(text, is_name);
    if (const auto* fault = std::get_if<TemplateFault>(&scanned)) return *fault;
    auto compiled = compile_scanned(std::get<ScannedTemplate>(scanned), forms_of(language));
    if (const auto* fault = std::get_if<TemplateFault>(&compiled)) return *fault;
    auto& made = std::get<CompiledTemplate>(compiled);
    made.source = text;
    // A text without placeholders is its words: "it''s" is the same text as "it's".
    if (made.uses.empty()) made.source = made.nodes.empty() ? std::string{} : made.nodes.front().words;
    return Template(std::make_shared<const CompiledTemplate>(std::move(made)));
}

const std::vector<PlaceholderUse>& Template::placeholders() const { return compiled_->uses; }

bool Template::is_plain() const { return compiled_->uses.empty(); }

const std::string* Template::plain_text() const { return is_plain() ? &compiled_->source : nullptr; }

std::string Template::words() const {
    std::string all;
    add_words(compiled_->nodes, all);
    for (const PlaceholderUse& use : compiled_->uses) all += use.otherwise.value_or("");
    return all;
}

std::string Template::format(const Lookup& known) const {
    if (is_plain()) return compiled_->source;
    std::string text;
    Writer(*compiled_, known).write(compiled_->nodes, {}, text);
    return text;
}

std::string Template::format(const Lookup& known, std::string_view language) const {
    if (is_plain() || compiled_->forms->language() == language) return format(known);
    const auto is_name = [this](std::string_view word) {
        return std::any_of(compiled_->uses.begin(), compiled_->uses.end(), [&](const PlaceholderUse& use) {
            return std::find(use.names.begin(), use.names.end(), word) != use.names.end();
        });
    };
    const auto again = parse(compiled_->source, language, is_name);
    const auto* text = std::get_if<Template>(&again);
    return text == nullptr ? format(known) : text->format(known);
}

std::optional<std::string> Template::only_placeholder() const {
    if (compiled_->nodes.size() != 1 || compiled_->uses.size() != 1) return std::nullopt;
    const PlaceholderUse& use = compiled_->uses.front();
    const bool bare = use.kind == Use::plain && use.names.size() == 1 && !use.otherwise;
    return bare ? std::optional{use.names.front()} : std::nullopt;
}

bool Template::operator==(const Template& other) const {
    return compiled_ == other.compiled_ ||
           (compiled_->source == other.compiled_->source && compiled_->uses == other.compiled_->uses);
}

std::string say_value(const Value& value, std::string_view language) {
    return forms_of(language)->say(value);
}

std::vector<std::string> may_be_unknown(const Template& text, const IsName& certainly_known) {
    std::vector<std::string> unknown;
    for (const PlaceholderUse& use : text.placeholders()) {
        const bool known = use.otherwise || std::any_of(use.names.begin(), use.names.end(), certainly_known);
        const std::string& name = use.names.front();
        if (!known && std::find(unknown.begin(), unknown.end(), name) == unknown.end())
            unknown.push_back(name);
    }
    return unknown;
}

}  // namespace frontdesk
