// SPDX-License-Identifier: MIT
#include "adapters/messenger/error_table.hpp"

#include <algorithm>
#include <array>

namespace frontdesk::messenger {

namespace {

using enum Delivery::Outcome;

// The same case comes under several codes (1545041 under 200 and 551), so rows that a subcode alone
// identifies have no code. Small subcodes are shared between codes and keep theirs.
constexpr std::array rows = {
    ErrorRow{1, 99, operator_, "a permission or an access level is missing"},
    ErrorRow{1, 0, unknown, "an unknown error happened"},
    ErrorRow{0, 1357046, unknown, "the message may have been sent although an error is reported"},
    ErrorRow{0, 2018382, permanent, "the instant form may not be used"},
    ErrorRow{2, 0, retry, "the service is unavailable for a moment"},
    ErrorRow{0, 2018344, operator_, "the Page's contact terms are not accepted"},
    ErrorRow{3, 0, operator_, "the app lacks a capability"},
    ErrorRow{4, 0, wait, "the app has made too many calls", true},
    ErrorRow{0, 2018354, permanent, "this marketing message comes too early"},
    ErrorRow{0, 2018352, permanent, "there were too many opt-in requests"},
    ErrorRow{10, 0, operator_, "the app lacks the permission to send"},
    ErrorRow{0, 1404170, operator_, "the Page may not send opt-in requests"},
    ErrorRow{0, 1893015, contact, "the person has stopped these notifications"},
    ErrorRow{0, 1893063, operator_, "the Page may not send for the time being"},
    ErrorRow{0, 2018065, window, "the time in which the Page may write is over"},
    ErrorRow{0, 2018108, contact, "the person cannot receive messages"},
    ErrorRow{0, 2018278, window, "the time in which the Page may write is over"},
    ErrorRow{0, 2018300, routing, "another app controls the thread"},
    ErrorRow{0, 2018336, permanent, "European rules do not allow this in the thread"},
    ErrorRow{0, 2534022, window, "the time in which the account may write is over"},
    ErrorRow{0, 2534077, operator_, "the link to the Instagram account is broken"},
    ErrorRow{11, 0, permanent, "this kind of menu is no longer supported"},
    ErrorRow{17, 0, wait, "the user has made too many calls", true},
    ErrorRow{32, 0, wait, "the Page has made too many calls"},
    ErrorRow{100, 0, permanent, "a parameter is wrong"},
    ErrorRow{100, 33, permanent, "the object does not exist or may not be seen"},
    ErrorRow{0, 1893061, permanent, "the message tag is retired or wrong"},
    ErrorRow{0, 2018001, contact, "the Page knows no such person"},
    ErrorRow{0, 2018008, retry, "the file of the attachment could not be fetched"},
    ErrorRow{0, 2018014, permanent, "a message and a sender action came together"},
    ErrorRow{0, 2018047, permanent, "the file is not of the type that was named"},
    ErrorRow{0, 2018074, permanent, "the attachment has expired or is not the Page's"},
    ErrorRow{0, 2018109, permanent, "the attachment is too large"},
    ErrorRow{0, 2018164, operator_, "the target app's id is wrong"},
    ErrorRow{0, 2018294, permanent, "the video is broken or took too long"},
    ErrorRow{0, 2018320, permanent, "the product's id is wrong"},
    ErrorRow{0, 2018328, permanent, "the version of the API is too old for this"},
    ErrorRow{0, 2534013, operator_, "the Page is not linked to an Instagram account"},
    ErrorRow{0, 2534014, contact, "there is no such Instagram user"},
    ErrorRow{0, 2534015, permanent, "this content is not allowed in this kind of message"},
    ErrorRow{0, 2534025, permanent, "the comment may not be answered privately"},
    ErrorRow{0, 2534029, operator_, "the business is blocked from Instagram messaging"},
    ErrorRow{0, 2534037, routing, "another app owns the thread"},
    ErrorRow{105, 0, permanent, "a list is too long, for example the quick replies"},
    ErrorRow{190, 0, operator_, "the Page's access token is no longer valid"},
    ErrorRow{200, 0, operator_, "the app may not write to this person or for this Page"},
    ErrorRow{0, 1545041, contact, "the person is not available"},
    ErrorRow{0, 2018021, operator_, "the app is not approved for this"},
    ErrorRow{0, 2018027, operator_, "the app is not approved for this"},
    ErrorRow{0, 2018028, operator_, "the app is not approved and may write to its own testers only"},
    ErrorRow{0, 2534041, operator_, "the owner of the account has switched access off"},
    ErrorRow{230, 0, operator_, "the permission pages_messaging is missing"},
    ErrorRow{368, 0, operator_, "the Page is blocked for breaches of policy"},
    ErrorRow{551, 0, contact, "the person is not available"},
    ErrorRow{613, 0, wait, "there were too many calls of this kind"},
    ErrorRow{0, 1893016, permanent, "this topic has had its opt-in request"},
    ErrorRow{0, 2018338, operator_, "people are bothered by tagged messages of the Page"},
    ErrorRow{1200, 0, retry, "sending failed for a moment"},
    ErrorRow{2022, 0, operator_, "commerce messages are switched off after a breach"},
    ErrorRow{10303, 0, permanent, "the account linking token is wrong"},
    ErrorRow{80001, 0, wait, "the Page has made too many calls"},
    ErrorRow{80002, 0, wait, "the Instagram account has made too many calls"},
    ErrorRow{80006, 0, wait, "the Page has sent too many messages"},
    ErrorRow{0, 2018171, routing, "this app is not the receiver of the thread"},
    ErrorRow{0, 2018234, routing, "this app is not the receiver of the thread"},
    ErrorRow{0, 2018218, permanent, "the person has no profile"},
    ErrorRow{0, 2018247, operator_, "the permission to read profiles is missing"},
    ErrorRow{0, 2018321, routing, "a lead ad's questions own the conversation"},
    ErrorRow{9000001, 0, permanent, "the message was deleted or is too old"},
    ErrorRow{36103, 0, operator_, "the Instagram account may not be used"},
};

const ErrorRow* row_of(std::int64_t code, std::int64_t subcode) {
    const auto same = [&](const ErrorRow& row) { return row.code == code && row.subcode == subcode; };
    const auto found = std::find_if(rows.begin(), rows.end(), same);
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

const ErrorRow* error_row(std::int64_t code, std::int64_t subcode) {
    if (subcode != 0) {
        if (const ErrorRow* row = row_of(code, subcode)) return row;
        if (const ErrorRow* row = row_of(0, subcode)) return row;
    }
    if (code == 0) return nullptr;
    if (const ErrorRow* row = row_of(code, 0)) return row;
    return row_of(0, code);  // some calls give the subcode as the code
}

}  // namespace frontdesk::messenger
