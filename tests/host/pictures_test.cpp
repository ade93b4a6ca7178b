// SPDX-License-Identifier: MIT
// Cards whose pictures are files of the bot folder, end to end.
#include <filesystem>
#include <fstream>

#include "tests/host/plain_channel.hpp"
#include "tests/host/rig.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/tiny_bot.hpp"

namespace frontdesk::host_tests {
namespace {

using Texts = std::vector<std::string>;

// "cakes" shows one card.
Bot card_bot() {
    Bot bot = tiny_bot();
    State& cakes = add_state(bot, "cakes", "");
    Card card;
    card.title = plain_text("Cake");
    card.image = plain_text("assets/a cake.png");
    Say say;
    say.what = Cards{{card}};
    cakes.say = {say};
    index(bot);
    bot.version = "pictures";
    return bot;
}

struct CardRig : PlainPlatform, Rig {
    explicit CardRig(const std::string& public_url)
        : Rig([this, public_url](HostOptions& options) {
              std::filesystem::create_directories(folder.file("bot/assets"));
              std::ofstream{folder.file("bot/assets/a cake.png")} << "a cake";
              std::ofstream{folder.file("bot/assets/page.html")} << "<script>";
              std::ofstream{folder.file("bot/bot.yaml")} << "frontdesk: 1";
              options.bot_folder = folder.file("bot");
              options.public_url = public_url;
              options.channel = make_plain_channel(PlainPlatform::base());
              const auto shared = std::make_shared<const Bot>(card_bot());
              options.bot.load = [shared]() -> Result<BotSource::Outcome> {
                  return BotSource::Outcome{shared, ""};
              };
              options.bot.fingerprint = [] { return std::string{"pictures"}; };
          }) {}

    std::string shown_to(const std::string& person) {
        HttpRequest request;
        request.method = "POST";
        request.target = "/webhook";
        request.body = person + " cakes";
        const auto response = sender->exchange(std::move(request));
        REQUIRE(response);
        REQUIRE(response->status == 200);
        REQUIRE(eventually([&] { return count("/send " + person) == 1; }));
        return seen().back();
    }
};

}  // namespace

TEST_CASE("a card shows a picture at the public address, where it can be fetched", "[host]") {
    CardRig rig{"https://bot.example"};
    const std::string sent = rig.shown_to("ann");

    const std::string target = "/pictures?file=assets%2Fa%20cake.png&v=";
    REQUIRE(sent.starts_with("/send ann Cake: https://bot.example" + target));
    CHECK(rig.count("/upload") == 0);
    const auto picture = rig.get(sent.substr(sent.find("/pictures")));
    CHECK(picture.status == 200);
    CHECK(picture.body == "a cake");
    CHECK(header(picture.headers, "Content-Type") == "image/png");
    CHECK(header(picture.headers, "X-Content-Type-Options") == "nosniff");
}

TEST_CASE("nothing but pictures below assets is given away", "[host]") {
    CardRig rig{"https://bot.example"};
    for (const char* file : {"bot.yaml", "assets/page.html", "assets/../bot.yaml", "assets/missing.png", "",
                             "assets/..%2F..%2Fetc/passwd.png", "%zz", "/etc/passwd.png"}) {
        INFO(file);
        CHECK(rig.get(std::string{"/pictures?file="} + file).status == 404);
    }
    CHECK(rig.get("/pictures").status == 404);
}

TEST_CASE("a card without a public address goes out without its picture, and the log says why", "[host]") {
    CardRig rig{""};
    CHECK(rig.shown_to("ann") == "/send ann Cake: no picture");
    CHECK(rig.shown_to("bob") == "/send bob Cake: no picture");
    CHECK(rig.count("/upload") == 0);
    CHECK(rig.get("/pictures?file=assets/a%20cake.png").status == 404);
    rig.stop();
    const std::string log = rig.log_text.str();
    CHECK(log.find("public_url is not set") != log.npos);
    const auto first = log.find("picture_left_out");
    REQUIRE(first != log.npos);
    CHECK(log.find("picture_left_out", first + 1) == log.npos);
}

TEST_CASE("a card whose picture is gone goes out without it, and the log names the file", "[host]") {
    CardRig rig{"https://bot.example"};
    std::filesystem::remove(rig.folder.file("bot/assets/a cake.png"));
    CHECK(rig.shown_to("ann") == "/send ann Cake: no picture");
    rig.stop();
    CHECK(rig.log_text.str().find("there is no file assets/a cake.png") != std::string::npos);
}

}  // namespace frontdesk::host_tests
