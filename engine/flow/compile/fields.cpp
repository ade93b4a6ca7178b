// SPDX-License-Identifier: MIT
// See fields.hpp.
#include "engine/flow/compile/fields.hpp"

#include <algorithm>

#include "engine/flow/nearest.hpp"

namespace frontdesk {

namespace {

constexpr unsigned a_text = 1, a_map = 2, a_list = 4;

unsigned kinds(Expects expects) {
    switch (expects) {
    case Expects::text:
    case Expects::link:
    case Expects::media: return a_text | a_map;
    case Expects::says:
    case Expects::texts_or_any:
    case Expects::phrases:
    case Expects::happening:
    case Expects::otherwise:
    case Expects::json: return a_text | a_map | a_list;
    case Expects::words:
    case Expects::target: return a_text | a_list;
    case Expects::map:
    case Expects::named:
    case Expects::constants:
    case Expects::pointers:
    case Expects::headers:
    case Expects::days:
    case Expects::dates:
    case Expects::raw: return a_map;
    case Expects::lines:
    case Expects::groups:
    case Expects::list: return a_list;
    default: return a_text;
    }
}

unsigned kind(const Node& node) {
    switch (node.kind) {
    case Node::Kind::text: return a_text;
    case Node::Kind::map: return a_map;
    case Node::Kind::list: return a_list;
    default: return 0;
    }
}

Wording called(unsigned kinds) {
    switch (kinds) {
    case a_text: return {"one text", "jeden tekst"};
    case a_map:
        return {"settings of its own: on the lines below it, each 2 spaces further right",
                "własne ustawienia: w wierszach pod nim, każde o 2 spacje dalej w prawo"};
    case a_list:
        return {"a list: on the lines below it, each with a dash",
                "listę: w wierszach pod nim, każdy z myślnikiem na początku"};
    case a_text | a_map:
        return {"a text, or one text a language", "tekst albo po jednym tekście w każdym języku"};
    case a_text | a_list: return {"one name or a list", "jedną nazwę albo listę"};
    default: return {"a text or a list", "tekst albo listę"};
    }
}

void tell_unknown(const NodeEntry& entry, Site site, Report& report) {
    const auto known = known_keys(site);
    auto told = report.error("unknown-key", mark_of(entry),
                             {"{1} has no setting \"{0}\"", "{1} nie może mieć ustawienia \"{0}\""},
                             entry.key, site_name(site).in(report.language()));
    const auto elsewhere = sites_of(entry.key, site);
    const auto near = report.may_suggest() ? nearest(entry.key, known) : std::nullopt;
    if (near) told.note({"did you mean \"{}\"?", "czy chodziło o \"{}\"?"}, *near);
    if (!near && !elsewhere.empty())
        told.note({"this belongs in {}", "jego miejsce: {}"},
                  site_name(elsewhere.front()).in(report.language()));
    if (!known.empty()) told.advise({"known here: {}", "znane tutaj: {}"}, listed(known));
}

bool check_key(const NodeEntry& entry, Site site, Report& report) {
    const Key* key = find_key(site, entry.key);
    if (!key) {
        tell_unknown(entry, site, report);
        return false;
    }
    return expect_kind(entry, key->expects, report);
}

}  // namespace

const NodeEntry* Fields::find(std::string_view key) const {
    for (const NodeEntry* entry : good_)
        if (entry->key == key) return entry;
    return nullptr;
}

bool Fields::mentions(std::string_view key) const { return node_ && node_->find(key); }

bool expect_kind(const NodeEntry& entry, Expects expects, Report& report) {
    const Node& value = entry.value;
    const unsigned wanted = kinds(expects);
    const bool empty = value.kind == Node::Kind::nothing ||
                       (value.kind == Node::Kind::map && value.entries.empty()) ||
                       (value.kind == Node::Kind::list && value.items.empty());
    if (empty) {
        report
            .error("empty-value", mark_of(entry), {"\"{}\" has no value", "\"{}\" nie ma wartości"},
                   entry.key)
            .advise({"give it {}; or take the line out", "dopisz {}; albo usuń ten wiersz"},
                    called(wanted).in(report.language()));
        return false;
    }
    if (wanted & kind(value)) return true;
    report.error("wrong-kind", value.kind == Node::Kind::text ? mark_of(value) : mark_of(entry),
                 {"\"{}\" needs {}", "\"{}\" powinno zawierać {}"}, entry.key,
                 called(wanted).in(report.language()));
    return false;
}

Fields read_fields(const Node& node, Mark owner, Site site, Report& report) {
    Fields fields;
    fields.mark_ = owner;
    if (node.kind != Node::Kind::map || node.entries.empty()) {
        const std::string known = listed(known_keys(site));
        report
            .error("wrong-kind", node.kind == Node::Kind::text ? mark_of(node) : owner,
                   {"{} needs settings of its own here", "{} musi tu mieć własne ustawienia"},
                   site_name(site).in(report.language()))
            .advise({"known here: {}", "znane tutaj: {}"}, known);
        return fields;
    }
    fields.node_ = &node;
    for (const NodeEntry& entry : node.entries) {
        fields.has_unknown_ = fields.has_unknown_ || !find_key(site, entry.key);
        if (check_key(entry, site, report)) fields.good_.push_back(&entry);
    }
    return fields;
}

void tell_missing(const Fields& fields, Site site, std::string_view key, Wording example, Report& report) {
    if (fields.has_unknown()) return;
    report
        .error("missing-key", fields.mark(), {"{} has no \"{}\"", "{} nie ma \"{}\""},
               site_name(site).in(report.language()), key)
        .advise({"write, for example:  {}", "napisz na przykład:  {}"}, example.in(report.language()));
}

}  // namespace frontdesk
