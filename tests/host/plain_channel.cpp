// SPDX-License-Identifier: MIT
#include "tests/host/plain_channel.hpp"

#include <algorithm>

namespace frontdesk::host_tests {
namespace {

class PlainChannel final : public Channel {
public:
    explicit PlainChannel(std::string base) : base_(std::move(base)) {}

    std::string_view name() const override { return "plain"; }

    // "comment ID TEXT" is a comment, everything else "PERSON TEXT".
    Received receive(const HttpRequest& request) const override {
        const auto space = request.body.find(' ');
        Event event;
        event.page = PageId{"page"};
        event.at = from_millis(1'793'000'000'000 + ++arrived_);
        // A new start counts anew: the words keep its events from being those of before.
        event.key = "event " + std::to_string(arrived_) + " " + request.body;
        event.person = PersonId{request.body.substr(0, space)};
        event.mid = MessageId{event.key};
        const std::string rest = request.body.substr(space + 1);
        Message message;
        message.text = rest;
        event.what = message;
        if (event.person.value == "comment") {
            event.person = {};
            event.what = Comment{rest.substr(0, rest.find(' ')), "post", "add", rest, false};
        }
        event.raw = "{}";
        return {std::nullopt, {event}};
    }
    HttpRequest send(const Outgoing& outgoing) const override {
        const OutMessage& message = outgoing.message;
        std::string body = outgoing.person.value + " " + message.text;
        if (message.media) {
            const auto id = outgoing.attachments.find(message.media->source);
            body += id == outgoing.attachments.end() ? "no id" : id->second;
        }
        for (const OutCard& card : message.cards) {
            const auto link = outgoing.links.find(card.image);
            body += card.title + ": " + (link == outgoing.links.end() ? "no picture" : link->second);
        }
        return post("/send", body);
    }
    std::optional<HttpRequest> typing(const PageId&, const PersonId& person) const override {
        return post("/typing", person.value);
    }
    std::optional<HttpRequest> probe() const override { return std::nullopt; }
    Delivery outcome(const HttpResponse& response) const override {
        Delivery delivery;
        delivery.detail = "status " + std::to_string(response.status);
        delivery.outcome = response.status == 200   ? Delivery::Outcome::delivered
                           : response.status == 503 ? Delivery::Outcome::retry
                                                    : Delivery::Outcome::permanent;
        delivery.lost_attachment = response.status == 410;
        delivery.mid = MessageId{response.body};
        return delivery;
    }
    std::optional<HttpRequest> upload(const Upload& upload) const override {
        return post("/upload", upload.path + " " + upload.bytes);
    }
    std::string uploaded(const HttpResponse& response) const override {
        return response.status == 200 ? response.body : "";
    }
    std::optional<HttpRequest> act_on_comment(const CommentRow& row) const override {
        return post("/comment", std::string{name_of(row.act)} + " " + row.comment + " " + row.text);
    }

private:
    HttpRequest post(std::string target, std::string body) const {
        HttpRequest request;
        request.method = "POST";
        request.base = base_;
        request.target = std::move(target);
        request.body = std::move(body);
        return request;
    }

    std::string base_;
    mutable std::atomic<int> arrived_ = 0;
};

}  // namespace

PlainPlatform::PlainPlatform()
    : server_(
          {{"POST", "/*", 1024 * 1024, [this](HttpRequest request) { return answer(std::move(request)); }}}) {
}

Awaitable<HttpResponse> PlainPlatform::answer(HttpRequest request) {
    const std::lock_guard hold{lock_};
    seen_.push_back(request.target + " " + request.body);
    HttpResponse response;
    response.body = "id" + std::to_string(++ids_);
    if (request.target != "/typing" && !statuses_.empty()) {
        response.status = statuses_.front();
        statuses_.erase(statuses_.begin());
    }
    co_return response;
}

std::vector<std::string> PlainPlatform::seen() const {
    const std::lock_guard hold{lock_};
    return seen_;
}

std::size_t PlainPlatform::count(const std::string& begins) const {
    const std::lock_guard hold{lock_};
    return static_cast<std::size_t>(std::count_if(
        seen_.begin(), seen_.end(), [&](const std::string& each) { return each.starts_with(begins); }));
}

void PlainPlatform::next(std::vector<int> statuses) {
    const std::lock_guard hold{lock_};
    statuses_ = std::move(statuses);
}

std::unique_ptr<Channel> make_plain_channel(std::string base) {
    return std::make_unique<PlainChannel>(std::move(base));
}

}  // namespace frontdesk::host_tests
