// SPDX-License-Identifier: MIT
// Any bytes, rightly signed, must leave the decoder with events or an answer.
#include <cstddef>
#include <cstdint>
#include <string>

#include "adapters/messenger/messenger.hpp"
#include "engine/base/check.hpp"
#include "tests/support/webhook_sender.hpp"

namespace {

std::unique_ptr<frontdesk::Channel> channel() {
    frontdesk::MessengerOptions options;
    options.app_secrets = {std::string{frontdesk::test_secret}};
    options.verify_token = "frontdesk-verify";
    options.page_token = "token";
    options.app_id = std::string{frontdesk::test_app};
    return frontdesk::make_messenger(options);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto messenger = channel();
    const std::string body{reinterpret_cast<const char*>(data), size};
    const frontdesk::Received received = messenger->receive(frontdesk::signed_request(body));
    frontdesk::check(!received.answer || received.answer->status == 400, "a signed body was refused");
    frontdesk::check(!received.answer || received.events.empty(), "an answer and events at once");
    messenger->outcome({200, {{"X-Business-Use-Case-Usage", body}}, body});
    return 0;
}
