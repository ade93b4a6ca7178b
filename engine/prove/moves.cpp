// SPDX-License-Identifier: MIT
// What somebody, or the time, can do in one situation.
#include <algorithm>
#include <functional>

#include <nlohmann/json.hpp>

#include "engine/prove/dates.hpp"
#include "engine/prove/explore.hpp"
#include "engine/prove/samples.hpp"
#include "engine/talk/beginning.hpp"
#include "engine/talk/hours.hpp"
#include "engine/talk/offering.hpp"
#include "engine/talk/payload.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/speaking.hpp"

namespace frontdesk {
namespace {

Message written(std::string text) {
    return {.text = std::move(text), .payload = {}, .attachments = {}, .reply_to = {}, .referral = {}};
}

Scene scene_in(const World& world, const Moment& moment, Observed* observed) {
    Scene scene = begin(world.bot, moment.conversation, world.customers[moment.customer], moment.now);
    scene.observed = observed;
    return scene;
}

std::vector<ChoiceIndex> options_of(const Scene& scene) {
    const Menu* menu = std::get_if<Menu>(&scene.state().then);
    if (menu == nullptr || scene.next.state.empty()) return {};
    return visible(scene, menu->options);
}

class MovesFrom {
public:
    MovesFrom(const World& world, const Moment& moment, Observed* observed)
        : world_(world),
          moment_(moment),
          conversation_(moment.conversation),
          scene_(scene_in(world, moment, observed)) {}

    std::vector<Move> all() {
        if (conversation_.call) {
            call();
            silence();
            return std::move(moves_);
        }
        if (conversation_.with_person) {
            moves_.push_back(
                {.by = Move::By::person,
                 .event = TicketClosed{conversation_.ticket ? conversation_.ticket->queue : "", false},
                 .told = {}});
            silence();
            return std::move(moves_);
        }
        taps();
        answers();
        options();
        for (const Trigger& trigger : scene_.state().on)
            for (Move& move : moves_of(world_.bot, trigger)) add(std::move(move));
        add({.event = written(std::string{gibberish}), .told = std::string{gibberish}, .may_miss = true});
        silence();
        return std::move(moves_);
    }

private:
    void add(Move move) { moves_.push_back(std::move(move)); }

    // Until something happens by itself, or a day comes that conditions ask for.
    void silence() {
        const auto due = wake_at(conversation_);
        if (due && *due > moment_.now) wait_until(*due);
        if (world_.dates.empty()) return;
        scene_.note_read(Fact::Kind::value, "today");
        const auto date = next_date(world_, moment_.now);
        if (date && (!due || *due > *date)) wait_until(*date);
    }
    void wait_until(Instant then) {
        moves_.push_back(
            {.by = Move::By::silence, .event = TimeCame{}, .told = {}, .after = then - moment_.now});
    }

    void tap(const std::string& label, const std::string& payload) {
        add({.event = Postback{label, payload, {}}, .told = label});
    }

    void taps() {
        for (const auto& [label, payload] : moment_.taps) tap(label, payload);
    }

    // Also those on later pages of a long menu.
    void options() {
        for (const ChoiceIndex option : options_of(scene_)) {
            const Choice& choice = world_.bot.choices[option];
            const std::string payload = payload_of_choice(world_.bot, choice);
            const auto has = [&](const auto& shown) { return shown.second == payload; };
            if (std::ranges::none_of(moment_.taps, has))
                tap(label_of(scene_, choice, scene_.language), payload);
        }
    }

    void answers() {
        if (!conversation_.form) return;
        const State& state = scene_.state();
        const Form* form = std::get_if<Form>(&state.then);
        const auto at = form != nullptr ? find_question(*form, conversation_.form->question) : std::nullopt;
        if (!at) return;
        const Question& question = form->questions[*at];
        for (const Value& value : taken_now(question, *at))
            tap(show_value(value, scene_.language_code()),
                payload_of(TapAnswer{state.name, question_key(*form, *at), value}));
        for (const auto& language : question.optional)
            if (!language.empty()) {
                add({.event = written(language.front()), .told = language.front()});
                break;
            }
        // Any words answer it, but no picture does.
        if (question.expect != Expect::text) return;
        send({"sticker", {}, {}, "1"}, "[sticker]");
        // Where a trigger takes stickers, a picture is no answer still.
        if (takes_stickers()) send({"image", "https://example.com/1.jpg", {}, {}}, "[image]");
    }

    // Limits count from the day that it is.
    std::vector<Value> taken_now(const Question& question, std::size_t at) const {
        std::vector<Value> answers = answers_to(world_, question);
        if (!world_.limited.contains(question.save)) return answers;
        scene_.note_read(Fact::Kind::value, "today");
        const Bot& bot = *world_.written;
        const Form& form = std::get<Form>(bot.states[scene_.state_index()].then);
        return fitting_answers(bot, form.questions[at], answers, moment_.now);
    }

    bool takes_stickers() const {
        const auto takes = [](const Trigger& trigger) {
            return trigger.when.kind == Occasion::Kind::sticker;
        };
        return std::ranges::any_of(world_.bot.triggers, takes) ||
               std::ranges::any_of(scene_.state().on, takes);
    }

    void send(const Attachment& attachment, std::string told) {
        Message message = written({});
        message.attachments = {attachment};
        add({.event = std::move(message), .told = std::move(told), .may_miss = true});
    }

    const Call* waited_for() const {
        const PendingCall& pending = *conversation_.call;
        if (pending.by == PendingCall::By::state)
            return scene_.state().call ? &*scene_.state().call : nullptr;
        const auto& list = pending.by == PendingCall::By::on ? scene_.state().on : world_.bot.triggers;
        return pending.index < list.size() && list[pending.index].call ? &*list[pending.index].call : nullptr;
    }

    void answer_call(const nlohmann::json& body) {
        add({.by = Move::By::call,
             .event = CallAnswered{conversation_.call->id, 200, body.dump()},
             .told = body.dump()});
    }

    // Each value that the answer brings is tried one after the other.
    void call() {
        add({.by = Move::By::call, .event = CallAnswered{conversation_.call->id, 0, {}}, .told = {}});
        const Call* call = waited_for();
        if (call == nullptr) return;
        std::vector<nlohmann::json> bodies{nlohmann::json::object()};
        for (const auto& [name, pointer] : call->save) {
            std::vector<nlohmann::json> more;
            for (const nlohmann::json& body : bodies)
                for (const Value& value : values_for(name)) {
                    if (more.size() == 64) break;
                    more.push_back(body);
                    try {
                        more.back()[nlohmann::json::json_pointer{pointer}] = json_of(value);
                    } catch (const nlohmann::json::exception&) {
                        more.pop_back();
                    }
                }
            bodies = std::move(more);
        }
        for (const nlohmann::json& body : bodies) answer_call(body);
    }

    std::vector<Value> values_for(const std::string& name) const {
        if (const auto known = world_.values.find(name);
            known != world_.values.end() && !known->second.empty())
            return known->second;
        const auto info = world_.bot.values.find(name);
        Question like;
        like.save = name;
        const ValueType type = info == world_.bot.values.end() ? ValueType::text : info->second.type;
        for (const Expect expect :
             {Expect::text, Expect::number, Expect::yes_no, Expect::date, Expect::time, Expect::date_time})
            if (type_of(expect) == type) like.expect = expect;
        return answers_to(world_, like);
    }

    static nlohmann::json json_of(const Value& value) {
        if (const bool* yes = std::get_if<bool>(&value)) return *yes;
        if (const double* number = std::get_if<double>(&value)) return *number;
        return to_text(value);
    }

    const World& world_;
    const Moment& moment_;
    const Conversation& conversation_;
    Scene scene_;
    std::vector<Move> moves_;
};

}  // namespace

std::optional<Duration> until_other_hours(const Bot& bot, Instant now) {
    const bool open = is_open(bot.hours, bot.zone, now);
    constexpr Duration step = std::chrono::minutes{30};
    for (Duration wait = step; wait < std::chrono::days{7}; wait += step)
        if (is_open(bot.hours, bot.zone, now + wait) != open) return wait;
    return std::nullopt;
}

std::vector<Move> moves_from(const World& world, const Moment& moment, Observed* observed) {
    return MovesFrom(world, moment, observed).all();
}

std::vector<ChoiceIndex> options_in(const World& world, const Moment& moment, Observed* observed) {
    return options_of(scene_in(world, moment, observed));
}

}  // namespace frontdesk
