// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/hostile/hostilecase.h"

namespace tests {

namespace {

void addRequestLines(HostileCases &cases)
{
    const auto line = [&cases](const char *name, const QByteArray &text, int status) {
        cases.push_back({name, {text + "\r\nHost: a\r\n\r\n"}, {status}});
    };
    line("no version", "GET /list/instore", 400);
    line("HTTP/9.9", "GET / HTTP/9.9", 505);
    line("HTTP/1.10", "GET / HTTP/1.10", 400);
    line("two spaces", "GET  / HTTP/1.1", 400);
    line("tab for a space", "GET\t/ HTTP/1.1", 400);
    line("CONNECT", "CONNECT internal.example:443 HTTP/1.1", 501);
    line("TRACE", "TRACE / HTTP/1.1", 501);
    line("method in lower case", "post /event/instore HTTP/1.1", 501);
    line("method without end", QByteArray(100'000, 'A'), 414);
    line("method with NUL", QByteArray("GE\0T / HTTP/1.1", 15), 400);
    line("asterisk", "GET * HTTP/1.1", 400);
    line("target without a slash", "GET list/instore HTTP/1.1", 400);
    line("scheme that is none of ours", "GET ftp://a/list/instore HTTP/1.1", 400);
    line("user info in absolute form", "GET http://a@b/list/instore HTTP/1.1", 400);
    line("giant URL", "GET /" + QByteArray(9'000, 'a') + " HTTP/1.1", 414);
    line("giant query", "GET /list/instore?a=" + QByteArray(8'200, 'a') + " HTTP/1.1", 414);
    line("endless URL", "GET /" + QByteArray(4'000'000, 'a'), 414);
    line("NUL in the path", "GET /list/%00instore HTTP/1.1", 400);
    line("raw NUL in the path", QByteArray("GET /list/\0instore HTTP/1.1", 27), 400);
    line("line break in the path", "GET /list/instore%0d%0aSet-Cookie:%20a HTTP/1.1", 400);
    line("bad UTF-8 in the path", "GET /list/%ff%fe HTTP/1.1", 400);
    line("cut UTF-8 in the query", "GET /list/instore?a=%e2%82 HTTP/1.1", 400);
    line("overlong UTF-8", "GET /list/%c0%af HTTP/1.1", 400);
    line("raw bytes in the path", "GET /list/\xc3\xa9 HTTP/1.1", 400);
    line("half an escape", "GET /list/%4 HTTP/1.1", 400);
    line("fragment", "GET /list/instore#a HTTP/1.1", 400);
}

void addFields(HostileCases &cases)
{
    const auto field = [&cases](const char *name, const QByteArray &lines, int status) {
        cases.push_back({name, {listRequest("Host: a\r\n" + lines)}, {status}});
    };
    field("a field too many", QByteArray("A: b\r\n").repeated(100), 431);
    field("fields without number", QByteArray("A: b\r\n").repeated(100'000), 431);
    field("a field too large", "A: " + QByteArray(17'000, 'b') + "\r\n", 431);
    field("endless field", "A: " + QByteArray(4'000'000, 'b'), 431);
    field("NUL in a value", QByteArray("A: b\0c\r\n", 8), 400);
    field("field without a colon", "A\r\n", 400);
    field("field without a name", ": b\r\n", 400);
    field("name with a space", "A b: c\r\n", 400);
    field("name beyond ASCII", "\xc3\xa9: c\r\n", 400);
    field("escape sequence in a value", "A: \x1b[2J\r\n", 400);
}

void addHosts(HostileCases &cases)
{
    const auto host = [&cases](const char *name, const QByteArray &value) {
        cases.push_back({name, {listRequest("Host: " + value + "\r\n")}, {400}});
    };
    host("two hosts", "a\r\nHost: b");
    host("host with a path", "a/b");
    host("host with user info", "a@b");
    host("host with a query", "a?b");
    host("host with a bad port", "a:80:81");
    host("host in open brackets", "[::1");
    host("host of a blank", "");
    cases.push_back({"no host", {listRequest({})}, {400}});
    // Well-formed, but no name: an answer, and the connection goes on.
    cases.push_back(
        {"giant host", {listRequest("Host: " + QByteArray(1'000, 'a') + "\r\n")}, {400}, false});
    cases.push_back({"port beyond 65535", {listRequest("Host: a:99999\r\n")}, {400}, false});
    const auto rebound = [&cases](const char *name, const QByteArray &fields) {
        cases.push_back({name,
                         {"GET /api/subscriptions HTTP/1.1\r\n" + fields + "\r\n"},
                         {403},
                         false,
                         HostileCase::Leave::No,
                         true});
    };
    rebound("a rebound name at the operator's", "Host: evil.example\r\n");
    rebound("a foreign page at the operator's",
            "Host: localhost\r\nOrigin: https://evil.example\r\n");
    rebound("a name that only begins as loopback", "Host: localhost.evil.example\r\n");
}

} // namespace

HostileCases headCases()
{
    HostileCases cases;
    addRequestLines(cases);
    addFields(cases);
    addHosts(cases);
    return cases;
}

} // namespace tests
