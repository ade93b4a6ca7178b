// SPDX-License-Identifier: MIT
// What is done to comments under the Page's posts.
#include <array>

#include "engine/flow/compile/context.hpp"

namespace frontdesk {

namespace {

void compile_when(Context& context, const Fields& fields, CommentRule& rule) {
    if (!fields.mentions("when"))
        tell_missing(fields, Site::comment, "when",
                     {"when: [price, how much], or when: any", "when: [cena, ile kosztuje] albo when: any"},
                     context.report);
    const auto* when = fields.find("when");
    if (when != nullptr) rule.any = when->value.kind == Node::Kind::text && read_word(when->value) == "any";
    if (when != nullptr && !rule.any) rule.when = compile_phrases(context, *when);
    rule.when.resize(context.draft.bot.languages.size());
}

std::vector<Text> compile_replies(Context& context, const NodeEntry& entry) {
    std::vector<Text> replies;
    const auto add = [&](const Node& node) {
        if (node.kind == Node::Kind::text || (node.kind == Node::Kind::map && !node.entries.empty())) {
            replies.push_back(compile_text(context, node, WrittenText::Use::message));
            return;
        }
        context.report
            .error("wrong-kind", node.kind == Node::Kind::nothing ? mark_of(entry) : mark_of(node),
                   {"a public reply is one text, or one text a language",
                    "odpowiedź publiczna to jeden tekst albo po jednym w każdym języku"})
            .advise({"pictures and buttons go into \"message\"", "obrazki i przyciski daj w \"message\""});
    };
    if (entry.value.kind == Node::Kind::list)
        for (const Node& item : entry.value.items) add(item);
    else
        add(entry.value);
    return replies;
}

void check_does_something(Context& context, const Fields& fields) {
    static constexpr std::array<std::string_view, 5> deeds = {"reply", "message", "like", "hide", "queue"};
    bool any = false;
    for (const std::string_view key : deeds) any = any || fields.mentions(key);
    if (!any)
        tell_missing(fields, Site::comment, "reply",
                     {"reply: Thank you!  (message, like, hide or queue would do, too)",
                      "reply: Dziękujemy!  (wystarczy też message, like, hide albo queue)"},
                     context.report);
    const auto needs = [&](std::string_view key, std::string_view other, Wording why) {
        const auto* entry = fields.find(key);
        if (entry == nullptr || fields.mentions(other)) return;
        context.report.error("missing-key", mark_of(*entry), why)
            .advise({"write also:  {}: …", "napisz też:  {}: …"}, other);
    };
    needs("approve", "reply",
          {"there is no public reply to approve", "nie ma odpowiedzi publicznej do zatwierdzenia"});
    needs("go", "message",
          {"nobody can write back to a message that is not sent",
           "nikt nie odpisze na wiadomość, której nie ma"});
}

void compile_comment(Context& context, const Node& node) {
    auto& comments = context.draft.bot.comments;
    context.owner = {Owner::Kind::comment, static_cast<std::uint32_t>(comments.size())};
    const Fields fields = read_fields(node, mark_of(node), Site::comment, context.report);
    if (!fields.is_map()) return;
    CommentRule rule;
    rule.place = node.place;
    compile_when(context, fields, rule);
    context.owner_name = rule.any || rule.when.front().empty() ? "any" : rule.when.front().front();
    if (const auto* posts = fields.find("posts")) rule.posts = read_tags(context, *posts);
    if (const auto* reply = fields.find("reply")) rule.reply = compile_replies(context, *reply);
    const auto yes = [&](std::string_view key) {
        const auto* entry = fields.find(key);
        return entry != nullptr && read_yes_no(context, *entry).value_or(false);
    };
    rule.approve = yes("approve");
    rule.like = yes("like");
    rule.hide = yes("hide");
    if (const auto* queue = fields.find("queue")) rule.queue = read_queue(context, *queue);
    if (const auto* message = fields.find("message")) rule.message = compile_says(context, *message);
    if (const auto* go = fields.find("go")) rule.go = read_go(context, *go, Jump::How::later);
    check_does_something(context, fields);
    comments.push_back(std::move(rule));
}

}  // namespace

void compile_comments(Context& context, const Sections& sections) {
    for (const Node* node : sections.comments) compile_comment(context, *node);
}

}  // namespace frontdesk
