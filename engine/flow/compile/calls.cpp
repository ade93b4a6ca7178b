// SPDX-License-Identifier: MIT
// Calls of other programs.
#include <algorithm>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/compile/json.hpp"
#include "engine/flow/scalars.hpp"

namespace frontdesk {

namespace {

constexpr Duration longest_wait = std::chrono::minutes{2};

// Inside the own network a name has no dot, or the host is given by numbers; there http will do.
bool is_inner_host(std::string_view host) {
    host = host.substr(0, host.find(':'));
    if (host.empty()) return false;
    return host.find('.') == std::string_view::npos || host.ends_with(".local") ||
           host.ends_with(".internal") ||
           std::all_of(host.begin(), host.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

bool is_call_address(std::string_view url) {
    const auto brace = url.find('{');
    const std::string_view fixed = url.substr(0, brace);
    constexpr std::string_view http = "http://";
    constexpr std::string_view https = "https://";
    const std::size_t scheme = fixed.starts_with(https)  ? https.size()
                               : fixed.starts_with(http) ? http.size()
                                                         : 0;
    if (scheme == 0) return false;
    const auto end = fixed.find_first_of("/?#", scheme);
    if (brace != std::string_view::npos && end == std::string_view::npos) return false;
    const std::string_view host = fixed.substr(scheme, end == std::string_view::npos ? end : end - scheme);
    const bool clean = std::none_of(fixed.begin(), fixed.end(), [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<' || c == '\\';
    });
    if (host.empty() || !clean || host.find('@') != std::string_view::npos) return false;
    return scheme == https.size() || is_inner_host(host);
}

void compile_url(Context& context, const Fields& fields, Call& call) {
    if (!fields.mentions("url"))
        tell_missing(fields, Site::call, "url",
                     {"url: https://api.example.com/orders", "url: https://api.example.com/zamowienia"},
                     context.report);
    const auto* url = fields.find("url");
    if (url == nullptr) return;
    call.url = compile_request_text(context, url->value);
    if (is_call_address(read_word(url->value))) return;
    const std::string word = read_word(url->value);
    auto told = context.report.error(
        "not-https", mark_of(url->value),
        {"the bot cannot call \"{}\"", "bot nie może się połączyć z adresem \"{}\""}, word);
    if (const std::string meant = with_https(word); is_call_address(meant))
        told.advise({"write:  {}: {}", "napisz:  {}: {}"}, url->key, meant);
    else
        told.advise({"write the whole address with https://, and no braces in the name of the server:  "
                     "https://api.example.com/orders",
                     "wpisz pełny adres z https:// i z nazwą serwera bez klamr:  "
                     "https://api.example.com/zamowienia"});
}

void compile_method(Context& context, const Fields& fields, Call& call) {
    if (call.json) call.method = "POST";
    const auto* method = fields.find("method");
    if (method == nullptr) return;
    const auto chosen = read_choice(context, *method, Site::call);
    if (!chosen) return;
    call.method = find_key(Site::call, "method")->words[*chosen];
    if (call.method != "GET" || !call.json) return;
    context.report
        .error("never-sent", mark_of(*fields.find("json")),
               {"a call with GET sends no \"json\"", "wywołanie z GET nie wysyła \"json\""})
        .see(mark_of(*method), {"GET is here", "GET jest tutaj"})
        .advise({"take \"json\" out; or, if the other program expects it, write:  method: POST",
                 "usuń \"json\"; a jeśli tamten program na to czeka, napisz:  method: POST"});
}

bool is_header_name(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    });
}

void compile_headers(Context& context, const NodeEntry& entry, Call& call) {
    for (const NodeEntry& header : entry.value.entries) {
        if (!expect_kind(header, Expects::word, context.report)) continue;
        if (!is_header_name(header.key)) {
            context.report
                .error("unusable-name", mark_of(header),
                       {"\"{}\" cannot be the name of a header", "\"{}\" nie może być nazwą nagłówka"},
                       header.key)
                .advise({"write, for example:  Authorization: \"Bearer {{secrets.API_KEY}}\"",
                         "napisz na przykład:  Authorization: \"Bearer {{secrets.API_KEY}}\""});
            continue;
        }
        call.headers.emplace_back(header.key, compile_request_text(context, header.value));
    }
}

// RFC 6901: "" is the whole, else every step begins with "/"; "~" stands in "~0" and "~1" only.
bool is_pointer(std::string_view pointer) {
    if (pointer.empty()) return true;
    if (pointer.front() != '/') return false;
    for (std::size_t i = 0; i < pointer.size(); ++i)
        if (pointer[i] == '~' &&
            (i + 1 == pointer.size() || (pointer[i + 1] != '0' && pointer[i + 1] != '1')))
            return false;
    return true;
}

void compile_save(Context& context, const NodeEntry& entry, Call& call) {
    for (const NodeEntry& saved : entry.value.entries) {
        const std::string name = usable_value_name(context, mark_of(saved), saved.key);
        if (!expect_kind(saved, Expects::word, context.report)) continue;
        const std::string pointer = read_word(saved.value);
        if (!is_pointer(pointer))
            context.report
                .error("bad-pointer", mark_of(saved.value),
                       {"\"{}\" is not a way into the answer", "\"{}\" nie wskazuje miejsca w odpowiedzi"},
                       pointer)
                .advise({"write the names in the answer, each after a slash, for example:  {}: /order/status",
                         "wpisz nazwy z odpowiedzi, każdą po ukośniku, na przykład:  {}: /order/status"},
                        saved.key);
        if (!name.empty()) call.save.emplace_back(name, pointer);
    }
}

void compile_timeout(Context& context, const NodeEntry& entry, Call& call) {
    const auto timeout = read_duration(context, entry);
    if (!timeout) return;
    call.timeout = *timeout;
    if (*timeout <= longest_wait) return;
    context.report
        .error("too-long", mark_of(entry.value),
               {"nobody waits so long for an answer", "nikt nie czeka tak długo na odpowiedź"})
        .advise({"at most 2 minutes, for example:  timeout: 10s",
                 "najwyżej 2 minuty, na przykład:  timeout: 10s"});
}

}  // namespace

Template compile_request_text(Context& context, const Node& node) {
    const std::string& language = context.draft.bot.languages.front();
    Template compiled = compile_template(context, node, language, Faults::told);
    WrittenText written;
    written.use = WrittenText::Use::request;
    written.owner = context.owner;
    written.raw = node.text;
    written.compiled = compiled;
    written.changes = context.changes;
    written.mark = mark_of(node);
    written.shown_on_entry = context.on_entry;
    context.draft.texts.push_back(std::move(written));
    return compiled;
}

std::optional<Call> compile_call(Context& context, const NodeEntry& entry) {
    const Fields fields = read_fields(entry.value, mark_of(entry), Site::call, context.report);
    if (!fields.is_map()) return std::nullopt;
    Call call;
    call.place = entry.place;
    compile_url(context, fields, call);
    if (const auto* headers = fields.find("headers")) compile_headers(context, *headers, call);
    if (const auto* json = fields.find("json")) call.json = compile_json(context, json->value);
    compile_method(context, fields, call);
    if (const auto* timeout = fields.find("timeout")) compile_timeout(context, *timeout, call);
    if (const auto* once = fields.find("once")) call.once = read_yes_no(context, *once).value_or(false);
    if (!fields.mentions("failed"))
        tell_missing(fields, Site::call, "failed", {"failed: human", "failed: human"}, context.report);
    if (const auto* failed = fields.find("failed"))
        call.failed = read_state(context, *failed, Jump::How::later).value_or(0);
    if (const auto* save = fields.find("save")) compile_save(context, *save, call);
    for (const auto& [name, pointer] : call.save) context.changes.set.push_back(name);
    return call;
}

}  // namespace frontdesk
