// SPDX-License-Identifier: MIT
// What goes out: the requests of the recorded calls, the window rules and the platform's limits.
#include <nlohmann/json.hpp>

#include "tests/messenger/channel.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/graph_pairs.hpp"

namespace frontdesk {

namespace {

using namespace std::chrono_literals;
using Json = nlohmann::json;

Outgoing outgoing(std::string text, std::string metadata = {}) {
    Outgoing result;
    result.page = {std::string{test_page}};
    result.person = {"6512345678901234"};
    result.message.text = std::move(text);
    result.metadata = std::move(metadata);
    result.since_customer = 5min;
    return result;
}

Json body_sent_for(const Outgoing& said, bool human_agent = false) {
    MessengerOptions options = shop_options();
    options.human_agent = human_agent;
    return Json::parse(make_messenger(options)->send(said).body);
}

void check_request(const HttpRequest& request, const std::string& pair_name) {
    const Json recorded = graph_pair_json(pair_name).at("request");
    const std::string proof = recorded.at("query").at("appsecret_proof");
    CHECK(request.method == recorded.at("method").get<std::string>());
    CHECK(request.base + request.target ==
          recorded.at("url").get<std::string>() + "?appsecret_proof=" + proof);
    CHECK(header(request.headers, "Authorization") ==
          recorded.at("headers").at("Authorization").get<std::string>());
    CHECK(header(request.headers, "Content-Type") == "application/json");
    CHECK(Json::parse(request.body) == recorded.at("body"));
}

std::string repeated(const std::string& part, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i) result += part;
    return result;
}

}  // namespace

TEST_CASE("a text goes out as the recorded call does", "[messenger]") {
    check_request(
        shop_channel()->send(outgoing("Dzis pracujemy do 18:00.", "fd1:01JB8Z3S4M5N6P7Q8R9S0T1V2W")),
        "send-text-success");
}

TEST_CASE("typing goes out as the recorded call does", "[messenger]") {
    const auto request = shop_channel()->typing({std::string{test_page}}, {"6512345678901234"});

    REQUIRE(request);
    check_request(*request, "sender-action-typing-on");
}

TEST_CASE("a person's message on day 3 goes out with the tag for people", "[messenger]") {
    MessengerOptions options = shop_options();
    options.human_agent = true;
    const Json recorded = graph_pair_json("send-human-agent-tag-success").at("request").at("body");
    Outgoing said = outgoing(recorded.at("message").at("text"), recorded.at("message").at("metadata"));
    said.origin = Origin::person;
    said.since_customer = 72h;

    check_request(make_messenger(options)->send(said), "send-human-agent-tag-success");
}

TEST_CASE("buttons go out as a template, in the recorded form", "[messenger]") {
    Outgoing said = outgoing("Co dalej?");
    said.message.buttons = {{Button::Kind::url, "Sklep", "https://kwiaciarnia.example/"},
                            {Button::Kind::postback, "Cz\xC5\x82owiek", "MENU=human"},
                            {Button::Kind::phone, "Zadzwo\xC5\x84", "+48120000000"}};
    Json recorded = graph_pair_json("send-button-template-success").at("request").at("body");
    recorded["message"]["attachment"]["payload"]["buttons"][0].erase("webview_height_ratio");

    CHECK(body_sent_for(said) == recorded);
}

TEST_CASE("quick replies go out beside the text, in the recorded form", "[messenger]") {
    Outgoing said = outgoing("W czym pomog\xC4\x99?", "fd1:01JB8Z3S4M5N6P7Q8R9S0T1V2W");
    said.message.text = "W czym pom\xC3\xB3"
                        "c?";
    said.message.quick_replies = {{"Godziny otwarcia", "FLOW=faq;STEP=hours;V=3"},
                                  {"Cz\xC5\x82owiek", "MENU=human"}};
    said.message.quick_replies.push_back({{}, {}, QuickReply::Kind::phone});
    const Json recorded = graph_pair_json("send-quick-replies-success").at("request").at("body");
    Outgoing email = said;
    email.message.quick_replies = {{{}, {}, QuickReply::Kind::email}};

    CHECK(body_sent_for(said) == recorded);
    CHECK(body_sent_for(email)["message"]["quick_replies"] ==
          Json::array({{{"content_type", "user_email"}}}));
}

TEST_CASE("only a person's message after the standard window carries a tag", "[messenger]") {
    const auto type = [](Origin origin, std::optional<std::chrono::milliseconds> since, bool granted) {
        Outgoing said = outgoing("Dzien dobry");
        said.origin = origin;
        said.since_customer = since;
        const Json body = body_sent_for(said, granted);
        return body.at("messaging_type").get<std::string>() + (body.contains("tag") ? "+tag" : "");
    };

    CHECK(type(Origin::bot, 1h, true) == "RESPONSE");
    CHECK(type(Origin::bot, 48h, true) == "RESPONSE");
    CHECK(type(Origin::bot, std::nullopt, true) == "UPDATE");
    CHECK(type(Origin::person, 1h, true) == "RESPONSE");
    CHECK(type(Origin::person, 24h, true) == "RESPONSE");
    CHECK(type(Origin::person, 24h + 1ms, true) == "MESSAGE_TAG+tag");
    CHECK(type(Origin::person, 168h, true) == "MESSAGE_TAG+tag");
    CHECK(type(Origin::person, 168h + 1ms, true) == "RESPONSE");
    CHECK(type(Origin::person, 48h, false) == "RESPONSE");
    CHECK(type(Origin::person, std::nullopt, true) == "UPDATE");
}

TEST_CASE("a request is never over the platform's limits", "[messenger]") {
    const std::string flower = "\xF0\x9F\x92\x90";  // two UTF-16 units
    Outgoing said = outgoing(repeated(flower, 3000), std::string(2000, 'x'));
    for (int i = 0; i < 20; ++i)
        said.message.quick_replies.push_back({std::string(50, 'a'), std::string(2000, 'p')});
    const Json plain = body_sent_for(said).at("message");
    said.message.buttons = {{}, {}, {}, {}};
    said.message.buttons[0] = {Button::Kind::postback, repeated("\xC5\x82", 30), std::string(2000, 'p')};
    const Json with_buttons = body_sent_for(said).at("message").at("attachment").at("payload");

    CHECK(plain.at("text") == repeated(flower, 999) + "\xE2\x80\xA6");
    CHECK(plain.at("metadata").get<std::string>().size() == 999);
    CHECK(plain.at("quick_replies").size() == 13);
    CHECK(plain.at("quick_replies")[0].at("title") == std::string(19, 'a') + "\xE2\x80\xA6");
    CHECK(plain.at("quick_replies")[0].at("payload").get<std::string>().size() == 1000);
    CHECK(with_buttons.at("text") == repeated(flower, 319) + "\xE2\x80\xA6");
    CHECK(with_buttons.at("buttons").size() == 3);
    CHECK(with_buttons.at("buttons")[0].at("title") == repeated("\xC5\x82", 19) + "\xE2\x80\xA6");
    CHECK(with_buttons.at("buttons")[0].at("payload").get<std::string>().size() == 1000);
}

TEST_CASE("bytes that are no text go out as replacement characters", "[messenger]") {
    CHECK(body_sent_for(outgoing("a\xFF"
                                 "b"))
              .at("message")
              .at("text") == "a\xEF\xBF\xBD"
                             "b");
}

TEST_CASE("the token is in the header and never in the address", "[messenger]") {
    const HttpRequest request = shop_channel()->send(outgoing("Hej"));

    CHECK(request.target.find("EAAFRONTDESK") == std::string::npos);
    CHECK(request.body.find("EAAFRONTDESK") == std::string::npos);
}

TEST_CASE("the address of the API may have a path and a slash at its end", "[messenger]") {
    MessengerOptions options = shop_options();
    options.graph_url = "http://127.0.0.1:9000/proxy/";
    options.graph_version = "v26.0";

    const HttpRequest request = make_messenger(options)->send(outgoing("Hej"));

    CHECK(request.base == "http://127.0.0.1:9000");
    CHECK(request.target.starts_with("/proxy/v26.0/104857600012345/messages?appsecret_proof="));
}

}  // namespace frontdesk
