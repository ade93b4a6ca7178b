// SPDX-License-Identifier: MIT
#include "engine/play/read_acts.hpp"

#include "engine/flow/scalars.hpp"
#include "engine/play/json_of_node.hpp"
#include "engine/talk/stickers.hpp"
#include "engine/text/characters.hpp"

namespace frontdesk {
namespace {

using Act = std::optional<decltype(Step::what)>;

class ActReader {
public:
    explicit ActReader(TestWords& words) : words_(words) {}

    Act read(const NodeEntry& entry) {
        const std::string& key = entry.key;
        if (key == "customer") return CustomerWrites{entry.value.text};
        if (key == "taps") return CustomerTaps{TestWords::word(&entry)};
        if (key == "reacts") return CustomerReacts{TestWords::word(&entry)};
        if (key == "sends") return read_sends(entry);
        if (key == "comments") return read_comment(entry);
        if (key == "opens") return read_opens(entry);
        if (key == "agent") return read_agent(entry);
        if (key == "answers_call") return read_call(entry);
        if (key == "wait") return read_wait(entry);
        if (key == "at") return read_at(entry);
        if (key == "bot") return BotSays{TestWords::words(entry.value)};
        if (key == "silence") return read_silence(entry);
        if (key == "expect") return read_expectation(entry);
        return std::nullopt;
    }

private:
    Act read_sends(const NodeEntry& entry) {
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_sends, words_.report());
        for (const std::string_view kind : {"image", "audio", "video", "file", "location", "sticker"}) {
            const NodeEntry* sent = fields.find(kind);
            if (sent == nullptr) continue;
            Attachment attachment{std::string{kind}, TestWords::word(sent), {}, {}};
            if (kind == "sticker")
                attachment = {
                    "image", "https://example.com/sticker.png", {}, sticker_id(TestWords::word(sent))};
            return CustomerSends{std::move(attachment)};
        }
        return std::nullopt;
    }

    static std::string sticker_id(const std::string& name) {
        return name == "thumbs_up" ? std::string{thumbs_up_stickers.front()} : name;
    }

    Act read_comment(const NodeEntry& entry) {
        if (entry.value.kind == Node::Kind::text) return CustomerComments{entry.value.text, {}};
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_comment, words_.report());
        return CustomerComments{TestWords::word(fields.find("text")), TestWords::word(fields.find("post"))};
    }

    Act read_opens(const NodeEntry& entry) {
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_opens, words_.report());
        return CustomerOpens{
            {TestWords::word(fields.find("referral")), {}, {}, TestWords::word(fields.find("ad"))}};
    }

    Act read_agent(const NodeEntry& entry) {
        if (entry.value.kind == Node::Kind::text) return AgentWrites{entry.value.text};
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_agent, words_.report());
        if (const auto* closes = fields.find("closes"); closes != nullptr && words_.read_yes_no(*closes))
            return AgentCloses{false};
        if (const auto* back = fields.find("hands_back"); back != nullptr && words_.read_yes_no(*back))
            return AgentCloses{true};
        return std::nullopt;
    }

    Act read_call(const NodeEntry& entry) {
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_call, words_.report());
        CallIsAnswered answer;
        answer.url = TestWords::word(fields.find("url"));
        if (const auto* status = fields.find("status")) answer.status = words_.read_status(*status);
        if (const auto* json = fields.find("json")) answer.json = json_of_node(json->value);
        return answer;
    }

    Act read_wait(const NodeEntry& entry) {
        const auto length = parse_duration(entry.value.text);
        if (length) return Wait{*length};
        words_.report()
            .error("unknown-duration", mark_of(entry.value),
                   {"\"{}\" is not a length of time", "\"{}\" to nie czas trwania"}, entry.value.text)
            .advise({"write, for example:  15m, 2h or 30 days", "napisz na przykład:  15m, 2h albo 30 days"});
        return std::nullopt;
    }

    Act read_at(const NodeEntry& entry) {
        const auto at = words_.read_date_time(entry);
        if (!at) return std::nullopt;
        return WaitUntil{*at};
    }

    Act read_silence(const NodeEntry& entry) {
        if (!words_.read_yes_no(entry)) return std::nullopt;
        return Silence{};
    }

    Act read_expectation(const NodeEntry& entry) {
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_expect, words_.report());
        Expectation expected;
        if (const auto* state = fields.find("state")) expected.state = words_.read_state(*state);
        if (const auto* with = fields.find("with"))
            expected.with = words_.read_choice(*with, Site::test_expect);
        if (const auto* language = fields.find("language"))
            expected.language = words_.read_language(*language);
        if (const auto* goal = fields.find("goal")) expected.goal = TestWords::word(goal);
        if (const auto* tags = fields.find("tags")) expected.tags = TestWords::words(tags->value);
        if (const auto* values = fields.find("values"))
            for (const NodeEntry& value : values->value.entries) {
                words_.check_value_name(value);
                expected.values.emplace_back(value.key, trimmed(value.value.text));
            }
        if (const auto* ticket = fields.find("ticket")) read_ticket(*ticket, expected);
        return expected;
    }

    void read_ticket(const NodeEntry& entry, Expectation& expected) {
        if (entry.value.kind == Node::Kind::text) {
            expected.no_ticket = words_.read_one_of(entry, {"none"}) == "none";
            return;
        }
        const Fields fields = read_fields(entry.value, mark_of(entry), Site::test_ticket, words_.report());
        Expectation::Of of;
        const auto take = [&](const char* key, std::optional<std::string>& into) {
            if (const auto* found = fields.find(key)) into = TestWords::word(found);
        };
        take("queue", of.queue);
        take("subject", of.subject);
        if (const auto* due = fields.find("due"); due != nullptr && words_.read_date_time(*due))
            of.due = TestWords::word(due);
        if (const auto* status = fields.find("status"))
            of.status = words_.read_choice(*status, Site::test_ticket);
        if (const auto* priority = fields.find("priority"))
            of.priority = words_.read_choice(*priority, Site::test_ticket);
        expected.ticket = std::move(of);
    }

    TestWords& words_;
};

}  // namespace

std::optional<decltype(Step::what)> read_act(TestWords& words, const NodeEntry& entry) {
    return ActReader{words}.read(entry);
}

}  // namespace frontdesk
