// SPDX-License-Identifier: MIT
// The Messenger channel: verify, decode, encode, classify. Bytes in, values out.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/ports/channel.hpp"

namespace frontdesk {

struct MessengerOptions {
    std::vector<std::string>
        app_secrets;           // at least one, none empty; several for rotation; the first signs proofs
    std::string verify_token;  // not empty
    std::string page_token;
    std::string app_id;              // own app; empty: unknown, then our metadata alone marks our echoes
    std::vector<std::string> pages;  // pages we serve; empty: every page of the app
    std::string graph_url = "https://graph.facebook.com";
    std::string graph_version = "v25.0";
    bool human_agent = false;  // the Human Agent feature is granted: people may write up to 7 days
};

std::unique_ptr<Channel> make_messenger(MessengerOptions options);

}  // namespace frontdesk
