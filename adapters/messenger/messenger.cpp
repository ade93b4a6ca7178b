// SPDX-License-Identifier: MIT
#include "adapters/messenger/messenger.hpp"

#include <algorithm>
#include <utility>

#include <openssl/crypto.h>

#include "adapters/messenger/envelope.hpp"
#include "adapters/messenger/outcome.hpp"
#include "adapters/messenger/send.hpp"
#include "adapters/messenger/signature.hpp"
#include "adapters/messenger/upload.hpp"
#include "engine/base/check.hpp"

namespace frontdesk {

namespace {

using namespace messenger;

constexpr std::size_t longest_challenge = 256;

HttpResponse plain(int status, std::string_view text) {
    return {status,
            {{"Content-Type", "text/plain; charset=utf-8"}, {"X-Content-Type-Options", "nosniff"}},
            std::string{text}};
}

// It is echoed, so nothing but what the platform really sends (a number) and its near relatives.
bool is_challenge(std::string_view text) {
    const auto harmless = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
               c == '-' || c == '.';
    };
    return !text.empty() && text.size() <= longest_challenge &&
           std::all_of(text.begin(), text.end(), harmless);
}

bool same_secret(std::string_view one, std::string_view other) {
    // Digests have one length, so the time says nothing about the length of the secret either.
    const std::string a = digest_of(one);
    const std::string b = digest_of(other);
    return CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

struct Base {
    std::string origin;  // scheme, host and port
    std::string path;    // what comes before the version; usually empty
};

Base split(std::string_view url) {
    while (url.ends_with('/')) url.remove_suffix(1);
    const auto scheme = url.find("://");
    const auto slash = scheme == url.npos ? url.npos : url.find('/', scheme + 3);
    if (slash == url.npos) return {std::string{url}, {}};
    return {std::string{url.substr(0, slash)}, std::string{url.substr(slash)}};
}

class Messenger final : public Channel {
public:
    explicit Messenger(MessengerOptions options)
        : options_(std::move(options)),
          signer_(options_.app_secrets),
          proof_(signer_.proof_of(options_.page_token)),
          graph_(split(options_.graph_url)) {
        check(!options_.verify_token.empty(), "the messenger channel needs a verify token");
    }

    std::string_view name() const override { return "messenger"; }

    Received receive(const HttpRequest& request) const override {
        if (request.method == "GET" || request.method == "HEAD") return {verify(request), {}};
        if (request.method != "POST") return {plain(405, "this address takes GET and POST"), {}};
        if (!signer_.signed_by_platform(request.headers, request.body))
            return {plain(403, "the signature X-Hub-Signature-256 is missing or wrong"), {}};
        auto events = read_body(request.body, options_);
        if (!events) return {plain(400, events.error().detail), {}};
        return {std::nullopt, *std::move(events)};
    }

    HttpRequest send(const Outgoing& outgoing) const override {
        return call(outgoing.page.value, "messages", message_body(outgoing, options_));
    }

    std::optional<HttpRequest> typing(const PageId& page, const PersonId& person) const override {
        return call(page.value, "messages", typing_body(person));
    }

    std::optional<HttpRequest> probe() const override {
        HttpRequest request;
        request.method = "GET";
        request.base = graph_.origin;
        request.target =
            graph_.path + "/" + options_.graph_version + "/me?fields=id&appsecret_proof=" + proof_;
        request.headers = {authorization()};
        return request;
    }

    Delivery outcome(const HttpResponse& response) const override { return judge(response); }

    std::optional<HttpRequest> upload(const Upload& upload) const override {
        auto form = upload_form(upload);
        HttpRequest request = call(upload.page.value, "message_attachments", std::move(form.body));
        request.headers.front().value = std::move(form.content_type);
        return request;
    }

    std::string uploaded(const HttpResponse& response) const override {
        return response.status == 200 ? attachment_id_in(response.body) : std::string{};
    }

    std::optional<HttpRequest> act_on_comment(const CommentRow& row) const override {
        switch (row.act) {
        case CommentAct::noticed: return std::nullopt;
        case CommentAct::reply: return call(row.comment, "comments", comment_body(row.text));
        case CommentAct::like: return call(row.comment, "likes", "{}");
        case CommentAct::hide: return call(row.comment, {}, R"({"is_hidden":true})");
        }
        return std::nullopt;
    }

private:
    HttpResponse verify(const HttpRequest& request) const {
        const auto [has_mode, mode] = query_parameter(request.target, "hub.mode");
        const auto [has_token, token] = query_parameter(request.target, "hub.verify_token");
        const auto [has_challenge, challenge] = query_parameter(request.target, "hub.challenge");
        if (!has_mode || !has_token || !has_challenge)
            return plain(400, "hub.mode, hub.verify_token and hub.challenge are needed");
        const bool known = same_secret(token, options_.verify_token);
        if (mode != "subscribe" || !known) return plain(403, "the mode or the verify token is wrong");
        if (!is_challenge(challenge))
            return plain(400,
                         "hub.challenge has to be 1 to 256 letters, digits, dots, dashes or underscores");
        return plain(200, challenge);
    }

    // The token goes into a header, because addresses end up in logs.
    Header authorization() const { return {"Authorization", "Bearer " + options_.page_token}; }

    // A POST to /{object}/{edge}, or to the object itself. The type of the body is the first header.
    HttpRequest call(std::string_view object, std::string_view edge, std::string body) const {
        HttpRequest request;
        request.method = "POST";
        request.base = graph_.origin;
        request.target = graph_.path + "/" + options_.graph_version + "/" + percent_encode(object);
        if (!edge.empty()) request.target.append("/").append(edge);
        request.target += "?appsecret_proof=" + proof_;
        request.headers = {{"Content-Type", "application/json"}, authorization()};
        request.body = std::move(body);
        return request;
    }

    MessengerOptions options_;
    Signer signer_;
    std::string proof_;
    Base graph_;
};

}  // namespace

std::unique_ptr<Channel> make_messenger(MessengerOptions options) {
    return std::make_unique<Messenger>(std::move(options));
}

}  // namespace frontdesk
