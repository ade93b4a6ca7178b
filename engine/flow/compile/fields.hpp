// SPDX-License-Identifier: MIT
// The settings of one map, checked against the vocabulary.
#pragma once

#include <string_view>
#include <vector>

#include "engine/flow/report.hpp"
#include "engine/flow/vocabulary.hpp"
#include "engine/flow/yaml/node.hpp"

namespace frontdesk {

class Fields {
public:
    // The setting, if it is there and of the right kind; else null.
    const NodeEntry* find(std::string_view key) const;
    // Is it written at all, rightly or not?
    bool mentions(std::string_view key) const;
    // Where the first setting stands, or the map itself.
    Mark mark() const { return mark_; }
    // Is there a key that nobody knows? What seems to be missing may be meant by it.
    bool has_unknown() const { return has_unknown_; }
    // False: it was no map at all.
    bool is_map() const { return node_ != nullptr; }

private:
    friend Fields read_fields(const Node& node, Mark owner, Site site, Report& report);
    const Node* node_ = nullptr;
    std::vector<const NodeEntry*> good_;
    Mark mark_;
    bool has_unknown_ = false;
};

// Tells unknown keys, keys that stand in the wrong place, empty values, and values of the wrong kind. `owner`
// is what the map belongs to, for a message about the map itself.
Fields read_fields(const Node& node, Mark owner, Site site, Report& report);

// Tells that `value` is not of the kind that the key expects; true when it is.
bool expect_kind(const NodeEntry& entry, Expects expects, Report& report);

// Tells that `key` is missing, unless an unknown key has been told that may be meant for it.
void tell_missing(const Fields& fields, Site site, std::string_view key, Wording example, Report& report);

}  // namespace frontdesk
