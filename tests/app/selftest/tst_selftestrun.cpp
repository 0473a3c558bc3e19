// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/selftest/selftestrun.h"

#include "app/definitionfile.h"
#include "tests/app/selftest/playedtunnel.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::selftest::Pace;
using app::selftest::SelfTestRun;
using server::Cause;
using tests::PlayedTunnel;
using ui::SelfTest;
using Finding = SelfTest::Finding;
using State = SelfTest::State;

Q_DECLARE_METATYPE(server::Cause)

/// The test from outside, through all kinds of tunnels, with a real server behind them.
class TestSelfTestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void listenerItselfIsPlainHttp();
    void tunnelWithATrustedCertificatePasses();
    void certificates_data();
    void certificates();
    void answersOfTunnels_data();
    void answersOfTunnels();
    void tellsAnotherDeclic();
    void tellsWhoSwallowsDelete();
    void tellsWhoChangesBodies();
    void tellsWhatIsStripped();
    void tellsAnotherName();
    void tellsWhoIsSlow();
    void endsWithHostileServers_data();
    void endsWithHostileServers();
    void refusesOtherAddresses_data();
    void refusesOtherAddresses();
    void isCancelled();
    void endsWithTheServer();
    void endsAfterAWhile();

private:
    /// Runs a test to its end; line() tells.
    void test(const QString &url, const Pace &pace = {10s, 50s, 1});
    [[nodiscard]] const SelfTest::Result &line(SelfTest::Line which) const
    {
        return m_last.lines.at(which);
    }
    [[nodiscard]] QString connector() const { return m_host->state().connectorUrl; }
    void startServer();

    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    QTemporaryDir m_folder;
    std::unique_ptr<server::ServerHost> m_host;
    SelfTest m_last;
};

void TestSelfTestRun::initTestCase()
{
    startServer();
}

void TestSelfTestRun::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_tls);
}

void TestSelfTestRun::startServer()
{
    const auto file = app::loadDefinition(QString());
    QVERIFY(file.has_value());
    server::ServerConfig config;
    config.connectorPort = 0;
    config.operatorPort = 0;
    config.databasePath = m_folder.filePath(u"declic.db"_s);
    m_host = std::make_unique<server::ServerHost>();
    m_host->start(config, file->served);
    QTRY_COMPARE(m_host->state().phase, server::ServerState::Phase::Running);
}

void TestSelfTestRun::test(const QString &url, const Pace &pace)
{
    SelfTestRun run(*m_host, url, pace);
    run.start();
    if (!QTest::qWaitFor([&run] { return !run.result().isRunning; }, 60'000))
        qFatal("the test never ended");
    m_last = run.result();
}

void TestSelfTestRun::listenerItselfIsPlainHttp()
{
    test(connector());
    QCOMPARE(line(SelfTest::Name).state, State::Warned);
    QCOMPARE(line(SelfTest::Name).finding, Finding::Private);
    QCOMPARE(line(SelfTest::Secure).state, State::Failed);
    QCOMPARE(line(SelfTest::Secure).finding, Finding::PlainHttp);
    for (int index = SelfTest::Between; index < SelfTest::LineCount; ++index)
        QCOMPARE(line(static_cast<SelfTest::Line>(index)).state, State::Passed);
    QCOMPARE(m_last.url, connector());
}

void TestSelfTestRun::tunnelWithATrustedCertificatePasses()
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(QSslCertificate(tests::sample(u"tls/root.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(trusting);
    PlayedTunnel tunnel(connector(), u"good"_s);
    test(tunnel.url(), {10s, 50s, 3});
    QCOMPARE(line(SelfTest::Secure).finding, Finding::Trusted);
    QCOMPARE(line(SelfTest::Secure).args.value(1), u"2120-01-01"_s);
    for (int index = SelfTest::Secure; index < SelfTest::LineCount; ++index)
        QCOMPARE(line(static_cast<SelfTest::Line>(index)).state, State::Passed);
    QCOMPARE(line(SelfTest::PublicName).args, QStringList{tunnel.url()});
    QCOMPARE(tunnel.asked(), (QByteArrayList{"GET", "POST", "DELETE", "GET", "GET", "GET"}));
}

void TestSelfTestRun::certificates_data()
{
    QTest::addColumn<bool>("trusted"); ///< the root
    QTest::addColumn<Cause>("cause");
    QTest::newRow("alone") << true << Cause::TlsSelfSigned;
    QTest::newRow("early") << true << Cause::TlsCertificateNotYetValid;
    QTest::newRow("expired") << true << Cause::TlsCertificateExpired;
    QTest::newRow("other") << true << Cause::TlsHostMismatch;
    QTest::newRow("good") << false << Cause::TlsUntrusted;
}

void TestSelfTestRun::certificates()
{
    QFETCH(bool, trusted);
    QFETCH(Cause, cause);
    if (trusted) {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(QSslCertificate(tests::sample(u"tls/root.pem"_s)));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    PlayedTunnel tunnel(connector(), QString::fromLatin1(QTest::currentDataTag()));
    test(tunnel.url());
    QCOMPARE(line(SelfTest::Secure).state, State::Failed);
    QCOMPARE(line(SelfTest::Secure).cause, cause);
    for (int index = SelfTest::Between; index < SelfTest::LineCount; ++index)
        QCOMPARE(line(static_cast<SelfTest::Line>(index)).state, State::Skipped);
    QVERIFY(tunnel.asked().empty()); // nothing was sent where the certificate is in doubt
}

void TestSelfTestRun::answersOfTunnels_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::newRow("ngrok-offline.http") << Cause::NgrokOffline;
    QTest::newRow("ngrok-offline.page.http") << Cause::NgrokOffline;
    QTest::newRow("ngrok-no-service.http") << Cause::NgrokNoService;
    QTest::newRow("ngrok-warning-page.http") << Cause::NgrokWarningPage;
    QTest::newRow("ngrok-quota.http") << Cause::NgrokQuota;
    QTest::newRow("cloudflare-tunnel-offline.http") << Cause::CloudflareTunnelOffline;
    QTest::newRow("cloudflare-no-service.http") << Cause::CloudflareNoService;
    QTest::newRow("cloudflare-blocked.http") << Cause::CloudflareBlocked;
    QTest::newRow("dev-tunnel-sign-in.http") << Cause::DevTunnelSignIn;
    QTest::newRow("dev-tunnel-sign-in.refused.http") << Cause::DevTunnelSignIn;
    QTest::newRow("dev-tunnel-not-found.http") << Cause::DevTunnelNotFound;
    QTest::newRow("sign-in-page.http") << Cause::SignInPage;
    QTest::newRow("captive-portal.http") << Cause::CaptivePortal;
    QTest::newRow("bad-gateway.http") << Cause::BadGateway;
    QTest::newRow("redirected.http") << Cause::Redirected;
}

void TestSelfTestRun::answersOfTunnels()
{
    QFETCH(Cause, cause);
    QByteArray answer = tests::sample(u"answers/"_s + QLatin1StringView(QTest::currentDataTag()));
    if (!answer.contains("\r\n"))
        answer.replace("\n", "\r\n");
    PlayedTunnel tunnel(connector());
    tunnel.answerWith(answer);
    test(tunnel.url());
    QCOMPARE(line(SelfTest::Between).state, State::Failed);
    QCOMPARE(line(SelfTest::Between).cause, cause);
    QCOMPARE(line(SelfTest::Connector).state, State::Skipped);
    QCOMPARE(tunnel.asked(), QByteArrayList{"GET"}); // nothing is followed
}

void TestSelfTestRun::tellsAnotherDeclic()
{
    PlayedTunnel astray(m_host->state().operatorUrl);
    test(astray.url());
    QCOMPARE(line(SelfTest::Between).state, State::Passed);
    QCOMPARE(line(SelfTest::Connector).finding, Finding::AnotherDeclic);
    QCOMPARE(line(SelfTest::Post).state, State::Skipped);

    PlayedTunnel shop(connector());
    shop.answerWith("HTTP/1.1 404 Not Found\r\nContent-Length: 7\r\n\r\nnothing");
    test(shop.url());
    QCOMPARE(line(SelfTest::Connector).finding, Finding::AnotherServer);
    QCOMPARE(line(SelfTest::Connector).args, QStringList{u"404"_s});
}

void TestSelfTestRun::tellsWhoSwallowsDelete()
{
    PlayedTunnel tunnel(connector());
    tunnel.setPlay([](QByteArray &request) {
        return request.startsWith("DELETE") ? tests::sample(u"answers/method-not-allowed.http"_s)
                                                  .replace("\r\n", "\n")
                                                  .replace("\n", "\r\n")
                                            : QByteArray();
    });
    test(tunnel.url());
    QCOMPARE(line(SelfTest::Post).state, State::Passed);
    QCOMPARE(line(SelfTest::Delete).finding, Finding::Refused);
    QCOMPARE(line(SelfTest::Delete).args, (QStringList{u"DELETE"_s, u"405"_s}));
    QCOMPARE(line(SelfTest::Latency).state, State::Passed);

    // One that makes another verb of it.
    tunnel.setPlay([](QByteArray &request) {
        if (request.startsWith("DELETE"))
            request.replace(0, 6, "POST");
        return QByteArray();
    });
    test(tunnel.url());
    QCOMPARE(line(SelfTest::Delete).finding, Finding::VerbChanged);
    QCOMPARE(line(SelfTest::Delete).args, (QStringList{u"DELETE"_s, u"POST"_s}));
}

void TestSelfTestRun::tellsWhoChangesBodies()
{
    PlayedTunnel tunnel(connector());
    tunnel.setPlay([](QByteArray &request) {
        request.replace("1.10", "1.11"); // of the same length
        return QByteArray();
    });
    test(tunnel.url());
    QCOMPARE(line(SelfTest::Post).state, State::Failed);
    QCOMPARE(line(SelfTest::Post).finding, Finding::BodyChanged);
    QCOMPARE(line(SelfTest::Delete).state, State::Passed);
}

void TestSelfTestRun::tellsWhatIsStripped()
{
    PlayedTunnel tunnel(connector());
    tunnel.setPlay([](QByteArray &request) {
        request = tests::without("Authorization", request);
        return QByteArray();
    });
    tunnel.setChange(
        [](const QByteArray &answer) { return tests::without("Declic-Self-Test", answer); });
    test(tunnel.url());
    QCOMPARE(line(SelfTest::RequestFields).finding, Finding::NoAuthorization);
    QCOMPARE(line(SelfTest::RequestFields).state, State::Failed);
    QCOMPARE(line(SelfTest::AnswerFields).finding, Finding::FieldsLost);

    tunnel.setChange({});
    tunnel.setPlay([](QByteArray &request) {
        request = tests::without("x-ms-workflow-id", request);
        return QByteArray();
    });
    test(tunnel.url());
    QCOMPARE(line(SelfTest::RequestFields).state, State::Warned);
    QCOMPARE(line(SelfTest::RequestFields).args, QStringList{u"x-ms-workflow-id"_s});
    QCOMPARE(line(SelfTest::AnswerFields).state, State::Passed);
}

void TestSelfTestRun::tellsAnotherName()
{
    PlayedTunnel tunnel(connector());
    tunnel.setPlay([](QByteArray &request) {
        // The last one is the nearest proxy's.
        request.insert(request.indexOf("\r\n\r\n"), "\r\nX-Forwarded-Host: other.example");
        return QByteArray();
    });
    test(tunnel.url());
    QCOMPARE(line(SelfTest::PublicName).finding, Finding::OtherName);
    QCOMPARE(line(SelfTest::PublicName).args,
             (QStringList{u"http://other.example"_s, tunnel.url()}));
}

void TestSelfTestRun::tellsWhoIsSlow()
{
    PlayedTunnel tunnel(connector());
    tunnel.setPlay([&tunnel](QByteArray &request) {
        if (request.startsWith("DELETE"))
            tunnel.setDelay(2100ms); // for the samples that follow
        return QByteArray();
    });
    test(tunnel.url());
    QCOMPARE(line(SelfTest::Latency).state, State::Warned);
    QCOMPARE(line(SelfTest::Latency).finding, Finding::Slow);
}

void TestSelfTestRun::endsWithHostileServers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("endless");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("closes") << QByteArray() << false << Cause::EmptyReply;
    QTest::newRow("another language")
        << QByteArray("SSH-2.0-x\r\n\r\n\r\n") << false << Cause::EmptyReply;
    QTest::newRow("endless body") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{")
                                  << true << Cause::AnswerTooLarge;
    QTest::newRow("to itself") << QByteArray("HTTP/1.1 302 Found\r\nLocation: /\r\n"
                                             "Content-Length: 0\r\n\r\n")
                               << false << Cause::Redirected;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-") << false
                                 << Cause::EmptyReply;
}

void TestSelfTestRun::endsWithHostileServers()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, endless);
    QFETCH(Cause, cause);
    PlayedTunnel tunnel(connector());
    tunnel.answerWith(answer);
    if (endless)
        tunnel.setEndless();
    test(tunnel.url());
    QCOMPARE(line(SelfTest::Between).state, State::Failed);
    QCOMPARE(line(SelfTest::Between).cause, cause);
}

void TestSelfTestRun::refusesOtherAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a name") << u"shop.example"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("a password") << u"https://user:secret@shop.example"_s;
    QTest::newRow("no host") << u"https:///path"_s;
    QTest::newRow("spaces") << u"https://shop example"_s;
}

void TestSelfTestRun::refusesOtherAddresses()
{
    QFETCH(QString, url);
    test(url);
    QCOMPARE(line(SelfTest::Name).finding, Finding::NoAddress);
    QCOMPARE(line(SelfTest::Secure).state, State::Skipped);
    QVERIFY(!m_last.url.contains(u"secret"));
}

void TestSelfTestRun::isCancelled()
{
    PlayedTunnel tunnel(connector());
    tunnel.setSilent();
    SelfTestRun run(*m_host, tunnel.url());
    QSignalSpy progress(&run, &SelfTestRun::progressed);
    run.start();
    QTRY_VERIFY(!tunnel.asked().empty());
    run.cancel();
    QVERIFY(!run.result().isRunning && run.result().isCancelled);
    QCOMPARE(run.result().lines.at(SelfTest::Secure).state, State::Skipped);
    const auto told = progress.size();
    run.cancel();
    QCOMPARE(progress.size(), told);
    { // And whoever goes while it runs leaves nothing.
        SelfTestRun gone(*m_host, tunnel.url());
        gone.start();
    }
    test(connector());
    QCOMPARE(line(SelfTest::Connector).state, State::Passed);
}

void TestSelfTestRun::endsWithTheServer()
{
    PlayedTunnel tunnel(connector());
    tunnel.setSilent();
    SelfTestRun run(*m_host, tunnel.url());
    run.start();
    QTRY_VERIFY(!tunnel.asked().empty());
    m_host->stop();
    QTRY_VERIFY(!run.result().isRunning);
    QCOMPARE(run.result().lines.at(SelfTest::Secure).finding, Finding::NotRunning);
    QTRY_COMPARE(m_host->state().phase, server::ServerState::Phase::Stopped);
    test(tunnel.url());
    QCOMPARE(line(SelfTest::Name).finding, Finding::NotRunning);
    startServer();
}

void TestSelfTestRun::endsAfterAWhile()
{
    PlayedTunnel tunnel(connector());
    tunnel.setSilent();
    test(tunnel.url(), {100ms, 50s, 1}); // for one request
    QCOMPARE(line(SelfTest::Between).cause, Cause::AnswerTimedOut);
    test(tunnel.url(), {50s, 300ms, 1}); // for all of them
    QCOMPARE(line(SelfTest::Secure).cause, Cause::AnswerTimedOut);
    QVERIFY(!m_last.isCancelled);
}

QTEST_GUILESS_MAIN(TestSelfTestRun)
#include "tst_selftestrun.moc"
