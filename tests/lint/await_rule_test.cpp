// SPDX-License-Identifier: MIT
// g++ 12 miscompiles some awaits without a word, so their form is checked here: one await per statement, its
// result gets a name, and no brace, bracket, question mark or condition shares the statement.
#include <string>
#include <string_view>
#include <vector>

#include "tests/lint/source_tree.hpp"
#include "tests/support/catch.hpp"

namespace frontdesk {
namespace {

constexpr std::string_view await = "co_await";

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

std::size_t find_word(const std::string& code, std::string_view word, std::size_t from) {
    for (auto at = code.find(word, from); at != std::string::npos; at = code.find(word, at + 1)) {
        const bool starts = at == 0 || !is_word(code[at - 1]);
        const auto end = at + word.size();
        if (starts && (end == code.size() || !is_word(code[end]))) return at;
    }
    return std::string::npos;
}

// The statement around `at`: back to the last ; { or } outside of round brackets, on to the next ;.
std::string statement_around(const std::string& code, std::size_t at) {
    std::size_t begin = at;
    for (int depth = 0; begin > 0; --begin) {
        const char c = code[begin - 1];
        if (c == ')') ++depth;
        if (c == '(') --depth;
        if ((c == ';' || c == '{' || c == '}') && depth <= 0) break;
    }
    const auto end = code.find(';', at);
    return code.substr(begin, (end == std::string::npos ? code.size() : end) - begin);
}

std::string strip(std::string text) {
    const auto first = text.find_first_not_of(" \n\t");
    return first == std::string::npos ? std::string{} : text.substr(first);
}

// What is wrong with the statement, or nothing.
std::string_view fault_of(std::string statement) {
    statement = strip(std::move(statement));
    for (const std::string_view head : {"if", "while", "switch", "for"})
        if (find_word(statement, head, 0) == 0) return "an await inside a condition";
    if (statement.starts_with("auto [") || statement.starts_with("const auto [")) {
        const auto close = statement.find(']');
        statement = statement.substr(close == std::string::npos ? 0 : close + 1);
    }
    if (statement.find_first_of("{[?") != std::string::npos)
        return "a brace, bracket or question mark beside an await";
    const auto first = find_word(statement, await, 0);
    if (find_word(statement, await, first + 1) != std::string::npos) return "two awaits in one statement";
    if (find_word(statement, "co_return", 0) == 0) return "an await whose result has no name";
    if (first > 0) {
        const auto before = statement.find_last_not_of(" \n", first - 1);
        if (before != std::string::npos && statement[before] != '=' && statement[before] != ')')
            return "an await inside a larger expression";
        if (before != std::string::npos && statement[before] == ')' &&
            find_word(statement, "co_await", 0) > 0)
            return "an await inside a larger expression";
    }
    return {};
}

std::vector<std::string> wrong_awaits(const SourceText& source) {
    std::vector<std::string> wrong;
    for (auto at = find_word(source.code, await, 0); at != std::string::npos;
         at = find_word(source.code, await, at + 1)) {
        const auto fault = fault_of(statement_around(source.code, at));
        if (!fault.empty())
            wrong.push_back(source.path + ":" + std::to_string(line_of(source.code, at)) + ": " +
                            std::string(fault));
    }
    return wrong;
}

std::size_t closing(const std::string& code, std::size_t open, char opener, char closer) {
    int depth = 0;
    for (std::size_t i = open; i < code.size(); ++i) {
        if (code[i] == opener) ++depth;
        if (code[i] == closer && --depth == 0) return i;
    }
    return std::string::npos;
}

// A lambda that captures and is itself a coroutine: its captures die before it does.
std::vector<std::string> capturing_coroutines(const SourceText& source) {
    std::vector<std::string> wrong;
    const std::string& code = source.code;
    for (auto open = code.find('['); open != std::string::npos; open = code.find('[', open + 1)) {
        const auto close = closing(code, open, '[', ']');
        if (close == std::string::npos || close == open + 1) continue;
        const auto before = open == 0 ? std::string::npos : code.find_last_not_of(" \n", open - 1);
        if (before != std::string::npos &&
            (is_word(code[before]) || code[before] == ')' || code[before] == ']'))
            continue;
        const auto params = code.find_first_not_of(" \n", close + 1);
        if (params == std::string::npos || (code[params] != '(' && code[params] != '{')) continue;
        const auto after = code[params] == '(' ? closing(code, params, '(', ')') : params - 1;
        if (after == std::string::npos) continue;
        const auto body = code.find_first_of("{;,", after + 1);
        if (body == std::string::npos || code[body] != '{') continue;
        const auto end = closing(code, body, '{', '}');
        const std::string inside = code.substr(body, end == std::string::npos ? end : end - body);
        if (find_word(inside, await, 0) != std::string::npos ||
            find_word(inside, "co_return", 0) != std::string::npos)
            wrong.push_back(source.path + ":" + std::to_string(line_of(code, open)) +
                            ": a capturing lambda is a coroutine");
    }
    return wrong;
}

SourceText snippet(const std::string& text) { return {"snippet.cpp", text, blank_out(text)}; }

}  // namespace

TEST_CASE("every await has the form that g++ 12 compiles rightly", "[lint]") {
    std::vector<std::string> wrong;
    for (const auto& source : read_sources({"engine", "adapters", "tests"})) {
        for (auto& line : wrong_awaits(source)) wrong.push_back(std::move(line));
        for (auto& line : capturing_coroutines(source)) wrong.push_back(std::move(line));
    }

    CHECK(wrong == std::vector<std::string>{});
}

TEST_CASE("the await rule sees what it is there to see", "[lint]") {
    const auto wrong = [](const char* text) { return wrong_awaits(snippet(text)).size(); };

    CHECK(wrong("void f() { co_await g(); }") == 0);
    CHECK(wrong("void f() { auto x = co_await g(a, b); }") == 0);
    CHECK(wrong("void f() { auto [error, n] = co_await g(a); }") == 0);
    CHECK(wrong("void f() { if (x) { y = co_await g(); } }") == 0);
    CHECK(wrong("void f() { if (co_await g()) h(); }") == 1);
    CHECK(wrong("void f() { while (co_await g()) h(); }") == 1);
    CHECK(wrong("void f() { x = co_await g({a, b}); }") == 1);
    CHECK(wrong("void f() { x = co_await g([](int) { return 1; }); }") == 1);
    CHECK(wrong("void f() { x = a ? co_await g() : 1; }") == 1);
    CHECK(wrong("void f() { h(co_await g()); }") == 1);
    CHECK(wrong("void f() { co_return co_await g(); }") == 1);
    CHECK(wrong("// co_await in a comment {\nconst char* s = \"co_await {\";") == 0);
    CHECK(capturing_coroutines(snippet("auto f = [this](int a) -> Awaitable<void> { co_await g(a); };"))
              .size() == 1);
    CHECK(capturing_coroutines(snippet("auto f = [](int a) -> Awaitable<void> { co_await g(a); };")).empty());
    CHECK(capturing_coroutines(snippet("auto f = [this](int a) { return g(a); };")).empty());
}

TEST_CASE("nothing sleeps, detaches or leaves the io thread behind", "[lint]") {
    const std::vector<std::string> banned = {"asio::detached", "sleep_for",  "sleep_until",     "usleep",
                                             ".detach()",      "std::regex", "shared_from_this"};
    std::vector<std::string> wrong;
    for (const auto& source : read_sources({"engine", "adapters"})) {
        for (const auto& word : banned) {
            const auto at = source.code.find(word);
            if (at != std::string::npos)
                wrong.push_back(source.path + ":" + std::to_string(line_of(source.code, at)) + ": " + word);
        }
    }

    CHECK(wrong == std::vector<std::string>{});
}

}  // namespace frontdesk
