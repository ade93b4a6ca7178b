// SPDX-License-Identifier: MIT
#include "adapters/host/config.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

#include <fmt/format.h>

#include "adapters/host/egress.hpp"
#include "adapters/host/log.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/flow/yaml/node.hpp"

namespace frontdesk {
namespace {

// One key of the file, with its variable and what it takes. `set` is false for a value it does not take.
struct Setting {
    std::string_view key;
    std::string_view variable;
    std::string_view takes;
    bool (*set)(Config&, std::string_view value);
};

bool set_text(std::string& to, std::string_view value) {
    to = value;
    return !value.empty();
}

bool set_size(std::size_t& to, std::string_view value, std::size_t most) {
    std::size_t parsed = 0;
    const auto* end = value.data() + value.size();
    const auto [stopped, error] = std::from_chars(value.data(), end, parsed);
    if (value.empty() || error != std::errc{} || stopped != end || parsed < 1 || parsed > most) return false;
    to = parsed;
    return true;
}

bool set_duration(Duration& to, std::string_view value) {
    const auto parsed = read_duration(value);
    if (parsed) to = *parsed;
    return parsed.has_value();
}

bool set_flag(bool& to, std::string_view value) {
    to = value == "yes" || value == "true";
    return to || value == "no" || value == "false";
}

bool set_url(std::string& to, std::string_view value) {
    if (!value.starts_with("http://") && !value.starts_with("https://")) return false;
    to = value;
    while (to.ends_with('/')) to.pop_back();
    return true;
}

constexpr std::string_view a_duration = "a length of time such as 500ms, 30s, 15m, 12h or 30d";

constexpr std::array settings{
    Setting{"listen", "FRONTDESK_LISTEN", "an address such as 0.0.0.0:8080",
            [](Config& c, std::string_view v) { return set_text(c.listen, v); }},
    Setting{"data", "FRONTDESK_DATA", "a folder",
            [](Config& c, std::string_view v) { return set_text(c.data, v); }},
    Setting{"app_id", "FRONTDESK_APP_ID", "the id of your app",
            [](Config& c, std::string_view v) { return set_text(c.app_id, v); }},
    Setting{"log", "FRONTDESK_LOG", "debug, info, warning or error",
            [](Config& c, std::string_view v) { return set_text(c.log, v) && log_level(v).has_value(); }},
    Setting{"human_agent", "FRONTDESK_HUMAN_AGENT", "yes or no",
            [](Config& c, std::string_view v) { return set_flag(c.human_agent, v); }},
    Setting{"public_url", "FRONTDESK_PUBLIC_URL", "an address that begins with https:// or http://",
            [](Config& c, std::string_view v) { return set_url(c.public_url, v); }},
    Setting{"tls.certificate", "FRONTDESK_TLS_CERTIFICATE", "a file",
            [](Config& c, std::string_view v) { return set_text(c.tls_certificate, v); }},
    Setting{"tls.key", "FRONTDESK_TLS_KEY", "a file",
            [](Config& c, std::string_view v) { return set_text(c.tls_key, v); }},
    Setting{"graph.url", "FRONTDESK_GRAPH_URL", "an address that begins with https:// or http://",
            [](Config& c, std::string_view v) { return set_url(c.graph_url, v); }},
    Setting{"graph.version", "FRONTDESK_GRAPH_VERSION", "a version such as v25.0",
            [](Config& c, std::string_view v) { return set_text(c.graph_version, v) && v.front() == 'v'; }},
    Setting{"limits.connections", "FRONTDESK_LIMITS_CONNECTIONS", "a number from 1 to 100000",
            [](Config& c, std::string_view v) { return set_size(c.connections, v, 100'000); }},
    Setting{"limits.queue", "FRONTDESK_LIMITS_QUEUE", "a number from 1 to 1000000",
            [](Config& c, std::string_view v) { return set_size(c.queue, v, 1'000'000); }},
    Setting{"limits.sends", "FRONTDESK_LIMITS_SENDS", "a number from 1 to 1000",
            [](Config& c, std::string_view v) { return set_size(c.sends, v, 1'000); }},
    Setting{"limits.outbox_rows", "FRONTDESK_LIMITS_OUTBOX_ROWS", "a number from 1 to 1000000",
            [](Config& c, std::string_view v) { return set_size(c.outbox_rows, v, 1'000'000); }},
    Setting{"retention.raw_events", "FRONTDESK_RETENTION_RAW_EVENTS", a_duration,
            [](Config& c, std::string_view v) { return set_duration(c.raw_events, v); }},
    Setting{"answer_expires", "FRONTDESK_ANSWER_EXPIRES", a_duration,
            [](Config& c, std::string_view v) { return set_duration(c.answer_expires, v); }},
    Setting{"reconcile_after", "FRONTDESK_RECONCILE_AFTER", a_duration,
            [](Config& c, std::string_view v) { return set_duration(c.reconcile_after, v); }},
};

// Lists of hosts.
struct HostList {
    std::string_view key;
    std::string_view variable;
    std::vector<std::string> Config::*to;
};
constexpr std::array host_lists{
    HostList{"calls.allowed_hosts", "FRONTDESK_CALLS_ALLOWED_HOSTS", &Config::call_hosts},
    HostList{"calls.private_hosts", "FRONTDESK_CALLS_PRIVATE_HOSTS", &Config::private_hosts},
};
constexpr std::string_view a_host = "hosts such as api.example or stock.local:8080";

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto comma = text.find(',');
        if (comma != 0) parts.emplace_back(text.substr(0, comma));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return parts;
}

class FileReader {
public:
    FileReader(Config& config, std::vector<Diagnostic>& found) : config_(config), found_(found) {}

    void read_map(const Node& map, const std::string& prefix) {
        for (const auto& entry : map.entries) {
            const auto key = prefix + entry.key;
            if (key == "pages") {
                read_pages(entry);
                continue;
            }
            const auto list = std::find_if(host_lists.begin(), host_lists.end(),
                                           [&](const HostList& one) { return one.key == key; });
            if (list != host_lists.end()) {
                read_hosts(entry, *list);
                continue;
            }
            const auto setting = std::find_if(settings.begin(), settings.end(),
                                              [&](const Setting& one) { return one.key == key; });
            if (setting != settings.end()) {
                read_value(entry, *setting);
                continue;
            }
            const auto below = [&](const auto& one) { return one.key.starts_with(key + "."); };
            const bool group = std::any_of(settings.begin(), settings.end(), below) ||
                               std::any_of(host_lists.begin(), host_lists.end(), below);
            if (group && entry.value.kind == Node::Kind::map) {
                read_map(entry.value, key + ".");
                continue;
            }
            unknown(entry, key, group);
        }
    }

private:
    Diagnostic& error(std::string rule, std::string fact, Place place, int length) {
        Diagnostic one;
        one.rule = std::move(rule);
        one.fact = std::move(fact);
        one.here = {place, length, 0, {}};
        found_.push_back(std::move(one));
        return found_.back();
    }

    void read_value(const NodeEntry& entry, const Setting& setting) {
        const auto& value = entry.value;
        if (value.kind == Node::Kind::text && setting.set(config_, value.text)) return;
        const bool here = value.kind != Node::Kind::nothing;
        error("wrong-setting", fmt::format("\"{}\" takes {}", setting.key, setting.takes),
              here ? value.place : entry.place, here ? value.length : entry.length);
    }

    void read_pages(const NodeEntry& entry) {
        config_.pages.clear();
        for (const auto& item : entry.value.items) {
            const auto* id = item.kind == Node::Kind::map ? item.find("id") : &item;
            const bool more = item.kind == Node::Kind::map && item.entries.size() > 1;
            if (id && id->kind == Node::Kind::text && !id->text.empty() && !more) {
                config_.pages.push_back(id->text);
                continue;
            }
            error("wrong-setting", "a page has an id and nothing else", item.place, item.length)
                .advice.push_back("write:  - id: \"104857600012345\"");
        }
        if (!entry.value.items.empty()) return;
        error("wrong-setting", "\"pages\" takes a list", entry.place, entry.length)
            .advice.push_back("write:  pages: [{id: \"104857600012345\"}]");
    }

    void read_hosts(const NodeEntry& entry, const HostList& list) {
        auto& hosts = config_.*list.to;
        hosts.clear();
        const auto wrong = [&](Place place, int length) {
            error("wrong-setting", fmt::format("\"{}\" takes a list of {}", list.key, a_host), place, length);
        };
        for (const auto& item : entry.value.items) {
            if (item.kind == Node::Kind::text && is_host_rule(item.text))
                hosts.push_back(item.text);
            else
                wrong(item.place, item.length);
        }
        if (entry.value.items.empty()) wrong(entry.place, entry.length);
    }

    void unknown(const NodeEntry& entry, const std::string& key, bool group) {
        std::vector<std::string_view> known{"pages"};
        for (const auto& setting : settings) known.push_back(setting.key);
        for (const auto& list : host_lists) known.push_back(list.key);
        auto& told = error("unknown-setting",
                           group ? fmt::format("\"{}\" takes keys of its own", key)
                                 : fmt::format("there is no setting called \"{}\"", key),
                           entry.place, entry.length);
        if (const auto close = nearest(key, known))
            told.advice.push_back(fmt::format("did you mean \"{}\"?", *close));
        const bool secret = key.find("secret") != std::string::npos || key.find("token") != std::string::npos;
        if (secret) told.advice.push_back("secrets come from the environment, such as FRONTDESK_PAGE_TOKEN");
    }

    Config& config_;
    std::vector<Diagnostic>& found_;
};

}  // namespace

Environment process_environment() {
    return [](std::string_view name) -> std::optional<std::string> {
        const auto* value = std::getenv(std::string{name}.c_str());
        return value ? std::optional<std::string>{value} : std::nullopt;
    };
}

std::vector<Diagnostic> read_config(const SourceFile& file, Config& config) {
    std::vector<Diagnostic> found;
    const auto root = read_yaml(file, 0, MessageLanguage::en, found);
    if (!root || root->kind == Node::Kind::nothing) return found;
    if (root->kind == Node::Kind::map) {
        FileReader{config, found}.read_map(*root, "");
        return found;
    }
    Diagnostic one;
    one.rule = "wrong-setting";
    one.fact = "settings are written as  key: value";
    one.here = {root->place, root->length, 0, {}};
    found.push_back(std::move(one));
    return found;
}

std::vector<std::string> read_environment(const Environment& environment, Config& config) {
    std::vector<std::string> wrong;
    for (const auto& setting : settings) {
        const auto value = environment(setting.variable);
        if (value && !setting.set(config, *value))
            wrong.push_back(fmt::format("{} takes {}, not \"{}\"", setting.variable, setting.takes, *value));
    }
    const auto pages = environment("FRONTDESK_PAGE_ID");
    if (pages && !pages->empty()) config.pages = split(*pages);
    for (const auto& list : host_lists) {
        const auto value = environment(list.variable);
        if (!value) continue;
        config.*list.to = split(*value);
        for (const auto& host : config.*list.to)
            if (!is_host_rule(host))
                wrong.push_back(fmt::format("{} takes {}, not \"{}\"", list.variable, a_host, host));
    }
    return wrong;
}

std::optional<Duration> read_duration(std::string_view text) {
    std::int64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || number < 0 || number > 1'000'000'000) return std::nullopt;
    const std::string_view unit{stopped, static_cast<std::size_t>(end - stopped)};
    if (unit == "ms") return Duration{number};
    if (unit == "s") return std::chrono::seconds{number};
    if (unit == "m") return std::chrono::minutes{number};
    if (unit == "h") return std::chrono::hours{number};
    if (unit == "d") return std::chrono::days{number};
    return std::nullopt;
}

}  // namespace frontdesk
