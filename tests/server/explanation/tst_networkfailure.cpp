// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/networkfailure.h"
#include "server/explanation.h"
#include "tests/server/explanation/callbackserver.h"

#include <QTcpSocket>
#include <QTest>

#include <cerrno>
#include <vector>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace server;
using namespace server::delivery;
using Manner = CallbackServer::Manner;

namespace {

const QByteArray Accepted = QByteArrayLiteral("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
const QByteArray PlatformUrl = QByteArrayLiteral("https://prod-01.westeurope.logic.azure.com/x");

/// A port that takes connections into its queue, whose queue is full.
class FullPort
{
public:
    FullPort()
        : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto *any = reinterpret_cast<sockaddr *>(&address);
        ::bind(m_listener, any, length);
        ::listen(m_listener, 0);
        ::getsockname(m_listener, any, &length);
        m_port = ntohs(address.sin_port);
        for (int i = 0; i < 4; ++i) {
            m_waiting.push_back(std::make_unique<QTcpSocket>());
            m_waiting.back()->connectToHost(QHostAddress::LocalHost, m_port);
        }
    }
    ~FullPort() { ::close(m_listener); }
    Q_DISABLE_COPY_MOVE(FullPort)

    [[nodiscard]] QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_port) + "/callback";
    }
    [[nodiscard]] bool isFull() const
    {
        return std::any_of(m_waiting.begin(), m_waiting.end(), [](const auto &socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        });
    }

private:
    int m_listener;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<QTcpSocket>> m_waiting;
};

CallbackSender::Settings trusting()
{
    CallbackSender::Settings settings = impatient();
    settings.trustedFile = QFile::encodeName(sample(QStringLiteral("tls/root.pem")));
    return settings;
}

QByteArray closedPort()
{
    QTcpServer listener;
    listener.listen(QHostAddress::LocalHost);
    return "127.0.0.1:" + QByteArray::number(listener.serverPort());
}

FailedTransfer failed(CURLcode result, int systemError = 0, const QByteArray &words = {})
{
    FailedTransfer transfer;
    transfer.result = result;
    transfer.systemError = systemError;
    transfer.words = words;
    return transfer;
}

} // namespace

class TestNetworkFailure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refused();
    void badManners_data();
    void badManners();
    void connectTimesOut();
    void nameDoesNotExist();
    void certificates_data();
    void certificates();
    void selfSignedForTheSystem();
    void proxy_data();
    void proxy();
    void proxyRefuses_data();
    void proxyRefuses();
    void policy_data();
    void policy();
    void readOff_data();
    void readOff();
};

void TestNetworkFailure::init()
{
    for (const char *name : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
                             "no_proxy", "NO_PROXY"})
        qunsetenv(name);
}

void TestNetworkFailure::refused()
{
    const Attempt attempt = post("http://" + closedPort() + "/callback", impatient());
    QCOMPARE(attempt.failure, NetworkFailure::ConnectRefused);
    QCOMPARE(explain(attempt), Cause::ConnectRefused);
    QCOMPARE(attempt.outcome, Outcome::NetworkFailed);
}

void TestNetworkFailure::badManners_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<NetworkFailure>("failure");
    const QByteArray none;
    QTest::newRow("reset") << Manner::Reset << none << QByteArray("http")
                           << NetworkFailure::ConnectionReset;
    QTest::newRow("empty") << Manner::Close << none << QByteArray("http")
                           << NetworkFailure::EmptyReply;
    QTest::newRow("silent") << Manner::Silent << none << QByteArray("http")
                            << NetworkFailure::AnswerTimedOut;
    QTest::newRow("silent to TLS")
        << Manner::Silent << none << QByteArray("https") << NetworkFailure::TlsTimedOut;
    QTest::newRow("HTTP to TLS") << Manner::Answer << Accepted << QByteArray("https")
                                 << NetworkFailure::TlsNotSpoken;
    QTest::newRow("not HTTP") << Manner::Answer << QByteArray("220 mail.example ESMTP\r\n")
                              << QByteArray("http") << NetworkFailure::AnswerMalformed;
    QTest::newRow("half a head") << Manner::Answer << QByteArray("HTTP/1.1 202 Accepted\r\nX: y")
                                 << QByteArray("http") << NetworkFailure::ConnectionReset;
    QTest::newRow("many header lines")
        << Manner::Answer
        << "HTTP/1.1 202 Accepted\r\n" + QByteArray("X: yyyyyyyy\r\n").repeated(9'000)
        << QByteArray("http") << NetworkFailure::AnswerTooLarge;
    QTest::newRow("endless header line")
        << Manner::Answer << "HTTP/1.1 202 Accepted\r\nX: " + QByteArray(300'000, 'y')
        << QByteArray("http") << NetworkFailure::AnswerTooLarge;
}

void TestNetworkFailure::badManners()
{
    QFETCH(Manner, manner);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, scheme);
    QFETCH(NetworkFailure, failure);
    const CallbackServer receiver(manner, bytes);
    const Attempt attempt = post(receiver.url(scheme), impatient());
    QCOMPARE(attempt.failure, failure);
    QVERIFY(attempt.outcome != Outcome::Delivered);
}

void TestNetworkFailure::connectTimesOut()
{
    const FullPort port;
    QTRY_VERIFY(port.isFull());
    QCOMPARE(post(port.url(), impatient()).failure, NetworkFailure::ConnectTimedOut);
}

void TestNetworkFailure::nameDoesNotExist()
{
    CallbackSender::Settings settings = impatient();
    settings.policy = CallbackPolicy({QStringLiteral("nowhere.invalid")});
    const Attempt attempt = post("https://nowhere.invalid/callback", settings);
    // A machine whose resolver answers nothing at all runs into the time-out.
    QVERIFY(attempt.failure == NetworkFailure::DnsNotFound
            || attempt.failure == NetworkFailure::DnsTimedOut);
}

void TestNetworkFailure::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<NetworkFailure>("failure");
    QTest::newRow("good") << QStringLiteral("good") << NetworkFailure::None;
    QTest::newRow("expired") << QStringLiteral("expired") << NetworkFailure::TlsCertificateExpired;
    QTest::newRow("early") << QStringLiteral("early") << NetworkFailure::TlsCertificateNotYetValid;
    QTest::newRow("other host") << QStringLiteral("other") << NetworkFailure::TlsHostMismatch;
    QTest::newRow("alone") << QStringLiteral("alone") << NetworkFailure::TlsSelfSigned;
}

void TestNetworkFailure::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(NetworkFailure, failure);
    const CallbackServer receiver(certificate, Accepted);
    const Attempt attempt = post(receiver.url("https"), trusting());
    QCOMPARE(attempt.failure, failure);
    QCOMPARE(attempt.status, failure == NetworkFailure::None ? 202 : 0);
}

void TestNetworkFailure::selfSignedForTheSystem()
{
    const CallbackServer receiver(QStringLiteral("good"), Accepted);
    QCOMPARE(post(receiver.url("https"), impatient()).failure, NetworkFailure::TlsUntrusted);
}

void TestNetworkFailure::proxy_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<NetworkFailure>("failure");
    QTest::newRow("not there") << "http://" + closedPort() << NetworkFailure::ProxyUnreachable;
    QTest::newRow("no such name") << QByteArray("http://proxy.invalid:3128")
                                  << NetworkFailure::ProxyNotFound;
}

void TestNetworkFailure::proxy()
{
    QFETCH(QByteArray, address);
    QFETCH(NetworkFailure, failure);
    qputenv("https_proxy", address);
    CallbackSender::Settings settings = impatient();
    settings.totalTimeout = std::chrono::seconds(15);
    settings.connectTimeout = std::chrono::seconds(15);
    QCOMPARE(post(PlatformUrl, settings).failure, failure);
}

void TestNetworkFailure::proxyRefuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("sign-in") << QByteArray(
        "HTTP/1.1 407 Proxy Authentication Required\r\n"
        "Proxy-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n")
                             << Cause::ProxyAuthentication;
    QTest::newRow("forbidden") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
                               << Cause::ProxyRefusedTunnel;
    QTest::newRow("not TLS behind")
        << QByteArray("HTTP/1.1 200 Connection established\r\n\r\n220 mail\r\n")
        << Cause::TlsNotSpoken;
}

void TestNetworkFailure::proxyRefuses()
{
    QFETCH(QByteArray, answer);
    QFETCH(Cause, cause);
    const CallbackServer proxy(Manner::Answer, answer);
    qputenv("https_proxy", proxy.url().chopped(9));
    const Attempt attempt = post(PlatformUrl, impatient());
    QCOMPARE(word(explain(attempt)), word(cause));
    QCOMPARE(attempt.status, 0);
}

void TestNetworkFailure::policy_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("no URL") << QByteArray("://") << Cause::UrlRefused;
    QTest::newRow("scheme") << QByteArray("http://prod-01.westeurope.logic.azure.com/x")
                            << Cause::SchemeRefused;
    QTest::newRow("password") << QByteArray("https://a:b@prod-01.westeurope.logic.azure.com/x")
                              << Cause::CredentialsRefused;
    QTest::newRow("host") << QByteArray("https://example.com/x") << Cause::HostRefused;
    QTest::newRow("address") << QByteArray("https://10.0.0.1/x") << Cause::AddressRefused;
    QTest::newRow("length") << PlatformUrl + QByteArray(20'000, 'x') << Cause::LengthRefused;
}

void TestNetworkFailure::policy()
{
    QFETCH(QByteArray, url);
    QFETCH(Cause, cause);
    const Attempt attempt = post(url, impatient());
    QCOMPARE(attempt.outcome, Outcome::PolicyRefused);
    QCOMPARE(word(explain(attempt)), word(cause));
}

void TestNetworkFailure::readOff_data()
{
    QTest::addColumn<FailedTransfer>("transfer");
    QTest::addColumn<NetworkFailure>("failure");
    using Failure = NetworkFailure;
    const auto connect = [](int error) { return failed(CURLE_COULDNT_CONNECT, error); };
    QTest::newRow("no network") << connect(ENETUNREACH) << Failure::NetworkUnreachable;
    QTest::newRow("no host") << connect(EHOSTUNREACH) << Failure::HostUnreachable;
    QTest::newRow("kernel gave up") << connect(ETIMEDOUT) << Failure::ConnectTimedOut;
    QTest::newRow("no more files") << connect(EMFILE) << Failure::LocalResource;
    QTest::newRow("no more ports") << connect(EADDRNOTAVAIL) << Failure::LocalResource;
    QTest::newRow("no trust store") << failed(CURLE_SSL_CACERT_BADFILE) << Failure::LocalResource;
    const auto tls = [](const char *words) { return failed(CURLE_SSL_CONNECT_ERROR, 0, words); };
    QTest::newRow("old TLS") << tls("error:0A00042E:SSL routines::tlsv1 alert protocol version")
                             << Failure::TlsVersion;
    QTest::newRow("client certificate")
        << failed(CURLE_RECV_ERROR, 0, "OpenSSL SSL_read: tlsv13 alert certificate required")
        << Failure::TlsClientCertificate;
    QTest::newRow("handshake") << tls("error:0A000410:SSL routines::sslv3 alert handshake failure")
                               << Failure::TlsHandshake;
    QTest::newRow("HTTP/2 stream") << failed(CURLE_HTTP2_STREAM) << Failure::ConnectionReset;
    QTest::newRow("DNS") << failed(CURLE_OPERATION_TIMEDOUT) << Failure::DnsTimedOut;
    QTest::newRow("unknown") << failed(CURLE_INTERFACE_FAILED) << Failure::Other;
}

void TestNetworkFailure::readOff()
{
    QFETCH(FailedTransfer, transfer);
    QFETCH(NetworkFailure, failure);
    QCOMPARE(failureOf(transfer), failure);
}

QTEST_GUILESS_MAIN(TestNetworkFailure)

#include "tst_networkfailure.moc"
