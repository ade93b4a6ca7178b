// SPDX-License-Identifier: MIT
// The deployment's settings: frontdesk.yaml, then the environment. Secrets are no settings.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/instant.hpp"
#include "engine/flow/diagnostic.hpp"

namespace frontdesk {

struct Config {
    std::string listen = "0.0.0.0:8080";
    std::string data = "data";       // the folder of the database
    std::vector<std::string> pages;  // ids of the Pages that are served; none: every Page of the app
    std::string app_id;              // own app; empty: unknown
    std::string log = "info";        // debug, info, warning, error
    bool human_agent = false;        // the Human Agent feature is granted: people may write for 7 days

    std::string public_url;       // how the platform reaches this server; empty: unknown
    std::string tls_certificate;  // PEM files; both or neither
    std::string tls_key;

    std::string graph_url = "https://graph.facebook.com";
    std::string graph_version = "v25.0";

    std::vector<std::string> call_hosts;     // that calls of the bot may go to, see EgressRules
    std::vector<std::string> private_hosts;  // of these, those that may have private addresses

    std::size_t connections = 1024;    // open at one time
    std::size_t queue = 4096;          // webhooks that may wait for a transaction
    std::size_t sends = 64;            // calls of the platform at one time
    std::size_t outbox_rows = 20'000;  // messages held in memory

    Duration raw_events{std::chrono::days{30}};          // how long raw bodies are kept
    Duration answer_expires{std::chrono::hours{1}};      // a bot's answer that is later is not sent
    Duration reconcile_after{std::chrono::seconds{60}};  // how long an unclear send waits for its echo
};

// The value of an environment variable; nothing when it is not set.
using Environment = std::function<std::optional<std::string>(std::string_view name)>;
Environment process_environment();

// Changes `config` by the text of a frontdesk.yaml. All mistakes are found, none is passed over.
std::vector<Diagnostic> read_config(const SourceFile& file, Config& config);
// Changes `config` by FRONTDESK_LISTEN, FRONTDESK_GRAPH_URL, … One sentence for each mistake.
std::vector<std::string> read_environment(const Environment& environment, Config& config);

// "90s", "15m", "12h", "30d", "250ms"; nothing for anything else.
std::optional<Duration> read_duration(std::string_view text);

}  // namespace frontdesk
