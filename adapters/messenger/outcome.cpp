// SPDX-License-Identifier: MIT
#include "adapters/messenger/outcome.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "adapters/messenger/error_table.hpp"
#include "adapters/messenger/fields.hpp"
#include "adapters/messenger/mend.hpp"

namespace frontdesk::messenger {

namespace {

constexpr std::size_t deepest_outcome = 64;
constexpr std::int64_t attachment_lost = 2018074;
constexpr std::int64_t longest_pause_minutes = 24 * 60;

struct Usage {
    int percent = 0;
    std::chrono::minutes pause{0};
};

Json parse(std::string_view text) {
    return nesting_of(text) > deepest_outcome ? Json{} : Json::parse(text, nullptr, false);
}

void add_usage(const Json& figures, Usage& usage) {
    for (const char* name : {"call_count", "total_cputime", "total_time"}) {
        const auto percent = std::clamp<std::int64_t>(number_in(figures, name).value_or(0), 0, 1000);
        usage.percent = std::max(usage.percent, static_cast<int>(percent));
    }
    const auto minutes = number_in(figures, "estimated_time_to_regain_access").value_or(0);
    usage.pause = std::max(usage.pause,
                           std::chrono::minutes{std::clamp<std::int64_t>(minutes, 0, longest_pause_minutes)});
}

// Percent of the limits that are used up, the worst of all; and how long the platform wants us to stay away.
Usage usage_of(const std::vector<Header>& headers) {
    Usage usage;
    for (const char* name : {"X-App-Usage", "X-Page-Usage"})
        if (const auto text = header(headers, name); !text.empty()) add_usage(parse(text), usage);
    const Json by_account = parse(header(headers, "X-Business-Use-Case-Usage"));
    if (!by_account.is_object()) return usage;
    for (const Json& list : by_account)
        if (list.is_array())
            for (const Json& figures : list) add_usage(figures, usage);
    return usage;
}

// The trace id helps the platform's support; it is shown only if it looks like one.
std::string trace_of(const Json& error) {
    const std::string trace = text_in(error, "fbtrace_id");
    const auto plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
               c == '-';
    };
    if (trace.empty() || trace.size() > 64 || !std::all_of(trace.begin(), trace.end(), plain)) return {};
    return ", trace " + trace;
}

// A refusal to take the proof has the code of a wrong parameter and no subcode; only the type tells it apart.
bool is_proof_refused(const Json& error, std::int64_t code, std::int64_t subcode) {
    return code == 100 && subcode == 0 && text_in(error, "type") == "GraphMethodException";
}

void judge_error(const Json& error, int status, Delivery& delivery) {
    const std::int64_t code = number_in(error, "code").value_or(0);
    const std::int64_t subcode = number_in(error, "error_subcode").value_or(0);
    const ErrorRow* row = error_row(code, subcode);
    std::string_view meaning = row ? row->meaning : "an error this version does not know";
    if (is_proof_refused(error, code, subcode)) {
        delivery.outcome = Delivery::Outcome::operator_;
        meaning = "the app secret and the Page's access token belong to different apps";
    } else if (row) {
        delivery.outcome = row->outcome;
        delivery.whole_app = row->whole_app;
        delivery.lost_attachment = subcode == attachment_lost;
    } else {
        const bool passing = status >= 500 || flag_in(error, "is_transient");
        delivery.outcome = passing ? Delivery::Outcome::retry : Delivery::Outcome::permanent;
    }
    delivery.detail = fmt::format("Messenger says: {} (code {}, subcode {}, HTTP {}{})", meaning, code,
                                  subcode, status, trace_of(error));
}

// No error object: only the status is left to go by.
void judge_status(int status, Delivery& delivery) {
    using enum Delivery::Outcome;
    if (status == 429) {
        delivery.outcome = wait;
        delivery.detail = "Messenger says: too many calls (HTTP 429)";
    } else if (status == 401 || status == 403) {
        delivery.outcome = operator_;
        delivery.detail = fmt::format("Messenger refuses the call without a reason (HTTP {})", status);
    } else if (status >= 300 && status < 500 && status != 408) {
        delivery.outcome = permanent;
        delivery.detail = fmt::format("Messenger answered HTTP {} without an error code", status);
    } else {
        delivery.outcome = unknown;
        delivery.detail =
            fmt::format("the answer (HTTP {}) does not say whether the message was sent", status);
    }
}

// A send gives a mid, a public reply gives its own id, a like or a hidden comment gives success.
bool is_done(const Json& body) {
    return !text_in(body, "message_id").empty() || !id_in(body, "id").empty() || flag_in(body, "success");
}

}  // namespace

Delivery judge(const HttpResponse& response) {
    Delivery delivery;
    const Usage usage = usage_of(response.headers);
    delivery.usage_percent = usage.percent;

    const Json body = parse(response.body);
    if (const Json* error = object_in(body, "error")) {
        judge_error(*error, response.status, delivery);
    } else if (response.status >= 200 && response.status < 300 && is_done(body)) {
        delivery.outcome = Delivery::Outcome::delivered;
        delivery.mid = MessageId{text_in(body, "message_id")};
        delivery.person = PersonId{id_in(body, "recipient_id")};
    } else {
        judge_status(response.status, delivery);
    }
    if (delivery.outcome == Delivery::Outcome::wait) delivery.pause = usage.pause;
    return delivery;
}

}  // namespace frontdesk::messenger
