// SPDX-License-Identifier: MIT
// The words by which the enumerations of the ports are stored, counted and shown.
#include "engine/ports/channel.hpp"
#include "engine/ports/errands.hpp"
#include "engine/ports/store.hpp"

namespace frontdesk {

std::string_view name_of(Delivery::Outcome outcome) {
    switch (outcome) {
    case Delivery::Outcome::delivered: return "delivered";
    case Delivery::Outcome::retry: return "retry";
    case Delivery::Outcome::wait: return "wait";
    case Delivery::Outcome::permanent: return "permanent";
    case Delivery::Outcome::contact: return "contact";
    case Delivery::Outcome::window: return "window";
    case Delivery::Outcome::routing: return "routing";
    case Delivery::Outcome::operator_: return "operator";
    case Delivery::Outcome::unknown: return "unknown";
    }
    return "unknown";
}

std::string_view name_of(SendStatus status) {
    switch (status) {
    case SendStatus::pending: return "pending";
    case SendStatus::sent: return "sent";
    case SendStatus::failed: return "failed";
    case SendStatus::cancelled: return "cancelled";
    }
    return "pending";
}

std::string_view name_of(CommentAct act) {
    switch (act) {
    case CommentAct::noticed: return "noticed";
    case CommentAct::reply: return "reply";
    case CommentAct::like: return "like";
    case CommentAct::hide: return "hide";
    }
    return "noticed";
}

std::string_view name_of(CommentStatus status) {
    switch (status) {
    case CommentStatus::waiting: return "waiting";
    case CommentStatus::pending: return "pending";
    case CommentStatus::sent: return "sent";
    case CommentStatus::done: return "done";
    case CommentStatus::failed: return "failed";
    }
    return "pending";
}

std::string shown_as(const OutMessage& message) {
    if (!message.text.empty()) return message.text;
    std::string words;
    if (message.media) {
        switch (message.media->kind) {
        case MediaKind::image: words = "[image]"; break;
        case MediaKind::video: words = "[video]"; break;
        case MediaKind::audio: words = "[audio]"; break;
        case MediaKind::file: words = "[file]"; break;
        }
    }
    for (const OutCard& card : message.cards) words += (words.empty() ? "[card] " : " | ") + card.title;
    if (words.empty() && !message.raw.empty()) return "[raw]";
    return words;
}

}  // namespace frontdesk
