// SPDX-License-Identifier: MIT
// The reviewed table of what every recorded webhook body means: tests/messenger/webhooks.table.
#pragma once

#include <string>
#include <vector>

#include "engine/ports/http.hpp"
#include "engine/talk/event.hpp"

namespace frontdesk {

struct WebhookRow {
    std::string file;                 // "message-text.json"
    int status = 0;                   // what a server answers
    std::vector<std::string> events;  // as told_of() says them
};

// Every row of the table, in its order.
std::vector<WebhookRow> webhook_table();
// The names of all recorded bodies, sorted.
std::vector<std::string> webhook_files();
// The POST of a recorded body with its recorded signature.
HttpRequest recorded_webhook(const std::string& file);
// One line that says everything about an event but its page and its raw JSON.
std::string told_of(const Event& event);

}  // namespace frontdesk
