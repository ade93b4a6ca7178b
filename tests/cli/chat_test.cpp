// SPDX-License-Identifier: MIT
#include <sstream>

#include "adapters/cli/chat.hpp"
#include "tests/support/bots.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

// What the terminal shows when this is typed; what is typed stands after the prompt as a terminal shows it.
std::string played(const Bot& bot, const std::string& typed, Explain explain = Explain::no) {
    std::istringstream in{typed};
    std::ostringstream out;
    const ChatOptions options{[] { return bots::tuesday(10); }, "en", "Mark", explain};
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
          "> Piekarnia: You are writing with an automatic assistant.\n"
          "(a person is called: queue \"counter\", \"From Mark\", answer promised today at 10:15)\n"
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
    Choice site;
    site.label = bots::text("Our site");
    site.does = OpenUrl{"https://example.com"};
    bot.states[0].say[0].buttons = {site, bots::reply(bots::text("Who"), bots::say("Me"))};
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

}  // namespace
}  // namespace frontdesk
