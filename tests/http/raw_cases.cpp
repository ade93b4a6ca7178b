// SPDX-License-Identifier: MIT
#include "tests/http/raw_cases.hpp"

namespace frontdesk {

const std::string probe_bytes = "GET /probe HTTP/1.1\r\nHost: x\r\n\r\n";

namespace {

const std::string host = "Host: x\r\n";
const std::string lives = " | 200 GET /probe";

// A GET of /echo with these header lines in place of its Host.
std::string get(const std::string& lines) { return "GET /echo HTTP/1.1\r\n" + lines + "\r\n"; }
std::string post(const std::string& lines, const std::string& body) {
    return "POST /echo HTTP/1.1\r\n" + host + lines + "\r\n" + body;
}
std::string chunked(const std::string& body) { return post("Transfer-Encoding: chunked\r\n", body); }
std::string line(const std::string& first) { return first + "\r\n" + host + "\r\n"; }
std::string target(const std::string& text) { return line("GET " + text + " HTTP/1.1"); }
std::string with_host(const std::string& value) { return get("Host: " + value + "\r\n"); }
std::string fields(int count) {
    std::string lines = host;
    for (int i = 1; i < count; ++i) lines += "a: b\r\n";
    return get(lines);
}
// A GET whose header block has so many bytes.
std::string block(std::size_t bytes) {
    const std::size_t rest = get(host + "a: \r\n").size();
    return get(host + "a: " + std::string(bytes - rest, 'b') + "\r\n");
}

void add(std::vector<RawCase>& to, std::vector<RawCase> more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<RawCase> served() {
    return {
        {"a plain GET", get(host), "200 GET /echo" + lives},
        {"a GET with a query", target("/echo?a=1&b=%20"), "200 GET /echo?a=1&b=%20" + lives},
        {"a GET with no body of length 0", get(host + "Content-Length: 0\r\n"), "200 GET /echo" + lives},
        {"a path below a prefix", target("/tree/a/b"), "200 GET /tree/a/b" + lives},
        {"a POST with a body", post("Content-Length: 5\r\n", "hello"), "200 POST /echo hello" + lives},
        {"a POST with an empty body", post("Content-Length: 0\r\n", ""), "200 POST /echo" + lives},
        {"a length with leading zeros", post("Content-Length: 005\r\n", "hello"),
         "200 POST /echo hello" + lives},
        {"a body that looks like a request", post("Content-Length: 32\r\n", probe_bytes),
         "200 POST /echo " + probe_bytes + lives},
        {"a body at the limit", post("Content-Length: 64\r\n", std::string(64, 'x')),
         "200 POST /echo " + std::string(64, 'x') + lives},
        {"two requests in one packet", get(host) + target("/echo?2"),
         "200 GET /echo | 200 GET /echo?2" + lives},
        {"a POST and a GET in one packet", post("Content-Length: 2\r\n", "hi") + get(host),
         "200 POST /echo hi | 200 GET /echo" + lives},
        {"Connection: close", get(host + "Connection: close\r\n"), "200 GET /echo"},
        {"Connection: close among others", get(host + "Connection: foo, Close\r\n"), "200 GET /echo"},
        {"HTTP/1.0", line("GET /echo HTTP/1.0"), "200 GET /echo"},
        {"HTTP/1.0 with keep-alive", "GET /echo HTTP/1.0\r\n" + host + "Connection: keep-alive\r\n\r\n",
         "200 GET /echo"},
        {"tabs and bytes above ASCII in a value", get(host + "a:\tb\xc5\x82\r\n"), "200 GET /echo" + lives},
        {"an empty value", get(host + "a:\r\n"), "200 GET /echo" + lives},
        {"64 headers", fields(64), "200 GET /echo" + lives},
        {"a header block at the limit", block(8192), "200 GET /echo" + lives},
        {"two signatures are the channel's business",
         get(host + "X-Hub-Signature-256: a\r\nX-Hub-Signature-256: b\r\n"), "200 GET /echo" + lives},
        {"upgrades are not taken up", get(host + "Connection: upgrade\r\nUpgrade: h2c\r\n"),
         "200 GET /echo" + lives},
    };
}

std::vector<RawCase> lengths() {
    const auto length = [](const std::string& value) {
        return post("Content-Length: " + value + "\r\n", "hello");
    };
    return {
        {"two equal lengths", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), "400"},
        {"two different lengths", post("Content-Length: 5\r\nContent-Length: 4\r\n", "hello"), "400"},
        {"a list of equal lengths", length("5, 5"), "400"},
        {"a list of different lengths", length("5, 6"), "400"},
        {"a length with a comma at its end", length("5,"), "400"},
        {"a length with a plus", length("+5"), "400"},
        {"a negative length", length("-1"), "400"},
        {"a length in hex", length("0x5"), "400"},
        {"an empty length", length(""), "400"},
        {"a length of 2^64", length("18446744073709551616"), "400"},
        {"a length of 2^64 - 1", length("18446744073709551615"), "400"},
        {"a length with a blank inside", length("5 5"), "400"},
        {"a length with a fraction", length("5.0"), "400"},
        {"a length and chunks", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
         "400"},
        {"chunks and a length", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"),
         "400"},
        {"another encoding and a length",
         post("Transfer-Encoding: identity\r\nContent-Length: 5\r\n", "hello"), "400"},
        {"a POST without a length", post("", ""), "411"},
        {"a PUT without a length", line("PUT /echo HTTP/1.1"), "411"},
        {"a body over the limit, announced", post("Content-Length: 65\r\n", std::string(65, 'x')), "413"},
        {"a body of a petabyte, announced", post("Content-Length: 999999999999999\r\n", ""), "413"},
        {"a GET with a body", get(host + "Content-Length: 5\r\n") + "hello", "400"},
        {"a GET with chunks", get(host + "Transfer-Encoding: chunked\r\n") + "0\r\n\r\n", "400"},
        {"a HEAD with a body", "HEAD /echo HTTP/1.1\r\n" + host + "Content-Length: 1\r\n\r\nx", "400"},
    };
}

std::vector<RawCase> chunks() {
    const auto encoding = [](const std::string& value) {
        return post("Transfer-Encoding: " + value + "\r\n", "5\r\nhello\r\n0\r\n\r\n");
    };
    return {
        {"chunks", chunked("5\r\nhello\r\n0\r\n\r\n"), "200 POST /echo hello" + lives},
        {"several chunks", chunked("1\r\nh\r\n004\r\nello\r\n0\r\n\r\n"), "200 POST /echo hello" + lives},
        {"no chunk but the last", chunked("0\r\n\r\n"), "200 POST /echo" + lives},
        {"chunk sizes in capitals", chunked("A\r\n0123456789\r\n0\r\n\r\n"),
         "200 POST /echo 0123456789" + lives},
        {"a short chunk extension", chunked("5;a=b\r\nhello\r\n0\r\n\r\n"), "200 POST /echo hello" + lives},
        {"chunks at the limit", chunked("40\r\n" + std::string(64, 'x') + "\r\n0\r\n\r\n"),
         "200 POST /echo " + std::string(64, 'x') + lives},
        {"a chunk that looks like a request", chunked("20\r\n" + probe_bytes + "\r\n0\r\n\r\n"),
         "200 POST /echo " + probe_bytes + lives},
        {"a long chunk extension", chunked("5;a=" + std::string(400, 'b') + "\r\nhello\r\n0\r\n\r\n"), "400"},
        {"an endless chunk extension", chunked("5;" + std::string(100'000, 'b')), "400"},
        {"a long extension of the last chunk", chunked("0;a=" + std::string(400, 'b') + "\r\n\r\n"), "400"},
        {"a trailer", chunked("0\r\na: b\r\n\r\n"), "400"},
        {"a trailer that closes", chunked("0\r\nConnection: close\r\n\r\n"), "400"},
        {"a trailer with a length", chunked("0\r\nContent-Length: 5\r\n\r\n"), "400"},
        {"a long trailer", chunked("0\r\na: " + std::string(5'000, 'b') + "\r\n\r\n"), "400"},
        {"an endless trailer", chunked("0\r\na: " + std::string(100'000, 'b')), "400"},
        {"a request in place of the last line", chunked("0\r\n" + probe_bytes), "400"},
        {"chunks over the limit", chunked("41\r\n" + std::string(65, 'x') + "\r\n0\r\n\r\n"), "413"},
        {"chunks that add up to more than the limit",
         chunked("20\r\n" + std::string(32, 'x') + "\r\n21\r\n" + std::string(33, 'x') + "\r\n0\r\n\r\n"),
         "413"},
        {"a chunk of 2^64 bytes", chunked("10000000000000000\r\n"), "400"},
        {"a chunk of 2^64 - 1 bytes", chunked("ffffffffffffffff\r\n"), "413"},
        {"a chunk size that is no number", chunked("xyz\r\nhello\r\n0\r\n\r\n"), "400"},
        {"a chunk size with a sign", chunked("+5\r\nhello\r\n0\r\n\r\n"), "400"},
        {"a chunk size with 0x", chunked("0x5\r\nhello\r\n0\r\n\r\n"), "400"},
        {"a chunk line without a size", chunked("\r\nhello\r\n0\r\n\r\n"), "400"},
        {"a chunk that ends too late", chunked("4\r\nhello\r\n0\r\n\r\n"), "400"},
        {"a chunk line that ends in a bare LF", chunked("5\nhello\r\n0\r\n\r\n"), "400"},
        {"a bare LF in a chunk extension", chunked("5;a\nb\r\nhello\r\n0\r\n\r\n"), "400"},
        {"an unknown encoding", encoding("xchunked"), "400"},
        {"gzip", encoding("gzip"), "400"},
        {"gzip, chunked", encoding("gzip, chunked"), "400"},
        {"chunked, identity", encoding("chunked, identity"), "400"},
        {"identity", encoding("identity"), "400"},
        {"chunked, chunked", encoding("chunked, chunked"), "400"},
        {"chunked twice", encoding("chunked\r\nTransfer-Encoding: chunked"), "400"},
        {"chunked in capitals", encoding("Chunked"), "400"},
        {"chunked in quotes", encoding("\"chunked\""), "400"},
        {"an empty encoding", encoding(""), "400"},
        {"chunks in HTTP/1.0",
         "POST /echo HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
         "400"},
    };
}

std::vector<RawCase> heads() {
    return {
        {"no Host", get(""), "400"},
        {"no Host in HTTP/1.0", "GET /echo HTTP/1.0\r\n\r\n", "400"},
        {"two Hosts", get(host + host), "400"},
        {"two Hosts that differ", get("Host: x\r\nHost: y\r\n"), "400"},
        {"an empty Host", with_host(""), "400"},
        {"a Host with a blank", with_host("x y"), "400"},
        {"a Host with a path", with_host("x/y"), "400"},
        {"a Host with a user", with_host("a@x"), "400"},
        {"a Host with a list", with_host("x, y"), "400"},
        {"a Host with an empty port", with_host("x:"), "400"},
        {"a Host with a long port", with_host("x:123456"), "400"},
        {"a Host with a word for a port", with_host("x:http"), "400"},
        {"a Host with a bracket", with_host("[::1"), "400"},
        {"a Host of 256 bytes", with_host(std::string(256, 'x')), "400"},
        {"a Host with a port", with_host("shop.example:8080"), "200 GET /echo" + lives},
        {"a Host with an IPv6 address", with_host("[::1]:8080"), "200 GET /echo" + lives},
        {"a folded header", get(host + "a: b\r\n c\r\n"), "400"},
        {"a folded header with a tab", get(host + "a: b\r\n\tc\r\n"), "400"},
        {"a header that starts with a blank", "GET /echo HTTP/1.1\r\n Host: x\r\n\r\n", "400"},
        {"a blank before the colon", get(host + "a : b\r\n"), "400"},
        {"a header without a colon", get(host + "a\r\n"), "400"},
        {"a header without a name", get(host + ": b\r\n"), "400"},
        {"a name with a bracket", get(host + "a[]: b\r\n"), "400"},
        {"a bare LF after a header", get(host + "a: b\n"), "400"},
        {"bare LFs everywhere", "GET /echo HTTP/1.1\nHost: x\n\n", "400"},
        {"a bare CR in a header", get(host + "a: b\rc\r\n"), "400"},
        {"a NUL in a header", get(host + "a: b" + std::string(1, '\0') + "\r\n"), "400"},
        {"a DEL in a header", get(host + "a: b\x7f\r\n"), "400"},
        {"an escape in a header", get(host + "a: b\x1b[0m\r\n"), "400"},
        {"65 headers", fields(65), "431"},
        {"1,600 empty headers", fields(1600), "431"},
        {"a header block over the limit", block(8193), "431"},
        {"an endless header", get(host + "a: " + std::string(20'000, 'b')), "431"},
        {"an endless target", "GET /" + std::string(20'000, 'b'), "431"},
        {"Expect: 100-continue", post("Content-Length: 5\r\nExpect: 100-continue\r\n", "hello"),
         "200 POST /echo hello" + lives},
        {"Expect: 100-Continue with no body", get(host + "Expect: 100-Continue\r\n"),
         "200 GET /echo" + lives},
        {"another expectation", post("Content-Length: 5\r\nExpect: money\r\n", "hello"), "417"},
        {"two expectations",
         post("Content-Length: 5\r\nExpect: 100-continue\r\nExpect: 100-continue\r\n", "hello"), "417"},
        {"an expectation of too much", post("Content-Length: 65\r\nExpect: 100-continue\r\n", ""), "413"},
        {"an expectation at an unknown path",
         "POST /no HTTP/1.1\r\n" + host + "Content-Length: 5\r\nExpect: 100-continue\r\n\r\n", "404"},
    };
}

std::vector<RawCase> first_lines() {
    return {
        {"an absolute target", target("http://x/echo"), "400"},
        {"a target without a slash", target("echo"), "400"},
        {"an asterisk", line("OPTIONS * HTTP/1.1"), "400"},
        {"CONNECT", line("CONNECT x:443 HTTP/1.1"), "400"},
        {"a target with a byte above ASCII", target("/echo\xc5\x82"), "400"},
        {"a target with a control byte", target("/echo\x01"), "400"},
        {"a target with a tab", target("/echo\t"), "400"},
        {"a target with a fragment", target("/echo#top"), "400"},
        {"no target", line("GET HTTP/1.1"), "400"},
        {"two targets", target("/echo /echo"), "400"},
        {"two blanks", target(" /echo"), "400"},
        {"a method that is no word", line("G\"T /echo HTTP/1.1"), "400"},
        {"an empty method", line(" /echo HTTP/1.1"), "400"},
        {"HTTP/2.0", line("GET /echo HTTP/2.0"), "505"},
        {"HTTP/1.2", line("GET /echo HTTP/1.2"), "505"},
        {"HTTP/0.9", "GET /echo\r\n", "400"},
        {"http in small letters", line("GET /echo http/1.1"), "400"},
        {"a version with a blank after it", line("GET /echo HTTP/1.1 "), "400"},
        {"a version with two digits", line("GET /echo HTTP/1.10"), "400"},
        {"an empty line first", "\r\n" + get(host), "400"},
        {"the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505"},
        {"a TLS greeting", std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), "400"},
        {"bytes of no meaning", "\xff\xfe\xfd", "400"},
        {"an unknown path", target("/no"), "404" + lives},
        {"an unknown path with a body",
         "POST /no HTTP/1.1\r\n" + host + "Content-Length: 32\r\n\r\n" + probe_bytes, "404"},
        {"a path that goes on", target("/echo/"), "404" + lives},
        {"a prefix without its slash", target("/tree"), "404" + lives},
        {"an unknown method", line("BREW /echo HTTP/1.1"), "405" + lives},
        {"a method in small letters", line("get /echo HTTP/1.1"), "405" + lives},
        {"a method that the path has not", line("DELETE /echo HTTP/1.1"), "405" + lives},
        {"a POST where only GET is known",
         "POST /probe HTTP/1.1\r\n" + host + "Content-Length: 32\r\n\r\n" + probe_bytes, "405"},
    };
}

}  // namespace

std::vector<RawCase> raw_cases() {
    std::vector<RawCase> all;
    add(all, served());
    add(all, lengths());
    add(all, chunks());
    add(all, heads());
    add(all, first_lines());
    return all;
}

}  // namespace frontdesk
