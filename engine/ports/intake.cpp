// SPDX-License-Identifier: MIT
#include "engine/ports/intake.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/ports/script.hpp"

namespace frontdesk {
namespace {

struct KindName {
    std::string_view operator()(const Message&) const { return "message"; }
    std::string_view operator()(const Postback&) const { return "postback"; }
    std::string_view operator()(const Referred&) const { return "referral"; }
    std::string_view operator()(const Reaction&) const { return "reaction"; }
    std::string_view operator()(const Optin&) const { return "optin"; }
    std::string_view operator()(const Echo&) const { return "echo"; }
    std::string_view operator()(const Delivered&) const { return "delivered"; }
    std::string_view operator()(const Read&) const { return "read"; }
    std::string_view operator()(const Edited&) const { return "edited"; }
    std::string_view operator()(const Deleted&) const { return "deleted"; }
    std::string_view operator()(const ThreadControl&) const { return "thread_control"; }
    std::string_view operator()(const PolicyNotice&) const { return "policy"; }
    std::string_view operator()(const Comment&) const { return "comment"; }
    std::string_view operator()(const SetAside&) const { return "set_aside"; }
};

void take_new_event(Script& script, const Event& event) {
    if (const auto* const notice = std::get_if<PolicyNotice>(&event.what)) {
        return script.aftermath.policy.push_back(*notice);
    }
    if (const auto* const comment = std::get_if<Comment>(&event.what)) {
        return take_comment(script, event, *comment);
    }
    if (const auto* const aside = std::get_if<SetAside>(&event.what)) {
        return script.count("set_aside." + aside->reason);
    }
    // A visitor of a plugin who has no id yet cannot be answered.
    if (event.person.empty()) return script.count("set_aside.no_person");
    if (is_customer_act(event.what)) return take_customer_event(script, event);
    take_page_event(script, event);
}

void take_event(Script& script, const Event& event) {
    if (!script.transaction.record(event, script.now)) return script.count("event.duplicate");
    script.count("event." + std::string{std::visit(KindName{}, event.what)});
    take_new_event(script, event);
}

// The event made us fail: a person sees what the customer wrote, and answers.
void show_failure(Script& script, const Event& event, const Problem& problem) {
    // A copy of an event that is taken already may fail as well; there is nothing to show.
    if (!script.transaction.record(event, script.now)) return script.count("event.duplicate");
    script.count("event.failed");
    script.transaction.record_failure(event, problem.detail);
    if (event.person.empty() || !is_customer_act(event.what)) return;
    auto conversation = script.transaction.conversation(event.page, event.person, script.now);
    const Instant acted_at = note_customer_act(script, conversation, event);
    auto& last = conversation.state.last_user_at;
    last = std::max(last.value_or(acted_at), acted_at);
    if (!event.standby) call_for_help(script, conversation, "the bot failed on a message: " + problem.detail);
    script.transaction.save(conversation);
}

// By the platform's time, then by arrival. Of two copies at one moment the standby one knows less.
std::vector<const Event*> in_order(const std::vector<Event>& events) {
    std::vector<const Event*> order;
    for (const Event& event : events) order.push_back(&event);
    std::ranges::stable_sort(order, [](const Event* a, const Event* b) {
        return std::pair{a->at, a->standby} < std::pair{b->at, b->standby};
    });
    return order;
}

}  // namespace

void merge(Aftermath& whole, Aftermath&& part) {
    // What an earlier event of the batch queued may be settled or cancelled by a later one.
    for (const auto& [conversation, epoch] : part.epochs) {
        std::erase_if(whole.to_send, [&](const OutboxRow& row) {
            return row.conversation == conversation && row.origin == Origin::bot && row.epoch < epoch;
        });
    }
    const auto append = [](auto& to, auto& from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    append(whole.to_send, part.to_send);
    append(whole.settled, part.settled);
    append(whole.epochs, part.epochs);
    append(whole.policy, part.policy);
    append(whole.notices, part.notices);
    whole.calls |= part.calls;
    whole.comments |= part.comments;
    for (const TicketId ticket : part.tickets_changed) {
        if (std::ranges::find(whole.tickets_changed, ticket) == whole.tickets_changed.end()) {
            whole.tickets_changed.push_back(ticket);
        }
    }
    for (const auto& [name, count] : part.counts) whole.counts[name] += count;
}

void take_in(Store& store,
             Transaction& transaction,
             const Bot& bot,
             const std::vector<Event>& events,
             Instant now,
             Aftermath& aftermath) {
    const std::string instance = store.instance();
    for (const Event* const event : in_order(events)) {
        Aftermath part;
        Script script{transaction, bot, instance, now, part};
        const auto taken = store.isolated(transaction, [&] { take_event(script, *event); });
        if (taken) {
            merge(aftermath, std::move(part));
            continue;
        }
        part = {};
        const auto shown = store.isolated(transaction, [&] { show_failure(script, *event, taken.error()); });
        if (!shown) {
            part = {};
            script.count("event.failed");
            if (transaction.record(*event, now)) transaction.record_failure(*event, taken.error().detail);
        }
        merge(aftermath, std::move(part));
    }
}

}  // namespace frontdesk
