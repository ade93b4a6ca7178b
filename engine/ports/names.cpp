// SPDX-License-Identifier: MIT
// The words by which the enumerations of the ports are stored, counted and shown.
#include "engine/ports/channel.hpp"
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

}  // namespace frontdesk
