// SPDX-License-Identifier: MIT
#include "tests/support/webhook_table.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/base/check.hpp"

namespace frontdesk {

namespace {

using Json = nlohmann::json;

const std::string data = FRONTDESK_SOURCE_DIR "/tests/data/messenger/";

std::string read_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    check(file.is_open(), path.c_str());
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::string json(const std::string& text) {
    return Json(text).dump(-1, ' ', true, Json::error_handler_t::replace);
}

// Long texts are told by their beginning, their end and their length.
std::string quoted(const std::string& text) {
    if (text.size() <= 200) return json(text);
    return fmt::format("{}...{} ({} bytes)", json(text.substr(0, 20)), json(text.substr(text.size() - 8)),
                       text.size());
}

std::string told_of(const std::vector<Attachment>& attachments) {
    std::string told;
    for (const Attachment& a : attachments) {
        told += " [" + a.type;
        if (!a.url.empty()) told += " url=" + a.url.substr(0, 40);
        if (!a.title.empty()) told += " title=" + quoted(a.title);
        if (!a.sticker.empty()) told += " sticker=" + a.sticker;
        told += "]";
    }
    return told;
}

std::string told_of(const std::optional<Referral>& referral) {
    if (!referral) return {};
    return fmt::format(" referral({},{},{},{})", referral->ref, referral->source, referral->type,
                       referral->ad_id);
}

std::string payload(const std::optional<std::string>& text) {
    return text ? " payload=" + quoted(*text) : "";
}

struct Teller {
    std::string operator()(const Message& m) const {
        const std::string reply = m.reply_to ? " reply_to=" + m.reply_to->value.substr(0, 12) : "";
        return "message " + quoted(m.text) + payload(m.payload) + told_of(m.attachments) + reply +
               told_of(m.referral);
    }
    std::string operator()(const Postback& p) const {
        return "postback " + quoted(p.title) + payload(p.payload) + told_of(p.referral);
    }
    std::string operator()(const Referred& r) const {
        return "referred" + told_of(std::optional{r.referral});
    }
    std::string operator()(const Reaction& r) const {
        return fmt::format("reaction {} {} {} to={}", r.removed ? "removed" : "added", quoted(r.reaction),
                           quoted(r.emoji), r.to.value.substr(0, 12));
    }
    std::string operator()(const Optin& o) const {
        return fmt::format("optin type={} ref={}", o.type, o.ref);
    }
    std::string operator()(const Echo& e) const {
        constexpr const char* speakers[] = {"own_app", "person", "other_app"};
        return fmt::format("echo {} {} metadata={}{}", speakers[static_cast<int>(e.speaker)], quoted(e.text),
                           e.metadata, told_of(e.attachments));
    }
    std::string operator()(const Delivered& d) const {
        std::string told = fmt::format("delivered up_to={}", to_millis(d.watermark));
        for (const MessageId& mid : d.messages) told += " " + mid.value.substr(0, 12);
        return told;
    }
    std::string operator()(const Read& r) const {
        return fmt::format("read up_to={}", to_millis(r.watermark));
    }
    std::string operator()(const Edited& e) const {
        return "edited " + quoted(e.text) + " of=" + e.message.value.substr(0, 12);
    }
    std::string operator()(const Deleted& d) const { return "deleted " + d.message.value.substr(0, 12); }
    std::string operator()(const ThreadControl& t) const {
        constexpr const char* kinds[] = {"passed_to_us", "taken_from_us", "requested"};
        return fmt::format("thread_control {} metadata={}", kinds[static_cast<int>(t.kind)],
                           quoted(t.metadata));
    }
    std::string operator()(const PolicyNotice& p) const {
        return fmt::format("policy {} {}", p.action, quoted(p.reason));
    }
    std::string operator()(const Comment& c) const {
        return fmt::format("comment {} {} id={} post={}{}", c.verb, quoted(c.text), c.comment_id, c.post_id,
                           c.own ? " own" : "");
    }
    std::string operator()(const SetAside& s) const { return "set_aside " + s.reason; }
};

}  // namespace

std::vector<WebhookRow> webhook_table() {
    std::istringstream text{read_file(FRONTDESK_SOURCE_DIR "/tests/messenger/webhooks.table")};
    std::vector<WebhookRow> rows;
    for (std::string line; std::getline(text, line);) {
        if (line.empty() || line.starts_with('#')) continue;
        if (line.starts_with("    ")) {
            check(!rows.empty(), "an event stands before the first file in webhooks.table");
            rows.back().events.push_back(line.substr(4));
            continue;
        }
        WebhookRow row;
        std::istringstream{line} >> row.file >> row.status;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::string> webhook_files() {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator{data + "webhooks"})
        files.push_back(entry.path().filename().string());
    std::sort(files.begin(), files.end());
    return files;
}

HttpRequest recorded_webhook(const std::string& file) {
    static const Json signatures = Json::parse(read_file(data + "signatures.json"));
    HttpRequest request;
    request.method = "POST";
    request.target = "/webhook";
    request.headers = {
        {"Content-Type", "application/json"},
        {"X-Hub-Signature-256", signatures.at("files").at(file).at("X-Hub-Signature-256").get<std::string>()},
        {"X-Hub-Signature", signatures.at("files").at(file).at("X-Hub-Signature").get<std::string>()}};
    request.body = read_file(data + "webhooks/" + file);
    return request;
}

std::string told_of(const Event& event) {
    const std::string who = event.person.empty() ? "-" : event.person.value;
    const std::string key = event.key.empty() ? "-" : event.key;
    return fmt::format("{}{} at={} {} key={}", event.standby ? "standby " : "", who, to_millis(event.at),
                       std::visit(Teller{}, event.what), key);
}

}  // namespace frontdesk
