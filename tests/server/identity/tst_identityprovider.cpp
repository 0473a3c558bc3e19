// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identityprovider.h"

#include "server/auth/trust.h"

#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace server;
using Phase = LocalIdentity::Phase;

/// The provider on its socket; what it answers is the issuer's.
class TestIdentityProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAndStops();
    void listensOnLoopbackAlone();
    void tellsWhenThePortIsTaken();
    void itsRulesAreGood();
    void refusesLongRequests();

private:
    static int statusOf(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owned(reply);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        return finished.wait() || reply->isFinished()
                   ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
                   : -1;
    }
    int get(const QString &url) { return statusOf(m_network.get(QNetworkRequest(QUrl(url)))); }

    QNetworkAccessManager m_network;
};

void TestIdentityProvider::runsAndStops()
{
    IdentityProvider provider;
    QCOMPARE(provider.identity().phase, Phase::Off);
    QVERIFY(!provider.rotateKey());
    QVERIFY(provider.start(0));
    const LocalIdentity identity = provider.identity();
    QCOMPARE(identity.phase, Phase::Running);
    QVERIFY(identity.issuer.startsWith(u"http://127.0.0.1:"));
    QVERIFY(identity.scope.contains(u"api://"_qs + identity.audience));
    QCOMPARE(get(identity.issuer + u"/keys"_qs), 200);
    QVERIFY(provider.rotateKey());
    provider.stop();
    QCOMPARE(provider.identity(), LocalIdentity());
    QCOMPARE(get(identity.issuer + u"/keys"_qs), 0);
    const int port = QUrl(identity.issuer).port();
    QVERIFY(provider.start(static_cast<quint16>(port)));
    QCOMPARE(provider.identity(), identity); // what was configured with it still holds
    QCOMPARE(get(identity.issuer + u"/keys"_qs), 200);
}

void TestIdentityProvider::listensOnLoopbackAlone()
{
    IdentityProvider provider;
    QVERIFY(provider.start(0));
    const auto port = static_cast<quint16>(QUrl(provider.identity().issuer).port());
    int tried = 0;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        ++tried;
        QTcpSocket socket;
        socket.connectToHost(address, port);
        QVERIFY(!socket.waitForConnected());
    }
    if (tried == 0)
        QSKIP("this machine has no other address");
}

void TestIdentityProvider::tellsWhenThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    IdentityProvider provider;
    const auto started = provider.start(other.serverPort());
    QVERIFY(!started);
    QCOMPARE(started.error().code, ServerError::Code::AddressInUse);
    QCOMPARE(provider.identity().phase, Phase::Off);
}

void TestIdentityProvider::itsRulesAreGood()
{
    IdentityProvider provider;
    QVERIFY(provider.start(0));
    const TokenRules rules = provider.rules();
    QVERIFY(rules.required);
    const auto trust = auth::trustOf(rules);
    QVERIFY(trust);
    QVERIFY(!trust->isEntra);
    QVERIFY(trust->audiences.contains(provider.identity().audience));
    QCOMPARE(trust->providers.size(), 1U);
    QCOMPARE(get(trust->providers.front().metadata.toString()), 200);
}

void TestIdentityProvider::refusesLongRequests()
{
    IdentityProvider provider;
    QVERIFY(provider.start(0));
    QNetworkRequest request(QUrl(provider.identity().issuer + u"/token"_qs));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_qs);
    QCOMPARE(statusOf(m_network.post(request, "code=" + QByteArray(20'000, 'x'))), 413);
    QCOMPARE(get(provider.identity().issuer + u"/authorize?x="_qs + QString(9000, u'x')), 414);
}

QTEST_GUILESS_MAIN(TestIdentityProvider)
#include "tst_identityprovider.moc"
