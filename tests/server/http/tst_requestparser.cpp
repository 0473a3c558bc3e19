// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/requestparser.h"

#include <QElapsedTimer>
#include <QTest>

using namespace server::http;
using State = RequestParser::State;

namespace {

const QByteArray Get = "GET / HTTP/1.1\r\nHost: a\r\n";
const QByteArray Post = "POST / HTTP/1.1\r\nHost: a\r\n";
const QByteArray Chunked = Post + "Transfer-Encoding: chunked\r\n\r\n";

Limits smallLimits()
{
    Limits limits;
    limits.head = 2048;
    limits.target = 256;
    limits.fields = 20;
    limits.body = 64;
    return limits;
}

State feed(RequestParser &parser, const QByteArray &bytes, qsizetype step)
{
    State state = parser.state();
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        parser.append(QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at)));
        state = parser.advance();
        if (state == State::Refused || state == State::Complete)
            break;
    }
    return state;
}

} // namespace

class TestRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void readsParts();
    void absoluteFormReplacesHost();
    void keepAlive_data();
    void keepAlive();
    void pipelinedRequestsComeInOrder();
    void askedContinue_data();
    void askedContinue();
    void waitsForMore_data();
    void waitsForMore();
    void surplusBodyIsTheNextRequest();
    void largeBodyInSmallPieces();
};

void TestRequestParser::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("no body") << Get + "\r\n" << QByteArray();
    QTest::newRow("POST without a length") << Post + "\r\n" << QByteArray();
    QTest::newRow("empty lines first") << "\r\n\r\n" + Get + "\r\n" << QByteArray();
    QTest::newRow("HTTP/1.0 without Host") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray();
    QTest::newRow("Content-Length") << Post + "Content-Length: 3\r\n\r\nabc" << QByteArray("abc");
    QTest::newRow("leading zeros") << Post + "Content-Length: 003\r\n\r\nabc" << QByteArray("abc");
    QTest::newRow("any case") << Post + "cONTENT-lENGTH:3\r\n\r\nabc" << QByteArray("abc");
    QTest::newRow("largest body") << Post + "Content-Length: 64\r\n\r\n" + QByteArray(64, 'x')
                                  << QByteArray(64, 'x');
    QTest::newRow("binary body") << Post + "Content-Length: 4\r\n\r\n" + QByteArray("\0\r\n\xff", 4)
                                 << QByteArray("\0\r\n\xff", 4);
    QTest::newRow("chunks") << Chunked + "3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n"
                            << QByteArray("abc0123456789");
    QTest::newRow("chunk extension") << Chunked + "3;a=b;c=\"d\"\r\nabc\r\n0;x\r\n\r\n"
                                     << QByteArray("abc");
    QTest::newRow("space before an extension") << Chunked + "3 ;a\r\nabc\r\n0\r\n\r\n"
                                               << QByteArray("abc");
    QTest::newRow("trailer") << Chunked + "1\r\na\r\n0\r\nX-Sum: 1\r\nContent-Length: 9\r\n\r\n"
                             << QByteArray("a");
    QTest::newRow("no chunks") << Chunked + "0\r\n\r\n" << QByteArray();
    QTest::newRow("UTF-8 in the path")
        << QByteArray("GET /%C3%A9%20+ HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray();
    QTest::newRow("Host with a port")
        << QByteArray("GET / HTTP/1.1\r\nHost: a.b:8080\r\n\r\n") << QByteArray();
    QTest::newRow("IPv6 Host") << QByteArray("GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n")
                               << QByteArray();
    QTest::newRow("obsolete text in a field") << Get + "X: \xe9\r\n\r\n" << QByteArray();
}

void TestRequestParser::accepts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    for (const qsizetype step : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        RequestParser parser(smallLimits());
        QCOMPARE(feed(parser, bytes, step), State::Complete);
        QCOMPARE(parser.take().request.body, body);
        QCOMPARE(parser.state(), State::Idle);
    }
}

void TestRequestParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << status;
    };
    const auto length = [&row](const char *name, int status, const QByteArray &value) {
        row(name, status, Post + "Content-Length: " + value + "\r\n\r\nabc");
    };
    const auto target = [&row](const char *name, int status, const QByteArray &value) {
        row(name, status, "GET " + value + " HTTP/1.1\r\nHost: a\r\n\r\n");
    };
    const auto field = [&row](const char *name, int status, const QByteArray &line) {
        row(name, status, Get + line + "\r\n\r\n");
    };

    length("two lengths", 400, "3\r\nContent-Length: 30");
    length("the same length twice", 400, "3\r\nContent-Length: 3");
    length("list of lengths", 400, "3, 3");
    length("negative length", 400, "-5");
    length("signed length", 400, "+3");
    length("length in letters", 400, "abc");
    length("hexadecimal length", 400, "0x3");
    length("empty length", 400, "");
    length("length of 2^64 - 1", 413, "18446744073709551615");
    length("length of a hundred digits", 413, QByteArray(100, '9'));
    length("length over the limit", 413, "65");
    length("length and chunks", 400, "3\r\nTransfer-Encoding: chunked");

    const QByteArray te = Post + "Transfer-Encoding: ";
    row("unknown coding", 501, te + "xchunked\r\n\r\n");
    row("coding before chunked", 501, te + "gzip, chunked\r\n\r\n");
    row("two codings", 400, te + "chunked\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("chunks before the length", 400, te + "chunked\r\nContent-Length: 3\r\n\r\n");
    row("chunks in HTTP/1.0", 400, "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n");

    row("negative chunk", 400, Chunked + "-1\r\n");
    row("huge chunk", 413, Chunked + "7fffffffffffffff\r\n");
    row("overflowing chunk", 400, Chunked + "10000000000000000000\r\n");
    row("chunk size in letters", 400, Chunked + "zz\r\n");
    row("chunk size with a prefix", 400, Chunked + "0x3\r\nabc\r\n");
    row("space before a chunk size", 400, Chunked + " 3\r\nabc\r\n");
    row("space after a chunk size", 400, Chunked + "3 \r\nabc\r\n");
    row("empty chunk size", 400, Chunked + "\r\nabc\r\n");
    row("extension without a chunk size", 400, Chunked + ";a=b\r\nabc\r\n0\r\n\r\n");
    row("chunk longer than it says", 400, Chunked + "3\r\nabcd\r\n0\r\n\r\n");
    row("chunk without its end", 400, Chunked + "3\r\nabc0\r\n\r\n");
    row("chunk line with bare LF", 400, Chunked + "3\nabc\r\n0\r\n\r\n");
    row("chunks over the limit", 413, Chunked + "40\r\n" + QByteArray(64, 'x') + "\r\n1\r\nx");
    row("endless extension", 431, Chunked + "1;" + QByteArray(3000, 'x'));
    row("long extensions", 431,
        Chunked + QByteArray("1;" + QByteArray(900, 'x') + "\r\na\r\n").repeated(3));
    row("endless trailer", 431, Chunked + "0\r\n" + QByteArray("A: b\r\n").repeated(30));
    row("broken trailer", 400, Chunked + "0\r\nno colon\r\n\r\n");
    row("NUL in an extension", 400, Chunked + QByteArray("3;\0\r\nabc\r\n", 10));

    field("folded field", 400, "A: b\r\n c");
    field("space before the colon", 400, "A : b");
    field("no colon", 400, "A");
    field("no name", 400, ": b");
    field("NUL in a value", 400, QByteArray("A: b\0c", 6));
    field("bare CR in a value", 400, "A: b\rc");
    field("NUL in a name", 400, QByteArray("A\0: b", 5));
    field("two hosts", 400, "Host: b");
    field("unknown expectation", 417, "Expect: 200-ok");
    row("bare LF", 400, "GET / HTTP/1.1\nHost: a\n\n");
    row("bare LF in the fields", 400, Get + "A: b\n\r\n");
    row("bare LF first", 400, "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("no host", 400, "GET / HTTP/1.1\r\nA: b\r\n\r\n");
    row("empty host", 400, "GET / HTTP/1.1\r\nHost:\r\n\r\n");
    row("host with a path", 400, "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n");
    row("host with user info", 400, "GET / HTTP/1.1\r\nHost: u@a\r\n\r\n");
    row("host with a bad port", 400, "GET / HTTP/1.1\r\nHost: a:x\r\n\r\n");
    row("host with an open bracket", 400, "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n");
    row("space before the first field", 400, "GET / HTTP/1.1\r\n Host: a\r\n\r\n");

    row("HTTP/9.9", 505, "GET / HTTP/9.9\r\nHost: a\r\n\r\n");
    row("HTTP/2 preface", 505, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    row("HTTP/0.9", 400, "GET /\r\n\r\n");
    row("malformed version", 400, "GET / HTTP/1.x\r\nHost: a\r\n\r\n");
    row("lower-case version", 400, "GET / http/1.1\r\nHost: a\r\n\r\n");
    row("unknown method", 501, "BREW / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("lower-case method", 501, "get / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("TRACE", 501, "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("CONNECT", 501, "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n");
    row("method with a comma", 400, "GE,T / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("not HTTP at all", 400, "hello\r\n\r\n");
    row("TLS", 400, QByteArray::fromHex("1603010200010001fc0303"));

    target("NUL in the target", 400, "/%00");
    target("encoded CR LF", 400, "/a%0d%0aX-Evil:1");
    target("encoded DEL", 400, "/%7f");
    target("broken escape", 400, "/%2");
    target("escape of letters", 400, "/%zz");
    target("escape at the end of the query", 400, "/?a=%");
    target("not UTF-8", 400, "/%ff");
    target("cut UTF-8 in the query", 400, "/?a=%c3");
    target("raw UTF-8", 400, "/\xc3\xa9");
    target("fragment", 400, "/a#b");
    target("backslash", 400, "/a\\b");
    target("two spaces", 400, "/a b");
    target("no slash", 400, "a/b");
    target("asterisk", 400, "*");
    target("bad absolute form", 400, "http:///a");
    target("user info in absolute form", 400, "http://u:p@host/a");
    target("long target", 414, '/' + QByteArray(256, 'a'));
    row("endless target", 414, "GET /" + QByteArray(400, 'a'));
    row("too many fields", 431, Get + QByteArray("A: b\r\n").repeated(20) + "\r\n");
    row("large head", 431, Get + "A: " + QByteArray(2100, 'x') + "\r\n\r\n");
    row("endless field", 431, Get + "A: " + QByteArray(2100, 'x'));
}

void TestRequestParser::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (const qsizetype step : {bytes.size(), qsizetype(1)}) {
        RequestParser parser(smallLimits());
        QCOMPARE(feed(parser, bytes, step), State::Refused);
        QCOMPARE(parser.refusal().status, status);
        QVERIFY(parser.refusal().detail.endsWith(u'.') || parser.refusal().detail.endsWith(u'?'));
        parser.append("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(parser.advance(), State::Refused);
    }
}

void TestRequestParser::readsParts()
{
    RequestParser parser{Limits()};
    QCOMPARE(
        feed(parser,
             "PUT /a%2Fb/c?x=1&y=%C3%A9 HTTP/1.1\r\nHost: h\r\nX-One:  v \t\r\nx-one: w\r\n\r\n",
             1000),
        State::Complete);
    const Request request = parser.take().request;
    QCOMPARE(request.method, "PUT");
    QCOMPARE(request.path, "/a%2Fb/c");
    QCOMPARE(request.query, "x=1&y=%C3%A9");
    QCOMPARE(request.header("x-ONE"), "v");
    QCOMPARE(request.headers.size(), size_t(3));
    QCOMPARE(request.queryValue(QStringLiteral("y")), QStringLiteral("é"));
    QVERIFY(request.queryValue(QStringLiteral("z")).isNull());
}

void TestRequestParser::absoluteFormReplacesHost()
{
    RequestParser parser{Limits()};
    QCOMPARE(feed(parser, "GET http://real:81?q HTTP/1.1\r\nHost: other\r\n\r\n", 1000),
             State::Complete);
    const Request request = parser.take().request;
    QCOMPARE(request.header("Host"), "real:81");
    QCOMPARE(request.path, "/");
    QCOMPARE(request.query, "q");
}

void TestRequestParser::keepAlive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << Get + "\r\n" << true;
    QTest::newRow("1.1 close") << Get + "Connection: close\r\n\r\n" << false;
    QTest::newRow("1.1 list") << Get + "Connection: x , CLOSE,\r\n\r\n" << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive")
        << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
}

void TestRequestParser::keepAlive()
{
    QFETCH(QByteArray, bytes);
    RequestParser parser{Limits()};
    QCOMPARE(feed(parser, bytes, bytes.size()), State::Complete);
    QTEST(parser.take().keepAlive, "keepAlive");
}

void TestRequestParser::pipelinedRequestsComeInOrder()
{
    RequestParser parser{Limits()};
    for (int i = 0; i < 100; ++i)
        parser.append(QByteArray("POST /" + QByteArray::number(i)
                                 + " HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nxy"));
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(parser.advance(), State::Complete);
        QCOMPARE(parser.take().request.path, "/" + QByteArray::number(i));
    }
    QCOMPARE(parser.advance(), State::Idle);
}

void TestRequestParser::askedContinue_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("asked");
    const QByteArray fields = "Expect: 100-Continue\r\nContent-Length: 3\r\n\r\n";
    QTest::newRow("asked") << Post + fields << true;
    QTest::newRow("body is there") << Post + fields + "a" << false;
    QTest::newRow("no body") << Post + "Expect: 100-continue\r\n\r\n" << false;
    QTest::newRow("HTTP/1.0") << "POST / HTTP/1.0\r\n" + fields << false;
    QTest::newRow("not asked") << Post + "Content-Length: 3\r\n\r\n" << false;
}

void TestRequestParser::askedContinue()
{
    QFETCH(QByteArray, bytes);
    RequestParser parser{Limits()};
    feed(parser, bytes, bytes.size());
    QTEST(parser.takeContinue(), "asked");
    QVERIFY(!parser.takeContinue());
}

void TestRequestParser::waitsForMore_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    QTest::newRow("nothing") << QByteArray() << int(State::Idle);
    QTest::newRow("a letter") << QByteArray("G") << int(State::Head);
    QTest::newRow("half a line end") << Get + "\r" << int(State::Head);
    QTest::newRow("half a body") << Post + "Content-Length: 3\r\n\r\nab" << int(State::Body);
    QTest::newRow("half a chunk") << Chunked + "3\r\nab" << int(State::Body);
    QTest::newRow("no end of chunks") << Chunked + "0\r\n" << int(State::Body);
}

void TestRequestParser::waitsForMore()
{
    QFETCH(QByteArray, bytes);
    RequestParser parser{Limits()};
    parser.append(bytes);
    QTEST(int(parser.advance()), "state");
}

void TestRequestParser::surplusBodyIsTheNextRequest()
{
    RequestParser parser{Limits()};
    parser.append(QByteArray(Post + "Content-Length: 3\r\n\r\nabcGET /evil HTTP/1.1\r\n\r\n"));
    QCOMPARE(parser.advance(), State::Complete);
    QCOMPARE(parser.take().request.body, "abc");
    QCOMPARE(parser.advance(), State::Refused); // and not a smuggled request: it has no Host
}

void TestRequestParser::largeBodyInSmallPieces()
{
    Limits limits;
    limits.body = 8 * 1024 * 1024;
    RequestParser parser(limits);
    QElapsedTimer timer;
    timer.start();
    const QByteArray body(4 * 1024 * 1024, 'x');
    const QByteArray head = Post + "Content-Length: " + QByteArray::number(body.size())
                            + "\r\n\r\n";
    QCOMPARE(feed(parser, head + body, 100), State::Complete);
    QCOMPARE(parser.take().request.body, body);
    QVERIFY2(timer.elapsed() < 5000, "reading is not linear in the size of the body");
}

QTEST_APPLESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
