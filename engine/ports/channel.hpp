// SPDX-License-Identifier: MIT
// One way people reach us. No sockets, no waiting: the host moves the bytes.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/ids.hpp"
#include "engine/base/result.hpp"
#include "engine/ports/errands.hpp"
#include "engine/ports/http.hpp"
#include "engine/talk/effect.hpp"
#include "engine/talk/event.hpp"

namespace frontdesk {

// A request of the platform, decoded. Exactly one of the two is meaningful: a request that is answered at
// once (verification, refusal) has `answer`; any other is answered 200 after its events are durable.
struct Received {
    std::optional<HttpResponse> answer;
    std::vector<Event> events;
};

// Who is speaking decides which message type the platform wants.
enum class Origin { bot, person };

struct Outgoing {
    PageId page;
    PersonId person;
    OutMessage message;
    std::string metadata;  // comes back in the echo
    Origin origin = Origin::bot;
    // How long ago the customer last acted, for the platform's windows; none: unknown.
    std::optional<std::chrono::milliseconds> since_customer;
    // The platform's ids of the files in the message, by their path ("assets/cake.png"). Each asset of the
    // message is here, unless the channel takes no uploads.
    std::map<std::string, std::string, std::less<>> attachments;
    // The addresses at which the platform can fetch the pictures of cards, by their path. Empty where this
    // server has no public address.
    std::map<std::string, std::string, std::less<>> links;
};

// A file of the bot folder that the platform does not have yet.
struct Upload {
    PageId page;
    MediaKind kind = MediaKind::image;
    std::string path;  // "assets/cake.png"
    std::string bytes;
};

// What became of a send, by the platform's error code and not by guess (PLATFORM.md 12).
struct Delivery {
    enum class Outcome {
        delivered,
        retry,      // back off and send again
        wait,       // throttled: pause the Page's queue for `pause`
        permanent,  // this send never works: tell a person
        contact,    // stop writing to this person until they act
        window,     // the platform's window is closed
        routing,    // another app owns the thread: be silent
        operator_,  // token or permission: stop the Page's queue, keep it, alarm
        unknown,    // may have been sent: reconcile by echo before sending again
    } outcome = Outcome::unknown;
    MessageId mid;                       // when delivered
    PersonId person;                     // when delivered: who got it, if the platform says so
    bool lost_attachment = false;        // for permanent: the platform has an id of `attachments` no more
    std::chrono::milliseconds pause{0};  // for wait: how long the platform asks for; 0: unsaid
    bool whole_app = false;              // for wait: every Page of the app is throttled
    int usage_percent = 0;               // from the platform's usage headers; 0: unsaid
    std::string detail;                  // one sentence with code and subcode, never a token
};
std::string_view name_of(Delivery::Outcome outcome);

class Channel {
public:
    virtual ~Channel() = default;
    virtual std::string_view name() const = 0;
    // Total: any bytes give events, an answer, or both empty. Never throws.
    virtual Received receive(const HttpRequest& request) const = 0;
    virtual HttpRequest send(const Outgoing& outgoing) const = 0;
    // Nothing where the platform has no typing sign.
    virtual std::optional<HttpRequest> typing(const PageId& page, const PersonId& person) const = 0;
    // A question without effect that shows whether the platform takes our token; its answer goes to
    // outcome(), where operator_ means refused. Nothing where the platform has none.
    virtual std::optional<HttpRequest> probe() const = 0;
    virtual Delivery outcome(const HttpResponse& response) const = 0;

    // Can a card show an uploaded file? Where not, its pictures need an address: Outgoing::links.
    virtual bool cards_take_uploads() const { return false; }
    // The request that gives a file to the platform. Nothing where files need none, or it takes none.
    virtual std::optional<HttpRequest> upload(const Upload&) const { return std::nullopt; }
    // The id in the answer to an upload; empty: it was refused, and outcome() says how.
    virtual std::string uploaded(const HttpResponse&) const { return {}; }
    // The request that does this to a comment; its answer goes to outcome(). Nothing where there are no
    // comments, or that cannot be done.
    virtual std::optional<HttpRequest> act_on_comment(const CommentRow&) const { return std::nullopt; }
};

}  // namespace frontdesk
