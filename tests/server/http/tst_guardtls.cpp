// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/listenertls.h"

#include "tests/server/http/endpointfixture.h"
#include "tests/server/http/rawclient.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace server::http;

namespace {

constexpr int Patience = 20'000; // ms, for what comes at once on an idle machine

QByteArray get(const QByteArray &path, const QByteArray &more = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n" + more + "\r\n";
}

/// A client that believes the certificate of the test alone.
class TlsClient final : public QSslSocket
{
    Q_OBJECT

public:
    TlsClient(quint16 port, const QSslCertificate &trusted, const QString &name = u"localhost"_qs,
              QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
    {
        QSslConfiguration configuration;
        configuration.setCaCertificates({trusted});
        configuration.setProtocol(protocol);
        configuration.setAllowedNextProtocols({"h2", "http/1.1"});
        setSslConfiguration(configuration);
        connect(this, &QSslSocket::readyRead, this, [this] { received += readAll(); });
        connectToHostEncrypted(u"127.0.0.1"_qs, port, name);
    }

    [[nodiscard]] bool isClosed() const { return state() == UnconnectedState; }
    [[nodiscard]] qsizetype answers() const { return received.count("HTTP/1.1 200"); }

    QByteArray received;
};

/// The record of a ClientHello that promises more than it brings.
const QByteArray Beginning = QByteArray::fromHex("16030102000100");

} // namespace

class TestGuardTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersOverTls();
    void speaksHttp11Alone();
    void oldProtocolsAreRefused_data();
    void oldProtocolsAreRefused();
    void anyServerNameWillDo_data();
    void anyServerNameWillDo();
    void pipelinedAndLarge();
    void closesWhereAsked();
    void streamsOverTls();
    void plainHttpIsToldWhere();
    void garbageIsDropped_data();
    void garbageIsDropped();
    void slowHandshakeEnds_data();
    void slowHandshakeEnds();
    void muteOnesGiveWay();
    void leavesDuringTheHandshake();
    void leavesBeforeTheAnswer();
    void refusedRequestIsReadable();

private:
    [[nodiscard]] std::unique_ptr<EndpointFixture> served(const Limits &limits = {}) const;
    [[nodiscard]] bool isServed(quint16 port) const;

    QTemporaryDir m_folder;
    QSslConfiguration m_configuration;
    QSslCertificate m_certificate;
};

void TestGuardTls::initTestCase()
{
    server::TlsChoice choice;
    choice.kind = server::TlsChoice::Kind::SelfSigned;
    choice.folder = m_folder.path();
    const auto tls = listenerTls(choice, {u"localhost"_qs, u"127.0.0.1"_qs});
    QVERIFY(tls);
    m_configuration = tls->configuration;
    m_certificate = tls->certificate;
}

std::unique_ptr<EndpointFixture> TestGuardTls::served(const Limits &limits) const
{
    return std::make_unique<EndpointFixture>(limits, m_configuration);
}

/// True when a new client gets its answer.
bool TestGuardTls::isServed(quint16 port) const
{
    TlsClient client(port, m_certificate);
    client.write(get("/a"));
    return QTest::qWaitFor([&client] { return client.answers() == 1; }, Patience);
}

void TestGuardTls::answersOverTls()
{
    const auto fixture = served();
    TlsClient client(fixture->port, m_certificate);
    client.write(get("/one"));
    QTRY_COMPARE_WITH_TIMEOUT(client.answers(), 1, Patience);
    QVERIFY(client.isEncrypted());
    QVERIFY(client.received.endsWith("/one"));
    client.write(get("/two")); // on the same connection
    QTRY_COMPARE_WITH_TIMEOUT(client.answers(), 2, Patience);
    QVERIFY(client.received.endsWith("/two"));
}

void TestGuardTls::speaksHttp11Alone()
{
    const auto fixture = served();
    TlsClient client(fixture->port, m_certificate);
    QTRY_VERIFY_WITH_TIMEOUT(client.isEncrypted(), Patience);
    QCOMPARE(client.sslConfiguration().nextNegotiatedProtocol(), QByteArray("http/1.1"));
    QVERIFY(client.sslConfiguration().ephemeralServerKey().algorithm() != QSsl::Rsa);
}

void TestGuardTls::oldProtocolsAreRefused_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<bool>("isTaken");
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    QTest::newRow("TLS 1.0") << int(QSsl::TlsV1_0) << false;
    QTest::newRow("TLS 1.1") << int(QSsl::TlsV1_1) << false;
    QT_WARNING_POP
    QTest::newRow("TLS 1.2") << int(QSsl::TlsV1_2) << true;
    QTest::newRow("TLS 1.3") << int(QSsl::TlsV1_3) << true;
}

void TestGuardTls::oldProtocolsAreRefused()
{
    QFETCH(int, protocol);
    QFETCH(bool, isTaken);
    const auto fixture = served();
    TlsClient client(fixture->port, m_certificate, u"localhost"_qs, QSsl::SslProtocol(protocol));
    client.write(get("/a"));
    if (isTaken)
        QTRY_COMPARE_WITH_TIMEOUT(client.answers(), 1, Patience);
    else
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), Patience);
    QCOMPARE(client.isEncrypted(), isTaken);
    QVERIFY(isServed(fixture->port));
}

void TestGuardTls::anyServerNameWillDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("another") << u"other.example"_qs;
    QTest::newRow("long") << (QString(63, u'a') + u'.' + QString(63, u'b') + u".example"_qs);
    QTest::newRow("underscore") << u"_odd_.example"_qs;
    QTest::newRow("dots") << u"a..b"_qs;
}

void TestGuardTls::anyServerNameWillDo()
{
    QFETCH(QString, name);
    const auto fixture = served();
    TlsClient client(fixture->port, m_certificate, name);
    client.ignoreSslErrors(); // the name is not the certificate's, which is the client's business
    client.write(get("/a"));
    QTRY_COMPARE_WITH_TIMEOUT(client.answers(), 1, Patience);
}

void TestGuardTls::pipelinedAndLarge()
{
    const auto fixture = served();
    TlsClient client(fixture->port, m_certificate);
    const QByteArray body(200'000, 'b'); // more than a buffer and a record hold
    client.write(get("/one") + "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n"
                 + body + get("/large") + get("/last"));
    QTRY_COMPARE_WITH_TIMEOUT(client.answers(), 4, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(client.received.endsWith("/last"), Patience);
    QVERIFY(client.received.contains(QByteArray("POST  " + body)));
    QVERIFY(client.received.size() > 8 * 1024 * 1024);
}

void TestGuardTls::closesWhereAsked()
{
    const auto fixture = served();
    TlsClient client(fixture->port, m_certificate);
    client.write(get("/large", "Connection: close\r\n"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), Patience);
    QCOMPARE(client.answers(), 1);
    QVERIFY(client.received.size() > 8 * 1024 * 1024);
    QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError); // with TLS's own goodbye
}

void TestGuardTls::streamsOverTls()
{
    const auto fixture = served();
    TlsClient client(fixture->port, m_certificate);
    client.write(get("/stream"));
    QTRY_VERIFY_WITH_TIMEOUT(client.received.endsWith("hello\n"), Patience);
    fixture->endpoint->push("log", "more\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.received.endsWith("more\n"), Patience);
}

void TestGuardTls::plainHttpIsToldWhere()
{
    const auto fixture = served();
    RawClient client(fixture->port);
    client.send(get("/a"));
    QTRY_COMPARE_WITH_TIMEOUT(client.statuses(), QList<int>{400}, Patience);
    QVERIFY(client.hasText("This listener speaks https"));
    client.send(get("/b")); // nothing that follows is read
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), 10'000); // sooner than an idle one
    QCOMPARE(client.statuses(), QList<int>{400});
    QCOMPARE(fixture->answeredPaths, QList<QByteArray>{QByteArray()});
}

void TestGuardTls::garbageIsDropped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("high bytes") << QByteArray(5000, '\xff');
    QTest::newRow("lower case") << QByteArray("get / http/1.1\r\n\r\n");
    QTest::newRow("SSL 2") << QByteArray::fromHex("802e010002001500000010");
    QTest::newRow("handshake of zeros") << QByteArray("\x16") + QByteArray(5000, '\0');
    QTest::newRow("record too long") << QByteArray::fromHex("160301ffff") + QByteArray(70'000, 'x');
    QTest::newRow("not a ClientHello") << QByteArray::fromHex("1603010004020000ff");
    QTest::newRow("ClientHello cut short") << QByteArray::fromHex("160301000501000001ff");
    QTest::newRow("ClientHello of TLS 1.1") << QByteArray::fromHex("160301002f0100002b0302")
                                                   + QByteArray(32, 'r')
                                                   + QByteArray::fromHex("000004c013002f0100");
    QTest::newRow("alert first") << QByteArray::fromHex("15030100020100");
    QTest::newRow("data first") << QByteArray::fromHex("17030300050102030405");
}

void TestGuardTls::garbageIsDropped()
{
    QFETCH(QByteArray, bytes);
    Limits limits;
    limits.handshakeTime = 1s;
    const auto fixture = served(limits);
    RawClient client(fixture->port);
    client.send(bytes);
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), Patience);
    QVERIFY(client.statuses().isEmpty());
    QVERIFY(!client.received.startsWith('\x16')); // no ServerHello
    QVERIFY(fixture->answered.isEmpty());
    QVERIFY(isServed(fixture->port));
}

void TestGuardTls::slowHandshakeEnds_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("then");
    QTest::newRow("silence") << QByteArray() << QByteArray();
    QTest::newRow("one byte") << QByteArray("\x16") << QByteArray();
    QTest::newRow("drop by drop") << Beginning << QByteArray(1, '\0');
}

void TestGuardTls::slowHandshakeEnds()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, then);
    Limits limits;
    limits.handshakeTime = 300ms;
    const auto fixture = served(limits);
    RawClient client(fixture->port);
    client.send(first);
    if (!then.isEmpty())
        client.trickle(then, 20);
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), Patience);
    QVERIFY(client.statuses().isEmpty());
}

void TestGuardTls::muteOnesGiveWay()
{
    Limits limits;
    limits.connections = 4;
    limits.handshakeTime = 1min;
    const auto fixture = served(limits);
    std::vector<std::unique_ptr<RawClient>> mute;
    for (int i = 0; i < 8; ++i) {
        mute.push_back(std::make_unique<RawClient>(fixture->port));
        mute.back()->send(i % 2 ? Beginning : QByteArray());
    }
    QVERIFY(isServed(fixture->port));
}

void TestGuardTls::leavesDuringTheHandshake()
{
    Limits limits;
    limits.connections = 20;
    limits.handshakeTime = 1min;
    const auto fixture = served(limits);
    for (int i = 0; i < 60; ++i) { // more than there are places
        RawClient client(fixture->port);
        client.send(Beginning);
        if (i % 2)
            client.abort();
    }
    for (int i = 0; i < 30; ++i) {
        TlsClient client(fixture->port, m_certificate);
        const bool done = QTest::qWaitFor([&client] { return client.bytesToWrite() == 0; },
                                          Patience);
        QVERIFY(done);
        client.abort();
    }
    QVERIFY(isServed(fixture->port));
}

void TestGuardTls::leavesBeforeTheAnswer()
{
    const auto fixture = served();
    {
        TlsClient client(fixture->port, m_certificate);
        client.write(get("/later"));
        QTRY_COMPARE_WITH_TIMEOUT(fixture->pending.size(), size_t(1), Patience);
        client.abort();
    }
    QVERIFY(isServed(fixture->port));
    fixture->answerOldest("late");
    QVERIFY(isServed(fixture->port));
}

void TestGuardTls::refusedRequestIsReadable()
{
    const auto fixture = served();
    TlsClient client(fixture->port, m_certificate);
    client.write("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\n\r\n"
                 + QByteArray(2'000'000, 'x'));
    QTRY_VERIFY_WITH_TIMEOUT(client.received.contains("HTTP/1.1 413"), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(client.received.contains("\"status\""), Patience);
}

QTEST_GUILESS_MAIN(TestGuardTls)
#include "tst_guardtls.moc"
