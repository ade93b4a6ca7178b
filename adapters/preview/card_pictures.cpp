// SPDX-License-Identifier: MIT
#include "adapters/preview/card_pictures.hpp"

#include "adapters/preview/feed.hpp"

namespace frontdesk {
namespace {

class CardPictures final : public Channel {
public:
    explicit CardPictures(std::unique_ptr<Channel> channel) : channel_(std::move(channel)) {}

    HttpRequest send(const Outgoing& outgoing) const override {
        Outgoing linked = outgoing;
        for (const auto& [path, id] : outgoing.attachments)
            linked.links.emplace(path, std::string{media_path} + id);
        return channel_->send(linked);
    }

    bool cards_take_uploads() const override { return true; }
    std::string_view name() const override { return channel_->name(); }
    Received receive(const HttpRequest& request) const override { return channel_->receive(request); }
    std::optional<HttpRequest> typing(const PageId& page, const PersonId& person) const override {
        return channel_->typing(page, person);
    }
    std::optional<HttpRequest> probe() const override { return channel_->probe(); }
    Delivery outcome(const HttpResponse& response) const override { return channel_->outcome(response); }
    std::optional<HttpRequest> upload(const Upload& file) const override { return channel_->upload(file); }
    std::string uploaded(const HttpResponse& response) const override { return channel_->uploaded(response); }
    std::optional<HttpRequest> act_on_comment(const CommentRow& row) const override {
        return channel_->act_on_comment(row);
    }

private:
    std::unique_ptr<Channel> channel_;
};

}  // namespace

std::unique_ptr<Channel> with_card_pictures(std::unique_ptr<Channel> channel) {
    return std::make_unique<CardPictures>(std::move(channel));
}

}  // namespace frontdesk
