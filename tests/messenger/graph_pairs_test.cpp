// SPDX-License-Identifier: MIT
// Every recorded answer is judged as the platform's reference says; none is left out without being counted.
#include <map>

#include <nlohmann/json.hpp>

#include "tests/messenger/channel.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/graph_pairs.hpp"

namespace frontdesk {

namespace {

using Json = nlohmann::json;
using Outcome = Delivery::Outcome;

Outcome outcome_named(const std::string& classification) {
    static const std::map<std::string, Outcome> names = {
        {"success", Outcome::delivered},   {"retry", Outcome::retry},        {"wait", Outcome::wait},
        {"permanent", Outcome::permanent}, {"contact", Outcome::contact},    {"window", Outcome::window},
        {"routing", Outcome::routing},     {"operator", Outcome::operator_}, {"unknown", Outcome::unknown}};
    return names.at(classification);
}

HttpResponse response_of(const Json& pair) {
    const Json& recorded = pair.at("response");
    HttpResponse response;
    response.status = recorded.at("status");
    for (const auto& [name, value] : recorded.at("headers").items())
        response.headers.push_back({name, value});
    const Json& body = recorded.at("body");
    response.body = body.is_string() ? body.get<std::string>() : body.dump();
    return response;
}

enum class Sort { send, error_elsewhere, other_call, no_answer, by_the_call };

// Sends and errors go through outcome(). Other calls that succeed are not for it.
Sort sort_of(const std::string& name, const Json& pair) {
    const Json& request = pair.at("request");
    if (pair.at("response").is_null()) return Sort::no_answer;
    // The code of a wrong parameter; that it concerns the thread follows from the call alone.
    if (name == "error-take-thread-control-blocked") return Sort::by_the_call;
    const bool to_messages = request.at("url").get<std::string>().ends_with("/messages");
    if (to_messages && request.at("method") == "POST" && request.at("body").contains("message"))
        return Sort::send;
    const Json& body = pair.at("response").at("body");
    return body.is_object() && body.contains("error") ? Sort::error_elsewhere : Sort::other_call;
}

Delivery judged(const std::string& name) {
    return shop_channel()->outcome(response_of(graph_pair_json(name)));
}

Delivery answered(int status, const std::string& body, std::vector<Header> headers = {}) {
    return shop_channel()->outcome({status, std::move(headers), body});
}

}  // namespace

TEST_CASE("every recorded answer is judged as the reference says", "[messenger]") {
    const auto channel = shop_channel();
    std::map<Sort, int> counts;

    for (const std::string& name : graph_pair_names()) {
        INFO(name);
        const Json pair = graph_pair_json(name);
        const Sort sort = sort_of(name, pair);
        ++counts[sort];
        if (sort == Sort::other_call) CHECK(pair.at("response").at("status") == 200);
        if (sort != Sort::send && sort != Sort::error_elsewhere) continue;
        const Delivery delivery = channel->outcome(response_of(pair));
        CHECK(name_of(delivery.outcome) == name_of(outcome_named(pair.at("classification"))));
        CHECK(delivery.detail.empty() == (delivery.outcome == Outcome::delivered));
        if (delivery.outcome == Outcome::delivered)
            CHECK(delivery.mid.value == pair.at("response").at("body").at("message_id").get<std::string>());
    }

    CHECK(counts[Sort::send] + counts[Sort::error_elsewhere] + counts[Sort::other_call] +
              counts[Sort::no_answer] + counts[Sort::by_the_call] ==
          111);
    CHECK(counts[Sort::no_answer] == 1);
    CHECK(counts[Sort::by_the_call] == 1);
    CHECK(counts[Sort::other_call] == 32);
    CHECK(counts[Sort::send] == 70);
    CHECK(counts[Sort::error_elsewhere] == 7);
}

TEST_CASE("usage headers tell how full the limits are", "[messenger]") {
    CHECK(judged("send-text-success-usage-near-limit").usage_percent == 96);
    CHECK(judged("send-text-success-with-usage-headers").usage_percent == 11);
    CHECK(judged("send-text-success").usage_percent == 0);
    CHECK(answered(200, "{}", {{"X-Page-Usage", R"({"call_count":81})"}}).usage_percent == 81);
}

TEST_CASE("a throttled Page waits as long as the platform asks", "[messenger]") {
    const Delivery page = judged("error-80006-messenger-buc-limit");
    const Delivery app = judged("error-4-app-rate-limit");

    CHECK(page.pause == std::chrono::minutes{7});
    CHECK_FALSE(page.whole_app);
    CHECK(judged("error-80001-page-buc-limit").pause == std::chrono::minutes{19});
    CHECK(app.pause == std::chrono::minutes{0});
    CHECK(app.whole_app);
    CHECK(app.usage_percent == 101);
}

TEST_CASE("usage headers of any shape are survived", "[messenger]") {
    const std::string name = "X-Business-Use-Case-Usage";
    for (const char* value : {"", "x", "7", "[]", "{}", R"({"1":7})", R"({"1":[7,null,{"call_count":"x"}]})",
                              R"({"1":[{"call_count":-5}]})"})
        CHECK(answered(200, "{}", {{name, value}}).usage_percent == 0);

    CHECK(answered(200, "{}", {{name, R"({"1":[{"call_count":99999999999}]})"}}).usage_percent == 1000);
    CHECK(answered(429, "", {{name, R"({"1":[{"estimated_time_to_regain_access":99999999999}]})"}}).pause ==
          std::chrono::hours{24});
    CHECK(answered(200, "{}", {{name, std::string(100'000, '[')}}).usage_percent == 0);
}

TEST_CASE("the subcode decides before the code", "[messenger]") {
    const auto outcome = [](const std::string& code, const std::string& subcode) {
        return answered(400, R"({"error":{"code":)" + code + R"(,"error_subcode":)" + subcode + "}}").outcome;
    };

    CHECK(outcome("551", "2018300") == Outcome::routing);
    CHECK(outcome("100", "2018278") == Outcome::window);
    CHECK(outcome("\"10\"", "\"2018278\"") == Outcome::window);
    CHECK(outcome("190", "777") == Outcome::operator_);
    CHECK(outcome("2018321", "0") == Outcome::routing);
    CHECK(outcome("777", "33") == Outcome::permanent);
}

TEST_CASE("an error nobody knows is tried again only if it passes by itself", "[messenger]") {
    CHECK(answered(400, R"({"error":{"code":777777}})").outcome == Outcome::permanent);
    CHECK(answered(500, R"({"error":{"code":777777}})").outcome == Outcome::retry);
    CHECK(answered(400, R"({"error":{"code":777777,"is_transient":true}})").outcome == Outcome::retry);
    CHECK(answered(400, R"({"error":{}})").outcome == Outcome::permanent);
}

TEST_CASE("an answer without an error object is judged by its status", "[messenger]") {
    CHECK(answered(200, "").outcome == Outcome::unknown);
    CHECK(answered(200, "<html>").outcome == Outcome::unknown);
    CHECK(answered(200, R"({"message_id":7})").outcome == Outcome::unknown);
    CHECK(answered(503, "<html>").outcome == Outcome::unknown);
    CHECK(answered(429, "").outcome == Outcome::wait);
    CHECK(answered(404, "<html>").outcome == Outcome::permanent);
    CHECK(answered(403, "<html>").outcome == Outcome::operator_);
    CHECK(answered(200, std::string(1'000'000, '[')).outcome == Outcome::unknown);
    CHECK(answered(400, R"({"message_id":"m_1"})").outcome == Outcome::permanent);
}

TEST_CASE("the detail names code, subcode and trace, never the platform's own words", "[messenger]") {
    CHECK(judged("error-10-2018278-localised-message").detail ==
          "Messenger says: the time in which the Page may write is over (code 10, subcode 2018278, HTTP 400, "
          "trace " +
              graph_pair_json("error-10-2018278-localised-message")
                  .at("response")
                  .at("body")
                  .at("error")
                  .at("fbtrace_id")
                  .get<std::string>() +
              ")");
    CHECK(
        answered(400, R"({"error":{"code":190,"message":"token EAAsecret","fbtrace_id":"a b\n"}})").detail ==
        "Messenger says: the Page's access token is no longer valid (code 190, subcode 0, HTTP 400)");
}

}  // namespace frontdesk
