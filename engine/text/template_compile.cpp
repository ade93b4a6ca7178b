// SPDX-License-Identifier: MIT
// From the parts that ICU finds in a pattern to the tree that is formatted.
#include <algorithm>

#include <unicode/messagepattern.h>

#include "engine/text/characters.hpp"
#include "engine/text/template_nodes.hpp"
#include "engine/text/template_scan.hpp"

namespace frontdesk {
namespace {

using Use = PlaceholderUse::Kind;
using Fault = TemplateFault::Kind;

class TreeBuilder {
public:
    TreeBuilder(const ScannedTemplate& scanned, const icu::MessagePattern& pattern, const icu::Locale& locale)
        : scanned_(scanned), pattern_(pattern), locale_(locale) {}

    std::vector<TemplateNode> build() { return message(0); }
    const std::optional<TemplateFault>& fault() const { return fault_; }

private:
    // `start` is the part that opens the message. The scan has bounded the nesting.
    std::vector<TemplateNode> message(std::int32_t start) {
        std::vector<TemplateNode> nodes;
        icu::UnicodeString words;
        const auto flush = [&] {
            if (words.isEmpty()) return;
            TemplateNode node;
            words.toUTF8String(node.words);
            nodes.push_back(std::move(node));
            words.remove();
        };
        std::int32_t from = pattern_.getPart(start).getLimit();
        for (std::int32_t i = start + 1;; ++i) {
            const auto& part = pattern_.getPart(i);
            words.append(pattern_.getPatternString(), from, part.getIndex() - from);
            from = part.getLimit();
            if (part.getType() == UMSGPAT_PART_TYPE_MSG_LIMIT) break;
            if (part.getType() == UMSGPAT_PART_TYPE_REPLACE_NUMBER) {
                flush();
                nodes.emplace_back().kind = TemplateNode::Kind::number_sign;
            }
            if (part.getType() != UMSGPAT_PART_TYPE_ARG_START) continue;
            flush();
            nodes.push_back(placeholder(i));
            i = pattern_.getLimitPartIndex(i);
            from = pattern_.getPart(i).getLimit();
        }
        flush();
        return nodes;
    }

    TemplateNode placeholder(std::int32_t start) {
        TemplateNode node;
        node.kind = TemplateNode::Kind::placeholder;
        node.use = use_at(pattern_.getPart(start).getIndex());
        const ScannedUse& scanned = scanned_.uses[node.use];
        switch (scanned.use.kind) {
        case Use::plain: break;
        case Use::date:
        case Use::time:
        case Use::number: take_style(start, scanned, node); break;
        case Use::plural:
        case Use::ordinal:
        case Use::select: take_branches(start, scanned, node); break;
        }
        return node;
    }

    std::size_t use_at(std::int32_t brace) const {
        const auto found =
            std::lower_bound(scanned_.uses.begin(), scanned_.uses.end(), brace,
                             [](const ScannedUse& use, std::int32_t at) { return use.brace < at; });
        return static_cast<std::size_t>(found - scanned_.uses.begin());
    }

    void take_style(std::int32_t start, const ScannedUse& scanned, TemplateNode& node) {
        std::string style;
        for (std::int32_t i = start; i < pattern_.getLimitPartIndex(start); ++i)
            if (pattern_.getPartType(i) == UMSGPAT_PART_TYPE_ARG_STYLE)
                pattern_.getSubstring(pattern_.getPart(i)).toUTF8String(style);
        const std::string_view trim = trimmed(style);
        if (scanned.use.kind == Use::date) node.date = date_form(locale_, trim);
        if (scanned.use.kind == Use::time) node.date = time_form(locale_, trim);
        if (scanned.use.kind == Use::number)
            if (auto form = number_form(locale_, trim))
                node.number = std::make_shared<const NumberForm>(*std::move(form));
        if (!node.date && !node.number && !fault_)
            fault_ = fault_at(scanned_.text, scanned.style, Fault::unknown_style, std::string(trim));
    }

    void take_branches(std::int32_t start, const ScannedUse& scanned, TemplateNode& node) {
        const std::int32_t limit = pattern_.getLimitPartIndex(start);
        std::size_t key = 0;
        for (std::int32_t i = start + 1; i < limit; ++i) {
            const auto type = pattern_.getPartType(i);
            const bool number = type == UMSGPAT_PART_TYPE_ARG_INT || type == UMSGPAT_PART_TYPE_ARG_DOUBLE;
            if (number && node.branches.empty())
                node.plural_offset = pattern_.getNumericValue(pattern_.getPart(i));
            if (type != UMSGPAT_PART_TYPE_ARG_SELECTOR) continue;
            TemplateBranch branch;
            branch.key = key < scanned.use.keys.size() ? scanned.use.keys[key] : "other";
            ++key;
            if (const auto next = pattern_.getPartType(i + 1); next != UMSGPAT_PART_TYPE_MSG_START) {
                ++i;
                branch.exact = pattern_.getNumericValue(pattern_.getPart(i));
            }
            ++i;
            branch.body = message(i);
            i = pattern_.getLimitPartIndex(i);
            node.branches.push_back(std::move(branch));
        }
    }

    const ScannedTemplate& scanned_;
    const icu::MessagePattern& pattern_;
    const icu::Locale& locale_;
    std::optional<TemplateFault> fault_;
};

}  // namespace

std::variant<CompiledTemplate, TemplateFault> compile_scanned(const ScannedTemplate& scanned,
                                                              std::shared_ptr<const LanguageForms> forms) {
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    const icu::MessagePattern pattern(scanned.pattern, &where, status);
    if (U_FAILURE(status)) return fault_at(scanned.text, std::max(where.offset, 0), Fault::unknown_key, {});
    TreeBuilder builder(scanned, pattern, forms->locale());
    CompiledTemplate compiled;
    compiled.nodes = builder.build();
    if (builder.fault()) return *builder.fault();
    for (const ScannedUse& scanned_use : scanned.uses) compiled.uses.push_back(scanned_use.use);
    compiled.forms = std::move(forms);
    return compiled;
}

}  // namespace frontdesk
