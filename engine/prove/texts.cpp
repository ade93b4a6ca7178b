// SPDX-License-Identifier: MIT
// Every text of a bot, wherever it stands.
#include "engine/prove/conditions.hpp"

namespace frontdesk {
namespace {

using OfText = std::function<void(const Text&)>;

void texts_of(const Actions& actions, const OfText& visit) {
    if (actions.note) visit(*actions.note);
    if (actions.notify) visit(*actions.notify);
}

void texts_of(const Say& say, const OfText& visit) {
    if (const TextSay* text = std::get_if<TextSay>(&say.what)) visit(text->text);
    if (const ShownMedia* media = std::get_if<ShownMedia>(&say.what)) visit(media->source);
    const Cards* cards = std::get_if<Cards>(&say.what);
    if (cards == nullptr) return;
    for (const Card& card : cards->cards)
        for (const Text* text : {&card.title, &card.subtitle, &card.image, &card.url}) visit(*text);
}

void texts_of(const State& state, const OfText& visit) {
    texts_of(state.actions, visit);
    for (const Trigger& trigger : state.on) texts_of(trigger.actions, visit);
    if (const auto* escalation = std::get_if<Escalation>(&state.then); escalation && escalation->subject)
        visit(*escalation->subject);
    const Form* form = std::get_if<Form>(&state.then);
    if (form == nullptr) return;
    for (const Question& question : form->questions) {
        visit(question.ask);
        if (question.retry) visit(*question.retry);
        for (const AnswerChoice& choice : question.choices) visit(choice.label);
    }
}

}  // namespace

void for_each_text(const Bot& bot, const std::function<void(const Text&)>& visit) {
    for_each_says(bot, [&](const std::vector<Say>& says) {
        for_each_say(says, [&](const Say& say) { texts_of(say, visit); });
    });
    for (const State& state : bot.states) texts_of(state, visit);
    for (const Trigger& trigger : bot.triggers) texts_of(trigger.actions, visit);
    for (const Faq& faq : bot.faqs) texts_of(faq.actions, visit);
    for (const Choice& choice : bot.choices) {
        visit(choice.label);
        texts_of(choice.actions, visit);
        if (const OpenUrl* open = std::get_if<OpenUrl>(&choice.does)) visit(open->url);
    }
    for (const Queue& queue : bot.queues) {
        visit(queue.title);
        if (queue.overdue && queue.overdue->notify) visit(*queue.overdue->notify);
    }
    for (const CommentRule& comment : bot.comments)
        for (const Text& reply : comment.reply) visit(reply);
    for (const Canned& reply : bot.canned) visit(reply.text);
    visit(bot.profile.greeting);
}

}  // namespace frontdesk
