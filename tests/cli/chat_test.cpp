// SPDX-License-Identifier: MIT
#include <sstream>

#include "adapters/cli/chat.hpp"
#include "engine/play/run.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

// What the terminal shows when this is typed; what is typed stands after the prompt as a terminal shows it.
std::string played(const Bot& bot, const std::string& typed, Explain explain = Explain::no) {
    std::istringstream in{typed};
    std::ostringstream out;
    const ChatOptions options{[] { return bots::tuesday(10); }, "en", "Mark", explain, {}};
    CHECK(chat(bot, in, out, options) == 0);
    return out.str();
}

TEST_CASE("a chat in the terminal goes from greeting to a person and back", "[cli]") {
    const Bot bot = bots::bakery();

    CHECK(played(bot, "hello\n1\n/tap 2\nare you there?\n/close\nhuman\n") ==
          "You are a customer of \"Piekarnia\". /help lists what you can do here.\n"
          "> Piekarnia: You are writing with an automatic assistant.\n"
          "Piekarnia: Hi Mark, how can I help?\n"
          "  [1] Opening hours\n"
          "  [2] Talk to us\n"
          "> (tapped: Opening hours)\n"
          "Piekarnia: Mon-Fri 7-18.\n"
          "Piekarnia: Anything else?\n"
          "  [1] Menu\n"
          "  [2] Talk to us\n"
          "  [3] No, thank you\n"
          "> (tapped: Talk to us)\n"
          "(a person is called: queue \"counter\", \"From Mark\", answer promised today at 10:15)\n"
          "Piekarnia: I am calling someone. You will hear from us: today at 10:15.\n"
          "> (the bot is silent: a person has the conversation; /close ends that)\n"
          "> (the person closed the ticket)\n"
          "> (a person is called: queue \"counter\", \"From Mark\", answer promised today at 10:15)\n"
          "Piekarnia: You are writing with an automatic assistant.\n"
          "Piekarnia: I am calling someone. You will hear from us: today at 10:15.\n"
          "> \n");
}

TEST_CASE("a chat tells which rule answered", "[cli]") {
    const Bot bot = bots::bakery();

    CHECK(played(bot, "is there parking\n", Explain::yes) ==
          "You are a customer of \"Piekarnia\". /help lists what you can do here.\n"
          "> Piekarnia: You are writing with an automatic assistant.\n"
          "Piekarnia: Park behind the building.\n"
          "  because: faq \"is there parking\", bot.yaml:70\n"
          "  because: introduction\n"
          "> \n");
}

TEST_CASE("buttons that the terminal cannot tap are shown with what they open", "[cli]") {
    Bot bot = bots::plain();
    bot.states[0].say = bots::with_buttons(bot, bot.states[0].say,
                                           {bots::opens(bots::text("Our site"), "https://example.com"),
                                            bots::reply(bots::text("Who"), bots::say("Me"))});
    index(bot);

    CHECK(played(bot, "hi\n1\n") == "You are a customer of \"Plain\". /help lists what you can do here.\n"
                                    "> Plain: Hello\n"
                                    "  Our site: https://example.com\n"
                                    "  [1] Who\n"
                                    "> (tapped: Who)\n"
                                    "Plain: Me\n"
                                    "> \n");
}

TEST_CASE("a wrong command in a chat says which there are", "[cli]") {
    const Bot bot = bots::bakery();

    const std::string wrong = played(bot, "/shut\n/tap 9\n/tap x\n/close\n");
    CHECK(wrong.find("There is no command \"/shut\". There are:\n  a number") != std::string::npos);
    CHECK(wrong.find("> There is no such number. Write one that stands in [ ] above.\n") !=
          std::string::npos);
    CHECK(wrong.find("> No ticket is open.\n") != std::string::npos);
    CHECK(played(bot, "/help\n").find("/close") != std::string::npos);
}

TEST_CASE("what was played in the terminal is a test that passes", "[cli]") {
    const Bot bot = bots::bakery();
    std::istringstream in{"hello\n1\n/wait 2h\nhuman\n/close\n"};
    std::ostringstream out;
    std::string recorded;
    const ChatOptions options{[] { return bots::tuesday(10); }, "en", "Mark", Explain::no,
                              [&](const std::string& yaml) { recorded = yaml; }};
    REQUIRE(chat(bot, in, out, options) == 0);

    CHECK(recorded == "conversations:\n"
                      "  - name: \"played in the terminal\"\n"
                      "    at: 2026-11-24 10:00\n"
                      "    language: en\n"
                      "    customer: {first_name: \"Mark\"}\n"
                      "    steps:\n"
                      "      - customer: \"hello\"\n"
                      "      - bot: \"You are writing with an automatic assistant.\"\n"
                      "      - bot: \"Hi Mark, how can I help?\"\n"
                      "      - taps: \"Opening hours\"\n"
                      "      - bot: \"Mon-Fri 7-18.\"\n"
                      "      - bot: \"Anything else?\"\n"
                      "      - wait: 2h\n"
                      "      - customer: \"human\"\n"
                      "      - bot: \"I am calling someone. You will hear from us: today at 12:15.\"\n"
                      "      - agent: {closes: yes}\n");
    BotFolder folder;
    folder.tests = {{"tests/played.yaml", recorded}};
    const ReadTests read = read_tests(folder, bot, MessageLanguage::en);
    REQUIRE(read.tests.size() == 1);
    CHECK_FALSE(play(bot, read.tests.front()).failure);
}

}  // namespace
}  // namespace frontdesk
