// SPDX-License-Identifier: MIT
// A turn is taken once for all that it does not depend on. What is concluded from that for the rest is here
// played for the rest as well. A few ways lead elsewhere: how long ago the customer wrote is not told apart.
#include <random>

#include "adapters/host/bot_folder.hpp"
#include "adapters/host/zones.hpp"
#include "engine/flow/load.hpp"
#include "engine/prove/explore.hpp"
#include "tests/prove/hostile_life.hpp"
#include "tests/prove/random_bot.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

constexpr Bounds few{.situations = 1'500, .turns = 4'000, .of_one_state = 400};

struct Ways {
    std::size_t all = 0;
    std::size_t elsewhere = 0;  // lead elsewhere than they are said to
};

// To some of what can be known in every situation.
Ways play_ways(const Bot& bot, const std::vector<Suspect>& suspects) {
    const World world = world_of(bot, suspects, test::tuesday);
    Exploration found = explore(world, test::tuesday, few);
    Ways ways;
    for (SituationIndex i = 0; i < found.situations.size(); ++i) {
        if (found.situations[i].forced) continue;
        for (const Situation::Arrival& arrival : found.situations[i].arrivals) {
            const Reached reached{i, found.sets.first(arrival.then)};
            const std::vector<Moment> way = way_to(world, found, reached);
            ++ways.all;
            if (!is_at(world, found, way.back(), reached)) ++ways.elsewhere;
        }
    }
    return ways;
}

}  // namespace

TEST_CASE("the conversation that was found to a situation leads there", "[prove]") {
    for (const std::string name : {"starter", "bakery", "airline", "flower-shop", "hairdresser"}) {
        INFO(name);
        const auto folder = read_bot_folder(name == "starter" ? FRONTDESK_SOURCE_DIR "/flows"
                                                              : FRONTDESK_SOURCE_DIR "/examples/" + name);
        REQUIRE(folder);
        const Loaded loaded = load_bot(*folder, find_system_zone);
        REQUIRE(loaded.bot);
        const Ways ways = play_ways(*loaded.bot, loaded.suspects);
        CHECK(ways.all > 5);
        CHECK(ways.elsewhere <= ways.all / 50);
    }
}

TEST_CASE("the same of bots that nobody wrote", "[prove]") {
    Ways all;
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        BotFolder folder;
        folder.name = "flows";
        folder.flows.push_back({"bot.yaml", test::random_bot(random)});
        const Loaded loaded = load_bot(folder, find_system_zone);
        INFO("seed " << seed << "\n" << folder.flows.front().text);
        if (!loaded.bot) continue;
        const Ways ways = play_ways(*loaded.bot, loaded.suspects);
        all.all += ways.all;
        all.elsewhere += ways.elsewhere;
    }
    CHECK(all.all > 1'000);
    CHECK(all.elsewhere <= all.all / 100);
}

}  // namespace frontdesk
