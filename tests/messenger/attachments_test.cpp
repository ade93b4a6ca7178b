// SPDX-License-Identifier: MIT
// Files, cards, raw messages and uploads: the requests of the recorded calls, within the platform's limits.
#include <nlohmann/json.hpp>

#include "tests/messenger/channel.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/graph_pairs.hpp"

namespace frontdesk {

namespace {

using Json = nlohmann::json;

Outgoing outgoing(OutMessage message, std::string metadata = {}) {
    Outgoing result;
    result.page = {std::string{test_page}};
    result.person = {"6512345678901234"};
    result.message = std::move(message);
    result.metadata = std::move(metadata);
    result.since_customer = std::chrono::minutes{5};
    return result;
}

OutMessage media(MediaKind kind, std::string source) {
    OutMessage message;
    message.media = Media{kind, std::move(source)};
    return message;
}

OutMessage cards(std::vector<OutCard> list) {
    OutMessage message;
    message.cards = std::move(list);
    return message;
}

Json body_of(const Outgoing& said) { return Json::parse(shop_channel()->send(said).body); }

Json recorded_body(const std::string& pair) { return graph_pair_json(pair).at("request").at("body"); }

Json first_card(const Outgoing& said) {
    return body_of(said).at("message").at("attachment").at("payload").at("elements").at(0);
}

}  // namespace

TEST_CASE("a picture goes out by its address, or by the id of its upload", "[messenger]") {
    const std::string address = "https://kwiaciarnia.example/cennik.png";
    Json by_address = recorded_body("send-image-url-reusable-success");
    by_address["message"]["attachment"]["payload"].erase("is_reusable");
    Outgoing uploaded = outgoing(media(MediaKind::image, "assets/mapa.png"));
    uploaded.attachments = {{"assets/mapa.png", "687799999980546"}};

    CHECK(body_of(outgoing(media(MediaKind::image, address), "fd1:01JB8Z3S4M5N6P7Q8R9S0T1V40")) ==
          by_address);
    CHECK(body_of(uploaded) == recorded_body("send-image-by-attachment-id-success"));
}

TEST_CASE("each kind of file has the platform's name", "[messenger]") {
    const auto type = [](MediaKind kind) {
        return body_of(outgoing(media(kind, "https://a.example/b")))
            .at("message")
            .at("attachment")
            .at("type");
    };

    CHECK(type(MediaKind::image) == "image");
    CHECK(type(MediaKind::video) == "video");
    CHECK(type(MediaKind::audio) == "audio");
    CHECK(type(MediaKind::file) == "file");
}

TEST_CASE("cards go out as the recorded carousel does", "[messenger]") {
    const Button first{Button::Kind::postback, "Zam\xC3\xB3w", "ORDER=SKU-ROZA-25"};
    const Button second{Button::Kind::postback, "Zam\xC3\xB3w", "ORDER=SKU-WIANEK"};
    const auto said = outgoing(cards({{"Bukiet 25 r\xC3\xB3\xC5\xBC",
                                       "189 z\xC5\x82",
                                       "https://kwiaciarnia.example/25.jpg",
                                       "https://kwiaciarnia.example/25",
                                       {first}},
                                      {"Wianek", "79 z\xC5\x82", {}, {}, {second}}}));

    CHECK(body_of(said) == recorded_body("send-generic-template-success"));
}

TEST_CASE("a card's own picture goes out by its public address, or not at all", "[messenger]") {
    auto said = outgoing(cards({{"Tort", {}, "assets/tort.png", {}, {}}}));
    const Json without = first_card(said);
    said.links = {{"assets/tort.png", "https://bot.example/assets/1f/tort.png"}};

    CHECK(first_card(said) ==
          Json{{"title", "Tort"}, {"image_url", "https://bot.example/assets/1f/tort.png"}});
    // A title alone would be refused.
    CHECK(without == Json{{"title", "Tort"}, {"subtitle", "Tort"}});
}

TEST_CASE("cards are never over the platform's limits", "[messenger]") {
    OutCard card{std::string(200, 't'), std::string(200, 's'), {}, {}, {}};
    card.buttons.resize(5, {Button::Kind::postback, std::string(50, 'b'), std::string(2000, 'p')});
    const Json body = body_of(outgoing(cards(std::vector<OutCard>(12, card))));
    const Json elements = body.at("message").at("attachment").at("payload").at("elements");

    CHECK(elements.size() == 10);
    CHECK(elements[0].at("title") == std::string(79, 't') + "\xE2\x80\xA6");
    CHECK(elements[0].at("subtitle") == std::string(79, 's') + "\xE2\x80\xA6");
    CHECK(elements[0].at("buttons").size() == 3);
    CHECK(elements[0].at("buttons")[0].at("title") == std::string(19, 'b') + "\xE2\x80\xA6");
    CHECK(elements[0].at("buttons")[0].at("payload").get<std::string>().size() == 1000);
}

TEST_CASE("the platform's own JSON goes out as it is, with our mark", "[messenger]") {
    OutMessage message;
    message.raw = R"({"attachment":{"type":"template","payload":{"template_type":"coupon"}}})";
    message.quick_replies = {{"Menu", "p"}};
    const Json said = body_of(outgoing(message, "fd1:x:1")).at("message");

    CHECK(said.at("attachment").at("payload").at("template_type") == "coupon");
    CHECK(said.at("metadata") == "fd1:x:1");
    CHECK(said.at("quick_replies").size() == 1);
}

TEST_CASE("raw bytes that are no JSON object are not passed on", "[messenger]") {
    for (const std::string& raw : {std::string{"{"}, std::string{"[1]"}, std::string{"\"x\""},
                                   std::string(100'000, '['), std::string{"\xFF\x00", 2}}) {
        OutMessage message;
        message.text = "instead";
        message.raw = raw;
        CHECK(body_of(outgoing(message)).at("message") == Json{{"text", "instead"}});
    }
}

TEST_CASE("the private reply goes to the comment, as the recorded call does", "[messenger]") {
    const Json recorded = recorded_body("private-reply-to-comment");
    OutMessage message;
    message.text = recorded.at("message").at("text");
    message.comment = "122140000000001_901000000000001";
    auto said = outgoing(std::move(message));
    said.since_customer.reset();
    const auto answer = shop_channel()->outcome(
        {200, {}, graph_pair_json("private-reply-to-comment").at("response").at("body").dump()});

    CHECK(body_of(said) == recorded);
    CHECK(answer.outcome == Delivery::Outcome::delivered);
    CHECK(answer.person.value == "6512345678901234");
}

TEST_CASE("a file is uploaded as a form, and its id comes back", "[messenger]") {
    const auto channel = shop_channel();
    const std::string bytes{"\x89PNG\r\n--frontdesk-\0\r\n", 21};
    const auto request =
        channel->upload({{std::string{test_page}}, MediaKind::image, "assets/a \"b\".png", bytes});
    REQUIRE(request);
    const Json recorded = graph_pair_json("attachment-upload-success");
    const auto type = header(request->headers, "Content-Type");
    const std::string boundary{type.substr(type.find("boundary=") + 9)};

    CHECK(request->base + request->target ==
          recorded.at("request").at("url").get<std::string>() + "?appsecret_proof=" +
              recorded.at("request").at("query").at("appsecret_proof").get<std::string>());
    CHECK(request->body ==
          "--" + boundary + "\r\nContent-Disposition: form-data; name=\"message\"\r\n\r\n" +
              R"({"attachment":{"payload":{"is_reusable":true},"type":"image"}})" + "\r\n--" + boundary +
              "\r\nContent-Disposition: form-data; name=\"filedata\"; filename=\"a _b_.png\"\r\n" +
              "Content-Type: image/png\r\n\r\n" + bytes + "\r\n--" + boundary + "--\r\n");
    CHECK(channel->uploaded({200, {}, recorded.at("response").at("body").dump()}) == "1857777774821032");
    CHECK(channel->uploaded({200, {}, R"({"attachment_id":1857})"}) == "1857");
    for (const char* odd : {"", "[]", "{", R"({"attachment_id":[]})"})
        CHECK(channel->uploaded({200, {}, odd}).empty());
    CHECK(channel->uploaded({400, {}, R"({"attachment_id":"7"})"}).empty());
}

TEST_CASE("an upload that the platform has lost is told apart", "[messenger]") {
    const auto lost = [](const char* pair) {
        return shop_channel()
            ->outcome({400, {}, graph_pair_json(pair).at("response").at("body").dump()})
            .lost_attachment;
    };

    CHECK(lost("error-100-2018074-attachment-id-invalid"));
    CHECK_FALSE(lost("error-100-2018109-attachment-too-large"));
}

}  // namespace frontdesk
