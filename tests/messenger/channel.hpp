// SPDX-License-Identifier: MIT
// The channel of the recorded webhooks and calls: one shop with two Pages.
#pragma once

#include <memory>

#include "adapters/messenger/messenger.hpp"
#include "tests/support/webhook_sender.hpp"

namespace frontdesk {

inline MessengerOptions shop_options() {
    MessengerOptions options;
    options.app_secrets = {std::string{test_secret}};
    options.verify_token = "frontdesk-verify";
    options.page_token = "EAAFRONTDESKtestPageToken";
    options.app_id = std::string{test_app};
    options.pages = {std::string{test_page}, "104857600067890"};
    return options;
}

inline std::unique_ptr<Channel> shop_channel() { return make_messenger(shop_options()); }

}  // namespace frontdesk
