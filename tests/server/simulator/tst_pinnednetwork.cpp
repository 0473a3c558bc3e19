// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/simulator/pinnednetwork.h"

#include "server/http/listenertls.h"
#include "tests/server/http/endpointfixture.h"

#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace server;

namespace {

http::ListenerTls tlsIn(const QString &folder)
{
    TlsChoice choice;
    choice.kind = TlsChoice::Kind::SelfSigned;
    choice.folder = folder;
    return *http::listenerTls(choice, {QStringLiteral("elsewhere.example")});
}

} // namespace

class TestPinnedNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesOneCertificate_data();
    void believesOneCertificate();
    void callsPlainServers();
};

void TestPinnedNetwork::believesOneCertificate_data()
{
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<int>("status");
    QTest::newRow("the server's, which names another host") << u"own"_qs << 200;
    QTest::newRow("another") << u"other"_qs << 0;
    QTest::newRow("none") << QString() << 0;
}

void TestPinnedNetwork::believesOneCertificate()
{
    QFETCH(QString, pinned);
    QFETCH(int, status);
    const QTemporaryDir own;
    const QTemporaryDir other;
    const http::ListenerTls tls = tlsIn(own.path());
    EndpointFixture fixture({}, tls.configuration);
    simulator::PinnedNetwork network;
    if (pinned == u"own")
        network.setCertificate(tls.certificate);
    else if (pinned == u"other")
        network.setCertificate(tlsIn(other.path()).certificate);
    const QString url = u"https://127.0.0.1:%1/a"_qs.arg(fixture.port);
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(url))));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
    QCOMPARE(reply->error(),
             status ? QNetworkReply::NoError : QNetworkReply::SslHandshakeFailedError);
    QCOMPARE(int(fixture.answered.size()), status ? 1 : 0);
}

void TestPinnedNetwork::callsPlainServers()
{
    EndpointFixture fixture;
    simulator::PinnedNetwork network;
    const QString url = u"http://127.0.0.1:%1/a"_qs.arg(fixture.port);
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(url))));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000);
    QCOMPARE(reply->readAll(), QByteArray("/a"));
}

QTEST_GUILESS_MAIN(TestPinnedNetwork)
#include "tst_pinnednetwork.moc"
