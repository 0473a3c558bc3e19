// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/hostile/hostilecase.h"

namespace tests {

namespace {

using Leave = HostileCase::Leave;

const QByteArray Body = R"({"Url": "http://127.0.0.1:9/hostile"})";
const QByteArray Length = "Content-Length: " + QByteArray::number(Body.size()) + "\r\n";

void addOtherProtocols(HostileCases &cases)
{
    cases.push_back({"HTTP/2 preface", {"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"}, {505}});
    cases.push_back({"HTTP/0.9", {"GET /list/instore\r\n"}, {}, true, Leave::Finish});
    cases.push_back({"TLS", {QByteArray::fromHex("1603010200010001fc0303")}, {400}});
    cases.push_back({"SSH", {"SSH-2.0-client\r\n\r\n"}, {400}});
    cases.push_back({"nothing but NULs", {QByteArray(100, '\0') + "\r\n\r\n"}, {400}});
    cases.push_back({"random bytes", {QByteArray::fromHex("8a01ff0d0a00c3280d0a0d0a")}, {400}});
    cases.push_back({"upgrade to HTTP/2", // an offer, which need not be taken
                     {listRequest("Host: a\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n")},
                     {200},
                     false});
    cases.push_back(
        {"endless empty lines", {QByteArray("\r\n").repeated(20'000) + "X\r\n\r\n"}, {400}});
}

void addContinues(HostileCases &cases)
{
    const QByteArray expect = "Expect: 100-continue\r\n";
    cases.push_back(
        {"100, then the body", {subscribeHead(expect + Length), Body}, {100, 201}, false});
    cases.push_back(
        {"100, then nothing", {subscribeHead(expect + Length)}, {100}, true, Leave::Finish});
    cases.push_back({"100, then gone", {subscribeHead(expect + Length)}, {}, true, Leave::Reset});
    cases.push_back(
        {"100 for too much", {subscribeHead(expect + "Content-Length: 2000000\r\n")}, {413}});
    cases.push_back({"100 for both lengths",
                     {subscribeHead(expect + Length + "Transfer-Encoding: chunked\r\n")},
                     {400}});
    cases.push_back({"another expectation", {subscribeHead("Expect: money\r\n" + Length)}, {417}});
}

void addPipelines(HostileCases &cases)
{
    QList<int> hundred;
    for (int i = 0; i < 100; ++i)
        hundred.append(200);
    cases.push_back({"a hundred at once", {listRequest().repeated(100)}, hundred, false});
    cases.push_back(
        {"two hundred at once", {listRequest().repeated(200)}, QList<int>(hundred) << 429});
    cases.push_back(
        {"a bad one among good ones", {listRequest() + "BAD\r\n\r\n" + listRequest()}, {200, 400}});
    cases.push_back({"one more behind a close",
                     {listRequest("Host: a\r\nConnection: close\r\n") + listRequest()},
                     {200}});
    cases.push_back(
        {"a hundred, then gone", {listRequest().repeated(100)}, {}, true, Leave::Reset});
    cases.push_back({"many subscriptions, then gone",
                     {QByteArray(subscribeHead(Length) + Body).repeated(50)},
                     {},
                     true,
                     Leave::Reset});
}

void addLeaving(HostileCases &cases)
{
    const QByteArray subscribe = subscribeHead(Length) + Body;
    const auto left = [&cases](const char *name, const QByteArray &sent, Leave leave) {
        cases.push_back({name, {sent}, {}, true, leave});
    };
    left("left at once", {}, Leave::Reset);
    left("left within the request line", "POST /eve", Leave::Reset);
    left("left within the fields", subscribe.left(40), Leave::Reset);
    left("left within the body", subscribe.chopped(3), Leave::Reset);
    left("left before the answer", subscribe, Leave::Reset);
    left("finished at once", {}, Leave::Finish);
    left("finished within the request line", "POST /eve", Leave::Finish);
    left("finished within the fields", subscribe.left(40), Leave::Finish);
    left("finished within the body", subscribe.chopped(3), Leave::Finish);
    cases.push_back({"finished, still listening", {subscribe}, {201}, true, Leave::Finish});
    cases.push_back({"left a stream",
                     {"GET /api/log HTTP/1.1\r\nHost: localhost\r\n\r\n"},
                     {},
                     true,
                     Leave::Reset,
                     true});
}

void addForgedForwarding(HostileCases &cases)
{
    const auto forged = [&cases](const char *name, const QByteArray &fields, int status,
                                 const QByteArray &absent = {}) {
        cases.push_back({name,
                         {subscribeHead(Length + fields) + Body},
                         {status},
                         false,
                         Leave::No,
                         false,
                         absent});
    };
    forged("forwarded host with a path", "X-Forwarded-Host: evil.example/a\r\n", 400, "evil");
    forged("forwarded host with user info", "X-Forwarded-Host: a@evil.example\r\n", 400, "evil");
    forged("forwarded host, last one counts", "X-Forwarded-Host: evil.example, good.example\r\n",
           201, "evil");
    forged("forwarded scheme of scripts", "X-Forwarded-Proto: javascript\r\n", 201, "javascript:");
    forged("forwarded for nobody", "X-Forwarded-For: ><script>\r\n", 201, "script");
    forged("forwarded for very many",
           "X-Forwarded-For: " + QByteArray("203.0.113.7, ").repeated(900) + "::1\r\n", 201);
    cases.push_back({"forwarded as the operator",
                     {"GET /api/subscriptions HTTP/1.1\r\nHost: evil.example\r\n"
                      "X-Forwarded-Host: localhost\r\n\r\n"},
                     {403},
                     false,
                     Leave::No,
                     true});
}

} // namespace

HostileCases conversationCases()
{
    HostileCases cases;
    addOtherProtocols(cases);
    addContinues(cases);
    addPipelines(cases);
    addLeaving(cases);
    addForgedForwarding(cases);
    return cases;
}

} // namespace tests
