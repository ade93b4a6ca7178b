// SPDX-License-Identifier: MIT
// What is done to comments, and how the platform's answers are judged.
#include <nlohmann/json.hpp>

#include "tests/messenger/channel.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/graph_pairs.hpp"
#include "tests/support/webhook_table.hpp"

namespace frontdesk {

namespace {

using Json = nlohmann::json;

CommentRow act(CommentAct what, std::string text = {}) {
    CommentRow row;
    row.page = {std::string{test_page}};
    row.comment = "122140000000001_901000000000001";
    row.act = what;
    row.text = std::move(text);
    return row;
}

}  // namespace

TEST_CASE("a public reply goes out as the recorded call does", "[messenger]") {
    const Json recorded = graph_pair_json("public-comment-reply").at("request");
    const auto request =
        shop_channel()->act_on_comment(act(CommentAct::reply, recorded.at("body").at("message")));
    REQUIRE(request);

    CHECK(request->method == "POST");
    CHECK(request->base + request->target ==
          recorded.at("url").get<std::string>() +
              "?appsecret_proof=" + recorded.at("query").at("appsecret_proof").get<std::string>());
    CHECK(header(request->headers, "Authorization") ==
          recorded.at("headers").at("Authorization").get<std::string>());
    CHECK(Json::parse(request->body) == recorded.at("body"));
}

TEST_CASE("a comment is liked and hidden", "[messenger]") {
    const auto channel = shop_channel();
    const auto like = channel->act_on_comment(act(CommentAct::like));
    const auto hide = channel->act_on_comment(act(CommentAct::hide));
    REQUIRE(like);
    REQUIRE(hide);

    CHECK(path_of(like->target) == "/v25.0/122140000000001_901000000000001/likes");
    CHECK(path_of(hide->target) == "/v25.0/122140000000001_901000000000001");
    CHECK(Json::parse(hide->body) == Json{{"is_hidden", true}});
    CHECK_FALSE(channel->act_on_comment(act(CommentAct::noticed)));
}

TEST_CASE("an id with an odd look stays one part of the address", "[messenger]") {
    auto row = act(CommentAct::reply, "Hej");
    row.comment = "../me?x=";

    CHECK(path_of(shop_channel()->act_on_comment(row)->target) == "/v25.0/..%2Fme%3Fx%3D/comments");
}

TEST_CASE("answers about comments are judged as answers to sends are", "[messenger]") {
    const auto outcome = [](int status, const std::string& body) {
        return shop_channel()->outcome({status, {}, body}).outcome;
    };
    using Outcome = Delivery::Outcome;

    CHECK(outcome(200, graph_pair_json("public-comment-reply").at("response").at("body").dump()) ==
          Outcome::delivered);
    CHECK(outcome(200, R"({"success":true})") == Outcome::delivered);
    CHECK(outcome(200, R"({"success":false})") == Outcome::unknown);
    CHECK(outcome(400, R"({"id":"7"})") == Outcome::permanent);
    CHECK(outcome(400, R"({"error":{"code":100,"error_subcode":33}})") == Outcome::permanent);
    CHECK(outcome(403, R"({"error":{"code":200}})") == Outcome::operator_);
    CHECK(outcome(400, R"({"error":{"code":32}})") == Outcome::wait);
    CHECK(outcome(200, "<html>") == Outcome::unknown);
}

TEST_CASE("an offered phone number or address comes back as if it had been typed", "[messenger]") {
    const auto message_of = [](const std::string& file) {
        return std::get<Message>(shop_channel()->receive(recorded_webhook(file)).events.at(0).what);
    };
    const auto phone = message_of("message-quick-reply-phone.json");
    const auto email = message_of("message-quick-reply-email.json");
    const auto tap = message_of("message-quick-reply.json");

    CHECK(phone.text == "+48600700800");
    CHECK_FALSE(phone.payload);
    CHECK(email.text == "ania.k@example.com");
    CHECK_FALSE(email.payload);
    CHECK(tap.payload);
}

TEST_CASE("who commented is told; the Page's own comments are marked", "[messenger]") {
    const auto event_of = [](const std::string& file) {
        return shop_channel()->receive(recorded_webhook(file)).events.at(0);
    };
    const auto other = event_of("feed-comment-add.json");
    const auto own = event_of("feed-comment-by-page-itself.json");
    const auto nameless = event_of("feed-comment-without-from.json");

    CHECK(other.person.value == "6512345678901234");
    CHECK_FALSE(std::get<Comment>(other.what).own);
    CHECK(own.person.empty());
    CHECK(std::get<Comment>(own.what).own);
    CHECK(nameless.person.empty());
    CHECK_FALSE(std::get<Comment>(nameless.what).own);
}

}  // namespace frontdesk
