// SPDX-License-Identifier: MIT
// Any bytes, rightly signed, must leave the decoder with events or an answer.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "adapters/messenger/messenger.hpp"
#include "adapters/messenger/signature.hpp"
#include "engine/base/check.hpp"

namespace {

const std::string secret = "frontdesk-test-app-secret";

std::unique_ptr<frontdesk::Channel> channel() {
    frontdesk::MessengerOptions options;
    options.app_secrets = {secret};
    options.verify_token = "frontdesk-verify";
    options.page_token = "token";
    options.app_id = "700100200300400";
    return frontdesk::make_messenger(options);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto messenger = channel();
    static const frontdesk::messenger::Signer signer{{secret}};
    const std::string body{reinterpret_cast<const char*>(data), size};
    frontdesk::HttpRequest request;
    request.method = "POST";
    request.headers = {{"X-Hub-Signature-256", "sha256=" + signer.proof_of(body)}};
    request.body = body;
    const frontdesk::Received received = messenger->receive(request);
    frontdesk::check(!received.answer || received.answer->status == 400, "a signed body was refused");
    frontdesk::check(!received.answer || received.events.empty(), "an answer and events at once");
    messenger->outcome({200, {{"X-Business-Use-Case-Usage", body}}, body});
    return 0;
}
