// SPDX-License-Identifier: MIT
#include "engine/talk/hearing.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/talk/answering.hpp"
#include "engine/talk/calling.hpp"
#include "engine/talk/forms.hpp"
#include "engine/talk/languages.hpp"
#include "engine/talk/occasions.hpp"
#include "engine/talk/payload.hpp"
#include "engine/talk/reading.hpp"
#include "engine/talk/tapping.hpp"
#include "engine/talk/walking.hpp"
#include "engine/text/language.hpp"

namespace frontdesk {
namespace {

// A referral is remembered under its names for {referral} and {ad}. The platform allows 2083 characters; what
// is longer was made by somebody else and is not worth keeping.
constexpr std::size_t max_referral_bytes = 2083;

void remember(Scene& scene, const char* name, const std::string& value) {
    if (!value.empty() && value.size() <= max_referral_bytes) scene.set_value(name, value);
}

void remember(Scene& scene, const std::optional<Referral>& referral) {
    if (!referral) return;
    remember(scene, "referral", referral->ref);
    remember(scene, "ad", referral->ad_id);
}

const Referral* address(const std::optional<Referral>& referral) { return referral ? &*referral : nullptr; }

void open_start(Scene& scene, const char* rule, std::string_view what) {
    scene.next.misses = 0;
    scene.next.back.clear();
    scene.next.visiting = false;
    scene.because(rule, std::string{what}, scene.bot.states[scene.bot.start].place);
    enter(scene, scene.bot.start);
}

bool is_get_started(std::string_view payload) {
    constexpr std::string_view get_started = "get_started";
    return std::ranges::equal(payload, get_started, [](char one, char other) {
        return (one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one) == other;
    });
}

void guess_language(Scene& scene, std::string_view text) {
    if (!may_guess_language(scene.bot, scene.customer, scene.next)) return;
    const auto guess = detect_language(text, scene.bot.languages);
    if (guess) take_language(scene, guess->language);
}

void tell_silence(Scene& scene) {
    scene.because(scene.next.with_person ? "with a person" : "a person answered elsewhere", "", {});
}

// What only the beginning or the fallback answers.
void hear_nothing_known(Scene& scene,
                        std::string_view text,
                        std::span<const Attachment> attachments,
                        Came came) {
    const Conversation& next = scene.next;
    if (next.form && next.form->choosing) return choose_again(scene);
    if (const Waiting waiting = waiting_question(scene); waiting.question != nullptr) {
        Answer wrong = read_answer(scene, *waiting.question, text, attachments);
        wrong.kind = Answer::Kind::wrong;
        return take_answer(scene, wrong);
    }
    const bool beginning = next.state.empty();
    const bool waits = std::holds_alternative<Menu>(scene.state().then);
    const auto greeting = greeting_language(scene, text);
    if (greeting && (beginning || !waits)) {
        take_language(scene, greeting);
        return open_start(scene, "greeting", text);
    }
    if (beginning) return open_start(scene, "beginning", "");
    if (came == Came::tapped_elsewhere) return open_start(scene, "tap from elsewhere", text);
    fall_back(scene, text);
}

// What was said in a private reply to a comment leads here, unless they name something else.
bool open_after_comment(Scene& scene, std::string_view text) {
    if (scene.next.opens.empty()) return false;
    const auto state = scene.bot.find_state(std::exchange(scene.next.opens, {}));
    if (!state) return false;
    scene.next.misses = 0;
    scene.because("answer to a private reply", std::string{text}, scene.bot.states[*state].place);
    enter(scene, *state);
    return true;
}

bool is_whole_match(const Match& match) {
    return match.reason.rule == "trigger" || match.reason.rule == "option";
}

void tapped(Scene& scene, std::string_view title, std::string_view payload, const Occurred& occurred) {
    // A tap does what it says even when a person wrote from elsewhere a while ago, not while one has the
    // conversation.
    if (scene.next.with_person) return tell_silence(scene);
    if (scene.next.call) {
        keep_for_later(scene, title);
        return scene.because("waits for a call", "", {});
    }
    if (const auto tap = tap_of(payload)) {
        if (follow(scene, *tap, title)) return;
    }
    if (is_get_started(payload)) {
        if (scene.silent_before) return tell_silence(scene);
        if (fire_occasion(scene, occurred)) return;
        return open_start(scene, "tap", "get started");
    }
    hear(scene, title, {}, Came::tapped_elsewhere);
}

}  // namespace

void hear(Scene& scene, std::string_view text, std::span<const Attachment> attachments, Came came) {
    if (scene.silent_before) return tell_silence(scene);
    if (scene.next.call) {
        keep_for_later(scene, text);
        return scene.because("waits for a call", "", {});
    }
    guess_language(scene, text);
    const auto match = read_text(scene, text, attachments);
    if (match && (scene.next.opens.empty() || is_whole_match(*match))) return answer(scene, *match);
    if (open_after_comment(scene, text)) return;
    if (match) return answer(scene, *match);
    hear_nothing_known(scene, text, attachments, came);
}

void hear_kept(Scene& scene, std::string_view text) {
    const bool waits =
        waiting_question(scene).question != nullptr || std::holds_alternative<Menu>(scene.state().then);
    if (waits && greeting_language(scene, text))
        return scene.because("greeting, answered by what waits", std::string{text}, {});
    hear(scene, text, {}, Came::typed);
}

void act(Scene& scene, const Message& message, std::optional<Instant> before) {
    remember(scene, message.referral);
    const Occurred occurred{.referral = address(message.referral),
                            .attachments = message.attachments,
                            .says_something = true,
                            .before = before};
    if (message.payload) return tapped(scene, message.text, *message.payload, occurred);
    if (scene.silent_before || scene.next.call)
        return hear(scene, message.text, message.attachments, Came::typed);
    // What the waiting question wants is no occasion for anything else.
    const Waiting waiting = waiting_question(scene);
    const bool answers =
        waiting.question != nullptr && !message.attachments.empty() &&
        read_answer(scene, *waiting.question, message.text, message.attachments).kind != Answer::Kind::wrong;
    if (!answers && fire_occasion(scene, occurred)) {
        // Words that came along are answered too, if they mean something.
        if (const auto match = read_text(scene, message.text, {});
            match && !is_silent(scene.next) && !scene.next.form)
            answer(scene, *match);
        return;
    }
    hear(scene, message.text, message.attachments, Came::typed);
}

void act(Scene& scene, const Postback& postback, std::optional<Instant> before) {
    remember(scene, postback.referral);
    const std::string& payload = postback.payload ? *postback.payload : std::string{};
    const Occurred occurred{.referral = address(postback.referral),
                            .get_started = is_get_started(payload),
                            .says_something = true,
                            .before = before};
    tapped(scene, postback.title, payload, occurred);
}

// Whoever follows a link into a conversation at its beginning has said nothing yet and is welcomed; anybody
// else is in the middle of something.
void act(Scene& scene, const Referred& referred, std::optional<Instant> before) {
    remember(scene, referred.referral);
    if (scene.silent_before) return tell_silence(scene);
    if (fire_occasion(scene, {.referral = &referred.referral, .before = before})) return;
    if (scene.next.state.empty()) return open_start(scene, "referral", referred.referral.ref);
    scene.because("nothing to answer", "referral", {});
}

// A reaction or a consent says nothing that could be misunderstood, so it is answered only where a trigger
// wants it.
void act(Scene& scene, const Reaction& reaction, std::optional<Instant> before) {
    if (!scene.silent_before && fire_occasion(scene, {.reaction = &reaction, .before = before})) return;
    scene.because("nothing to answer", "reaction", {});
}

void act(Scene& scene, const Optin& optin, std::optional<Instant> before) {
    if (!scene.silent_before && fire_occasion(scene, {.optin = &optin, .before = before})) return;
    scene.because("nothing to answer", "opt-in", {});
}

}  // namespace frontdesk
