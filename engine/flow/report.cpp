// SPDX-License-Identifier: MIT
// See report.hpp.
#include "engine/flow/report.hpp"

#include <algorithm>

namespace frontdesk {

bool Report::has_errors() const {
    return std::any_of(found_.begin(), found_.end(),
                       [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
}

Report::Entry Report::add(Severity severity, std::string_view rule, Mark here, std::string fact) {
    Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.rule = rule;
    diagnostic.fact = std::move(fact);
    diagnostic.here = std::move(here);
    found_.push_back(std::move(diagnostic));
    return {*this, found_.size() - 1};
}

std::string listed(const std::vector<std::string_view>& words) {
    std::string out;
    for (const std::string_view word : words) {
        if (!out.empty()) out += ", ";
        out += word;
    }
    return out;
}

}  // namespace frontdesk
