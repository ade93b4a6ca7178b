// SPDX-License-Identifier: MIT
#include "engine/talk/commenting.hpp"

#include <algorithm>
#include <utility>

#include "engine/talk/answering.hpp"
#include "engine/talk/promise.hpp"
#include "engine/talk/rendering.hpp"
#include "engine/talk/speaking.hpp"
#include "engine/talk/walking.hpp"
#include "engine/text/split.hpp"
#include "engine/text/words.hpp"

namespace frontdesk {
namespace {

constexpr std::size_t subject_units = 100;

// The rule, and the language of the phrase that matched.
struct Matched {
    const CommentRule* rule = nullptr;
    std::optional<LanguageIndex> language;
    std::string phrase;
};

Matched find_rule(const Scene& scene, const Commented& comment) {
    const Words words = fold(comment.text);
    const auto matches = scene.bot.comment_phrases.index.within(words);
    for (std::uint32_t i = 0; i < scene.bot.comments.size(); ++i) {
        const CommentRule& rule = scene.bot.comments[i];
        const bool here =
            rule.posts.empty() || std::ranges::find(rule.posts, comment.post) != rule.posts.end();
        if (!here) continue;
        for (const PhraseMatch& match : matches) {
            const PhraseTarget& target = scene.bot.comment_phrases.targets[match.id];
            if (target.index == i) return {&rule, target.language, target.phrase};
        }
        if (rule.any) return {&rule, {}, {}};
    }
    return {};
}

std::string public_line(Scene& scene, const CommentRule& rule) {
    if (rule.reply.empty()) return {};
    std::int64_t& before = scene.next.varied[spot(scene.bot, rule.place)];
    const auto at = static_cast<std::size_t>(before++) % rule.reply.size();
    return render(scene, rule.reply[at]);
}

// The platform allows one private reply: what the rule says is one message, the others wait for an answer.
void reply_in_private(Scene& scene, const CommentRule& rule, const std::string& comment) {
    const std::size_t before = scene.effects.size();
    say(scene, rule.message);
    for (std::size_t i = before; i < scene.effects.size(); ++i) {
        Send* send = std::get_if<Send>(&scene.effects[i]);
        if (send == nullptr) continue;
        send->message.comment = comment;
        scene.effects.resize(i + 1);
        return;
    }
}

void show_to_a_person(Scene& scene, const CommentRule& rule, const Commented& comment) {
    const Queue& queue = scene.bot.queues[*rule.queue];
    scene.effects.emplace_back(OpenTicket{.queue = queue.name,
                                          .priority = Priority::normal,
                                          .subject = shorten(comment.text, subject_units),
                                          .reason = spot(scene.bot, rule.place) + " comment",
                                          .due = due_of(scene.bot, queue, scene.now),
                                          .keep_bot = true});
    if (!scene.next.ticket) scene.next.ticket = KnownTicket{queue.name, true};
}

}  // namespace

void answer_comment(Scene& scene, const Commented& comment) {
    const Matched matched = find_rule(scene, comment);
    if (matched.rule == nullptr) return scene.because("no rule for this comment", {}, {});
    const CommentRule& rule = *matched.rule;
    take_language(scene, matched.language);
    scene.because("comment", matched.phrase, rule.place);
    scene.trace.push_back(rule.place);
    scene.effects.emplace_back(AnswerComment{.comment = comment.comment,
                                             .text = public_line(scene, rule),
                                             .approve = rule.approve,
                                             .like = rule.like,
                                             .hide = rule.hide});
    if (rule.queue) show_to_a_person(scene, rule, comment);
    if (!is_silent(scene.next)) reply_in_private(scene, rule, comment.comment);
    if (!rule.go) return;
    for (const Branch& branch : rule.go->branches) {
        if (!holds(scene, branch.only_if)) continue;
        scene.next.opens = scene.bot.states[branch.to].name;
        return;
    }
}

}  // namespace frontdesk
